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
import { addDays } from '../../../utils/ground/days';
import { CONTACT_DEFAULTS } from '../../../utils/model/check-contact';
import { STAGES } from '../../../utils/model/contact';
import { toRecord } from '../../../utils/model/contact-record';
import { newMentorship } from '../../../utils/model/new-mentorship';
import { queryFound } from '../../../utils/queries/contacts';
import { countByState, countDue, dueFollowUps, openFollowUpOf } from '../../../utils/queries/due';
import { interactionsOf } from '../../../utils/queries/log';
import { mentorshipOf, runningMentorships } from '../../../utils/queries/mentorships';
import { similarContacts } from '../../../utils/queries/similar';
import { NOW, TODAY } from '../database/testing';

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
  await db.transaction('rw', db.contacts, db.followUps, db.interactions, db.mentorships, async () => {
    await db.contacts.bulkAdd(
      numbers.map((n) =>
        toRecord({
          id: `c${n}`,
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
          dueOn: addDays(TODAY, n % 2 === 0 ? n / 2 : n),
          what: '',
          status: 'open' as const,
          ...stamps,
          ...(n % 2 === 0 ? {} : { deletedAt: at }),
        },
      ]),
    );
    // Some entries each, one of them deleted; many more on one person.
    await db.interactions.bulkAdd(
      numbers.flatMap((n) =>
        Array.from({ length: n === 100 ? 500 : 3 }, (_, index) => ({
          id: `i${n}-${index}`,
          contactId: `c${n}`,
          kind: 'sent' as const,
          on: addDays(TODAY, -index),
          text: '',
          ...stamps,
          ...(index % 10 === 2 || n % 2 === 1 ? { deletedAt: at } : {}),
        })),
      ),
    );
    await db.mentorships.bulkAdd(
      numbers.map((n) => ({ ...newMentorship(`c${n}`, addDays(TODAY, -n), at), id: `m${n}` })),
    );
  });
  db.use(counting);
  db.close();
  await db.open();
}, 60_000);

const BY_NAME = { by: 'name', descending: false } as const;
const FIRST = { limit: 50 };

describe(`among ${PEOPLE} people, half of them in the bin, only the rows needed are read`, () => {
  test.each<[string, number, () => PromiseLike<unknown>]>([
    // A key, the contact, its next action, its ten weeks and the step to the next one's each. How many there are
    // in all is asked for apart.
    ['the first 50 of the list', 250, () => queryFound(db, {}, undefined, BY_NAME, FIRST, TODAY)],
    [
      'the first 50 of a stage',
      250,
      () => queryFound(db, { stages: ['replied'] }, undefined, BY_NAME, FIRST, TODAY),
    ],
    ['the number of contacts', 0, () => countContacts(db)],
    ['the person behind an address', 1, () => findByAddress(db, 'facebook.com/groups/1/user/101')],
    [
      'those of a group with a similar name',
      40,
      () => similarContacts(db, { name: 'Persn 0', metAt: 'Group 0' }),
    ],
    ['the open follow-up of a contact', 1, () => openFollowUpOf(db, 'c100')],
    // Each with its person, and those in the bin that are due as well.
    ['what is due, with its people', 24, () => dueFollowUps(db, TODAY)],
    ['what is due first', 6, () => dueFollowUps(db, addDays(TODAY, 500), { limit: 1 })],
    ['how many are due', 0, () => countDue(db, addDays(TODAY, 500))],
    ['how many in each state', 0, () => countByState(db, addDays(TODAY, 500))],
    ['the newest 20 of a long log', 24, () => interactionsOf(db, 'c100', { limit: 20 })],
    ['the preferences', 0, () => readPreferences(db)],
    ['the mentorship of a contact', 1, () => mentorshipOf(db, 'c30', TODAY)],
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
  const live = (n: number) => `c${n * 16}`;
  test.each<[string, number, () => PromiseLike<unknown>]>([
    ['saving a person', 1, () => saveContact(db, draft, NOW)],
    ['a note about one', 4, () => changeContact(db, live(1), { notes: 'x' }, NOW)],
    ['another stage', 4, () => changeContact(db, live(2), { stage: 'replied' }, NOW)],
    ['a message sent', 6, () => logInteraction(db, live(3), sent, TODAY, NOW)],
    ['correcting an entry', 6, () => changeInteraction(db, `i${16 * 4}-0`, { on: '2026-11-01' }, TODAY, NOW)],
    ['deleting an entry', 6, () => deleteInteraction(db, `i${16 * 5}-0`, TODAY, NOW)],
    ['planning', 3, () => planFollowUp(db, live(6), { dueOn: TODAY, what: '' }, TODAY, NOW)],
    ['done', 3, () => completeFollowUp(db, `f${16 * 7}`, TODAY, NOW)],
    ['later', 1, () => snoozeFollowUp(db, `f${16 * 8}`, '2027-01-01', TODAY, NOW)],
    ['the ten weeks', 6, () => startMentorship(db, live(90), TODAY, NOW)],
    // Of each of the 126 who are mentored by now the key, the mentorship and what is open; all of it is the mentor's own.
    ['a new day', 380, async () => ({ changed: await settleSignals(db, TODAY, NOW) })],
    // Each row of the person's own, and once more to be changed.
    ['into the bin', 16, () => deleteContact(db, live(10), NOW)],
    ['out of the bin', 16, () => restoreContact(db, 'c1', NOW)],
  ])('%s: %i', async (_what, most, write) => {
    rowsRead = 0;
    expect(await write()).not.toMatchObject({ ok: false });
    expect(rowsRead).toBeLessThanOrEqual(most);
  });

  test('the counting counts: reading all is seen as reading all', async () => {
    const people = await db.contacts.count();
    rowsRead = 0;
    await db.contacts.toArray();
    expect(rowsRead).toBe(people);
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
