/** Firefox does not print the margins defined by `@page`, so the sheet numbers its pages itself. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openExtension } from './harness.ts';
import { keepMentorships, LONG, mentorship, ordinary } from './mentorships.ts';
import { oneBrowser } from './one-browser.ts';

const browser = oneBrowser(() => openExtension({ browser: 'firefox', language: 'de' }));

const A4 = {
  width: '210mm',
  height: '297mm',
  margin: { top: '16mm', right: '18mm', bottom: '18mm', left: '18mm' },
};

/**
 * Firefox compresses the PDF's page objects. The line end before `endstream` may also be the last compressed byte, one time in
 * 256, so it is kept and ignored if it is not part of the data.
 */
function pagesOf(pdf: Buffer): number {
  const source = pdf.toString('latin1');
  const packed = [...source.matchAll(/\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)\nendstream/g)];
  const objects = packed.map(([, data = '']) => inflateSync(Buffer.from(data, 'latin1')).toString('latin1'));
  return [...[source, ...objects].join('\n').matchAll(/\/Type \/Page\b/g)].length;
}

test.each([
  ['m1', 'Lena Krämer', 80, 4],
  ['m2', LONG, 60, 18],
] as const)('every page shows whose record it is, and its number: %s', async (id, name, days, skills) => {
  const extension = browser();
  const first = await extension.dashboard();
  await first.waitForSelector('h1');
  await keepMentorships(extension, [
    { name, language: 'de', mentorship: mentorship(id, `c-${id}`, days, skills) },
  ]);
  const page = await extension.open(`${extension.base}dashboard.html#weeks/${id}/record`);
  await page.waitForSelector('.sheet .sheet-end');
  // WebDriver prints without telling the page, whereas the mentor's own printing does (HTML, "printing steps"). The sheet starts
  // listening shortly after it is drawn.
  const readHeads = () => page.$$eval('.page-head', (all) => all.map(({ textContent }) => textContent));
  await expect
    .poll(async () => {
      await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
      return readHeads();
    })
    .not.toEqual([]);
  const heads = await readHeads();
  const pdf = Buffer.from(await page.pdf({ ...A4 }));
  const { PDFS: folder } = process.env;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/firefox-${id}.pdf`, pdf);
  }
  const pages = pagesOf(pdf);
  expect(pages).toBeGreaterThan(1);
  expect(heads).toEqual(Array.from({ length: pages }, (_, n) => `${name} · ${n + 1} / ${pages}`));
  // Afterwards the sheet on the screen is unchanged.
  await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
  expect(await page.$$('.page-head')).toEqual([]);
});

test('an ordinary record is one page, without a number', async () => {
  const extension = browser();
  const first = await extension.dashboard();
  await first.waitForSelector('h1');
  await keepMentorships(extension, [
    { name: 'Lena Krämer', language: 'de', mentorship: ordinary('m0', 'c0') },
  ]);
  const page = await extension.open(`${extension.base}dashboard.html#weeks/m0/record`);
  await page.waitForSelector('.sheet .sheet-end');
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  expect(pagesOf(Buffer.from(await page.pdf({ ...A4 })))).toBe(1);
  expect(await page.$$('.page-head')).toEqual([]);
});
