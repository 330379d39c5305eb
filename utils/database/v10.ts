import type { VersionStep } from './version-step';

/**
 * Learning offers of the mentor's region have a table of their own. A mentorship may hold whom the mentee was handed on to,
 * their own network and what was proposed to them, and a week without a meeting why there was none. Rows of before have
 * none of it: nothing is rewritten, see decision 29.
 *
 * - offers: few enough to be read whole.
 */
export const v10: VersionStep = { stores: { offers: 'id' } };
