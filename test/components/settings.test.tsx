import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readPreferences } from '../../utils/database/preferences';
import { addDays } from '../../utils/ground/days';
import { openFollowUpOf } from '../../utils/queries/due';
import { database, expectAccessible, open, person, prefer, stub, today, words } from './support';

afterEach(() => prefer('light'));

const settled = () => readPreferences(database());

test('the language changes at once, whatever the browser’s is, and the document states it', async () => {
  open({ hash: 'settings' });
  await expect.element(page.getByRole('radio', { name: 'Same as my browser' })).toBeChecked();
  await page.getByRole('radio', { name: 'Deutsch' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Einstellungen');
  await expect.element(page.getByRole('link', { name: 'Zehn Wochen' })).toBeVisible();
  expect(document.documentElement.lang).toBe('de');
  await expect.poll(() => document.title).toBe('Einstellungen · Mentor Trail');
  await expectAccessible();
  await page.getByRole('radio', { name: 'Wie im Browser' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Settings');
});

test('a setting that cannot be saved is announced', async () => {
  stub.storageRefuses = true;
  open({ hash: 'settings' });
  await page.getByRole('radio', { name: 'Deutsch' }).click();
  await expect.element(page.getByRole('alert').getByText(/the disk is full/)).toBeVisible();
});

test('the name for messages is saved at every letter; one that is too long is reported and not saved', async () => {
  open({ hash: 'settings' });
  const name = page.getByLabelText('Your name for messages');
  await name.fill('Marianne B.');
  await expect.poll(settled).toMatchObject({ mentorName: 'Marianne B.' });
  await name.fill('x'.repeat(41));
  await expect.element(name).toHaveAccessibleDescription(/40 characters at most/);
  expect((await settled()).mentorName).toBe('Marianne B.');
  await expectAccessible();
});

test('the mentor’s contact details are saved, and a text that is too long is not', async () => {
  open({ hash: 'settings' });
  const reach = page.getByLabelText('Where people reach you');
  await reach.fill('marianne@example.org');
  await expect.poll(settled).toMatchObject({ reachAt: 'marianne@example.org' });
  await reach.fill('x'.repeat(201));
  await expect.element(reach).toHaveAccessibleDescription(/200 characters at most/);
  expect((await settled()).reachAt).toBe('marianne@example.org');
});

describe('quiet days', () => {
  test('move the proposals that fall on them, say how many, and are undone with them', async () => {
    const { id } = await person({ name: 'Amir', stage: 'contacted' });
    const dueOn = async () => (await openFollowUpOf(database(), id))?.dueOn ?? today;
    const planned = await dueOn();
    const name = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
    open({ hash: 'settings' });
    const box = page.getByRole('checkbox', { name: name.format(new Date(planned)) });
    await box.click();
    await expect.element(page.getByText(/^One proposed step was on a quiet day/)).toBeVisible();
    expect(await dueOn()).toBe(addDays(planned, 1));
    // Going through the days with the keyboard does not lose the focus.
    await expect.element(box).toHaveFocus();
    await expectAccessible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('Undone.')).toBeVisible();
    expect(await dueOn()).toBe(planned);
    await expect.element(box).not.toBeChecked();
  });

  test.each([1280, 400, 320])('are in even rows at %i pixels', async (width) => {
    await page.viewport(width, 700);
    open({ hash: 'settings', surface: width > 400 ? 'tab' : 'popup', language: 'de' });
    await expect.element(page.getByRole('checkbox', { name: 'Sonntag' })).toBeVisible();
    const lines = Map.groupBy(
      document.querySelectorAll('.settings-weekdays label'),
      (label) => label.getBoundingClientRect().top,
    );
    const days = [...lines.values()].map(({ length }) => length);
    expect(days).toEqual(width > 320 ? [7] : [4, 3]);
  });

  test('are chosen by weekday; one day has to remain', async () => {
    open({ hash: 'settings' });
    for (const day of ['Saturday', 'Sunday']) await page.getByRole('checkbox', { name: day }).click();
    await expect.poll(settled).toMatchObject({ quietWeekdays: [0, 6] });
    await page.getByRole('checkbox', { name: 'Sunday' }).click();
    await expect.poll(settled).toMatchObject({ quietWeekdays: [6] });
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Sunday']) {
      await page.getByRole('checkbox', { name: day }).click();
    }
    await expect.element(page.getByText('At least one day of the week has to be left.')).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: 'Sunday' })).not.toBeChecked();
    expect((await settled()).quietWeekdays).toEqual([1, 2, 3, 4, 5, 6]);
    await expectAccessible();
  });

  test('are added as periods and removed again', async () => {
    open({ hash: 'settings' });
    const [from, to] = [page.getByLabelText('From'), page.getByLabelText('To', { exact: true })];
    await page.getByRole('button', { name: 'Add time off …' }).click();
    await expect.element(from).toHaveFocus();
    await from.fill('2026-12-24');
    await to.fill('2026-12-01');
    await page.getByRole('button', { name: 'Keep this time free' }).click();
    await expect.element(page.getByText('The end is before the beginning.')).toBeVisible();
    await expect.element(to).toHaveFocus();
    await to.fill('2027-01-06');
    await page.getByRole('button', { name: 'Keep this time free' }).click();
    await expect.element(page.getByText(/December 24, 2026/)).toBeVisible();
    expect((await settled()).quietPeriods).toEqual([{ from: '2026-12-24', to: '2027-01-06' }]);
    await expect.element(from).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Add time off …' })).toHaveFocus();
    await expectAccessible();
    await page.getByRole('button', { name: /^Remove/ }).click();
    await expect.poll(settled).toMatchObject({ quietPeriods: [] });
  });

  test('a missing day is asked for', async () => {
    open({ hash: 'settings' });
    await page.getByRole('button', { name: 'Add time off …' }).click();
    await page.getByRole('button', { name: 'Keep this time free' }).click();
    await expect.element(page.getByLabelText('From')).toHaveFocus();
    await expect.element(page.getByText('Please choose a day.')).toBeVisible();
  });
});

