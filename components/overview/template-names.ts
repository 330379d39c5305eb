import type { TrailDatabase } from '../../utils/database/schema';
import type { Language } from '../../utils/language/translate';
import { BUILT_IN } from '../../utils/model/builtin-templates';
import { ownTemplate } from '../../utils/model/template';
import { listTemplates } from '../../utils/queries/templates';

/** The names of all first messages, by the id in the log. @throws StorageFailure */
export async function templateNames(db: TrailDatabase, language: Language): Promise<Map<string, string>> {
  const own = await listTemplates(db);
  return new Map([
    ...BUILT_IN.map((template) => [template.id, template.in[language].name] as const),
    ...own.map(({ id, name }) => [ownTemplate(id), name] as const),
  ]);
}
