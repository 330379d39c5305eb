import 'fake-indexeddb/auto';
import type { DBCore, DBCoreCursor, Middleware } from 'dexie';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeContact, deleteContact, restoreContact, saveContact } from '../../../utils/actions/contacts';
import { completeFollowUp, planFollowUp, snoozeFollowUp } from '../../../utils/actions/follow-ups';
import { changeInteraction, deleteInteraction, logInteraction } from '../../../utils/actions/log';
import { settleSignals } from '../../../utils/actions/settle';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { countContacts, findByAddress } from '../../../utils/database/find-contact';
import { readPreferences } from '../../../utils/database/preferences';
import { openDatabase } from '../../../utils/database/schema';
import { addDays, toInstant } from '../../../utils/ground/days';
import { CONTACT_DEFAULTS } from '../../../utils/model/check-contact';
import { STAGES } from '../../../utils/model/contact';
import { toRecord } from '../../../utils/model/contact-record';
import { newMentorship } from '../../../utils/model/new-mentorship';
import { queryFound } from '../../../utils/queries/contacts';
import { countDue, dueFollowUps, openFollowUpOf } from '../../../utils/queries/due';
import { interactionsOf } from '../../../utils/queries/log';
import { mentorshipOf, runningMentorships } from '../../../utils/queries/mentorships';
import { similarContacts } from '../../../utils/queries/similar';
import { seed } from '../database/seed';
import { NOW, TODAY } from '../database/testing';

const PEOPLE = 2000;
const db = openDatabase('cheap');
let rowsRead = 0;

/** Counts every row that the database returns. */
const counting: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'counting',
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      const count = <Result>(promise: PromiseLike<Result>, rows: (result: Result) => number) =>
        promise.then((result) => {
          rowsRead += rows(result);
          return result;
        });
      return {
        ...table,
        get: (request) => count(table.get(request), () => 1) as ReturnType<typeof table.get>,
        getMany: (request) =>
          count(table.getMany(request), (result) => result.length) as ReturnType<typeof table.getMany>,
        query: (request) =>
          count(table.query(request), ({ result }) => result.length) as ReturnType<typeof table.query>,
        openCursor: (request) =>
          table.openCursor(request).then(
            (cursor) =>
              cursor &&
              (Object.create(cursor, {
                start: {
                  value: (onNext: () => void) =>
                    cursor.start(() => {
                      rowsRead += 1;
                      onNext();
                    }),
                },
                value: { get: () => cursor.value },
                key: { get: () => cursor.key },
                primaryKey: { get: () => cursor.primaryKey },
                done: { get: () => cursor.done },
              }) as DBCoreCursor),
          ) as ReturnType<typeof table.openCursor>,
      };
    },
  }),
};

/** The id of the nth row of a kind: its first letter, in the format that the door requires of ids. */
function id(kind: string, n: number, part = 0): string {
  const digits = (value: number, length: number) => value.toString(16).padStart(length, '0');
  return `${digits(kind.charCodeAt(0), 8)}-0000-7000-8000-${digits(n, 6)}${digits(part, 6)}`;
}

beforeAll(async () => {
  const at = toInstant(NOW);
  const numbers = Array.from({ length: PEOPLE }, (_, index) => index);
  const stamps = { createdAt: at, updatedAt: at };
  await seed(db, async () => {
    await seed(db, () =>
      db.contacts.bulkAdd(
        numbers.map((n) =>
          toRecord({
            id: id('c', n),
            name: `Person ${(n * 7919) % PEOPLE}`,
            addresses: [`https://www.facebook.com/profile.php?id=${n + 1}`],
            ...CONTACT_DEFAULTS,
            stage: STAGES[Math.floor(n / 2) % STAGES.length] ?? 'found',
            metAt: `Group ${n % 50}`,
            tags: [`Tag ${n % 20}`],
            lastInteractionOn: TODAY,
            savedAt: at,
            stageChangedAt: at,
            updatedAt: at,
            // A full bin must cost nothing.
            ...(n % 2 === 0 ? {} : { deletedAt: at }),
          }),
        ),
      ),
    );
    await seed(db, () =>
      db.followUps.bulkAdd(
        numbers.flatMap((n) => [
          {
            id: id('d', n),
            contactId: id('c', n),
            kind: 'outreach' as const,
            who: `Person ${(n * 7919) % PEOPLE}`,
            dueOn: addDays(TODAY, -n),
            what: '',
            status: 'done' as const,
            ...stamps,
          },
          {
            id: id('f', n),
            contactId: id('c', n),
            kind: 'outreach' as const,
            who: `Person ${(n * 7919) % PEOPLE}`,
            dueOn: addDays(TODAY, n % 2 === 0 ? n / 2 : n),
            what: '',
            status: 'open' as const,
            ...stamps,
            ...(n % 2 === 0 ? {} : { deletedAt: at }),
          },
        ]),
      ),
    );
    // A few entries each, one of them deleted, and many more for one person.
    await seed(db, () =>
      db.interactions.bulkAdd(
        numbers.flatMap((n) =>
          Array.from({ length: n === 100 ? 500 : 3 }, (_, index) => ({
            id: id('i', n, index),
            contactId: id('c', n),
            kind: 'sent' as const,
            on: addDays(TODAY, -index),
            text: '',
            ...stamps,
            ...(index % 10 === 2 || n % 2 === 1 ? { deletedAt: at } : {}),
          })),
        ),
      ),
    );
    await seed(db, () =>
      db.mentorships.bulkAdd(
        numbers.map((n) => ({ ...newMentorship(id('c', n), addDays(TODAY, -n), at), id: id('m', n) })),
      ),
    );
  });
  db.use(counting);
  db.close();
  await db.open();
}, 300_000);

