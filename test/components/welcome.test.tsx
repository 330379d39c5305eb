import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readPreferences } from '../../utils/database/preferences';
import { database, expectAccessible, LENA, open, person, prefer, textsOf } from './support';

afterEach(() => prefer('light'));

const title = () => page.getByRole('heading', { name: 'Welcome', exact: true });
const goOn = () => page.getByRole('button', { name: 'Let’s go' });

test('the first run says what the program is, with one filled button and no question', async () => {
  const { unmount } = open({ firstRun: true });
  await expect.element(title()).toBeVisible();
  expect(document.querySelectorAll('main svg.welcome-picture')).toHaveLength(1);
  expect(document.querySelectorAll('main li')).toHaveLength(3);
  expect(document.querySelectorAll('main :is(input, select, textarea)')).toHaveLength(0);
  expect(textsOf('.button.main')).toEqual(['Let’s go']);
  await expectAccessible();
  (goOn().element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Your trail begins with one person.')).toBeVisible();
  await expect.element(title()).not.toBeInTheDocument();
  expect((await readPreferences(database())).welcomedAt).not.toBe('');
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  unmount();
  // With the database as it was left.
  open();
  await expect.element(page.getByText('Your trail begins with one person.')).toBeVisible();
  expect(document.querySelector('.welcome')).toBeNull();
});

test('sample people to try it with, in one click', async () => {
  open({ firstRun: true });
  await page.getByRole('button', { name: 'Try it with made-up people first' }).click();
  await expect.element(page.getByText('Three made-up people are in your list now.')).toBeVisible();
  await expect.element(title()).not.toBeInTheDocument();
  await expect.poll(() => database().contacts.count()).toBe(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(() =>
      database()
        .contacts.filter(({ deletedAt }) => !deletedAt)
        .count(),
    )
    .toBe(0);
});

test('over a profile the filled button is the one that saves the person', async () => {
  open({ firstRun: true, tab: LENA });
  await expect.element(title()).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Save' })).toBeVisible();
  expect(textsOf('.button.main')).toEqual(['Save']);
});

test('over a page that is not a person’s, the filled button is the one that continues', async () => {
  open({ firstRun: true, tab: { id: 7, url: 'https://www.facebook.com/groups/1234/', title: 'A group' } });
  await expect.element(title()).toBeVisible();
  await expect.element(page.getByText('A guide for this page')).toBeVisible();
  expect(textsOf('.button.main')).toEqual(['Let’s go']);
});

test('over a profile the first step is to save its owner, and only that button is filled', async () => {
  open({ tab: LENA });
  await expect.element(page.getByText(/^Save the person whose page is open/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Save', exact: true })).toBeVisible();
  expect(textsOf('.button.main')).toEqual(['Save']);
  await expectAccessible();
});

test('a mentor with somebody in the list sees no welcome', async () => {
  await person({ name: 'Amir Haddad' }, { dueIn: 0 });
  open({ firstRun: true });
  await expect.element(page.getByRole('heading', { name: /^Waiting for you/ })).toBeVisible();
  expect(document.querySelector('.welcome')).toBeNull();
});

test('once answered, it never appears, not even for a moment', async () => {
  open();
  const seen: string[] = [];
  const watch = new MutationObserver(() => {
    if (document.querySelector('.welcome')) seen.push('welcome');
  });
  watch.observe(document.body, { childList: true, subtree: true });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Add a person' })).toBeVisible();
  watch.disconnect();
  expect(seen).toEqual([]);
});

test('at 320 pixels nothing is cut off, in the dark and in German', async () => {
  await page.viewport(320, 640);
  await prefer('dark');
  open({ firstRun: true, language: 'de' });
  await expect.element(page.getByRole('button', { name: 'Los geht’s' })).toBeVisible();
  await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await expectAccessible();
});

test('quiet days are asked for where a day is chosen', async () => {
  await person({ name: 'Amir Haddad' }, { dueIn: 0, what: 'ask' });
  open();
  await page.getByRole('button', { name: /^Later/ }).click();
  await page.getByRole('button', { name: 'Days you want to keep free' }).click();
  await page.getByRole('checkbox', { name: 'Sunday' }).click();
  await expect.poll(() => readPreferences(database())).toMatchObject({ quietWeekdays: [0] });
  // More may follow, so the days stay.
  await expect.element(page.getByRole('checkbox', { name: 'Saturday' })).toBeVisible();
});
