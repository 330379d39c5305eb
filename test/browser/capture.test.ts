import { describe, expect, test } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { type ChromiumPage, openExtension } from './harness.ts';
import { oneBrowser } from './one-browser.ts';
import { endWorker, runningWorker, workerRuns } from './worker.ts';

const browser = oneBrowser(async () => {
  const extension = await openExtension({ language: 'en' });
  await extension.serve(FACEBOOK, facebookSite());
  return extension;
});

const GROUP = `${FACEBOOK}/groups/714032698254410/`;
const field = (page: ChromiumPage, name: string) => page.getByRole('textbox', { name, exact: true });
const namedField = (page: ChromiumPage, name: string) => page.locator(`[name="${name}"]`);

/** Tells the background, as the browser would, that a menu entry was chosen. */
async function chooseFromMenu(click: Record<string, unknown>): Promise<void> {
  const worker = await runningWorker(browser());
  await worker.evaluate(async (facts) => {
    const [tab] = await chrome.tabs.query({ active: true });
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch(click: unknown, tab: unknown): void };
    };
    onClicked.dispatch(facts, tab);
  }, click);
}

/** What the background has stored for the next form. */
const kept = () =>
  browser().inExtension(async () => {
    const all = await chrome.storage.session.get(null);
    return Object.entries(all)
      .filter(([key]) => key.startsWith('prefill '))
      .map(([key, value]) => ({ form: key.slice('prefill '.length), value }));
  }, null);

describe('the menu', () => {
  test('has its three entries, even after the worker was terminated', async () => {
    const entries = () =>
      browser().inExtension(
        () =>
          Promise.all(
            ['save-link', 'save-selection', 'save-page', 'no-such-entry'].map((id) =>
              chrome.contextMenus.update(id, {}).then(
                () => true,
                () => false,
              ),
            ),
          ),
        null,
      );
    await expect.poll(entries).toEqual([true, true, true, false]);
    await endWorker(browser());
    expect(await entries()).toEqual([true, true, true, false]);
  });

  test('chosen on a link leads to a form that is filled in; nothing is saved before the mentor saves', async () => {
    const page = await browser().open(GROUP);
    await chooseFromMenu({
      menuItemId: 'save-link',
      linkUrl: `${FACEBOOK}/lena.kraemer?__tn__=x`,
      selectionText: 'Lena Krämer',
      pageUrl: GROUP,
    });
    await expect.poll(async () => (await kept()).length).toBe(1);
    const [{ form } = { form: '' }] = await kept();
    const dashboard = await browser().open(`${browser().base}dashboard.html#contacts/new/${form}`);
    await expect.poll(() => field(dashboard, 'Name').inputValue()).toBe('Lena Krämer');
    expect(await field(dashboard, 'Profile address').inputValue()).toBe(`${FACEBOOK}/lena.kraemer`);
    expect(await namedField(dashboard, 'metAt').inputValue()).not.toBe('');
    expect(await dashboard.getByText('Lena Krämer is in your list now').count()).toBe(0);
    await dashboard.getByRole('button', { name: 'Save', exact: true }).click();
    await dashboard.getByRole('heading', { name: 'Lena Krämer', exact: true }).waitFor();

    // The second time, it is the same person.
    await page.bringToFront();
    await chooseFromMenu({ menuItemId: 'save-link', linkUrl: `${FACEBOOK}/lena.kraemer`, pageUrl: GROUP });
    await expect.poll(async () => (await kept()).length).toBe(2);
    const again = (await kept()).find((each) => each.form !== form);
    const second = await browser().open(`${browser().base}dashboard.html#contacts/new/${again?.form}`);
    await second.getByText('is already in your list').first().waitFor();
    await second.getByRole('heading', { name: 'Lena Krämer', exact: true }).waitFor();
  });

  test('the popup opens on what was asked for, once', async () => {
    const page = await browser().open(GROUP);
    await browser().inExtension(async () => {
      const prefill = { name: 'Amir Haddad', address: '', metAt: 'Ausbildung Köln', metAtAddress: '' };
      await chrome.storage.session.set({
        'prefill asked': prefill,
        'form-wanted': { id: 'asked', at: Date.now() },
      });
    }, null);
    const popup = await browser().popupOver(page);
    await expect.poll(() => field(popup, 'Name').inputValue()).toBe('Amir Haddad');
    await popup.close();
    const next = await browser().popupOver(page);
    await next.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  });
});

test('the keyboard commands are registered', async () => {
  const commands = await browser().inExtension(() => chrome.commands.getAll(), null);
  expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_action', 'save-person']);
  expect(commands.find(({ name }) => name === 'save-person')?.description).toBe(
    'Save the person on this page',
  );
});

test('what was typed outlasts the popup, and the form fits into it without scrolling', async () => {
  const page = await browser().open(`${FACEBOOK}/profile.php?id=100001234567890`);
  const popup = await browser().popupOver(page);
  await popup.getByRole('link', { name: 'Save', exact: true }).click();
  await popup.getByLabel('Notes').fill('asks about the workshop');
  const save = popup.getByRole('button', { name: 'Save', exact: true });
  const box = await save.boundingBox();
  const foot = await popup.locator('nav').boundingBox();
  expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  await popup.close();
  await endWorker(browser());

  const again = await browser().popupOver(page);
  await again.getByRole('link', { name: 'Save', exact: true }).click();
  await expect.poll(() => again.getByLabel('Notes').inputValue()).toBe('asks about the workshop');
  await again.getByRole('button', { name: 'Save', exact: true }).click();
  await again.getByText('is in your list now').waitFor();
  await expect
    .poll(() => browser().inExtension(async () => Object.keys(await chrome.storage.session.get(null)), null))
    .not.toContain(`draft ${FACEBOOK}/profile.php?id=100001234567890`);
});

describe('the toolbar', () => {
  const sign = (page: ChromiumPage) =>
    browser().inExtension(async (address) => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === address);
      if (tab?.id === undefined) return null;
      const [title, badge] = await Promise.all([
        chrome.action.getTitle({ tabId: tab.id }),
        chrome.action.getBadgeText({ tabId: tab.id }),
      ]);
      return { title, badge };
    }, page.url());

  test('marks a known profile, even with a worker just started for it, and no other', async () => {
    const first = await browser().open(`${FACEBOOK}/ada.lovelace.90`);
    const popup = await browser().popupOver(first);
    await popup.getByRole('link', { name: 'Save', exact: true }).click();
    await popup.getByRole('button', { name: 'Save', exact: true }).click();
    await popup.getByText('is in your list now').waitFor();
    await popup.close();
    await endWorker(browser());

    const page = await browser().open(`${FACEBOOK}/ada.lovelace.90?ref=x`);
    await expect.poll(() => sign(page)).toMatchObject({ badge: '•' });
    expect((await sign(page))?.title).toMatch(/^In your list: found, follow-up \w+day, /);
    expect(await workerRuns(browser())).toBe(true);
    // The site's own links change the address without loading a page.
    await page.evaluate(() => history.pushState(null, '', '/groups/feed/'));
    await expect.poll(() => sign(page)).toMatchObject({ title: 'Mentor Trail' });
    expect((await sign(page))?.badge).not.toBe('•');
    expect(await browser().card(page)).toBeNull();
  });
});
