/** Lists of older schema versions, made from the frozen examples, in the built extension. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Run } from './extension.ts';

/** How many copies of an example's two live people: enough to interrupt an upgrade in the middle. */
const COPIES = 400;
/** The tables whose rows belong to a person. */
const OF_PEOPLE = ['contacts', 'followUps', 'interactions', 'mentorships'];
/** Left out, because a new day removes or restores rows in them. */
const LEFT_OUT = ['journal', 'asideRows'];

interface Row {
  id?: string;
  contactId?: string;
  deletedAt?: string;
}
interface Example {
  stores: Record<string, string | null>;
  rows: Record<string, Row[]>;
}

export interface Seeded {
  ids: string[];
  rows: Record<string, number>;
}

const fileOf = (version: number) => new URL(`../unit/database/examples/v${version}.json`, import.meta.url);
const exampleOf = (version: number): Example => JSON.parse(readFileSync(fileOf(version), 'utf8'));

/** Every version so far, the newest last. */
export function frozenVersions(): number[] {
  const versions: number[] = [];
  while (existsSync(fileOf(versions.length + 1))) versions.push(versions.length + 1);
  return versions;
}

/** Replaces the current list with one of that version, with the browser's own API. */
export async function seedVersion(run: Run, version: number): Promise<Seeded> {
  const stores: Example['stores'] = {};
  for (let each = 1; each <= version; each++) Object.assign(stores, exampleOf(each).stores);
  const rows = await withDigests(rowsOf(version), version);
  await run.extension.inExtension(putThere, { version, stores, rows });
  return {
    ids: (rows.contacts ?? []).flatMap(({ id }) => id ?? []),
    rows: Object.fromEntries(Object.entries(rows).map(([table, some]) => [table, some.length])),
  };
}

function rowsOf(version: number): Example['rows'] {
  const { rows } = exampleOf(version);
  const gone = new Set((rows.contacts ?? []).flatMap(({ id, deletedAt }) => (deletedAt && id ? [id] : [])));
  const isLive = ({ deletedAt, contactId }: Row) => !deletedAt && !gone.has(contactId ?? '');
  return Object.fromEntries(
    Object.entries(rows)
      .filter(([table]) => !LEFT_OUT.includes(table))
      .map(([table, some]) => {
        const live = some.filter(isLive);
        const all = OF_PEOPLE.includes(table) ? copiesOf(live) : live;
        if (table === 'contacts') expectApart(all);
        return [table, all];
      }),
  );
}

/** An address that copies share would be a fault of the list, not of the upgrade. */
function expectApart(copies: readonly Row[]): void {
  const seen = new Set<string>();
  for (const identity of copies.flatMap((row) => (row as { identities?: string[] }).identities ?? [])) {
    if (seen.has(identity)) throw new Error(`Copies of an example share the address ${identity}`);
    seen.add(identity);
  }
}

/** With the digests of all the copies, stored as that version did; before version 11 the upgrade makes them. */
async function withDigests(rows: Example['rows'], version: number): Promise<Example['rows']> {
  if (!rows.digests) return rows;
  const { module } = await runnerImport<typeof import('../../utils/model/digest.ts')>(
    fileURLToPath(new URL('../../utils/model/digest.ts', import.meta.url)),
    { configFile: false, logLevel: 'error' },
  );
  const { contacts = [], interactions = [] } = rows;
  const digests = module.digestsOf(contacts as never, interactions as never);
  return { ...rows, digests: version < 14 ? digests.map((row) => module.fromStored(row)) : digests };
}

/** The same people again with other ids and addresses. */
function copiesOf(rows: readonly Row[]): Row[] {
  const text = JSON.stringify(rows);
  return Array.from({ length: COPIES }, (_, n) => {
    const four = n.toString(16).padStart(4, '0');
    return JSON.parse(
      text
        .replaceAll('019ab3a0-0000-7000', `019ab3a0-${four}-7000`)
        .replaceAll('100012345678901', `1000${10_000_000_000 + n}`)
        .replaceAll('%C3%B8degard', `%C3%B8degard${n}`)
        .replaceAll('linkedin/ødegard', `linkedin/ødegard${n}`)
        .replaceAll('instagram.com/odegard', `instagram.com/odegard${n}`),
    ) as Row[];
  }).flat();
}

/** Runs in a page of the extension. The connection stays open until an upgrade is requested. */
async function putThere({
  version,
  stores,
  rows,
}: {
  version: number;
  stores: Record<string, string | null>;
  rows: Record<string, object[]>;
}): Promise<void> {
  const promised = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const create = (db: IDBDatabase) => {
    for (const [name, columns] of Object.entries(stores)) {
      if (columns === null) continue;
      const [key = '', ...indexes] = columns.split(',').map((each) => each.trim());
      const store = db.createObjectStore(name, { keyPath: key });
      for (const index of indexes) {
        const path = index.replace(/^[&*]+/, '');
        const keys = path.startsWith('[') ? path.slice(1, -1).split('+') : path;
        store.createIndex(path, keys, { unique: index.startsWith('&'), multiEntry: index.startsWith('*') });
      }
    }
  };
  for (let attempt = 0; ; attempt++) {
    try {
      await promised(indexedDB.deleteDatabase('mentor-trail'));
      const opening = indexedDB.open('mentor-trail', 10 * version);
      let isNew = false;
      opening.onupgradeneeded = () => {
        isNew = true;
        create(opening.result);
      };
      const db = await promised(opening);
      if (!isNew) throw new Error('It was there already');
      // From now on: the background may ask for the upgrade while this writes, and asks only once.
      db.onversionchange = () => db.close();
      const writing = db.transaction(Object.keys(rows), 'readwrite');
      for (const [table, some] of Object.entries(rows)) {
        for (const row of some) writing.objectStore(table).add(row);
      }
      await new Promise<void>((resolve, reject) => {
        writing.oncomplete = () => resolve();
        writing.onabort = () => reject(writing.error);
      });
      return;
    } catch (error) {
      // The background has created a new one in between.
      if (attempt > 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
