import type { TrailDatabase } from '../database/schema';
import { addDays } from '../ground/days';
import type { MentorshipId, ReferralId } from '../ground/ids';
import { isSame } from '../ground/same';
import type { Referral } from '../model/mentorship';
import { type ChangeResult, changing } from './change-mentorship';

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
  return changing(
    db,
    id,
    now,
    Object.assign(
      ({ referrals = [] }: { referrals?: Referral[] }, today: string) => {
        const at = referrals.findIndex((each) => each.id === referral.id);
        if (!isSame(referrals[at], seen)) return 'changed-meanwhile' as const;
        if (referral.agreedOn > today) return 'in-future' as const;
        return { referrals: at < 0 ? [...referrals, referral] : referrals.with(at, referral) };
      },
      { log },
    ),
  );
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
  return changing(
    db,
    id,
    now,
    Object.assign(
      ({ referrals = [] }: { referrals?: Referral[] }, today: Referral['askOn']) => {
        const at = referrals.findIndex((each) => each.id === referral);
        const own = referrals[at];
        if (!own) return 'changed-meanwhile' as const;
        const askOn = arrived === 'not-yet' ? addDays(today, ASK_AFTER_DAYS) : own.askOn;
        return { referrals: referrals.with(at, { ...own, arrived, askOn }) };
      },
      { log },
    ),
  );
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
