import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readPreferences } from '../../utils/database/preferences';
import { database, expectAccessible, open, prefer, stub } from './support';

afterEach(() => prefer('light'));

const settled = () => readPreferences(database());
const title = () => page.getByRole('heading', { name: 'Welcome to Mentor Trail' });

test('the first run asks four things; each answer is kept at once, and it does not come again', async () => {
  stub.granted = false;
  const { unmount } = open({ firstRun: true });
  await expect.element(title()).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByLabelText('Your name for messages').fill('Marianne');
  await page.getByRole('checkbox', { name: 'Sunday' }).click();
  await page.getByLabelText('Daily reminder').selectOptions('9:00 AM');
  await expect
    .poll(settled)
    .toMatchObject({ mentorName: 'Marianne', quietWeekdays: [0], reminderHour: 9, welcomedAt: '' });
  expect(stub.requested).toEqual([{ permissions: ['notifications'] }]);
  await expectAccessible();
  await page.getByRole('radio', { name: 'Deutsch' }).click();
  await page.getByRole('button', { name: 'Fertig' }).click();
  await expect.element(page.getByText('Danke. Ihre Antworten sind gespeichert.')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Willkommen' })).not.toBeInTheDocument();
  unmount();
  // On the database as the answers have left it.
  open();
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.element(page.getByText('Am Anfang steht ein Mensch.')).toBeVisible();
  expect(document.querySelector('.welcome')).toBeNull();
});

test('put aside by keyboard, nothing is asked and it does not come again', async () => {
  open({ firstRun: true });
  await expect.element(title()).toBeVisible();
  (page.getByRole('button', { name: 'Not now' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/You find all of it in the settings/)).toBeVisible();
  await expect.element(title()).not.toBeInTheDocument();
  expect((await settled()).welcomedAt).not.toBe('');
});

test('three made-up people to try it with', async () => {
  open({ firstRun: true });
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('button', { name: 'Add three examples' }).click();
  await expect.element(page.getByText('Three made-up people are in your list now.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Example Dalia' }).first()).toBeInTheDocument();
  await page.getByRole('button', { name: 'Remove the examples' }).click();
  await expect.poll(() => database().contacts.count()).toBe(0);
});

test('where it was answered it is never there, not even for a moment', async () => {
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
  await page.getByRole('button', { name: 'Einrichten' }).click();
  await expect.element(page.getByLabelText('Ihr Name für Nachrichten')).toBeVisible();
  await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await expectAccessible();
});
