import type { VersionStep } from './version-step';

/** Adds a place for rows that cannot be read, out of the way of all the others. Few, if any: read as a whole. */
export const v6: VersionStep = {
  stores: { asideRows: 'id' },
};
