import type { Catalogue } from '../../../utils/language/catalogues';
import { withoutIsolation } from '../../../utils/language/translate';
import type { Standing } from '../../../utils/model/week-state';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { usePage } from '../../controls/page';
import { allWeekWords } from '../../words/weeks';
import { languageFor, useMenteeWords } from '../forms/mentee-words';
import { TakeAlong } from '../forms/TakeAlong';

const WORDS: readonly Catalogue[] = ['weeks', 'plans', 'learn', 'support'];
const LINE = '______________________________';
const ROOM = `\n\n${LINE}\n\n${LINE}\n`;

/** One week as a sheet for the mentee: its topic, the question, and space for what the two agree on. */
export function WeekSheet({ found, standing }: { found: RunningMentorship; standing: Standing }) {
  const { t } = usePage();
  const language = languageFor(found.contact, t.language);
  const words = useMenteeWords(language, WORDS);
  if (!words) return null;
  const { week, own } = standing;
  const { title, activity, question } = allWeekWords(words, own);
  const about = own.activity === '' && own.standard ? words(`invitation-do-${own.standard}`) : activity;
  const parts = [
    [words('week-sheet-about'), about],
    [words('week-sheet-question'), question && `${question}${ROOM}`],
    [words('week-sheet-agreed'), ROOM],
    [words('week-sheet-until'), LINE],
  ] as const;
  return (
    <details class="fold">
      <summary>{t('week-sheet', { week })}</summary>
      <div class="stack">
        <TakeAlong
          title={withoutIsolation(words('week-head', { week, name: title }))}
          language={language}
          parts={parts.filter(([, text]) => text !== '')}
        />
      </div>
    </details>
  );
}
