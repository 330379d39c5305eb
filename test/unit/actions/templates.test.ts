import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addTemplate, changeTemplate, deleteTemplate } from '../../../utils/actions/templates';
import type { TrailDatabase } from '../../../utils/database/schema';
import type { Template, TemplateDraft } from '../../../utils/model/template';
import { listTemplates } from '../../../utils/queries/templates';
import { freshDatabase } from '../database/testing';

const NOW = new Date('2026-03-01T10:00:00Z');
const LATER = new Date('2026-03-01T11:00:00Z');
const DRAFT: TemplateDraft = { kind: 'first', name: ' Gruß ', text: 'Hallo {name} ', language: 'de' };

let db: TrailDatabase;
beforeEach(() => {
  db = freshDatabase();
});

async function add(draft: Partial<TemplateDraft> = {}): Promise<Template> {
  const result = await addTemplate(db, { ...DRAFT, ...draft }, NOW);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.template;
}

describe('templates of the mentor’s own', () => {
  test('are stored trimmed and listed by name', async () => {
    const first = await add();
    await add({ name: 'Ärger' });
    expect(first).toMatchObject({ name: 'Gruß', text: 'Hallo {name}', updatedAt: NOW.toISOString() });
    expect((await listTemplates(db)).map(({ name }) => name)).toEqual(['Ärger', 'Gruß']);
  });

  test('need a name and a text of valid length, and every problem is reported', async () => {
    expect(await addTemplate(db, { ...DRAFT, name: ' ', text: '\u200b' }, NOW)).toEqual({
      ok: false,
      problems: [
        { field: 'name', kind: 'missing', limit: 80 },
        { field: 'text', kind: 'missing', limit: 8000 },
      ],
    });
    const long = await addTemplate(db, { ...DRAFT, name: 'x'.repeat(81), text: 'x'.repeat(8001) }, NOW);
    expect(long).toMatchObject({ problems: [{ kind: 'too-long' }, { kind: 'too-long' }] });
    expect(await db.templates.count()).toBe(0);
  });

  test('are changed unless another window has changed them meanwhile', async () => {
    const { id, updatedAt } = await add();
    const theirs = await changeTemplate(
      db,
      id,
      { draft: { ...DRAFT, text: 'theirs' }, seen: updatedAt },
      LATER,
    );
    expect(theirs).toMatchObject({ ok: true, template: { text: 'theirs', updatedAt: LATER.toISOString() } });
    const mine = await changeTemplate(db, id, { draft: { ...DRAFT, text: 'mine' }, seen: updatedAt }, LATER);
    expect(mine).toMatchObject({ ok: false, conflict: { text: 'theirs' } });
    expect((await db.templates.get(id))?.text).toBe('theirs');
    const again = await changeTemplate(
      db,
      id,
      { draft: { ...DRAFT, text: 'mine' }, seen: LATER.toISOString() },
      LATER,
    );
    expect(again).toMatchObject({ ok: true, template: { text: 'mine' } });
  });

  test('are deleted and restored unchanged', async () => {
    const template = await add();
    const undo = await deleteTemplate(db, template.id, LATER);
    expect(await listTemplates(db)).toEqual([]);
    expect(await changeTemplate(db, template.id, { draft: DRAFT, seen: template.updatedAt }, LATER)).toEqual({
      ok: false,
      gone: true,
    });
    await (await deleteTemplate(db, template.id, LATER))();
    expect(await listTemplates(db)).toEqual([]);
    await undo();
    await undo();
    expect(await listTemplates(db)).toEqual([{ ...template, updatedAt: expect.any(String) }]);
  });
});
