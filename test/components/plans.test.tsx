import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { savePlan } from '../../utils/actions/plans';
import { changePreferences } from '../../utils/actions/preferences';
import { startMentorship } from '../../utils/actions/start-mentorship';
import { plansToFile } from '../../utils/exchange/plan-file';
import { addDays } from '../../utils/ground/days';
import { builtinWeeks, standardWeek } from '../../utils/model/builtin-plans';
import type { PlanDraft } from '../../utils/model/plan';
import { listPlans } from '../../utils/queries/plans';
import { seed } from '../unit/database/seed';
import { catchFile, choose } from './exchange-support';
import { mentored } from './mentorship-support';
import { database, expectAccessible, open, person, prefer, today, words } from './support';

afterEach(async () => {
  vi.restoreAllMocks();
  await prefer('light');
});

async function plan(name: string, weeks: PlanDraft['weeks'] = builtinWeeks('six-weeks')) {
  const result = await savePlan(database(), { name, weeks }, null, new Date());
  if (!result.ok) throw new Error('Not saved');
  return result.plan;
}
const shown = (opening: Parameters<typeof open>[0] = {}) =>
  open({ hash: 'weeks/plans', surface: 'tab', ...opening });
const button = (name: string) => page.getByRole('button', { name: words(name) });
const titles = () =>
  [...document.querySelectorAll<HTMLInputElement>('.ahead-week input')].map(({ value }) => value);
const focused = () => document.activeElement?.getAttribute('aria-label')?.replace(/[\u2068\u2069]/g, '');

