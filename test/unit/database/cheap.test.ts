import 'fake-indexeddb/auto';
import type { DBCore, DBCoreCursor, Middleware } from 'dexie';
import { beforeAll, describe, expect, test } from 'vitest';
import { countContacts, findByAddress, listContacts } from '../../../utils/contacts/contacts';
import { toRecord } from '../../../utils/contacts/record';
import { STAGES } from '../../../utils/contacts/types';
import { openDatabase } from '../../../utils/database/schema';
import { addDays } from '../../../utils/follow-ups/days';
import { countDue, dueFollowUps, openFollowUpOf } from '../../../utils/follow-ups/follow-ups';
import { mentorshipOf, runningMentorships } from '../../../utils/timeline/mentorships';
import { NOW, TODAY } from './testing';

const PEOPLE = 2000;
const db = openDatabase('cheap');
let rowsRead = 0;

/** Counts every row that comes out of the database. */
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

beforeAll(async () => {
  const at = NOW.toISOString();
  const numbers = Array.from({ length: PEOPLE }, (_, index) => index);
  const stamps = { createdAt: at, updatedAt: at };
  await db.transaction('rw', db.contacts, db.followUps, db.mentorships, async () => {
    await db.contacts.bulkAdd(
      numbers.map((n) =>
        toRecord({
          id: `c${n}`,
          name: `Person ${(n * 7919) % PEOPLE}`,
          addresses: [`https://www.facebook.com/profile.php?id=${n + 1}`],
          stage: STAGES[n % STAGES.length] ?? 'found',
          notes: '',
          savedAt: at,
          stageChangedAt: at,
          updatedAt: at,
          // A full bin must cost nothing.
          ...(n % 2 === 0 ? {} : { deletedAt: at }),
        }),
      ),
    );
    await db.followUps.bulkAdd(
      numbers.flatMap((n) => [
        {
          id: `d${n}`,
          contactId: `c${n}`,
          dueOn: addDays(TODAY, -n),
          what: '',
          status: 'done' as const,
          ...stamps,
        },
        {
          id: `f${n}`,
          contactId: `c${n}`,
          dueOn: addDays(TODAY, n),
          what: '',
          status: 'open' as const,
          ...stamps,
        },
      ]),
    );
    await db.mentorships.bulkAdd(
      numbers.map((n) => ({ id: `m${n}`, contactId: `c${n}`, beginsOn: addDays(TODAY, -n), ...stamps })),
    );
  });
  db.use(counting);
  db.close();
  await db.open();
}, 60_000);

describe(`among ${PEOPLE} people, half of them in the bin, only the rows needed are read`, () => {
  test.each<[string, number, () => PromiseLike<unknown>]>([
    ['the first 50 of the list', 50, () => listContacts(db, { limit: 50 })],
    ['the first 50 of a stage', 50, () => listContacts(db, { limit: 50, stage: 'replied' })],
    ['the number of contacts', 0, () => countContacts(db)],
    ['the person behind an address', 1, () => findByAddress(db, 'facebook.com/groups/1/user/101')],
    ['the open follow-up of a contact', 1, () => openFollowUpOf(db, 'c100')],
    ['what is due, with its people', 16, () => dueFollowUps(db, TODAY)],
    ['how many are due', 1, () => countDue(db, TODAY)],
    ['the mentorship of a contact', 1, () => mentorshipOf(db, 'c30', TODAY)],
    ['the running mentorships, with their people', 140, () => runningMentorships(db, TODAY)],
  ])('%s: %i', async (_what, most, read) => {
    rowsRead = 0;
    const result = await read();
    expect(result, 'found something').toBeTruthy();
    expect(rowsRead).toBeLessThanOrEqual(most);
    if (most > 0) expect(rowsRead).toBeGreaterThan(0);
  });

  test('the counting counts: reading all is seen as reading all', async () => {
    rowsRead = 0;
    await db.contacts.toArray();
    expect(rowsRead).toBe(PEOPLE);
    rowsRead = 0;
    await db.contacts.filter(({ name }) => name === 'nobody').toArray();
    expect(rowsRead).toBeGreaterThanOrEqual(PEOPLE);
  });

  test('the strictest durability is asked for', async () => {
    const durability = await db.transaction('rw', db.contacts, async (transaction) => {
      await db.contacts.get('c0');
      return (transaction.idbtrans as IDBTransaction & { durability: string }).durability;
    });
    expect(durability).toBe('strict');
  });
});
