import { useEffect, useRef, useState } from 'preact/hooks';
import { loadPageTexts } from '../../utils/language/catalogues';
import {
  LANGUAGES,
  type Language,
  languageToWrite,
  type Translate,
  withoutIsolation,
} from '../../utils/language/translate';
import type { Contact } from '../../utils/model/contact';
import { firstNameOf } from '../../utils/model/fill-template';
import { Choice } from '../controls/Choice';
import { lazyView } from '../controls/lazy';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';

const MentorName = lazyView(async () => (await import('../choices/MentorName')).MentorName, ['capture']);
const ReachAt = lazyView(async () => (await import('../choices/ReachAt')).ReachAt, ['capture']);

/** Required for the notice to contain what the law demands. */
const NEEDED = ['mentor', 'reach', 'source'] as const;
type Needed = Record<(typeof NEEDED)[number], string>;

/** The notice telling a person what data is kept (Art. 14 GDPR), to copy in either language. */
export function ArticleNotice({ contact }: { contact: Contact }) {
  const { t } = usePage();
  const { failed } = useNotices();
  const { mentorName, reachAt } = usePreferences();
  const [language, setLanguage] = useState<Language>(() => languageToWrite(contact.language, t.language));
  const [words, setWords] = useState<Translate>();
  const [said, setSaid] = useState<'copied' | 'copy-failed' | 'refused'>();
  const section = useRef<HTMLElement>(null);
  const text = useRef<HTMLQuoteElement>(null);

  useEffect(() => {
    let over = false;
    const load = async () => {
      const texts = await loadPageTexts(language);
      await texts.need(['care']);
      if (!over) setWords(() => texts.t);
    };
    load().catch((error: unknown) => failed('read', error));
    return () => {
      over = true;
    };
  }, [language, failed]);

  const needed: Needed = { mentor: mentorName, reach: reachAt, source: contact.source };
  const missing = NEEDED.filter((each) => needed[each].trim() === '');
  const problemOf = (each: keyof Needed) =>
    said === 'refused' && missing.includes(each) ? t('data-notice-missing') : undefined;

  const copy = async () => {
    const [first] = missing;
    if (first) {
      setSaid('refused');
      // The source of the person's data is asked for further up, with the other facts.
      const [source] = document.getElementsByName(`source ${contact.id}`);
      const field = section.current?.querySelector<HTMLElement>(`[name="${first}"]`);
      (first === 'source' ? source : field)?.focus();
      return;
    }
    try {
      await navigator.clipboard.writeText(text.current?.textContent ?? '');
      setSaid('copied');
    } catch {
      // If the browser denies the clipboard, the text is selected for copying by hand.
      if (text.current) getSelection()?.selectAllChildren(text.current);
      setSaid('copy-failed');
    }
  };

  return (
    <section ref={section}>
      <p>{t('data-notice.lead')}</p>
      <MentorName problem={problemOf('mentor')} />
      <ReachAt problem={problemOf('reach')} />
      <Choice
        label={t('data-notice-language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: t(`data-notice-${value}`), lang: value }))}
        choose={(chosen) => {
          setLanguage(chosen);
          setSaid(undefined);
        }}
      />
      {words && (
        <blockquote class="notice-text" lang={words.language} dir="auto" ref={text}>
          {noticeParts(words, contact, needed).map((part, at) =>
            at % 2 === 1 ? <mark key={at}>{part}</mark> : part,
          )}
        </blockquote>
      )}
      <div class="row">
        <button type="button" class="button" onClick={() => void copy()}>
          {t('data-notice-copy')}
        </button>
        <span role="status">
          {said && (said !== 'refused' || missing.length > 0) && t(`data-notice-${said}`)}
        </span>
      </div>
    </section>
  );
}

/** Marks both ends of a gap while the notice is put together; never part of anybody's text. */
const EDGE = '\u0000';

/** The notice in pieces: every second one is a gap to fill in. */
function noticeParts(t: Translate, { name, purpose }: Contact, needed: Needed): string[] {
  const filled = (each: keyof Needed) =>
    needed[each].trim() === '' ? `${EDGE}${t(`notice-text.${each}`)}${EDGE}` : needed[each];
  const text = t('notice-text', {
    name: firstNameOf(name),
    mentor: filled('mentor'),
    reach: filled('reach'),
    source: filled('source'),
    purpose: purpose || t('notice-text.purpose'),
  });
  return withoutIsolation(text).split(EDGE);
}
