import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { countContacts, hasContacts } from '../../../utils/database/find-contact';
import { readPreferences } from '../../../utils/database/preferences';
import { openDatabase } from '../../../utils/database/schema';
import { addDays, type Day, toInstant } from '../../../utils/ground/days';
import { CONTACT_DEFAULTS } from '../../../utils/model/check-contact';
import { STAGES } from '../../../utils/model/contact';
import { toRecord } from '../../../utils/model/contact-record';
import { newMentorship } from '../../../utils/model/new-mentorship';
import type { ContactFilter, Sorting } from '../../../utils/model/saved-view';
import { countFound, queryFound } from '../../../utils/queries/contacts';
import { likelyDuplicates } from '../../../utils/queries/duplicates';
import { exportRows } from '../../../utils/queries/export-rows';
import { readOverview } from '../../../utils/queries/mentorship-overview';
import { exportPerson } from '../../../utils/queries/person';
import { readFacts } from '../../../utils/queries/report-facts';
import { querySilent } from '../../../utils/queries/silent';
import { seed } from '../database/seed';
import { NOW, TODAY } from '../database/testing';

/*
 * The cost of a request hardly depends on how much it returns, because each goes to another process and back. With 10,000 people
 * and ten log entries each, a view may make no more requests than given here.
 */
const PEOPLE = 4_500;
const ENTRIES = 12_000;
const db = openDatabase('few-requests');
let requests = 0;

/** Counts every request to the database itself, including each step of a cursor. */
function countRequests(): void {
  const counted = {
    IDBObjectStore: ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor'],
    IDBIndex: ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor'],
    IDBCursor: ['continue', 'advance', 'continuePrimaryKey'],
  } as const;
  for (const [name, methods] of Object.entries(counted)) {
    const { prototype } = (globalThis as unknown as Record<string, { prototype: object }>)[name] ?? {};
    for (const method of methods) {
      const original = (prototype as Record<string, (...given: unknown[]) => unknown>)[method];
      vi.spyOn(prototype as Record<string, () => unknown>, method).mockImplementation(function (
        this: unknown,
        ...given: unknown[]
      ) {
        requests += 1;
        return original?.apply(this, given);
      });
    }
  }
}

function id(kind: string, n: number): string {
  return `0000000${kind}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

beforeAll(async () => {
  const at = toInstant(NOW);
  await seed(db, () =>
    db.contacts.bulkAdd(
      Array.from({ length: PEOPLE }, (_, n) =>
        toRecord({
          id: id('c', n),
          name: `Person ${n}`,
          addresses: [`https://www.facebook.com/profile.php?id=${n + 1}`],
          ...CONTACT_DEFAULTS,
          stage: STAGES[n % STAGES.length] ?? 'found',
          metAt: `Group ${n % 300}`,
          lastInteractionOn: n % 3 === 0 ? '' : addDays(TODAY, -(n % 90)),
          savedAt: toInstant(new Date(NOW.getTime() - n * 60_000)),
          stageChangedAt: at,
          updatedAt: at,
        }),
      ),
    ),
  );
  await seed(db, () =>
    db.interactions.bulkAdd(
      Array.from({ length: ENTRIES }, (_, n) => ({
        id: id('a', n),
        contactId: id('c', n % PEOPLE),
        kind: 'sent' as const,
        // More entries on one day than are read at a time.
        on: addDays(TODAY, n < 6_000 ? -200 : -(n % 60)),
        text: '',
        createdAt: at,
        updatedAt: at,
      })),
    ),
  );
  await seed(db, () =>
    db.followUps.bulkAdd(
      Array.from({ length: PEOPLE }, (_, n) => ({
        id: id('f', n),
        contactId: id('c', n),
        kind: 'outreach' as const,
        who: `Person ${n}`,
        dueOn: addDays(TODAY, n % 40),
        what: '',
        proposal: 'ask-again' as const,
        status: 'open' as const,
        createdAt: at,
        updatedAt: at,
      })),
    ),
  );
  await seed(db, () =>
    db.mentorships.bulkAdd(
      Array.from({ length: 300 }, (_, n) => ({
        ...newMentorship(id('c', n), addDays(TODAY, -(n % 60)), at),
        id: id('e', n),
      })),
    ),
  );
  countRequests();
}, 120_000);

