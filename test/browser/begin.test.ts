/** Guides started in the full tab: their site opens in a new tab, with the card there. Every click is counted. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { VARIANTS } from '../pages/linkedin/offer-mentoring-as-a-service.ts';
import { OWN } from '../pages/linkedin/profile.ts';
import { LINKEDIN } from '../pages/linkedin/site.ts';
import type { Handler } from './driver/types.ts';
import { type ChromiumPage, openExtension } from './harness.ts';
import { cardOn, ringed } from './mentor.ts';

const LINKEDIN_GUIDE = 'linkedin/offer-mentoring-as-a-service';

/** The full tab of a fresh profile, with a count of the clicks in it. */
async function freshDashboard() {
  const extension = await openExtension({ language: 'en' });
  onTestFinished(() => extension.close());
  await extension.serve(FACEBOOK, facebookSite({ language: 'en' }));
  for (const [origin, handler] of Object.entries(VARIANTS[0]?.sites ?? {})) {
    await extension.serve(origin, handler);
  }
  const dashboard = await extension.dashboard();
  const presses: string[] = [];
  const press = async (selector: string) => {
    presses.push(selector);
    await dashboard.locator(selector).filter({ visible: true }).first().click();
  };
  /** The tab that a click opens. */
  const opening = async (pressing: Promise<void>): Promise<ChromiumPage> => {
    const [page] = await Promise.all([dashboard.context().waitForEvent('page'), pressing]);
    return page;
  };
  return { extension, dashboard, presses, press, opening };
}

test('on Facebook: two clicks to the ring', async () => {
  const { extension, presses, press, opening } = await freshDashboard();
  await press('a[href="#guides"]');
  const page = await opening(press('button[data-guide="facebook/become-a-mentor"]'));
  const card = await cardOn(extension, page, 'open-groups', '', 'pointing');
  expect(await ringed(extension, page, card)).toBe('a Groups /groups/?ref=bookmarks');
  expect(page.url()).toBe(`${FACEBOOK}/`);
  expect(presses).toHaveLength(2);
});

test('on LinkedIn: three clicks to the ring, including its question', async () => {
  const { extension, dashboard, presses, press, opening } = await freshDashboard();
  await press('a[href="#guides"]');
  await press(`button[data-guide="${LINKEDIN_GUIDE}"]`);
  await dashboard.getByText(/section 8\.2/).waitFor();
  const page = await opening(press('button[data-place="page"]'));
  const card = await cardOn(extension, page, 'open-to', '', 'pointing');
  expect(await ringed(extension, page, card)).toMatch(/^button Open to/);
  expect(presses).toHaveLength(3);
});

test('nothing is opened before LinkedIn’s question is answered', async () => {
  const { dashboard, press } = await freshDashboard();
  const before = dashboard.context().pages().length;
  await press('a[href="#guides"]');
  await press(`button[data-guide="${LINKEDIN_GUIDE}"]`);
  await dashboard.getByText(/section 8\.2/).waitFor();
  await dashboard.waitForTimeout(500);
  expect(dashboard.context().pages()).toHaveLength(before);
});

test('the outcome of each step is counted and shown below the guides, without names or addresses', async () => {
  const { extension, dashboard, press, opening } = await freshDashboard();
  await press('a[href="#guides"]');
  const page = await opening(press('button[data-guide="facebook/become-a-mentor"]'));
  await cardOn(extension, page, 'open-groups', '', 'pointing');
  await extension.press(page, 'End the guide');
  await extension.waitForCard(page, (seen) => seen === null);
  const counted = () =>
    extension.inExtension(async () => {
      const all = await chrome.storage.local.get(null);
      return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('guide-health-')));
    }, null);
  await expect.poll(counted).toEqual({
    'guide-health-facebook/become-a-mentor': [
      {
        step: 'open-groups',
        language: 'en',
        layout: 'groups-in-menu',
        found: 1,
        notFound: {},
        taught: 0,
        givenUp: 1,
      },
    ],
  });
  await dashboard.getByText('How well the guides work here').click();
  await dashboard.getByText('English · groups in the menu on the left').waitFor();
});

describe('in Firefox', () => {
  /** Clicks each in turn in the full tab of a fresh profile. @returns the page that the last one opens */
  async function opened(presses: readonly string[], sites: Record<string, Handler>) {
    const extension = await openExtension({ browser: 'firefox', language: 'en' });
    onTestFinished(() => extension.close());
    const dashboard = await extension.dashboard();
    const pages = () => dashboard.browser().pages();
    const before = (await pages()).length;
    for (const css of presses) {
      expect(await pages()).toHaveLength(before);
      await expect
        .poll(() =>
          dashboard.evaluate((wanted) => {
            const control = document.querySelector<HTMLElement>(wanted);
            control?.click();
            return control !== null;
          }, css),
        )
        .toBe(true);
    }
    await expect.poll(async () => (await pages()).length).toBe(before + 1);
    const page = (await pages()).at(-1);
    if (!page) throw new Error('no page');
    // The harness only serves pages it has opened itself. This one has not found its site yet, so it is loaded again.
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = new URL(request.url());
      const served = sites[url.origin]?.(url);
      const answer = served && {
        status: served.status ?? 200,
        headers: { 'content-type': 'text/html', ...served.headers },
        body: served.body,
      };
      void (answer ? request.respond(answer) : request.abort()).catch(() => undefined);
    });
    /** An earlier, refused request may still be running and delay the next one. */
    const go = async (url: string) => {
      for (let left = 4; !(await page.goto(url, { timeout: 8_000 }).catch(() => null)); left -= 1) {
        if (left === 0) throw new Error(`Firefox did not open ${url}`);
      }
    };
    return { extension, page, go };
  }

  test('on Facebook: two clicks, and the card comes with the page', async () => {
    const { extension, page, go } = await opened(
      ['a[href="#guides"]', 'button[data-guide="facebook/become-a-mentor"]'],
      { [FACEBOOK]: facebookSite({ language: 'en' }) },
    );
    await go(`${FACEBOOK}/`);
    const card = await cardOn(extension, page, 'open-groups', '', 'pointing');
    expect(await ringed(extension, page, card)).toBe('a Groups /groups/?ref=bookmarks');
  });

  test('on LinkedIn: three clicks, including its question, and the card comes with the page', async () => {
    const { extension, page, go } = await opened(
      ['a[href="#guides"]', `button[data-guide="${LINKEDIN_GUIDE}"]`, 'button[data-place="page"]'],
      VARIANTS[0]?.sites ?? {},
    );
    await go(`${LINKEDIN}/in/${OWN}/`);
    const card = await cardOn(extension, page, 'open-to', '', 'pointing');
    expect(await ringed(extension, page, card)).toMatch(/^button Open to/);
  });
});
