import { millisecondsInDay } from 'date-fns/constants';
import { lightFormat } from 'date-fns/lightFormat';

export type DayProblem = 'missing' | 'unreadable' | 'no-such-day';

/** The local day of an instant. */
export function toDay(date: Date): Day {
  const year = date.getFullYear();
  // Asked several times of everybody who comes in: the usual years are not worth a formatter.
  if (year >= 1000 && year <= 9999) {
    const [month, day] = [date.getMonth() + 1, date.getDate()];
    return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as Day;
  }
  return lightFormat(date, 'yyyy-MM-dd') as Day;
}

/** An instant in its stored form. @throws {RangeError} for an invalid date */
export function toInstant(date: Date): Instant {
  return date.toISOString() as Instant;
}

/** Parses a day from a date field (`2026-11-22`) or as typed in German (`22.11.2026`), for the years 1900 to 2999. */
export function parseDay(text: string): { ok: true; day: Day } | { ok: false; problem: DayProblem } {
  const typed = text.trim();
  if (typed === '') return { ok: false, problem: 'missing' };
  const match =
    /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})$/.exec(typed) ??
    /^(?<date>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/.exec(typed);
  const { year = '', month = '', date = '' } = match?.groups ?? {};
  if (!match) return { ok: false, problem: 'unreadable' };
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` as Day;
  return exists(day) ? { ok: true, day } : { ok: false, problem: 'no-such-day' };
}

/** Whether the calendar has a day of this form. */
function exists(day: Day): boolean {
  const year = day.slice(0, 4);
  const counted = new Date(toUtc(day));
  return (
    year >= '1900' &&
    year <= '2999' &&
    counted.getUTCMonth() + 1 === Number(day.slice(5, 7)) &&
    counted.getUTCDate() === Number(day.slice(8, 10))
  );
}

/** Whether a text is an existing day in its stored form, `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  // Asked of every day and instant that is written: no list of parts for each.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && exists(text as Day);
}

/** The day `count` days later; negative for earlier. */
export function addDays(day: Day, count: number): Day {
  return fromUtc(toUtc(day) + count * millisecondsInDay);
}

/** How many days `b` is after `a`; negative if before. */
export function daysBetween(a: Day, b: Day): number {
  return (toUtc(b) - toUtc(a)) / millisecondsInDay;
}

/*
 * Days are computed in UTC, where each has 24 hours. Date-fns uses the machine's time zone, where a midnight or a
 * whole day (Samoa, 30 December 2011) may be missing.
 */
function toUtc(day: Day): number {
  // A list of mentorships asks this thousands of times: no list of parts for each.
  const part = (from: number, to: number) => Number(day.slice(from, to) || Number.NaN);
  return Date.UTC(part(0, 4), part(5, 7) - 1, part(8, 10));
}

function fromUtc(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10) as Day;
}

/*
 * Template literal types keep days, instants and unvalidated text apart. The phantom field only improves compiler
 * messages: with it they say `Day` and `Instant` rather than the template.
 */
type Form<Text extends string, Name extends string> = Text & { readonly __form?: Name };

/** A local day without time, `YYYY-MM-DD`. */
export type Day = Form<`${number}-${number}-${number}`, 'day'>;

/** An instant, ISO 8601 in UTC. */
export type Instant = Form<`${number}-${number}-${number}T${string}Z`, 'instant'>;
