import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../utils/database/schema';
import { addDays, toInstant } from '../../../utils/ground/days';
import { agendaOf } from '../../../utils/model/agenda-order';
import { CONTACT_DEFAULTS } from '../../../utils/model/check-contact';
import { toRecord } from '../../../utils/model/contact-record';
import { newMentorship } from '../../../utils/model/new-mentorship';
import { readAgenda } from '../../../utils/queries/agenda';
import { countPrivacyDue } from '../../../utils/queries/data-decisions';
import { firstGlance } from '../../../utils/queries/first-glance';
import { seed } from '../database/seed';
import { NOW, TODAY } from '../database/testing';

/*
 * How many requests go to the browser's own database, counting each step of a cursor: what opening a view costs, whatever the
 * size of the list.
 */

const PEOPLE = 1500;
/** How many requests Today may make before it is drawn, including everything that belongs to it. */
const TODAY_ASKS = 12;

const db = openDatabase();

function id(kind: string, n: number): string {
  return `${kind.charCodeAt(0).toString(16).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

beforeAll(async () => {
  const at = toInstant(NOW);
  const numbers = Array.from({ length: PEOPLE }, (_, index) => index);
  const stamps = { createdAt: at, updatedAt: at };
  await seed(db, async () => {
    await db.contacts.bulkAdd(
      numbers.map((n) =>
        toRecord({
          id: id('c', n),
          name: `Person ${n}`,
          addresses: [],
          ...CONTACT_DEFAULTS,
          stage: n < 20 ? 'mentoring' : n % 3 === 0 ? 'replied' : 'found',
          lastInteractionOn: n % 3 === 0 ? addDays(TODAY, -5) : '',
          savedAt: at,
          stageChangedAt: at,
          updatedAt: at,
        }),
      ),
    );
    // A backlog: all of them are overdue, and the twenty mentees have a meeting today.
    await db.followUps.bulkAdd(
      numbers.map((n) => ({
        id: id('f', n),
        contactId: id('c', n),
        who: `Person ${n}`,
        what: '',
        status: 'open' as const,
        ...stamps,
        ...(n < 20
          ? { kind: 'meeting' as const, proposal: 'meet' as const, answers: ['meet:1'], dueOn: TODAY }
          : {
              kind: 'outreach' as const,
              proposal: n % 3 === 0 ? ('answer' as const) : ('write-first' as const),
              dueOn: addDays(TODAY, -(n % 40)),
            }),
      })),
    );
    await db.mentorships.bulkAdd(
      numbers.slice(0, 20).map((n) => ({ ...newMentorship(id('c', n), TODAY, at), id: id('m', n) })),
    );
    await db.interactions.bulkAdd(
      numbers.flatMap((n) =>
        [0, 1].map((part) => ({
          id: id(part ? 'i' : 'j', n),
          contactId: id('c', n),
          kind: 'sent' as const,
          on: addDays(TODAY, -part),
          text: '',
          ...stamps,
        })),
      ),
    );
  });
}, 300_000);

/** Runs a read. @returns how many requests and writing transactions it took, and its result */
async function asked<Result>(read: () => Promise<Result>) {
  let requests = 0;
  let writing = 0;
  const ways = ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor'] as const;
  const spies = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((owner) =>
    ways.map((way) => {
      const original = owner[way] as (...given: unknown[]) => unknown;
      return vi.spyOn(owner, way).mockImplementation(function (this: unknown, ...given: unknown[]) {
        requests += 1;
        return original.apply(this, given) as never;
      });
    }),
  );
  const step = IDBCursor.prototype.continue;
  const cursor = vi.spyOn(IDBCursor.prototype, 'continue').mockImplementation(function (
    this: IDBCursor,
    ...given
  ) {
    requests += 1;
    return step.apply(this, given);
  });
  const begin = IDBDatabase.prototype.transaction;
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...given
  ) {
    if (given[1] === 'readwrite') writing += 1;
    return begin.apply(this, given);
  });
  const result = await read();
  for (const spy of [...spies, cursor, transaction]) spy.mockRestore();
  return { requests, writing, result };
}

test('opening Today, with everybody overdue and twenty meetings', async () => {
  const { requests, writing, result } = await asked(async () => {
    const glanced = await firstGlance(TODAY, 12);
    const [agenda] = await Promise.all([
      readAgenda(db, TODAY, { limit: 12 }),
      // The other parts of Today: the lines about people's data, the last backup, and what was set aside.
      countPrivacyDue(db, TODAY),
      db.contacts.toCollection().first(),
      db.asideRows.count(),
    ]);
    return { glanced: glanced?.rows, agenda };
  });
  const { meetings, waiting, total } = agendaOf(result.agenda, TODAY, 12);
  expect(meetings).toHaveLength(20);
  expect(waiting).toHaveLength(12);
  expect(total).toBe(PEOPLE - 20);
  expect(result.glanced).toEqual(result.agenda);
  expect(requests).toBeLessThanOrEqual(TODAY_ASKS);
  expect(requests).toBeGreaterThan(8);
  expect(writing, 'nothing is written to draw it').toBe(0);
});

test('the counter works: one get each counts as one each', async () => {
  const keys = Array.from({ length: 30 }, (_, n) => id('c', n));
  const { requests } = await asked(() => db.contacts.bulkGet(keys));
  expect(requests).toBe(30);
});
