import { render } from '@testing-library/preact';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Rescue } from '../../components/trouble/Rescue';
import { DOING, OFF_AFTER, OPENED, openLock, setLock, stayOpen } from '../../utils/settings/lock';
import { expectAccessible, open, person, stub, words } from './support';

const PASSPHRASE = 'Kranich 7 Öltank';
const NAME = 'Lena Krämer';
const whole = () => document.documentElement.outerHTML + document.title;
const session = () => chrome.storage.session;
const button = (name: string) => page.getByRole('button', { name, exact: true });

beforeEach(() => {
  vi.useRealTimers();
});

/** A list with one person, locked as it is after the browser starts. */
async function locked(idle = 15) {
  await person({ name: NAME }, { dueIn: 0, what: 'Call her' });
  await setLock(PASSPHRASE, idle, Date.now());
  await session().remove(OPENED);
}

test('without a lock none of its code is loaded', async () => {
  await person({ name: NAME }, { dueIn: 0 });
  open({ hash: '#contacts' });
  await expect.element(page.getByText(NAME).first()).toBeVisible();
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  // The rest is loaded by this file's own imports.
  expect(loaded.filter((path) => path.endsWith('/lock/watch.ts'))).toEqual([]);
});

test.each(['popup', 'tab'] as const)(
  'the %s shows the lock and nothing else until the passphrase is given',
  async (surface) => {
    await locked();
    expect(JSON.stringify([...stub.stored])).not.toContain(PASSPHRASE);
    open({ surface, hash: '#contacts' });
    await expect.element(page.getByRole('heading', { name: 'Mentor Trail is locked' })).toBeVisible();
    await expect.element(page.getByLabelText('Passphrase of the lock')).toHaveFocus();
    expect(document.querySelectorAll('nav, header, [role=search]')).toHaveLength(0);
    await expectAccessible();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('kranich 7 öltank{Enter}');
    await expect.element(page.getByText(/This passphrase doesn’t open it/)).toBeVisible();
    expect(whole()).not.toContain('Krämer');
    // The wrong passphrase is selected, so that typing replaces it.
    await userEvent.keyboard(`${PASSPHRASE}{Enter}`);
    await expect.element(page.getByText(NAME).first()).toBeVisible();
    expect(whole()).not.toContain(PASSPHRASE);
  },
);

test('a passphrase typed before the page has read the lock also unlocks it', async () => {
  await locked();
  const get = chrome.storage.local.get.bind(chrome.storage.local);
  const slow = vi.spyOn(chrome.storage.local, 'get').mockImplementation(async (keys) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return get(keys as string);
  });
  onTestFinished(() => slow.mockRestore());
  open({ hash: '#contacts' });
  await page.getByLabelText('Passphrase of the lock').fill(PASSPHRASE);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(NAME).first()).toBeVisible();
});

test('after idle time every page locks; activity keeps it open', async () => {
  await locked(5);
  await openLock(Date.now());
  await session().set({ [DOING]: Date.now() - 5 * 60_000 + 1_500 });
  open({ hash: '#contacts' });
  await expect.element(page.getByText(NAME).first()).toBeVisible();
  await userEvent.keyboard('{Shift}');
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(page.getByText(NAME).first().query()).not.toBeNull();
  // Another page reports that the last activity is long past.
  await session().set({ [DOING]: Date.now() - 5 * 60_000 + 300 });
  await expect.element(page.getByRole('heading', { name: 'Mentor Trail is locked' })).toBeVisible();
  expect(whole()).not.toContain('Krämer');
  // Neither activity nor a clock that is set back unlocks it.
  await userEvent.keyboard('{Shift}');
  await session().set({ [DOING]: Date.now() + 3_600_000 });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(whole()).not.toContain('Krämer');
});

test('activity recorded late does not unlock it', async () => {
  await locked();
  await openLock(Date.now());
  open({ hash: '#contacts' });
  await expect.element(page.getByText(NAME).first()).toBeVisible();
  await session().remove(OPENED);
  await stayOpen(Date.now());
  await expect.element(page.getByRole('heading', { name: 'Mentor Trail is locked' })).toBeVisible();
  expect(whole()).not.toContain('Krämer');
});

