import type { TrailDatabase } from '../database/schema';
import { addDays } from '../ground/days';
import type { MentorshipId, ReferralId } from '../ground/ids';
import { isSame } from '../ground/same';
import type { Referral } from '../model/mentorship';
import { type Change, type ChangeResult, changing } from './change-mentorship';

/** So many days after somebody was handed on it is asked whether they have arrived. */
export const ASK_AFTER_DAYS = 7;

/**
 * Hands somebody on, or corrects it. In a week it is asked whether they have arrived, see `signalsOf`.
 *
 * @param given.seen what stood there when the mentor began; undefined for a new one
 * @param given.log what stands in the log about it; '' for nothing
 * @throws StorageFailure
 */
export function handOn(
  db: TrailDatabase,
  id: MentorshipId,
  { referral, seen, log }: { referral: Referral; seen: Referral | undefined; log: string },
  now: Date,
): Promise<ChangeResult> {
  const change: Change = ({ referrals = [] }, today) => {
    const at = referrals.findIndex((each) => each.id === referral.id);
    if (!isSame(referrals[at], seen)) return 'changed-meanwhile';
    if (referral.agreedOn > today) return 'in-future';
    return { referrals: at < 0 ? [...referrals, referral] : referrals.with(at, referral) };
  };
  return changing(db, id, now, { change, log });
}

/**
 * Notes whether somebody has arrived where they were handed on to. Not yet: it is asked again in a week.
 *
 * @param given.log what stands in the log about it
 * @throws StorageFailure
 */
export function noteArrival(
  db: TrailDatabase,
  id: MentorshipId,
  { referral, arrived, log }: { referral: ReferralId; arrived: Referral['arrived']; log: string },
  now: Date,
): Promise<ChangeResult> {
  const change: Change = ({ referrals = [] }, today) => {
    const at = referrals.findIndex((each) => each.id === referral);
    const own = referrals[at];
    if (!own) return 'changed-meanwhile';
    const askOn = arrived === 'not-yet' ? addDays(today, ASK_AFTER_DAYS) : own.askOn;
    return { referrals: referrals.with(at, { ...own, arrived, askOn }) };
  };
  return changing(db, id, now, { change, log });
}

/** Takes a referral out; what the log says about it stays. @throws StorageFailure */
export function removeReferral(
  db: TrailDatabase,
  id: MentorshipId,
  referral: ReferralId,
  now: Date,
): Promise<ChangeResult> {
  return changing(db, id, now, ({ referrals = [] }) =>
    referrals.some((each) => each.id === referral)
      ? { referrals: referrals.filter((each) => each.id !== referral) }
      : 'changed-meanwhile',
  );
}
