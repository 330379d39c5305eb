import type { Day } from '../ground/days';
import { addDays, toDay } from '../ground/days';
import type { StepKind } from './follow-up';
import type { Mentorship, Position, WeekRecord } from './mentorship';
import { finishedWeeks, positionOf, type WeekDays, weekDays } from './schedule';

/**
 * What in a mentorship wants the mentor's attention, the most urgent first: something worries them about the
 * person; two weeks without a meeting in a row; it is time to end; a week has not been written down; whether somebody
 * has arrived where they were handed on to; what has come of an offer; twice nothing was done, or the mood was low; the
 * end has to be announced.
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
  /** The week it is about. */
  week: number;
  /** Names this one thing, so that it is never brought up twice. */
  key: string;
  /** The day from which it holds. */
  since: Day;
  /** To whom somebody was handed on, or what was proposed. */
  about?: string;
}

/** So many days after an offer was proposed it is asked what has come of it. */
const OFFER_DAYS = 7;

/** So many weeks before the last the end is announced: from week 7 of ten. */
const END_IS_NEAR = 3;
const LOW = 2;

/**
 * What wants attention on a day and has not been answered.
 *
 * @returns the most urgent first; none for a mentorship that was ended or has not begun
 */
export function signalsOf(mentorship: Mentorship, today: Day): Signal[] {
  if (mentorship.endedAt !== undefined || mentorship.deletedAt !== undefined) return [];
  if (today < mentorship.beginsOn) return [];
  return allSignals(mentorship, today)
    .filter(({ key }) => !mentorship.answered.includes(key))
    .sort((a, b) => SIGNALS.indexOf(a.kind) - SIGNALS.indexOf(b.kind));
}

/** The name under which an answered signal is kept. */
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

/** A week, and what has been written down about it. */
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
 * Named by the week a row of missed ones began with, so that the third week in a row is no new thing.
 *
 * @param knownFrom of what was before it was written down here, nobody can say that it was missed
 */
function missedInRow(finished: readonly Week[], knownFrom: Day): Signal[] {
  const missed = lastInRow(finished, ({ record, meetsOn }) => (record ? !record.met : meetsOn >= knownFrom));
  const [first] = missed;
  return first && missed.length >= 2 ? [signal('call', first.week, first.meetsOn)] : [];
}

/** What was set going for the mentee and has to be asked after. */
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

/** Those at the end of a list that all are so. */
function lastInRow<Item>(items: readonly Item[], isSo: (item: Item) => boolean): Item[] {
  return items.slice(items.findLastIndex((item) => !isSo(item)) + 1);
}

/** What to do next in a mentorship. */
export interface NextStep {
  kind: Exclude<StepKind, 'outreach'>;
  proposal: 'meet' | SignalKind;
  dueOn: Day;
  /** What is answered with it. */
  answers: string[];
}

/**
 * What to do next: what worries, the most urgent of what else wants attention, and the next meeting, each at most
 * once and none in another's place.
 *
 * @returns nothing where nothing is left, all of it done or answered
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

/** The next meeting that is neither written down nor left out; undefined for a mentorship that was ended. */
export function openMeeting(mentorship: Mentorship, today: Day): WeekDays | undefined {
  if (mentorship.endedAt !== undefined || mentorship.deletedAt !== undefined) return undefined;
  return weekDays(mentorship).find(
    ({ week, meetsOn }) =>
      meetsOn >= today &&
      !mentorship.weeks[week - 1]?.record &&
      !mentorship.answered.includes(signalKey('meet', week)),
  );
}

/** The week of the learning offer, of the program's own ten. */
const OFFER_WEEK = 4;

/** Whether a week is the one of the learning offer, or one from the fourth on in a plan that has none. */
export function isOfferWeek({ weeks }: Pick<Mentorship, 'weeks'>, week: number): boolean {
  const own = weeks.findIndex(({ standard }) => standard === OFFER_WEEK) + 1;
  return week === (own || Math.min(OFFER_WEEK, weeks.length));
}

/** Whether it has come to the week of the learning offer, so that one can be proposed. */
export function hasReachedOffers(mentorship: Mentorship, today: Day): boolean {
  const days = weekDays(mentorship);
  return days.some(({ week, startsOn }) => isOfferWeek(mentorship, week) && startsOn <= today);
}
