import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumPage, type Extension, openExtension } from './harness.ts';

let extension: Extension<ChromiumPage>;
let page: ChromiumPage;

beforeAll(async () => {
  extension = await openExtension();
  page = await extension.dashboard();
});
afterAll(() => extension.close());

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
async function saved(button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

test('a list comes in, goes out to calendar and address book, and comes back from a backup', async () => {
  const { base } = extension;
  await page.goto(`${base}dashboard.html#export/import`);
  const rows = Array.from(
    { length: 300 },
    (_, n) => `Person ${n},facebook.com/person.number${n},2026-12-24,Ask ${n}`,
  );
  const csv = `Name,Profile addresses,Next follow-up,What for\n${rows.join('\n')}\n,facebook.com/help,,\n`;
  await page.locator('input[type="file"]').setInputFiles(file('people.csv', csv));
  await page.getByText('One row can’t be imported').waitFor();
  await page.getByRole('button', { name: /Import .*300.* people/ }).click();
  await page.getByText(/300.* people are new in your list/).waitFor();

  await page.goto(`${base}dashboard.html#export`);
  await page.getByRole('radio', { name: 'Follow-ups for your calendar' }).check();
  const calendar = new ICAL.Component(ICAL.parse(await saved('Save file')));
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(300);
  await page.getByRole('radio', { name: 'Address book' }).check();
  expect(ICAL.parse(await saved('Save file'))).toHaveLength(300);
  await page.getByRole('radio', { name: 'A table' }).check();
  const table = await saved('Save file');

  await page.goto(`${base}dashboard.html#export/backup`);
  const backup = await saved('Save a backup');
  await page.goto(`${base}dashboard.html#export/import`);
  await page.getByRole('button', { name: /Undo: .*people\.csv/ }).click();
  await page.getByText(/^Undone on/).waitFor();

  await page.goto(`${base}dashboard.html#export/backup`);
  await page.locator('input[type="file"]').setInputFiles(file('backup.json', backup));
  await page.getByRole('button', { name: 'Merge the backup' }).click();
  await page.getByText('The backup has been restored.').waitFor();
  await page.goto(`${base}dashboard.html#export`);
  expect(await saved('Save file')).toBe(table);
  expect(extension.requests.filter(({ by }) => by === 'extension')).toEqual([]);
});
