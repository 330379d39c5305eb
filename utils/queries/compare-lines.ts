import { findByAddress } from '../database/find-contact';
import type { TrailDatabase } from '../database/schema';
import type { Contact } from '../model/contact';
import type { CapturedLine } from '../model/lines';
import { similarContacts } from './similar';

/** A line beside what the list already holds. */
export interface ComparedLine extends CapturedLine {
  /** The contact with the same address: the same person. */
  known: Contact | null;
  /** A contact with a similar name: to be asked about. */
  similar: Contact | null;
}

/** Looks up whom of the pasted people the list already holds. @throws StorageFailure */
export async function compareLines(
  db: TrailDatabase,
  lines: readonly CapturedLine[],
  metAt: string,
): Promise<ComparedLine[]> {
  const compared: ComparedLine[] = [];
  for (const line of lines) {
    const known = (line.address !== '' && (await findByAddress(db, line.address))) || null;
    const asked = !known && line.name !== '' ? await similarContacts(db, { name: line.name, metAt }) : [];
    compared.push({ ...line, known, similar: asked[0] ?? null });
  }
  return compared;
}
