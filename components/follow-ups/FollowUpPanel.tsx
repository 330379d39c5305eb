import { useId, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../utils/contacts/types';
import { type FollowUpProblem, openFollowUpOf, planFollowUp } from '../../utils/follow-ups/follow-ups';
import type { FollowUp } from '../../utils/follow-ups/types';
import { tellFollowUpsChanged } from '../controls/background';
import { asDate } from '../controls/days';
import { DayField, Field, readDay } from '../controls/Field';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { FollowUpActions } from './FollowUpActions';
import { dayProblemKey } from './problems';
import { When } from './When';

/** The next follow-up of one contact: shown, changed, done, moved, or planned where there is none. */
export function FollowUpPanel({ contact, namedBy }: { contact: Contact; namedBy: string }) {
  const { t, db } = usePage();
  const [changing, setChanging] = useState(false);
  const id = useId();
  const read = useLive(`follow-up ${contact.id}`, async () => ({
    open: await openFollowUpOf(db, contact.id),
  }));
  if (!read) return null;
  const { open } = read;

  return (
    <section class="card" aria-labelledby={id}>
      <h3 id={id}>{t('follow-up-title')}</h3>
      {open && !changing ? (
        <>
          <p class="facts">
            <When day={open.dueOn} />
            <span>
              <bdi>{open.what || t('follow-up-plain')}</bdi>
            </span>
            <time class="soft" dateTime={open.dueOn}>
              {t('date-full', { day: asDate(open.dueOn) })}
            </time>
          </p>
          <FollowUpActions followUp={open} namedBy={namedBy}>
            <button type="button" class="button quiet" onClick={() => setChanging(true)}>
              {t('follow-up-change')}
            </button>
          </FollowUpActions>
        </>
      ) : (
        <PlanForm contact={contact} open={open} close={() => setChanging(false)} />
      )}
    </section>
  );
}

interface PlanFormProps {
  contact: Contact;
  open: FollowUp | undefined;
  close: () => void;
}

function PlanForm({ contact, open, close }: PlanFormProps) {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();
  const [what, setWhat] = useState(open?.what ?? '');
  const [problem, setProblem] = useState<FollowUpProblem>();
  const input = useRef<HTMLInputElement>(null);

  const plan = () =>
    attempt(async () => {
      const dueOn = readDay(input.current);
      const result = await planFollowUp(db, contact.id, { dueOn, what }, today, new Date());
      if (!result.ok) {
        setProblem(result.problem);
        input.current?.focus();
        return;
      }
      setProblem(undefined);
      tellFollowUpsChanged();
      close();
      tell(t('follow-up-planned', { day: asDate(result.followUp.dueOn) }));
    });

  return (
    <form
      noValidate
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        plan();
      }}
    >
      {!open && <p>{t('follow-up-none')}</p>}
      <DayField
        label={t('follow-up-on')}
        problem={problem && t(dayProblemKey(problem))}
        initial={open?.dueOn ?? ''}
        earliest={today}
        input={input}
      />
      <Field label={t('follow-up-what')} hint={t('follow-up-what.hint')}>
        {(control) => (
          <input
            {...control}
            class="input"
            dir="auto"
            value={what}
            onInput={(event) => setWhat(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <button type="submit" class="button main">
          {t('follow-up-plan')}
        </button>
        {open && (
          <button type="button" class="button quiet" onClick={close}>
            {t('contact-cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
