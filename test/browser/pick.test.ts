/** "I'll show you where it is": its script is added beside the overlay only if a mentor asks for it. */
import { describe, expect, test } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { type ChromiumPage, type Extension, type FirefoxPage, openExtension } from './harness.ts';
import { cardOn, ringed } from './mentor.ts';
import { oneBrowser } from './one-browser.ts';
import { endWorker } from './worker.ts';

const GUIDE = 'facebook/become-a-mentor';
const STEP = 'open-groups';

const taught = <P>(extension: Extension<P>) =>
  extension.inExtension(
    async () =>
      Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('taught-rule-'))
        .length,
    null,
  );

/** Shows a place other than the one pointed at, and keeps it. */
async function show(
  extension: Extension<ChromiumPage> | Extension<FirefoxPage>,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<void> {
  // The calls are the same in both browsers, but the types of their pages differ.
  const inBrowser = extension as Extension<ChromiumPage>;
  const page = await inBrowser.open(`${FACEBOOK}/`);
  await inBrowser.startGuide(page, GUIDE);
  await cardOn(inBrowser, page, STEP, '', 'pointing');
  await inBrowser.press(page, 'I don’t see it');
  await cardOn(inBrowser, page, STEP, '', 'not-found');
  await page.evaluate(() => window.__watch.reset());
  await meanwhile();
  await inBrowser.press(page, 'I’ll show you where it is');
  await cardOn(inBrowser, page, STEP, 'Click on the place on the page');
  const address = page.url();
  const place = await page.evaluate(() => {
    const box = document.querySelector('[role="banner"] a[href="/watch/"]')?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  if (!place) throw new Error('The replica has changed');
  await page.mouse.click(place.x, place.y);
  await cardOn(inBrowser, page, STEP, 'Is this the right place?');
  expect(page.url(), 'the page has got nothing of the click').toBe(address);
  await inBrowser.press(page, 'Keep this place');
  const card = await cardOn(inBrowser, page, STEP, '', 'pointing');
  expect(await ringed(inBrowser, page, card)).toBe('a Video /watch/');
  await expect.poll(() => taught(inBrowser)).toBe(1);
  const seen = await page.evaluate(() => window.__watch.look());
  expect(seen, 'a page script has noticed nothing of it').toEqual({
    nodes: [],
    attributes: [],
    globals: [],
    messages: [],
    addresses: [],
    readable: [],
  });
  await inBrowser.press(page, 'End the guide');
  expect(await inBrowser.waitForCard(page, (shown) => shown === null)).toBeNull();
}

describe('in Chromium', () => {
  const browser = oneBrowser(async () => {
    const extension = await openExtension();
    await extension.serve(FACEBOOK, facebookSite({ watch: true, layout: 'a' }));
    return extension;
  });

  test('it is added on request, even if the worker was terminated', async () => {
    const extension = browser();
    await show(extension, () => endWorker(extension));
  });
});

describe('in Firefox', () => {
  const browser = oneBrowser(async () => {
    const extension = await openExtension({ browser: 'firefox' });
    await extension.serve(FACEBOOK, facebookSite({ watch: true, layout: 'a' }));
    return extension;
  });

  test('it is added on request', async () => {
    await show(browser());
  });
});
