import { fold } from '../contacts/name';
import { toContact, toRecord } from '../contacts/record';
import type { Contact, Day } from '../contacts/types';
import { storing } from '../database/errors';
import { newId } from '../database/ids';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { addDays, type DayProblem, parseDay, toDay } from '../follow-ups/days';
import { type Mentorship, type Position, WEEKS } from './types';
import { weekOf } from './weeks';

export interface RunningMentorship {
  mentorship: Mentorship;
  contact: Contact;
  position: Position;
}

export type StartProblem = DayProblem | 'contact-gone' | 'already-running';

/**
 * Starts ten weeks with a contact and moves the contact to the stage "mentoring".
 *
 * @param beginsOn the day as typed, see parseDay; it may lie behind, when the two have already begun
 * @throws StorageFailure
 */
export async function startMentorship(
  db: TrailDatabase,
  contactId: string,
  beginsOn: string,
  now: Date,
): Promise<{ ok: true; mentorship: Mentorship } | { ok: false; problem: StartProblem }> {
  const begin = parseDay(beginsOn);
  if (!begin.ok) return begin;
  const at = now.toISOString();
  const mentorship: Mentorship = {
    id: newId(),
    contactId,
    beginsOn: begin.day,
    createdAt: at,
    updatedAt: at,
  };
  return storing(() =>
    db.transaction('rw', db.contacts, db.mentorships, async () => {
      const record = await db.contacts.get(contactId);
      if (!record || record.deletedAt !== undefined) return { ok: false, problem: 'contact-gone' } as const;
      const others = await db.mentorships.where({ contactId }).toArray();
      if (others.some((other) => isRunning(other, toDay(now)))) {
        return { ok: false, problem: 'already-running' } as const;
      }
      await db.mentorships.add(mentorship);
      if (record.stage !== 'mentoring') {
        await db.contacts.put(
          toRecord({ ...toContact(record), stage: 'mentoring', stageChangedAt: at, updatedAt: at }),
        );
      }
      return { ok: true, mentorship } as const;
    }),
  );
}

/**
 * The mentorships that run or are yet to begin, the one that began first leading.
 *
 * @throws StorageFailure
 */
export function runningMentorships(db: TrailDatabase, today: Day): Promise<RunningMentorship[]> {
  return storing(() =>
    db.transaction('r', db.contacts, db.mentorships, async () => {
      const recent = await db.mentorships
        .where('beginsOn')
        .above(addDays(today, -7 * WEEKS))
        .toArray();
      const running = recent.filter((mentorship) => isRunning(mentorship, today));
      const contacts = await db.contacts.bulkGet(running.map(({ contactId }) => contactId));
      return running
        .flatMap((mentorship, index) => {
          const contact = contacts[index];
          if (!contact || contact.deletedAt !== undefined) return [];
          const position = weekOf(mentorship.beginsOn, today);
          return [{ mentorship, contact: toContact(contact), position }];
        })
        .sort((a, b) => {
          const [left, right] = [a, b].map(
            ({ mentorship, contact }) => `${mentorship.beginsOn} ${fold(contact.name)}`,
          );
          return (left ?? '') < (right ?? '') ? -1 : 1;
        });
    }),
  );
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
  return mentorship && { mentorship, position: weekOf(mentorship.beginsOn, today) };
}

/** The one of a contact's mentorships that counts: not deleted, not ended, begun last. */
export function currentOf(mentorships: readonly Mentorship[]): Mentorship | undefined {
  return mentorships
    .filter(isKept)
    .reduce<Mentorship | undefined>(
      (latest, next) => (!latest || next.beginsOn > latest.beginsOn ? next : latest),
      undefined,
    );
}

/**
 * Ends a mentorship before its ten weeks are over. The contact's stage stays for the mentor to choose.
 *
 * @returns how to take it back; for one that is not there or has ended, an undo that does nothing
 * @throws StorageFailure
 */
export async function endMentorship(db: TrailDatabase, id: string, now: Date): Promise<Undo> {
  const endedAt = now.toISOString();
  const ended = await storing(() =>
    db.transaction('rw', db.mentorships, async () => {
      const mentorship = await db.mentorships.get(id);
      if (!mentorship || !isKept(mentorship)) return false;
      await db.mentorships.put({ ...mentorship, endedAt, updatedAt: endedAt });
      return true;
    }),
  );
  return async () => {
    if (!ended) return;
    const at = new Date();
    await storing(() =>
      db.transaction('rw', db.mentorships, async () => {
        const mentorship = await db.mentorships.get(id);
        if (mentorship?.endedAt !== endedAt || mentorship.deletedAt !== undefined) return;
        const others = await db.mentorships.where({ contactId: mentorship.contactId }).toArray();
        if (others.some((other) => isRunning(other, toDay(at)))) return;
        const { endedAt: _endedAt, ...open } = mentorship;
        await db.mentorships.put({ ...open, updatedAt: at.toISOString() });
      }),
    );
  };
}

function isKept({ deletedAt, endedAt }: Mentorship): boolean {
  return deletedAt === undefined && endedAt === undefined;
}

function isRunning(mentorship: Mentorship, today: Day): boolean {
  return isKept(mentorship) && weekOf(mentorship.beginsOn, today).kind !== 'over';
}
