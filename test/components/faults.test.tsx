import { expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { keepPlace } from '../../components/controls/keep-place';
import { getContact } from '../../utils/database/find-contact';
import type { Watcher } from '../../utils/database/live';
import { database, expectAccessible, open, person } from './support';

vi.mock('../../components/care/BinView', () => ({
  BinView: vi.fn(() => {
    throw new TypeError('A fault of ours');
  }),
}));

test('a view that fails leaves the rest usable, can be tried again, and lets the mentor save the data', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { BinView } = await import('../../components/care/BinView');
  const { id } = await person({ name: 'Lena Krämer' });
  const { db } = open({ hash: '#bin' });
  await expect.element(page.getByRole('alert').filter({ hasText: 'couldn’t be shown' })).toBeVisible();
  await expect.element(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
  await expectAccessible();

  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return '#bin';
  });
  await page.getByRole('button', { name: 'Save my data' }).click();
  await expect.poll(() => saved.length).toBe(1);
  expect(JSON.parse((await saved[0]?.text()) ?? '').tables.contacts).toEqual([await getContact(db, id)]);

  vi.mocked(BinView).mockImplementation(() => <p>The bin</p>);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('The bin')).toBeVisible();
});

test('a failure does not follow the mentor to another view', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { BinView } = await import('../../components/care/BinView');
  vi.mocked(BinView).mockImplementation(() => {
    throw new TypeError('A fault of ours');
  });
  await person({ name: 'Lena Krämer' });
  open({ hash: '#bin', surface: 'tab' });
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  location.hash = '#contacts';
  await expect.element(page.getByText('Lena Krämer').first()).toBeVisible();
  expect(page.getByRole('button', { name: 'Try again' }).query()).toBeNull();
});

test('an incomplete address leads to a page that says nobody is there', async () => {
  open({ hash: '#contacts/%', surface: 'tab' });
  await expect.element(page.getByRole('main').getByText(/in your list/)).toBeVisible();
});

test('a read that has failed is made again, and the failed one is over', async () => {
  const db = database();
  const live = db.live.bind(db);
  const running = new Set<Watcher<never>>();
  vi.spyOn(db, 'live').mockImplementation((query, watcher) => {
    const stop = live(query, watcher);
    running.add(watcher);
    return () => {
      running.delete(watcher);
      stop();
    };
  });
  await person({ name: 'Lena Krämer' });
  open({ hash: '#contacts', surface: 'tab' });
  await expect.element(page.getByText('Lena Krämer').first()).toBeVisible();
  const before = running.size;
  const failing = [...running].find(({ error }) => error);
  failing?.error?.(new Error('The disk does not answer'));
  expect(failing && running.has(failing)).toBe(false);
  expect(running.size).toBe(before);
});

test('the place a mentor has left does not keep its view in memory', async () => {
  const leave = () => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    keepPlace(null);
    field.remove();
    return new WeakRef(field);
  };
  const place = leave();
  const isKept = async () => {
    await cdp().send('HeapProfiler.collectGarbage');
    return place.deref() !== undefined;
  };
  await expect.poll(isKept, { timeout: 15_000 }).toBe(false);
});
