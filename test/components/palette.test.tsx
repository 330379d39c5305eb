import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { prepareSearch } from '../../utils/queries/search';
import { database, expectAccessible, LENA, open, person, stub } from './support';

const field = () => page.getByRole('combobox', { name: /Find people/ });
const options = () =>
  page
    .getByRole('option')
    .elements()
    .map(({ textContent }) => textContent ?? '');
const chosen = () => document.querySelector('[role="option"][aria-selected="true"]')?.textContent;
const press = (keys: string) => userEvent.keyboard(keys);

async function people() {
  const { id } = await person({ name: 'Lena Krämer', metAt: 'Berufsstart Köln' });
  await person({ name: 'Amir Haddad', notes: 'knows Lena' });
  await prepareSearch(database());
  return id;
}

test.each(['popup', 'tab'] as const)(
  'Ctrl+K finds a person in the %s, with the keyboard only',
  async (surface) => {
    const id = await people();
    open({ surface });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await press('{Control>}k{/Control}');
    await expect.element(field()).toHaveFocus();
    await press('krmäer');
    await expect.poll(chosen).toMatch(/Lena Krämer/);
    await expect
      .element(field())
      .toHaveAttribute('aria-activedescendant', document.querySelector('[aria-selected="true"]')?.id ?? '');
    await press('{Enter}');
    expect(location.hash).toBe(`#contacts/${id}`);
    await expect.element(page.getByRole('heading', { name: 'Lena Krämer' })).toBeVisible();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  },
);

test('places and commands are found too; the arrow keys wrap around', async () => {
  await people();
  open({ tab: LENA });
  await page.getByRole('button', { name: /Find anything/ }).click();
  await expect.poll(() => options()[0]).toBe('Add a person');
  expect(options()).toContain('Save the person on this page');
  expect(options()).toContain('Open in a full tab');
  await press('{ArrowUp}');
  await expect.poll(chosen).toBe(options().at(-1));
  await press('{ArrowDown}{ArrowDown}');
  await expect.poll(chosen).toBe(options()[1]);
  await field().fill('boar');
  await expect.poll(options).toEqual(['Board']);
  await press('{Enter}');
  expect(location.hash).toBe('#board');
});

test('learning offers and what else belongs to the weeks are found too', async () => {
  open({ surface: 'tab' });
  await page.getByRole('button', { name: /Find anything/ }).click();
  await field().fill('offers');
  await expect.poll(options).toEqual(['Learning offers']);
  await press('{Enter}');
  expect(location.hash).toBe('#weeks/offers');
  await expect.element(page.getByRole('heading', { name: 'Learning offers' })).toBeVisible();
});

test('the devices are found by name, with a link to where a lost one is removed', async () => {
  open({ surface: 'tab' });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await press('{Control>}k{/Control}');
  await expect.element(field()).toHaveFocus();
  await press('my dev');
  await expect.poll(chosen).toBe('My devices, our team');
  await press('{Enter}');
  expect(location.hash).toBe('#export/devices');
});

test('is accessible, with and without anything found', async () => {
  await people();
  stub.uiLanguage = 'de';
  open({});
  await page.getByRole('button', { name: /Find anything/ }).click();
  await field().fill('lena');
  await expect.poll(() => options().length).toBeGreaterThan(1);
  await expectAccessible();
  await field().fill('xyzzyx');
  await expect.element(page.getByText('Nothing found. Part of a name is enough.')).toBeVisible();
  await expectAccessible();
});

test('Escape closes it and gives the focus back', async () => {
  await people();
  open({ hash: 'contacts' });
  await page.getByLabelText('Search contacts').click();
  await press('{Control>}k{/Control}');
  await expect.element(field()).toHaveFocus();
  await press('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(page.getByLabelText('Search contacts')).toHaveFocus();
});

test('navigating at the very moment the page is drawn works', async () => {
  open();
  await new Promise<void>((resolve) => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('h1')) return;
      watcher.disconnect();
      location.hash = '#contacts';
      resolve();
    });
    watcher.observe(document.body, { subtree: true, childList: true });
  });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Contacts' })).toBeVisible();
});
