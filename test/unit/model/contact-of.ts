import { newId } from '../../../utils/ground/ids';
import { CONTACT_DEFAULTS } from '../../../utils/model/check-contact';
import type { Contact } from '../../../utils/model/contact';

const AT = '2026-11-22T09:30:00.000Z';

/** A contact with the given fields; of everything else only the name is known. */
export function contactOf(fields: Partial<Contact> = {}): Contact {
  return {
    ...CONTACT_DEFAULTS,
    tags: [],
    id: newId(),
    name: 'Lena Krämer',
    addresses: [],
    lastInteractionOn: '',
    savedAt: AT,
    stageChangedAt: AT,
    updatedAt: AT,
    ...fields,
  };
}
