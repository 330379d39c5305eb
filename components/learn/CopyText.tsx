import { useRef, useState } from 'preact/hooks';
import { usePage } from '../controls/page';

/** A text to be taken along, with a button that copies it. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const { t } = usePage();
  const [said, setSaid] = useState<'copied' | 'copy-failed'>();
  const code = useRef<HTMLElement>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => {
        // Where the browser keeps its clipboard to itself, the text is marked, ready to be copied by hand.
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
