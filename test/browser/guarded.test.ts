/** A page that attacks the card, and a script of ours that somebody else controls. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { LINKEDIN, linkedinSite } from '../pages/linkedin/site.ts';
import { SPY_SCRIPT } from '../pages/spy.ts';
import { WATCH_SCRIPT } from '../pages/watch.ts';
import { sleep } from './driver/base.ts';
import type { Handler } from './driver/types.ts';
import { type ChromiumPage, type Extension, openExtension } from './harness.ts';
import { cardOn } from './mentor.ts';

const GUIDE = 'facebook/become-a-mentor';
/** How long to wait for something that must not happen (ms). */
const NOTHING_COMES = 700;

const spied: (handler: Handler) => Handler = (handler) => (url) => {
  const served = handler(url);
  return served && { ...served, body: served.body.replace(WATCH_SCRIPT, () => WATCH_SCRIPT + SPY_SCRIPT) };
};

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let extension: Extension<ChromiumPage>;
  let page: ChromiumPage;

  beforeAll(async () => {
    // Only what the pages of both browsers have is used here.
    extension = (await (browser === 'firefox'
      ? openExtension({ browser, language: 'de' })
      : openExtension({ language: 'de' }))) as Extension<ChromiumPage>;
    await extension.serve(FACEBOOK, spied(facebookSite({ language: 'de', watch: true, layout: 'a' })));
    await extension.serve(LINKEDIN, linkedinSite({ watch: true }));
  });
  beforeEach(async () => {
    await extension.closePages();
    page = await extension.open(`${FACEBOOK}/`);
    await extension.beginGuide(page, GUIDE);
    await cardOn(extension, page, 'open-groups');
  });
  afterAll(() => extension?.close());

  const spy = () => page.evaluate(() => window.__spy.look());

  test('a page that has defined every name beforehand gets nothing', async () => {
    expect(await spy()).toMatchObject({ ways: [], called: [] });
    expect(await page.evaluate(() => window.__spy.press())).toBe(0);
    expect(await page.evaluate(() => window.__spy.write('Ihr Passwort, bitte'))).toBe(0);
    await sleep(NOTHING_COMES);
    const card = await extension.card(page);
    expect(card).toMatchObject({ step: 'open-groups' });
    expect(card?.text).not.toContain('Passwort');
  });

  test('a page can find out about a guide what the threat model says, and nothing more', async () => {
    const found = await page.evaluate(() => {
      const { find } = window as unknown as { find(words: string): boolean };
      return [find.call(window, 'Ich sehe es nicht'), find.call(window, 'Words that stand nowhere')];
    });
    expect(found).toEqual([true, false]);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const card = await extension.card(page);
    const { x = 0, y = 0, width = 0 } = card?.box ?? {};
    await page.mouse.move(x + width / 2, y + 12);
    await extension.press(page, 'Klein machen');
    await page.keyboard.press('Tab');
    const seen = await spy();
    expect(seen.heard).toEqual(expect.arrayContaining(['pointerdown', 'click', 'focusin', 'keydown']));
    const pointer =
      /^(pointer|mouse|click|key|focus|blur|selectstart|gotpointer|lostpointer|before?toggle|toggle)/;
    expect(seen.heard.filter((type) => !pointer.test(type))).toEqual([]);
    expect(seen.called).toEqual([]);
    // Firefox gives the page the very node of an event; what that allows is tested below.
    if (browser === 'chromium') expect(seen.ways).toEqual([]);
    else expect(seen.ways.filter((way) => !way.startsWith('event.'))).toEqual([]);

    const told = await page.evaluate(
      ([left, top]) => {
        const [ours] = [...document.documentElement.children].slice(2);
        const { outerHTML = '', shadowRoot, textContent } = (ours ?? {}) as Partial<HTMLElement>;
        return {
          outerHTML,
          shadowRoot,
          textContent,
          hit: document.elementFromPoint(left ?? 0, top ?? 0) === ours,
          isOpen: ours?.matches(':popover-open'),
          words: document.documentElement.innerText.includes('Mentor Trail'),
        };
      },
      [x + width / 2, y + 12],
    );
    expect(told).toEqual({
      outerHTML: '<div popover="manual"></div>',
      shadowRoot: null,
      textContent: '',
      hit: true,
      isOpen: true,
      words: false,
    });
  });

  test('whatever a page gets hold of, it cannot press anything; if it writes, the card leaves', async () => {
    const card = await extension.card(page);
    const { x = 0, y = 0, width = 0 } = card?.box ?? {};
    await page.mouse.move(x + width / 2, y + 40);
    await page.mouse.move(x + width / 2, y + 60);
    await page.evaluate(() => window.__spy.press());
    await sleep(NOTHING_COMES);
    expect(await extension.card(page)).toMatchObject({ step: 'open-groups', state: card?.state });
    const written = await page.evaluate(() => window.__spy.write('Ihr Passwort, bitte'));
    expect(written).toBe(browser === 'firefox' ? 1 : 0);
    if (browser === 'firefox') expect(await extension.waitForCard(page, (seen) => seen === null)).toBeNull();
  });

  test('it cannot show a place on the mentor’s behalf', async () => {
    await extension.press(page, 'Ich sehe es nicht');
    await extension.press(page, 'Ich zeige, wo es ist');
    const asks = await extension.waitForCard(page, (seen) => seen?.buttons.includes('Abbrechen') ?? false);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[role=navigation] a[href], nav a[href], a[href]')?.focus();
      const press = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', press));
    });
    await sleep(NOTHING_COMES);
    expect((await extension.card(page))?.buttons).toEqual(asks?.buttons);
  });

  /** Runs in our script's world, as an attacker in control of the script would. */
  const say = (type: string, data: unknown) =>
    extension.inExtension(
      async ([what, said]) => {
        const [tab] = await chrome.tabs.query({ url: 'https://www.facebook.com/*' });
        const [ran] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? 0 },
          args: [String(what), (said ?? null) as never],
          func: async (name: string, value: unknown) =>
            JSON.stringify(
              await chrome.runtime.sendMessage({ id: 1, type: name, data: value, timestamp: 1 }),
            ),
        });
        return JSON.parse(String(ran?.result ?? 'null')) as {
          res?: unknown;
          err?: { message: string };
        } | null;
      },
      [type, data] as unknown[],
    );
  const stored = (): Promise<Record<string, unknown>> =>
    extension.inExtension(
      async () => ({
        ...(await chrome.storage.local.get(null)),
        ...(await chrome.storage.session.get(null)),
      }),
      null,
    );
  const withoutTimes = (all: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => /^(guide-in-tab|taught)/.test(key)));

  test('a script of ours in other hands cannot start or end anything, or teach another guide', async () => {
    const tabId = await extension.inExtension(
      async () => (await chrome.tabs.query({ url: 'https://www.facebook.com/*' }))[0]?.id ?? 0,
      null,
    );
    const before = withoutTimes(await stored());
    expect(Object.keys(before)).toHaveLength(1);
    const rule = { css: 'nav a[href]', href: ['/groups/*'] };
    const lesson = { stepId: 'open-groups', rule, name: 'Gruppen' };
    for (const [type, data] of [
      ['startGuide', { tabId, guideId: 'facebook/find-a-fitting-group' }],
      ['endGuide', { tabId }],
      ['runningGuide', { tabId }],
      ['guideBeside', { tabId }],
      ['followUpsChanged', null],
      ['copyNow', null],
      ['teach', { ...lesson, rule: { css: 'div' } }],
      ['teach', { ...lesson, name: 'a'.repeat(100_000) }],
      ['overlayProgress', { index: -1, finished: false, tried: [] }],
    ] as const) {
      expect(await say(type, data), type).toMatchObject({ err: { message: expect.any(String) } });
    }
    const run = { index: 0, finished: false, tried: [], guideId: 'linkedin/write-a-first-message' };
    await say('overlayProgress', { ...run, place: 'beside', ousted: true });
    expect(withoutTimes(await stored())).toEqual(before);
    expect(await extension.card(page)).toMatchObject({ guide: GUIDE });
  });

  test('nor can it consent on the mentor’s behalf to drawing on LinkedIn’s pages', async () => {
    const forged = await extension.inExtension(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://www.facebook.com/*' });
      const [ran] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: async () => {
          try {
            await chrome.storage.local.set({
              settings: { language: 'de', guidePlaces: { linkedin: 'page' } },
            });
            return Object.keys(await chrome.storage.local.get(null)).length > 0;
          } catch {
            return false;
          }
        },
      });
      return ran?.result;
    }, null);
    // Firefox has no access levels, so a stored value alone must not be enough.
    expect(forged).toBe(browser === 'firefox');
    const profile = await extension.open(`${LINKEDIN}/in/lena-kraemer-1a2b3c/`);
    const popup = await extension.popupOver(profile);
    const press = (css: string) =>
      expect
        .poll(() =>
          popup.evaluate((wanted) => {
            const found = document.querySelector<HTMLElement>(wanted);
            found?.click();
            return found !== null;
          }, css),
        )
        .toBe(true);
    await press('a[href="#guides"]');
    await press('button[data-guide="linkedin/write-a-first-message"]');
    await expect.poll(() => popup.evaluate(() => document.querySelectorAll('[data-place]').length)).toBe(2);
    expect(await extension.card(profile)).toBeNull();
  });
});
