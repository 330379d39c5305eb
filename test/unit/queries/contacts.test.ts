import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, toDay, toInstant } from '../../../utils/ground/days';
import { fold } from '../../../utils/ground/text';
import { parseProfileAddress } from '../../../utils/model/address';
import { STAGES } from '../../../utils/model/contact';
import { toRecord } from '../../../utils/model/contact-record';
import { newMentorship } from '../../../utils/model/new-mentorship';
import { type ContactFilter, SORT_COLUMNS, type Sorting } from '../../../utils/model/saved-view';
import { filterChoices } from '../../../utils/queries/choices';
import { prepareSearch } from '../../../utils/queries/search';
import { seed } from '../database/seed';
import { freshDatabase, NOW, queryContacts, TODAY } from '../database/testing';
import { contactOf } from '../model/contact-of';
import { anyPerson, GROUPS, type Person, putPeople, TAGS } from './people';

const AT = toInstant(NOW);
const ALL = { limit: 1_000 };
const BY_NAME: Sorting = { by: 'name', descending: false };

/** What each condition means, checked for one person at a time. */
function fits({ contact, dueOn }: Person, filter: ContactFilter): boolean {
  const record = toRecord(contact);
  const { stages = [], tags = [], metAt, platform, language, dueUntil, silentSince, privacy } = filter;
  const { dueWithin, silentFor } = filter;
  const lastOn = contact.lastInteractionOn || toDay(new Date(contact.savedAt));
  const platforms = contact.addresses.map((address) => {
    const parsed = parseProfileAddress(address);
    return parsed.ok && parsed.value.platform;
  });
  return [
    contact.deletedAt === undefined,
    stages.length === 0 || stages.includes(contact.stage),
    tags.every((tag) => contact.tags.some((own) => fold(own) === fold(tag))),
    !metAt || fold(contact.metAt) === fold(metAt),
    !platform || platforms.includes(platform),
    !language || contact.language.toLowerCase() === language.toLowerCase(),
    !dueUntil || (dueOn !== null && dueOn <= dueUntil),
    dueWithin === undefined || (dueOn !== null && dueOn <= addDays(TODAY, dueWithin)),
    !silentSince || lastOn < silentSince,
    silentFor === undefined || lastOn < addDays(TODAY, -silentFor),
    privacy !== 'uninformed' || record.uninformedSince !== undefined,
    privacy !== 'to-delete' || (record.deleteBy !== undefined && record.deleteBy <= TODAY),
  ].every(Boolean);
}

const days = fc.integer({ min: -30, max: 15 }).map((count) => addDays(TODAY, count));
const anyFilter: fc.Arbitrary<ContactFilter> = fc.record(
  {
    stages: fc.subarray([...STAGES]),
    tags: fc.subarray(TAGS),
    metAt: fc.constantFrom(...GROUPS),
    platform: fc.constantFrom('facebook', 'linkedin', 'other'),
    language: fc.constantFrom('de', 'en'),
    dueUntil: days,
    dueWithin: fc.integer({ min: -1, max: 7 }),
    silentSince: days,
    silentFor: fc.integer({ min: 0, max: 60 }),
    privacy: fc.constantFrom('uninformed', 'to-delete'),
  },
  { requiredKeys: [] },
);
const anySorting: fc.Arbitrary<Sorting> = fc.record({
  by: fc.constantFrom(...SORT_COLUMNS),
  descending: fc.boolean(),
});
const anyPeople = fc.array(anyPerson, { maxLength: 25 });

