import type { VersionStep } from './version-step';

/**
 * Adds a table for the learning offers of the mentor's region. A mentorship may hold referrals, the mentee's own
 * network and what was proposed to them, and a week without a meeting the reason. Earlier rows have none of it;
 * nothing is rewritten, see decision 29.
 * - offers: few enough to be read as a whole.
 */
export const v10: VersionStep = { stores: { offers: 'id' } };
