import { newId } from '../ground/ids';
import type { VersionStep } from './version-step';

/** How many days after the upgrade the first proposed action is due, by stage. Frozen with this step. */
const FIRST_ACTIONS: Readonly<Record<string, readonly [proposal: string, days: number]>> = {
  found: ['write-first', 1],
  contacted: ['ask-again', 7],
  replied: ['answer', 1],
  interested: ['agree-on-start', 3],
  mentoring: ['meet', 7],
  paused: ['look-in-again', 30],
};

const CLOSED = ['completed', 'declined'];
const DAYS_UNTIL_DELETION = 30;

/**
 * Adds the log, templates, saved views, preferences and the journal of large actions. Contacts get the place they
 * were met, tags, language, cadence and what the law requires. From here on every live contact whose stage is not
 * closed has exactly one open next action, and nobody else has any.
 * - contacts: `[live+…]` sorts the table by other columns, `*tagKeys` and `metKey` filter it, `uninformedSince` and
 *   `deleteBy` find the people whose data needs a decision, `deletedAt` those in the bin.
 * - followUps: `[status+dueOn+deletedAt]` holds only what is in the bin, so that it can be left out of a count.
 * - interactions: `[contactId+on+createdAt]` is one contact's log, `[kind+on]` feeds the reports;
 *   `[contactId+deletedAt]` and `deletedAt` hold only what was deleted.
 */
export const v3: VersionStep = {
  stores: {
    contacts:
      'id, sortKey, [stage+sortKey], *identities, [live+savedAt], [live+lastInteractionOn], *tagKeys, metKey, uninformedSince, deleteBy, deletedAt',
    followUps: 'id, [status+dueOn], [contactId+status], [status+dueOn+deletedAt]',
    interactions: 'id, [contactId+on+createdAt], [kind+on], [contactId+deletedAt], deletedAt',
    templates: 'id',
    views: 'id',
    preferences: 'name',
    journal: 'id',
  },
  async upgrade(transaction) {
    const at = new Date();
    const day = (days: number, from = at) => {
      const noon = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days, 12);
      const part = (number: number) => String(number).padStart(2, '0');
      return `${noon.getFullYear()}-${part(noon.getMonth() + 1)}-${part(noon.getDate())}`;
    };
    const followUps = transaction.table('followUps');
    const waiting = new Set<string>();
    await followUps.each(({ contactId, status, deletedAt }) => {
      if (status === 'open' && deletedAt === undefined) waiting.add(contactId);
    });
    const closed = new Set<string>();
    const proposed: object[] = [];
    await transaction
      .table('contacts')
      .toCollection()
      .modify((contact) => {
        Object.assign(contact, {
          metAt: '',
          metAtAddress: '',
          tags: [],
          language: '',
          cadenceDays: null,
          source: '',
          purpose: '',
          informedOn: '',
          ageBand: 'unknown',
          deleteAfter: '',
          keepReason: '',
          lastInteractionOn: '',
        });
        if (contact.deletedAt !== undefined) return;
        if (CLOSED.includes(contact.stage)) closed.add(contact.id);
        const savedOn = day(0, new Date(contact.savedAt));
        Object.assign(contact, { live: 1, tagKeys: [], uninformedSince: savedOn });
        if (contact.stage !== 'mentoring')
          contact.deleteBy = day(DAYS_UNTIL_DELETION, new Date(contact.savedAt));
        const action = FIRST_ACTIONS[contact.stage];
        if (!action || waiting.has(contact.id)) return;
        const [proposal, days] = action;
        proposed.push({
          id: newId(),
          contactId: contact.id,
          dueOn: day(days),
          what: '',
          proposal,
          status: 'open',
          createdAt: at.toISOString(),
          updatedAt: at.toISOString(),
        });
      });
    await followUps.bulkAdd(proposed);
    await followUps
      .toCollection()
      .filter(({ contactId, status, deletedAt }) => {
        return status === 'open' && deletedAt === undefined && closed.has(contactId);
      })
      .modify({ status: 'replaced', closedAt: at.toISOString(), updatedAt: at.toISOString() });
  },
};
