import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changeView, deleteView, saveView } from '../../../utils/actions/views';
import { VIEW_NAME_LIMIT } from '../../../utils/model/saved-view';
import { listViews } from '../../../utils/queries/views';
import { freshDatabase, good, NOW } from '../database/testing';

const LOOK = {
  filter: { stages: ['replied' as const], tags: ['Holz'] },
  columns: ['name' as const, 'nextOn' as const],
  sorting: { by: 'nextOn' as const, descending: true },
};

test('a view is stored as it is, under its trimmed name, and listed by name', async () => {
  const db = freshDatabase();
  const second = good(await saveView(db, { ...LOOK, name: '  Waiting ' }, NOW)).view;
  const first = good(await saveView(db, { ...LOOK, name: 'ärztin' }, NOW)).view;
  expect(await listViews(db)).toEqual([first, second]);
  expect(second).toMatchObject({ ...LOOK, name: 'Waiting' });
});

test.each([
  ['', 'missing'],
  [' \u200b ', 'missing'],
  ['x'.repeat(VIEW_NAME_LIMIT + 1), 'too-long'],
  ['WAITING', 'taken'],
])('the name %j is refused: %s', async (name, problem) => {
  const db = freshDatabase();
  const { view } = good(await saveView(db, { ...LOOK, name: 'Waiting' }, NOW));
  expect(await saveView(db, { ...LOOK, name }, NOW)).toEqual({ ok: false, problem });
  const other = good(await saveView(db, { ...LOOK, name: 'Other' }, NOW)).view;
  expect(await changeView(db, other.id, { name }, NOW)).toEqual({ ok: false, problem });
  expect(await listViews(db)).toEqual([other, view]);
});

test('a view is renamed and changed; a deleted one is not recreated', async () => {
  const db = freshDatabase();
  const { view } = good(await saveView(db, { ...LOOK, name: 'Waiting' }, NOW));
  const changed = good(await changeView(db, view.id, { name: 'waiting', filter: {} }, NOW)).view;
  expect(changed).toMatchObject({ name: 'waiting', filter: {}, columns: LOOK.columns });
  expect(changed.updatedAt > view.updatedAt).toBe(true);
  await deleteView(db, view.id);
  expect(await changeView(db, view.id, { name: 'x' }, NOW)).toEqual({ ok: false, problem: 'gone' });
  expect(await listViews(db)).toEqual([]);
});

test('a deletion is undone exactly, once, and not over a newer view of that name', async () => {
  const db = freshDatabase();
  const { view } = good(await saveView(db, { ...LOOK, name: 'Waiting' }, NOW));
  const undo = await deleteView(db, view.id);
  await undo();
  await undo();
  expect(await listViews(db)).toEqual([view]);
  const again = await deleteView(db, view.id);
  const newer = good(await saveView(db, { ...LOOK, name: 'Waiting' }, NOW)).view;
  await again();
  expect(await listViews(db)).toEqual([newer]);
  await (await deleteView(db, 'nobody'))();
});
