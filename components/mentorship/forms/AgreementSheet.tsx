import { useState } from 'preact/hooks';
import { LANGUAGES, type Translate, withoutIsolation } from '../../../utils/language/translate';
import { firstNameOf } from '../../../utils/model/fill-template';
import type { Agreement } from '../../../utils/model/mentorship';
import { weekDays } from '../../../utils/model/schedule';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { Choice } from '../../controls/Choice';
import { asDate } from '../../controls/days';
import { usePage } from '../../controls/page';
import { usePreferences } from '../../controls/preferences';
import { languageFor, useMenteeWords } from './mentee-words';
import { TakeAlong } from './TakeAlong';

interface AgreementSheetProps {
  found: RunningMentorship;
  agreement: Agreement;
}

const OFFERED = ['expectations', 'confidentiality', 'absence'] as const;

/** The agreement for the person, in either language, to copy or print. */
export function AgreementSheet({ found, agreement }: AgreementSheetProps) {
  const { t } = usePage();
  const { mentorName } = usePreferences();
  const [language, setLanguage] = useState(() => languageFor(found.contact, t.language));
  // Suggested wordings used unchanged exist in both languages.
  const english = useMenteeWords('en');
  const german = useMenteeWords('de');
  const words = language === 'de' ? german : english;
  return (
    <section class="card">
      <h3>{t('agreement-sheet-title', { name: found.contact.name })}</h3>
      <Choice
        label={t('forms-language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: t(`forms-language-${value}`), lang: value }))}
        choose={setLanguage}
      />
      {words && english && german && (
        <TakeAlong
          title={words('agreement-sheet-heading')}
          parts={sheetParts(words, [english, german], found, { agreement, mentorName })}
          language={language}
        />
      )}
    </section>
  );
}

function sheetParts(
  words: Translate,
  all: readonly Translate[],
  { mentorship, contact }: RunningMentorship,
  { agreement, mentorName }: { agreement: Agreement; mentorName: string },
): [heading: string, text: string][] {
  const own = { ...agreement };
  for (const field of OFFERED) {
    const key = `agreement-${field}-offer` as const;
    if (all.some((other) => other(key) === own[field].trim())) own[field] = words(key);
  }
  const lastMeeting = weekDays(mentorship).at(-1)?.meetsOn ?? mentorship.lastOn;
  const day = asDate(weekDays(mentorship)[0]?.meetsOn ?? mentorship.beginsOn);
  const { time } = mentorship.meeting;
  const parts: [string, string][] = [
    [words('agreement-sheet-expectations'), own.expectations],
    [
      words('agreement-sheet-meeting'),
      time
        ? words('agreement-sheet-meeting-at', { day, time })
        : words('agreement-sheet-meeting-on', { day }),
    ],
    [words('agreement-sheet-channel'), own.channel],
    [words('agreement-sheet-confidentiality'), own.confidentiality],
    [words('agreement-sheet-absence'), own.absence],
    [words('agreement-sheet-end'), words('agreement-sheet-end-text', { day: asDate(lastMeeting) })],
  ];
  const { agreedOn } = own;
  const between = words('agreement-sheet-between', {
    name: firstNameOf(contact.name),
    mentor: mentorName || words('agreement-sheet-between.mentor'),
  });
  const agreed = agreedOn === '' ? '' : words('agreement-sheet-agreed', { day: asDate(agreedOn) });
  return ([['', between], ...parts, ['', agreed]] as typeof parts)
    .filter(([, text]) => text.trim() !== '')
    .map(([heading, text]) => [heading, withoutIsolation(text).trim()]);
}
