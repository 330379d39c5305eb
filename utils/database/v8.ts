import type { VersionStep } from './version-step';

/**
 * A week may hold what the mentee says (`voice`), and a closing why it ended (`kind`). Earlier rows have neither,
 * meaning that nobody asked. Nothing is rewritten, but an earlier program would consider the new rows damaged.
 */
export const v8: VersionStep = { stores: {} };
