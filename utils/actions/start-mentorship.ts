import { fold } from '../ground/text';
import { toContact, toRecord } from '../model/contact-record';
import { moveToStage } from '../model/stages';
import { takingBack } from './take-back';
import type { Contact, Day, Instant } from '../model/contact';
import { Changes } from '../database/changes';
import { storing } from '../database/errors';
import { newId } from '../ground/ids';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { type DayProblem, parseDay, toDay } from '../ground/days';
import { keepNextAction } from './next-action';
import { readPreferences } from './preferences';
import { builtinWeeks } from '../model/builtin-plans';
import { isMeeting } from '../model/replan';
import { currentOf, isKept, isRunning } from '../model/running';
import { lastDay, positionOf, weekdayOf } from '../model/schedule';
import { type Goal, type Meeting, type Mentorship, type PlanWeek, type Position, WEEKS } from '../model/mentorship';

export interface RunningMentorship {
  mentorship: Mentorship;
  contact: Contact;
  position: Position;
}

/** What a mentorship starts with; what is left out is as the program proposes it. */
export interface StartDraft {
  weeks?: readonly PlanWeek[];
  planName?: string;
  meeting?: Partial<Meeting>;
  /** In words, or a goal of an earlier mentorship with all that belongs to it. */
  goals?: readonly (string | Goal)[];
  onFacebook?: boolean;
  /** The mentor knows that the person is 18 or older. */
  isAdult?: boolean;
  /** The mentorship this one goes on from. */
  follows?: string;
}

export type StartProblem =
  | DayProblem
  | 'contact-gone'
  | 'already-running'
  /** Facebook mentorships are for adults, and the age is not known. */
  | 'not-adult'
  /** Facebook mentorships last ten weeks at most. */
  | 'too-long';

/** What is not agreed yet. */
const NO_MEETING = { time: '', minutes: 60, channel: '' } as const;

/** All tables a change to a mentorship concerns. */
const tablesOf = (db: TrailDatabase) => [
  db.contacts,
  db.followUps,
  db.interactions,
  db.mentorships,
  db.preferences,
];

/** A mentorship that has just begun. */
export function newMentorship(
  contactId: string,
  beginsOn: Day,
  at: Instant,
  { weeks = builtinWeeks('ten-weeks'), meeting, goals = [], ...draft }: StartDraft = {},
): Mentorship {
  const planned = {
    beginsOn,
    pauses: [],
    weeks: weeks.map((week) => ({ ...week, movedBy: 0 })),
  };
  return {
    id: newId(),
    contactId,
    ...planned,
    lastOn: lastDay(planned),
    planName: draft.planName ?? '',
    onFacebook: draft.onFacebook ?? false,
    meeting: { weekday: weekdayOf(beginsOn), ...NO_MEETING, ...meeting },
    goals: goals.map(newGoal).filter(({ text }) => text !== ''),
    agreement: null,
    skills: [],
    closing: null,
    outcome: null,
    answered: [],
    ...(draft.follows === undefined ? {} : { follows: draft.follows }),
    createdAt: at,
    updatedAt: at,
  };
}

/** A goal as it begins here: what was a row of another mentorship becomes one of its own. */
function newGoal(goal: string | Goal): Goal {
  const { text, measure, obstacle, reached, steps } =
    typeof goal === 'string' ? { text: goal, measure: '', obstacle: '', reached: false, steps: [] } : goal;
  const own = steps.map((step) => ({ ...step, id: newId() }));
  return { id: newId(), text: text.trim(), measure, obstacle, reached, steps: own };
}

/**
 * Starts a mentorship with a contact and moves the contact to the stage "mentoring".
 *
 * @param beginsOn the day as typed, see parseDay; it may lie behind, when the two have already begun
 * @throws StorageFailure
 */
