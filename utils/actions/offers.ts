import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { toInstant } from '../ground/days';
import { type MentorshipId, newId, type OfferId } from '../ground/ids';
import { checkOffer, type Offer, type OfferDraft, type OfferProblem } from '../model/offer';
import { type Change, type ChangeResult, changing } from './change-mentorship';
import { type Action, act } from './door';

export type OfferResult =
  | { ok: true; offer: Offer; undo: Undo }
  | { ok: false; problems: OfferProblem[] }
  /** Another window has changed it to this. */
  | { ok: false; conflict: Offer }
  | { ok: false; gone: true };

const ADD: Action = { name: 'add-offer', tables: ['offers'], next: 'own' };
const CHANGE: Action = { name: 'change-offer', tables: ['offers'], next: 'own' };
const DELETE: Action = { name: 'delete-offer', tables: ['offers'], next: 'own' };
const UNDO: Action = { name: 'take-offer-back', tables: ['offers'], next: 'own', back: true };

/** Adds a learning offer. @throws StorageFailure */
export async function addOffer(db: TrailDatabase, draft: OfferDraft, now: Date): Promise<OfferResult> {
  const { value, problems } = checkOffer(draft);
  if (problems.length > 0) return { ok: false, problems };
  const at = toInstant(now);
  const offer: Offer = { id: newId(), ...value, createdAt: at, updatedAt: at };
  await act(db, ADD, now, () => db.offers.add(offer));
  return { ok: true, offer, undo: puttingBack(db, offer, null) };
}

/**
 * Edits an offer.
 *
 * @param change.seen its `updatedAt` when the mentor began to edit
 * @throws StorageFailure
 */
export async function changeOffer(
  db: TrailDatabase,
  id: OfferId,
  { draft, seen }: { draft: OfferDraft; seen: string },
  now: Date,
): Promise<OfferResult> {
  const { value, problems } = checkOffer(draft);
  if (problems.length > 0) return { ok: false, problems };
  return act(db, CHANGE, now, async (): Promise<OfferResult> => {
    const before = await db.offers.get(id);
    if (!before || before.deletedAt !== undefined) return { ok: false, gone: true };
    if (before.updatedAt !== seen) return { ok: false, conflict: before };
    const offer: Offer = { ...before, ...value, updatedAt: toInstant(now) };
    await db.offers.put(offer);
    return { ok: true, offer, undo: puttingBack(db, offer, before) };
  });
}

/**
 * Deletes an offer. Proposals of it stay.
 *
 * @returns an undo, which does nothing if the offer was already gone
 * @throws StorageFailure
 */
export async function deleteOffer(db: TrailDatabase, id: OfferId, now: Date): Promise<Undo> {
  const at = toInstant(now);
  return act(db, DELETE, now, async () => {
    const before = await db.offers.get(id);
    if (!before || before.deletedAt !== undefined) return async () => undefined;
    const after = { ...before, deletedAt: at, updatedAt: at };
    await db.offers.put(after);
    return puttingBack(db, after, before);
  });
}

/** Restores an offer unless it has changed since the action. */
function puttingBack(db: TrailDatabase, after: Offer, before: Offer | null): Undo {
  return async () => {
    const now = new Date();
    await act(db, UNDO, now, async () => {
      const current = await db.offers.get(after.id);
      if (!current || current.updatedAt !== after.updatedAt) return;
      if (before) await db.offers.put({ ...before, updatedAt: toInstant(now) });
      else await db.offers.delete(after.id);
    });
  };
}

/**
 * Records that an offer was proposed to a mentee. A week later the mentor is asked what came of it, see `signalsOf`.
 *
 * @param given.log the entry for the log
 * @returns `changed-meanwhile` if the offer is gone or has been proposed already
 * @throws StorageFailure
 */
export async function proposeOffer(
  db: TrailDatabase,
  id: MentorshipId,
  { offer, log }: { offer: Offer; log: string },
  now: Date,
): Promise<ChangeResult> {
  const { id: offerId, title, kind } = offer;
  const change: Change = ({ proposed = [] }, on) =>
    proposed.some((each) => each.offer === offerId)
      ? 'changed-meanwhile'
      : { proposed: [...proposed, { id: newId(), offer: offerId, title, kind, on }] };
  return changing(db, id, now, { change, log });
}