describe('the daily reminder', () => {
  const hour = () => page.getByLabelText('Daily reminder');

  test('asks the browser for permission when switched on, and informs the background', async () => {
    stub.granted = false;
    open({ hash: 'settings' });
    await hour().selectOptions('9:00 AM');
    await expect.poll(settled).toMatchObject({ reminderHour: 9 });
    expect(stub.requested).toEqual([{ permissions: ['notifications'] }]);
    await expect.poll(() => stub.sent.some(({ type }) => type === 'followUpsChanged')).toBe(true);
    await expect.element(page.getByRole('button', { name: 'Allow notices' })).not.toBeInTheDocument();
    await hour().selectOptions('None');
    await expect.poll(settled).toMatchObject({ reminderHour: null });
    expect(stub.requested).toHaveLength(1);
  });

  test('if refused, says that there will be none, and can be allowed later', async () => {
    stub.granted = false;
    stub.grants = false;
    open({ hash: 'settings' });
    await hour().selectOptions('6:00 PM');
    await expect.element(page.getByText(/there is no reminder/)).toBeVisible();
    await expectAccessible();
    stub.grants = true;
    await page.getByRole('button', { name: 'Allow notices' }).click();
    await expect.element(page.getByText(/there is no reminder/)).not.toBeInTheDocument();
    expect((await settled()).reminderHour).toBe(18);
  });
});

test('cadences: the program’s are shown, the mentor’s may be 1 to 365, and an empty field restores the program’s', async () => {
  open({ hash: 'settings/more' });
  const contacted = page.getByRole('textbox', { name: 'Contacted' }).first();
  await expect.element(contacted).toHaveAttribute('placeholder', '7');
  await contacted.fill('10');
  await expect.poll(settled).toMatchObject({ cadences: { contacted: 10 } });
  for (const bad of ['0', '366', '2.5', 'soon']) {
    await contacted.fill(bad);
    await expect.element(contacted).toHaveAccessibleDescription(/from 1 to 365/);
  }
  expect((await settled()).cadences).toEqual({ contacted: 10 });
  await contacted.fill('');
  await expect.poll(settled).toMatchObject({ cadences: {} });
  // A closed stage has no next steps, so it has no number of days.
  await expect.element(page.getByRole('textbox', { name: 'Completed' })).toBeInTheDocument();
  expect(page.getByRole('textbox', { name: 'Completed' }).elements()).toHaveLength(1);
});

describe('stages', () => {
  test('have the mentor’s own names, everywhere at once', async () => {
    await person({ name: 'Amir', stage: 'contacted' });
    open({ hash: 'settings/more' });
    await page.getByRole('textbox', { name: 'Contacted' }).last().fill('Written to');
    await expect.poll(settled).toMatchObject({ stageNames: { contacted: 'Written to' } });
    await page.getByRole('link', { name: 'Contacts', exact: true }).click();
    await expect.element(page.getByText('Written to').first()).toBeInTheDocument();
  });

  test('never get another stage’s name, nor the program’s name for it', async () => {
    open({ hash: 'settings/more' });
    const name = page.getByRole('textbox', { name: 'Contacted' }).last();
    await name.fill('paused');
    await expect.element(name).toHaveAccessibleDescription(/Another stage has this name/);
    expect((await settled()).stageNames).toEqual({});
    // The message about the name does not displace the buttons beside it.
    const up = page.getByRole('button', { name: words('Move Contacted up') });
    const topOf = (control: typeof name) => control.element().getBoundingClientRect().top;
    expect(Math.abs(topOf(up) - topOf(name))).toBeLessThan(2);
    await expectAccessible();
    await name.fill('paused by me');
    await expect.poll(settled).toMatchObject({ stageNames: { contacted: 'paused by me' } });
    await page.getByRole('textbox', { name: 'Replied' }).last().fill('Paused  by me');
    await expect
      .element(page.getByRole('textbox', { name: 'Replied' }).last())
      .toHaveAccessibleDescription(/Another stage has this name/);
    expect((await settled()).stageNames).toEqual({ contacted: 'paused by me' });
  });

  test('are moved by buttons, also with the keyboard: the focus follows, and the new place is announced', async () => {
    open({ hash: 'settings/more' });
    const up = page.getByRole('button', { name: words('Move Replied up') });
    await up.click();
    await expect.element(up).toHaveFocus();
    await expect.element(page.getByText(words('Replied is number 2 now.'))).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(async () => (await settled()).stageOrder.slice(0, 3))
      .toEqual(['replied', 'found', 'contacted']);
    await expect.element(up).toBeDisabled();
    await expect.element(page.getByRole('button', { name: words('Move Replied down') })).toHaveFocus();
    await expectAccessible();
    await page.getByRole('button', { name: 'Original names and order' }).click();
    await expect.poll(async () => (await settled()).stageOrder[0]).toBe('found');
  });
});

