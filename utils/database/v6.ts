import type { VersionStep } from './version-step';

/** Adds a table for unreadable rows, away from all others. Few, if any, so it is read as a whole. */
export const v6: VersionStep = {
  stores: { asideRows: 'id' },
};
