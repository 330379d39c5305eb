import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../utils/contacts/types';
import { loadPageTexts } from '../../utils/language/catalogues';
import {
  LANGUAGES,
  type Language,
  pickLanguage,
  type Translate,
  withoutIsolation,
} from '../../utils/language/translate';
import { Choice } from '../controls/Choice';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';

/** The words that tell a person what is kept about them (Art. 14 GDPR), to be copied, in either language. */
export function ArticleNotice({ contact }: { contact: Contact }) {
  const { t } = usePage();
  const { failed } = useNotices();
  const { mentorName } = usePreferences();
  const [language, setLanguage] = useState<Language>(() =>
    pickLanguage(null, contact.language || t.language),
  );
  const [words, setWords] = useState<Translate>();
  const [said, setSaid] = useState<'copied' | 'copy-failed'>();
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

  const copy = () =>
    navigator.clipboard.writeText(text.current?.textContent ?? '').then(
      () => setSaid('copied'),
      () => {
        // Where the browser keeps its clipboard to itself, the text is marked, ready to be copied by hand.
        if (text.current) getSelection()?.selectAllChildren(text.current);
        setSaid('copy-failed');
      },
    );

  return (
    <section>
      <h4>{t('data-notice')}</h4>
      <p>{t('data-notice.lead')}</p>
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
          {noticeText(words, contact, mentorName)}
        </blockquote>
      )}
      <div class="row">
        <button type="button" class="button" onClick={() => void copy()}>
          {t('data-notice-copy')}
        </button>
        <span role="status">{said && t(`data-notice-${said}`)}</span>
      </div>
    </section>
  );
}

function noticeText(t: Translate, { name, source, purpose }: Contact, mentorName: string): string {
  return withoutIsolation(
    t('notice-text', {
      name,
      mentor: mentorName || t('notice-text.mentor'),
      reach: t('notice-text.reach'),
      source: source || t('notice-text.source'),
      purpose: purpose || t('notice-text.purpose'),
    }),
  );
}
