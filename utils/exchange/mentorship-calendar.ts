import { millisecondsInMinute, millisecondsInSecond } from 'date-fns/constants';
import { generateIcsCalendar, generateIcsEvent, type IcsEvent } from 'ts-ics';
import type { Day, Instant } from '../ground/days';
import { addDays, toDay } from '../ground/days';
import { inSlices, type Work } from '../ground/slices';
import type { Contact } from '../model/contact';
import type { Mentorship, Phase } from '../model/mentorship';
import { lastDay, weekDays } from '../model/schedule';
import { fold, lineText, unfold } from './content-lines';
import { inZone, ownZone, type Stretch, zoneRules } from './zone';

export interface MentorshipEntry {
  contact: Contact;
  mentorship: Mentorship;
}

/** Whole-day events besides the meetings. */
export type Milestone =
  | { kind: 'begin' }
  | { kind: 'phase'; phase: Phase }
  | { kind: 'announce-end' }
  | { kind: 'last-day' };

export interface MentorshipCalendarOptions extends Work {
  /** The title and text of a meeting, in the mentor's language. */
  meeting: (entry: MentorshipEntry, week: number) => MeetingWords;
  milestone: (entry: MentorshipEntry, milestone: Milestone) => string;
  now: Date;
}

/** How many weeks before the last one the end is announced: in week 7 of ten. */
const ANNOUNCED_BEFORE = 3;

/**
 * Writes the meetings and milestones of mentorships as events (iCalendar, RFC 5545).
 * A meeting with a time is in the mentor's own time zone, with its clock changes in the file: 16:00 stays 16:00
 * across them, and while travelling. Meetings without a time take the whole day, as milestones do. An event's uid is
 * the mentorship's with the week or milestone, so re-importing moves the event instead of adding a second one.
 * SEQUENCE counts the seconds from the mentorship's creation to the latest change, so that the later file wins.
 * Events after the end of a mentorship are cancelled.
 *
 * @throws the signal's reason if aborted
 */
export async function mentorshipsToCalendar(
  entries: readonly MentorshipEntry[],
  { meeting, milestone, now, ...work }: MentorshipCalendarOptions,
): Promise<{ count: number; parts: string[] }> {
  const events: IcsEvent[] = [];

  await inSlices(
    entries,
    (entry) => {
      const { mentorship } = entry;
      const common = commonOf(entry, now);
      const endedOn = mentorship.endedAt && toDay(new Date(mentorship.endedAt));
      const statusOn = (day: Day) =>
        endedOn && day > endedOn ? ({ status: 'CANCELLED' } as const) : undefined;

      for (const { week, meetsOn } of weekDays(mentorship)) {
        events.push({
          ...common,
          ...meetingEvent(mentorship, week, meeting(entry, week)),
          ...statusOn(meetsOn),
          uid: `${mentorship.id}-week-${week}@mentor-trail`,
        });
      }
      for (const { name, day, ...what } of milestonesOf(mentorship)) {
        events.push({
          ...common,
          start: wholeDay(day),
          end: wholeDay(addDays(day, 1)),
          timeTransparent: 'TRANSPARENT',
          ...statusOn(day),
          uid: `${mentorship.id}-${name}@mentor-trail`,
          summary: oneLine(milestone(entry, what.milestone)),
        });
      }
    },
    { signal: work.signal },
  );
  return { count: events.length, parts: await fileOf(events, work) };
}

/**
 * One meeting, to be sent to the person it is with, containing only what they are told anyway. It has a uid of its
 * own, so that it replaces no event in the mentor's calendar.
 *
 * @param week counted from 1
 * @returns the parts of the file; none for a week that does not exist
 */
export async function meetingToCalendar(
  mentorship: Mentorship,
  week: number,
  words: MeetingWords,
  now: Date,
): Promise<string[]> {
  const day = weekDays(mentorship)[week - 1];
  if (!day) return [];
  return fileOf([
    {
      ...changeOf(mentorship.updatedAt, mentorship, now),
      ...meetingEvent(mentorship, week, words),
      uid: `${mentorship.id}-week-${week}-together@mentor-trail`,
    },
  ]);
}

export interface MeetingWords {
  title: string;
  text: string;
}

