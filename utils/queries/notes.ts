import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Note, NoteKind } from '../model/note';

/** All notes of a kind, keyed by their subject. @throws StorageFailure */
export async function readNotes(db: TrailDatabase, kind: NoteKind): Promise<Record<string, Note>> {
  const notes = await storing(() =>
    db.notes.where('[kind+key]').between([kind, ''], [kind, '\uffff'], true, true).toArray(),
  );
  return Object.fromEntries(notes.map((note) => [note.key, note]));
}
