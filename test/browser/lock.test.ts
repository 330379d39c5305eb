import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { openExtension } from './harness.ts';

const PASSPHRASE = 'Kranich sieben Öltank';
const NAME = 'Lena Kraemer';
/** If set, screenshots are saved in this folder. */
const pictures = process.env.PICTURES;

test('Chromium: every page is locked with the browser, names nobody, and opens with the passphrase', async () => {
  const extension = await openExtension({ language: 'en' });
  try {
    await extension.serve(FACEBOOK, facebookSite());
    const page = await extension.dashboard();
    const to = (hash: string) =>
      page.evaluate((at: string) => {
        location.hash = at;
      }, hash);
    await to('contacts/new');
    await page.getByLabel('Name', { exact: true }).fill(NAME);
    await page.getByLabel('Profile address').fill('facebook.com/lena.kraemer');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Write the first message', { exact: true }).first().waitFor();
    await to('settings');
    await page.getByRole('button', { name: 'Set the lock' }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('Passphrase again').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Set the lock' }).click();
    await page.getByText('The lock is set.').waitFor();
    const picture = async (name: string) => {
      if (!pictures) return;
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}.png`) });
    };
    await page.getByRole('heading', { name: 'Lock', exact: true }).scrollIntoViewIfNeeded();
    await picture('lock-settings');

    const profile = await extension.open(`${FACEBOOK}/lena.kraemer`);
    const popup = await extension.popupOver(profile);
    // The side panel's own document; no headless window shows the panel itself.
    const panel = await extension.open(`${extension.base}sidepanel.html`);
    await panel.getByText(NAME).first().waitFor();
    // As when the browser starts.
    await extension.inExtension(async () => {
      await chrome.storage.session.remove('lock opened');
    }, null);
    const title = () =>
      extension.inExtension(async () => {
        const tabs = await chrome.tabs.query({ url: '*://*.facebook.com/*' });
        return chrome.action.getTitle({ tabId: tabs[0]?.id ?? 0 });
      }, null);
    for (const open of [page, popup, panel]) {
      await open.getByText('Mentor Trail is locked').waitFor();
      const shown = await open.evaluate(() => document.documentElement.outerHTML + document.title);
      expect(shown).not.toContain('Kraemer');
    }
    await picture('lock');
    await page.setViewportSize({ width: 400, height: 600 });
    await page.getByText('Forgotten?').click();
    await picture('lock-400');
    await expect.poll(title).toBe('Mentor Trail');
    const rescue = await extension.dashboard();
    await rescue.goto(`${extension.base}rescue.html`);
    await rescue.getByText('Mentor Trail is locked').waitFor();

    await page.getByLabel('Passphrase of the lock').fill('something else');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('This passphrase doesn’t open it.').waitFor();
    await page.getByLabel('Passphrase of the lock').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    // All of them at the same time.
    await page.getByText('Take the lock off').waitFor();
    await popup.getByText(NAME).first().waitFor();
    await panel.getByText(NAME).first().waitFor();
    expect(extension.requests.filter(({ by }) => by === 'extension')).toEqual([]);
  } finally {
    await extension.close();
  }
});

test('Firefox: the lock is set in the settings, locks and unlocks', async () => {
  const firefox = await openExtension({ browser: 'firefox' });
  try {
    const page = await firefox.dashboard();
    await page.goto(`${firefox.base}dashboard.html#settings`);
    const press = async (name: string) =>
      (
        await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`, { timeout: 60_000 })
      )?.click();
    await press('Set the lock');
    for (const input of await page.$$('input[autocomplete="new-password"]')) await input.type(PASSPHRASE);
    await press('Set the lock');
    await page.waitForSelector('::-p-text(The lock is set.)', { timeout: 60_000 });
    await press('Lock now');
    const field = await page.waitForSelector('main.lock input[type="password"]', { timeout: 60_000 });
    expect(await page.$('nav')).toBeNull();
    await field?.type(PASSPHRASE);
    await press('Open');
    await page.waitForSelector('::-p-text(Take the lock off)', { timeout: 60_000 });
  } finally {
    await firefox.close();
  }
});