async function fileOf(events: readonly IcsEvent[], work: Work = {}): Promise<string[]> {
  const zone = ownZone();
  const dates = events.flatMap(({ start }) => (start.local ? [start.date.getTime()] : []));
  const stretch: Stretch | null =
    dates.length === 0
      ? null
      : {
          first: new Date(dates.reduce((a, b) => Math.min(a, b))),
          last: new Date(dates.reduce((a, b) => Math.max(a, b))),
        };
  const frame = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Mentor Trail//EN',
    method: 'PUBLISH',
    ...(stretch && { timezones: [zoneRules(zone, stretch)] }),
  });
  const [begin = ''] = frame.split('END:VCALENDAR');
  const parts = [begin];
  await inSlices(events, (event) => parts.push(fold(unfold(generateIcsEvent(event)))), work);
  return [...parts, 'END:VCALENDAR\r\n'];
}

/** The date and place of a week's meeting. */
function meetingEvent(mentorship: Mentorship, week: number, { title, text }: MeetingWords) {
  const { channel } = mentorship.meeting;
  const meetsOn = weekDays(mentorship)[week - 1]?.meetsOn ?? mentorship.beginsOn;
  return {
    ...meetingTimes(meetsOn, mentorship.weeks[week - 1]?.heldAt ?? mentorship.meeting),
    summary: oneLine(title),
    ...(text === '' ? {} : { description: lineText(text) }),
    ...(channel.trim() === '' ? {} : { location: oneLine(channel) }),
  };
}

function commonOf({ contact, mentorship }: MentorshipEntry, now: Date) {
  const changedAt = [contact.updatedAt, mentorship.updatedAt].reduce((a, b) => (a > b ? a : b));
  return changeOf(changedAt, mentorship, now);
}

/** What a calendar uses to tell which of two files is later. */
function changeOf(changedAt: Instant, mentorship: Mentorship, now: Date) {
  const seconds = (Date.parse(changedAt) - Date.parse(mentorship.createdAt)) / millisecondsInSecond;
  return {
    stamp: { date: now },
    lastModified: { date: new Date(changedAt) },
    sequence: Math.max(0, Math.floor(seconds)),
  };
}

/** The milestones by day; `name` identifies them even if they move to another week. */
function milestonesOf(mentorship: Mentorship): { name: string; day: Day; milestone: Milestone }[] {
  const days = weekDays(mentorship);
  const found: { name: string; day: Day; milestone: Milestone }[] = [
    { name: 'begin', day: mentorship.beginsOn, milestone: { kind: 'begin' } },
  ];
  const met = new Map<Phase, number>();
  for (const [index, { phase }] of mentorship.weeks.entries()) {
    const before = mentorship.weeks[index - 1];
    if (before?.phase === phase) continue;
    const times = (met.get(phase) ?? 0) + 1;
    met.set(phase, times);
    const day = days[index]?.startsOn;
    // The first phase begins with the mentorship itself.
    if (!before || day === undefined) continue;
    const name = times === 1 ? `phase-${phase}` : `phase-${phase}-${times}`;
    found.push({ name, day, milestone: { kind: 'phase', phase } });
  }
  const announced = days[days.length - ANNOUNCED_BEFORE - 1];
  if (announced) {
    found.push({
      name: 'announce-end',
      day: announced.startsOn,
      milestone: { kind: 'announce-end' },
    });
  }
  found.push({ name: 'last-day', day: lastDay(mentorship), milestone: { kind: 'last-day' } });
  return found;
}

function meetingTimes(day: Day, { time, minutes }: { time: string; minutes: number }) {
  if (time === '') return { start: wholeDay(day), end: wholeDay(addDays(day, 1)) };
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const start = new Date(year, month - 1, date, hour, minute);
  // Some calendars do not show events of zero length.
  const end = new Date(start.getTime() + Math.max(1, minutes) * millisecondsInMinute);
  const zone = ownZone();
  return { start: inZone(start, zone), end: inZone(end, zone) };
}

/** The library writes a Date's UTC day. */
function wholeDay(day: Day) {
  return { date: new Date(`${day}T00:00:00Z`), type: 'DATE' as const };
}

function oneLine(text: string): string {
  return lineText(text).replace(/\n/g, ' ');
}
