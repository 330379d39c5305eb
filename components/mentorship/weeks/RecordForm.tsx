import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { writeWeek } from '../../../utils/actions/change-mentorship';
import { missMeeting } from '../../../utils/actions/missed-meeting';
import { withoutIsolation } from '../../../utils/language/translate';
import type { Mentorship } from '../../../utils/model/mentorship';
import { missedInRow } from '../../../utils/model/missed';
import { openStepBefore } from '../../../utils/model/voice';
import type { Standing } from '../../../utils/model/week-state';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { Choice } from '../../controls/Choice';
import { type Draft, useDraft } from '../../controls/draft';
import { DayField } from '../../controls/Field';
import { usePage } from '../../controls/page';
import { usePreferences } from '../../controls/preferences';
import { LongTextField, TextField } from '../../controls/TextField';
import { ShortForm } from '../change/ShortForm';
import { changeProblemText, useChange } from '../change/use-change';
import { SafeguardingContact } from '../forms/SafeguardingContact';
import { againAfterMissing, MissedPart, nextAfterMissing } from './MissedPart';
import { RecordText } from './RecordText';
import {
  firstTyped,
  LAST_STEPS,
  MOODS,
  type RecordProblems,
  type RecordTyped,
  readAgain,
  readRecord,
} from './record-draft';

interface RecordFormProps {
  found: RunningMentorship;
  standing: Standing;
  isOpen: boolean;
  close: () => void;
  /** Shown while nothing is being written. */
  children: ComponentChildren;
}

/** The record of a week. Drafts survive the popup's closing. */
export function RecordForm({ found, standing, isOpen, close, children }: RecordFormProps) {
  const { mentorship, contact } = found;
  const draft = useDraft<RecordTyped>(`week ${mentorship.id} ${standing.week}`, contact.id);
  if (draft.value === undefined) return null;
  if (!isOpen && draft.value === null) return <>{children}</>;
  return <Form found={found} standing={standing} draft={draft} close={close} />;
}

interface FormProps {
  found: RunningMentorship;
  standing: Standing;
  draft: Draft<RecordTyped>;
  close: () => void;
}

function Form({ found: { mentorship, contact }, standing, draft, close }: FormProps) {
  const { t, today } = usePage();
  const { team } = usePreferences();
  const write = useWriting(mentorship, standing.week);
  const { week, own, meetsOn } = standing;
  const lastStep = openStepBefore(mentorship, week);
  const [cameBack] = useState(Boolean(draft.value));
  const [problems, setProblems] = useState<RecordProblems>({});
  const [refused, setRefused] = useState<'changed-meanwhile' | { text: string }>();
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    if (!cameBack) form.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [cameBack]);

  const { minutes } = own.heldAt ?? mentorship.meeting;
  const typed = draft.value ?? firstTyped(own.record, { meetsOn, minutes }, today);
  const edit = (part: Partial<RecordTyped>) => {
    setProblems({});
    draft.keep({ ...typed, ...part });
  };
  const leave = () => {
    draft.forget();
    close();
  };

  const save = async (wanted: RecordTyped) => {
    const found = await write(wanted);
    setProblems(typeof found === 'object' && found ? found : {});
    setRefused(undefined);
    if (typeof found === 'object' && found) {
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const problem = found;
    if (problem === null) leave();
    else if (problem === 'changed-meanwhile') setRefused(problem);
    else if (problem !== 'failed') setRefused({ text: changeProblemText(t, problem) });
  };

  if (refused === 'changed-meanwhile') {
    return (
      <div class="stack weeks-form" role="alert">
        <p class="trouble">{t('week-record-changed')}</p>
        {own.record ? <RecordText record={own.record} /> : <p>{t('week-state-open')}</p>}
        <div class="row">
          <button type="button" class="button" onClick={leave}>
            {t('week-record-changed-theirs')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              const mine = { ...typed, seen: own.record ?? null };
              draft.keep(mine);
              void save(mine);
            }}
          >
            {t('week-record-changed-mine')}
          </button>
        </div>
      </div>
    );
  }

  return (
    <ShortForm
      element={form}
      save={t('week-record-save')}
      send={() => void save(typed)}
      cancel={leave}
      refused={refused?.text}
    >
      {cameBack && <p class="trouble">{t('week-record-back')}</p>}
      <Choice
        label={t('week-record-met')}
        value={typed.met ? 'yes' : 'no'}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`week-record-met-${value}`) }))}
        choose={(met) => edit({ met: met === 'yes' })}
      />
      {typed.met && <MetPart lastStep={lastStep} typed={typed} problems={problems} edit={edit} />}
      {!typed.met && lastStep !== undefined && (
        <p class="soft">{t('week-record-last-step-stays', { step: lastStep })}</p>
      )}
      {!typed.met && (
        <MissedPart
          mentorship={mentorship}
          contact={contact}
          week={week}
          typed={typed}
          problems={problems}
          edit={edit}
        />
      )}
      {/* Agreed with the person, so without a meeting there is none, unless it is already recorded. */}
      {(typed.met || typed.nextStep !== '') && <NextStep typed={typed} problems={problems} edit={edit} />}
      <label class="weeks-check">
        <input
          type="checkbox"
          checked={typed.worry}
          onChange={({ currentTarget }) => edit({ worry: currentTarget.checked })}
        />
        {t('week-record-worry')}
      </label>
      {/* A worry noted earlier is at the top of the page. */}
      {typed.worry && !own.record?.worry && <SafeguardingContact />}
      <LongTextField
        label={t('week-record-note')}
        hint={t(team ? 'week-record-note.team' : 'week-record-note.hint')}
        problem={problems.note}
        size="short"
        value={typed.note}
        edit={(note) => edit({ note })}
      />
    </ShortForm>
  );
}

