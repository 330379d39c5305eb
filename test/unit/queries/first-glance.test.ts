import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { saveContact } from '../../../utils/actions/contacts';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { DATABASE, openDatabase, type TrailDatabase } from '../../../utils/database/schema';
import { addDays } from '../../../utils/ground/days';
import { readAgenda } from '../../../utils/queries/agenda';
import { firstGlance } from '../../../utils/queries/first-glance';
import { NOW, TODAY } from '../database/testing';

let db: TrailDatabase;

beforeEach(() => {
  db = openDatabase();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

async function person(name: string) {
  const saved = await saveContact(db, { name, address: '' }, NOW);
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  return saved.contact;
}

const LATER = addDays(TODAY, 8);

describe('a glance before Dexie is there', () => {
  test('sees what Today reads', async () => {
    for (const name of ['Ada', 'Bo', 'Cem']) await person(name);
    const { id } = await person('Dia');
    await startMentorship(db, id, { beginsOn: addDays(LATER, -7) }, NOW);
    const { rows } = (await firstGlance(LATER, 2)) ?? {};
    expect(rows?.outreach).toHaveLength(2);
    expect(rows?.inWeeks.size).toBe(1);
    expect(rows).toEqual(await readAgenda(db, LATER, { limit: 2 }));
  });

  test('writes nothing, and blocks nobody', async () => {
    await person('Ada');
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await firstGlance(TODAY, 12);
    expect(begun.mock.calls.map(([, mode]) => mode)).toEqual(['readonly']);
    begun.mockRestore();
    db.close();
    const blocked = vi.fn();
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(DATABASE);
      deleting.onblocked = blocked;
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
    expect(blocked).not.toHaveBeenCalled();
  });

  test('sees nothing if there is nobody, and creates no database', async () => {
    expect(await firstGlance(TODAY, 12)).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE);
    await db.open();
    expect(await firstGlance(TODAY, 12)).toBeNull();
  });

  test.each([1, 60, 9_990])('leaves a database of version %i as it is', async (version) => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open(DATABASE, version);
      opening.onupgradeneeded = () => opening.result.createObjectStore('contacts', { keyPath: 'id' });
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    expect(await firstGlance(TODAY, 12)).toBeNull();
    expect((await indexedDB.databases()).find(({ name }) => name === DATABASE)?.version).toBe(version);
    indexedDB.deleteDatabase(DATABASE);
  });

  test('does not wait for a database that does not answer', async () => {
    vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
    expect(await firstGlance(TODAY, 12)).toBeNull();
  });
});