describe('plans', () => {
  test('one of the program’s is copied, reordered with the keyboard, and saved; unchanged texts stay the program’s', async () => {
    const { db } = shown();
    await button('Copy and change “Six weeks”').click();
    await expect.element(page.getByRole('heading', { name: 'New plan' })).toHaveFocus();
    const name = page.getByLabelText('Name of the plan');
    await expect.element(name).toHaveValue('Six weeks, my version');
    expect(titles()).toHaveLength(6);
    const [first, second] = titles();
    await name.fill('Short & good');
    // However many weeks there are, saving is in sight.
    await expect.element(button('Save plan')).toBeInViewport({ ratio: 1 });

    await button('Move week 2 up').click();
    await expect.poll(() => titles().slice(0, 2)).toEqual([second, first]);
    // The week is at the top now, so the focus is on the one of its buttons that still works.
    await expect.poll(focused).toBe('Move week 1 down');
    await expect.element(page.getByText(words('Week 2 is week 1 now.'))).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => titles().slice(0, 2)).toEqual([first, second]);
    await expect.poll(focused).toBe('Move week 2 down');

    await button('Remove week 6').click();
    await page.getByLabelText('Which week is to be added?').selectOptions('empty');
    await button('Add week').click();
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
    await userEvent.keyboard('Our workshop');
    await expectAccessible();
    await button('Save plan').click();
    await expect.element(page.getByText(words('The plan “Short & good” was saved.'))).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Plans', level: 2 })).toHaveFocus();

    const [saved] = await listPlans(db);
    expect(saved?.weeks.slice(0, 5)).toEqual(builtinWeeks('six-weeks').slice(0, 5));
    expect(saved?.weeks[5]).toMatchObject({ standard: null, phase: 'prove', title: 'Our workshop' });
    await button('Undo').click();
    await expect.poll(async () => (await listPlans(db)).length).toBe(0);
  });

  test('a problem is shown where it is, and nothing is saved', async () => {
    const { db } = shown({ language: 'de' });
    await button('Neuer Plan').click();
    await button('Plan speichern').click();
    await expect.element(page.getByText('Bitte geben Sie dem Plan einen Namen.')).toBeVisible();
    await expect.element(page.getByText('Ein Plan braucht mindestens eine Woche.')).toBeVisible();
    await expect.element(page.getByLabelText('Name des Plans')).toHaveFocus();
    await page.getByLabelText('Name des Plans').fill('Meiner');
    await button('Woche hinzufügen').click();
    await button('Plan speichern').click();
    await expect.element(page.getByText('Bitte geben Sie der Woche einen Namen.')).toBeVisible();
    await expect.poll(() => document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(await listPlans(db)).toEqual([]);
    await expectAccessible();
  });

  test('drafts are there again after the popup was closed', async () => {
    const { unmount } = shown({ surface: 'popup' });
    await button('New plan').click();
    await page.getByLabelText('Name of the plan').fill('Half a thou');
    unmount();
    open({ hash: 'weeks/plans' });
    await button('New plan').click();
    await expect.element(page.getByLabelText('Name of the plan')).toHaveValue('Half a thou');
    await button('Cancel').click();
    await button('New plan').click();
    await expect.element(page.getByLabelText('Name of the plan')).toHaveValue('');
  });

  test('changed in another window meanwhile: both versions are available', async () => {
    const mine = await plan('Mine');
    const { db } = shown();
    await button('Change “Mine”').click();
    await page.getByLabelText('Name of the plan').fill('Mine too');
    await savePlan(db, { ...mine, name: 'Theirs' }, mine, new Date());
    await button('Save plan').click();
    await expect.element(page.getByText(/changed in another window/)).toBeVisible();
    await button('Save my version').click();
    await expect.poll(async () => (await listPlans(db)).map(({ name }) => name)).toEqual(['Mine too']);
  });

  test('deleted, and back again', async () => {
    await plan('Mine');
    const { db } = shown({ language: 'de' });
    await button('„Mine“ löschen').click();
    await expect.element(page.getByText(words('Der Plan „Mine“ ist gelöscht.'))).toBeVisible();
    expect(await listPlans(db)).toEqual([]);
    await button('Rückgängig').click();
    await expect.element(button('„Mine“ ändern')).toBeVisible();
  });

  test('a plan saved as a file and imported again is not duplicated; into an empty list it is added', async () => {
    const file = catchFile();
    await plan('Mine');
    const { db } = shown();
    await button('Save “Mine” as a file').click();
    await vi.waitFor(() => expect(file.name).toBe(`mentor-trail-plans-${today}.json`));
    const text = await file.text();
    await choose('plans.json', text);
    await expect.element(page.getByText(/You have everything in .*plans\.json.* already/)).toBeVisible();
    await button('Delete “Mine”').click();
    await choose('plans.json', text);
    await expect.element(page.getByText('One plan was added.')).toBeVisible();
    await expect.element(button('Change “Mine”')).toBeVisible();
    expect((await listPlans(db)).length).toBe(1);
    await button('Undo').click();
    await expect.poll(async () => (await listPlans(db)).length).toBe(0);
  });

  test('markup in a plan from elsewhere is shown as text', async () => {
    const evil = '<img src=x onerror="document.title=1"><b>Hi</b>';
    const week = { ...standardWeek(1), standard: null, title: evil, goal: evil, question: evil };
    const { container } = shown();
    await choose('evil.json', plansToFile([{ name: evil, weeks: [week] }]));
    await expect.element(page.getByRole('heading', { name: evil, exact: true })).toBeVisible();
    expect(container.querySelector('.plans img:not(.mark), .plans b')).toBeNull();
  });

  test.each([
    ['en', 'x', /isn’t a file of plans/],
    ['de', plansToFile([{ name: 'x', weeks: [standardWeek(1)] }]).slice(0, 90), /beschädigt/],
    ['de', '{"format":"mentor-trail-plans","version":2}', /aus einer neueren Fassung/],
    ['en', '{"format":"mentor-trail-plans","version":1,"plans":[],"x":1}', /There is no plan in/],
    [
      'de',
      plansToFile([{ name: 'x', weeks: [{ ...standardWeek(1), standard: null }] }]),
      /Eine Woche in .* hat keinen Namen.*plans › 1 › weeks › 1 › title/,
    ],
    [
      'en',
      plansToFile([{ name: 'x', weeks: [standardWeek(1)] }]).replace('"goal"', '"evil": 1, "goal"'),
      /doesn’t belong in a plan.*plans › 1 › weeks › 1 › evil/,
    ],
  ] as const)('in %s a file is refused with what to do about it', async (language, text, said) => {
    const { db } = shown({ language });
    await choose('some.json', text);
    await expect.element(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    expect(await listPlans(db)).toEqual([]);
    await expectAccessible();
  });

  test.each([
    ['light', 320],
    ['dark', 1280],
  ] as const)('accessible while one is edited: %s, %i px', async (scheme, width) => {
    await prefer(scheme);
    await page.viewport(width, 700);
    await plan('Ein Plan mit einem sehr langen Namen: Donaudampfschifffahrt');
    shown({ language: 'de' });
    await expect.element(page.getByRole('heading', { name: 'Pläne', level: 2 })).toBeVisible();
    for (const each of document.querySelectorAll('details')) each.open = true;
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await page
      .getByRole('button', { name: /ändern$/ })
      .first()
      .click();
    await expect.element(page.getByRole('heading', { name: 'Plan ändern' })).toBeVisible();
    for (const each of document.querySelectorAll('details')) each.open = true;
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

async function mentorship(name: string, language = '') {
  const contact = await person({ name, language });
  const result = await startMentorship(
    database(),
    contact.id,
    { beginsOn: addDays(today, -10), meeting: { time: '16:00', channel: 'at the library' } },
    new Date(),
  );
  if (!result.ok) throw new Error(result.problem);
  return result.mentorship;
}

test('one mentorship’s meetings are exported to the calendar from its page', async () => {
  const file = catchFile();
  const { id } = await mentorship('Amir Haddad');
  open({ hash: `weeks/${id}`, surface: 'tab', language: 'de' });
  await button('In den Kalender').click();
  await vi.waitFor(() => expect(file.name).toBe(`mentor-trail-treffen-${today}.ics`));
  await expect.element(page.getByText(/^.*15.* Einträge wurden/)).toBeVisible();
  const calendar = new ICAL.Component(ICAL.parse(await file.text()));
  const said = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each).summary);
  expect(said).toContain('Amir Haddad: Woche 2 von 10, Stärken');
  expect(said).toContain('Amir Haddad: Phase 2: Lernen');
  expect(said).toContain('Amir Haddad: letzter Tag, Ende von Woche 10');
});

test('those of all running mentorships are exported beside follow-ups', async () => {
  const file = catchFile();
  open({ hash: 'export' });
  await page.getByRole('radio', { name: 'Meetings of mentorships for your calendar' }).click();
  await button('Save file').click();
  await expect.element(page.getByText('No mentorship is under way at the moment.')).toBeVisible();
  await mentorship('Amir');
  await mentorship('Selin');
  await button('Save file').click();
  await vi.waitFor(() => expect(file.name).toBe(`mentor-trail-meetings-${today}.ics`));
  const calendar = new ICAL.Component(ICAL.parse(await file.text()));
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(30);
});

test('meetings with sample people are not exported', async () => {
  const { contactId } = await mentored(3, { name: 'Mira' });
  await seed(database(), () => database().contacts.update(contactId, { sample: true }));
  open({ hash: 'export' });
  await page.getByRole('radio', { name: 'Meetings of mentorships for your calendar' }).click();
  await button('Save file').click();
  await expect.element(page.getByText('No mentorship is under way at the moment.')).toBeVisible();
});

describe('the invitation to a week', () => {
  async function opened(language: 'en' | 'de', theirs: string) {
    const { id } = await mentorship('Amir Haddad', theirs);
    await changePreferences(database(), { mentorName: 'Gisela' }, new Date());
    open({ hash: `weeks/${id}`, surface: 'tab', language });
    await expect.poll(() => document.querySelectorAll('details.week').length).toBe(10);
    // The week after the current one.
    const weeks = document.querySelectorAll<HTMLDetailsElement>('details.week');
    for (const [at, each] of weeks.entries()) each.open = at === 2;
    const name = language === 'de' ? 'Einladung zu Woche 3' : 'Invitation to week 3';
    await page.getByText(words(name)).click();
    const text = () => document.querySelector<HTMLElement>('.invitation .take-along')?.innerText ?? '';
    await expect.poll(text).not.toBe('');
    return text;
  }

  test('is in the person’s language, with “du” in German, and available in the other', async () => {
    const text = await opened('en', 'de');
    await expect.poll(text).toMatch(/^Hallo Amir,/);
    expect(text()).toMatch(/Treffen in Woche 3 von 10 ist am \S+, \d+\. \S+, um 16:00 Uhr\./);
    expect(text()).toContain('Wo und wie: at the library');
    expect(text()).toContain('Wir suchen ein Ziel, das wirklich deins ist');
    expect(text()).toContain('Ist das wirklich dein Ziel');
    expect(text()).toMatch(/Bis dann\nGisela$/);
    expect(text()).not.toMatch(/\bSie\b|[\u2066-\u2069]/);
    await page.getByRole('radio', { name: 'English' }).click();
    await expect.poll(text).toMatch(/^Hello Amir,.*at 4:00\sPM.*See you then\nGisela$/s);
    await expectAccessible();
  });

  test('is also a calendar file for them, in their words, with nothing private of the mentor’s', async () => {
    await opened('en', 'de');
    const file = catchFile();
    await button('As a calendar entry for them').click();
    await expect.poll(() => file.name).not.toBe('');
    expect(file.name).toMatch(/^mentor-trail-meeting-\d{4}-\d{2}-\d{2}\.ics$/);
    const lines = (await file.text()).replaceAll('\r\n ', '');
    expect(lines).toContain('SUMMARY:Treffen mit Gisela\r\n');
    expect(lines).toMatch(/\r\nDTSTART\S*:\d{8}T160000Z?\r\n/);
    expect(lines).toContain('LOCATION:at the library\r\n');
    expect(lines).toContain('Das haben wir vor: Wir suchen ein Ziel');
    expect(lines).not.toContain('Amir');
    await expect.element(page.getByText(/Send it along with the invitation/)).toBeVisible();
  });

  test('is copied, never sent', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const text = await opened('de', '');
    await button('Kopieren').click();
    await expect.poll(() => copied.mock.calls.length).toBe(1);
    expect(copied.mock.calls[0]?.[0].replace(/\s+/g, ' ')).toBe(text().replace(/\s+/g, ' '));
  });
});
