import { useState } from 'preact/hooks';
import type { Catalogue } from '../../../utils/language/catalogues';
import { LANGUAGES, type Translate } from '../../../utils/language/translate';
import type { Contact } from '../../../utils/model/contact';
import type { Mentorship } from '../../../utils/model/mentorship';
import { weekDays } from '../../../utils/model/schedule';
import { Choice } from '../../controls/Choice';
import { Icon } from '../../controls/Icon';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { usePreferences } from '../../controls/preferences';
import { saveFile } from '../../controls/save-file';
import { languageName } from '../../words/contact-details';
import { languageFor, useMenteeWords } from '../forms/mentee-words';
import { TakeAlong } from '../forms/TakeAlong';
import { invitationTo, meetingFor } from './invitation';

const TEXTS: readonly Catalogue[] = ['plans', 'weeks', 'learn'];

interface InvitationTextProps {
  mentorship: Mentorship;
  contact: Contact;
  /** Counted from 1. */
  week: number;
}

/**
 * The invitation to a week's meeting in German or English, for copying; it is never sent. Needs the texts of `plans`,
 * `weeks`, `learn` and `forms`.
 */
export function InvitationText({ mentorship, contact, week }: InvitationTextProps) {
  const { t } = usePage();
  const { mentorName } = usePreferences();
  const [language, setLanguage] = useState(() => languageFor(contact, t.language));
  const words = useMenteeWords(language, TEXTS);
  const { tell, attempt } = useNotices();

  const save = (words: Translate) =>
    attempt(async () => {
      // The calendar code is loaded on demand.
      const { meetingToCalendar } = await import('../../../utils/exchange/mentorship-calendar');
      const parts = await meetingToCalendar(
        mentorship,
        week,
        meetingFor(words, { mentorship, week, mentorName }),
        new Date(),
      );
      const file = `mentor-trail-${t('file-meeting')}-${weekDays(mentorship)[week - 1]?.meetsOn}.ics`;
      saveFile(file, parts, 'text/calendar;charset=utf-8');
      tell(t('invitation-calendar-saved', { file }));
    });

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
        <>
          <TakeAlong
            parts={invitationTo(words, { mentorship, contact, week, mentorName }).map(
              (paragraph) => ['', paragraph] as const,
            )}
            language={language}
          />
          <div class="row">
            <button type="button" class="button quiet" onClick={() => void save(words)}>
              <Icon name="today" />
              {t('invitation-calendar')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
