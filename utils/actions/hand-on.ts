import type { TrailDatabase } from '../database/schema';
import { addDays } from '../ground/days';
import type { MentorshipId, ReferralId } from '../ground/ids';
import { isSame } from '../ground/same';
import type { Referral } from '../model/mentorship';
import { type Change, type ChangeResult, changing } from './change-mentorship';

/** How many days after handing somebody on the mentor is asked whether they have arrived. */
export const ASK_AFTER_DAYS = 7;

/**
 * Hands somebody on, or corrects that. A week later the mentor is asked whether they have arrived, see `signalsOf`.
 *
 * @param given.seen what the mentor saw when they began; undefined for a new one
 * @param given.log the entry for the log; '' for none
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
 * Records whether somebody has arrived where they were handed on to. If not yet, the question comes again in a week.
 *
 * @param given.log the entry for the log
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

/** Removes a referral; its log entry stays. @throws StorageFailure */
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
