import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type StartProblem, startMentorship } from '../../../utils/actions/start-mentorship';
import { type Day, parseDay } from '../../../utils/ground/days';
import type { MentorshipId } from '../../../utils/ground/ids';
import type { Translate } from '../../../utils/language/translate';
import type { Contact } from '../../../utils/model/contact';
import type { Plan, PlanWeek } from '../../../utils/model/mentorship';
import { lastDay } from '../../../utils/model/schedule';
import { listPlans } from '../../../utils/queries/plans';
import { asDate } from '../../controls/days';
import { useDraft } from '../../controls/draft';
import { DayField } from '../../controls/Field';
import { useLive } from '../../controls/live';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { SelectField } from '../../controls/SelectField';
import { LongTextField } from '../../controls/TextField';
import { dayProblemKey } from '../../words/day-problems';
import { MeetingFields, type MeetingProblems, readMeeting } from './MeetingFields';
import {
  BUILTIN_CHOICES,
  chosenWeeks,
  firstTyped,
  GOALS_LIMIT,
  goalLines,
  type StartTyped,
  weekdayTyped,
} from './start-draft';

interface StartFormProps {
  contact: Contact;
  follows?: MentorshipId | undefined;
  /** The mentor has asked for it, so it is scrolled into view with the focus in its first field. */
  called?: boolean;
}

/** Starts a mentorship; drafts survive the popup's closing. */
export function StartForm({ contact, follows, called = false }: StartFormProps) {
  const { db } = usePage();
  const draft = useDraft<StartTyped>('start', contact.id);
  const own = useLive('own plans', () => listPlans(db));
  // Day and time inputs are uncontrolled, so the form can only start once the draft is known.
  if (draft.value === undefined || !own) return null;
  const given = { contact, follows, called, own };
  return <Form {...given} draft={{ ...draft, value: draft.value }} />;
}

interface FormProps {
  contact: Contact;
  follows: MentorshipId | undefined;
  called: boolean;
  own: readonly Plan[];
  draft: { value: StartTyped | null; keep: (typed: StartTyped) => void; forget: () => void };
}

type Problems = MeetingProblems & Partial<Record<'plan' | 'begin' | 'goals' | 'adult', string>>;

function Form({ contact, follows, called, own, draft }: FormProps) {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();
  const [problems, setProblems] = useState<Problems>({});
  const [wantsMore, setWantsMore] = useState(draft.value !== null && draft.value.goals !== '');
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    if (!called) return;
    form.current?.scrollIntoView({ block: 'start' });
    form.current?.querySelector<HTMLElement>('select, input')?.focus({ preventScroll: true });
  }, [called]);

  const typed = draft.value ?? firstTyped(contact, today);
  const edit = (change: Partial<StartTyped>) => {
    setProblems({});
    draft.keep({ ...typed, ...change });
  };
  const isAsked = called || draft.value !== null;
  const begin = parseDay(typed.begin);
  const chosen = chosenWeeks(typed.plan, own);
  const needsAge = typed.onFacebook && contact.ageBand !== 'adult';
  const meeting = { ...typed.meeting, weekday: weekdayTyped(typed.meeting, begin.ok ? begin.day : null) };

  const refuse = (found: Problems) => {
    setProblems(found);
    if (found.goals || found.time || found.minutes || found.channel) setWantsMore(true);
    // The field is marked as invalid after the next render.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  const start = () =>
    attempt(async () => {
      const goals = goalLines(typed.goals);
      const read = readMeeting(t, meeting);
      const found = {
        ...(read.ok ? {} : read.problems),
        ...problemsIn(t, { begin, chosen, goals, lacksAge: needsAge && !typed.isAdult }),
      };
      if (!chosen || !read.ok || Object.keys(found).length > 0) return refuse(found);
      const result = await startMentorship(
        db,
        contact.id,
        {
          beginsOn: typed.begin,
          ...chosen,
          meeting: read.meeting,
          goals,
          onFacebook: typed.onFacebook,
          isAdult: needsAge && typed.isAdult,
          ...(follows === undefined ? {} : { follows }),
        },
        new Date(),
      );
      if (!result.ok) return refuse({ [fieldOf(result.problem)]: t(dayProblemKey(result.problem)) });
      draft.forget();
      tell(t('start-done', { day: asDate(result.mentorship.lastOn) }), result.undo);
    });

  return (
    <form
      ref={form}
      noValidate
      // Where nobody has asked for it, it stands there beside what comes next.
      class={isAsked ? 'stack asks' : 'stack'}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <p>{t('weeks-explain')}</p>
      <SelectField
        label={t('start-plan')}
        problem={problems.plan}
        value={typed.plan}
        options={[
          ...BUILTIN_CHOICES.map((value) => ({ value: value as string, label: t(`start-plan-${value}`) })),
          ...own.map(({ id, name, weeks }) => ({
            value: `own ${id}`,
            label: t('start-plan-own', { name, weeks: weeks.length }),
          })),
        ]}
        choose={(plan) => edit({ plan })}
      />
      <DayField
        label={t('weeks-begin')}
        problem={problems.begin}
        initial={typed.begin}
        changed={(day) => edit({ begin: day })}
      />
      {begin.ok && chosen && <LastDay beginsOn={begin.day} weeks={chosen.weeks} />}
      <FacebookQuestion typed={typed} asksAge={needsAge} problem={problems.adult} edit={edit} />
      <details
        class="fold"
        open={wantsMore}
        onToggle={({ currentTarget }) => setWantsMore(currentTarget.open)}
      >
        <summary>{t('start-more')}</summary>
        <div class="stack">
          <MeetingFields
            typed={meeting}
            problems={problems}
            edit={(change) => edit({ meeting: { ...typed.meeting, ...change } })}
          />
          <LongTextField
            label={t('start-goals')}
            hint={t('start-goals.hint')}
            problem={problems.goals}
            size="short"
            value={typed.goals}
            edit={(goals) => edit({ goals })}
          />
        </div>
      </details>
      <div class="row">
        <button type="submit" class={isAsked ? 'button main' : 'button'}>
          {t('weeks-start', { weeks: chosen?.weeks.length ?? 10 })}
        </button>
      </div>
    </form>
  );
}

