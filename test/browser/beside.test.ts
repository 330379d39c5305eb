/** A guide beside the page: everything works, and nothing of ours is in the page. */
import { expect, onTestFinished, test } from 'vitest';
import { FACEBOOK } from '../pages/facebook/site.ts';
import { VARIANTS } from '../pages/linkedin/write-a-first-message.ts';
import type { ChromiumPage, Extension } from './driver/types.ts';
import { openExtension } from './harness.ts';

const GUIDE = 'linkedin/write-a-first-message';

async function english(): Promise<Extension<ChromiumPage>> {
  const extension = await openExtension({ language: 'en' });
  onTestFinished(() => extension.close());
  return extension;
}

test('the first guide on LinkedIn asks; beside the page it runs to its end without changing the page', async () => {
  const variant = VARIANTS.find(({ language, kind }) => language === 'en' && kind === 'present');
  if (!variant) throw new Error('no such variant');
  const extension = await english();
  for (const [origin, handler] of Object.entries(variant.sites)) await extension.serve(origin, handler);
  const page = await extension.open(variant.start);
  const popup = await extension.popupOver(page);
  await popup.getByRole('link', { name: 'Guides' }).click();
  await popup.locator(`button[data-guide="${GUIDE}"]`).click();
  // LinkedIn's rule is mentioned, and both answers are equally visible.
  await popup.getByText(/8\.2/).waitFor();
  await expect.poll(() => popup.locator('button[data-place]').count()).toBe(2);
  await popup.locator('button[data-place="beside"]').click();
  await popup.locator('.beside-guide .card').waitFor();

  const tabId = await extension.inExtension(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id ?? -1;
  }, page.url());
  const panel = await page.context().newPage();
  await panel.goto(`${extension.base}/sidepanel.html?tab=${tabId}#guides`);
  const card = panel.locator('.beside-guide .card');
  await card.waitFor();
  expect(await card.getAttribute('data-guide')).toBe(GUIDE);
  expect(await page.locator('html > div').count()).toBe(0);

  // The mentor continues with the panel's own buttons; the guide also notices what the page shows.
  const step = () => card.getAttribute('data-step');
  for (let round = 0; round < 8 && (await card.getAttribute('data-state')) !== 'done'; round++) {
    const before = await step();
    await card.getByRole('button', { name: 'I have done this' }).click();
    await expect.poll(step).not.toBe(before);
  }
  await expect.poll(() => card.getAttribute('data-state')).toBe('done');
  expect(await page.locator('html > div').count()).toBe(0);
  await card.getByRole('button', { name: 'Close the guide' }).click();
  await expect.poll(() => card.count()).toBe(0);
});

test('the choice is kept: the next guide starts without asking', async () => {
  const [variant] = VARIANTS;
  if (!variant) throw new Error('no variant');
  const extension = await english();
  for (const [origin, handler] of Object.entries(variant.sites)) await extension.serve(origin, handler);
  await extension.inExtension((settings) => chrome.storage.local.set({ settings }), {
    language: 'en',
    csvSeparator: null,
    guidePlaces: { linkedin: 'page' },
  });
  const page = await extension.open(variant.start);
  await extension.startGuide(page, GUIDE);
  expect(await extension.waitForCard(page, (card) => card !== null)).toMatchObject({ guide: GUIDE });
});

test('on a page that does not let the card stay, the guide continues beside it and says so', async () => {
  const extension = await english();
  await extension.serve(FACEBOOK, () => ({
    body: `<!doctype html><html id="facebook" lang="en"><title>Facebook</title><body><p>Hello</p><script>
      new MutationObserver(() => document.querySelector('html > div')?.remove())
        .observe(document.documentElement, { childList: true });</script></body></html>`,
  }));
  const page = await extension.open(`${FACEBOOK}/`);
  const popup = await extension.popupOver(page);
  await popup.getByRole('link', { name: 'Guides' }).click();
  await popup.locator('button[data-guide="facebook/become-a-mentor"]').click();
  await popup.locator('.beside-guide').getByText('This page won’t let the card stay.').waitFor();
  expect(await page.locator('html > div').count()).toBe(0);
});
