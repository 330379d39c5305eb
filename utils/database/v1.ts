import type { VersionStep } from './version-step';

/**
 * The first schema.
 *
 * - contacts: `sortKey` and `[stage+sortKey]` give the list in order, a page at a time. Deleted contacts lack both keys, so the
 *   bin does not slow the list down. `identities` finds the person behind an address.
 * - followUps: `[status+dueOn]` gives what is due, `[contactId+status]` a contact's open step.
 * - mentorships: by contact, and by start date for those that may still be running.
 */
export const v1: VersionStep = {
  stores: {
    contacts: 'id, sortKey, [stage+sortKey], *identities',
    followUps: 'id, [status+dueOn], [contactId+status]',
    mentorships: 'id, contactId, beginsOn',
  },
};
