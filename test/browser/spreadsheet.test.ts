import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { openExtension } from './harness.ts';

/** Many machines have LibreOffice without Calc, which cannot convert tables. */
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

/** Saves the list as a mentor does, once with each separator. */
async function saveLists(): Promise<void> {
  const extension = await openExtension({ language: 'de' });
  onTestFinished(() => extension.close());
  const page = await extension.dashboard();
  // A list of our own format brings them in, as the test is about the export.
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const list = [['Name', 'Notizen'], ...PEOPLE].map((cells) => cells.map(quote).join(';')).join('\r\n');
  await page.goto(`${extension.base}dashboard.html#export/import`);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'liste.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\ufeff${list}\r\n`),
  });
  await page.getByRole('button', { name: /Personen hereinholen/ }).click();
  await page.getByText(/sind neu in Ihrer Liste/).waitFor();

  await page.goto(`${extension.base}dashboard.html#export`);
  for (const [separator, file] of [
    ['Semikolon', 'semicolon.csv'],
    ['Komma', 'comma.csv'],
  ] as const) {
    await page.getByRole('radio', { name: separator }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Datei speichern' }).click(),
    ]);
    copyFileSync(await download.path(), join(folder, file));
  }
}

/** The cells of a sheet, with their types. */
function cellsOf(sheet: string): { kind: string | undefined; text: string }[] {
  return [...sheet.matchAll(/<table:table-cell([^>]*[^/])>([\s\S]*?)<\/table:table-cell>/g)].map(
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
}

/**
 * Calc opens the files as a person does: semicolons (59) or commas (44), quotes (34), UTF-8 (76), from line 1, formulas
 * evaluated. It then writes back what the cells show.
 */
test.skipIf(!CALC)(
  'LibreOffice Calc opens the CSV with every text as text, by either separator',
  async () => {
    await saveLists();
    for (const [name, separator] of [
      ['semicolon', 59],
      ['comma', 44],
    ] as const) {
      execFileSync(
        CALC ?? '',
        [
          '--headless',
          `-env:UserInstallation=file://${folder}/profile`,
          `--infilter=CSV:${separator},34,76,1,,0,false,true,false,true`,
          '--convert-to',
          'fods',
          '--outdir',
          folder,
          join(folder, `${name}.csv`),
        ],
        { stdio: 'pipe', timeout: 90_000 },
      );
      const sheet = readFileSync(join(folder, `${name}.fods`), 'utf8');
      expect(sheet).not.toContain('table:formula');
      const cells = cellsOf(sheet);
      for (const text of PEOPLE.flat()) {
        const found = cells.filter((cell) => cell.text === text || cell.text === `'${text}`);
        expect(found, `a cell with ${JSON.stringify(text)}`).not.toEqual([]);
        expect(found[0]?.kind).toBe('string');
      }
    }
  },
);

test.runIf(!CALC)('LibreOffice Calc is not installed here: the CSV was not opened in it', ({ skip }) => {
  skip('install libreoffice-calc (or -nogui) to run it');
});
