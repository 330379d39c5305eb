/**
 * As close to Firefox for Android as a desktop gets: the built extension without menus, keyboard commands and sidebar in its
 * manifest, touch instead of a mouse, and a window as wide as a phone's. docs/testing.md says what this cannot show.
 */
import { expect, test } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { LINKEDIN, linkedinSite } from '../pages/linkedin/site.ts';
import type { FirefoxPage } from './harness.ts';
import { openExtension } from './harness.ts';
import { cardOn, followRing } from './mentor.ts';
import { oneBrowser } from './one-browser.ts';

const LENA = `${LINKEDIN}/in/lena-kraemer-1a2b3c/`;
const PHONE = { width: 320, height: 640 };

const browser = oneBrowser(async () => {
  const extension = await openExtension({ browser: 'firefox', language: 'de', phone: true });
  await extension.serve(FACEBOOK, facebookSite({ language: 'de', layout: 'c' }));
  await extension.serve(LINKEDIN, linkedinSite({ layout: 'classic' }));
  return extension;
});

test('the browser has none of the APIs that are missing on Android', async () => {
  const there = await browser().inExtension(() => {
    const apis = chrome as unknown as Record<string, unknown>;
    return ['contextMenus', 'menus', 'commands', 'sidebarAction', 'sidePanel'].filter((name) => apis[name]);
  }, null);
  expect(there).toEqual([]);
});

test('somebody saved from a profile is marked on the toolbar', async () => {
  const extension = browser();
  const profile = await extension.open(LENA);
  const popup = await extension.popupOver(profile);
  await popup.setViewport(PHONE);
  await popup.locator('a[href="#contacts/page"]').click();
  await popup.locator('button[type="submit"]').click();
  await popup.waitForFunction(
    () => location.hash.startsWith('#contacts/') && location.hash !== '#contacts/page',
  );
  const sign = () =>
    extension.inExtension(async (address) => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === address);
      return tab?.id === undefined ? null : chrome.action.getBadgeText({ tabId: tab.id });
    }, LENA);
  await profile.bringToFront();
  await profile.reload();
  await expect.poll(sign).toBe('•');
});

test('a guide runs on the page', async () => {
  const extension = browser();
  const page = await extension.open(`${FACEBOOK}/`);
  await extension.startGuide(page, 'facebook/become-a-mentor');
  const card = await cardOn(extension, page, 'open-groups');
  await followRing(extension, page, card);
  await cardOn(extension, page, 'open-groups', 'Klicken Sie auf „Gruppen“');
});

test('if the site requires a choice, the page comes first, and the other option is not a side panel', async () => {
  const extension = browser();
  const popup = await extension.popupOver(await extension.open(LENA));
  await popup.locator('a[href="#guides"]').click();
  await popup.locator('button[data-guide="linkedin/write-a-first-message"]').click();
  await popup.waitForSelector('[data-place]');
  const ways = await popup.$$eval('[data-place]', (buttons) =>
    buttons.map((button) => [button.getAttribute('data-place'), button.textContent]),
  );
  expect(ways.map(([place]) => place)).toEqual(['page', 'beside']);
  expect(ways.flat().join(' ')).toContain('In Mentor Trail');
  expect(ways.flat().join(' ')).not.toContain('Seitenleiste');
});

/** Elements that exceed the width, or are too small for a finger (44 px). */
async function misfits(page: FirefoxPage) {
  return page.evaluate(() => {
    const root = document.documentElement;
    const pressed =
      'button, a.button, summary, select, textarea, input:not([type=checkbox], [type=radio]), nav a';
    const ticks = 'label:has(> :is([type=checkbox], [type=radio]))';
    const small = [...document.querySelectorAll<HTMLElement>(`${pressed}, ${ticks}`)]
      .filter((each) => each.checkVisibility() && !each.closest('.unseen'))
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(({ each, box }) => `${each.outerHTML.slice(0, 90)} ${box.width} × ${box.height}`);
    return { sideways: root.scrollWidth - root.clientWidth, small };
  });
}

const VIEWS = [
  'today',
  'contacts',
  'contacts/new',
  'weeks',
  'guides',
  'learn',
  'templates',
  'export',
  'settings',
];

test.each(VIEWS)('the popup at 320 px, for a finger: %s', async (view) => {
  const popup = await browser().open(`${browser().base}popup.html?tab=1#${view}`);
  await popup.setViewport(PHONE);
  await popup.waitForFunction(() => (document.querySelector('main')?.innerText.trim().length ?? 0) > 20);
  expect(await popup.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  await expect.poll(() => misfits(popup)).toEqual({ sideways: 0, small: [] });
});

test.each(VIEWS)('the sidebar at its narrowest, 252 px, is not scrolled sideways: %s', async (view) => {
  const sidebar = await browser().open(`${browser().base}sidepanel.html?tab=1#${view}`);
  await sidebar.setViewport({ width: 252, height: 640 });
  await sidebar.waitForFunction(() => (document.querySelector('main')?.innerText.trim().length ?? 0) > 20);
  await expect.poll(async () => (await misfits(sidebar)).sideways).toBe(0);
});