interface NextStepProps {
  typed: RecordTyped;
  problems: RecordProblems;
  edit: (part: Partial<RecordTyped>) => void;
}

interface MetProps extends NextStepProps {
  /** What was agreed before and is still open. */
  lastStep: string | undefined;
}

/** When the two met, and how it was. */
function MetPart({ lastStep, typed, problems, edit }: MetProps) {
  const { t } = usePage();
  return (
    <>
      <div class="weeks-pair">
        <DayField
          label={t('week-record-on')}
          problem={problems.metOn}
          initial={typed.metOn}
          changed={(metOn) => edit({ metOn })}
        />
        <TextField
          label={t('week-record-minutes')}
          problem={problems.minutes}
          inputMode="numeric"
          value={typed.minutes}
          edit={(text) => edit({ minutes: text })}
        />
      </div>
      <Choice
        label={t('week-record-mood')}
        hint={t('week-record-mood.hint')}
        value={typed.mood}
        options={MOODS.map((value) => ({
          value,
          label: value === '' ? t('week-record-mood-none') : t(`week-record-mood-${value}`),
        }))}
        choose={(mood) => edit({ mood })}
      />
      {(lastStep !== undefined || typed.lastStep !== '') && (
        <Choice<RecordTyped['lastStep']>
          label={lastStep ? t('week-record-last-step-named', { step: lastStep }) : t('week-record-last-step')}
          value={typed.lastStep}
          options={LAST_STEPS.map((value) => ({ value, label: t(`week-record-last-step-${value}`) }))}
          choose={(lastStep) => edit({ lastStep })}
        />
      )}
    </>
  );
}

function NextStep({ typed, problems, edit }: NextStepProps) {
  const { t } = usePage();
  return (
    <>
      <TextField
        label={t('week-record-next-step')}
        hint={t('week-record-next-step.hint')}
        problem={problems.nextStep}
        value={typed.nextStep}
        edit={(nextStep) => edit({ nextStep })}
      />
      <DayField
        label={t('week-record-next-step-by')}
        problem={problems.nextStepBy}
        initial={typed.nextStepBy}
        changed={(nextStepBy) => edit({ nextStepBy })}
      />
    </>
  );
}

/**
 * Records a week; without a meeting, also the log entry and what the mentor does next.
 *
 * @returns the problem, by field or in general; null once done
 */
function useWriting(mentorship: Mentorship, week: number) {
  const { t, db, today } = usePage();
  const change = useChange();
  return async (typed: RecordTyped) => {
    const read = readRecord(t, typed, today);
    if (!read.ok) return read.problems;
    const written = { week, record: read.record, seen: typed.seen ?? undefined };
    const { missed: why } = read.record;
    if (!why) {
      return change(
        (now) => writeWeek(db, mentorship.id, written, now),
        () => t('week-record-saved', { week }),
      );
    }
    const offered = {
      what: nextAfterMissing(t, why, missedInRow(mentorship, week)),
      on: againAfterMissing(why, today),
    };
    const planned = readAgain(t, typed, offered, today);
    if (!planned.ok) return planned.problems;
    const { again } = planned;
    const log = withoutIsolation(t(`missed-log-${why}`, { week }));
    return change(
      (now) => missMeeting(db, mentorship.id, { written, log, again }, now),
      () => t(again ? 'missed-saved' : 'week-record-saved', { week }),
    );
  };
}
