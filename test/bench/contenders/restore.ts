/** Runs in the page: restores a whole list from a backup that has been read, compared with Dexie's `bulkAdd` of the same rows. */

import Dexie from 'dexie';
import { restoreBackup } from '../../../utils/actions/restore';
import { openDatabase, type TrailDatabase, VERSIONS } from '../../../utils/database/schema';
import { type Backup, readBackup, readTables, writeBackup } from '../../../utils/exchange/backup';
import { toInstant } from '../../../utils/ground/days';
import { newId } from '../../../utils/ground/ids';
import { CONTACT_DEFAULTS } from '../../../utils/model/check-contact';
import type { Contact } from '../../../utils/model/contact';
import { toRecord } from '../../../utils/model/contact-record';
import type { BackupTables } from '../../../utils/model/rows';
import { TABLES } from '../../../utils/model/tables';

const NOW = new Date('2026-11-22T09:30:00.000Z');

/** Milliseconds per round. */
export interface RestoreTimes {
  megabytes: number;
  read: number[];
  floor: number[];
  restore: number[];
}

function peopleAnd(entries: number, people: number): Pick<BackupTables, 'contacts' | 'interactions'> {
  const at = toInstant(NOW);
  const contacts = Array.from(
    { length: people },
    (_, n): Contact => ({
      ...CONTACT_DEFAULTS,
      ...{ id: newId(), name: `Person ${n} Krämer`, stage: 'contacted', metAt: `Group ${n % 40}` },
      addresses: [`https://www.facebook.com/person.number${n}`],
      notes: n % 3 === 0 ? 'x'.repeat(n % 200) : '',
      tags: ['school'],
      lastInteractionOn: '',
      ...{ savedAt: at, stageChangedAt: at, updatedAt: at },
    }),
  );
  const interactions = Array.from({ length: entries }, (_, n) => ({
    ...({ id: newId(), contactId: contacts[n % people]?.id ?? '', kind: 'sent', on: '2026-11-01' } as const),
    ...{ text: `Wrote about ${n}: ${'word '.repeat(n % 20)}`, createdAt: at, updatedAt: at },
  }));
  return { contacts, interactions };
}

let turn = 0;
async function inNew<Result>(work: (db: TrailDatabase) => Promise<Result>): Promise<Result> {
  const db = openDatabase(`bench-${turn++}`);
  try {
    await db.open();
    return await work(db);
  } finally {
    await db.delete();
  }
}

/** The same stores with only Dexie, and the same durability. */
async function inBare<Result>(work: (db: Dexie) => Promise<Result>): Promise<Result> {
  const db = new Dexie(`bare-${turn++}`, { chromeTransactionDurability: 'strict' });
  VERSIONS.forEach(({ stores }, index) => {
    db.version(index + 1).stores(stores);
  });
  try {
    await db.open();
    return await work(db);
  } finally {
    await db.delete();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** A backup of a consistent list, in which everybody has their next step. */
function textOfBackup(people: number, entries: number): Promise<string> {
  return inNew(async (db) => {
    const none = Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as BackupTables;
    const tables = { ...none, ...peopleAnd(entries, people) };
    await restoreBackup(db, { savedAt: toInstant(NOW), tables }, { way: 'merge', file: 'b' }, NOW);
    return (await writeBackup(db, NOW)).join('');
  });
}

function addAll(db: Dexie, tables: BackupTables): Promise<unknown> {
  return db.transaction('rw', TABLES, async () => {
    for (const table of TABLES) {
      const rows = table === 'contacts' ? tables.contacts.map(toRecord) : tables[table];
      await db.table(table).bulkAdd(rows as unknown[]);
    }
  });
}

async function readAgain(text: string): Promise<Backup> {
  const read = await readBackup(text);
  if (!read.ok) throw new Error(read.problem);
  return read.backup;
}

export async function benchRestore(people: number, entries: number, rounds: number): Promise<RestoreTimes> {
  const text = await textOfBackup(people, entries);
  const times: RestoreTimes = { megabytes: text.length / 1e6, read: [], floor: [], restore: [] };
  for (let round = -1; round < rounds; round++) {
    let backup: Backup | undefined;
    const read = await timed(async () => {
      backup = await readAgain(text);
    });
    const same = backup as Backup;
    const ways = {
      floor: () => inBare(async (db) => timed(() => addAll(db, same.tables))),
      restore: () =>
        inNew(async (db) => {
          const time = await timed(() => restoreBackup(db, same, { way: 'replace', file: 'b' }, NOW));
          const { contacts, interactions } = await readTables(db);
          if (contacts.length !== people || interactions.length !== entries) throw new Error('Not all of it');
          return time;
        }),
    };
    const order = round % 2 === 0 ? (['floor', 'restore'] as const) : (['restore', 'floor'] as const);
    for (const way of order) {
      const time = await ways[way]();
      if (round >= 0) times[way].push(time);
    }
    if (round >= 0) times.read.push(read);
  }
  return times;
}
