import { TABLES } from '../../../utils/model/tables';
import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { logInteraction } from '../../../utils/actions/log';
import { changePreferences } from '../../../utils/actions/preferences';
import { restoreBackup } from '../../../utils/actions/restore';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { openDatabase } from '../../../utils/database/schema';
import { readBackup, writeBackup } from '../../../utils/exchange/backup';
import { filled, seal, unseal } from '../../../utils/exchange/seal';
import { checkDatabase } from '../../../utils/queries/check';
import { good, NOW, saved, TODAY } from '../database/testing';
import { type Breaking, mutated } from './mutations';

/** `BACKUPS=10000` plays all of them. */
const COUNT = Number(process.env.BACKUPS ?? 400);
const OWN = { settings: { language: 'de' }, 'guide-finished-facebook/become-a-mentor': NOW.toISOString() };

let text = '';
beforeAll(async () => {
  const db = openDatabase('mutated');
  for (const name of ['Lena Krämer', 'أمير', '=1+1 "x"', 'Ayşe']) {
    const { id } = await saved(db, { name, notes: 'a\n"b" \\ {c}', tags: ['d, e'] });
    good(await logInteraction(db, id, { kind: 'sent', on: TODAY, text: `Hi ${name}` }, NOW));
    good(await startMentorship(db, id, { beginsOn: TODAY }, NOW));
  }
  good(await changePreferences(db, { mentorName: 'Uta', reminderHour: 9 }, NOW));
  text = (await writeBackup(db, NOW, {}, OWN)).join('');
  await db.delete();
});

const BREAKING: Breaking = {
  signs: '",:{}[]\\\n0-atz ',
  bytes: [0, 0xff, 0xc3, 0xe4],
  most: 3,
  size: { oneIn: 6, long: 2_000, short: 8 },
  cutOneIn: 3,
  blanks: true,
};

test(`${COUNT} mutated backups: readable rows are restored completely, the rest is named or refused with a reason`, {
  timeout: 3_600_000,
}, async () => {
  const whole = new TextEncoder().encode(text);
  const known = new Set(text.split('\n').map((line) => line.replace(/,$/, '')));
  const rows = [...known].filter((line) => /^\{"(?:id|name)":/.test(line)).length;
  const { tables } = JSON.parse(text) as { tables: Record<string, unknown[]> };
  const wholeRows = Object.fromEntries(Object.entries(tables).map(([table, all]) => [table, all.length]));
  const seen = { read: 0, refused: 0, rows: 0 };
  for (let seed = 1; seed <= COUNT; seed++) {
    try {
      const read = await readBackup(new TextDecoder().decode(mutated(whole, seed, BREAKING)));
      if (!read.ok) {
        expect(read.problem).toMatch(/^(?:not-json|not-backup|newer|older|hostile|too-many)$/);
        seen.refused += 1;
        continue;
      }
      seen.read += 1;
      const came = TABLES.flatMap((table) =>
        table === 'asideRows' ? [] : (read.backup.tables[table] as object[]),
      );
      seen.rows += came.length;
      // Every missing row has been named, unless it has turned into another readable row. If the table's count is gone as well,
      // the table is named.
      const isNamed = (table: string) => read.unread.some(({ where }) => where === `tables.${table}`);
      const counted = TABLES.filter((table) => table !== 'asideRows' && !isNamed(table));
      const wanted = counted.reduce((sum, table) => sum + (wholeRows[table] ?? 0), 0);
      const found = counted.reduce((sum, table) => sum + read.backup.tables[table].length, 0);
      const told = read.unread.filter(({ where }) => !where.startsWith('tables.')).length;
      expect(found + told + read.missing).toBeGreaterThanOrEqual(wanted);
      if (seed % 4 !== 0) continue;
      // Whatever was restored, the list is consistent with it, even if it already had people of its own.
      for (const way of ['merge', 'replace'] as const) {
        const db = openDatabase(`mutated-${seed}-${way}`);
        await saved(db, { name: 'Here before', address: 'facebook.com/here.before' });
        await restoreBackup(db, read.backup, { way, file: 'b' }, NOW);
        expect(await checkDatabase(db, TODAY)).toEqual([]);
        await db.delete();
      }
    } catch (error) {
      throw new Error(`Seed ${seed}`, { cause: error });
    }
  }
  // A few wrong letters are no reason to refuse a list.
  expect(seen.refused).toBeLessThan(COUNT * 0.2);
  expect(seen.rows / seen.read).toBeGreaterThan(rows * 0.7);
});

test(`${COUNT} mutated sealed backups: refused with a reason, or unchanged`, {
  timeout: 3_600_000,
}, async () => {
  const sealed = new Uint8Array(
    await (await seal(filled(new Blob([text])), { passphrase: 'p', workFactor: 1 })).arrayBuffer(),
  );
  const seen = new Set<string>();
  for (let seed = 1; seed <= COUNT; seed++) {
    const read = await unseal(new Blob([mutated(sealed, seed, BREAKING)]), { passphrase: 'p' });
    if (read.ok) expect((await read.plain.text()).trimEnd()).toBe(text.trimEnd());
    seen.add(read.ok ? 'read' : read.problem);
  }
  expect(seen).toContain('damaged');
  expect(seen).toContain('cut');
});
