import { fold } from '../contacts/name';
import { toContact, toRecord } from '../contacts/record';
import { moveToStage } from '../contacts/stages';
import { takingBack } from '../contacts/take-back';
import type { Contact, Day } from '../contacts/types';
import { Changes } from '../database/changes';
import { storing } from '../database/errors';
import { newId } from '../database/ids';
import type { TrailDatabase } from '../database/schema';
import { stamp } from '../database/stamp';
import type { Undo } from '../database/undo';
import { addDays, type DayProblem, parseDay, toDay } from '../follow-ups/days';
import { keepNextAction } from '../follow-ups/next-action';
import { readPreferences } from '../preferences/preferences';
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
): Promise<{ ok: true; mentorship: Mentorship; undo: Undo } | { ok: false; problem: StartProblem }> {
  const begin = parseDay(beginsOn);
  if (!begin.ok) return begin;
  const at = now.toISOString();
  const today = toDay(now);
  const tables = [db.contacts, db.followUps, db.interactions, db.mentorships, db.preferences];
  return storing(() =>
    db.transaction('rw', tables, async () => {
      const record = await db.contacts.get(contactId);
      if (!record || record.deletedAt !== undefined) return { ok: false, problem: 'contact-gone' } as const;
      const others = await db.mentorships.where({ contactId }).toArray();
      if (others.some((other) => isRunning(other, today))) {
        return { ok: false, problem: 'already-running' } as const;
      }
      const changes = new Changes(db, now);
      const mentorship = await changes.put('mentorships', {
        id: newId(),
        contactId,
        beginsOn: begin.day,
        createdAt: at,
        updatedAt: at,
      });
      if (record.stage !== 'mentoring') {
        const moved = moveToStage(toContact(record), 'mentoring', today, at);
        await changes.put('interactions', moved.entry);
        const contact = toContact(await changes.put('contacts', toRecord(moved.contact), record));
        await keepNextAction(db, contact, today, now, await readPreferences(db), {
          put: (row, before) => changes.put('followUps', row, before),
        });
      }
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
      await db.mentorships.put({ ...mentorship, endedAt, updatedAt: stamp(now, mentorship) });
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
        const { endedAt: _endedAt, ...open } = mentorship;
        const others = await db.mentorships.where({ contactId: mentorship.contactId }).toArray();
        // One whose ten weeks are over is in nobody's way.
        if (isRunning(open, toDay(at)) && others.some((other) => isRunning(other, toDay(at)))) return;
        await db.mentorships.put({ ...open, updatedAt: stamp(at, mentorship) });
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
