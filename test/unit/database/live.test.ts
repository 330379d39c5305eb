import 'fake-indexeddb/auto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Dexie, { RangeSet } from 'dexie';
import { expect, test } from 'vitest';
import { changeContact } from '../../../utils/actions/contacts';
import { addOffer } from '../../../utils/actions/offers';
import { getContact } from '../../../utils/database/find-contact';
import { listOffers } from '../../../utils/queries/offers';
import { freshDatabase, NOW, saved } from './testing';

test('a live query also follows what it reads after its first result, however it is passed', async () => {
  const db = await freshDatabase();
  const { id } = await saved(db, { name: 'Lena' });
  const read = async () => {
    const offers = await listOffers(db);
    return { offers: offers.length, name: (await getContact(db, id))?.name };
  };
  const seen: unknown[] = [];
  // Views pass a function that calls theirs and is not async itself.
  const stop = db.live(() => read(), { next: (value) => seen.push(value) });
  await expect.poll(() => seen).toEqual([{ offers: 0, name: 'Lena' }]);
  await changeContact(db, id, { name: 'Lena Krämer' }, NOW);
  await expect.poll(() => seen.at(-1)).toEqual({ offers: 0, name: 'Lena Krämer' });
  await addOffer(db, { kind: 'course', title: 'Welding', reach: '', note: '' }, NOW);
  await expect.poll(() => seen.at(-1)).toEqual({ offers: 1, name: 'Lena Krämer' });
  stop();
});

test('a live query that nothing concerns for long keeps none of what was written, and goes on', async () => {
  const db = await freshDatabase();
  const seen: number[] = [];
  const stop = db.live(() => db.offers.count(), { next: (value) => seen.push(value) });
  await expect.poll(() => seen).toEqual([0]);
  const before = heapUsed();
  for (let write = 0; write < 4_000; write += 1) {
    const keys = Array.from({ length: 20 }, (_, at) => `${write}-${at}-${'x'.repeat(20)}`);
    Dexie.on.storagemutated.fire({ [`idb://${db.name}/contacts/`]: new RangeSet().addKeys(keys) });
    if (write % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  // With all of them it would be eight million and more.
  expect(heapUsed() - before).toBeLessThan(3_000_000);
  await addOffer(db, { kind: 'course', title: 'Welding', reach: '', note: '' }, NOW);
  await expect.poll(() => seen.at(-1)).toBe(1);
  stop();
  const told = seen.length;
  await addOffer(db, { kind: 'course', title: 'Baking', reach: '', note: '' }, NOW);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(seen).toHaveLength(told);
});

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const gc: () => void = runInNewContext('gc');
  for (let times = 0; times < 3; times += 1) gc();
  return process.memoryUsage().heapUsed;
}
