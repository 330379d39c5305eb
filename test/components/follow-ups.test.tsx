import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addDays } from '../../utils/ground/days';
import { openFollowUpOf } from '../../utils/queries/due';
import { database, expectAccessible, open, person, stub, today, words } from './support';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const day = () => page.getByLabelText('Day', { exact: true });

/** Opens the contact, and the form that changes the next step. */
async function change(): Promise<string> {
  const { id } = await person({ name: 'Amir' });
  open({ hash: `contacts/${id}` });
  await page.getByRole('region', { name: 'What comes next' }).getByRole('button', { name: 'Change' }).click();
  return id;
}

test('the proposal is put into words, replaced by the mentor’s own, done and logged', async () => {
  const id = await change();
  await expect.element(page.getByLabelText('What for?')).toHaveValue('Write the first message');
  await expect.element(page.getByLabelText('What for?')).toHaveFocus();
  await day().fill('2999-03-01');
  await page.getByLabelText('What for?').fill('ask about the internship');
  await expectAccessible();
  await button('Plan follow-up').click();
  await expect.element(page.getByText('ask about the internship')).toBeVisible();
  await expect.element(page.getByText('March 1, 2999')).toBeVisible();
  await button('Undo').click();
  await expect.element(page.getByText('Write the first message')).toBeVisible();
  expect(await openFollowUpOf(database(), id)).toMatchObject({ proposal: 'write-first' });

  await button('Message sent Amir').click();
  await expect.element(page.getByText(words('Noted: message sent to Amir.'))).toBeVisible();
  await expect.element(page.getByText('Follow up (no answer yet)')).toBeVisible();
  expect(stub.sent.filter(({ type }) => type === 'followUpsChanged')).toHaveLength(3);
});

test.each([
  ['Tomorrow', 1],
  ['Next week', 7],
])('postponed with the keyboard: %s', async (choice, days) => {
  const { id } = await person({ name: 'Amir' }, { dueIn: 0 });
  open({ hash: `contacts/${id}` });
  await expect.element(button('Later Amir')).toBeVisible();
  const later = button('Later Amir').element();
  if (later instanceof HTMLElement) later.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Tomorrow')).toHaveFocus();
  await expectAccessible();
  await userEvent.keyboard(choice === 'Tomorrow' ? '{Enter}' : '{Tab}{Enter}');
  await expect.element(page.getByText(/^Moved to/)).toBeVisible();
  expect(await openFollowUpOf(database(), id)).toMatchObject({ dueOn: addDays(today, days) });
});

test('postponed to a day', async () => {
  const { id } = await person({ name: 'Amir' }, { dueIn: 0 });
  open({ hash: `contacts/${id}` });
  await button('Later Amir').click();
  await page.getByLabelText('On another day').fill(addDays(today, 11));
  await button('Move').click();
  await expect.element(page.getByText(/^Moved to/)).toBeVisible();
  expect(await openFollowUpOf(database(), id)).toMatchObject({ dueOn: addDays(today, 11) });
});

test.each([
  ['', 'Please choose a day.'],
  ['2020-01-01', 'already passed'],
])('the day "%s" of a plan is refused: %s', async (typed, sentence) => {
  await change();
  await page.getByLabelText('What for?').fill('call');
  await day().fill(typed);
  await button('Plan follow-up').click();
  await expect.element(day()).toHaveFocus();
  await expect.element(day()).toHaveAccessibleDescription(new RegExp(sentence));
  await expect.element(page.getByLabelText('What for?')).toHaveValue('call');
  await expectAccessible();
});

test('an impossible day in the field does not count as empty', async () => {
  await change();
  await day().click({ position: { x: 14, y: 18 } });
  await userEvent.keyboard('02292027');
  await button('Plan follow-up').click();
  await expect.element(day()).toHaveAccessibleDescription(/there is no such day/);
});
