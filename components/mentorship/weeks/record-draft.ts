import type { Day } from '../../../utils/ground/days';
import { parseDay } from '../../../utils/ground/days';
import { asText, codePoints } from '../../../utils/ground/text';
import type { Translate } from '../../../utils/language/translate';
import type { Missed, Mood, WeekRecord } from '../../../utils/model/mentorship';
import { changeProblemText } from '../change/use-change';

export const NEXT_STEP_LIMIT = 500;
export const NOTE_LIMIT = 4_000;
const MINUTES_LIMIT = 1_440;

export type MoodTyped = '' | `${Mood}`;
export const MOODS: readonly MoodTyped[] = ['1', '2', '3', '4', '5', ''];
export const LAST_STEPS = ['done', 'partly', 'not'] as const satisfies WeekRecord['lastStep'][];

/** A week's record being edited, and the stored one when editing began. */
export interface RecordTyped {
  met: boolean;
  /** Why there was no meeting; '' until given. */
  missed: Missed | '';
  /** The mentor's next step without a meeting, and its day; null: as the program proposes. */
  again: string | null;
  againOn: string | null;
  /** Days in the form `readDay` returns. */
  metOn: string;
  minutes: string;
  mood: MoodTyped;
  lastStep: WeekRecord['lastStep'];
  nextStep: string;
  nextStepBy: string;
  worry: boolean;
  note: string;
  seen: WeekRecord | null;
}

export type RecordProblems = Partial<
  Record<'metOn' | 'minutes' | 'nextStep' | 'nextStepBy' | 'note' | 'again' | 'againOn', string>
>;

export type RecordGiven = Omit<WeekRecord, 'writtenAt'>;

const NOT_MISSED = { missed: '', again: null, againOn: null } as const;

/** The form's initial values: the stored record, or else a meeting as planned. */
export function firstTyped(
  record: WeekRecord | undefined,
  planned: { meetsOn: Day; minutes: number },
  today: Day,
): RecordTyped {
  const meetsOn = planned.meetsOn <= today ? planned.meetsOn : today;
  if (!record) {
    return {
      met: true,
      ...NOT_MISSED,
      metOn: meetsOn,
      minutes: String(planned.minutes),
      mood: '',
      lastStep: '',
      nextStep: '',
      nextStepBy: '',
      worry: false,
      note: '',
      seen: null,
    };
  }
  const { met, metOn, minutes, mood, lastStep, nextStep, nextStepBy, worry, note } = record;
  return {
    met,
    ...NOT_MISSED,
    missed: record.missed ?? '',
    metOn: metOn || meetsOn,
    minutes: String(met ? minutes : planned.minutes),
    mood: mood === null ? '' : `${mood}`,
    lastStep,
    nextStep,
    nextStepBy,
    worry,
    note,
    seen: record,
  };
}

/** Parses the typed record, or says what is wrong with it. */
export function readRecord(
  t: Translate,
  typed: RecordTyped,
  today: Day,
): { ok: true; record: RecordGiven } | { ok: false; problems: RecordProblems } {
  const metOn = parseDay(typed.metOn);
  const minutes = /^\d{1,4}$/.test(typed.minutes.trim()) ? Number(typed.minutes) : Number.NaN;
  const by = typed.nextStepBy === '' ? null : parseDay(typed.nextStepBy);
  const nextStep = asText(typed.nextStep).trim();
  const note = asText(typed.note).trim();
  const problems: RecordProblems = {
    ...(typed.met && meetingProblems(t, { metOn, minutes }, today)),
    ...(by && !by.ok && { nextStepBy: changeProblemText(t, by.problem) }),
    ...textProblem(t, 'nextStep', nextStep, NEXT_STEP_LIMIT),
    ...textProblem(t, 'note', note, NOTE_LIMIT),
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    record: {
      met: typed.met,
      ...(!typed.met && typed.missed !== '' && { missed: typed.missed }),
      metOn: typed.met && metOn.ok ? metOn.day : '',
      minutes: typed.met ? minutes : 0,
      mood: !typed.met || typed.mood === '' ? null : (Number(typed.mood) as Mood),
      lastStep: typed.met ? typed.lastStep : '',
      nextStep,
      nextStepBy: by?.ok ? by.day : '',
      worry: typed.worry,
      note,
    },
  };
}

/**
 * The mentor's plan after a week without a meeting.
 *
 * @param offered the program's proposal, if the mentor has typed nothing else
 * @returns null if nothing is planned
 */
export function readAgain(
  t: Translate,
  { again, againOn, seen, missed }: RecordTyped,
  offered: { what: string; on: Day },
  today: Day,
): { ok: true; again: { what: string; on: string } | null } | { ok: false; problems: RecordProblems } {
  const what = asText(again ?? offered.what).trim();
  // A plan from the first time it was recorded is not repeated.
  if (what === '' || missed === '' || seen?.missed !== undefined) return { ok: true, again: null };
  if (codePoints(what) > NEXT_STEP_LIMIT) {
    return { ok: false, problems: { again: t('week-record-text-problem', { limit: NEXT_STEP_LIMIT }) } };
  }
  const on = againOn ?? offered.on;
  const day = parseDay(on);
  if (!day.ok) return { ok: false, problems: { againOn: changeProblemText(t, day.problem) } };
  if (day.day < today) return { ok: false, problems: { againOn: changeProblemText(t, 'past') } };
  return { ok: true, again: { what, on } };
}

function meetingProblems(
  t: Translate,
  { metOn, minutes }: { metOn: ReturnType<typeof parseDay>; minutes: number },
  today: Day,
): RecordProblems {
  const problems: RecordProblems = {};
  if (!metOn.ok) problems.metOn = changeProblemText(t, metOn.problem);
  else if (metOn.day > today) problems.metOn = changeProblemText(t, 'in-future');
  if (!(minutes <= MINUTES_LIMIT)) problems.minutes = t('week-record-minutes-problem');
  return problems;
}

function textProblem(t: Translate, field: 'nextStep' | 'note', text: string, limit: number): RecordProblems {
  return codePoints(text) > limit ? { [field]: t('week-record-text-problem', { limit }) } : {};
}
