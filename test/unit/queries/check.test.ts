import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeMany } from '../../../utils/actions/bulk';
import { deleteContact } from '../../../utils/actions/contacts';
import { derive } from '../../../utils/database/recording';
import type { TrailDatabase } from '../../../utils/database/schema';
import { addDays, type Day, toInstant } from '../../../utils/ground/days';
import { newId } from '../../../utils/ground/ids';
import type { Contact, ContactRecord } from '../../../utils/model/contact';
import { newMentorship } from '../../../utils/model/new-mentorship';
import { checkDatabase, type Finding } from '../../../utils/queries/check';
import { seed } from '../database/seed';
import { freshDatabase, NOW, saved, TODAY } from '../database/testing';

const AT = toInstant(NOW);

let db: TrailDatabase;
let lena: Contact;
let amir: Contact;

beforeEach(async () => {
  db = freshDatabase();
  lena = await saved(db, {
    name: 'Lena',
    address: 'facebook.com/lena.kraemer',
    tags: ['Maths'],
    metAt: 'Group',
  });
  amir = await saved(db, { name: 'Amir "A"', address: 'facebook.com/amir.haddad' });
  const gone = await saved(db, { name: 'Gone', address: 'facebook.com/gone.one' });
  await deleteContact(db, gone.id, NOW);
  await changeMany(db, [lena.id], { stage: 'declined' }, NOW);
});

/** The findings after rows were written as no action would write them. */
async function foundAfter(work: () => PromiseLike<unknown>): Promise<Finding[]> {
  expect(await checkDatabase(db, TODAY)).toEqual([]);
  await seed(db, work);
  return checkDatabase(db, TODAY);
}

const followUpOf = (contactId: string) => ({
  ...{ kind: 'outreach' as const, who: contactId === lena.id ? lena.name : amir.name },
  ...{ id: newId(), contactId, dueOn: TODAY, what: '', status: 'open' as const },
  ...{ createdAt: AT, updatedAt: AT },
});

test('a row that could not be read back', async () => {
  const note = {
    id: newId(),
    kind: 'platform' as const,
    key: 'facebook',
    text: '',
    updatedAt: '2026-02-30T00:00:00Z' as const,
  };
  expect(await foundAfter(() => db.notes.add(note))).toEqual([
    { kind: 'unreadable', table: 'notes', key: note.id, where: 'updatedAt' },
  ]);
});

describe('a contact with wrong keys', () => {
  test.each<[string, Partial<ContactRecord>]>([
    ['that are out of date', { sortKey: 'other' }],
    ['with a former tag', { tagKeys: [] }],
    ['without those of its address', { identities: [] }],
    ['of a day far off', { deleteBy: '2027-12-01' }],
  ])('%s', async (_what, keys) => {
    expect(await foundAfter(() => db.contacts.update(lena.id, keys))).toEqual([
      { kind: 'wrong-keys', contactId: lena.id },
    ]);
  });

  test.each<[string, Partial<ContactRecord>]>([
    ['with what is not next', { next: { dueOn: '2020-01-01', what: 'Long ago' } }],
    ['where it is not', { nextKey: '2020-01-01 x' }],
    ['with weeks that are not theirs', { course: { beginsOn: TODAY, of: 3, pauses: [] } }],
    ['as somebody who wants attention', { attention: [{ id: 'x', beginsOn: TODAY, from: [[TODAY, 0]] }] }],
  ])('listed %s', async (_what, listing) => {
    expect(await foundAfter(() => derive(() => db.contacts.update(lena.id, listing)))).toEqual([
      { kind: 'wrong-keys', contactId: lena.id },
    ]);
  });

  test('in the bin, where no contact has any', async () => {
    const [gone] = await db.contacts.where('deletedAt').above('').toArray();
    expect(await foundAfter(() => db.contacts.update(gone?.id ?? '', { live: 1 }))).toEqual([
      { kind: 'wrong-keys', contactId: gone?.id },
    ]);
  });

  test('except for the day in another time zone', async () => {
    const { deleteBy = TODAY } = (await db.contacts.get(lena.id)) ?? {};
    expect(await foundAfter(() => db.contacts.update(lena.id, { deleteBy: addDays(deleteBy, 1) }))).toEqual(
      [],
    );
  });
});

