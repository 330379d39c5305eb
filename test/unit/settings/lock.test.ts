import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeLock,
  DOING,
  fits,
  isLocked,
  LOCK,
  leftOpen,
  lockNow,
  OFF_AFTER,
  OPENED,
  openLock,
  readLock,
  removeLock,
  setLock,
  stayOpen,
} from '../../../utils/settings/lock';

const NOW = Date.parse('2026-11-29T12:00:00Z');
const MINUTE = 60_000;
const PASSPHRASE = 'Kranich sieben';

beforeEach(() => fakeBrowser.reset());

const lockOf = async () => {
  const lock = await readLock();
  if (!lock) throw new Error('No lock');
  return lock;
};

test('only the passphrase fits, in any Unicode form, and it is stored nowhere', async () => {
  await setLock('Öltank Kranich', 15, NOW);
  const lock = await lockOf();
  expect(await fits('Öltank Kranich', lock)).toBe(true);
  expect(await fits('Öltank Kranich'.normalize('NFD'), lock)).toBe(true);
  for (const wrong of ['', 'öltank Kranich', 'Öltank Kranich ', 'Kranich']) {
    expect(await fits(wrong, lock), wrong).toBe(false);
  }
  const stored = JSON.stringify([
    await fakeBrowser.storage.local.get(null),
    await fakeBrowser.storage.session.get(null),
  ]);
  expect(stored).not.toContain('Kranich');
  await setLock('Öltank Kranich', 15, NOW);
  expect((await lockOf()).check, 'salted').not.toBe(lock.check);
});

test('it locks with the browser and after idle time, and only the passphrase unlocks it', async () => {
  expect(await leftOpen(NOW)).toBe(Number.POSITIVE_INFINITY);
  await setLock(PASSPHRASE, 5, NOW);
  expect(await leftOpen(NOW + MINUTE)).toBe(4 * MINUTE);
  await stayOpen(NOW + 4 * MINUTE);
  expect(await leftOpen(NOW + 9 * MINUTE - 1)).toBe(1);
  expect(await isLocked(new Date(NOW + 9 * MINUTE))).toBe(true);
  // The clock was set back.
  expect(await isLocked(new Date(NOW))).toBe(true);
  await openLock(NOW);
  await fakeBrowser.storage.session.clear();
  expect(await isLocked(new Date(NOW)), 'another start of the browser').toBe(true);
  await stayOpen(NOW);
  expect(await isLocked(new Date(NOW)), 'a doing opens nothing').toBe(true);
  await openLock(NOW);
  await changeLock({ idle: 0 });
  expect(await isLocked(new Date(NOW + 10_000 * MINUTE))).toBe(false);
  await lockNow();
  expect(await isLocked(new Date(NOW))).toBe(true);
  await removeLock();
  expect(await isLocked(new Date(NOW))).toBe(false);
});

test('on request it is off after a day, and not before', async () => {
  await setLock(PASSPHRASE, 5, NOW);
  await lockNow();
  await changeLock({ offAskedAt: NOW });
  expect(await isLocked(new Date(NOW + OFF_AFTER - 1))).toBe(true);
  expect(await isLocked(new Date(NOW + OFF_AFTER))).toBe(false);
  await changeLock({ offAskedAt: null });
  expect(await isLocked(new Date(NOW + OFF_AFTER))).toBe(true);
});

test('an invalid lock shuts nobody out, nor does a browser that returns nothing', async () => {
  await setLock(PASSPHRASE, 5, NOW);
  const good = await lockOf();
  await lockNow();
  for (const bad of [
    null,
    7,
    [],
    { ...good, salt: 'x' },
    { ...good, check: '' },
    { ...good, rounds: 0 },
    { ...good, rounds: 1e12 },
    { ...good, idle: -1 },
    { ...good, offAskedAt: 'now' },
  ]) {
    await fakeBrowser.storage.local.set({ [LOCK]: bad });
    expect(await isLocked(new Date(NOW)), JSON.stringify(bad)).toBe(false);
  }
  await fakeBrowser.storage.local.set({ [LOCK]: good });
  expect(await isLocked(new Date(NOW))).toBe(true);
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no'));
  expect(await isLocked(new Date(NOW))).toBe(false);
  get.mockRestore();
  await fakeBrowser.storage.session.set({ [OPENED]: true, [DOING]: 'soon' });
  expect(await isLocked(new Date(NOW))).toBe(true);
});
