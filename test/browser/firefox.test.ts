import { expect, test } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { LINKEDIN, linkedinSite } from '../pages/linkedin/site.ts';
import { reach } from './driver/in-page.ts';
import { openExtension } from './harness.ts';
import { cardOn, followRing, ringed } from './mentor.ts';
import { oneBrowser } from './one-browser.ts';

const NOTHING = { nodes: [], attributes: [], globals: [], messages: [], addresses: [], readable: [] };

const browser = oneBrowser(async () => {
  const extension = await openExtension({ browser: 'firefox', language: 'de' });
  await extension.serve(FACEBOOK, facebookSite({ language: 'de', layout: 'c', watch: true }));
  await extension.serve(LINKEDIN, linkedinSite({ watch: true, layout: 'classic' }));
  return extension;
});

test('nothing of ours is in a page before a guide starts', async () => {
  const extension = browser();
  const page = await extension.open(`${FACEBOOK}/`);
  await page.waitForFunction(() => !document.querySelector('template[data-late]'));
  await page.evaluate(() => window.__watch.reset());
  expect(await extension.card(page)).toBeNull();
  expect(await page.evaluate(() => window.__watch.look())).toEqual(NOTHING);
});

test('the guide starts, points, advances, survives a reload and ends', async () => {
  const extension = browser();
  const page = await extension.open(`${FACEBOOK}/`);
  await extension.startGuide(page, 'facebook/become-a-mentor');
  let card = await cardOn(extension, page, 'open-groups');
  expect(await ringed(extension, page, card)).toBe('button Mehr ansehen');
  await followRing(extension, page, card);
  card = await cardOn(extension, page, 'open-groups', 'Klicken Sie auf „Gruppen“');
  expect(await ringed(extension, page, card)).toBe('a Gruppen /groups/?ref=bookmarks');
  await followRing(extension, page, card);
  card = await cardOn(extension, page, 'choose-group');
  await followRing(extension, page, card);
  card = await cardOn(extension, page, 'open-mentorship');
  await page.reload();
  card = await cardOn(extension, page, 'open-mentorship');
  expect(await ringed(extension, page, card)).toMatch(/^tab Mentorship/);
  await followRing(extension, page, card);
  card = await cardOn(extension, page, 'become-a-mentor');
  expect(await ringed(extension, page, card)).toBe('button Mentor:in werden');
  await followRing(extension, page, card);
  card = await cardOn(extension, page, 'introduce-yourself');
  await followRing(extension, page, card);
  card = await cardOn(extension, page, 'introduce-yourself', 'dann klicken Sie auf „Senden“');
  expect(await ringed(extension, page, card)).toBe('button Senden');
  await followRing(extension, page, card);
  await cardOn(extension, page, 'finished', '', 'done');
  await page.evaluate(() => window.__watch.reset());
  await extension.press(page, 'Anleitung schließen');
  expect(await extension.waitForCard(page, (seen) => seen === null)).toBeNull();
  expect(await page.evaluate(() => window.__watch.look())).toEqual({
    ...NOTHING,
    nodes: ['-div in html'],
  });
});

test('a guide whose button is below the popup’s bottom bar can be started too', async () => {
  const extension = browser();
  const page = await extension.open(`${FACEBOOK}/`);
  await extension.startGuide(page, 'facebook/find-a-fitting-group');
  expect(await extension.card(page)).toMatchObject({ guide: 'facebook/find-a-fitting-group' });
});

test('a control behind a bar is scrolled into view; one that is covered everywhere is reported', async () => {
  const extension = browser();
  await extension.serve('https://bar.example', () => ({
    body: `<style>div { position: fixed; inset: auto 0 0; height: 60% } p { height: 2000px }</style>
      <p></p><button>One</button><p></p><div class="bar"></div>`,
  }));
  const page = await extension.open('https://bar.example/');
  const button = await page.$('button');
  const place = await button?.evaluate(reach);
  expect(place).toEqual({ x: expect.any(Number), y: expect.any(Number) });
  expect(
    await page.evaluate(() => document.querySelector('button')?.getBoundingClientRect().bottom),
  ).toBeLessThan(
    (await page.evaluate(() => document.querySelector('.bar')?.getBoundingClientRect().top)) ?? 0,
  );
  await page.evaluate(() => document.querySelector('.bar')?.setAttribute('style', 'height: 100%'));
  expect(await button?.evaluate(reach)).toEqual({ cover: '<div class="bar">' });
});

test('beside the page, in the sidebar, the guide continues without putting anything into the page', async () => {
  const extension = browser();
  const page = await extension.open(`${LINKEDIN}/in/lena-kraemer-1a2b3c/`);
  await page.waitForFunction(() => !document.body.classList.contains('streamed'));
  await page.evaluate(() => window.__watch.reset());
  const popup = await extension.popupOver(page);
  await popup.locator('a[href="#guides"]').click();
  await popup.locator('button[data-guide="linkedin/write-a-first-message"]').click();
  await popup.locator('button[data-place="beside"]').click();
  const tab = new URL(popup.url()).searchParams.get('tab');
  const sidebar = await extension.open(`${extension.base}sidepanel.html?tab=${tab}#guides`);
  const shown = () =>
    sidebar.evaluate(() => {
      const root = document.querySelector('.beside-guide')?.shadowRoot;
      const { guide, step } = root?.querySelector<HTMLElement>('.card')?.dataset ?? {};
      return { guide, step };
    });
  const press = (name: string) =>
    sidebar.evaluate((wanted) => {
      const buttons = document.querySelector('.beside-guide')?.shadowRoot?.querySelectorAll('button') ?? [];
      [...buttons].find((each) => (each.ariaLabel ?? each.textContent) === wanted)?.click();
    }, name);
  await expect.poll(shown).toMatchObject({ guide: 'linkedin/write-a-first-message' });
  const { step } = await shown();
  await press('Erledigt');
  await expect.poll(async () => (await shown()).step).not.toBe(step);
  expect(await extension.card(page)).toBeNull();
  expect(await page.evaluate(() => window.__watch.look())).toEqual(NOTHING);
  await press('Anleitung beenden');
  await expect.poll(shown).toEqual({ guide: undefined, step: undefined });
});

test('a person is saved from a profile page', async () => {
  const extension = browser();
  const profile = await extension.open(`${LINKEDIN}/in/lena-kraemer-1a2b3c/`);
  const popup = await extension.popupOver(profile);
  await popup.locator('a[href="#contacts/page"]').click();
  await popup.locator('button[type="submit"]').click();
  await popup.waitForFunction(
    () => location.hash.startsWith('#contacts/') && location.hash !== '#contacts/page',
  );
  expect(await popup.evaluate(() => document.body.innerText)).toContain('Lena Krämer');
  expect(await profile.evaluate(() => window.__watch.look().readable)).toEqual([]);
});

test('the extension asks for nothing over the network, in all that happened above', async () => {
  const extension = browser();
  const page = await extension.open(`${FACEBOOK}/`);
  await extension.startGuide(page, 'facebook/become-a-mentor');
  await cardOn(extension, page, 'open-groups');
  expect(extension.requests.filter(({ by }) => by === 'page')).not.toEqual([]);
  expect(extension.requests.filter(({ by }) => by === 'extension')).toEqual([]);
  const refused = extension.requests.filter(({ by, answer }) => by === 'page' && answer === 'refused');
  expect(refused).toEqual([]);
});
