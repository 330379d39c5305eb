import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import Dexie from 'dexie';
import { afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { eraseContact } from '../../../utils/actions/bin';
import { logTogether } from '../../../utils/actions/log';
import { noteLeft } from '../../../utils/actions/members';
import { mendDatabase } from '../../../utils/actions/mend';
import { dropAside, setAsideUnreadable } from '../../../utils/actions/set-aside';
import { workOffErasures } from '../../../utils/actions/work-off';
import { pendingErasures } from '../../../utils/database/erasures';
import { readPreferences } from '../../../utils/database/preferences';
import { derive } from '../../../utils/database/recording';
import { openDatabase, type TrailDatabase, VERSIONS } from '../../../utils/database/schema';
import type { Undo } from '../../../utils/database/undo';
import { LATEST } from '../../../utils/database/version';
import { toDay, toInstant } from '../../../utils/ground/days';
import { setAside } from '../../../utils/model/aside';
import { STAGES } from '../../../utils/model/contact';
import type { Template } from '../../../utils/model/template';
import { badRows } from '../database/bad-rows';
import { seed } from '../database/seed';
import { NOW } from '../database/testing';
import { peopleIn } from '../exchange/support';
import { ALL, NAMES, type Play, perform, type Step } from './all-actions';
import { outOfRoomAt, type Way } from './full-disk';
import { allRows } from './people';

/** The names of actions that have met a full disk. */
const met = vi.hoisted(() => new Set<string>());

vi.mock('../../../utils/actions/door', async (original) => {
  const door = await original<typeof import('../../../utils/actions/door')>();
  const act: typeof door.act = async (db, action, ...more) => {
    try {
      return await door.act(db, action, ...more);
    } catch (error) {
      met.add(action.name);
      throw error;
    }
  };
  return { ...door, act };
});

const UTILS = new URL('../../../utils/', import.meta.url);

/** The names of all actions, according to the program's source. */
function declared(): string[] {
  const files = readdirSync(UTILS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const texts = files.map((name) => readFileSync(new URL(name, UTILS), 'utf8'));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/: Action = \{[^}]*?\bname: '([a-z-]+)'/g)].map((found) => found[1] ?? ''),
  );
  return [...new Set(names)].sort();
}

const TABLE = `Name,Profile addresses,Stage
Clara,https://example.org/clara,Found`;
/** Steps a play does not begin with, because they remove what others need. */
const TAKES_AWAY =
  /^(?:add-plans|backup|bin|bring-back|delete|end|erase|import|leave|merge|no-|preview|settle|share|un)/;

/** Steps that happen late (days): the bin keeps for a month, and weeks pass. */
const LATER: Record<string, number> = { bin: 60, settle: 21 };

const WAYS: readonly [Way, ...Way[]] = ['thrown', 'reported', 'killed', 'at commit'];
/** Any further writes of an action are of the same kind. */
const MOST = 20;

const whole = async (db: TrailDatabase) => [await allRows(db), await db.journal.toArray()];

/**
 * At which of its writes the disk is full, and how the browser reports it: in every way for the first, in turn for the others.
 */
const TRIES: readonly [nth: number, way: Way][] = [
  ...WAYS.map((way): [number, Way] => [1, way]),
  ...Array.from({ length: MOST - 1 }, (_, at): [number, Way] => [at + 2, WAYS[at % 4] ?? 'thrown']),
];

/** Tries something with a full disk at each of its writes in turn, until it succeeds. @returns its result */
async function expectAllOrNothing<Result>(db: TrailDatabase, write: () => Promise<Result>): Promise<Result> {
  const before = await whole(db);
  const attempt = async (nth: number, way: Way) => {
    const room = outOfRoomAt(nth, way, ['put', 'add', 'delete']);
    const outcome = await write().then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
    vi.restoreAllMocks();
    return { ...outcome, isMet: room.writes() >= nth };
  };
  for (const [nth, way] of TRIES) {
    const { isMet, ...outcome } = await attempt(nth, way);
    if (!isMet && 'result' in outcome) {
      expect(await whole(db), 'nothing has come of it').not.toEqual(before);
      return outcome.result;
    }
    expect(outcome, `write ${nth}, ${way}`).toMatchObject({ error: { name: 'StorageFailure' } });
    expect(await whole(db), `write ${nth}, ${way}`).toEqual(before);
  }
  return write();
}

let databases = 0;
/** A list with something in every table, as a long play has left it. */
let left: { play: Play; rows: [table: string, rows: object[]][]; now: Date };

/** A copy of that list. */
async function copy(): Promise<TrailDatabase> {
  databases += 1;
  const name = `every-${databases}`;
  const plain = new Dexie(name);
  for (const [index, { stores }] of VERSIONS.entries()) plain.version(index + 1).stores(stores);
  for (const [table, rows] of left.rows) await plain.table(table).bulkAdd(rows);
  plain.close();
  const db = openDatabase(name);
  onTestFinished(() => db.delete());
  return db;
}

