import type { VersionStep } from './version-step';

/**
 * Where several people write in one list, they have a table of their own; an entry of the log, a step that was planned and a
 * week that was written down may say who did so, a note of the log that it stays on this device, and a contact who is in
 * charge. Rows of before have none of it: nothing is rewritten, see decision 35.
 *
 * - members: few enough to be read whole.
 * - contacts: `chargeKey` gives whom somebody of the team is in charge of.
 */
export const v12: VersionStep = {
  stores: {
    members: 'id',
    contacts:
      'id, sortKey, [stage+sortKey], *identities, [live+savedAt], [live+lastInteractionOn], *tagKeys, metKey, *reachKeys, uninformedSince, deleteBy, deletedAt, nextKey, course.beginsOn, chargeKey',
  },
};
