import { addDays, type Day } from '../../../utils/ground/days';
import type { Catalogue } from '../../../utils/language/catalogues';
import type { MessageKey } from '../../../utils/language/messages.gen';
import { type Translate, withoutIsolation } from '../../../utils/language/translate';
import type { Contact } from '../../../utils/model/contact';
import { firstNameOf } from '../../../utils/model/fill-template';
import { type Mentorship, MISSED, type Missed } from '../../../utils/model/mentorship';
import { type MissedLevel, missedInRow, missedLevel } from '../../../utils/model/missed';
import { plannedStepOf } from '../../../utils/queries/due';
import { Choice } from '../../controls/Choice';
import { DayField } from '../../controls/Field';
import { useLive } from '../../controls/live';
import { usePage } from '../../controls/page';
import { usePreferences } from '../../controls/preferences';
import { hrefOf } from '../../controls/route';
import { TextField } from '../../controls/TextField';
import { languageFor, useMenteeWords } from '../forms/mentee-words';
import { TakeAlong } from '../forms/TakeAlong';
import type { RecordProblems, RecordTyped } from './record-draft';

const WORDS: readonly Catalogue[] = ['support'];
/** After how many days to try again, unless the mentor chooses another day. */
const AGAIN_DAYS = 2;

interface MissedPartProps {
  mentorship: Mentorship;
  contact: Contact;
  week: number;
  typed: RecordTyped;
  problems: RecordProblems;
  edit: (part: Partial<RecordTyped>) => void;
}

/** No meeting: why, what to do and say, and when to try again. */
export function MissedPart({ mentorship, contact, week, typed, problems, edit }: MissedPartProps) {
  const { t } = usePage();
  const { missed } = typed;
  const inRow = missedInRow(mentorship, week);
  return (
    <>
      <Choice<Missed | ''>
        label={t('missed-what')}
        value={missed}
        options={MISSED.map((value) => ({ value, label: t(`missed-${value}`) }))}
        choose={(why) => edit({ missed: why })}
      />
      {missed !== '' && (
        <Advice mentorship={mentorship} contact={contact} why={missed} inRow={inRow} key={missed} />
      )}
      {missed !== '' && typed.seen?.missed === undefined && (
        <Again contact={contact} typed={typed} problems={problems} edit={edit} inRow={inRow} />
      )}
    </>
  );
}

interface AdviceProps {
  mentorship: Mentorship;
  contact: Contact;
  why: Missed;
  inRow: number;
}

function Advice({ mentorship, contact, why, inRow }: AdviceProps) {
  const { t } = usePage();
  const { mentorName } = usePreferences();
  const language = languageFor(contact, t.language);
  const words = useMenteeWords(language, WORDS);
  const level = missedLevel(why, inRow);
  const name = firstNameOf(contact.name);
  return (
    <div class="stack missed-advice">
      <p role="status">
        {why === 'mentor'
          ? t('missed-advice-mentor')
          : level === 3
            ? t('missed-advice-3', { times: inRow })
            : t(`missed-advice-${level}`)}
      </p>
      {level === 3 && (
        <div class="row">
          <a class="button" href={`${hrefOf({ view: 'mentorship', id: mentorship.id })}?pause`}>
            {t('missed-pause')}
          </a>
          <a class="button" href={hrefOf({ view: 'mentorship', id: mentorship.id, part: 'referral' })}>
            {t('missed-hand-on')}
          </a>
        </div>
      )}
      {words && (
        <details class="fold" open>
          <summary>{t('missed-words', { name })}</summary>
          <div class="stack">
            <TakeAlong
              language={language}
              parts={wordsFor(words, { why, level, name, mentor: mentorName }).map(
                (text) => ['', text] as const,
              )}
            />
          </div>
        </details>
      )}
    </div>
  );
}

interface Message {
  why: Missed;
  level: MissedLevel;
  name: string;
  /** '' leaves it unsigned. */
  mentor: string;
}

function wordsFor(t: Translate, { why, level, name, mentor }: Message): string[] {
  const key = why === 'mentor' ? 'missed-words-mentor-1' : (`missed-words-${why}-${level}` as const);
  return [
    t('missed-words-hello', { name }),
    t(key),
    [t('missed-words-bye'), mentor.trim()].filter(Boolean).join('\n'),
  ].map(withoutIsolation);
}

/** The program's proposal for what the mentor does next. */
export function nextAfterMissing(t: Translate, why: Missed, inRow: number): string {
  const key: MessageKey & `missed-next-${string}` =
    why === 'mentor' ? 'missed-next-mentor' : `missed-next-${missedLevel(why, inRow)}`;
  return t(key);
}

/** The program's proposal for when to try again. */
export function againAfterMissing(why: Missed, today: Day): Day {
  return why === 'mentor' ? today : addDays(today, AGAIN_DAYS);
}

interface AgainProps extends Omit<MissedPartProps, 'mentorship' | 'week'> {
  inRow: number;
}

function Again({ contact, typed, problems, edit, inRow }: AgainProps) {
  const { t, db, today } = usePage();
  const read = useLive(`own step ${contact.id}`, async () => ({ own: await plannedStepOf(db, contact.id) }));
  const own = read?.own;
  if (typed.missed === '') return null;
  const next = typed.again ?? nextAfterMissing(t, typed.missed, inRow);
  return (
    <>
      <TextField
        label={t('missed-next')}
        hint={t('missed-next.hint')}
        problem={problems.again}
        value={next}
        edit={(again) => edit({ again })}
      />
      {next.trim() !== '' && (
        <DayField
          key={typed.missed}
          label={t('missed-on')}
          problem={problems.againOn}
          initial={typed.againOn ?? againAfterMissing(typed.missed, today)}
          earliest={today}
          changed={(againOn) => edit({ againOn })}
        />
      )}
      {own && next.trim() !== '' && own.what !== next.trim() && (
        <p class="soft">{t('missed-replaces', { what: own.what })}</p>
      )}
    </>
  );
}
