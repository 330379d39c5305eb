import { useRef, useState } from 'preact/hooks';
import { keepInTouch } from '../../../utils/actions/keep-in-touch';
import { type StartProblem, startMentorship } from '../../../utils/actions/start-mentorship';
import { daysBetween, toDay } from '../../../utils/ground/days';
import { IN_TOUCH_DAYS } from '../../../utils/model/afterwards';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import type { Contact } from '../../../utils/model/contact';
import type { Goal, Mentorship } from '../../../utils/model/mentorship';
import { openFollowUpOf } from '../../../utils/queries/due';
import { mentorshipOf } from '../../../utils/queries/mentorships';
import { asDate } from '../../controls/days';
import { DayField, readDay } from '../../controls/Field';
import { useLive } from '../../controls/live';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { goTo, hrefOf } from '../../controls/route';
import { useMoveToStage } from '../../log/StageControl';
import { dayProblemKey } from '../../words/day-problems';
import { dueText } from '../../words/follow-ups';
import { useStages } from '../../words/stage-names';
import { KeptUntil } from './KeptUntil';

interface AfterwardsProps {
  mentorship: Mentorship;
  contact: Contact;
}

/** What happens after somebody's mentorship has ended: asked until decided, then shown. */
export function Afterwards({ mentorship, contact }: AfterwardsProps) {
  const { t, db, today } = usePage();
  const { nameOf } = useStages();
  const read = useLive(`after ${contact.id} ${today}`, async () => ({
    next: await mentorshipOf(db, contact.id, today),
  }));
  if (!read) return null;
  const next = read.next?.mentorship;
  return (
    <>
      <CalmPause mentorship={mentorship} />
      {mentorship.closing?.data && <DataAfterwards contact={contact} data={mentorship.closing.data} />}
      {next && (
        <section class="card">
          <p>{t('after-next', { day: asDate(next.beginsOn) })}</p>
          <div class="row">
            <a class="button" href={hrefOf({ view: 'mentorship', id: next.id })}>
              {t('after-next-open')}
            </a>
          </div>
        </section>
      )}
      {!next && contact.stage === 'mentoring' && <Choices mentorship={mentorship} contact={contact} />}
      {!next && contact.stage !== 'mentoring' && (
        <section class="card">
          <p>{t('after-settled', { name: contact.name, stage: nameOf(contact.stage) })}</p>
          <div class="row">
            <a class="button quiet" href={hrefOf({ view: 'contact', id: contact.id })}>
              {t('after-contact', { name: contact.name })}
            </a>
          </div>
        </section>
      )}
    </>
  );
}

/** For how many days after an ending a break before the next match is suggested. */
const CALM_DAYS = 28;

/** A word of caution before the next match, and a link to the figures. */
function CalmPause({ mentorship: { closing, endedAt } }: { mentorship: Mentorship }) {
  const { t, today } = usePage();
  const on = closing?.on ?? (endedAt ? toDay(new Date(endedAt)) : today);
  if (daysBetween(on, today) > CALM_DAYS) return null;
  return (
    <section class="card">
      <h3>{t('after-calm')}</h3>
      <p>{t(`after-calm-${closing?.kind ?? 'planned'}`)}</p>
      <div class="row">
        <a class="button quiet" href={hrefOf({ view: 'figures' })}>
          {t('mentorships-figures')}
        </a>
      </div>
    </section>
  );
}

function DataAfterwards({ contact, data }: { contact: Contact; data: 'keep' | 'delete' }) {
  const { t } = usePage();
  return (
    <section class="card">
      <h3>{t('ending-data')}</h3>
      {data === 'delete' ? <p>{t('after-delete')}</p> : <KeptUntil contact={contact} />}
      <div class="row">
        <a class="button quiet" href={hrefOf({ view: 'contact', id: contact.id })}>
          {t('ending-data-panel', { name: contact.name })}
        </a>
      </div>
    </section>
  );
}

function Choices({ mentorship, contact }: AfterwardsProps) {
  const { t } = usePage();
  const move = useMoveToStage();
  return (
    <section class="card after-choices">
      <h3>{t('weeks-after', { name: contact.name })}</h3>
      <FollowOn mentorship={mentorship} contact={contact} />
      <InTouch contact={contact} />
      <div class="stack">
        <h4>{t('after-completed')}</h4>
        <p class="soft">{t('after-completed.explain')}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => void move(contact, 'completed')}>
            {t('after-completed.choose')}
          </button>
        </div>
      </div>
    </section>
  );
}

/** Goals not reached yet. Completed steps stay in the record of their weeks. */
function openGoals({ goals }: Mentorship): Goal[] {
  return goals
    .filter(({ reached }) => !reached)
    .map((goal) => ({ ...goal, steps: goal.steps.filter(({ done }) => !done) }));
}

function FollowOn({ mentorship, contact }: AfterwardsProps) {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<StartProblem>();
  const input = useRef<HTMLInputElement>(null);
  const weeks = builtinWeeks('follow-on');
  const { time, minutes, channel } = mentorship.meeting;

  const start = () =>
    attempt(async () => {
      const result = await startMentorship(
        db,
        contact.id,
        {
          beginsOn: readDay(input.current),
          weeks,
          meeting: { time, minutes, channel },
          goals: openGoals(mentorship),
          follows: mentorship.id,
        },
        new Date(),
      );
      if (!result.ok) {
        setProblem(result.problem);
        input.current?.focus();
        return;
      }
      goTo({ view: 'mentorship', id: result.mentorship.id });
      tell(t('after-follow-on-started', { name: contact.name }), result.undo);
    });

  return (
    <form
      noValidate
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <h4>{t('after-follow-on')}</h4>
      <p class="soft">{t('after-follow-on.explain', { weeks: weeks.length })}</p>
      {mentorship.onFacebook && <p class="soft">{t('after-follow-on.facebook')}</p>}
      {open && (
        <DayField
          label={t('weeks-begin')}
          problem={problem && t(dayProblemKey(problem))}
          initial={today}
          input={input}
        />
      )}
      <div class="row">
        {open ? (
          <button key="start" type="submit" class="button main">
            {t('after-follow-on.start')}
          </button>
        ) : (
          <button
            key="open"
            type="button"
            class="button"
            onClick={() => {
              setOpen(true);
              setTimeout(() => input.current?.focus());
            }}
          >
            {t('after-follow-on.choose')}
          </button>
        )}
      </div>
    </form>
  );
}

function InTouch({ contact }: { contact: Contact }) {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();
  const choose = (days: (typeof IN_TOUCH_DAYS)[number]) =>
    attempt(async () => {
      const result = await keepInTouch(db, contact.id, days, new Date());
      // If the person was deleted meanwhile, the page shows that itself.
      if (!result.ok) return;
      const next = await openFollowUpOf(db, contact.id);
      const { name } = contact;
      tell(
        next ? t('after-in-touch-set', { name, when: dueText(t, next.dueOn, today) }) : t('forms-saved'),
        result.undo,
      );
    });
  return (
    <div class="stack">
      <h4>{t('after-in-touch')}</h4>
      <p class="soft">{t('after-in-touch.explain')}</p>
      <div class="row">
        {IN_TOUCH_DAYS.map((days) => (
          <button key={days} type="button" class="button" onClick={() => void choose(days)}>
            {t('after-in-touch-days', { days })}
          </button>
        ))}
      </div>
    </div>
  );
}
