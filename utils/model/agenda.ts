import { type Day, daysBetween } from '../ground/days';
import type { FollowUp } from './follow-up';
import type { Mentorship } from './mentorship';

/** The rows that Today is made from, as stored. */
export interface AgendaRows {
  /** Due steps of mentorships, and meetings. On a new day, some may be outdated. */
  due: FollowUp[];
  /** The mentorships of those people, as far as they were read. */
  inWeeks: ReadonlyMap<string, Mentorship>;
  /** The people whose mentorship was not read, because there are more than anybody sees at once. */
  unread: ReadonlySet<string>;
  /** The people waiting to hear from the mentor, the most human first, as far as they were read. */
  outreach: FollowUp[];
  /** How many of them there are in total. */
  outreachTotal: number;
  /** Some of the current mentorships, with their people's names. */
  underWay: { mentorship: Mentorship; who: string }[];
  /** How many mentorships are running or upcoming, as far as they were read. */
  running: number;
  /** Whether there are more than were read. */
  moreRunning: boolean;
}

/** A worry about somebody the mentor accompanies. */
export interface Worry {
  followUp: FollowUp;
  mentorshipId: string;
  /** The day of the meeting when it was noted. */
  since: Day;
  /** The mentor's note on that week. */
  note: string;
}

/** Somebody the mentor meets today. */
export interface TodaysMeeting {
  contactId: string;
  who: string;
  /** `HH:MM`; '' if no time has been agreed. */
  time: string;
  /** In the mentor's words; '' if none has been agreed. */
  place: string;
  /** For a meeting within the weeks. */
  weeks?: { mentorship: Mentorship; week: number; endsSoon: boolean };
  /** For a meeting outside the weeks, planned by the mentor. */
  followUp?: FollowUp;
}

/** Somebody who is waiting, and for what. */
export interface Waiting {
  followUp: FollowUp;
  /** Days overdue; 0 for today. */
  daysLate: number;
}

/** Today in order: worries, meetings of the day, people waiting. */
export interface Agenda {
  worries: Worry[];
  /** By time; those without one last. */
  meetings: TodaysMeeting[];
  /** The most human first, then the longest waiting. */
  waiting: Waiting[];
  /** How many are waiting in total. */
  total: number;
}

/** Only the people waiting to hear from the mentor, for a day without steps in mentorships. */
export function waitingAlone({ outreach, outreachTotal }: AgendaRows, today: Day): Agenda {
  return { worries: [], meetings: [], waiting: outreach.map(asWaiting(today)), total: outreachTotal };
}

/** Computes how long somebody has been waiting. */
export function asWaiting(today: Day) {
  return (followUp: FollowUp): Waiting => ({ followUp, daysLate: daysBetween(followUp.dueOn, today) });
}