function LastDay({ beginsOn, weeks }: { beginsOn: Day; weeks: readonly PlanWeek[] }) {
  const { t } = usePage();
  const day = lastDay({ beginsOn, pauses: [], weeks: weeks.map((week) => ({ ...week, movedBy: 0 })) });
  return (
    <p class="soft" aria-live="polite">
      {t('start-ends', { day: asDate(day) })}
    </p>
  );
}

interface FacebookQuestionProps {
  typed: StartTyped;
  asksAge: boolean;
  problem: string | undefined;
  edit: (change: Partial<StartTyped>) => void;
}

/** Facebook mentorships are for adults, so none starts unless that is known. */
function FacebookQuestion({ typed, asksAge, problem, edit }: FacebookQuestionProps) {
  const { t } = usePage();
  return (
    <div class="stack tight">
      <label class="weeks-check">
        <input
          type="checkbox"
          checked={typed.onFacebook}
          onChange={({ currentTarget }) => edit({ onFacebook: currentTarget.checked })}
        />
        {t('start-facebook')}
      </label>
      {typed.onFacebook && <p class="soft">{t('start-facebook.explain')}</p>}
      {asksAge && (
        <div class="field">
          <span class="weeks-check-line">
            <label class="weeks-check">
              <input
                type="checkbox"
                checked={typed.isAdult}
                {...(problem && { 'aria-invalid': 'true', 'aria-describedby': 'adult-problem' })}
                onChange={({ currentTarget }) => edit({ isAdult: currentTarget.checked })}
              />
              {t('start-adult')}
            </label>
          </span>
          {problem && (
            <p class="problem" id="adult-problem">
              {problem}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

interface StartRead {
  begin: ReturnType<typeof parseDay>;
  chosen: ReturnType<typeof chosenWeeks>;
  goals: readonly string[];
  /** It is on Facebook, but the mentee was not confirmed to be an adult. */
  lacksAge: boolean;
}

function problemsIn(t: Translate, { begin, chosen, goals, lacksAge }: StartRead): Problems {
  return {
    ...(begin.ok ? {} : { begin: t(dayProblemKey(begin.problem)) }),
    ...(chosen ? {} : { plan: t('start-problem-plan') }),
    ...(goals.length > GOALS_LIMIT ? { goals: t('start-problem-goals') } : {}),
    ...(lacksAge ? { adult: t('problem-not-adult') } : {}),
  };
}

function fieldOf(problem: StartProblem): keyof Problems {
  if (problem === 'not-adult') return 'adult';
  return problem === 'too-long' ? 'plan' : 'begin';
}
