import 'fake-indexeddb/auto';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { freshLogOnce } from '../../../utils/background/fresh-log';

const names = async () => (await indexedDB.databases()).map(({ name }) => name);
/** Records the sizes of what is written. */
function watchWrites() {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  return () => put.mock.calls.reduce((sum, [value]) => sum + (value as Uint8Array).byteLength, 0);
}

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await browser.storage.session.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Creates a database of this name and closes it. */
const make = (name: string) =>
  new Promise<void>((resolve) => {
    const opening = indexedDB.open(name, 1);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });

test('more than Chromium keeps in one log is written, once per start of the browser, and none of it stays', async () => {
  await make('mentor-trail');
  const written = watchWrites();
  await freshLogOnce();
  expect(written()).toBeGreaterThan(4 * 1024 * 1024);
  expect(written()).toBeLessThan(4.1 * 1024 * 1024);
  expect(await names()).toEqual(['mentor-trail']);
  const once = written();
  await freshLogOnce();
  expect(written()).toBe(once);
  // `storage.session` is empty when the browser starts.
  await browser.storage.session.clear();
  await freshLogOnce();
  expect(written()).toBe(2 * once);
});

test('before there is a list nothing is written', async () => {
  const written = watchWrites();
  await freshLogOnce();
  expect(written()).toBe(0);
  expect(await names()).toEqual([]);
});

test('leftovers of an interruption are removed at the next start', async () => {
  await make('mentor-trail');
  await make('mentor-trail-fresh-log');
  await freshLogOnce();
  expect(await names()).toEqual(['mentor-trail']);
});

test('without space for it nothing happens, and none of it stays', async () => {
  await make('mentor-trail');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Injected', 'QuotaExceededError');
  });
  await freshLogOnce();
  expect(await names()).toEqual(['mentor-trail']);
});
