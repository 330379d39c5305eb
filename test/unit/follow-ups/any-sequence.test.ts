import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changeContact,
  countContacts,
  deleteContact,
  restoreContact,
  saveContact,
} from '../../../utils/contacts/contacts';
import type { TrailDatabase } from '../../../utils/database/schema';
import type { Undo } from '../../../utils/database/undo';
import { addDays } from '../../../utils/follow-ups/days';
import {
  completeFollowUp,
  countDue,
  dueFollowUps,
  planFollowUp,
  snoozeFollowUp,
} from '../../../utils/follow-ups/follow-ups';
import { endMentorship, runningMentorships, startMentorship } from '../../../utils/timeline/mentorships';
import { everything, freshDatabase, NOW, TODAY } from '../database/testing';

const ADDRESSES = [
  'facebook.com/profile.php?id=1000123',
  'facebook.com/groups/1/user/1000123/',
  'linkedin.com/in/lena',
  '',
];

/** One action on whichever row its number falls on, with the clock one minute further. */
const action = fc.record({
  kind: fc.constantFrom(
    'save',
    'change',
    'delete',
    'restore',
    'plan',
    'plan',
    'complete',
    'snooze',
    'start',
    'end',
    'undo',
    'undo',
  ),
  row: fc.nat({ max: 5 }),
  address: fc.constantFrom(...ADDRESSES),
  days: fc.integer({ min: 0, max: 80 }),
});
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

async function act(db: TrailDatabase, { kind, row, address, days }: Action, now: Date, undos: Undo[]) {
  const pick = async (table: 'contacts' | 'followUps' | 'mentorships') => {
    const keys = (await db[table].toCollection().primaryKeys()) as string[];
    return keys[row % Math.max(1, keys.length)] ?? 'none';
  };
  const day = addDays(TODAY, days);
  if (kind === 'save') await saveContact(db, { name: 'Lena', address }, now);
  if (kind === 'change') await changeContact(db, await pick('contacts'), { address }, now);
  if (kind === 'delete') undos.push(await deleteContact(db, await pick('contacts'), now));
  if (kind === 'restore') await restoreContact(db, await pick('contacts'), now);
  if (kind === 'plan') await planFollowUp(db, await pick('contacts'), { dueOn: day, what: '' }, TODAY, now);
  if (kind === 'complete') undos.push(await completeFollowUp(db, await pick('followUps'), now));
  if (kind === 'snooze') {
    const result = await snoozeFollowUp(db, await pick('followUps'), day, TODAY, now);
    if (result.ok) undos.push(result.undo);
  }
  if (kind === 'start') await startMentorship(db, await pick('contacts'), addDays(day, -80), now);
  if (kind === 'end') undos.push(await endMentorship(db, await pick('mentorships'), now));
  if (kind === 'undo') await undos[row % Math.max(1, undos.length)]?.();
}

async function expectOrder(db: TrailDatabase) {
  const { contacts, followUps, mentorships } = await everything(db);
  const live = new Set(contacts.filter(({ deletedAt }) => deletedAt === undefined).map(({ id }) => id));
  expect(await countContacts(db)).toBe(live.size);

  const identities = contacts.filter(({ id }) => live.has(id)).flatMap((contact) => contact.identities ?? []);
  expect(identities).toEqual([...new Set(identities)]);

  const open = followUps.filter(({ status, deletedAt }) => status === 'open' && deletedAt === undefined);
  const waiting = open.map(({ contactId }) => contactId);
  expect(waiting, 'one open follow-up per contact').toEqual([...new Set(waiting)]);
  expect(waiting.filter((id) => !live.has(id))).toEqual([]);
  for (const today of [TODAY, addDays(TODAY, 40)]) {
    expect(await countDue(db, today)).toBe(open.filter(({ dueOn }) => dueOn <= today).length);
    expect((await dueFollowUps(db, today)).length).toBe(
      open.filter(({ dueOn }) => dueOn <= addDays(today, 7)).length,
    );
  }

  const running = await runningMentorships(db, TODAY);
  const mentored = running.map(({ contact }) => contact.id);
  expect(mentored, 'one running mentorship per contact').toEqual([...new Set(mentored)]);
  expect(mentored.filter((id) => !live.has(id))).toEqual([]);
  const kept = mentorships.filter(({ deletedAt }) => deletedAt === undefined);
  expect(kept.filter(({ contactId }) => !live.has(contactId))).toEqual([]);
}

test('after any sequence of actions and undos the data is in order', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 40, size: 'max' }), async (actions) => {
      const db = freshDatabase();
      const undos: Undo[] = [];
      for (const name of ['Amir', 'Berta']) await saveContact(db, { name, address: '' }, NOW);
      for (const [index, one] of actions.entries()) {
        await act(db, one, new Date(NOW.getTime() + index * 60_000), undos);
        await expectOrder(db);
      }
    }),
    { numRuns: 40 },
  );
});
