import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openFollowUpOf } from '../../utils/queries/due';
import { database, expectAccessible, open, person, words } from './support';

afterEach(() => {
  vi.restoreAllMocks();
});

const save = () => page.getByRole('button', { name: 'Save', exact: true }).click();
const name = () => page.getByLabelText('Name', { exact: true });
const address = () => page.getByLabelText('Profile address');

/** Checks what a screen reader says about a field after its name. */
async function expectProblem(field: ReturnType<typeof name>, sentence: string) {
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(field).toHaveAccessibleDescription(new RegExp(sentence));
  await expect.element(field).toHaveFocus();
}

test('the first person is added by name alone', async () => {
  open({ hash: 'contacts' });
  await expect.element(page.getByText('Nobody is in your list yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Add a person' }).click();
  await name().fill('  Amir Haddad ');
  await save();
  await expect.element(page.getByRole('heading', { name: 'Amir Haddad' })).toBeVisible();
  await expect.element(page.getByText(words('Amir Haddad is in your list now.'))).toBeVisible();
  await expectAccessible();
});

test.each(['👩🏽‍🎓 Aya 🇺🇦', 'محمد الأمين', 'O’Brien "Bo" =1+1', 'x'.repeat(200)])(
  'a name is stored exactly: %s',
  async (written) => {
    open({ hash: 'contacts/new' });
    await name().fill(written);
    await save();
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(written.trim());
    expect((await database().contacts.toArray())[0]?.name).toBe(written);
  },
);

test('a missing name is asked for, and the rest of the input stays', async () => {
  open({ hash: 'contacts/new' });
  await address().fill('facebook.com/lena.kraemer');
  await page.getByLabelText('Notes').fill('met in the group');
  await save();
  await expectProblem(name(), 'Please write a name');
  await expectAccessible();
  await expect.element(address()).toHaveValue('facebook.com/lena.kraemer');
  await expect.element(page.getByLabelText('Notes')).toHaveValue('met in the group');
  await name().fill('Lena');
  await expect.element(name()).not.toHaveAttribute('aria-invalid');
  await save();
  await expect.element(page.getByRole('heading', { name: 'Lena' })).toBeVisible();
});

test('a name of 300 characters is refused with the limit', async () => {
  open({ hash: 'contacts/new' });
  await name().fill('x'.repeat(300));
  await save();
  await expectProblem(name(), 'too long. Please shorten it to \u2068*200');
  await expect.element(name()).toHaveValue('x'.repeat(300));
});

test.each([
  ['https://192.168.1.1/lena', 'doesn’t look like an address'],
  ['https://www.facebook.com/groups/12345/', 'a person’s profile'],
  ['https://lnkd.in/abc', 'short link'],
  ['https://www.linkedin.com/in/me/', 'their own profile'],
  ['doesn’t look like an address', 'doesn’t look like an address'],
])('the address %s is refused: %s', async (written, sentence) => {
  open({ hash: 'contacts/new' });
  await name().fill('Lena');
  await address().fill(written);
  await save();
  await expectProblem(address(), sentence);
  await expect.element(name()).toHaveValue('Lena');
  expect(await database().contacts.count()).toBe(0);
});

test('an address that is already there leads to its contact', async () => {
  await person({ name: 'Lena', address: 'https://www.facebook.com/lena.kraemer' });
  open({ hash: 'contacts/new' });
  await name().fill('Lena again');
  await address().fill('https://m.facebook.com/lena.kraemer/about');
  await save();
  await expectProblem(address(), 'already in your list, as .?Lena');
  await page.getByRole('link', { name: 'Open this contact' }).click();
  await expect.element(page.getByRole('heading', { name: 'Lena', exact: true })).toBeVisible();
});

test('the search answers at every letter, the stage filters, and the rest is shown on demand', async () => {
  for (let each = 0; each < 60; each++) await person({ name: `Person ${String(each).padStart(2, '0')}` });
  await person({ name: 'Zoë Ødegård', stage: 'replied' });
  open({ hash: 'contacts' });
  await expect.element(page.getByText(words('61 people'))).toBeVisible();
  await expect.element(page.getByText(words('50 of 61 shown'))).toBeVisible();
  await expect.element(page.getByRole('link', { name: /Person 55/ })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.element(page.getByRole('link', { name: /Person 55/ })).toBeInTheDocument();
  await expectAccessible();

  await page.getByLabelText('Search contacts').fill('odeg');
  await expect.element(page.getByText('one person')).toBeVisible();
  await expect.element(page.getByRole('link', { name: /Zoë Ødegård/ })).toBeVisible();
  await page.getByLabelText('Stage').selectOptions('Declined');
  await expect.element(page.getByText('No one in your list matches this search.')).toBeVisible();
  await page.getByRole('button', { name: 'Show everyone' }).click();
  await expect.element(page.getByText(words('61 people'))).toBeVisible();
});

test('deleting asks first, says so, and can be undone', async () => {
  const { id } = await person({ name: 'Amir' }, { dueIn: 0 });
  open({ hash: `contacts/${id}` });
  await page.getByRole('button', { name: 'Delete contact' }).click();
  await expect.element(page.getByRole('dialog', { name: words('Delete Amir?') })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await expect.element(page.getByText('Nobody is in your list yet.')).toBeVisible();
  expect(await openFollowUpOf(database(), id)).toBeUndefined();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('link', { name: /Amir/ })).toBeVisible();
  expect(await openFollowUpOf(database(), id)).toBeDefined();
});

test('a contact that is gone says so', async () => {
  open({ hash: 'contacts/nobody' });
  await expect.element(page.getByText(/This contact isn’t in your list/)).toBeVisible();
  await expectAccessible();
});

test.each([
  ['QuotaExceededError', 'the disk is full'],
  ['InvalidStateError', 'won’t let Mentor Trail store anything'],
  ['UnknownError', 'try again'],
])('a failed write is announced: %s', async (error, sentence) => {
  open({ hash: 'contacts/new' });
  await name().fill('Amir');
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('', error);
  });
  await save();
  await expect.element(page.getByRole('alert').getByText(new RegExp(sentence))).toBeVisible();
  await expect.element(name()).toHaveValue('Amir');
  await expectAccessible();
});

test('a database that the browser does not open is announced', async () => {
  // The test's setup had opened it.
  database().close({ disableAutoOpen: false });
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('', 'InvalidStateError');
  });
  open({ hash: 'contacts' });
  await expect.element(page.getByRole('alert').getByText(/no place to keep a list/)).toBeVisible();
});

test('a notice does not follow the mentor to another view', async () => {
  await person({ name: 'Amir' }, { dueIn: 0 });
  open();
  await page.getByRole('button', { name: words('Done: what was open with Amir') }).click();
  await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveAccessibleName();
  await page.getByRole('link', { name: 'Contacts', exact: true }).click();
  await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});
