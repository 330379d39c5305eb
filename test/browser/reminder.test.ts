import { expect, test } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { type ChromiumPage, type Extension, openExtension } from './harness.ts';
import { oneBrowser } from './one-browser.ts';
import { endWorker } from './worker.ts';

/** Notifications are allowed, as if the mentor had agreed; without a window nobody can. */
const browser = oneBrowser(async () => {
  const extension = await openExtension({ language: 'en', granted: ['notifications'] });
  await extension.serve(FACEBOOK, facebookSite());
  return extension;
});

const alarms = (extension: Extension<ChromiumPage>) =>
  extension.inExtension(async () => (await chrome.alarms.getAll()).map(({ name }) => name).sort(), null);
const shown = () =>
  browser().inExtension(async () => Object.keys((await chrome.notifications.getAll()) ?? {}), null);
const today = () =>
  browser().inExtension(() => {
    const now = new Date();
    const part = (number: number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  }, null);

/** Makes the browser fire an alarm now. */
const ring = (name: string) =>
  browser().inExtension((alarm) => chrome.alarms.create(alarm, { when: Date.now() }), name);

test('it is scheduled in the settings; if missed, it is shown once later, by a worker started for it', async () => {
  const dashboard = await browser().dashboard();
  await dashboard.getByRole('link', { name: 'Settings', exact: true }).click();
  await dashboard.getByLabel('Daily reminder').selectOption('9');
  // And the alarm for the copy of what has changed.
  await expect.poll(() => alarms(browser())).toEqual(expect.arrayContaining(['new-day', 'reminder']));
  const planned = await browser().inExtension(() => chrome.alarms.get('reminder'), null);
  const at = new Date(planned?.scheduledTime ?? 0);
  expect([at.getHours(), at.getMinutes()]).toEqual([9, 0]);
  expect(at.getTime()).toBeGreaterThan(Date.now());

  // The three sample people, one of whom is to be asked again today.
  await dashboard.getByRole('button', { name: 'Add three examples' }).click();
  await dashboard.getByText('Three made-up people are in your list now').waitFor();
  await expect.poll(() => browser().inExtension(() => chrome.action.getBadgeText({}), null)).not.toBe('');
  expect(await shown()).toEqual([]);

  // The computer was asleep for some days.
  await browser().inExtension(async () => {
    const state = (await chrome.storage.local.get('reminder')).reminder as object;
    const since = new Date(Date.now() - 3 * 86_400_000).toISOString();
    await chrome.storage.local.set({ reminder: { ...state, since, on: since.slice(0, 10) } });
  }, null);
  await endWorker(browser());
  await ring('reminder');
  const id = `reminder-${await today()}`;
  await expect.poll(shown).toEqual([id]);
  await expect
    .poll(() => browser().inExtension(async () => (await chrome.alarms.get('reminder'))?.scheduledTime, null))
    .toBe(at.getTime());

  // Once the mentor has closed it, it does not come back today.
  await browser().inExtension((notice) => chrome.notifications.clear(notice), id);
  await endWorker(browser());
  await ring('reminder');
  await expect
    .poll(() => browser().inExtension(async () => (await chrome.alarms.get('reminder'))?.scheduledTime, null))
    .toBe(at.getTime());
  expect(await shown()).toEqual([]);
});

test('the alarm of a new day updates the badge, whatever has terminated the worker', async () => {
  const dashboard = await browser().dashboard();
  await dashboard.getByRole('link', { name: 'Settings', exact: true }).click();
  const add = dashboard.getByRole('button', { name: 'Add three examples' });
  const remove = dashboard.getByRole('button', { name: 'Remove the examples' });
  await add.or(remove).waitFor();
  if (await add.isVisible()) await add.click();
  await remove.waitFor();
  await expect.poll(() => browser().inExtension(() => chrome.action.getBadgeText({}), null)).not.toBe('');
  await browser().inExtension(() => chrome.action.setBadgeText({ text: '' }), null);
  await endWorker(browser());
  await ring('new-day');
  await expect.poll(() => browser().inExtension(() => chrome.action.getBadgeText({}), null)).not.toBe('');
});
