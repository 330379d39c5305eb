import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { endMentorship } from '../../utils/actions/change-mentorship';
import { changePreferences } from '../../utils/actions/preferences';
import { addDays, toInstant } from '../../utils/ground/days';
import { withoutIsolation } from '../../utils/language/translate';
import type { Mentorship, WeekRecord } from '../../utils/model/mentorship';
import { seed } from '../unit/database/seed';
import { catchFile } from './exchange-support';
import { database, expectAccessible, LENA, open, person, prefer, today, words } from './support';

beforeEach(async () => {
  await page.viewport(1280, 900);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await prefer('light');
});

const met = (daysAgo: number, more: Partial<WeekRecord> = {}): WeekRecord => ({
  met: true,
  metOn: addDays(today, -daysAgo),
  minutes: 75,
  mood: 4,
  lastStep: 'done',
  nextStep: 'secret step',
  nextStepBy: '',
  worry: true,
  note: 'secret note',
  writtenAt: toInstant(new Date()),
  ...more,
});

/** Somebody in week 4 of ten, with two meetings, a goal reached, and strengths rated twice. */
async function inWeekFour(name = 'Lena Krämer', language = ''): Promise<Mentorship> {
  const { id } = await person({ name, stage: 'interested', language }, { beganDaysAgo: 24 });
  const db = database();
  const found = await db.mentorships.where({ contactId: id }).first();
  if (!found) throw new Error('No mentorship was begun');
  const weeks = found.weeks.map((week, index) =>
    index < 2 ? { ...week, record: met(24 - 7 * index, { mood: index === 0 ? 2 : 5 }) } : week,
  );
  const mentorship: Mentorship = {
    ...found,
    weeks,
    goals: [
      {
        id: 'g1',
        text: 'Find an apprenticeship',
        measure: 'a contract',
        obstacle: 'secret obstacle',
        reached: true,
        steps: [{ id: 's1', text: 'Wrote a CV', done: true }],
      },
    ],
    skills: [
      { id: 'k1', name: 'Listening', proof: 'Helped her brother', before: 2, after: 4, evidence: 'a letter' },
    ],
  };
  await seed(db, () => db.mentorships.put(mentorship));
  return mentorship;
}

const sheet = () => page.getByRole('article');
const printed = () => withoutIsolation(sheet().element().textContent ?? '');

test('the record is drafted from the data, without anything private, in the person’s language', async () => {
  await changePreferences(database(), { mentorName: 'Jo Meier' }, new Date());
  const { id } = await inWeekFour('Lena Krämer', 'de');
  open({ hash: `weeks/${id}/record`, surface: 'tab' });
  await expect.element(sheet().getByRole('heading', { name: 'Lena Krämer' })).toBeVisible();
  const text = printed();
  for (const said of ['Zwischenstand vom', 'Das Mentoring läuft noch.', 'Woche', 'Jo Meier']) {
    expect(text).toContain(said);
  }
  for (const said of [
    '2 Std.',
    '30',
    'Find an apprenticeship',
    'erreicht',
    'Helped her brother',
    'a letter',
  ]) {
    expect(text).toContain(said);
  }
  expect(text).toContain('kein Zeugnis einer Schule oder Behörde');
  expect(text).toContain('2016/C 484/01');
  expect(text).not.toContain('secret');
  await expect.element(sheet()).toHaveAttribute('lang', 'de');
  await expect.element(sheet().getByText(words('Woche 4 von 10'))).toBeVisible();
  await expectAccessible();

  await page.getByRole('radio', { name: 'English' }).click();
  await expect.element(sheet().getByText('Record of a mentorship')).toBeVisible();
  await expect.element(sheet().getByText(words('Week 4 of 10'))).toBeVisible();
  expect(printed()).not.toContain('secret');
  await expectAccessible();
});

test('each strength appears once, with its evidence and both ratings', async () => {
  const { id } = await inWeekFour();
  open({ hash: `weeks/${id}/record`, surface: 'tab' });
  const row = sheet().getByRole('row', { name: /Listening/ });
  await expect.element(row).toBeVisible();
  expect(row.element().textContent).toMatch(/Listening.*Helped her brother.*a letter.*2 → 4/);
  await expect
    .element(row.getByRole('img', { name: words('At first 2 of 5, now 4 of 5: 2 more') }))
    .toBeVisible();
  expect(printed().match(/Listening/g), 'here, and in what was learned').toHaveLength(2);
});

test('a sentence that starts with an Arabic name keeps the direction of its own language', async () => {
  const { id } = await inWeekFour('محمد الأمين', 'de');
  open({ hash: `weeks/${id}/record`, surface: 'tab' });
  const sentence = sheet().getByText(/nimmt seit dem/);
  await expect.element(sentence).toBeVisible();
  expect(getComputedStyle(sentence.element()).direction).toBe('ltr');
});

