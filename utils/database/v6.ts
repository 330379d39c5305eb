import type { VersionStep } from './version-step';

/** Kept free for the step that is made beside this one; nothing changes. */
export const v6: VersionStep = { stores: {} };