/** The requests of any page of ours: whether the list is lost, and the mentor's preferences. */
function page() {
  return Promise.all([db.contacts.limit(1).primaryKeys(), readPreferences(db), db.asideRows.count()]);
}

/** The requests of a list when it opens: one page, the total, and whether there is anybody at all. */
function list(filter: ContactFilter, sorting: Sorting | null, offset = 0) {
  return Promise.all([
    page(),
    queryFound(db, { filter, found: undefined, sorting, page: { limit: 50, offset } }, TODAY),
    hasContacts(db),
    countFound(db, filter, undefined, TODAY),
    countContacts(db),
  ]);
}

/** The same for the board: a column per stage. */
function board() {
  const columns = STAGES.map((stage) => {
    const filter = { stages: [stage] };
    return Promise.all([
      queryFound(db, { filter, found: undefined, sorting: null, page: { limit: 20 } }, TODAY),
      countFound(db, filter, undefined, TODAY),
    ]);
  });
  return Promise.all([page(), hasContacts(db), ...columns]);
}

const SILENT = { stage: 'contacted', days: 14, limit: 10, without: [] } as const;

const by = (column: Sorting['by'], descending = false): Sorting => ({ by: column, descending });

describe('a view makes few requests, however long the list', () => {
  test.each<[string, number, () => Promise<unknown>]>([
    ['the list', 10, () => list({}, null)],
    ['the list of a stage', 10, () => list({ stages: ['replied'] }, null)],
    ['its last page', 10, () => list({}, null, 4_450)],
    ['the list backwards', 10, () => list({}, by('name', true))],
    ['by what is next', 10, () => list({}, by('nextOn'))],
    ['by what is next, backwards', 10, () => list({}, by('nextOn', true), 100)],
    ['by who was saved last', 10, () => list({}, by('savedAt', true))],
    ['by who was heard of last', 10, () => list({}, by('lastInteractionOn', true))],
    ['by who was heard of first', 10, () => list({}, by('lastInteractionOn'))],
    ['the board', 20, board],
    ['all that is kept about one person', 13, () => exportPerson(db, id('c', 4))],
    ['everybody, to go out', 6, () => exportRows(db, TODAY)],
    ['reports over all time', 1, () => readFacts(db, '')],
    ['reports of a quarter', 1, () => readFacts(db, addDays(TODAY, -91))],
    // One for each of ten who are named.
    ['who has not replied for long', 14, () => querySilent(db, SILENT, TODAY)],
    ['who may be in the list twice', 10, () => likelyDuplicates(db)],
    // One request for each person on the page, whose weeks are drawn.
    ['who wants attention', 21, () => readOverview(db, TODAY, 'attention', { offset: 0, limit: 20 })],
  ])('%s: %i', async (_what, most, read) => {
    requests = 0;
    expect(await read()).toBeTruthy();
    expect(requests).toBeGreaterThan(0);
    expect(requests).toBeLessThanOrEqual(most);
  });

  test('everything shown for each person is there all the same', async () => {
    const [, { rows }] = await list({}, by('nextOn'), 0);
    expect(rows.map(({ followUp }) => followUp?.dueOn)).toEqual(Array.from({ length: 50 }, () => TODAY));
    const [, { rows: named }] = await list({}, by('name'), 100);
    expect(named.filter(({ position }) => position !== undefined).length).toBeGreaterThan(0);
    expect(new Set(named.map(({ contact }) => contact.id)).size).toBe(50);
  });

  test('nothing is left out if many entries are on one day', async () => {
    const sentSince = async (since: Day | '') => {
      const { days } = await readFacts(db, since);
      return [...days.values()].reduce((total, { sent }) => total + sent, 0);
    };
    expect(await sentSince('')).toBe(ENTRIES);
    expect(await sentSince(addDays(TODAY, -91))).toBe(6_000);
  });

  test('the counter works', async () => {
    requests = 0;
    await db.contacts.bulkGet([id('c', 1), id('c', 2), id('c', 3)]);
    expect(requests).toBe(3);
  });
});
