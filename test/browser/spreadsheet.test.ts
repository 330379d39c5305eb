import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { openExtension } from './harness.ts';

/** LibreOffice without Calc is there on many machines, and converts no tables. */
const CALC = existsSync('/usr/lib/libreoffice/program/libsclo.so')
  ? ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))
  : undefined;
const PEOPLE = [
  ['Jürgen Groß', 'umlauts: äöüß'],
  ['=1+1', '=HYPERLINK("https://example.org","x")'],
  ['"Quote" O’Neill', 'says "hello", and; more\twith a tab'],
  ['Two Lines', 'first line\nsecond line'],
  ['+49 40 123', '-2+3'],
  ['@SUM(A1)', ' =2+3'],
  ['مريم العلي', '🧑‍🚀'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'mentor-trail-calc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function saveList(): Promise<void> {
  const extension = await openExtension({ language: 'de' });
  onTestFinished(() => extension.close());
  const page = await extension.dashboard();
  for (const [name, notes] of PEOPLE) {
    await page.goto(`${extension.base}dashboard.html#contacts/new`);
    await page.locator('input[name="name"]').fill(name);
    await page.locator('textarea[name="notes"]').fill(notes);
    await page.locator('button[type="submit"]').first().click();
    await page.waitForFunction(() => location.hash !== '#contacts/new');
  }
  await page.goto(`${extension.base}dashboard.html#export`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Als CSV-Datei speichern' }).click(),
  ]);
  copyFileSync(await download.path(), join(folder, 'contacts.csv'));
}

/**
 * Calc reads the file as a person opens it: semicolons (59), quotes (34), UTF-8 (76), first line 1, formulas
 * evaluated. It writes back what the cells show.
 */
test.skipIf(!CALC)('LibreOffice Calc opens the CSV with every text as text', async () => {
  await saveList();
  const run = (to: string, from: string) =>
    execFileSync(
      CALC ?? '',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--infilter=CSV:59,34,76,1,,0,false,true,false,true',
        '--convert-to',
        to,
        '--outdir',
        folder,
        from,
      ],
      { stdio: 'pipe', timeout: 90_000 },
    );
  run('fods', join(folder, 'contacts.csv'));
  const sheet = readFileSync(join(folder, 'contacts.fods'), 'utf8');
  expect(sheet).not.toContain('table:formula');
  const cells = [...sheet.matchAll(/<table:table-cell([^>]*[^/])>([\s\S]*?)<\/table:table-cell>/g)].map(
    ([, attributes = '', inner = '']) => ({
      kind: /office:value-type="(\w+)"/.exec(attributes)?.[1],
      text: [...inner.matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>/g)]
        .map(([, line = '']) =>
          line
            .replace(/<text:tab\/>/g, '\t')
            .replace(/<text:s\/>/g, ' ')
            .replace(/<[^>]+>/g, '')
            .replaceAll('&quot;', '"')
            .replaceAll('&apos;', "'")
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&amp;', '&'),
        )
        .join('\n'),
    }),
  );
  for (const text of PEOPLE.flat()) {
    const found = cells.filter((cell) => cell.text === text || cell.text === `'${text}`);
    expect(found, `a cell with ${JSON.stringify(text)}`).not.toEqual([]);
    expect(found[0]?.kind).toBe('string');
  }
});

test.runIf(!CALC)('LibreOffice Calc is not installed here: the CSV was not opened in it', ({ skip }) => {
  skip('install libreoffice-calc (or -nogui) to run it');
});
