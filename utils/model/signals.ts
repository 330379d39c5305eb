import type { Day } from '../ground/days';
import { addDays, toDay } from '../ground/days';
import type { StepKind } from './follow-up';
import type { Mentorship, Position, WeekRecord } from './mentorship';
import { finishedWeeks, positionOf, type WeekDays, weekDays } from './schedule';

/**
 * What in a mentorship needs the mentor's attention, most urgent first: a worry about the person; two weeks in a row
 * without a meeting; it is time to end; a week without a record; whether somebody has arrived where they were handed
 * on to; what came of an offer; nothing done twice in a row, or a low mood; the end has to be announced.
 */
export const SIGNALS = [
  'worry',
  'call',
  'close',
  'check-in',
  'arrived',
  'offer',
  'stuck',
  'end-near',
] as const;
export type SignalKind = (typeof SIGNALS)[number];

export interface Signal {
  kind: SignalKind;
  /** The week it refers to. */
  week: number;
  /** Identifies this one thing, so that it is never raised twice. */
  key: string;
  /** The day from which it applies. */
  since: Day;
  /** Whom somebody was handed on to, or what was proposed. */
  about?: string;
}

/** How many days after proposing an offer the mentor is asked what came of it. */
const OFFER_DAYS = 7;

/** How many weeks before the last the end is announced: from week 7 of ten. */
const END_IS_NEAR = 3;
const LOW = 2;

/**
 * What needs attention on a day and has not been answered.
 *
 * @returns most urgent first; empty for a mentorship that has ended or not begun
 */
export function signalsOf(mentorship: Mentorship, today: Day): Signal[] {
  if (mentorship.endedAt !== undefined || mentorship.deletedAt !== undefined) return [];
  if (today < mentorship.beginsOn) return [];
  return allSignals(mentorship, today)
    .filter(({ key }) => !mentorship.answered.includes(key))
    .sort((a, b) => SIGNALS.indexOf(a.kind) - SIGNALS.indexOf(b.kind));
}

/** The key under which an answered signal is stored. */
export function signalKey(kind: SignalKind | 'meet', about: number | string): string {
  return `${kind}:${about}`;
}

function allSignals(mentorship: Mentorship, today: Day): Signal[] {
  const days = weekDays(mentorship).map((day) => ({
    ...day,
    record: mentorship.weeks[day.week - 1]?.record,
  }));
  const finished = days.slice(0, finishedWeeks(mentorship, today));
  return [
    ...worries(days, today),
    ...checkIn(days, today),
    ...missedInRow(finished, toDay(new Date(mentorship.createdAt))),
    ...asked(mentorship, weekOn(days, today), today),
    ...stuck(days),
    ...ending(days, positionOf(mentorship, today), today),
  ];
}

/** A week with its record. */
type Week = WeekDays & { record: WeekRecord | undefined };

function signal(kind: SignalKind, week: number, since: Day): Signal {
  return { kind, week, key: signalKey(kind, week), since };
}

function worries(days: readonly Week[], today: Day): Signal[] {
  return days.flatMap(({ week, record }) =>
    record?.worry ? [signal('worry', week, record.metOn || today)] : [],
  );
}

function checkIn(days: readonly Week[], today: Day): Signal[] {
  const last = days.findLast(({ meetsOn }) => meetsOn < today);
  return last && !last.record ? [signal('check-in', last.week, last.meetsOn)] : [];
}

/**
 * The key has the week the row of missed ones began with, so that a third missed week is not a new signal.
 *
 * @param knownFrom earlier weeks were not recorded here, so they do not count as missed
 */
function missedInRow(finished: readonly Week[], knownFrom: Day): Signal[] {
  const missed = lastInRow(finished, ({ record, meetsOn }) => (record ? !record.met : meetsOn >= knownFrom));
  const [first] = missed;
  return first && missed.length >= 2 ? [signal('call', first.week, first.meetsOn)] : [];
}

/** What has been arranged for the mentee and needs a follow-up question. */
function asked({ referrals = [], proposed = [] }: Mentorship, week: number, today: Day): Signal[] {
  const ask = (kind: 'arrived' | 'offer', key: string, since: Day, about: string) =>
    since <= today ? [{ kind, week, key: signalKey(kind, key), since, about }] : [];
  return [
    ...referrals.flatMap(({ id, to, arrived, askOn }) =>
      arrived === '' || arrived === 'not-yet' ? ask('arrived', `${id}:${askOn}`, askOn, to) : [],
    ),
    ...proposed.flatMap(({ id, title, on }) => ask('offer', id, addDays(on, OFFER_DAYS), title)),
  ];
}

