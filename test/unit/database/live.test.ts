import 'fake-indexeddb/auto';
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
  const reading = db.live(() => read()).subscribe({ next: (value) => seen.push(value) });
  await expect.poll(() => seen).toEqual([{ offers: 0, name: 'Lena' }]);
  await changeContact(db, id, { name: 'Lena Krämer' }, NOW);
  await expect.poll(() => seen.at(-1)).toEqual({ offers: 0, name: 'Lena Krämer' });
  await addOffer(db, { kind: 'course', title: 'Welding', reach: '', note: '' }, NOW);
  await expect.poll(() => seen.at(-1)).toEqual({ offers: 1, name: 'Lena Krämer' });
  reading.unsubscribe();
});
