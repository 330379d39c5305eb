import { millisecondsInSecond } from 'date-fns/constants';
import { generateIcsCalendar, generateIcsEvent } from 'ts-ics';
import type { Day } from '../ground/days';
import { addDays } from '../ground/days';
import { inSlices, type Work } from '../ground/slices';
import type { Contact } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import { fold, lineText, unfold } from './content-lines';

export interface CalendarEntry {
  contact: Contact;
  followUp: FollowUp;
}

export interface CalendarOptions extends Work {
  /** The event's title, in the mentor's language. */
  title: (entry: CalendarEntry) => string;
  now: Date;
}

/**
 * Writes follow-ups as whole-day events (iCalendar, RFC 5545). Each contact has one next action, so its event has the
 * contact's id, and re-importing moves the event instead of adding a second one. SEQUENCE counts the seconds from
 * when the contact was saved to the latest change, so that the later file wins.
 *
 * @throws the signal's reason if aborted
 */
export async function followUpsToCalendar(
  entries: readonly CalendarEntry[],
  { title, now, ...work }: CalendarOptions,
): Promise<string[]> {
  const stamp = { date: now };
  const frame = generateIcsCalendar({ version: '2.0', prodId: '-//Mentor Trail//EN', method: 'PUBLISH' });
  const [begin = ''] = frame.split('END:VCALENDAR');
  const parts = [begin];
  await inSlices(
    entries,
    (entry) => {
      const { contact, followUp } = entry;
      const [address] = contact.addresses;
      const event = generateIcsEvent({
        uid: `${contact.id}@mentor-trail`,
        stamp,
        start: wholeDay(followUp.dueOn),
        end: wholeDay(addDays(followUp.dueOn, 1)),
        summary: lineText(title(entry)).replace(/\n/g, ' '),
        sequence: Math.max(0, secondsBetween(contact.savedAt, followUp.updatedAt)),
        lastModified: { date: new Date(followUp.updatedAt) },
        timeTransparent: 'TRANSPARENT',
        ...(address === undefined ? {} : { description: address, url: address }),
      });
      parts.push(fold(unfold(event)));
    },
    work,
  );
  parts.push('END:VCALENDAR\r\n');
  return parts;
}

/** The library writes a Date's UTC day. */
function wholeDay(day: Day) {
  return { date: new Date(`${day}T00:00:00Z`), type: 'DATE' as const };
}

function secondsBetween(earlier: string, later: string): number {
  return Math.floor((Date.parse(later) - Date.parse(earlier)) / millisecondsInSecond);
}