export async function startMentorship(
  db: TrailDatabase,
  contactId: string,
  beginsOn: string,
  now: Date,
  draft: StartDraft = {},
): Promise<{ ok: true; mentorship: Mentorship; undo: Undo } | { ok: false; problem: StartProblem }> {
  const begin = parseDay(beginsOn);
  if (!begin.ok) return begin;
  if (draft.onFacebook && (draft.weeks?.length ?? WEEKS) > WEEKS) return { ok: false, problem: 'too-long' };
  const meeting = { weekday: weekdayOf(begin.day), ...NO_MEETING, ...draft.meeting };
  if (!isMeeting(meeting)) return { ok: false, problem: 'unreadable' };
  const at = now.toISOString();
  const today = toDay(now);
  return storing(() =>
    db.transaction('rw', tablesOf(db), async () => {
      const record = await db.contacts.get(contactId);
      if (!record || record.deletedAt !== undefined) return { ok: false, problem: 'contact-gone' } as const;
      if (draft.onFacebook && !draft.isAdult && record.ageBand !== 'adult') {
        return { ok: false, problem: 'not-adult' } as const;
      }
      const others = await db.mentorships.where({ contactId }).toArray();
      if (others.some((other) => isRunning(other, today))) {
        return { ok: false, problem: 'already-running' } as const;
      }
      const changes = new Changes(db, now);
      const mentorship = await changes.put('mentorships', newMentorship(contactId, begin.day, at, draft));
      let contact = toContact(record);
      if (draft.isAdult) contact = { ...contact, ageBand: 'adult' };
      if (contact.stage !== 'mentoring') {
        const moved = moveToStage(contact, 'mentoring', today, at);
        contact = moved.contact;
        await changes.put('interactions', moved.entry);
      }
      if (contact.stage !== record.stage || contact.ageBand !== record.ageBand) {
        contact = toContact(await changes.put('contacts', toRecord(contact), record));
      }
      await keepNextAction(db, contact, today, now, await readPreferences(db), {
        put: (row, before) => changes.put('followUps', row, before),
      });
      return { ok: true, mentorship, undo: takingBack(db, contactId, changes) } as const;
    }),
  );
}

/**
 * The mentorships that run or are yet to begin, the one that began first leading.
 *
 * @throws StorageFailure
 */
export function runningMentorships(db: TrailDatabase, today: Day): Promise<RunningMentorship[]> {
  return storing(async () => {
    const recent = await db.mentorships.where('lastOn').aboveOrEqual(today).toArray();
    const running = recent.filter(isKept);
    const contacts = await db.contacts.bulkGet(running.map(({ contactId }) => contactId));
    return running
      .flatMap((mentorship, index) => {
        const contact = contacts[index];
        if (!contact || contact.deletedAt !== undefined) return [];
        return [{ mentorship, contact: toContact(contact), position: positionOf(mentorship, today) }];
      })
      .sort((a, b) => {
        const [left, right] = [a, b].map(
          ({ mentorship, contact }) => `${mentorship.beginsOn} ${fold(contact.name)}`,
        );
        return (left ?? '') < (right ?? '') ? -1 : 1;
      });
  });
}

/**
 * The contact's mentorship that has not been ended: the running one, else the latest, which may be over.
 *
 * @throws StorageFailure
 */
export async function mentorshipOf(
  db: TrailDatabase,
  contactId: string,
  today: Day,
): Promise<{ mentorship: Mentorship; position: Position } | undefined> {
  const all = await storing(() => db.mentorships.where({ contactId }).toArray());
  const mentorship = currentOf(all);
  return mentorship && { mentorship, position: positionOf(mentorship, today) };
}

/**
 * One mentorship with its contact, ended or not.
 *
 * @returns undefined where it or the contact is gone
 * @throws StorageFailure
 */
export function readMentorship(
  db: TrailDatabase,
  id: string,
  today: Day,
): Promise<RunningMentorship | undefined> {
  return storing(async () => {
    const mentorship = await db.mentorships.get(id);
    if (!mentorship || mentorship.deletedAt !== undefined) return undefined;
    const contact = await db.contacts.get(mentorship.contactId);
    if (!contact || contact.deletedAt !== undefined) return undefined;
    return { mentorship, contact: toContact(contact), position: positionOf(mentorship, today) };
  });
}
