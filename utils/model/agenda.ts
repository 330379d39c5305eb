import { type Day, daysBetween } from '../ground/days';
import type { FollowUp } from './follow-up';
import type { Mentorship } from './mentorship';

/** What Today is made of, as it lies in the database. */
export interface AgendaRows {
  /** Due and of a mentorship, or a meeting: what worries, who is met, what the weeks ask for; a new day may have made some of it stale. */
  due: FollowUp[];
  /** The mentorships of those people, as far as the page goes. */
  inWeeks: ReadonlyMap<string, Mentorship>;
  /** Those of these people whose mentorship was not read: more are asked about than anybody sees at once. */
  unread: ReadonlySet<string>;
  /** Those who wait for a word, the most human first, as far as the page goes. */
  outreach: FollowUp[];
  /** How many of them there are. */
  outreachTotal: number;
  /** Some of the mentorships under way, with the names of their people. */
  underWay: { mentorship: Mentorship; who: string }[];
  /** How many mentorships run or are yet to begin, as far as they were read. */
  running: number;
  /** Whether not all of them were read. */
  moreRunning: boolean;
}

/** Something worries the mentor about somebody they accompany. */
export interface Worry {
  followUp: FollowUp;
  mentorshipId: string;
  /** The day of the meeting at which it was noted. */
  since: Day;
  /** What the mentor has noted of that week. */
  note: string;
}

/** Somebody whom the mentor meets today. */
export interface TodaysMeeting {
  contactId: string;
  who: string;
  /** `HH:MM`; '' where no hour is agreed. */
  time: string;
  /** In the mentor's words; '' where nothing is agreed. */
  place: string;
  /** For a meeting of the weeks. */
  weeks?: { mentorship: Mentorship; week: number; endsSoon: boolean };
  /** For one the mentor has planned outside of weeks. */
  followUp?: FollowUp;
}

/** Somebody who waits, and for what. */
export interface Waiting {
  followUp: FollowUp;
  /** Days since it was due; 0 for today. */
  daysLate: number;
}

/** Today in order: worries, then meetings of the day, then who waits. */
export interface Agenda {
  worries: Worry[];
  /** By hour; those without one last. */
  meetings: TodaysMeeting[];
  /** The most human first, and of those the longest waiting. */
  waiting: Waiting[];
  /** How many wait in all. */
  total: number;
}

/** Those who wait for a word alone, for a day on which no mentorship asks for anything. */
export function waitingAlone({ outreach, outreachTotal }: AgendaRows, today: Day): Agenda {
  return { worries: [], meetings: [], waiting: outreach.map(asWaiting(today)), total: outreachTotal };
}

/** How long somebody has waited. */
export function asWaiting(today: Day) {
  return (followUp: FollowUp): Waiting => ({ followUp, daysLate: daysBetween(followUp.dueOn, today) });
}
