import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import { addDays, daysBetween } from '../ground/days';
import { type FollowUp, TURNS } from '../model/follow-up';
import type { Mentorship, Position, WeekRecord } from '../model/mentorship';
import { currentOf, isKept } from '../model/running';
import { type NextStep, nextStepsOf } from '../model/signals';
import { positionNow } from '../model/week-state';
import { SOON_DAYS } from './due';

/*
 * Today, as an agenda. Read with few questions, whatever the size: what is open carries the name and the turn of whom it
 * is about, so that no contact is read, and of the mentorships one page. Nothing is written: where a new day has not
 * been settled yet, what the weeks ask for is reckoned from the mentorship itself.
 */

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

/** A mentorship under way. */
export interface UnderWay {
  mentorship: Mentorship;
  who: string;
  position: Position;
}

export interface Agenda {
  worries: Worry[];
  /** By hour; those without one last. */
  meetings: TodaysMeeting[];
  /** The most human first, and of those the longest waiting. */
  waiting: Waiting[];
  /** How many wait in all. */
  total: number;
  underWay: UnderWay[];
  /** How many mentorships run or are yet to begin, as far as they were read. */
  running: number;
  /** Whether not all of them were read. */
  moreRunning: boolean;
}

/** So many mentorships are read at once: nobody meets more in a week. */
const MENTORSHIPS = 40;
/** So many of them stand on Today; the rest is one click away. */
const UNDER_WAY = 6;
/** After any day. */
const LAST_DAY = '\uffff';

/**
 * Worries, then meetings of the day, then who waits. The order is total: by turn, then by day, then by the follow-up's
 * id, which no two share.
 *
 * @param limit how many of those who wait at most
 * @throws StorageFailure
 */
export function readAgenda(db: TrailDatabase, today: Day, { limit }: { limit: number }): Promise<Agenda> {
  return storing(() =>
    db.transaction('r', db.followUps, db.mentorships, db.contacts, async () => {
      const [near, recent] = await Promise.all([
        db.followUps.where('[turn+dueOn]').between([TURNS.worry, ''], [TURNS.weeks, LAST_DAY]).toArray(),
        db.mentorships.where('lastOn').aboveOrEqual(today).limit(MENTORSHIPS).toArray(),
      ]);
      const due = near.filter(({ dueOn }) => dueOn <= today);
      const inWeeks = await currentOfEach(db, due, recent);
      const asked = new Map([...inWeeks].map(([id, each]) => [id, nextStepsOf(each, today)]));
      const isAsked = ({ contactId, answers }: FollowUp) =>
        (asked.get(contactId) ?? []).some((step) => `${step.answers}` === `${answers}`);

      const worries = due.flatMap((row): Worry[] => {
        const mentorship = inWeeks.get(row.contactId);
        return row.kind === 'worry' && mentorship && isAsked(row) ? [worryOf(row, mentorship)] : [];
      });
      const meetings = [
        ...due.filter((row) => row.time !== undefined && row.dueOn === today).map(ownMeeting),
        ...[...asked].flatMap(([id, steps]) => meetingIn(inWeeks.get(id), steps, nameIn(near, id), today)),
      ];
      const urgent = due.filter((row) =>
        row.time === undefined ? row.kind === 'weeks' && isAsked(row) : row.dueOn < today,
      );
      const { rows, total } = await outreach(db, today, Math.max(0, limit - urgent.length));
      const waiting = [...urgent.slice(0, limit), ...rows].map((followUp) => ({
        followUp,
        daysLate: daysBetween(followUp.dueOn, today),
      }));
      const kept = recent.filter(isKept);
      return {
        worries,
        meetings: meetings.sort(byHour),
        waiting,
        total: urgent.length + total,
        underWay: await underWay(db, kept, near, today),
        running: kept.length,
        moreRunning: recent.length === MENTORSHIPS,
      };
    }),
  );
}

