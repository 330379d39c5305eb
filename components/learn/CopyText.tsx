import { useRef, useState } from 'preact/hooks';
import { usePage } from '../controls/page';

/** A text with a button that copies it. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const { t } = usePage();
  const [said, setSaid] = useState<'copied' | 'copy-failed'>();
  const code = useRef<HTMLElement>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => {
        // If the browser denies the clipboard, the text is selected for copying by hand.
        if (code.current) getSelection()?.selectAllChildren(code.current);
        setSaid('copy-failed');
      },
    );
  return (
    <div class="row">
      <code ref={code}>{text}</code>
      <button type="button" class="button" aria-label={label} onClick={copy}>
        {t('learn-copy')}
      </button>
      <span role="status">{said && t(`learn-${said}`)}</span>
    </div>
  );
}
