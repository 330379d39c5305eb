import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { toInstant } from '../ground/days';
import { newId, type ViewId } from '../ground/ids';
import { stamp } from '../ground/stamp';
import { asText, codePoints, fold, isVisible } from '../ground/text';
import type { SavedView } from '../model/saved-view';
import { VIEW_NAME_LIMIT } from '../model/saved-view';
import { type Action, act } from './door';

export type ViewProblem = 'missing' | 'too-long' | 'taken' | 'gone';
export type ViewResult = { ok: true; view: SavedView } | { ok: false; problem: ViewProblem };

const SAVE: Action = { name: 'save-view', tables: ['views'], next: 'own' };
const CHANGE: Action = { name: 'change-view', tables: ['views'], next: 'own' };
const DELETE: Action = { name: 'delete-view', tables: ['views'], next: 'own' };
const UNDO: Action = { name: 'take-view-back', tables: ['views'], next: 'own', back: true };

/** Saves a view of the contacts under a name. @throws StorageFailure */
export function saveView(
  db: TrailDatabase,
  look: Pick<SavedView, 'name' | 'filter' | 'columns' | 'sorting'>,
  now: Date,
): Promise<ViewResult> {
  return act(db, SAVE, now, async (): Promise<ViewResult> => {
    const named = await checkName(db, look.name);
    if (!named.ok) return named;
    const at = toInstant(now);
    const { filter, columns, sorting } = look;
    const view: SavedView = {
      id: newId(),
      name: named.name,
      filter,
      columns,
      sorting,
      createdAt: at,
      updatedAt: at,
    };
    await db.views.add(view);
    return { ok: true, view };
  });
}

/** Renames a view or changes its filter, columns or order. @throws StorageFailure */
export function changeView(
  db: TrailDatabase,
  id: ViewId,
  change: Partial<Pick<SavedView, 'name' | 'filter' | 'columns' | 'sorting'>>,
  now: Date,
): Promise<ViewResult> {
  return act(db, CHANGE, now, async (): Promise<ViewResult> => {
    const before = await db.views.get(id);
    if (!before) return { ok: false, problem: 'gone' };
    const named = await checkName(db, change.name ?? before.name, id);
    if (!named.ok) return named;
    const view = { ...before, ...change, name: named.name, updatedAt: stamp(now, before) };
    await db.views.put(view);
    return { ok: true, view };
  });
}

/**
 * Deletes a view.
 *
 * @returns an undo; if another view has taken the name meanwhile, it keeps it
 * @throws StorageFailure
 */
export async function deleteView(db: TrailDatabase, id: ViewId): Promise<Undo> {
  const view = await act(db, DELETE, new Date(), async () => {
    const before = await db.views.get(id);
    await db.views.delete(id);
    return before;
  });
  return async () => {
    if (!view) return;
    await act(db, UNDO, new Date(), async () => {
      if (await db.views.get(view.id)) return;
      const named = await checkName(db, view.name);
      if (named.ok) await db.views.add(view);
    });
  };
}

async function checkName(
  db: TrailDatabase,
  typed: string,
  exceptId?: ViewId,
): Promise<{ ok: true; name: string } | { ok: false; problem: ViewProblem }> {
  const name = asText(typed).trim();
  if (!isVisible(name)) return { ok: false, problem: 'missing' };
  if (codePoints(name) > VIEW_NAME_LIMIT) return { ok: false, problem: 'too-long' };
  const others = await db.views.toArray();
  const isTaken = others.some((view) => view.id !== exceptId && fold(view.name) === fold(name));
  return isTaken ? { ok: false, problem: 'taken' } : { ok: true, name };
}
