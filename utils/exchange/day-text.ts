import { type Day, parseDay } from '../ground/days';
import { fold } from '../ground/text';

/** Which of two numbers around a slash comes first. */
export type DayOrder = 'day-first' | 'month-first';

export type ReadDay = { ok: true; day: Day } | { ok: false; problem: 'unreadable' | 'unclear' };

/** Languages in which months are known by their names. */
const MONTH_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'nl', 'tr'];
let months: ReadonlyMap<string, number> | undefined;

function monthCalled(name: string): number | undefined {
  months ??= monthNames();
  const key = fold(name).replace(/\.$/, '');
  return months.get(key) ?? months.get(key.slice(0, 3));
}

/** Month names as they stand alone and in a date, long and short; where two languages differ nothing is known. */
function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const unclear = new Set<string>();
  for (const language of MONTH_LANGUAGES) {
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const part = format.formatToParts(Date.UTC(2026, month - 1, 1)).find(({ type }) => type === 'month');
        const name = fold(part?.value ?? '').replace(/\.$/, '');
        if (name === '' || /\d/.test(name)) continue;
        if ((names.get(name) ?? month) !== month) unclear.add(name);
        names.set(name, month);
      }
    }
  }
  for (const name of unclear) names.delete(name);
  return names;
}

const SLASHED = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
/** What may follow a day: an hour, with or without seconds, noon and zone. */
const HOUR =
  /(?:,?\s+|T)\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:UTC|GMT|Z|[+-]\d{2}:?\d{2})?(?:\s.*)?$/i;

/**
 * A day as tables write it: our own, spreadsheets, LinkedIn (`27 Nov 2026`, `9/25/26, 8:52 AM`,
 * `2026-11-20 10:15:00 UTC`), or with a month's name in one of the languages mentors bring.
 *
 * @param order which comes first around a slash; undefined where the file does not tell
 */
export function readDay(text: string, order: DayOrder | undefined): ReadDay {
  const typed = text.replace(HOUR, '').replace(/\s+/g, ' ').trim();
  const plain = parseDay(typed);
  if (plain.ok) return plain;
  const slashed = SLASHED.exec(typed);
  if (slashed) {
    const [, first = '', , second = '', year = ''] = slashed;
    const alike = Number(first) === Number(second);
    const told = Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : order;
    if (!told && !alike) return { ok: false, problem: 'unclear' };
    const [day, month] = told === 'month-first' ? [second, first] : [first, second];
    return dayOf(year, Number(month), day);
  }
  const turned = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(typed);
  if (turned) return dayOf(turned[1] ?? '', Number(turned[3]), turned[4] ?? '');
  const short = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2})$/.exec(typed);
  if (short) return dayOf(short[3] ?? '', Number(short[2]), short[1] ?? '');
  const named =
    /^(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?(?: de| of)?[ -](?<month>\p{L}[\p{L}\p{M}]+)\.?,?(?: de| del)?[ -](?<year>\d{4}|\d{2})(?: r\.?)?$/iu.exec(
      typed,
    ) ?? /^(?<month>\p{L}[\p{L}\p{M}]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/iu.exec(typed);
  const { day = '', month = '', year = '' } = named?.groups ?? {};
  const number = month === '' ? undefined : monthCalled(month);
  return number === undefined ? { ok: false, problem: 'unreadable' } : dayOf(year, number, day);
}

function dayOf(year: string, month: number, day: string): ReadDay {
  // Nobody has known anybody for a hundred years here.
  const whole = year.length === 2 ? `20${year}` : year;
  const parsed = parseDay(`${whole}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.ok ? parsed : { ok: false, problem: 'unreadable' };
}

/** What a day with slashes tells of the order in its file; undefined where it could be either. */
export function orderIn(text: string): DayOrder | undefined {
  const [, first = '', , second = ''] = SLASHED.exec(text.replace(HOUR, '').trim()) ?? [];
  if (Number(first) > 12 && Number(second) <= 12) return 'day-first';
  if (Number(second) > 12 && Number(first) <= 12) return 'month-first';
  return undefined;
}
