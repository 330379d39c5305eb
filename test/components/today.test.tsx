import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openFollowUpOf } from '../../utils/follow-ups/follow-ups';
import { database, expectAccessible, LENA, open, person, stub, words } from './support';

test('an empty list says what to do next and offers it', async () => {
  open();
  await expect.element(page.getByText('Your trail begins with one person.')).toBeVisible();
  await page.getByRole('link', { name: 'Add a person' }).click();
  await expect.element(page.getByRole('heading', { name: 'Add a person' })).toHaveFocus();
  await expectAccessible();
});

test('late ones come first, in words', async () => {
  await person({ name: 'Amir' }, { dueIn: 0, what: 'meet at five' });
  await person({ name: 'Jonas' }, { dueIn: -2, what: 'asks about an internship' });
  await person({ name: 'Fatou' }, { dueIn: -1 });
  await person({ name: 'Selin' }, { dueIn: 3 });
  open();
  await expect.element(page.getByText(words('for 2 days'))).toBeVisible();
  await expect.element(page.getByText('since yesterday')).toBeVisible();
  await expect.element(page.getByText(words('in 3 days'))).toBeVisible();
  const names = page.getByRole('main').getByRole('link').elements();
  expect(names.map((name) => name.textContent)).toEqual(['Jonas', 'Fatou', 'Amir', 'Selin']);
  await expectAccessible();
});

test('done can be taken back, and the badge is counted again each time', async () => {
  const { id } = await person({ name: 'Amir' }, { dueIn: 0 });
  open();
  await page.getByRole('button', { name: 'Done Amir' }).click();
  await expect.element(page.getByRole('status').getByText('Done.')).toBeVisible();
  await expect.element(page.getByText('Nobody is waiting for you today.')).toBeVisible();
  expect(await openFollowUpOf(database(), id)).toBeUndefined();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: 'Done Amir' })).toBeVisible();
  expect(stub.sent.filter(({ type }) => type === 'followUpsChanged')).toHaveLength(2);
  await expectAccessible();
});

test('nothing breaks when the background does not answer', async () => {
  stub.answers = {};
  await person({ name: 'Amir' }, { dueIn: 0 });
  open();
  await page.getByRole('button', { name: 'Done Amir' }).click();
  await expect.element(page.getByText('Nobody is waiting for you today.')).toBeVisible();
});

test('later moves to tomorrow, with undo', async () => {
  await person({ name: 'Amir' }, { dueIn: -3 });
  open();
  await page.getByRole('button', { name: 'Later Amir' }).click();
  await expectAccessible();
  await page.getByRole('button', { name: 'Tomorrow' }).click();
  await expect.element(page.getByText('tomorrow', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText(words('for 3 days'))).toBeVisible();
});

test('the person on the page can be saved: name and address are filled in and can be changed', async () => {
  open({ tab: LENA });
  await expect.element(page.getByText('On this page')).toBeVisible();
  await page.getByRole('link', { name: 'Save', exact: true }).click();
  await expect.element(page.getByLabelText('Name')).toHaveValue('Lena Krämer');
  await expect
    .element(page.getByLabelText('Profile address'))
    .toHaveValue('https://www.facebook.com/lena.kraemer');
  await expectAccessible();
  await page.getByLabelText('Name').fill('Lena K.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.element(page.getByRole('heading', { name: 'Lena K.' })).toBeVisible();
  expect(await database().contacts.count()).toBe(1);
});

test('somebody who is in the list already is not offered again', async () => {
  await person({ name: 'Lena from the group', address: 'https://m.facebook.com/Lena.Kraemer' });
  open({ tab: LENA });
  await expect.element(page.getByText('Already in your list')).toBeVisible();
  await page.getByRole('link', { name: 'Open contact' }).click();
  await expect.element(page.getByRole('heading', { name: 'Lena from the group' })).toBeVisible();
});

test.each([
  ['a group', 'https://www.facebook.com/groups/1234/', 'A group | Facebook'],
  ['another site', 'https://example.org/lena', 'Lena'],
  ['one’s own alias', 'https://www.linkedin.com/in/me/', 'LinkedIn'],
])('over %s nobody is offered', async (_what, url, title) => {
  open({ tab: { id: 7, url, title } });
  await expect.element(page.getByText('Your trail begins with one person.')).toBeVisible();
  await expect.element(page.getByText('On this page')).not.toBeInTheDocument();
});
