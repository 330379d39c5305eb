import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openFollowUpOf } from '../../utils/queries/due';
import { database, expectAccessible, LENA, open, person, stub, today, words } from './support';

test('an empty list says what to do next and offers it', async () => {
  open();
  await expect.element(page.getByText('Your trail begins with one person.')).toBeVisible();
  await expect.element(page.getByText(/press the Mentor Trail sign in the toolbar/)).toBeVisible();
  await page.getByRole('link', { name: 'Add a person' }).click();
  await expect.element(page.getByRole('heading', { name: 'Add a person' })).toHaveFocus();
  await expectAccessible();
});

test('late ones come first, in words, each under its heading', async () => {
  await person({ name: 'Amir' }, { dueIn: 0, what: 'meet at five' });
  await person({ name: 'Jonas' }, { dueIn: -2, what: 'asks about an internship' });
  await person({ name: 'Fatou' }, { dueIn: -1 });
  await person({ name: 'Selin' }, { dueIn: 3 });
  await person({ name: 'Chiara' });
  open();
  await expect.element(page.getByText(words('for 2 days'))).toBeVisible();
  await expect.element(page.getByText('since yesterday')).toBeVisible();
  await expect.element(page.getByText(words('in 3 days'))).toBeVisible();
  await expect.element(page.getByText('Write the first message')).toBeVisible();
  const names = page.getByRole('main').getByRole('link').elements();
  expect(names.map((name) => name.textContent)).toEqual(['Jonas', 'Fatou', 'Amir', 'Chiara', 'Selin']);
  const headings = page.getByRole('main').getByRole('heading', { level: 2 }).elements();
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'Overdue',
    'For today',
    'In the next seven days',
  ]);
  await expectAccessible();
});

test('every button says in words what it does', async () => {
  await person({ name: 'Amir' }, { dueIn: 0 });
  open();
  await expect.element(page.getByRole('button', { name: 'Done Amir' })).toBeVisible();
  const buttons = page.getByRole('main').getByRole('button').elements();
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Done', 'Later']);
  for (const each of buttons) expect(each.getBoundingClientRect().width).toBeGreaterThan(70);
});

test('done offers to write down what happened; one press is enough, and each can be taken back', async () => {
  const { id } = await person({ name: 'Amir' }, { dueIn: 0 });
  open();
  await page.getByRole('button', { name: 'Done Amir' }).click();
  await expect.element(page.getByRole('status').getByText('Done.')).toBeVisible();
  const question = page.getByText(words('Would you like to remember what happened with Amir?'));
  await expect.element(question).toHaveFocus();
  expect(await openFollowUpOf(database(), id)).toMatchObject({ proposal: 'write-first' });
  await expectAccessible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: 'Done Amir' })).toBeVisible();
  await expect.poll(() => stub.sent.filter(({ type }) => type === 'followUpsChanged').length).toBe(2);

  await page.getByRole('button', { name: 'Message sent' }).click();
  await expect.element(page.getByText(/Written down\. Next, /)).toBeVisible();
  await expect.element(question).not.toBeInTheDocument();
  expect(await database().contacts.get(id)).toMatchObject({ stage: 'contacted', lastInteractionOn: today });
  expect(await openFollowUpOf(database(), id)).toMatchObject({ proposal: 'ask-again' });
  await expectAccessible();
});

test('from Done to a few words about it', async () => {
  const { id } = await person({ name: 'Amir', stage: 'mentoring' }, { dueIn: 0 });
  open();
  await page.getByRole('button', { name: 'Done Amir' }).click();
  await page.getByRole('button', { name: 'Write a few words about it' }).click();
  await expect.element(page.getByRole('radio', { name: 'Met' })).toBeChecked();
  await page.getByLabelText('In a few words').fill('in the library');
  await page.getByRole('button', { name: 'Write down' }).click();
  await expect.element(page.getByText('in the library')).toBeVisible();
  expect(await database().interactions.toArray()).toMatchObject([
    { contactId: id, kind: 'meeting', text: 'in the library' },
  ]);
});

test('a long list is shown in parts', async () => {
  for (let each = 0; each < 15; each++) await person({ name: `Person ${each}` }, { dueIn: -1 });
  open();
  await expect.element(page.getByText(words('12 of 15 shown'))).toBeVisible();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.element(page.getByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  expect(page.getByRole('button', { name: /^Done/ }).elements()).toHaveLength(15);
});

test('where nobody waits, it leads on', async () => {
  await person({ name: 'Amir' });
  open();
  await expect.element(page.getByText('Nobody is waiting for you today.')).toBeVisible();
  await expect.element(page.getByText(/The next ones stand below/)).toBeVisible();
  await page.getByRole('link', { name: 'Add a person' }).click();
  await expect.element(page.getByRole('heading', { name: 'Add a person' })).toBeVisible();
});

test('nothing breaks when the background does not answer', async () => {
  stub.answers = {};
  await person({ name: 'Amir' }, { dueIn: 0 });
  open();
  await page.getByRole('button', { name: 'Done Amir' }).click();
  await expect.element(page.getByText('Nobody is waiting for you today.')).toBeVisible();
});

test('it is left out this once, and the next is proposed', async () => {
  const { id } = await person({ name: 'Amir', stage: 'contacted' }, { dueIn: -3 });
  open();
  await page.getByRole('button', { name: 'Later Amir' }).click();
  await page.getByRole('button', { name: 'Skip this time' }).click();
  await expect.element(page.getByText('Skipped this time.')).toBeVisible();
  expect(await openFollowUpOf(database(), id)).toMatchObject({ proposal: 'ask-again' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText(words('for 3 days'))).toBeVisible();
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
  await expect
    .element(page.getByText(/In your list: .*Found.*\. Next: .*Write the first message.*, .*tomorrow/))
    .toBeVisible();
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
