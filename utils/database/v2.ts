import type { VersionStep } from './version-step';

/** Adds notes: one for each thing a mentor can write about, found by its subject. */
export const v2: VersionStep = {
  stores: { notes: 'id, &[kind+key]' },
};
