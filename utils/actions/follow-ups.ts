import { Changes } from '../database/changes';
import { storing } from '../database/errors';
import { openOf } from '../database/open-follow-ups';
import { readPreferences } from '../database/preferences';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import type { Day } from '../ground/days';
import { type DayProblem, parseDay } from '../ground/days';
import { newId } from '../ground/ids';
import { asText } from '../ground/text';
import { toContact } from '../model/contact-record';
import type { FollowUp } from '../model/follow-up';
import { isWaiting } from '../model/next-step';
import { currentOf } from '../model/running';
import { keepNextAction } from './next-action';
import { takingBack } from './take-back';

export type FollowUpProblem = DayProblem | 'past' | 'contact-gone' | 'contact-closed';

/** All that a contact's next action concerns. */
const tablesOf = (db: TrailDatabase) => [
  db.contacts,
  db.followUps,
  db.interactions,
  db.mentorships,
  db.preferences,
];

/**
 * Plans the next thing to do for a contact; one that was open is replaced.
 *
 * @param plan.dueOn the day as typed, see parseDay; today or later
 * @returns `contact-closed` for a contact in a stage in which nothing more is to be done
 * @throws StorageFailure
 */
export async function planFollowUp(
  db: TrailDatabase,
  contactId: string,
  plan: { dueOn: string; what: string },
  today: Day,
  now: Date,
): Promise<{ ok: true; followUp: FollowUp; undo: Undo } | { ok: false; problem: FollowUpProblem }> {
  const due = parseDueDay(plan.dueOn, today);
  if (!due.ok) return due;
  const at = now.toISOString();
  return storing(() =>
    db.transaction('rw', tablesOf(db), async () => {
      const contact = await db.contacts.get(contactId);
      if (!contact || contact.deletedAt !== undefined) return { ok: false, problem: 'contact-gone' } as const;
      if (!isWaiting(contact)) return { ok: false, problem: 'contact-closed' } as const;
      const changes = new Changes(db, now);
      for (const open of await openOf(db, contactId)) {
        await changes.put('followUps', { ...open, status: 'replaced', closedAt: at }, open);
      }
      const followUp = await changes.put('followUps', {
        id: newId(),
        contactId,
        dueOn: due.day,
        what: asText(plan.what).trim(),
        status: 'open',
        createdAt: at,
        updatedAt: at,
      });
      return { ok: true, followUp, undo: takingBack(db, contactId, changes) } as const;
    }),
  );
}

/**
 * Marks a follow-up as done and proposes the next, counted from today.
 *
 * @returns how to take it back; for one that is not open, an undo that does nothing
 * @throws StorageFailure
 */
export function completeFollowUp(db: TrailDatabase, id: string, today: Day, now: Date): Promise<Undo> {
  return close(db, id, 'done', today, now);
}

/**
 * Leaves a follow-up out, this once, and proposes the next, counted from today.
 *
 * @returns how to take it back; for one that is not open, an undo that does nothing
 * @throws StorageFailure
 */
export function skipFollowUp(db: TrailDatabase, id: string, today: Day, now: Date): Promise<Undo> {
  return close(db, id, 'skipped', today, now);
}

function close(
  db: TrailDatabase,
  id: string,
  status: 'done' | 'skipped',
  today: Day,
  now: Date,
): Promise<Undo> {
  return storing(() =>
    db.transaction('rw', tablesOf(db), async () => {
      const changes = new Changes(db, now);
      const open = await openOne(db, id);
      const record = open && (await db.contacts.get(open.contactId));
      if (record) {
        await changes.put('followUps', { ...open, status, closedAt: now.toISOString() }, open);
        await answer(db, changes, open);
        await keepNextAction(db, toContact(record), today, now, await readPreferences(db), {
          // To leave out one that is yet to come means the one after it.
          since: status === 'skipped' && open.dueOn > today ? open.dueOn : today,
          put: (row, before) => changes.put('followUps', row, before),
        });
      }
      return takingBack(db, open?.contactId ?? '', changes);
    }),
  );
}

/**
 * Puts a follow-up off to another day.
 *
 * @param until the day as typed, see parseDay; today or later
 * @returns `contact-gone` for a follow-up that is no longer open
 * @throws StorageFailure
 */
export async function snoozeFollowUp(
  db: TrailDatabase,
  id: string,
  until: string,
  today: Day,
  now: Date,
): Promise<{ ok: true; followUp: FollowUp; undo: Undo } | { ok: false; problem: FollowUpProblem }> {
  const due = parseDueDay(until, today);
  if (!due.ok) return due;
  return storing(() =>
    db.transaction('rw', db.followUps, async () => {
      const before = await openOne(db, id);
      if (!before) return { ok: false, problem: 'contact-gone' } as const;
      const changes = new Changes(db, now);
      const followUp = await changes.put('followUps', { ...before, dueOn: due.day }, before);
      return { ok: true, followUp, undo: takingBack(db, before.contactId, changes) } as const;
    }),
  );
}

/** Notes in the mentorship what of it is answered, so that it is not brought up again. */
async function answer(db: TrailDatabase, changes: Changes, { contactId, answers = [] }: FollowUp) {
  if (answers.length === 0) return;
  const mentorship = currentOf(await db.mentorships.where({ contactId }).toArray());
  if (!mentorship) return;
  const answered = [...new Set([...mentorship.answered, ...answers])];
  await changes.put('mentorships', { ...mentorship, answered }, mentorship);
}

async function openOne(db: TrailDatabase, id: string): Promise<FollowUp | undefined> {
  const followUp = await db.followUps.get(id);
  return followUp?.status === 'open' && followUp.deletedAt === undefined ? followUp : undefined;
}

function parseDueDay(
  text: string,
  today: Day,
): { ok: true; day: Day } | { ok: false; problem: FollowUpProblem } {
  const parsed = parseDay(text);
  return parsed.ok && parsed.day < today ? { ok: false, problem: 'past' } : parsed;
}
