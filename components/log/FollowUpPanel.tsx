import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type FollowUpProblem, planFollowUp } from '../../utils/actions/follow-ups';
import type { LoggedKind } from '../../utils/actions/log';
import { daysBetween } from '../../utils/ground/days';
import type { Contact } from '../../utils/model/contact';
import type { FollowUp } from '../../utils/model/follow-up';
import { isClosed } from '../../utils/model/stages';
import { openFollowUpOf } from '../../utils/queries/due';
import { asDate } from '../controls/days';
import { DayField, readDay } from '../controls/Field';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { TextField } from '../controls/TextField';
import { dayProblemKey } from '../words/day-problems';
import { whatToDo } from '../words/follow-ups';
import { When } from '../words/When';
import { FollowUpActions } from './FollowUpActions';
import { WhatHappened } from './WhatHappened';

interface FollowUpPanelProps {
  contact: Contact;
  namedBy: string;
  /** To the log, for a few words about what was done. */
  write: (kind: LoggedKind) => void;
}

/** What comes next with one contact, in words: done, put off, left out, changed. */
export function FollowUpPanel({ contact, namedBy, write }: FollowUpPanelProps) {
  const { t, db, today } = usePage();
  const [changing, setChanging] = useState(false);
  const [done, setDone] = useState(false);
  const id = useId();
  const read = useLive(`follow-up ${contact.id}`, async () => ({
    open: await openFollowUpOf(db, contact.id),
  }));
  if (!read) return null;
  const { open } = read;
  const planned = open && !changing;
  const closed = !open && isClosed(contact.stage);

  return (
    <>
      {done && (
        <WhatHappened
          contact={contact}
          heading="h3"
          write={(kind) => {
            setDone(false);
            write(kind);
          }}
          close={() => setDone(false)}
        />
      )}
      <section class="card next-action" aria-labelledby={id}>
        <div class="row between">
          <h3 id={id}>{t('follow-up-title')}</h3>
          <a class="button quiet" href={hrefOf({ view: 'message', contact: contact.id })}>
            {t('follow-up-message')}
          </a>
        </div>
        {closed && <p>{t('follow-up-closed')}</p>}
        {planned && (
          <>
            <div>
              <p class="what">
                <bdi>{whatToDo(t, open)}</bdi>
              </p>
              <p class="facts">
                <When day={open.dueOn} />
                {daysBetween(today, open.dueOn) <= 7 && (
                  <time class="soft" dateTime={open.dueOn}>
                    {t('date-short', { day: asDate(open.dueOn) })}
                  </time>
                )}
              </p>
            </div>
            <FollowUpActions key={open.id} followUp={open} namedBy={namedBy} done={() => setDone(true)}>
              <button type="button" class="button quiet" onClick={() => setChanging(true)}>
                {t('follow-up-change')}
              </button>
            </FollowUpActions>
          </>
        )}
        {!planned && !closed && <PlanForm contact={contact} open={open} close={() => setChanging(false)} />}
      </section>
    </>
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
  const [what, setWhat] = useState(open ? whatToDo(t, open) : '');
  const [problem, setProblem] = useState<FollowUpProblem>();
  const first = useRef<HTMLInputElement>(null);
  const input = useRef<HTMLInputElement>(null);

  const changing = open !== undefined;
  useEffect(() => {
    if (changing) first.current?.focus();
  }, [changing]);

  const plan = () =>
    attempt(async () => {
      const dueOn = readDay(input.current);
      const result = await planFollowUp(db, contact.id, { dueOn, what }, new Date());
      if (!result.ok) {
        setProblem(result.problem);
        input.current?.focus();
        return;
      }
      setProblem(undefined);
      close();
      tell(t('follow-up-planned', { day: asDate(result.followUp.dueOn) }), result.undo);
    });

  return (
    <form
      noValidate
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void plan();
      }}
    >
      {!open && <p>{t('follow-up-none')}</p>}
      <TextField
        label={t('follow-up-what')}
        hint={t('follow-up-what.hint')}
        input={first}
        value={what}
        edit={setWhat}
      />
      <DayField
        label={t('follow-up-on')}
        problem={problem && t(dayProblemKey(problem))}
        initial={open && open.dueOn > today ? open.dueOn : today}
        earliest={today}
        input={input}
      />
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
