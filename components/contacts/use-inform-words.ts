import { useState } from 'preact/hooks';
import { INFORM } from '../../utils/model/inform';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';

/**
 * The prepared sentence that tells somebody that notes are kept.
 *
 * @returns `refused`: the browser denies the clipboard, so the text must be shown for copying by hand
 */
export function useInformWords(): { words: string; copy: () => Promise<void>; refused: boolean } {
  const { t } = usePage();
  const { tell } = useNotices();
  const [refused, setRefused] = useState(false);
  const words = INFORM[t.language];
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      tell(t('privacy-words-copied'));
    } catch {
      setRefused(true);
    }
  };
  return { words, copy, refused };
}
