import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import type { IcsDateObject, IcsTimezone, IcsTimezoneProp } from 'ts-ics';

/** A period for which a calendar needs the clock changes. */
export interface Stretch {
  first: Date;
  last: Date;
}

/** The IANA name of the local time zone; '' if the browser does not know it or it is UTC. */
export function ownZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone === undefined || /^(?:Etc\/|UTC$|GMT$)/.test(timeZone) ? '' : timeZone;
}

/**
 * A time as written in events: local time with its zone, so that travelling moves nothing; in UTC if the zone is
 * unknown.
 */
export function inZone(date: Date, zone: string): IcsDateObject {
  if (zone === '') return { date };
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
  return {
    date,
    local: { date: new Date(wall), timezone: zone, tzoffset: asOffset(offsetAt(date.getTime())) },
  };
}

/**
 * The zone's clock changes between two instants, each listed separately, since the recurring rules are known only to
 * the browser. Covers whole years, so that winter and summer time are both included.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5
 */
export function zoneRules(zone: string, { first, last }: Stretch): IcsTimezone {
  const begin = new Date(first.getFullYear(), 0, 1).getTime();
  const end = new Date(last.getFullYear() + 1, 0, 1).getTime();
  const props = [onset(begin, offsetAt(begin), offsetAt(begin))];
  for (let day = begin; day < end; day += millisecondsInDay) {
    const [before, after] = [offsetAt(day), offsetAt(day + millisecondsInDay)];
    if (before !== after) props.push(onset(changeBetween(day, day + millisecondsInDay), before, after));
  }
  return { id: zone, props };
}

/** How many minutes local time is ahead of UTC. */
function offsetAt(instant: number): number {
  return -new Date(instant).getTimezoneOffset();
}

/** The first instant with the later offset, to the minute. */
function changeBetween(before: number, after: number): number {
  let [low, high] = [before, after];
  while (high - low > millisecondsInMinute) {
    const middle = low + Math.floor((high - low) / 2 / millisecondsInMinute) * millisecondsInMinute;
    if (offsetAt(middle) === offsetAt(before)) low = middle;
    else high = middle;
  }
  return high;
}

function onset(instant: number, from: number, to: number): IcsTimezoneProp {
  const year = new Date(instant).getFullYear();
  const winter = Math.min(offsetAt(Date.UTC(year, 0, 1)), offsetAt(Date.UTC(year, 6, 1)));
  return {
    type: to > winter ? 'DAYLIGHT' : 'STANDARD',
    // RFC 5545 gives an onset in the time before it, the library in the time after it.
    start: new Date(instant + (from - to) * millisecondsInMinute),
    offsetFrom: asOffset(from),
    offsetTo: asOffset(to),
  };
}

/** `+0545` */
function asOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${parts.join('')}`;
}
