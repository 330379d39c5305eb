/** All paths without a mouse: adding a person, planning a follow-up, exporting the list, starting a guide. */
import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { type ChromiumPage, openExtension } from './harness.ts';
import { cardOn } from './mentor.ts';

/** More controls than any view has. */
const FAR = 150;

/** The accessible name of the focused element. */
const focused = (page: ChromiumPage) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined;
    return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '')
      .replaceAll(/[\u2068\u2069]/g, '')
      .trim();
  });

/** Presses Tab until an element with this name has the focus. */
async function tabTo(page: ChromiumPage, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < FAR; step++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (name.test(at)) return;
    passed.push(at.slice(0, 30));
  }
  throw new Error(`${name} is not reached: ${passed.join(' | ')}`);
}

const go = async (page: ChromiumPage, name: RegExp) => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};

test('from an empty list to a planned follow-up, an export and a guide', async () => {
  const extension = await openExtension({ language: 'en' });
  onTestFinished(() => extension.close());
  await extension.serve(FACEBOOK, facebookSite({ language: 'en' }));
  const page = await extension.dashboard();
  await go(page, /^Contacts$/);
  await page.getByText('Nobody is in your list yet.').waitFor();
  await go(page, /^Add a person$/);
  await page.getByRole('heading', { level: 2, name: 'Add a person' }).waitFor();
  await tabTo(page, /^Name/);
  await page.keyboard.type('Lena Krämer');
  await go(page, /^Save$/);
  await page.getByRole('heading', { level: 2, name: /Lena Krämer/ }).waitFor();
  // The heading has the focus, and one Tab leads to the first thing one can do here.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.matches('main :is(a, button, input)'))).toBe(true);

  await go(page, /^Change$/);
  await tabTo(page, /^What for/);
  await page.keyboard.type('ask about the internship');
  await tabTo(page, /^Day/);
  await page.keyboard.type('12242030');
  await go(page, /^Plan follow-up$/);
  await page.getByText('ask about the internship').first().waitFor();

  await page.goto(`${extension.base}dashboard.html#export`);
  await page.getByRole('button', { name: 'Save file' }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), go(page, /^Save file$/)]);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(
    /Lena Krämer.*2030-12-24.*ask about the internship/,
  );

  await page.goto(`${extension.base}dashboard.html#guides`);
  await page.locator('button[data-guide="facebook/become-a-mentor"]').waitFor();
  const [site] = await Promise.all([page.context().waitForEvent('page'), go(page, /^Start on Facebook/)]);
  await cardOn(extension, site, 'open-groups', '', 'pointing');
});