test('the sample people are added and removed with one button', async () => {
  await person({ name: 'Amir' });
  open({ hash: 'settings' });
  await page.getByRole('button', { name: 'Add three examples' }).click();
  await expect.element(page.getByText('Three made-up people are in your list now.')).toBeVisible();
  expect(await database().contacts.count()).toBe(4);
  await page.getByRole('button', { name: 'Remove the examples' }).click();
  await expect.element(page.getByText('The made-up people are gone.')).toBeVisible();
  expect((await database().contacts.toArray()).map(({ name }) => name)).toEqual(['Amir']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: 'Remove the examples' })).toBeVisible();
  expect(await database().contacts.count()).toBe(4);
});

test('at 320 pixels nothing is cut off, in the dark and in German', async () => {
  await page.viewport(320, 640);
  await prefer('dark');
  open({ hash: 'settings', language: 'de' });
  await expect.element(page.getByLabelText('Ihr Name für Nachrichten')).toBeVisible();
  await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await expectAccessible();
});

test('every change is confirmed in the current language, and the confirmation disappears by itself', async () => {
  open({ hash: 'settings' });
  await page.getByLabelText('Your name for messages').fill('Marianne');
  const said = (what: string) => page.getByRole('status').getByText(words(what));
  await expect.element(said('Saved: Your name for messages.')).toBeVisible();
  await page.getByRole('radio', { name: 'Larger' }).click();
  await expect.element(said('Saved: Text size.')).toBeVisible();
  await page.getByRole('radio', { name: 'Deutsch' }).click();
  await expect.element(said('Gespeichert: Sprache.')).toBeVisible();
  await expect.element(said('Gespeichert: Sprache.')).not.toBeInTheDocument();
});

test('larger type, light and dark apply to every page of ours', async () => {
  open({ hash: 'settings' });
  const size = () => Number.parseFloat(getComputedStyle(document.body).fontSize);
  const paper = () => getComputedStyle(document.documentElement).backgroundColor;
  await expect.element(page.getByRole('radio', { name: 'Normal' })).toBeChecked();
  const [before, light] = [size(), paper()];
  await page.getByRole('radio', { name: 'Largest' }).click();
  await expect.poll(size).toBeGreaterThan(before * 1.3);
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect.poll(paper).not.toBe(light);
  await expectAccessible('color-contrast');
  await page.getByRole('radio', { name: 'Normal' }).click();
  await page.getByRole('radio', { name: 'Light', exact: true }).click();
  await expect.poll(() => [size(), paper()]).toEqual([before, light]);
});

test('link to the list on several devices, which is found by its name', async () => {
  open({ hash: 'settings', surface: 'tab' });
  await page.getByLabelText('Search the settings').fill('several devices');
  const link = page.getByRole('link', { name: 'Open my devices' });
  await expect.element(link).toBeVisible();
  await link.click();
  await expect.element(page.getByRole('heading', { name: 'My devices, our team' })).toBeVisible();
});

test('are searched: only settings that contain the words are left, folded away or not', async () => {
  open({ hash: 'settings' });
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('[data-setting]')].filter((each) => each.checkVisibility())
      .length;
  await expect.poll(shown).toBeGreaterThan(8);
  await expect
    .element(page.getByRole('heading', { name: 'Names and order of the stages' }))
    .not.toBeInTheDocument();
  const search = page.getByLabelText('Search the settings');
  await search.fill('order stages');
  await expect.element(page.getByRole('heading', { name: 'Names and order of the stages' })).toBeVisible();
  await expect.element(page.getByText(words('One setting'))).toBeVisible();
  expect(shown()).toBe(1);
  await search.fill('xyz');
  await expect.element(page.getByText('No setting matches. Try another word.')).toBeVisible();
  await search.fill('');
  await expect.poll(shown).toBeGreaterThan(8);
});
