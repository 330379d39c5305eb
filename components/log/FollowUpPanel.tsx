import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type FollowUpProblem, planFollowUp } from '../../utils/actions/follow-ups';
import type { LoggedKind } from '../../utils/actions/log';
import { openOf } from '../../utils/database/open-follow-ups';
import { daysBetween } from '../../utils/ground/days';
import type { Contact } from '../../utils/model/contact';
import { type FollowUp, inTurn } from '../../utils/model/follow-up';
import { isClosed } from '../../utils/model/stages';
import { asDate } from '../controls/days';
import { DayField, readDay } from '../controls/Field';
import { lazyView } from '../controls/lazy';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { hrefOf } from '../controls/route';
import { TextField } from '../controls/TextField';
import { dayProblemKey } from '../words/day-problems';
import { whatToDo } from '../words/follow-ups';
import { When } from '../words/When';
import { FollowUpActions } from './FollowUpActions';
import { WhatHappened } from './WhatHappened';

/** For a team's list. */
const WrittenBy = lazyView(async () => (await import('../team/WrittenBy')).WrittenBy, ['team']);

interface FollowUpPanelProps {
  contact: Contact;
  namedBy: string;
  /** Opens the log for a few words about what was done. */
  write: (kind: LoggedKind) => void;
  /** Opens the form for starting the ten weeks. */
  begin: () => void;
}

/**
 * The next steps with one contact, in words: done, postponed, skipped, changed. Several are listed one below the
 * other.
 */
export function FollowUpPanel({ contact, namedBy, write, begin }: FollowUpPanelProps) {
  const { t, db, today } = usePage();
  const [changing, setChanging] = useState(false);
  const [done, setDone] = useState(false);
  const id = useId();
  const read = useLive(`follow-up ${contact.id} ${today}`, async () => ({
    open: inTurn(await openOf(db, contact.id), today),
  }));
  if (!read) return null;
  const { open } = read;
  const outreach = open.find(({ kind }) => kind === 'outreach');
  const closed = open.length === 0 && isClosed(contact.stage);
  const [first] = open;

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
          {!(first && isMessage(first)) && (
            <a class="button quiet" href={hrefOf({ view: 'message', contact: contact.id })}>
              {t('follow-up-message')}
            </a>
          )}
        </div>
        {closed && <p>{t('follow-up-closed')}</p>}
        {!changing && open.length > 0 && (
          <ul class="stack next-steps">
            {open.map((followUp) => (
              <li key={followUp.id}>
                <Step
                  followUp={followUp}
                  namedBy={namedBy}
                  main={followUp === first}
                  done={() => setDone(true)}
                  change={() => setChanging(true)}
                  begin={begin}
                />
              </li>
            ))}
          </ul>
        )}
        {!changing && open.length > 0 && !outreach && (
          <div class="row besides">
            <button type="button" class="button quiet" onClick={() => setChanging(true)}>
              {t('follow-up-add')}
            </button>
          </div>
        )}
        {(changing || open.length === 0) && !closed && (
          <PlanForm contact={contact} open={outreach} close={() => setChanging(false)} />
        )}
      </section>
    </>
  );
}

/** Whether the first step is a message; then the link to the messages is the filled button. */
function isMessage({ kind, time, proposal }: FollowUp): boolean {
  return kind === 'outreach' && time === undefined && proposal !== 'agree-on-start';
}

interface StepProps {
  followUp: FollowUp;
  namedBy: string;
  /** It is the first one, so its button is filled. */
  main: boolean;
  done: () => void;
  change: () => void;
  begin: () => void;
}

function Step({ followUp, namedBy, main, done, change, begin }: StepProps) {
  const { t, today } = usePage();
  const { team } = usePreferences();
  const { kind, contactId, proposal, dueOn, time } = followUp;
  const look = main ? 'button main' : 'button';
  const ending = proposal === 'close' ? ({ part: 'ending' } as const) : {};
  return (
    <>
      <div class="what-next">
        <p class="what">
          <bdi>{whatToDo(t, followUp)}</bdi>
        </p>
        <p class="facts">
          <When day={dueOn} />
          {daysBetween(today, dueOn) <= 7 && (
            <time class="soft" dateTime={dueOn}>
              {t('date-short', { day: asDate(dueOn) })}
            </time>
          )}
          {followUp.by !== undefined && team && <WrittenBy by={followUp.by} />}
        </p>
      </div>
      {kind === 'meeting' || kind === 'weeks' ? (
        <div class="row">
          <a class={look} href={hrefOf({ view: 'weeks-with', contact: contactId, ...ending })}>
            {t(proposal === 'check-in' ? 'meeting-write' : 'person-weeks')}
          </a>
        </div>
      ) : (
        <FollowUpActions
          key={followUp.id}
          followUp={followUp}
          namedBy={namedBy}
          done={done}
          main={main && time !== undefined}
          before={<FirstButton followUp={followUp} look={look} begin={begin} />}
        >
          {kind === 'outreach' && (
            <button type="button" class="button quiet" onClick={change}>
              {t('follow-up-change')}
            </button>
          )}
        </FollowUpActions>
      )}
    </>
  );
}

interface FirstButtonProps {
  followUp: FollowUp;
  look: string;
  begin: () => void;
}

/** The way to do it: write, start the weeks, or look at the worry. */
function FirstButton({ followUp, look, begin }: FirstButtonProps) {
  const { t } = usePage();
  const { kind, contactId: contact, proposal, time } = followUp;
  if (kind === 'worry') {
    return (
      <a class={look} href={hrefOf({ view: 'weeks-with', contact })}>
        {t('agenda-worry-contact')}
      </a>
    );
  }
  if (time !== undefined) return null;
  if (proposal === 'agree-on-start') {
    return (
      <button type="button" class={look} onClick={begin}>
        {t('panel-begin')}
      </button>
    );
  }
  return (
    <a class={look} href={hrefOf({ view: 'message', contact, fitting: true })}>
      {t('person-message')}
    </a>
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
  const { what: own = '', proposal } = open ?? {};
  const words = own || (proposal ? t(`proposal-${proposal}`) : '');
  const [what, setWhat] = useState(words);
  const [isMeeting, setMeeting] = useState(open?.time !== undefined);
  const [time, setTime] = useState(open?.time ?? '');
  const [problem, setProblem] = useState<FollowUpProblem>();
  const first = useRef<HTMLInputElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const changing = open !== undefined;
  useLayoutEffect(() => {
    if (changing) first.current?.focus();
  }, [changing]);

  const plan = () =>
    attempt(async () => {
      const dueOn = readDay(input.current);
      const meeting = isMeeting ? { time } : {};
      const result = await planFollowUp(db, contact.id, { dueOn, what, ...meeting }, new Date());
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
      // Where nothing is planned yet, it stands there unasked.
      class={open ? 'stack asks' : 'stack'}
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
      <div class="choices">
        <label>
          <input
            type="checkbox"
            checked={isMeeting}
            onChange={({ currentTarget }) => setMeeting(currentTarget.checked)}
          />
          {t('follow-up-is-meeting')}
        </label>
      </div>
      {isMeeting && (
        <div class="field">
          <label for={`${id}-time`}>{t('follow-up-time')}</label>
          <input
            autocomplete="off"
            class="input"
            id={`${id}-time`}
            type="time"
            value={time}
            onInput={({ currentTarget }) => setTime(currentTarget.value)}
          />
        </div>
      )}
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
