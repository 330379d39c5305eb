import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { fold } from '../ground/text';
import type { Template } from '../model/template';

/** The mentor's own templates, by name. @throws StorageFailure */
export async function listTemplates(db: TrailDatabase): Promise<Template[]> {
  const all = await storing(() => db.templates.toArray());
  return all
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map((template) => ({ template, key: fold(template.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ template }) => template);
}
