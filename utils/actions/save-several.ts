import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import type { Contact } from '../model/contact';
import type { CapturedLine } from '../model/lines';
import { saveContact } from './contacts';
import { type Action, act, PERSON } from './door';
import { undoing } from './undo-entry';

export interface SeveralSaved {
  contacts: Contact[];
  /** Numbers of the lines not saved because somebody else saved those people meanwhile. */
  left: number[];
  undo: Undo;
}

const SAVE_SEVERAL: Action = { name: 'save-several', tables: PERSON, listed: true, next: 'door' };

/**
 * Saves the people of these lines as one action; a line may give its own source. @throws StorageFailure; then none is
 * saved
 */
export async function saveSeveral(
  db: TrailDatabase,
  lines: readonly (CapturedLine & { source?: string })[],
  more: { metAt: string; metAtAddress: string; source: string; purpose: string },
  now: Date,
): Promise<SeveralSaved> {
  return act(db, SAVE_SEVERAL, now, async (unit) => {
    const contacts: Contact[] = [];
    const left: number[] = [];
    for (const { name, address, number, source = more.source } of lines) {
      const saved = await saveContact(db, { ...more, name, address, source }, now);
      if (saved.ok) contacts.push(saved.contact);
      else left.push(number);
    }
    return { contacts, left, undo: undoing(db, unit.list({ kind: 'import' })) };
  });
}
