import { useState } from 'preact/hooks';
import type { Catalogue } from '../../../utils/language/catalogues';
import { LANGUAGES } from '../../../utils/language/translate';
import type { Contact } from '../../../utils/model/contact';
import type { Mentorship } from '../../../utils/model/mentorship';
import { Choice } from '../../controls/Choice';
import { usePage } from '../../controls/page';
import { usePreferences } from '../../controls/preferences';
import { languageName } from '../../words/contact-details';
import { languageFor, useMenteeWords } from '../forms/mentee-words';
import { TakeAlong } from '../forms/TakeAlong';
import { invitationTo } from './invitation';

const TEXTS: readonly Catalogue[] = ['plans', 'weeks', 'learn'];

interface InvitationTextProps {
  mentorship: Mentorship;
  contact: Contact;
  /** Counted from 1. */
  week: number;
}

/**
 * The invitation to a week's meeting, in German or English, to be copied; it is never sent. Needs the texts of
 * `plans`, `weeks`, `learn` and `forms`.
 */
export function InvitationText({ mentorship, contact, week }: InvitationTextProps) {
  const { t } = usePage();
  const { mentorName } = usePreferences();
  const [language, setLanguage] = useState(() => languageFor(contact, t.language));
  const words = useMenteeWords(language, TEXTS);
  return (
    <div class="stack invitation">
      <p class="soft">{t('invitation-explain')}</p>
      <Choice
        label={t('invitation-language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: languageName(value, value), lang: value }))}
        choose={setLanguage}
      />
      {words && (
        <TakeAlong
          parts={invitationTo(words, { mentorship, contact, week, mentorName }).map(
            (paragraph) => ['', paragraph] as const,
          )}
          language={language}
        />
      )}
    </div>
  );
}
