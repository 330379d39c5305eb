import type { VersionStep } from './version-step';

/**
 * The first schema.
 *
 * - contacts: `sortKey` and `[stage+sortKey]` give the list in order, a page at a time; the keys are
 *   absent on a deleted contact, so the bin costs the list nothing. `identities` finds the person
 *   behind an address.
 * - followUps: `[status+dueOn]` gives what is due, `[contactId+status]` the open one of a contact.
 * - mentorships: by contact, and by begin date for those that can still be running.
 */
export const v1: VersionStep = {
  stores: {
    contacts: 'id, sortKey, [stage+sortKey], *identities',
    followUps: 'id, [status+dueOn], [contactId+status]',
    mentorships: 'id, contactId, beginsOn',
  },
};
