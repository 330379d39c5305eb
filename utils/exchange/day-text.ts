import { type Day, parseDay } from '../ground/days';
import { fold } from '../ground/text';

/** Which of two numbers around a slash comes first. */
export type DayOrder = 'day-first' | 'month-first';

export type ReadDay = { ok: true; day: Day } | { ok: false; problem: 'unreadable' | 'unclear' };

/** Languages whose month names are recognised. */
const MONTH_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'nl', 'tr'];
let months: ReadonlyMap<string, number> | undefined;

function monthCalled(name: string): number | undefined {
  months ??= monthNames();
  const key = fold(name).replace(/\.$/, '');
  return months.get(key) ?? months.get(key.slice(0, 3));
}

/**
 * Long and short month names, standing alone and in dates; names that mean different months in two languages are left
 * out.
 */
function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const unclear = new Set<string>();
  for (const [name, month] of MONTH_LANGUAGES.flatMap(namesIn)) {
    if (name === '' || /\d/.test(name)) continue;
    if ((names.get(name) ?? month) !== month) unclear.add(name);
    names.set(name, month);
  }
  for (const name of unclear) names.delete(name);
  return names;
}

const NAME_FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

function namesIn(language: string): [name: string, month: number][] {
  return NAME_FORMATS.flatMap((options) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month): [string, number] => {
      const part = format.formatToParts(Date.UTC(2026, month, 1)).find(({ type }) => type === 'month');
      return [fold(part?.value ?? '').replace(/\.$/, ''), month + 1];
    });
  });
}

const SLASHED = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
/** What may follow a day: a time, with or without seconds, AM or PM, and zone. */
const HOUR =
  /(?:,?\s+|T)\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:UTC|GMT|Z|[+-]\d{2}:?\d{2})?(?:\s.*)?$/i;

/** Dates with a clear order: a four-digit year first, dots, or the month as a name. */
const CLEAR: readonly RegExp[] = [
  /^(?<year>\d{4})([/.])(?<month>\d{1,2})\2(?<day>\d{1,2})\.?$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{2})$/,
  /^(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?(?: de| of)?[ -](?<month>\p{L}[\p{L}\p{M}]+)\.?,?(?: de| del)?[ -](?<year>\d{4}|\d{2})(?: r\.?)?$/iu,
  /^(?<month>\p{L}[\p{L}\p{M}]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/iu,
];

/**
 * Parses a date as tables write it: our own, spreadsheets', LinkedIn's (`27 Nov 2026`, `9/25/26, 8:52 AM`,
 * `2026-11-20 10:15:00 UTC`), or with a month name in one of the languages above.
 *
 * @param order of dates with slashes; undefined if the file does not show it
 */
export function readDay(text: string, order: DayOrder | undefined): ReadDay {
  const typed = text.replace(HOUR, '').replace(/\s+/g, ' ').trim();
  const plain = parseDay(typed);
  if (plain.ok) return plain;
  const slashed = SLASHED.exec(typed);
  if (slashed) return slashedDay(slashed, order);
  for (const pattern of CLEAR) {
    const { day = '', month = '', year = '' } = pattern.exec(typed)?.groups ?? {};
    if (month === '') continue;
    const number = /^\d/.test(month) ? Number(month) : monthCalled(month);
    return number === undefined ? { ok: false, problem: 'unreadable' } : dayOf(year, number, day);
  }
  return { ok: false, problem: 'unreadable' };
}

function slashedDay([, first = '', , second = '', year = '']: RegExpExecArray, order?: DayOrder): ReadDay {
  const isAlike = Number(first) === Number(second);
  const told = Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : order;
  if (!told && !isAlike) return { ok: false, problem: 'unclear' };
  return told === 'month-first' ? dayOf(year, Number(first), second) : dayOf(year, Number(second), first);
}

function dayOf(year: string, month: number, day: string): ReadDay {
  // Two-digit years are in this century.
  const whole = year.length === 2 ? `20${year}` : year;
  const parsed = parseDay(`${whole}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.ok ? parsed : { ok: false, problem: 'unreadable' };
}

/** The order a date with slashes reveals; undefined if it is ambiguous. */
export function orderIn(text: string): DayOrder | undefined {
  const [, first = '', , second = ''] = SLASHED.exec(text.replace(HOUR, '').trim()) ?? [];
  if (Number(first) > 12 && Number(second) <= 12) return 'day-first';
  if (Number(second) > 12 && Number(first) <= 12) return 'month-first';
  return undefined;
}
