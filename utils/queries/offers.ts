import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { fold } from '../ground/text';
import type { Offer } from '../model/offer';

/** The learning offers of the mentor's region, by title. @throws StorageFailure */
export async function listOffers(db: TrailDatabase): Promise<Offer[]> {
  const all = await storing(() => db.offers.toArray());
  return all
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map((offer) => ({ offer, key: fold(offer.title) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ offer }) => offer);
}

/** The offers that contain every search word anywhere. @param kind '' for all */
export function offersWith(offers: readonly Offer[], search: string, kind: Offer['kind'] | ''): Offer[] {
  const wanted = fold(search).split(/\s+/).filter(Boolean);
  return offers.filter((offer) => {
    if (kind !== '' && offer.kind !== kind) return false;
    const text = fold(`${offer.title} ${offer.reach} ${offer.note}`);
    return wanted.every((word) => text.includes(word));
  });
}
