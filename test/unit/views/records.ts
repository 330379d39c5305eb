import type { Contact } from '../../../utils/contacts/types';
import { newId } from '../../../utils/database/ids';

const AT = '2026-11-22T09:30:00.000Z';

/** A contact of which only what matters to a test is given. */
export function contactOf(fields: Partial<Contact> & { name: string }): Contact {
  return {
    id: newId(),
    addresses: [],
    stage: 'found',
    notes: '',
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
    savedAt: AT,
    stageChangedAt: AT,
    updatedAt: AT,
    ...fields,
  };
}