describe('the next action', () => {
  test('of somebody who has none', async () => {
    expect(
      await foundAfter(() => db.followUps.where({ contactId: amir.id }).modify({ status: 'done' })),
    ).toEqual([{ kind: 'next-action', contactId: amir.id, open: [] }]);
  });

  test('of somebody who has two', async () => {
    expect(await foundAfter(() => db.followUps.add(followUpOf(amir.id)))).toEqual([
      { kind: 'next-action', contactId: amir.id, open: ['outreach', 'outreach'] },
    ]);
  });

  test('of a kind that does not apply to somebody who is not being mentored', async () => {
    const worry = { ...followUpOf(amir.id), kind: 'worry' as const, proposal: 'worry' as const };
    expect(await foundAfter(() => db.followUps.add(worry))).toEqual([
      { kind: 'next-action', contactId: amir.id, open: expect.arrayContaining(['outreach', 'worry']) },
    ]);
  });

  test('with another’s name on it', async () => {
    const [own] = await db.followUps.where({ contactId: amir.id, status: 'open' }).toArray();
    expect(
      await foundAfter(() => db.followUps.where({ contactId: amir.id }).modify({ who: 'Somebody' })),
    ).toEqual([{ kind: 'wrong-turn', contactId: amir.id, key: own?.id }]);
  });

  test('of somebody who should have none', async () => {
    expect(await foundAfter(() => db.followUps.add(followUpOf(lena.id)))).toEqual([
      { kind: 'next-action', contactId: lena.id, open: ['outreach'] },
    ]);
  });
});

test('rows that belong to nobody, and rows that stayed when their contact went to the bin', async () => {
  const [gone] = await db.contacts.where('deletedAt').above('').toArray();
  const nobody = { ...followUpOf(newId()), status: 'done' as const };
  const left = { ...followUpOf(gone?.id ?? ''), status: 'done' as const };
  const found = await foundAfter(() => db.followUps.bulkAdd([nobody, left]));
  expect(found).toHaveLength(2);
  expect(found).toEqual(
    expect.arrayContaining([
      { kind: 'orphan', table: 'followUps', key: nobody.id, contactId: nobody.contactId, contact: 'gone' },
      { kind: 'orphan', table: 'followUps', key: left.id, contactId: left.contactId, contact: 'in-bin' },
    ]),
  );
});

test('two running mentorships; one that is over does not count', async () => {
  const days: Day[] = [TODAY, addDays(TODAY, 3), addDays(TODAY, -200)];
  const [one, two, over] = days.map((day) => newMentorship(amir.id, day, AT));
  if (!one || !two || !over) throw new Error('Not made');
  expect(await foundAfter(() => db.mentorships.bulkAdd([one, over]))).toEqual([]);
  const found = await foundAfter(() => db.mentorships.add(two));
  expect(found).toEqual([
    { kind: 'two-running', contactId: amir.id, mentorshipIds: expect.arrayContaining([one.id, two.id]) },
  ]);
});

test('weeks on Facebook of somebody whose age is not known', async () => {
  const weeks = newMentorship(amir.id, TODAY, AT, { onFacebook: true });
  expect(await foundAfter(() => db.mentorships.add(weeks))).toEqual([
    { kind: 'not-adult', contactId: amir.id, mentorshipId: weeks.id },
  ]);
});

test('one address of two people', async () => {
  const { identities = [], addresses = [] } = (await db.contacts.get(lena.id)) ?? {};
  const found = await foundAfter(() => db.contacts.update(amir.id, { identities, addresses }));
  expect(found).toEqual([
    {
      kind: 'shared-identity',
      identity: identities[0],
      contactIds: expect.arrayContaining([lena.id, amir.id]),
    },
  ]);
});

describe('a part of a past action', () => {
  const part = (partOf: string) => ({
    id: newId(),
    kind: 'import' as const,
    at: AT,
    count: 0,
    rows: [],
    partOf,
  });

  test('whose first part exists', async () => {
    const [head] = await db.journal.toArray();
    expect(await foundAfter(() => db.journal.add(part(head?.id ?? '')))).toEqual([]);
  });

  test('whose first part is gone or has been undone', async () => {
    const loose = part(newId());
    expect(await foundAfter(() => db.journal.add(loose))).toEqual([{ kind: 'loose-part', key: loose.id }]);
    const [head] = await db.journal.filter(({ partOf }) => partOf === undefined).toArray();
    const left = part(head?.id ?? '');
    await seed(db, () => db.journal.bulkPut([left, ...(head ? [{ ...head, undoneAt: AT }] : [])]));
    const found = await checkDatabase(db, TODAY);
    expect(found).toContainEqual({ kind: 'loose-part', key: left.id });
  });
});

test('what should have been erased, in a table and in the journal', async () => {
  const [entry] = await db.journal.toArray();
  expect(await checkDatabase(db, TODAY, { erased: [newId(), ''] })).toEqual([]);
  expect(await checkDatabase(db, TODAY, { erased: [amir.name] })).toEqual([
    { kind: 'not-erased', table: 'contacts', key: amir.id },
    { kind: 'not-erased', table: 'followUps', key: expect.any(String) },
  ]);
  const found = await checkDatabase(db, TODAY, { erased: [lena.id] });
  expect(found).toContainEqual({ kind: 'not-erased', table: 'contacts', key: lena.id });
  expect(found).toContainEqual({ kind: 'not-erased', table: 'journal', key: entry?.id });
});
