import { useEffect, useRef, useState } from 'preact/hooks';
import { clearWeek } from '../../../utils/actions/change-mentorship';
import type { Mentorship } from '../../../utils/model/mentorship';
import { finishedWeeks } from '../../../utils/model/schedule';
import { hasReachedOffers, isOfferWeek } from '../../../utils/model/signals';
import { voiceWeeks } from '../../../utils/model/voice';
import type { Standing } from '../../../utils/model/week-state';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { asDate } from '../../controls/days';
import { Icon } from '../../controls/Icon';
import { usePage } from '../../controls/page';
import { hrefOf } from '../../controls/route';
import { allWeekWords } from '../../words/weeks';
import { useChangeAtOnce } from '../change/use-change';
import { WeekOffers } from '../offers/WeekOffers';
import type { WeekWanted } from '../trail/week-link';
import { InvitationText } from './InvitationText';
import { MoveForm } from './MoveForm';
import { type NextPress, openForms } from './next-press';
import { RecordForm } from './RecordForm';
import { RecordText } from './RecordText';
import { VoicePart } from './VoicePart';
import { WeekSheet } from './WeekSheet';

interface WeekProps {
  found: RunningMentorship;
  standing: Standing;
  isCurrent: boolean;
  press: NextPress;
  /** Set if the address asks for this week. */
  wanted: WeekWanted | null;
}

/** One week: its purpose, what to ask, when the two meet, and how it went. */
export function Week({ found, standing, isCurrent, wanted, press }: WeekProps) {
  const { t } = usePage();
  const { week, own, startsOn, endsOn, state, isNow } = standing;
  const [isOpen, setOpen] = useState(isCurrent || wanted !== null);
  const summary = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!wanted) return;
    setOpen(true);
    summary.current?.focus();
    summary.current?.scrollIntoView({ block: 'start' });
  }, [wanted]);

  const shown = isNow && state === 'ahead' ? 'now' : state;

  return (
    <li>
      <details
        class={`week ${isCurrent ? 'card' : ''} ${shown}`}
        data-week={week}
        open={isOpen}
        aria-current={isNow ? 'step' : undefined}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary ref={summary}>
          <div class="grow">
            <h4>{t('week-head', { week, name: allWeekWords(t, own).title })}</h4>
            <p class="row">
              {/* The dates already show that a week is ahead, so only other states get a visible pill. */}
              <span class={shown === 'ahead' ? 'unseen' : `pill ${shown}`}>{t(`week-state-${shown}`)}</span>
              <span class="soft">{t('week-from-to', { from: asDate(startsOn), until: asDate(endsOn) })}</span>
            </p>
          </div>
          <Icon name="down" />
        </summary>
        {isOpen && (
          <WeekBody
            found={found}
            standing={standing}
            opensForm={wanted?.write === true}
            fits={press?.at !== 'signal' && press?.week === week ? press.at : null}
          />
        )}
      </details>
    </li>
  );
}

interface WritingProps {
  found: RunningMentorship;
  standing: Standing;
  opensForm: boolean;
  /** Which of the week's buttons is the suggested next action. */
  fits: 'form' | 'write' | null;
}

