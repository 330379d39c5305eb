import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../utils/language/translate';
import { usePage } from '../../controls/page';
import { Gaps } from '../../words/Gaps';

interface TakeAlongProps {
  title?: string;
  /** Paragraphs; those with a heading are placed under it. */
  parts: readonly (readonly [heading: string, text: string])[];
  language: Language;
}

/** A text for the person, to copy or, in a full tab, to print. */
export function TakeAlong({ title, parts, language }: TakeAlongProps) {
  const { t, tab } = usePage();
  const [said, setSaid] = useState<'copied' | 'copy-failed'>();
  const [printing, setPrinting] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const text = [title ? ['', title] : [], ...parts]
    .map((part) => part.filter((line) => line !== '').join('\n'))
    .filter((part) => part !== '')
    .join('\n\n');

  useEffect(() => setSaid(undefined), [text]);
  useEffect(() => {
    if (!printing) return;
    const over = () => setPrinting(false);
    addEventListener('afterprint', over, { once: true });
    print();
    return () => removeEventListener('afterprint', over);
  }, [printing]);

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => {
        // If the browser denies the clipboard, the text is selected for copying by hand.
        if (sheet.current) getSelection()?.selectAllChildren(sheet.current);
        setSaid('copy-failed');
      },
    );

  return (
    <>
      <div ref={sheet} class={`take-along ${printing ? 'to-print' : ''}`} lang={language} dir="auto">
        {title && <p class="title">{title}</p>}
        {parts.map(([heading, paragraph]) => (
          <p key={heading + paragraph}>
            {heading !== '' && (
              <>
                <strong>{heading}</strong>
                <br />
              </>
            )}
            {paragraph}
          </p>
        ))}
      </div>
      <Gaps text={text} />
      <div class="row">
        <button type="button" class="button" onClick={() => void copy()}>
          {t('forms-copy')}
        </button>
        {title && tab === null && (
          <button type="button" class="button quiet" onClick={() => setPrinting(true)}>
            {t('forms-print')}
          </button>
        )}
        {/* A popup closes when the browser's print dialog opens. */}
        {title && tab !== null && (
          <a
            class="button quiet"
            href={`/dashboard.html${location.hash}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('forms-print-in-tab')}
          </a>
        )}
        <span role="status">{said && t(`forms-${said}`)}</span>
      </div>
    </>
  );
}
