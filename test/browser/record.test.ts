import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ChromiumPage } from './harness.ts';
import { openExtension } from './harness.ts';
import { keepMentorships, LONG, type Mentored, mentorship, ordinary, PRIVATE } from './mentorships.ts';
import { oneBrowser } from './one-browser.ts';

/*
 * The printed sheets: the browser makes a PDF of each. If the variable PDFS names a folder, they are saved there for inspection.
 */

const browser = oneBrowser(() => openExtension({ language: 'de' }));

async function keep(people: readonly Mentored[]) {
  const page = await browser().dashboard();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await keepMentorships(browser(), people);
  return page;
}

/** Reopens a sheet, since no page is told what a test writes into the database. */
async function sheetOf(page: ChromiumPage, hash: string) {
  await page.goto('about:blank');
  await page.goto(`${browser().base}dashboard.html#${hash}`);
  const sheet = page.getByRole('article');
  await sheet.waitFor();
  return sheet;
}

/** The sheet's height on paper in millimetres, and its smallest type in points. */
async function measured(page: ChromiumPage) {
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.round((174 / 25.4) * 96), height: 1000 });
  const found = await page.evaluate(() => {
    const sheet = document.querySelector('.sheet') as HTMLElement;
    const sizes = [...sheet.querySelectorAll('*')]
      .filter((each) => each.checkVisibility() && each.namespaceURI?.endsWith('xhtml'))
      .filter((each) => [...each.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
      .map((each) => (Number.parseFloat(getComputedStyle(each).fontSize) / 96) * 72);
    return { height: (sheet.offsetHeight / 96) * 25.4, type: Math.min(...sizes) };
  });
  await page.emulateMedia({ media: null });
  if (before) await page.setViewportSize(before);
  return found;
}

/** The page as printed by the browser: how many pages, and their sizes in millimetres. */
async function printed(page: ChromiumPage, name: string) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { PDFS: folder } = process.env;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${name}.pdf`, pdf);
  }
  const source = pdf.toString('latin1');
  const boxes = [...source.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    pages: [...source.matchAll(/\/Type \/Page\b/g)].length,
    sizes: [...new Set(boxes.map(([, width, height]) => [width, height].map(inMillimetres).join(' × ')))],
  };
}

const inMillimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
const A4 = ['210 × 297'];

test('the record is printed on A4 in either language, with nothing else on its pages', async () => {
  const page = await keep([
    { name: 'Lena Krämer', language: 'de', mentorship: ordinary('m0', 'c0') },
    { name: 'Lena Krämer', language: 'de', mentorship: mentorship('m1', 'c1', 80, 4) },
    { name: LONG, language: 'de', mentorship: mentorship('m2', 'c2', 60, 18) },
  ]);
  for (const [id, pages] of [
    // One goal, four strengths and ten short weekly records: a keepsake of one page.
    ['m0', [1]],
    ['m1', [2]],
    // The length of the longest depends slightly on its months.
    ['m2', [2, 3]],
  ] as const) {
    const sheet = await sheetOf(page, `weeks/${id}/record`);
    await sheet.getByText('Nachweis über ein Mentoring').waitFor();
    expect(await printed(page, `record-de-${id}`)).toEqual({
      pages: expect.toBeOneOf([...pages]),
      sizes: A4,
    });
    await page.getByRole('radio', { name: 'English' }).check();
    await sheet.getByText('Record of a mentorship').waitFor();
    expect(await printed(page, `record-en-${id}`)).toEqual({
      pages: expect.toBeOneOf([...pages]),
      sizes: A4,
    });
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.getByRole('navigation').first().isVisible()).toBe(false);
    // Only the sheet remains, with nothing beside it.
    const text = await page.locator('body').innerText();
    expect(text).toBe(await sheet.innerText());
    expect(text).not.toContain(PRIVATE);
    await page.emulateMedia({ media: null });
  }
});

test('the overview of a dozen mentorships is one page of A4', async () => {
  const page = await keep(
    Array.from({ length: 12 }, (_, n) => ({
      name: n === 4 ? LONG : `Person mit Nachnamen ${n}`,
      language: 'de',
      mentorship: mentorship(`m${n}`, `c${n}`, 5 * n - 5, 0),
    })),
  );
  const sheet = await sheetOf(page, 'weeks/programme');
  await sheet.getByText('Begleitungen auf einen Blick').waitFor();
  expect(await printed(page, 'programme-de')).toEqual({ pages: 1, sizes: A4 });
  expect(await sheet.innerText()).not.toMatch(/Person|Hohenstein/);
  await page.getByRole('radio', { name: 'Mit Namen' }).check();
  await page.getByRole('radio', { name: 'English' }).check();
  await sheet.getByText('Mentorships at a glance').waitFor();
  await sheet.getByText(LONG).waitFor();
  expect(await printed(page, 'programme-en-named')).toEqual({ pages: 1, sizes: A4 });
});

test('an ordinary record fits on one page in readable type, and says only once what was done', async () => {
  const page = await keep([{ name: 'Lena Krämer', language: 'de', mentorship: ordinary('m0', 'c0') }]);
  const sheet = await sheetOf(page, 'weeks/m0/record');
  await sheet.getByText('Nachweis über ein Mentoring').waitFor();
  // Firefox gets ten millimetres less, as it prints the page number itself.
  const { height, type } = await measured(page);
  expect(height).toBeLessThan(253);
  expect(type).toBeGreaterThanOrEqual(9.5);
  expect((await sheet.innerText()).match(/Probetag im Betrieb/g)).toHaveLength(1);
});
