import { asText, codePoints, fold, isVisible } from '../ground/text';
import { storing } from '../database/errors';
import { newId } from '../ground/ids';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import type { Template } from '../model/template';

/** Code points the name of a template may have, and its text: LinkedIn takes 8,000, Facebook more. */
export const TEMPLATE_NAME_LIMIT = 80;
export const TEMPLATE_TEXT_LIMIT = 8000;

/** What a mentor has typed, unchecked. */
export type TemplateDraft = Pick<Template, 'kind' | 'name' | 'text' | 'language'>;

export interface TemplateProblem {
  field: 'name' | 'text';
  kind: 'missing' | 'too-long';
  limit: number;
}

export type TemplateResult =
  | { ok: true; template: Template }
  | { ok: false; problems: TemplateProblem[] }
  | { ok: false; conflict: Template }
  | { ok: false; gone: true };

/** The id under which an entry of the log names one of the mentor's own templates. */
export function ownTemplate(id: string): string {
  return `own/${id}`;
}

/** Checks what was typed; every problem is reported, not only the first. */
export function checkTemplate(draft: TemplateDraft): { value: TemplateDraft; problems: TemplateProblem[] } {
  const value = { ...draft, name: asText(draft.name).trim(), text: asText(draft.text).trim() };
  const problemIn = (field: TemplateProblem['field'], limit: number): TemplateProblem[] => {
    if (!isVisible(value[field])) return [{ field, kind: 'missing', limit }];
    return codePoints(value[field]) > limit ? [{ field, kind: 'too-long', limit }] : [];
  };
  return {
    value,
    problems: [...problemIn('name', TEMPLATE_NAME_LIMIT), ...problemIn('text', TEMPLATE_TEXT_LIMIT)],
  };
}

/** The mentor's own templates by name. @throws StorageFailure */
export async function listTemplates(db: TrailDatabase): Promise<Template[]> {
  const all = await storing(() => db.templates.toArray());
  return all
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map((template) => ({ template, key: fold(template.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ template }) => template);
}

/** Adds a template of the mentor's own. @throws StorageFailure */
export async function addTemplate(
  db: TrailDatabase,
  draft: TemplateDraft,
  now: Date,
): Promise<{ ok: true; template: Template } | { ok: false; problems: TemplateProblem[] }> {
  const { value, problems } = checkTemplate(draft);
  if (problems.length > 0) return { ok: false, problems };
  const at = now.toISOString();
  const template: Template = { id: newId(), ...value, createdAt: at, updatedAt: at };
  await storing(() => db.templates.add(template));
  return { ok: true, template };
}

/**
 * Writes a template anew.
 *
 * @param seen its `updatedAt` when the mentor began to write: where it has been changed in another window
 *   since, nothing is written and `conflict` is what stands there now
 * @throws StorageFailure
 */
export async function changeTemplate(
  db: TrailDatabase,
  id: string,
  draft: TemplateDraft,
  seen: string,
  now: Date,
): Promise<TemplateResult> {
  const { value, problems } = checkTemplate(draft);
  if (problems.length > 0) return { ok: false, problems };
  return storing(() =>
    db.transaction('rw', db.templates, async (): Promise<TemplateResult> => {
      const before = await db.templates.get(id);
      if (!before || before.deletedAt !== undefined) return { ok: false, gone: true };
      if (before.updatedAt !== seen) return { ok: false, conflict: before };
      const template: Template = { ...before, ...value, updatedAt: now.toISOString() };
      await db.templates.put(template);
      return { ok: true, template };
    }),
  );
}

/**
 * Deletes a template. What was written from it stays in the log.
 *
 * @returns how to take it back; for one that is already gone, an undo that does nothing
 * @throws StorageFailure
 */
export async function deleteTemplate(db: TrailDatabase, id: string, now: Date): Promise<Undo> {
  const deletedAt = now.toISOString();
  const marked = await storing(() =>
    db.transaction('rw', db.templates, async () => {
      const template = await db.templates.get(id);
      if (!template || template.deletedAt !== undefined) return false;
      await db.templates.put({ ...template, deletedAt, updatedAt: deletedAt });
      return true;
    }),
  );
  return async () => {
    if (!marked) return;
    const updatedAt = new Date().toISOString();
    await storing(() =>
      db.transaction('rw', db.templates, async () => {
        const template = await db.templates.get(id);
        if (template?.deletedAt !== deletedAt) return;
        const { deletedAt: _deletedAt, ...kept } = template;
        await db.templates.put({ ...kept, updatedAt });
      }),
    );
  };
}
