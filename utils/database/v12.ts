import type { VersionStep } from './version-step';

/**
 * Adds a table for the members of a team. A log entry, a planned step and the record of a week may say who wrote
 * them, a note in the log that it stays on this device, and a contact who is in charge. Earlier rows have none of it;
 * nothing is rewritten, see decision 35.
 * - members: few enough to be read as a whole.
 * - contacts: `chargeKey` finds the people a member is in charge of.
 */
export const v12: VersionStep = {
  stores: {
    members: 'id',
    contacts:
      'id, sortKey, [stage+sortKey], *identities, [live+savedAt], [live+lastInteractionOn], *tagKeys, metKey, *reachKeys, uninformedSince, deleteBy, deletedAt, nextKey, course.beginsOn, chargeKey',
  },
};
