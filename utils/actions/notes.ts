import type { TrailDatabase } from '../database/schema';
import { toInstant } from '../ground/days';
import { newId } from '../ground/ids';
import type { Note } from '../model/note';
import { type Action, act } from './door';

const KEEP: Action = { name: 'keep-note', tables: ['notes'], next: 'own' };

/**
 * Changes the note on one subject, leaving its other fields as they are.
 *
 * @throws StorageFailure; then nothing has changed
 */
export async function keepNote(
  db: TrailDatabase,
  { kind, key }: Pick<Note, 'kind' | 'key'>,
  change: Partial<Pick<Note, 'text' | 'joined'>>,
  now: Date,
): Promise<void> {
  await act(db, KEEP, now, async () => {
    const known = await db.notes.get({ kind, key });
    await db.notes.put({
      ...(known ?? { id: newId(), kind, key, text: '' }),
      ...change,
      updatedAt: toInstant(now),
    });
  });
}
