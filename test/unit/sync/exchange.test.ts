import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { eraseContact } from '../../../utils/actions/bin';
import { changeContact } from '../../../utils/actions/contacts';
import { logInteraction } from '../../../utils/actions/log';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { checkDatabase } from '../../../utils/queries/check';
import { good, saved, TODAY } from '../database/testing';
import { Device, meet, NOW } from './devices';

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

test('what was written on one device is on the other, and the later of two edits counts, field by field', async () => {
  const [a, b] = [new Device(), new Device()];
  const lena = await a.does(NOW, () => saved(a.db, { name: 'Lena', notes: 'maths' }));
  await meet([a, b], later(1));
  expect((await b.db.contacts.get(lena.id))?.name).toBe('Lena');
  await a.does(later(2), () => changeContact(a.db, lena.id, { notes: 'physics' }, later(2)));
  await b.does(later(3), () => changeContact(b.db, lena.id, { notes: 'chemistry' }, later(3)));
  await b.does(later(3), () =>
    logInteraction(b.db, lena.id, { kind: 'call', on: TODAY, text: 'by phone' }, later(3)),
  );
  await a.does(later(4), () => changeContact(a.db, lena.id, { work: 'baker' }, later(4)));
  await meet([a, b], later(5));
  for (const { db } of [a, b]) {
    expect(await db.contacts.get(lena.id)).toMatchObject({ notes: 'chemistry', work: 'baker' });
    expect((await db.interactions.toArray()).map(({ text }) => text)).toContain('by phone');
    expect(await checkDatabase(db, TODAY)).toEqual([]);
  }
  expect(await a.list()).toEqual(await b.list());
  const lost = [...(await a.sync.lost.toArray()), ...(await b.sync.lost.toArray())];
  expect(lost.map(({ field, lost }) => [field, lost])).toContainEqual(['notes', '"physics"']);
});

test('somebody erased on one device is gone on the other, and does not come back with an edit or a backup', async () => {
  const [a, b] = [new Device(), new Device()];
  const lena = await a.does(NOW, () => saved(a.db, { name: 'Lena Quellwasser' }));
  await meet([a, b], later(1));
  const old = await b.file(later(1));
  await a.does(later(2), () => eraseContact(a.db, lena.id));
  await b.does(later(3), () => changeContact(b.db, lena.id, { notes: 'Quellwasser' }, later(3)));
  await meet([a, b], later(4));
  for (const device of [a, b]) {
    await device.takes(later(5), old);
    expect(await checkDatabase(device.db, TODAY, { erased: ['Quellwasser', lena.id] })).toEqual([]);
    const known = JSON.stringify(await Promise.all(device.sync.tables.map((table) => table.toArray())));
    expect(known).not.toContain('Quellwasser');
  }
});

test('an empty device that joins writes everybody once and reads their steps and weeks together', async () => {
  const [a, b] = [new Device(), new Device()];
  const people = 40;
  await a.does(NOW, async () => {
    for (let n = 0; n < people; n += 1) {
      const { id } = await saved(a.db, { name: `Person ${n}` });
      if (n % 4 === 0) good(await startMentorship(a.db, id, { beginsOn: TODAY }, NOW));
    }
  });
  const file = await a.file(later(1));
  const writes = [vi.spyOn(IDBObjectStore.prototype, 'put'), vi.spyOn(IDBObjectStore.prototype, 'add')];
  const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
  await b.takes(later(2), file);
  const stores = writes.flatMap(({ mock }) => mock.contexts).map((store) => (store as IDBObjectStore).name);
  const asked = reads.mock.contexts.map((index) => (index as IDBIndex).objectStore.name);
  vi.restoreAllMocks();
  expect(stores.filter((name) => name === 'contacts')).toHaveLength(people);
  expect(asked.filter((name) => name === 'followUps').length).toBeLessThan(people / 4);
  expect(asked.filter((name) => name === 'mentorships').length).toBeLessThan(people / 4);
  expect(await b.list()).toEqual(await a.list());
  expect(await b.db.contacts.toArray()).toEqual(await a.db.contacts.toArray());
  expect(await checkDatabase(b.db, TODAY)).toEqual([]);
});
