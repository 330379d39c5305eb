import type { VersionStep } from './version-step';

/**
 * A week may hold what the mentee says (`voice`), and a closing why it ended (`kind`). Rows of before have neither: that
 * it was not asked is what is known. Nothing is rewritten, but a program of before would take these rows for damaged.
 */
export const v8: VersionStep = { stores: {} };
