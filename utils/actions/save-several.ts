import { journaled, undoEntry } from '../database/journal';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import type { Contact } from '../model/contact';
import type { CapturedLine } from '../model/lines';
import { saveContact } from './contacts';

export interface SeveralSaved {
  contacts: Contact[];
  /** Numbers of the lines that could not be saved after all: somebody saved them elsewhere meanwhile. */
  left: number[];
  undo: Undo;
}

/** Saves the people of these lines as one action; a line may say itself where it is from. @throws StorageFailure then none is saved */
export async function saveSeveral(
  db: TrailDatabase,
  lines: readonly (CapturedLine & { source?: string })[],
  more: { metAt: string; metAtAddress: string; source: string; purpose: string },
  now: Date,
): Promise<SeveralSaved> {
  const tables = ['contacts', 'interactions', 'followUps', 'mentorships', 'preferences'] as const;
  const { result, entryId } = await journaled(db, tables, { kind: 'import' }, now, async () => {
    const contacts: Contact[] = [];
    const left: number[] = [];
    for (const { name, address, number, source = more.source } of lines) {
      const saved = await saveContact(db, { ...more, name, address, source }, now);
      if (saved.ok) contacts.push(saved.contact);
      else left.push(number);
    }
    return { contacts, left };
  });
  return {
    ...result,
    undo: async () => {
      await undoEntry(db, entryId, new Date());
    },
  };
}