beforeAll(async () => {
  const db = openDatabase('every-0');
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  const play: Play = { db, undos: [], erased: [], backup: null, plan: null, table: await peopleIn(TABLE) };
  let time = NOW.getTime();
  const now = () => new Date(time);
  // Twice, since some steps need what later ones create, and repeated steps act on existing rows.
  for (const pass of [1, 2]) {
    for (const name of ALL.filter((each) => !TAKES_AWAY.test(each))) {
      time += 60_000;
      vi.setSystemTime(time);
      await performOne(play, name, now()).catch(() => undefined);
    }
    // Not at the end, so that restoring it changes something.
    if (pass === 1) await perform(play, numbered('backup'), now());
  }
  for (const name of ['start', 'break', 'hand-on', 'delete']) await performOne(play, name, now());
  await perform(play, numbered('preview'), now());
  await noteLeft(db, (await readPreferences(db)).member, now());
  const rows = db.tables.map(
    async ({ name }): Promise<[string, object[]]> => [name, await db.table(name).toArray()],
  );
  left = { play, rows: await Promise.all(rows), now: new Date(time + 3_600_000) };
  await db.delete();
});

beforeEach(() => {
  vi.useFakeTimers({ now: left.now, toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A step with this name, with different numbers for each `at`. */
function numbered(name: string, at = 0): Step {
  return {
    // The lengths have no common divisor, so that they combine in many ways.
    ...{
      name: NAMES.indexOf(name),
      row: at % 61,
      other: at % 8,
      number: [5, 0, 33, 12, 21, 44, 9][at % 7] ?? 5,
    },
    ...{ stage: STAGES[at % STAGES.length] ?? 'found', pause: 0 },
  };
}

/** Performs the first of many steps with this name that writes something. */
async function performOne(play: Play, name: string, now: Date): Promise<Step> {
  const before = await whole(play.db);
  for (let at = 0; at < 400; at += 1) {
    const one = numbered(name, at);
    await perform(play, one, now);
    if (!isDeepStrictEqual(await whole(play.db), before)) return one;
  }
  throw new Error(`In what was played there is nothing to ${name}`);
}

/** They only read, or do what another has prepared. */
const WITHOUT: readonly string[] = ['preview', 'backup', 'undo'];

describe.each(ALL.filter((name) => !WITHOUT.includes(name)))('%s', (name) => {
  test('a full disk at any of its writes, or of its undo’s: a typed failure, nothing half done, can be tried again', async () => {
    const now = new Date(left.now.getTime() + (LATER[name] ?? 0) * 24 * 3_600_000);
    vi.setSystemTime(now);
    const one = await performOne({ ...left.play, db: await copy(), undos: [] }, name, now);
    const db = await copy();
    const undos: Undo[] = [];
    await expectAllOrNothing(db, () => perform({ ...left.play, db, undos }, one, now));
    const [undo] = undos;
    vi.setSystemTime(now.getTime() + 1_000);
    if (undo) await expectAllOrNothing(db, undo);
  });
});

/** What the program does by itself, and what is not among the steps of a play: first the preparation, then the action. */
const FURTHER: [name: string, make: (db: TrailDatabase, ids: string[]) => Promise<() => Promise<unknown>>][] =
  [
    [
      'logTogether',
      async (db, [one = '', two = '']) =>
        () =>
          logTogether(db, [one, two], { kind: 'meeting', on: toDay(left.now), text: 'x' }, left.now),
    ],
    [
      'setAsideUnreadable',
      async (db, [id = '']) => {
        await seed(db, () => db.table('contacts').put(badRows(id)[0]?.row));
        return () => setAsideUnreadable(db, left.now);
      },
    ],
    [
      'setAsideUnreadable, which brings back what can be read by now',
      async (db) => {
        const row = (await db.templates.toArray()).find(({ deletedAt }) => !deletedAt) as Template;
        const found = {
          table: 'templates',
          key: row.id,
          why: 'unreadable',
          where: '',
          schema: LATEST,
          row,
        } as const;
        await seed(db, async () => {
          await db.templates.delete(row.id);
          await db.asideRows.add(setAside(found, toInstant(left.now)));
        });
        return () => setAsideUnreadable(db, left.now);
      },
    ],
    [
      'setAsideUnreadable, which makes digests anew',
      async (db) => {
        await seed(db, () => derive(() => db.digests.clear()));
        return () => setAsideUnreadable(db, left.now);
      },
    ],
    [
      'dropAside',
      async (db, [id = '']) => {
        await seed(db, () => db.table('contacts').put(badRows(id)[0]?.row));
        await setAsideUnreadable(db, left.now);
        const ids = await db.asideRows.toCollection().primaryKeys();
        return async () => ({ undo: await dropAside(db, ids, left.now) });
      },
    ],
    [
      'mendDatabase',
      async (db) => {
        await seed(db, async () => void (await db.followUps.where({ status: 'open' }).delete()));
        return () => mendDatabase(db, left.now);
      },
    ],
    [
      'workOffErasures',
      async (db, [id = '']) => {
        await eraseContact(db, id);
        const erasures = await pendingErasures(db);
        return () => workOffErasures(db, erasures, true, left.now);
      },
    ],
  ];

test.each(FURTHER)('%s: a full disk at any of its writes', async (_name, make) => {
  const db = await copy();
  const live = await db.contacts.orderBy('sortKey').primaryKeys();
  const write = await make(db, live);
  const result = await expectAllOrNothing(db, write);
  if (typeof result === 'object' && result !== null && 'undo' in result)
    await expectAllOrNothing(db, result.undo as Undo);
});

/**
 * Actions with more than one transaction: two also write into sync's database, and one signs in batches. If interrupted, they
 * continue the next time.
 */
const IN_PARTS = ['sign-all', 'take-back-lost', 'take-in'];

test('every action has met a full disk', () => {
  const names = declared();
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name) => !met.has(name))).toEqual(IN_PARTS);
});
