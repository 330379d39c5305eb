import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import type { IcsDateObject, IcsTimezone, IcsTimezoneProp } from 'ts-ics';

/** A stretch of time as a calendar has to know the clocks of. */
export interface Stretch {
  first: Date;
  last: Date;
}

/** The zone of the clock on the mentor's wall, as the IANA names it; '' where the browser does not say or it is UTC. */
export function ownZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone === undefined || /^(?:Etc\/|UTC$|GMT$)/.test(timeZone) ? '' : timeZone;
}

/**
 * An instant as an event names it: by the clock on the wall and the zone it hangs in, so that a journey moves
 * nothing. Where no zone is known, in UTC.
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
 * When the clocks of the zone change between two instants, each change by itself: rules that go on for ever are
 * only the browser's to know. The years are taken whole, so that winter and summer time both stand there.
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

/** How many minutes the clock on the wall is ahead of UTC. */
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
    // An onset is told by the clock as it was before it; the library reckons it by the one after it.
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