describe('a query', () => {
  test('returns the same people as the naive filter', async () => {
    await fc.assert(
      fc.asyncProperty(anyPeople, anyFilter, anySorting, async (people, filter, sorting) => {
        const db = freshDatabase();
        await putPeople(db, people);
        const { rows, total } = await queryContacts(db, { filter, sorting, page: ALL }, TODAY);
        const expected = people.filter((person) => fits(person, filter)).map(({ contact }) => contact.id);
        expect(rows.map(({ contact }) => contact.id).sort()).toEqual(expected.sort());
        expect(total).toBe(expected.length);
      }),
      { numRuns: 150 },
    );
  });

  test('sorts as requested, with those without a next action last', async () => {
    await fc.assert(
      fc.asyncProperty(anyPeople, anyFilter, anySorting, async (people, filter, sorting) => {
        const db = freshDatabase();
        await putPeople(db, people);
        const { rows } = await queryContacts(db, { filter, sorting, page: ALL }, TODAY);
        const keys = rows.map(({ contact, followUp }) => {
          if (sorting.by === 'name') return fold(contact.name);
          if (sorting.by === 'stage') return String(STAGES.indexOf(contact.stage));
          if (sorting.by === 'nextOn') return followUp?.dueOn ?? '';
          return contact[sorting.by];
        });
        const empty = sorting.by === 'nextOn' ? keys.filter((key) => key === '') : [];
        const given = sorting.by === 'nextOn' ? keys.filter((key) => key !== '') : keys;
        const inOrder = [...given].sort();
        expect(keys).toEqual([...(sorting.descending ? inOrder.reverse() : inOrder), ...empty]);
      }),
      { numRuns: 100 },
    );
  });

  test('gives pages that together are the whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPeople,
        anyFilter,
        fc.option(anySorting),
        fc.integer({ min: 1, max: 7 }),
        async (people, filter, sorting, limit) => {
          const db = freshDatabase();
          await putPeople(db, people);
          const whole = await queryContacts(db, { filter, sorting, page: ALL }, TODAY);
          const together: string[] = [];
          for (let offset = 0; offset < whole.total + limit; offset += limit) {
            const page = await queryContacts(db, { filter, sorting, page: { limit, offset } }, TODAY);
            expect(page.total).toBe(whole.total);
            together.push(...page.rows.map(({ contact }) => contact.id));
          }
          expect(together).toEqual(whole.rows.map(({ contact }) => contact.id));
          const first = await queryContacts(db, { filter, sorting, page: { limit: 1 } }, TODAY);
          expect(await first.ids()).toEqual(together);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('with words returns whom they find, the best first unless another order is requested', async () => {
    const db = freshDatabase();
    await putPeople(
      db,
      [
        contactOf({ name: 'Amir', notes: 'knows Lena', stage: 'replied' }),
        contactOf({ name: 'Lena Krämer', stage: 'found' }),
        contactOf({ name: 'Zoë', notes: 'met Lena', stage: 'paused' }),
        contactOf({ name: 'Noor' }),
      ].map((contact) => ({ contact, dueOn: null })),
    );
    await prepareSearch(db);
    const names = async (filter: ContactFilter, sorting: Sorting | null) =>
      (await queryContacts(db, { filter, sorting, page: ALL }, TODAY)).rows.map(
        ({ contact }) => contact.name,
      );
    expect((await names({ search: 'lena' }, null))[0]).toBe('Lena Krämer');
    expect(await names({ search: 'lena' }, BY_NAME)).toEqual(['Amir', 'Lena Krämer', 'Zoë']);
    expect(await names({ search: 'lnea', stages: ['found', 'paused'] }, BY_NAME)).toEqual([
      'Lena Krämer',
      'Zoë',
    ]);
    expect(await names({ search: ' ' }, null)).toHaveLength(4);
    expect(await names({ search: 'xyzzy' }, null)).toEqual([]);
  });

  test("follows the mentor's own order of stages", async () => {
    const db = freshDatabase();
    const people = STAGES.map((stage) => ({ contact: contactOf({ name: stage, stage }), dueOn: null }));
    await putPeople(db, people);
    const order = [...STAGES].reverse();
    await seed(db, () => db.preferences.put({ name: 'stageOrder', value: order, updatedAt: AT }));
    const { rows } = await queryContacts(
      db,
      { filter: {}, sorting: { by: 'stage', descending: false }, page: ALL },
      TODAY,
    );
    expect(rows.map(({ contact }) => contact.stage)).toEqual(order);
  });

  test('gives everybody’s next action and ten weeks', async () => {
    const db = freshDatabase();
    const contact = contactOf({ name: 'Lena', stage: 'mentoring' });
    await putPeople(db, [{ contact, dueOn: addDays(TODAY, 2) }]);
    await seed(db, () =>
      db.mentorships.bulkAdd([
        newMentorship(contact.id, addDays(TODAY, -15), AT),
        { ...newMentorship(contact.id, addDays(TODAY, -1), AT), endedAt: AT },
      ]),
    );
    const { rows } = await queryContacts(db, { filter: {}, sorting: BY_NAME, page: ALL }, TODAY);
    expect(rows).toEqual([
      {
        contact,
        followUp: expect.objectContaining({ dueOn: addDays(TODAY, 2) }),
        position: { kind: 'running', week: 3, of: 10 },
      },
    ]);
  });
});

test('choices to filter by are listed once each, as first found', async () => {
  const db = freshDatabase();
  const contacts = [
    contactOf({ name: 'A', tags: ['Holz', 'Bewerbung'], metAt: 'Women in Tech', language: 'en' }),
    contactOf({ name: 'B', tags: ['holz'], metAt: 'Berufsstart Köln', language: 'de' }),
    contactOf({
      name: 'C',
      tags: ['Metall'],
      metAt: 'BERUFSSTART KÖLN',
      deletedAt: '2026-01-01T00:00:00.000Z',
    }),
  ];
  await putPeople(
    db,
    contacts.map((contact) => ({ contact, dueOn: null })),
  );
  expect(await filterChoices(db)).toEqual({
    tags: ['Bewerbung', 'Holz'],
    groups: ['Berufsstart Köln', 'Women in Tech'],
    languages: ['de', 'en'],
  });
});
