import ICAL from 'ical.js';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addSamples } from '../../utils/actions/samples';
import { catchFile } from './exchange-support';
import { SAMPLES } from './samples';
import { database, expectAccessible, open, person, prefer, stub, today, words } from './support';

afterEach(async () => {
  vi.restoreAllMocks();
  await prefer('light');
});

test.each([
  ['en', 'Save file', ',', 'contacts'],
  ['de', 'Datei speichern', ';', 'kontakte'],
] as const)(
  'in %s the table has the separator that language expects',
  async (language, button, separator, name) => {
    const file = catchFile();
    await person({ name: 'Jörg "Jo" =1+1', notes: 'one\ntwo' });
    open({ hash: 'export', language });
    await page.getByRole('button', { name: button }).click();
    await vi.waitFor(() => expect(file.name).toBe(`mentor-trail-${name}-${today}.csv`));
    const text = await file.text();
    expect(text.startsWith(`\ufeffName${separator}`)).toBe(true);
    expect(text).toContain('"Jörg ""Jo"" =1+1"');
    expect(text).toContain(language === 'de' ? 'Gefunden' : 'Found');
    await expectAccessible();
  },
);

test('the chosen separator is remembered, and the page says what was saved', async () => {
  const file = catchFile();
  await person({ name: 'Amir' });
  await person({ name: 'Selin' });
  open({ hash: 'export' });
  await page.getByText('More choices').click();
  await page.getByRole('radio', { name: 'Tab', exact: true }).click();
  await vi.waitFor(() => expect(stub.stored.get('settings')).toMatchObject({ csvSeparator: 'tab' }));
  await page.getByRole('button', { name: 'Save file' }).click();
  const said = words(
    `2 people were saved as mentor-trail-contacts-${today}.csv. Look in your downloads folder.`,
  );
  await expect.element(page.getByText(said)).toBeVisible();
  expect(await file.text()).toContain('Name\tStage\t');
});

test('an empty list is reported, not saved', async () => {
  const file = catchFile();
  open({ hash: 'export' });
  await page.getByRole('button', { name: 'Save file' }).click();
  await expect.element(page.getByText(/nobody in your list to save/)).toBeVisible();
  expect(file.name).toBe('');
});

test('sample people are not saved, and the page says so', async () => {
  const file = catchFile();
  await addSamples(database(), SAMPLES, new Date());
  open({ hash: 'export' });
  await page.getByRole('button', { name: 'Save file' }).click();
  await expect.element(page.getByText(/only the example people/)).toBeVisible();
  expect(file.name).toBe('');
  await person({ name: 'Amir' });
  for (const purpose of ['A table', 'Address book', 'Google Contacts', 'Follow-ups for your calendar']) {
    await page.getByRole('radio', { name: purpose }).click();
    await page.getByRole('button', { name: 'Save file' }).click();
    await expect.element(page.getByText(/One (person|follow-up) was saved/)).toBeVisible();
    expect(await file.text()).toContain('Amir');
    expect(await file.text()).not.toContain('Made up');
  }
});

test('people chosen in the table of contacts, in chosen columns', async () => {
  const file = catchFile();
  const amir = await person({ name: 'Amir' });
  await person({ name: 'Selin' });
  sessionStorage.setItem('mentor-trail-chosen', JSON.stringify([amir.id]));
  open({ hash: 'export?chosen' });
  await expect.element(page.getByRole('radio', { name: 'The one person you chose' })).toBeChecked();
  await page.getByText('More choices').click();
  await page.getByRole('checkbox', { name: 'All columns' }).click();
  await expect.element(page.getByText('Please choose at least one column.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Name', exact: true }).click();
  await expectAccessible();
  await page.getByRole('button', { name: 'Save file' }).click();
  await vi.waitFor(() => expect(file.name).not.toBe(''));
  expect(await file.text()).toBe('\ufeffName\r\nAmir\r\n');
});

test('a report without names contains no names', async () => {
  const file = catchFile();
  await person({ name: 'Amir', notes: 'private', metAt: 'Little group' });
  open({ hash: 'export' });
  await page.getByRole('radio', { name: 'A report without names' }).click();
  await page.getByRole('button', { name: 'Save file' }).click();
  await vi.waitFor(() => expect(file.name).toBe(`mentor-trail-report-without-names-${today}.csv`));
  expect(await file.text()).toBe('\ufeffNo.,Stage,Week,Number of weeks\r\n1,Found,,\r\n');
  await expectAccessible();
});

test('an address book and a calendar can be read by another program', async () => {
  const file = catchFile();
  await person(
    { name: 'أمير', address: 'linkedin.com/in/amir', notes: 'private' },
    { dueIn: 3, what: 'Ask' },
  );
  open({ hash: 'export' });
  await page.getByRole('radio', { name: 'Address book' }).click();
  await page.getByRole('button', { name: 'Save file' }).click();
  await vi.waitFor(() => expect(file.name).toMatch(/\.vcf$/));
  const card = new ICAL.Component(ICAL.parse(await file.text()));
  expect(card.getFirstPropertyValue('fn')).toBe('أمير');
  expect(await file.text()).not.toContain('private');

  await page.getByRole('radio', { name: 'Follow-ups for your calendar' }).click();
  await page.getByRole('button', { name: 'Save file' }).click();
  await vi.waitFor(() => expect(file.name).toBe(`mentor-trail-follow-ups-${today}.ics`));
  const calendar = new ICAL.Component(ICAL.parse(await file.text()));
  const event = calendar.getFirstSubcomponent('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe('أمير: Ask');
});

test('with the keyboard only', async () => {
  const file = catchFile();
  await person({ name: 'Amir' });
  open({ hash: 'export' });
  await expect.element(page.getByRole('radio', { name: 'A table' })).toBeVisible();
  page.getByRole('radio', { name: 'A table' }).element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('radio', { name: 'A report without names' })).toBeChecked();
  for (let presses = 0; presses < 8 && document.activeElement?.textContent !== 'Save file'; presses++) {
    await userEvent.keyboard('{Tab}');
  }
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(file.name).toMatch(/report-without-names/));
});

test('narrow, dark and in German', async () => {
  await page.viewport(320, 700);
  await prefer('dark');
  await person({ name: 'Amir' });
  open({ hash: 'export', language: 'de' });
  await expect.element(page.getByRole('radio', { name: 'Google Kontakte' })).toBeVisible();
  await page.getByRole('radio', { name: 'Google Kontakte' }).click();
  await expectAccessible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