const BY_NAME = { by: 'name', descending: false } as const;
const FIRST = { limit: 50 };

describe(`among ${PEOPLE} people, half of them in the bin, only the rows needed are read`, () => {
  test.each<[string, number, () => PromiseLike<unknown>]>([
    // Only the contact, which carries everything that is shown. The total is counted separately.
    [
      'the first 50 of the list',
      50,
      () => queryFound(db, { filter: {}, found: undefined, sorting: BY_NAME, page: FIRST }, TODAY),
    ],
    [
      'the first 50 of a stage',
      50,
      () =>
        queryFound(
          db,
          { filter: { stages: ['replied'] }, found: undefined, sorting: BY_NAME, page: FIRST },
          TODAY,
        ),
    ],
    ['the number of contacts', 0, () => countContacts(db)],
    ['the person behind an address', 1, () => findByAddress(db, 'facebook.com/groups/1/user/101')],
    [
      'those of a group with a similar name',
      40,
      () => similarContacts(db, { name: 'Persn 0', metAt: 'Group 0' }),
    ],
    ['the open follow-up of a contact', 1, () => openFollowUpOf(db, id('c', 100))],
    // Each with its person, including those in the bin that are due.
    ['what is due, with its people', 24, () => dueFollowUps(db, TODAY)],
    // One in the bin comes before the first one of a stage.
    ['what is due first', 7, () => dueFollowUps(db, addDays(TODAY, 500), { limit: 1 })],
    // Who the mentor is, in case the list is a team's.
    ['how many are due', 1, () => countDue(db, addDays(TODAY, 500))],
    ['the newest 20 of a long log', 24, () => interactionsOf(db, id('c', 100), { limit: 20 })],
    ['the preferences', 0, () => readPreferences(db)],
    ['the mentorship of a contact', 1, () => mentorshipOf(db, id('c', 30), TODAY)],
    ['the running mentorships, with their people', 140, () => runningMentorships(db, TODAY)],
  ])('%s: %i', async (_what, most, read) => {
    rowsRead = 0;
    const result = await read();
    expect(result, 'found something').toBeTruthy();
    expect(rowsRead).toBeLessThanOrEqual(most);
    if (most > 0) expect(rowsRead).toBeGreaterThan(0);
  });

  const draft = { name: 'New', address: 'facebook.com/somebody.new' };
  const sent = { kind: 'sent', on: TODAY, text: '' } as const;
  const live = (n: number) => id('c', n * 16);
  test.each<[string, number, () => PromiseLike<unknown>]>([
    // The listing data of somebody with a new step or new weeks is updated: the open steps, and the contact. Digests too: one row
    // for words and one for figures, if these change.
    ['saving a person', 4, () => saveContact(db, draft, NOW)],
    ['a note about one', 4, () => changeContact(db, live(1), { notes: 'x' }, NOW)],
    // And the log entries, which tell whether a reply still has to be answered.
    ['another stage', 7, () => changeContact(db, live(2), { stage: 'replied' }, NOW)],
    ['a message sent', 6, () => logInteraction(db, live(3), sent, NOW)],
    ['correcting an entry', 6, () => changeInteraction(db, id('i', 16 * 4), { on: '2026-11-01' }, NOW)],
    ['deleting an entry', 6, () => deleteInteraction(db, id('i', 16 * 5), NOW)],
    ['planning', 4, () => planFollowUp(db, live(6), { dueOn: TODAY, what: '' }, NOW)],
    ['done', 4, () => completeFollowUp(db, id('f', 16 * 7), NOW)],
    ['later', 3, () => snoozeFollowUp(db, id('f', 16 * 8), '2027-01-01', NOW)],
    ['the ten weeks', 11, () => startMentorship(db, live(90), { beginsOn: TODAY }, NOW)],
    // For each of the 126 current mentees, the key and the mentorship. As each gets a meeting beside the mentor's own step, also
    // the contact, the open steps and the mentorship again, and what the listing data needs.
    ['a new day', 1010, async () => ({ changed: await settleSignals(db, NOW) })],
    // Each of the person's own rows, and again to change it.
    ['into the bin', 17, () => deleteContact(db, live(10), NOW)],
    ['out of the bin', 19, () => restoreContact(db, id('c', 1), NOW)],
  ])('%s: %i', async (_what, most, write) => {
    rowsRead = 0;
    expect(await write()).not.toMatchObject({ ok: false });
    expect(rowsRead).toBeLessThanOrEqual(most);
  });

  test('the counter works: reading everything counts as such', async () => {
    const people = await db.contacts.count();
    rowsRead = 0;
    await db.contacts.toArray();
    expect(rowsRead).toBe(people);
    rowsRead = 0;
    await db.contacts.filter(({ name }) => name === 'nobody').toArray();
    expect(rowsRead).toBeGreaterThanOrEqual(PEOPLE);
  });

  test('the strictest durability is requested', async () => {
    const durability = await db.transaction('rw', db.contacts, async (transaction) => {
      await db.contacts.get(id('c', 0));
      return (transaction.idbtrans as IDBTransaction & { durability: string }).durability;
    });
    expect(durability).toBe('strict');
  });
});
