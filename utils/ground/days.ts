import { millisecondsInDay } from 'date-fns/constants';
import { lightFormat } from 'date-fns/lightFormat';

export type DayProblem = 'missing' | 'unreadable' | 'no-such-day';

/** The day an instant falls on in the mentor's own calendar and time zone. */
export function toDay(date: Date): Day {
  return lightFormat(date, 'yyyy-MM-dd') as Day;
}

/** An instant as it is kept. @throws {RangeError} for an invalid date */
export function toInstant(date: Date): Instant {
  return date.toISOString() as Instant;
}

/**
 * Reads a day as a date field gives it (`2026-11-22`) or as it is typed in German (`22.11.2026`).
 * Years from 1900 to 2999.
 */
export function parseDay(text: string): { ok: true; day: Day } | { ok: false; problem: DayProblem } {
  const typed = text.trim();
  if (typed === '') return { ok: false, problem: 'missing' };
  const match =
    /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})$/.exec(typed) ??
    /^(?<date>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/.exec(typed);
  const { year = '', month = '', date = '' } = match?.groups ?? {};
  if (!match) return { ok: false, problem: 'unreadable' };
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` as Day;
  const counted = toUtc(day);
  const exists = year >= '1900' && year <= '2999' && !Number.isNaN(counted) && fromUtc(counted) === day;
  return exists ? { ok: true, day } : { ok: false, problem: 'no-such-day' };
}

/** Whether a text is a day as it is kept, `YYYY-MM-DD`, and one that exists. */
export function isDay(text: string): text is Day {
  const parsed = parseDay(text);
  return parsed.ok && parsed.day === text;
}

/** The day so many days later, or earlier. */
export function addDays(day: Day, count: number): Day {
  return fromUtc(toUtc(day) + count * millisecondsInDay);
}

/** How many days `b` comes after `a`; negative when before. */
export function daysBetween(a: Day, b: Day): number {
  return (toUtc(b) - toUtc(a)) / millisecondsInDay;
}

/*
 * A day without a time is counted in UTC, where every day has 24 hours. Date-fns counts in the machine's
 * own zone, where a midnight, or a whole day (Samoa, 30 December 2011), may be missing.
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
 * Both are told by their form, so that the one is not taken for the other, nor a text nobody has read for
 * either. The mark no value ever has is there for the compiler's messages: with it they say `Day` and
 * `Instant`, without it they spell the form out.
 */
type Form<Text extends string, Name extends string> = Text & { readonly __form?: Name };

/** A day without time in the mentor's own calendar, `YYYY-MM-DD`. */
export type Day = Form<`${number}-${number}-${number}`, 'day'>;

/** An instant, ISO 8601 in UTC. */
export type Instant = Form<`${number}-${number}-${number}T${string}Z`, 'instant'>;
