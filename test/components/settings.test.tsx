import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, open, stub } from './support';

test('the language changes at once, whatever the browser speaks, and the document says which', async () => {
  open({ hash: 'settings' });
  await expect.element(page.getByRole('radio', { name: 'As in the browser' })).toBeChecked();
  await page.getByRole('radio', { name: 'Deutsch' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Einstellungen');
  await expect.element(page.getByRole('link', { name: 'Zehn Wochen' })).toBeVisible();
  expect(document.documentElement.lang).toBe('de');
  await expect.poll(() => document.title).toBe('Einstellungen · Mentor Trail');
  await expectAccessible();
  await page.getByRole('radio', { name: 'Wie im Browser' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Settings');
});

test('a setting that cannot be kept is said aloud', async () => {
  stub.storageRefuses = true;
  open({ hash: 'settings' });
  await page.getByRole('radio', { name: 'Deutsch' }).click();
  await expect.element(page.getByRole('alert').getByText(/the disk is full/)).toBeVisible();
});
