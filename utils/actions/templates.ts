import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { toInstant } from '../ground/days';
import { newId, type TemplateId } from '../ground/ids';
import type { Template } from '../model/template';
import { checkTemplate, type TemplateDraft, type TemplateProblem } from '../model/template';
import { type Action, act } from './door';

export type TemplateResult =
  | { ok: true; template: Template }
  | { ok: false; problems: TemplateProblem[] }
  | { ok: false; conflict: Template }
  | { ok: false; gone: true };

const ADD: Action = { name: 'add-template', tables: ['templates'], next: 'own' };
const CHANGE: Action = { name: 'change-template', tables: ['templates'], next: 'own' };
const DELETE: Action = { name: 'delete-template', tables: ['templates'], next: 'own' };
const UNDO: Action = { name: 'take-template-back', tables: ['templates'], next: 'own', back: true };

/** Adds a template of the mentor's own. @throws StorageFailure */
export async function addTemplate(
  db: TrailDatabase,
  draft: TemplateDraft,
  now: Date,
): Promise<{ ok: true; template: Template } | { ok: false; problems: TemplateProblem[] }> {
  const { value, problems } = checkTemplate(draft);
  if (problems.length > 0) return { ok: false, problems };
  const at = toInstant(now);
  const template: Template = { id: newId(), ...value, createdAt: at, updatedAt: at };
  await act(db, ADD, now, () => db.templates.add(template));
  return { ok: true, template };
}

/**
 * Edits a template.
 *
 * @param change.seen its `updatedAt` when the mentor began to edit; if another window has changed it since, nothing
 *   is written and `conflict` is the current template
 * @throws StorageFailure
 */
export async function changeTemplate(
  db: TrailDatabase,
  id: TemplateId,
  { draft, seen }: { draft: TemplateDraft; seen: string },
  now: Date,
): Promise<TemplateResult> {
  const { value, problems } = checkTemplate(draft);
  if (problems.length > 0) return { ok: false, problems };
  return act(db, CHANGE, now, async (): Promise<TemplateResult> => {
    const before = await db.templates.get(id);
    if (!before || before.deletedAt !== undefined) return { ok: false, gone: true };
    if (before.updatedAt !== seen) return { ok: false, conflict: before };
    const template: Template = { ...before, ...value, updatedAt: toInstant(now) };
    await db.templates.put(template);
    return { ok: true, template };
  });
}

/**
 * Deletes a template. Messages written from it stay in the log.
 *
 * @returns an undo, which does nothing if the template was already gone
 * @throws StorageFailure
 */
export async function deleteTemplate(db: TrailDatabase, id: TemplateId, now: Date): Promise<Undo> {
  const deletedAt = toInstant(now);
  const marked = await act(db, DELETE, now, async () => {
    const template = await db.templates.get(id);
    if (!template || template.deletedAt !== undefined) return false;
    await db.templates.put({ ...template, deletedAt, updatedAt: deletedAt });
    return true;
  });
  return async () => {
    if (!marked) return;
    const updatedAt = toInstant(new Date());
    await act(db, UNDO, new Date(), async () => {
      const template = await db.templates.get(id);
      if (template?.deletedAt !== deletedAt) return;
      const { deletedAt: _deletedAt, ...kept } = template;
      await db.templates.put({ ...kept, updatedAt });
    });
  };
}