test('a forgotten lock can be switched off within a day; whoever unlocks it meanwhile is told', async () => {
  await locked();
  open({ hash: '#contacts' });
  await page.getByText('Forgotten?').click();
  await expect.element(page.getByText(/your list isn’t encrypted with it/)).toBeVisible();
  await expectAccessible();
  await button('Switch the lock off in 24 hours').click();
  await expect.element(page.getByText(/The lock goes off on/)).toBeVisible();
  expect(whole()).not.toContain('Krämer');

  await page.getByLabelText('Passphrase of the lock').fill(PASSPHRASE);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/somebody asked here for the lock to be switched off/)).toBeVisible();
  expect(stub.stored.get('lock')).toMatchObject({ offAskedAt: null });
  await button('Go on').click();
  await expect.element(page.getByText(NAME).first()).toBeVisible();

  await session().remove(OPENED);
  await expect.element(page.getByRole('heading', { name: 'Mentor Trail is locked' })).toBeVisible();
  const lock = stub.stored.get('lock') as object;
  await chrome.storage.local.set({ lock: { ...lock, offAskedAt: Date.now() - OFF_AFTER + 60_000 } });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(whole(), 'a minute is missing').not.toContain('Krämer');
  await chrome.storage.local.set({ lock: { ...lock, offAskedAt: Date.now() - OFF_AFTER - 1 } });
  await expect.element(page.getByText(NAME).first()).toBeVisible();
});

test('the rescue page is locked too, and its file contains nothing about the lock', async () => {
  await locked();
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return '#';
  });
  render(<Rescue />);
  await page.getByLabelText('Passphrase of the lock').fill(PASSPHRASE);
  expect(document.querySelectorAll('section:not(.lock section), a')).toHaveLength(0);
  await button('Open').click();
  await expect.element(page.getByRole('heading', { level: 1, name: /rescue|save/i })).toBeVisible();
  const save = page.getByRole('button', { name: /save/i }).first();
  if (save.query()) {
    await save.click();
    expect(await saved[0]?.text()).not.toContain('"salt"');
  }
});

test('it is set, changed and removed in the settings, which say what it is for', async () => {
  await person({ name: NAME }, { dueIn: 0 });
  open({ hash: '#settings', surface: 'tab' });
  await expect.element(page.getByText(/It doesn’t encrypt anything/)).toBeVisible();
  await button('Set the lock').click();
  await page.getByLabelText('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabelText('Passphrase again').fill(PASSPHRASE);
  await button('Set the lock').click();
  await expect.element(page.getByText('The lock is set.')).toBeVisible();
  const idle = page.getByLabelText(/^Lock when you’ve done nothing/);
  await userEvent.selectOptions(idle, '5');
  await expect.poll(() => stub.stored.get('lock')).toMatchObject({ idle: 5 });
  await button('Lock now').click();
  await page.getByLabelText('Passphrase of the lock').fill(PASSPHRASE);
  await userEvent.keyboard('{Enter}');
  await button('Take the lock off').click();
  await expect.element(page.getByText('The lock is off.')).toBeVisible();
  expect(stub.stored.has('lock')).toBe(false);
});

test('if the browser cannot return the lock nobody is shut out of their list, and the page is also in German', async () => {
  await locked();
  const get = vi.spyOn(chrome.storage.session, 'get').mockRejectedValue(new Error('no'));
  open({ hash: '#contacts', language: 'de' });
  await expect.element(page.getByText(NAME).first()).toBeVisible();
  get.mockRestore();
  await session().set({ other: 1 });
  await session().remove(OPENED);
  await expect.element(page.getByRole('heading', { name: 'Mentor Trail ist gesperrt' })).toBeVisible();
  await page.getByText('Vergessen?').click();
  await expect.element(page.getByText(words('Sperre in 24 Stunden abschalten'))).toBeVisible();
});
