import { findByAddress } from '../database/find-contact';
import type { TrailDatabase } from '../database/schema';
import type { Contact } from '../model/contact';
import type { CapturedLine } from '../model/lines';
import { similarContacts } from './similar';

/** A captured line with what the list already has. */
export interface ComparedLine extends CapturedLine {
  /** The contact with the same address, hence the same person. */
  known: Contact | null;
  /** A contact with a similar name; ask the mentor. */
  similar: Contact | null;
}

/** Looks up which of the pasted people are already in the list. @throws StorageFailure */
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