/** The last week that has begun. */
function weekOn(days: readonly Week[], today: Day): number {
  return days.findLast(({ startsOn }) => startsOn <= today)?.week ?? 1;
}

function stuck(days: readonly Week[]): Signal[] {
  const met = days.filter(({ record }) => record?.met);
  for (const isBad of [isUndone, isLow]) {
    const bad = lastInRow(met, ({ record }) => record !== undefined && isBad(record));
    const [first] = bad;
    if (first && bad.length >= 2) return [signal('stuck', first.week, first.meetsOn)];
  }
  return [];
}

function ending(days: readonly Week[], position: Position, today: Day): Signal[] {
  const last = days.at(-1);
  if (last && (position.kind === 'over' || last.meetsOn <= today)) {
    return [signal('close', last.week, last.meetsOn)];
  }
  if (position.kind === 'before' || position.kind === 'over') return [];
  const from = position.of - END_IS_NEAR;
  const first = days[from - 1];
  return first && position.week >= from ? [signal('end-near', from, first.startsOn)] : [];
}

function isUndone({ lastStep }: WeekRecord): boolean {
  return lastStep === 'not';
}

function isLow({ mood }: WeekRecord): boolean {
  return mood !== null && mood <= LOW;
}

/** The items at the end of a list that all satisfy a condition. */
function lastInRow<Item>(items: readonly Item[], isSo: (item: Item) => boolean): Item[] {
  return items.slice(items.findLastIndex((item) => !isSo(item)) + 1);
}

/** What to do next in a mentorship. */
export interface NextStep {
  kind: Exclude<StepKind, 'outreach'>;
  proposal: 'meet' | SignalKind;
  dueOn: Day;
  /** The signals it answers. */
  answers: string[];
}

/**
 * What to do next: worries, the most urgent other signal, and the next meeting, each at most once and none replacing
 * another.
 *
 * @returns empty if nothing is left
 */
export function nextStepsOf(mentorship: Mentorship, today: Day): NextStep[] {
  const signals = signalsOf(mentorship, today);
  const steps: NextStep[] = [];
  const worry = signals.find(({ kind }) => kind === 'worry');
  if (worry) steps.push({ kind: 'worry', proposal: 'worry', dueOn: today, answers: [worry.key] });
  const urgent = signals.find(({ kind }) => kind !== 'worry' && kind !== 'end-near');
  if (urgent) steps.push({ kind: 'weeks', proposal: urgent.kind, dueOn: today, answers: [urgent.key] });
  const meeting = openMeeting(mentorship, today);
  if (meeting) {
    const meet = signalKey('meet', meeting.week);
    const end = signals.find(({ kind }) => kind === 'end-near');
    const { meetsOn: dueOn } = meeting;
    if (end) steps.push({ kind: 'meeting', proposal: 'end-near', dueOn, answers: [end.key, meet] });
    else steps.push({ kind: 'meeting', proposal: 'meet', dueOn, answers: [meet] });
  }
  return steps;
}

/** The next meeting that has neither a record nor been skipped; undefined if the mentorship has ended. */
export function openMeeting(mentorship: Mentorship, today: Day): WeekDays | undefined {
  if (mentorship.endedAt !== undefined || mentorship.deletedAt !== undefined) return undefined;
  return weekDays(mentorship).find(
    ({ week, meetsOn }) =>
      meetsOn >= today &&
      !mentorship.weeks[week - 1]?.record &&
      !mentorship.answered.includes(signalKey('meet', week)),
  );
}

/** The standard week of the learning offer. */
const OFFER_WEEK = 4;

/** Whether a week is the one for the learning offer, or any from the fourth on if the plan has none. */
export function isOfferWeek({ weeks }: Pick<Mentorship, 'weeks'>, week: number): boolean {
  const own = weeks.findIndex(({ standard }) => standard === OFFER_WEEK) + 1;
  return week === (own || Math.min(OFFER_WEEK, weeks.length));
}

/** Whether the week of the learning offer has come, so that one can be proposed. */
export function hasReachedOffers(mentorship: Mentorship, today: Day): boolean {
  const days = weekDays(mentorship);
  return days.some(({ week, startsOn }) => isOfferWeek(mentorship, week) && startsOn <= today);
}
