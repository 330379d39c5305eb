import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { keepNote } from '../../../utils/actions/notes';
import { StorageFailure } from '../../../utils/database/errors';
import { readNotes } from '../../../utils/queries/notes';
import { everything, freshDatabase, NOW } from '../database/testing';

const LATER = new Date('2026-11-23T09:30:00.000Z');
const MENTSPOT = { kind: 'platform', key: 'mentspot' } as const;

test('there is one note per subject, and a change keeps its other fields', async () => {
  const db = freshDatabase();
  await keepNote(db, MENTSPOT, { text: 'Ask Selin 🌻' }, NOW);
  await keepNote(db, MENTSPOT, { joined: true }, LATER);
  const { notes } = await everything(db);
  expect(notes).toHaveLength(1);
  expect(await readNotes(db, 'platform')).toMatchObject({
    mentspot: { text: 'Ask Selin 🌻', joined: true, updatedAt: LATER.toISOString() },
  });
});

test('kinds do not mix', async () => {
  const db = freshDatabase();
  await keepNote(db, { kind: 'answer', key: 'style' }, { text: 'slowly' }, NOW);
  await keepNote(db, { kind: 'platform', key: 'style' }, { text: 'other' }, NOW);
  expect(Object.keys(await readNotes(db, 'answer'))).toEqual(['style']);
  expect((await readNotes(db, 'answer')).style?.text).toBe('slowly');
});

test('notes written at the same moment on two pages become one', async () => {
  const db = freshDatabase();
  await Promise.all(['a', 'ab', 'abc'].map((text) => keepNote(db, MENTSPOT, { text }, NOW)));
  expect((await everything(db)).notes).toMatchObject([{ text: 'abc' }]);
});

test('a failed write is a typed failure and changes nothing', async () => {
  const db = freshDatabase();
  await keepNote(db, MENTSPOT, { text: 'kept' }, NOW);
  vi.spyOn(db.notes, 'put').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  const failed = keepNote(db, MENTSPOT, { text: 'lost' }, LATER);
  await expect(failed).rejects.toThrow(StorageFailure);
  await expect(failed).rejects.toMatchObject({ reason: 'full' });
  expect((await readNotes(db, 'platform')).mentspot?.text).toBe('kept');
});
