import { millisecondsInDay } from 'date-fns/constants';
import { lightFormat } from 'date-fns/lightFormat';

export type DayProblem = 'missing' | 'unreadable' | 'no-such-day';

/** The day an instant falls on in the mentor's own calendar and time zone. */
export function toDay(date: Date): Day {
  return lightFormat(date, 'yyyy-MM-dd');
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
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const exists = year >= '1900' && year <= '2999' && fromUtc(toUtc(day)) === day;
  return exists ? { ok: true, day } : { ok: false, problem: 'no-such-day' };
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
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

function fromUtc(milliseconds: number): Day {
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString().slice(0, 10);
}

/** A day without time in the mentor's own calendar, `YYYY-MM-DD`. */
export type Day = string;

/** An instant, ISO 8601 in UTC. */
export type Instant = string;