/** The days to come: who is due in the next seven, the nearest first. @throws StorageFailure */
export function readSoon(db: TrailDatabase, today: Day): Promise<FollowUp[]> {
  return storing(async () => {
    const rows = await db.followUps
      .where('[status+dueOn]')
      .between(['open', today], ['open', addDays(today, SOON_DAYS)], false, true)
      .toArray();
    return rows.filter(({ turn }) => turn !== undefined);
  });
}

/** The mentorships of those who are asked something about; of whom none was read yet, each is read. */
async function currentOfEach(
  db: TrailDatabase,
  due: readonly FollowUp[],
  recent: readonly Mentorship[],
): Promise<Map<string, Mentorship>> {
  const read = Map.groupBy(recent, ({ contactId }) => contactId);
  const ids = [...new Set(due.flatMap((row) => (row.kind === 'outreach' ? [] : [row.contactId])))];
  const current = new Map<string, Mentorship>();
  const lacking: string[] = [];
  for (const id of ids) {
    const known = currentOf(read.get(id) ?? []);
    if (known) current.set(id, known);
    else lacking.push(id);
  }
  const others = await Promise.all(lacking.map((contactId) => db.mentorships.where({ contactId }).toArray()));
  for (const own of others) {
    const found = currentOf(own);
    if (found) current.set(found.contactId, found);
  }
  return current;
}

function worryOf(followUp: FollowUp, mentorship: Mentorship): Worry {
  const week = Number(followUp.answers?.[0]?.split(':')[1] ?? 0);
  const record: WeekRecord | undefined = mentorship.weeks[week - 1]?.record;
  return {
    followUp,
    mentorshipId: mentorship.id,
    since: record?.metOn || followUp.dueOn,
    note: record?.note ?? '',
  };
}

function ownMeeting(followUp: FollowUp): TodaysMeeting {
  const { contactId, who, time = '', what } = followUp;
  return { contactId, who, time, place: what, followUp };
}

function meetingIn(
  mentorship: Mentorship | undefined,
  steps: readonly NextStep[],
  who: string,
  today: Day,
): TodaysMeeting[] {
  const step = steps.find(({ kind, dueOn }) => kind === 'meeting' && dueOn === today);
  if (!mentorship || !step) return [];
  const { meeting, contactId } = mentorship;
  const week = Number(step.answers.at(-1)?.split(':')[1] ?? 0);
  return [
    {
      contactId,
      who,
      time: meeting.time,
      place: meeting.channel,
      weeks: { mentorship, week, endsSoon: step.proposal === 'end-near' },
    },
  ];
}

function nameIn(rows: readonly FollowUp[], id: string): string {
  return rows.find(({ contactId }) => contactId === id)?.who ?? '';
}

/** Those who wait for a word, in the order of the index; once the page is full the others are only counted. */
async function outreach(
  db: TrailDatabase,
  today: Day,
  limit: number,
): Promise<{ rows: FollowUp[]; total: number }> {
  const rows: FollowUp[] = [];
  let total = 0;
  for (const turn of [TURNS.answer, TURNS.person, TURNS.first]) {
    const due = () => db.followUps.where('[turn+dueOn]').between([turn, ''], [turn, today], true, true);
    const room = limit - rows.length;
    const some = room > 0 ? await due().limit(room).toArray() : [];
    rows.push(...some);
    total += some.length < room ? some.length : await due().count();
  }
  return { rows, total };
}

/** Those that end first; who has nothing open of the weeks is read by name. */
async function underWay(
  db: TrailDatabase,
  kept: readonly Mentorship[],
  near: readonly FollowUp[],
  today: Day,
): Promise<UnderWay[]> {
  const shown = kept.slice(0, UNDER_WAY);
  const names = await Promise.all(
    shown.map(async ({ contactId }) => {
      const known = nameIn(near, contactId);
      return known || ((await db.contacts.get(contactId))?.name ?? '');
    }),
  );
  return shown.map((mentorship, index) => ({
    mentorship,
    who: names[index] ?? '',
    position: positionNow(mentorship, today),
  }));
}

function byHour(a: TodaysMeeting, b: TodaysMeeting): number {
  const place = ({ time, contactId }: TodaysMeeting) => `${time || '~'} ${contactId}`;
  return place(a) < place(b) ? -1 : 1;
}