test('its texts are edited, saved, and follow the data again when emptied', async () => {
  const { id } = await inWeekFour();
  open({ hash: `weeks/${id}/record`, surface: 'tab' });
  await page.getByRole('button', { name: 'Change the texts' }).click();
  const learned = page.getByLabelText('What was learned');
  await expect.element(learned).toHaveValue('This strength has grown: Listening.');
  await expectAccessible();
  await learned.fill('She found her way.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.element(sheet().getByText('She found her way.')).toBeVisible();
  await expect
    .poll(async () => (await database().mentorships.get(id))?.outcome)
    .toEqual({ introduction: '', learned: 'She found her way.', outlook: '' });
  await expect.element(page.getByText(/stay in the language you wrote them in/)).toBeVisible();

  await page.getByRole('button', { name: 'Change the texts' }).click();
  await learned.fill('');
  await expect.element(learned).toHaveValue('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.element(sheet().getByText(words('This strength has grown: Listening.'))).toBeVisible();
  await expect.poll(async () => (await database().mentorships.get(id))?.outcome).toBeNull();
});

test('it can still be edited after the mentorship has ended', async () => {
  const { id } = await inWeekFour();
  await endMentorship(database(), id, new Date());
  open({ hash: `weeks/${id}/record`, surface: 'tab' });
  await expect.element(sheet().getByText(words('ended in week 4 of 10'))).toBeVisible();
  await page.getByRole('button', { name: 'Change the texts' }).click();
  await page.getByLabelText('What comes next').fill('Vocational school.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.element(sheet().getByText('Vocational school.')).toBeVisible();
  expect(printed()).not.toContain('Interim');
});

test('printing suggests a file name, and restores the page’s title', async () => {
  const { id } = await inWeekFour();
  const titles: string[] = [];
  vi.spyOn(window, 'print').mockImplementation(() => {
    titles.push(document.title);
    dispatchEvent(new Event('afterprint'));
  });
  open({ hash: `weeks/${id}/record`, surface: 'tab' });
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  expect(titles).toEqual(['Record of mentorship – Lena Krämer']);
  expect(document.title).toContain('Mentor Trail');
});

test('the popup cannot print, and links to where that is possible', async () => {
  const { id } = await inWeekFour();
  open({ hash: `weeks/${id}/record`, tab: LENA });
  await expect
    .element(page.getByRole('link', { name: 'Open in a full tab' }).last())
    .toHaveAttribute('href', `/dashboard.html#weeks/${id}/record`);
});

test('in a narrow window the number of week 10 stays on one line', async () => {
  await page.viewport(360, 700);
  const { id, weeks } = await inWeekFour();
  const numbered = weeks.map((week, index) => (index === 9 ? { ...week, record: met(1) } : week));
  await seed(database(), () => database().mentorships.update(id, { weeks: numbered }));
  open({ hash: `weeks/${id}/record` });
  const cell = sheet().getByRole('rowheader', { name: '10', exact: true });
  await expect.element(cell).toBeVisible();
  const range = document.createRange();
  range.selectNodeContents(cell.element());
  expect(range.getClientRects()).toHaveLength(1);
});

test('if there is nothing to record, the page says what comes first', async () => {
  const { id: contactId } = await person({ name: 'Amir' }, { beganDaysAgo: 0 });
  const found = await database().mentorships.where({ contactId }).first();
  open({ hash: `weeks/${found?.id}/record`, surface: 'tab' });
  await expect.element(page.getByText('There’s nothing to record yet.')).toBeVisible();
  await expectAccessible();
});

test('the overview contains no names unless the mentor wants them, and has totals', async () => {
  await inWeekFour('Lena');
  await inWeekFour('Amir');
  const { id } = await inWeekFour('Selin');
  await endMentorship(database(), id, new Date());
  open({ hash: 'weeks/programme', surface: 'tab' });
  await expect
    .element(sheet().getByRole('row', { name: words('1 Week 4 of 10 2 Learning 2 of 4 2 h 30 min') }))
    .toBeVisible();
  await expect
    .element(sheet().getByRole('row', { name: words('2 mentorships altogether 4 of 8 5 h') }))
    .toBeVisible();
  expect(printed()).not.toMatch(/Lena|Amir|Selin|secret/);
  await expectAccessible();
  await page.getByRole('radio', { name: 'With names' }).click();
  await page.getByRole('radio', { name: 'All, ended ones too' }).click();
  await expect.element(sheet().getByRole('rowheader', { name: 'Selin' })).toBeVisible();
  await expect.element(sheet().getByText(words('Ended in week 4 of 10'))).toBeVisible();
  await page.getByRole('radio', { name: 'Deutsch' }).click();
  await expect.element(sheet().getByText('Begleitungen auf einen Blick')).toBeVisible();
  expect(printed()).not.toContain('secret');
  await expectAccessible();
});

test('where none is under way, the overview shows those that have ended', async () => {
  const { id } = await inWeekFour('Selin');
  await endMentorship(database(), id, new Date());
  open({ hash: 'weeks/programme', surface: 'tab' });
  await expect.element(sheet().getByText(words('Ended in week 4 of 10'))).toBeVisible();
  await page.getByRole('radio', { name: 'Under way' }).click();
  await expect.element(page.getByText(/^No mentorship is under way\./)).toBeVisible();
});

test('the figures show the results, with a picture that is also a table', async () => {
  await inWeekFour('Lena');
  const { id } = await inWeekFour('Selin');
  await endMentorship(database(), id, new Date());
  open({ hash: 'weeks/figures', surface: 'tab' });
  await expect.element(page.getByText(words('4 of 8 meetings kept (50%).'))).toBeVisible();
  await expect.element(page.getByText(words('Time together: 5 h'))).toBeVisible();
  await expect.element(page.getByRole('row', { name: words('In week 4 1') })).toBeVisible();
  // From 1 to 5, all with the same baseline.
  const columns = [...document.querySelectorAll('.mood-chart rect')].map((column) =>
    ['height', 'y'].map((name) => Number(column.getAttribute(name))),
  );
  const [[low = 0, lowTop = 0] = [], [high = 0, highTop = 0] = []] = columns;
  expect(columns).toHaveLength(2);
  expect(high / low).toBeCloseTo(5 / 2);
  expect([highTop, lowTop + low]).toEqual([0, high]);
  await page.getByText('The figures as a table').click();
  await expect.element(page.getByRole('row', { name: '1 2.0 2' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: '2 5.0 2' })).toBeVisible();
  await expectAccessible();
});

test('the file contains no names unless the mentor wants them', async () => {
  const file = catchFile();
  await inWeekFour('=Lena');
  open({ hash: 'weeks/figures', surface: 'tab' });
  await page.getByRole('button', { name: 'Save file' }).click();
  await vi.waitFor(() => expect(file.name).toBe(`mentor-trail-mentorships-without-names-${today}.csv`));
  expect(await file.text()).toContain('\r\n1,Under way,4,10,2,4,2,150,2,5,,,,,,,,\r\n');
  expect(await file.text()).not.toContain('Lena');
  await expect
    .element(
      page.getByText(
        words(
          `One mentorship was saved as mentor-trail-mentorships-without-names-${today}.csv. Look in your downloads folder.`,
        ),
      ),
    )
    .toBeVisible();
  await page.getByRole('radio', { name: 'With names' }).click();
  await page.getByRole('button', { name: 'Save file' }).click();
  await vi.waitFor(() => expect(file.name).toBe(`mentor-trail-mentorships-${today}.csv`));
  expect(await file.text()).toContain(`\r\n1,'=Lena,${addDays(today, -24)},Under way,4,`);
});

test.each(['weeks/figures', 'weeks/programme'])(
  '%s without mentorships links to the contacts',
  async (hash) => {
    open({ hash, surface: 'tab' });
    await expect.element(page.getByRole('link', { name: 'Go to your contacts' })).toBeVisible();
    await expectAccessible();
  },
);

test('with the keyboard only', async () => {
  const { id } = await inWeekFour();
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  open({ hash: `weeks/${id}/record`, surface: 'tab' });
  await expect.element(page.getByRole('radio', { name: 'English' })).toBeChecked();
  page.getByRole('radio', { name: 'English' }).element().focus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  for (let presses = 0; presses < 6 && !document.activeElement?.textContent?.includes('Print'); presses++) {
    await userEvent.keyboard('{Tab}');
  }
  await userEvent.keyboard('{Enter}');
  expect(print).toHaveBeenCalled();
});

test.each(['light', 'dark'] as const)('fits 320 px in German, %s', async (scheme) => {
  await prefer(scheme);
  await page.viewport(320, 700);
  const { id } = await inWeekFour('Maximiliane von Hohenstein-Oberländer-Wittgenbach');
  for (const hash of [`weeks/${id}/record`, 'weeks/programme', 'weeks/figures']) {
    const { unmount } = open({ hash, surface: 'tab', language: 'de' });
    await expect
      .element(hash === 'weeks/figures' ? page.getByText('Die Zahlen als Datei') : sheet())
      .toBeVisible();
    expect(document.documentElement.scrollWidth, hash).toBeLessThanOrEqual(320);
    await expectAccessible();
    unmount();
  }
});
