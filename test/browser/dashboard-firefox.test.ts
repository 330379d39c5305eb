/** The main paths of the full tab in Firefox, clicked as a mentor does: from a person to ten weeks, a report and a table. */
import { expect, test } from 'vitest';
import type { FirefoxPage } from './harness.ts';
import { openExtension } from './harness.ts';
import { oneBrowser } from './one-browser.ts';

const browser = oneBrowser(() => openExtension({ browser: 'firefox', language: 'de' }));
const PATIENCE = { timeout: 25_000 };

/** Clicks the visible element with exactly this text. */
async function press(page: FirefoxPage, text: string, within = 'main') {
  const found = await page.waitForFunction(
    (wanted, place) =>
      [...document.querySelectorAll<HTMLElement>(`${place} :is(button, a)`)].find(
        (each) => each.checkVisibility() && each.innerText.replace(/[\u2066-\u2069]/g, '').trim() === wanted,
      ),
    PATIENCE,
    text,
    within,
  );
  await (found as unknown as { click(): Promise<void> }).click();
}

/** Types into the field with this label, or ticks it. */
async function field(page: FirefoxPage, label: string, text?: string) {
  const found = (await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('label')].find(
        (each) => each.checkVisibility() && each.innerText.trim() === wanted,
      )?.control,
    PATIENCE,
    label,
  )) as unknown as { click(): Promise<void>; type(text: string): Promise<void> };
  await found.click();
  if (text === undefined) return;
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await found.type(text);
}

const says = (page: FirefoxPage, text: string, within = 'main') =>
  page.waitForFunction(
    (wanted, place) =>
      document
        .querySelector<HTMLElement>(place)
        ?.innerText.replace(/[\u2066-\u2069]/g, '')
        .includes(wanted),
    PATIENCE,
    text,
    within,
  );

const goTo = (page: FirefoxPage, hash: string) =>
  page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);

test('a person, a note, a step, ten weeks, a report and a table', async () => {
  const extension = browser();
  const page = await extension.dashboard();
  await page.setViewport({ width: 1280, height: 850 });
  await page.waitForSelector('h1');

  await goTo(page, 'contacts/new');
  await field(page, 'Name', 'Lena Krämer');
  await field(page, 'Profiladresse', 'facebook.com/lena.kraemer.5');
  await press(page, 'Speichern');
  await says(page, 'Was bisher war');

  await press(page, 'Notiz', '.log');
  await field(page, 'In wenigen Worten', 'Möchte Erzieherin werden.');
  await press(page, 'Festhalten', '.log');
  await says(page, 'Möchte Erzieherin werden.', '.entries');
  await press(page, 'Nachricht geschickt', '.log');
  await press(page, 'Festhalten', '.log');
  await says(page, 'danach: Angeschrieben', '.entries');

  await press(page, 'Ändern', '.next-action');
  await field(page, 'Worum geht es?', 'Anrufen');
  await press(page, 'Planen', '.next-action');
  await says(page, 'Anrufen', '.next-action');

  await press(page, 'Die Wochen beginnen', '.mentorship');
  await press(page, 'Zehn Wochen beginnen', '.mentorship');
  // Facebook mentorships are for adults, so none starts unless that is confirmed.
  await says(page, 'Bitte bestätigen Sie', '.mentorship');
  await field(page, 'Ich weiß, dass die Person 18 oder älter ist');
  await press(page, 'Zehn Wochen beginnen', '.mentorship');
  await says(page, 'Woche 1 von 10', '.mentorship');

  await goTo(page, 'weeks');
  await press(page, 'Lena Krämer', '.mentorship-row');
  await says(page, 'Phase 1: Stärken sehen');

  await goTo(page, 'reports');
  await says(page, 'Angeschrieben haben Sie eine Person');

  await goTo(page, 'export');
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      Object.assign(window, { saved: file });
      return make(file);
    };
  });
  await press(page, 'Datei speichern');
  await says(page, 'Eine Person wurde als');
  const table = await page.evaluate(() => (window as unknown as { saved: Blob }).saved.text());
  expect(table).toMatch(/\r\nLena Krämer;In Begleitung;https:\/\/www\.facebook\.com\/lena\.kraemer\.5;/);
  expect(table).toContain(';Anrufen;');
  expect(extension.requests.filter(({ by }) => by === 'extension')).toEqual([]);
});
