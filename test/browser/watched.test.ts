import { expect, test } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { LINKEDIN, linkedinSite } from '../pages/linkedin/site.ts';
import { type ChromiumPage, openExtension } from './harness.ts';
import { cardOn, followRing } from './mentor.ts';
import { oneBrowser } from './one-browser.ts';

const NOTHING = { nodes: [], attributes: [], globals: [], messages: [], addresses: [], readable: [] };
/** Hosts that Chromium itself requests from the proxy, and the sites, because it opens connections to them in advance. */
const CHATTER = /^https?:\/\/([a-z-]+\.(google|googleapis|gstatic)\.com|www\.(facebook|linkedin)\.com)[:/]/;

const browser = oneBrowser(async () => {
  const extension = await openExtension({ language: 'de' });
  await extension.serve(FACEBOOK, facebookSite({ language: 'de', watch: true, layout: 'a' }));
  await extension.serve(LINKEDIN, linkedinSite({ watch: true }));
  return extension;
});

const look = (at: ChromiumPage) => at.evaluate(() => window.__watch.look());
/** Forgets what the page itself did while loading. */
async function settle(at: ChromiumPage): Promise<void> {
  await at.waitForFunction(() => !document.body.classList.contains('streamed'));
  await at.evaluate(() => window.__watch.reset());
}

test.each([
  ['Facebook', `${FACEBOOK}/lena.kraemer`],
  ['LinkedIn', `${LINKEDIN}/in/lena-kraemer-1a2b3c/`],
])('on %s a page script sees nothing before a guide starts, the popup open or not', async (_, address) => {
  const extension = browser();
  const profile = await extension.open(address);
  await settle(profile);
  const popup = await extension.popupOver(profile);
  await popup.getByRole('link', { name: /Gruppen|Anleitungen/ }).click();
  await profile.waitForTimeout(500);
  expect(await look(profile)).toEqual(NOTHING);
});

test('during a guide it sees one element that it cannot look into, and nothing afterwards', async () => {
  const extension = browser();
  const page = await extension.open(`${FACEBOOK}/`);
  expect((await look(page)).nodes.filter((node) => node.includes('mentor'))).toEqual([]);
  await settle(page);
  await extension.startGuide(page, 'facebook/become-a-mentor');
  const card = await cardOn(extension, page, 'open-groups');
  expect(await look(page)).toEqual({ ...NOTHING, nodes: ['+div in html'] });
  expect(
    await page.evaluate(() => {
      const element = document.querySelector('html > div');
      return [element?.shadowRoot, element?.innerHTML, element?.attributes.length];
    }),
  ).toEqual([null, '', 1]);

  await followRing(extension, page, card);
  await cardOn(extension, page, 'choose-group');
  await extension.press(page, 'Anleitung beenden');
  await extension.waitForCard(page, (seen) => seen === null);
  expect(await look(page)).toEqual({ ...NOTHING, nodes: ['+div in html', '-div in html'] });
  expect(await page.evaluate(() => document.querySelector('html > div'))).toBeNull();
});

test('a page cannot load files of the extension', async () => {
  const extension = browser();
  const page = await extension.open(`${FACEBOOK}/`);
  const names = ['guide-overlay.js', 'guide-pick.js', 'popup.html', 'icon/48.png', 'manifest.json'];
  const got = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(
          (address) =>
            new Promise((resolve) => {
              const image = new Image();
              image.onload = () => resolve('loaded');
              image.onerror = () => resolve('refused');
              image.src = address;
            }),
        ),
      ),
    names.map((name) => `${extension.base}${name}`),
  );
  expect(got).toEqual(names.map(() => 'refused'));
});

test('the extension asks for nothing over the network, in all that happened above', async () => {
  const extension = browser();
  const page = await extension.open(`${FACEBOOK}/`);
  await extension.startGuide(page, 'facebook/become-a-mentor');
  await followRing(extension, page, await cardOn(extension, page, 'open-groups'));
  await cardOn(extension, page, 'choose-group');
  const dashboard = await extension.dashboard();
  await dashboard.getByRole('heading', { level: 1 }).first().waitFor();
  const { requests } = extension;
  expect(requests.filter(({ by }) => by === 'page')).not.toEqual([]);
  expect(requests.filter(({ by }) => by === 'extension')).toEqual([]);
  expect(requests.filter(({ by, answer }) => by === 'page' && answer === 'refused')).toEqual([]);
  expect(requests.filter(({ by, url }) => by === 'unknown' && !CHATTER.test(url))).toEqual([]);
});

test('the harness would notice a request by the extension', async () => {
  const extension = browser();
  const dashboard = await extension.dashboard();
  await dashboard.evaluate(() => {
    location.assign('https://stray.example/page');
  });
  await expect.poll(() => extension.requests.map(({ url }) => url)).toContain('https://stray.example/page');
});