function WeekBody({ found, standing, opensForm, fits }: WritingProps) {
  const { t, today } = usePage();
  const { mentorship } = found;
  const { week, own, meetsOn, startsOn, state } = standing;
  const words = allWeekWords(t, own);
  const { time } = own.heldAt ?? mentorship.meeting;
  const isOver = mentorship.endedAt !== undefined;
  const canWrite = !isOver && (startsOn <= today || meetsOn <= today);
  const canMove = !isOver && week > finishedWeeks(mentorship, today);

  return (
    <div class="stack">
      {!own.record && state !== 'dropped' && (
        <p>
          <strong>{t('week-meets', { day: asDate(meetsOn), time: time || 'none' })}</strong>{' '}
          {own.movedBy !== 0 && <span class="soft">{t('week-moved')}</span>}
        </p>
      )}
      <dl class="week-about">
        {(['goal', 'activity', 'question'] as const).map(
          (text) =>
            words[text] !== '' && (
              <div key={text}>
                <dt>{t(`week-${text}`)}</dt>
                <dd class="own-words">{text === 'question' ? <q>{words[text]}</q> : words[text]}</dd>
              </div>
            ),
        )}
      </dl>
      <FormLinks mentorship={mentorship} week={week} fits={fits === 'form'} />
      {own.record && <RecordText record={own.record} />}
      {canWrite && <Writing found={found} standing={standing} opensForm={opensForm} fits={fits} />}
      {isOfferWeek(mentorship, week) && (
        <WeekOffers found={found} canPropose={!isOver && hasReachedOffers(mentorship, today)} />
      )}
      {voiceWeeks(mentorship).includes(week) && <VoicePart found={found} week={week} canWrite={canWrite} />}
      <div class="week-besides">
        {canMove && !own.record && <Moving found={found} standing={standing} />}
        {!isOver && !own.record && meetsOn >= today && (
          <details class="fold">
            <summary>{t('invitation-title', { week })}</summary>
            <InvitationText {...found} week={week} />
          </details>
        )}
        {state !== 'dropped' && <WeekSheet found={found} standing={standing} />}
      </div>
    </div>
  );
}

/** How the week went: record it, correct it, clear it. */
function Writing({ found, standing, opensForm, fits }: WritingProps) {
  const { t, db } = usePage();
  const change = useChangeAtOnce();
  const { week, own } = standing;
  const [isWriting, setWriting] = useState(opensForm && !own.record);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (opensForm && !own.record) setWriting(true);
  }, [opensForm, own.record]);

  const close = () => {
    setWriting(false);
    // After the form is gone. Saving has already moved the focus to the undo.
    setTimeout(() => {
      if (document.activeElement === document.body) opener.current?.focus();
    });
  };

  return (
    <RecordForm found={found} standing={standing} isOpen={isWriting} close={close}>
      <div class="row">
        <button
          type="button"
          class={`button ${fits === 'write' ? 'main' : ''}`}
          ref={opener}
          onClick={() => setWriting(true)}
        >
          {t(own.record ? 'week-correct' : 'week-write')}
        </button>
        {own.record && (
          <button
            type="button"
            class="button quiet"
            onClick={() =>
              void change(
                (now) => clearWeek(db, found.mentorship.id, week, now),
                () => t('week-cleared', { week }),
              )
            }
          >
            {t('week-clear')}
          </button>
        )}
      </div>
    </RecordForm>
  );
}

function Moving({ found: { mentorship }, standing }: Pick<WritingProps, 'found' | 'standing'>) {
  const { t } = usePage();
  const [isMoving, setMoving] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        type="button"
        class="week-fold"
        ref={opener}
        aria-expanded={isMoving}
        onClick={() => setMoving(!isMoving)}
      >
        {t('week-move')}
      </button>
      {isMoving && (
        <MoveForm
          mentorship={mentorship}
          standing={standing}
          close={() => {
            setMoving(false);
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
}

interface FormLinksProps {
  mentorship: Mentorship;
  week: number;
  /** Its link is the suggested next action. */
  fits: boolean;
}

/** Links from a week to the forms that belong to it, until those are filled in. Later they are among the page's parts. */
function FormLinks({ mentorship, week, fits }: FormLinksProps) {
  const { t } = usePage();
  const links = openForms(mentorship, week);
  if (links.length === 0) return null;
  return (
    <div class="row">
      {links.map(([part, text], at) => (
        <a
          key={text}
          class={`button ${fits && at === 0 ? 'main' : ''}`}
          href={hrefOf({ view: 'mentorship', id: mentorship.id, part })}
        >
          {t(text)}
        </a>
      ))}
    </div>
  );
}
