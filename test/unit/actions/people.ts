import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect } from 'vitest';
import { saveContact } from '../../../utils/actions/contacts';
import { completeFollowUp, planFollowUp } from '../../../utils/actions/follow-ups';
import { logInteraction } from '../../../utils/actions/log';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import type { TrailDatabase } from '../../../utils/database/schema';
import { addDays } from '../../../utils/ground/days';
import { type Contact, STAGES } from '../../../utils/model/contact';
import { isOpen } from '../../../utils/model/follow-up';
import { isInOrder } from '../../../utils/model/next-step';
import { openFollowUpOf } from '../../../utils/queries/due';
import { good, NOW, TODAY } from '../database/testing';
import { contactOf } from '../model/contact-of';

/** A contact of whom only the name is known. */
export const CONTACT = contactOf({ id: 'c' });

/** An instant so many minutes after NOW. */
export const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

/** Every row of every table, for comparing two moments. */
export async function allRows(db: TrailDatabase): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter(({ name }) => name !== 'journal');
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return Object.fromEntries(tables.map(({ name }, index) => [name, rows[index] ?? []]));
}

/** All rows without `updatedAt`, which an undone deletion changes. */
export async function unstamped(db: TrailDatabase) {
  return JSON.parse(
    JSON.stringify(await allRows(db), (key, value) => (key === 'updatedAt' ? undefined : value)),
  );
}

/** A person with a history, as a test may need one. */
export const history = fc.record({
  name: fc.constantFrom<string[]>('Lena Krämer', 'L. Krämer', 'Amir Haddad', '👩🏽‍🎓 Aya', '=cmd|x'),
  stage: fc.constantFrom(...STAGES),
  notes: fc.constantFrom('', 'likes maths', 'a\n\nb'),
  tags: fc.subarray(['maths', 'Berlin', 'école']),
  metAt: fc.constantFrom('', 'Study group'),
  language: fc.constantFrom('', 'de', 'uk'),
  cadenceDays: fc.constantFrom(null, 3, 14),
  informedOn: fc.constantFrom('' as const, addDays(TODAY, -3)),
  ageBand: fc.constantFrom('unknown' as const, 'adult' as const, 'sixteen-seventeen' as const),
  keepReason: fc.constantFrom('', 'asked me to wait'),
  log: fc.array(
    fc.record({
      kind: fc.constantFrom('sent' as const, 'reply' as const, 'meeting' as const, 'note' as const),
      daysAgo: fc.nat({ max: 40 }),
    }),
    { maxLength: 4 },
  ),
  plan: fc.option(fc.nat({ max: 30 }), { nil: null }),
  done: fc.boolean(),
  began: fc.option(fc.nat({ max: 80 }), { nil: null }),
});
export type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

let addresses = 0;

/** Puts a person with a history into the database, through the program's own actions. */
export async function live(db: TrailDatabase, past: History, now = NOW): Promise<Contact> {
  const { log, plan, done, began, ...draft } = past;
  addresses += 1;
  const address = `https://www.facebook.com/profile.php?id=${addresses}`;
  const { contact } = good(await saveContact(db, { ...draft, address }, now));
  for (const { kind, daysAgo } of log) {
    const entry = { kind, on: addDays(TODAY, -daysAgo), text: `about ${kind}` };
    good(await logInteraction(db, contact.id, entry, now));
  }
  if (plan !== null) await planFollowUp(db, contact.id, { dueOn: addDays(TODAY, plan), what: 'call' }, now);
  const open = done && (await openFollowUpOf(db, contact.id));
  if (open) await completeFollowUp(db, open.id, now);
  if (began !== null) await startMentorship(db, contact.id, { beginsOn: addDays(TODAY, -began) }, now);
  return contact;
}

/** Checks that everybody waiting has next steps, nobody else has any, and no address occurs twice. */
export async function expectOrder(db: TrailDatabase): Promise<void> {
  const contacts = await db.contacts.toArray();
  const alive = contacts.filter(({ deletedAt }) => deletedAt === undefined);
  const open = Map.groupBy((await db.followUps.toArray()).filter(isOpen), ({ contactId }) => contactId);
  const wrong = contacts.filter((contact) => !isInOrder(contact, open.get(contact.id) ?? []));
  expect(wrong, 'of each kind that applies one next step').toEqual([]);
  const identities = alive.flatMap((contact) => contact.identities ?? []);
  expect(identities, 'nobody twice').toEqual([...new Set(identities)]);
  const known = new Set(contacts.map(({ id }) => id));
  for (const table of [db.interactions, db.followUps, db.mentorships]) {
    const orphans = (await table.toArray()).filter(({ contactId }) => !known.has(contactId));
    expect(orphans).toEqual([]);
  }
}
