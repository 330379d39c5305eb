import type { Day } from '../../../utils/ground/days';
import { parseDay } from '../../../utils/ground/days';
import { asText, codePoints } from '../../../utils/ground/text';
import type { Translate } from '../../../utils/language/translate';
import type { Mood, WeekRecord } from '../../../utils/model/mentorship';
import { changeProblemText } from './use-change';

export const NEXT_STEP_LIMIT = 500;
export const NOTE_LIMIT = 4_000;
const MINUTES_LIMIT = 1_440;

export type MoodTyped = '' | `${Mood}`;
export const MOODS: readonly MoodTyped[] = ['1', '2', '3', '4', '5', ''];
export const LAST_STEPS = ['done', 'partly', 'not'] as const satisfies WeekRecord['lastStep'][];

/** The record of a week as it is typed, and what was written when the typing began. */
export interface RecordTyped {
  met: boolean;
  /** Days as `readDay` gives them. */
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
  Record<'metOn' | 'minutes' | 'nextStep' | 'nextStepBy' | 'note', string>
>;

export type RecordGiven = Omit<WeekRecord, 'writtenAt'>;

/** What the form begins with: what is written, else a meeting as it was planned. */
export function firstTyped(
  record: WeekRecord | undefined,
  planned: { meetsOn: Day; minutes: number },
  today: Day,
): RecordTyped {
  const meetsOn = planned.meetsOn <= today ? planned.meetsOn : today;
  if (!record) {
    return {
      met: true,
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

/** What was typed as a record, or what is wrong with it and what to do. */
export function readRecord(
  t: Translate,
  typed: RecordTyped,
  today: Day,
): { ok: true; record: RecordGiven } | { ok: false; problems: RecordProblems } {
  const problems: RecordProblems = {};
  const metOn = parseDay(typed.metOn);
  if (typed.met && !metOn.ok) problems.metOn = changeProblemText(t, metOn.problem);
  else if (typed.met && metOn.ok && metOn.day > today) problems.metOn = changeProblemText(t, 'in-future');
  const minutes = /^\d{1,4}$/.test(typed.minutes.trim()) ? Number(typed.minutes) : Number.NaN;
  if (typed.met && !(minutes <= MINUTES_LIMIT)) problems.minutes = t('week-record-minutes-problem');
  const by = typed.nextStepBy === '' ? null : parseDay(typed.nextStepBy);
  if (by && !by.ok) problems.nextStepBy = changeProblemText(t, by.problem);
  const nextStep = asText(typed.nextStep).trim();
  if (codePoints(nextStep) > NEXT_STEP_LIMIT) {
    problems.nextStep = t('week-record-text-problem', { limit: NEXT_STEP_LIMIT });
  }
  const note = asText(typed.note).trim();
  if (codePoints(note) > NOTE_LIMIT) problems.note = t('week-record-text-problem', { limit: NOTE_LIMIT });
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    record: {
      met: typed.met,
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
