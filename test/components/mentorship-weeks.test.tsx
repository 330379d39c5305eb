import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { asDate } from '../../components/controls/days';
import { NOW, stones } from '../../components/mentorship/trail/geometry';
import { savePlan } from '../../utils/actions/plans';
import { getContact } from '../../utils/database/find-contact';
import { readPreferences } from '../../utils/database/preferences';
import { addDays, type Day } from '../../utils/ground/days';
import { builtinWeeks } from '../../utils/model/builtin-plans';
import { ended, mentored, put, read, wrote } from './mentorship-support';
import { database, expectAccessible, leaveAll, open, person, prefer, stub, today, words } from './support';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });
/** A sentence somewhere on the page, with or without Fluent's marks. */
const said = (part: string) => page.getByText(new RegExp(words(part).source.slice(1, -1)));
const long = (day: Day) =>
  new Intl.DateTimeFormat('en', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }).format(
    asDate(day),
  );
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const month = (day: Day) =>
  new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric' }).format(asDate(day));
/** The drafts stored in the browser. */
const begunTexts = () => [...stub.session.keys()].filter((key) => key.startsWith('draft '));
const theOnly = async (contactId: string) => (await database().mentorships.where({ contactId }).toArray())[0];
/** The card of a week; its heading opens it. */
const week = (number: number) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: new RegExp(`^Week \\S?${number}\\S?:`) }) });

describe('starting', () => {
  test('with the keyboard only: from the form to a recorded week', async () => {
    const { id } = await person({ name: 'Amir', stage: 'interested' });
    open({ hash: `contacts/${id}` });
    const start = button('Start ten weeks');
    await expect.element(start).toBeVisible();
    // One Tab after another from the plan, through every field of the form, to the button.
    page.getByLabelText('Plan').element().focus();
    for (let tabs = 0; tabs < 12 && document.activeElement !== start.element(); tabs++) {
      await userEvent.keyboard('{Tab}');
    }
    expect(document.activeElement).toBe(start.element());
    await userEvent.keyboard('{Enter}');
    await expect.element(link('Go to the weeks')).toBeVisible();
    link('Go to the weeks').element().focus();
    await userEvent.keyboard('{Enter}');
    const write = button('Write down how it went');
    await expect.element(write).toBeVisible();
    for (let tabs = 0; tabs < 80 && document.activeElement !== write.element(); tabs++) {
      await userEvent.keyboard('{Tab}');
    }
    expect(document.activeElement).toBe(write.element());
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('radio', { name: 'Yes' })).toHaveFocus();
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}');
    for (
      let tabs = 0;
      tabs < 5 && document.activeElement !== page.getByLabelText('For how many minutes?').element();
      tabs++
    ) {
      await userEvent.keyboard('{Tab}');
    }
    await userEvent.keyboard('{ControlOrMeta>}a{/ControlOrMeta}45{Enter}');
    await expect.element(said('Week 1 is noted.')).toBeVisible();
    expect((await theOnly(id))?.weeks[0]?.record).toMatchObject({ met: true, metOn: today, minutes: 45 });
  });

  test('plan, day, meeting and goals; the last day is shown from the start', async () => {
    const { id } = await person({ name: 'Amir', stage: 'interested' });
    open({ hash: `contacts/${id}` });
    await expect
      .element(said(`Ends on ${long(addDays(today, 69))}. Tell them in the first week.`))
      .toBeVisible();
    await page.getByLabelText('Plan').selectOptions('Six weeks');
    await page.getByLabelText('First day').fill(addDays(today, 3));
    await expect.element(said(`Ends on ${long(addDays(today, 3 + 41))}.`)).toBeVisible();
    await page.getByText('Meeting and goals').click();
    await page.getByLabelText('Day of the week').selectOptions('Thursday');
    await page.getByLabelText('Time', { exact: true }).fill('17:30');
    await page.getByLabelText('Minutes').fill('45');
    await page.getByLabelText('How or where').fill('in the library');
    await page.getByLabelText('Goals').fill('A place in nursing\n\n Speak more German ');
    await expectAccessible();
    await button(/^Start \S?6\S? weeks$/).click();
    await expect.element(said('begins in 3 days')).toBeVisible();
    expect(await theOnly(id)).toMatchObject({
      beginsOn: addDays(today, 3),
      meeting: { weekday: 4, time: '17:30', minutes: 45, channel: 'in the library' },
      goals: [{ text: 'A place in nursing' }, { text: 'Speak more German' }],
      onFacebook: false,
      planName: '',
      weeks: { length: 6 },
    });
    expect(begunTexts()).toEqual([]);
    await button('Undo').click();
    await expect.element(button('Start ten weeks')).toBeVisible();
    expect(await theOnly(id)).toBeUndefined();
  });

  test('a problem is shown beside its field, which unfolds', async () => {
    const { id } = await person({ name: 'Amir', stage: 'interested' });
    open({ hash: `contacts/${id}` });
    await page.getByText('Meeting and goals').click();
    await page.getByLabelText('Minutes').fill('many');
    await page.getByLabelText('Goals').fill('a\nb\nc\nd');
    await page.getByText('Meeting and goals').click();
    await button('Start ten weeks').click();
    await expect.element(page.getByLabelText('Minutes')).toHaveAccessibleDescription(/whole number/);
    await expect.element(page.getByLabelText('Minutes')).toHaveFocus();
    await expect.element(page.getByLabelText('Goals')).toHaveAccessibleDescription(/at most three lines/);
    await expectAccessible();
    expect(await theOnly(id)).toBeUndefined();
  });

  test('on Facebook only with somebody who is 18 or older', async () => {
    const { id } = await person({
      name: 'Amir',
      stage: 'interested',
      address: 'https://www.facebook.com/amir.h',
    });
    open({ hash: `contacts/${id}` });
    await expect.element(page.getByLabelText('This is a mentorship on Facebook')).toBeChecked();
    await expect.element(said('lasts up to ten weeks.')).toBeVisible();
    await button('Start ten weeks').click();
    const age = page.getByLabelText('I know that the person is 18 or older');
    await expect.element(age).toHaveAccessibleDescription(/confirm that the person is 18/);
    await expect.element(age).toHaveFocus();
    await expectAccessible();
    expect(await theOnly(id)).toBeUndefined();
    await age.click();
    await button('Start ten weeks').click();
    await expect.element(page.getByText(words('Week 1 of 10'), { exact: true })).toBeVisible();
    expect(await theOnly(id)).toMatchObject({ onFacebook: true });
    expect(await getContact(database(), id)).toMatchObject({ ageBand: 'adult' });
  });

  test('the place where the two met also counts as Facebook; elsewhere no age is asked for', async () => {
    const met = await person({
      ...{ name: 'Amir', stage: 'interested' },
      metAtAddress: 'https://m.facebook.com/groups/123/',
    });
    const other = await person({
      ...{ name: 'Selin', stage: 'interested' },
      metAtAddress: 'https://notfacebook.com/groups',
    });
    open({ hash: `contacts/${met.id}` });
    await expect.element(page.getByLabelText('This is a mentorship on Facebook')).toBeChecked();
    await leaveAll();
    open({ hash: `contacts/${other.id}` });
    await expect.element(page.getByLabelText('This is a mentorship on Facebook')).not.toBeChecked();
    await expect
      .element(page.getByLabelText('I know that the person is 18 or older'))
      .not.toBeInTheDocument();
  });

  test('a mentor’s own plan; on Facebook none longer than ten weeks', async () => {
    const weeks = [...builtinWeeks('ten-weeks'), ...builtinWeeks('six-weeks').slice(0, 2)];
    const saved = await savePlan(database(), { name: 'Twelve', weeks }, null, new Date());
    expect(saved.ok).toBe(true);
    const { id } = await person({ name: 'Amir', stage: 'interested' });
    open({ hash: `contacts/${id}` });
    await page.getByLabelText('Plan').selectOptions(`own ${saved.ok ? saved.plan.id : ''}`);
    await page.getByLabelText('This is a mentorship on Facebook').click();
    await page.getByLabelText('I know that the person is 18 or older').click();
    await button(/^Start \S?12\S? weeks$/).click();
    await expect
      .element(page.getByLabelText('Plan'))
      .toHaveAccessibleDescription(/at most|ten weeks|shorter/i);
    await page.getByLabelText('This is a mentorship on Facebook').click();
    await button(/^Start \S?12\S? weeks$/).click();
    await expect.element(page.getByText(words('Week 1 of 12'), { exact: true })).toBeVisible();
    expect(await theOnly(id)).toMatchObject({ planName: 'Twelve', weeks: { length: 12 } });
  });

  test('drafts are there again after the popup was closed', async () => {
    const { id } = await person({ name: 'Amir', stage: 'interested' });
    open({ hash: `contacts/${id}` });
    await page.getByLabelText('Plan').selectOptions('Six weeks');
    await page.getByText('Meeting and goals').click();
    await page.getByLabelText('Goals').fill('A place in nursing');
    await leaveAll();
    open({ hash: `contacts/${id}` });
    await expect.element(page.getByLabelText('Goals')).toHaveValue('A place in nursing');
    await expect.element(page.getByLabelText('Plan')).toHaveValue('six-weeks');
  });
});

describe('a contact’s page', () => {
  test('shows the week, what to do in it, the meeting, what wants attention, and the way to the rest', async () => {
    const { contactId, id } = await mentored(22);
    for (const number of [1, 2, 3]) await wrote(id, number, { mood: 1 });
    open({ hash: `contacts/${contactId}` });
    await expect.element(page.getByText(words('Week 4 of 10'), { exact: true })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Learning' })).toBeVisible();
    await expect
      .element(said(`Next meeting: ${long(addDays(today, 6)).replace(/, \d{4}$/, '')}`))
      .toBeVisible();
    await expect.element(said('Week 4 hasn’t been noted yet.')).toBeVisible();
    await expectAccessible();
    await link('Go to the weeks').click();
    await expect.element(page.getByRole('heading', { name: 'Needs your attention' })).toBeVisible();
  });

  test('earlier mentorships have links to their archives', async () => {
    const { contactId, id } = await mentored(100);
    await ended(id);
    open({ hash: `contacts/${contactId}` });
    await expect.element(page.getByRole('heading', { name: 'Earlier mentorships' })).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: /^From / }).click();
    await expect.element(said('nothing can be changed any more')).toBeVisible();
  });

  test('once the weeks are over there is one link to the ending', async () => {
    const { contactId } = await mentored(100);
    open({ hash: `contacts/${contactId}` });
    await expect.element(link('Finish well')).toBeVisible();
    expect(document.querySelectorAll('.mentorship a[href$="/ending"]')).toHaveLength(1);
  });
});

describe('the trail', () => {
  test('is a list of weeks in words, each a link to its place', async () => {
    const { id } = await mentored(35);
    await wrote(id, 1, { metOn: addDays(today, -34) });
    await wrote(id, 2, { met: false });
    const pause = { id: 'p', from: today, until: today, reason: 'other' as const, beforeWeek: 8, weeks: 2 };
    await put(id, { pauses: [pause] });
    open({ hash: `weeks/${id}` });
    const trail = page.getByRole('list', { name: words('Week 6 of 10: Network. Phase 2: learn') });
    await expect.element(trail).toBeVisible();
    const texts = trail
      .getByRole('listitem')
      .elements()
      .map((each) => each.textContent?.replace(/[\u2068\u2069]/g, ''));
    expect(texts).toHaveLength(10);
    expect(texts.slice(0, 3)).toEqual([
      `Phase 1: see strengthsWeek 1 of 10: First steps, met on ${month(addDays(today, -34))}`,
      'Week 2 of 10: Strengths, no meeting',
      'Week 3 of 10: Goal, nothing noted',
    ]);
    expect(texts[3]).toBe('Phase 2: learnWeek 4 of 10: Learning, nothing noted');
    expect(texts[5]).toBe(`Week 6 of 10: Network, now; meeting on ${month(today)}`);
    expect(texts[7]).toBe(
      `Phase 3: show what you can doPause of 2 weeksWeek 8 of 10: Evidence, meeting on ${month(addDays(today, 28))}`,
    );
    await expectAccessible();
    await trail.getByRole('link', { name: /Week \S2\S of/ }).click();
    await expect.element(week(2).getByText('A question to ask')).toBeVisible();
    await expect.poll(() => document.activeElement?.textContent).toContain('Strengths');
  });

  const PHASES = Array.from(
    { length: 26 },
    (_, index) => builtinWeeks('ten-weeks')[index % 10]?.phase ?? 'learn',
  );

  test.each([232, 264, 320, 360, 600, 1200])(
    'any number of weeks fits %i px, no two stones touching',
    (width) => {
      for (let count = 1; count <= 26; count++) {
        for (const rtl of [false, true]) {
          const { places, radius, height, rowHeight } = stones(
            'numbered',
            width,
            rtl,
            PHASES.slice(0, count),
          );
          expect(places).toHaveLength(count);
          for (const [index, { x, y, row }] of places.entries()) {
            expect(x - radius * NOW).toBeGreaterThanOrEqual(-0.5);
            expect(x + radius * NOW).toBeLessThanOrEqual(width + 0.5);
            expect(y - radius * NOW).toBeGreaterThanOrEqual(row * rowHeight);
            expect(y + radius * NOW).toBeLessThanOrEqual(height);
            const after = places[index + 1];
            if (after)
              expect(Math.hypot(after.x - x, after.y - y)).toBeGreaterThanOrEqual(radius * (1 + NOW) + 2);
            if (after?.row === row) expect(rtl ? x - after.x : after.x - x).toBeGreaterThan(0);
          }
        }
      }
    },
  );

  test('26 weeks at 320 px can be read and hit one by one', async () => {
    const weeks = Array.from({ length: 26 }, (_, index) => builtinWeeks('ten-weeks')[index % 10]).flatMap(
      (each) => (each ? [each] : []),
    );
    const { id } = await mentored(60, { weeks });
    await page.viewport(320, 700);
    open({ hash: `weeks/${id}` });
    await expect.element(page.getByRole('list', { name: /Week \S?9\S? of \S?26/ })).toBeVisible();
    const links = [...document.querySelectorAll('.trail a')].map((each) => each.getBoundingClientRect());
    expect(links).toHaveLength(26);
    for (const { width, height } of links) {
      expect(width).toBeGreaterThanOrEqual(24);
      expect(height).toBeGreaterThanOrEqual(32);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await expectAccessible();
  });

  test('runs from right to left in languages written that way', async () => {
    const { id } = await mentored(15);
    open({ hash: `weeks/${id}` });
    await expect.element(page.getByRole('list', { name: /Week \S?3\S? of/ })).toBeVisible();
    const main = document.querySelector('main');
    if (main) main.dir = 'rtl';
    await page.viewport(401, 600);
    await expect
      .poll(() => {
        const [first, second] = [...document.querySelectorAll('.trail a')].map(
          (each) => each.getBoundingClientRect().x,
        );
        return (first ?? 0) > (second ?? 0);
      })
      .toBe(true);
  });
});

describe('recording a week', () => {
  test('everything, with undo; then corrected, then deleted', async () => {
    const { id } = await mentored(8);
    await wrote(id, 1, { nextStep: 'Look at the office’s page' });
    open({ hash: `weeks/${id}` });
    await button('Write down how it went').click();
    await page.getByLabelText('On which day?').fill(addDays(today, -1));
    await page.getByLabelText('For how many minutes?').fill('50');
    await page.getByRole('group', { name: 'What was the mood like?' }).getByLabelText('2 · low').click();
    await page.getByLabelText('Not done').click();
    await page.getByLabelText('The next step').fill('Write the first line of the application');
    await page.getByLabelText('By when?').fill(addDays(today, 5));
    await page.getByLabelText('For yourself').fill('was tired');
    await expectAccessible();
    await button('Save').click();
    await expect.element(said('Week 2 is noted.')).toBeVisible();
    const written = {
      met: true,
      metOn: addDays(today, -1),
      minutes: 50,
      mood: 2,
      lastStep: 'not',
      nextStep: 'Write the first line of the application',
      nextStepBy: addDays(today, 5),
      worry: false,
      note: 'was tired',
    };
    expect((await read(id)).weeks[1]?.record).toMatchObject(written);
    expect(begunTexts()).toEqual([]);
    await expect.element(said('Mood: 2 · low')).toBeVisible();
    await expectAccessible();
    await button('Undo').click();
    await expect.element(button('Write down how it went')).toBeVisible();
    // The undo button is gone, so the focus is at the start of the view, not at its end.
    await expect.element(said('Undone.')).toBeVisible();
    await expect.poll(() => document.activeElement?.matches('main *, h1')).toBe(true);
    expect((await read(id)).weeks[1]?.record).toBeUndefined();

    await wrote(id, 2, written as never);
    await button('Correct').click();
    await expect.element(page.getByLabelText('For how many minutes?')).toHaveValue('50');
    await page.getByRole('radio', { name: 'No', exact: true }).click();
    await button('Save').click();
    await expect.element(said('No meeting').first()).toBeVisible();
    expect((await read(id)).weeks[1]?.record).toMatchObject({
      met: false,
      metOn: '',
      minutes: 0,
      mood: null,
    });
    await button('Delete this entry').click();
    await expect.element(said('The entry for week 2 is deleted.')).toBeVisible();
    expect((await read(id)).weeks[1]?.record).toBeUndefined();
    await button('Undo').click();
    await expect.poll(async () => (await read(id)).weeks[1]?.record?.met).toBe(false);
  });

  test('after leaving without saving, the button that opened the form has the focus again', async () => {
    const { id } = await mentored(7);
    open({ hash: `weeks/${id}?week=2`, surface: 'tab' });
    await button('Write down how it went').click();
    await button('Cancel').click();
    await expect.element(button('Write down how it went')).toHaveFocus();
  });

  test('an impossible value is reported beside the field', async () => {
    const { id } = await mentored(8);
    open({ hash: `weeks/${id}` });
    await button('Write down how it went').click();
    await page.getByLabelText('On which day?').fill(addDays(today, 1));
    await page.getByLabelText('For how many minutes?').fill('1441');
    await page.getByLabelText('The next step').fill('x'.repeat(501));
    await button('Save').click();
    await expect.element(page.getByLabelText('On which day?')).toHaveFocus();
    await expect
      .element(page.getByLabelText('On which day?'))
      .toHaveAccessibleDescription(/still ahead|earlier/);
    await expect.element(page.getByLabelText('For how many minutes?')).toHaveAccessibleDescription(/1440/);
    await expect.element(page.getByLabelText('The next step')).toHaveAccessibleDescription(/too long/);
    await expectAccessible();
    expect((await read(id)).weeks[1]?.record).toBeUndefined();
  });

  test('drafts are there again, and on no other week’s page', async () => {
    const { id } = await mentored(8);
    open({ hash: `weeks/${id}` });
    await button('Write down how it went').click();
    await page.getByLabelText('For yourself').fill('was tired');
    await leaveAll();
    open({ hash: `weeks/${id}` });
    await expect.element(page.getByLabelText('For yourself')).toHaveValue('was tired');
    await expect.element(said('It isn’t saved yet.')).toBeVisible();
    await button('Cancel').click();
    await expect.element(button('Write down how it went')).toBeVisible();
  });

  test('recorded in two windows: the mentor decides what stays', async () => {
    const { id } = await mentored(8);
    open({ hash: `weeks/${id}` });
    await button('Write down how it went').click();
    await page.getByLabelText('For yourself').fill('from here');
    await wrote(id, 2, { note: 'from there' });
    await button('Save').click();
    await expect.element(said('Which version should stay?')).toBeVisible();
    await expect.element(said('from there').first()).toBeVisible();
    await expectAccessible();
    expect((await read(id)).weeks[1]?.record?.note).toBe('from there');
    await button('What I wrote').click();
    await expect.element(said('Week 2 is noted.')).toBeVisible();
    expect((await read(id)).weeks[1]?.record?.note).toBe('from here');
  });

  test('a worry shows the contact for worries', async () => {
    const { id } = await mentored(8);
    open({ hash: `weeks/${id}` });
    await button('Write down how it went').click();
    await page.getByLabelText('Something worries me about the person').click();
    await expect.element(said('In an emergency: 112, at any hour.')).toBeVisible();
    await expectAccessible();
    // Not set yet, so it is asked for here and saved with every letter.
    const whom = page.getByLabelText('Who you turn to when you’re worried');
    await whom.fill('Ms Adler, 0221 12345');
    await expect
      .poll(async () => (await readPreferences(database())).safeguarding)
      .toBe('Ms Adler, 0221 12345');
    await expect.element(whom).toHaveFocus();
    await button('Save').click();
    await expect.element(said('Your safeguarding contact: Ms Adler, 0221 12345').first()).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Needs your attention' })).toBeVisible();
    await expect.element(said('In week 2 something worried you about the person.')).toBeVisible();
    await expect.element(page.getByText('Something worried you', { exact: true })).toBeVisible();
    expect(document.querySelectorAll('.worry'), 'once on the page').toHaveLength(1);
    expect(page.getByText(/^Write down what you/).elements(), 'said once').toHaveLength(1);
  });
});

test('one filled button suits the week, and what is recorded is not asked for again', async () => {
  const { id } = await mentored(0);
  const filled = () =>
    [...document.querySelectorAll('main .button.main')].map(({ textContent }) => textContent);
  open({ hash: `weeks/${id}` });
  await expect.poll(filled).toEqual(['Write the agreement']);
  const said = { expectations: '', channel: '', confidentiality: 'All.', absence: '', endAnnounced: true };
  await put(id, { agreement: { ...said, agreedOn: today } });
  await leaveAll();
  open({ hash: `weeks/${id}` });
  await expect.poll(filled).toEqual(['Write down how it went']);
  await expect.element(link('Write the agreement')).not.toBeInTheDocument();
});

describe('moving', () => {
  test('a single meeting', async () => {
    const { id } = await mentored(1);
    open({ hash: `weeks/${id}?week=3` });
    await week(3).getByRole('button', { name: 'Move this meeting' }).click();
    const usual = addDays(today, 13);
    await week(3).getByLabelText('New day').fill(addDays(today, 40));
    await week(3).getByRole('button', { name: 'Move', exact: true }).click();
    await expect
      .element(week(3).getByLabelText('New day'))
      .toHaveAccessibleDescription(new RegExp(`in the wrong order.*${month(addDays(usual, 6))}`));
    await expectAccessible();
    await week(3).getByLabelText('New day').fill(addDays(usual, 2));
    await week(3).getByRole('button', { name: 'Move', exact: true }).click();
    await expect.element(said('The meeting of week 3 is on')).toBeVisible();
    expect((await read(id)).weeks.map(({ movedBy }) => movedBy)).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0]);
    await expect.element(week(3).getByText('Only this meeting was moved.')).toBeVisible();
    await button('Undo').click();
    await expect.poll(async () => (await read(id)).weeks[2]?.movedBy).toBe(0);
  });

  test('a break says before and after what moves, and so does its end', async () => {
    const { id } = await mentored(22);
    for (const number of [1, 2, 3]) await wrote(id, number);
    open({ hash: `weeks/${id}` });
    await button('Take a break').click();
    await page.getByLabelText('Illness').click();
    await page.getByLabelText('First day of the break').fill(addDays(today, 1));
    await page.getByLabelText('Last day of the break').fill(today);
    await expect
      .element(page.getByLabelText('Last day of the break'))
      .toHaveAccessibleDescription(/comes before the first/);
    await page.getByLabelText('Last day of the break').fill(addDays(today, 15));
    const moves = `Weeks 5 to 10 move by 2 weeks; new last day: ${long(addDays(today, 69 - 22 + 14))}.`;
    await expect.element(said(moves)).toBeVisible();
    await expectAccessible();
    expect((await read(id)).pauses).toEqual([]);
    await button('Take the break').click();
    await expect.element(page.getByRole('status').filter({ hasText: 'move by' })).toBeVisible();
    expect((await read(id)).pauses).toMatchObject([{ reason: 'illness', beforeWeek: 5, weeks: 2 }]);
    await expect.element(said('Break of 2 weeks')).toBeVisible();
    const back = `Weeks 5 to 10 are 2 weeks earlier again; new last day: ${long(addDays(today, 69 - 22))}.`;
    await expect.element(said(`If you end the break: ${back}`)).toBeVisible();
    await expectAccessible();
    await button(/End the break before week/).click();
    await expect.poll(async () => (await read(id)).pauses).toEqual([]);
  });

  test('a break before another one leaves that on its days, and says what moves', async () => {
    const { id } = await mentored(1);
    open({ hash: `weeks/${id}` });
    const take = async (from: number, until: number) => {
      await button('Take a break').click();
      await page.getByLabelText('First day of the break').fill(addDays(today, from));
      await page.getByLabelText('Last day of the break').fill(addDays(today, until));
    };
    await take(47, 54);
    await expect.element(said('Weeks 8 to 10 move by one week;')).toBeVisible();
    await button('Take the break').click();
    await expect.poll(async () => (await read(id)).pauses.length).toBe(1);
    await take(12, 14);
    const uneven = `Weeks 3 to 10 move, not all of them equally far, since another break lies between; new last day: ${long(addDays(today, 68 + 14))}.`;
    await expect.element(said(uneven)).toBeVisible();
    await button('Take the break').click();
    await expect.poll(async () => (await read(id)).lastOn).toBe(addDays(today, 68 + 14));
    expect((await read(id)).pauses.map(({ beforeWeek, weeks }) => [beforeWeek, weeks])).toEqual([
      [3, 1],
      [7, 1],
    ]);
  });

  test('a Facebook mentorship that exceeds ten weeks says where to continue', async () => {
    const { id } = await mentored(1, { onFacebook: true, isAdult: true });
    open({ hash: `weeks/${id}` });
    await button('Take a break').click();
    await page.getByLabelText('First day of the break').fill(addDays(today, 1));
    await page.getByLabelText('Last day of the break').fill(addDays(today, 7));
    await expect.element(said('its own pairing may have ended by then')).toBeVisible();
    await button('Take the break').click();
    await expect.element(said('its own pairing may have ended by then')).toBeVisible();
    await expect.element(said('we don’t know')).toBeVisible();
  });

  test('another weekday, time and channel from now on', async () => {
    const { id } = await mentored(1);
    open({ hash: `weeks/${id}` });
    await button('Change the meeting').click();
    const { meeting } = await read(id);
    const weekday = String((meeting.weekday + 2) % 7);
    await page.getByLabelText('Day of the week').selectOptions(weekday);
    await page.getByLabelText('Time', { exact: true }).fill('18:15');
    await page.getByLabelText('How or where').fill('by phone');
    await expectAccessible();
    await button('Change from now on').click();
    await expect.element(said('The meeting is changed;')).toBeVisible();
    expect((await read(id)).meeting).toEqual({
      weekday: Number(weekday),
      time: '18:15',
      minutes: 60,
      channel: 'by phone',
    });
    await expect.element(said('at 18:15').first()).toBeVisible();
  });
});

describe('the upcoming weeks', () => {
  test('are renamed, reordered, removed and added; finished ones stay', async () => {
    const { id } = await mentored(8, { weeks: builtinWeeks('six-weeks') });
    await wrote(id, 1);
    open({ hash: `weeks/${id}` });
    await button('Change the weeks ahead').click();
    await expect.element(page.getByRole('group', { name: /^Week \S?2\S?$/ })).toBeVisible();
    await expect.element(page.getByRole('group', { name: /^Week \S?1\S?$/ })).not.toBeInTheDocument();
    await expectAccessible();
    await page.getByLabelText('Title').nth(0).fill('What you can do');
    await button(/^Move week \S?3\S? down$/).click();
    await expect.element(button(/^Move week \S?4\S? down$/)).toHaveFocus();
    await button(/^Remove week \S?5\S?$/).click();
    await button('Add a week').click();
    await expect.element(page.getByLabelText('Title').last()).toHaveFocus();
    await button('Save the weeks').click();
    await expect.element(page.getByLabelText('Title').last()).toHaveAccessibleDescription(/needs a title/);
    await page.getByLabelText('Title').last().fill('A feast');
    await button('Save the weeks').click();
    await expect.element(said('The weeks are changed.')).toBeVisible();
    const { weeks } = await read(id);
    expect(weeks.map(({ standard, title }) => title || standard)).toEqual([
      1,
      'What you can do',
      4,
      3,
      10,
      'A feast',
    ]);
    expect(weeks[0]?.record?.met).toBe(true);
    // Unchanged texts stay the program's, in whatever language.
    expect(weeks[2]).toMatchObject({ goal: '', activity: '', question: '' });
  });

  test('are saved as one of the mentor’s own plans', async () => {
    const { id } = await mentored(1);
    open({ hash: `weeks/${id}` });
    await button('Change the weeks ahead').click();
    await button('Keep as a plan').click();
    await expect
      .element(page.getByLabelText(/Keep all weeks/))
      .toHaveAccessibleDescription(/give the plan a name/);
    await page.getByLabelText(/Keep all weeks/).fill('Nursing');
    await button('Keep as a plan').click();
    await expect.element(said('is among your plans now.')).toBeVisible();
    expect(await database().plans.toArray()).toMatchObject([{ name: 'Nursing', weeks: { length: 10 } }]);
  });
});

test('what needs attention is shown with what to do, and once dealt with it stays away', async () => {
  const { id } = await mentored(9);
  await wrote(id, 1);
  open({ hash: `weeks/${id}` });
  await expect.element(said('Week 2 hasn’t been noted yet.')).toBeVisible();
  await expect.element(said('One minute is enough')).toBeVisible();
  await expectAccessible();
  await link(/^Note week/).click();
  await expect.element(page.getByLabelText('For how many minutes?')).toBeVisible();
  await button(/^Dealt with:/).click();
  await expect.element(page.getByRole('heading', { name: 'Needs your attention' })).not.toBeInTheDocument();
  expect((await read(id)).answered).toContain('check-in:2');
  await button('Undo').click();
  await expect.element(page.getByRole('heading', { name: 'Needs your attention' })).toBeVisible();
});

test('each week has a link to the form that belongs to it', async () => {
  const { id } = await mentored(1);
  for (const [number, part] of [
    [1, 'agreement'],
    [2, 'skills'],
    [3, 'goals'],
    [9, 'skills'],
    [10, 'ending'],
  ] as const) {
    open({ hash: `weeks/${id}?week=${number}` });
    await expect.element(week(number).getByText('What to do')).toBeVisible();
    const hrefs = week(number)
      .getByRole('link')
      .elements()
      .map((each) => each.getAttribute('href'));
    expect(hrefs).toEqual([`#weeks/${id}/${part}`]);
    await leaveAll();
  }
});

test('an archive shows everything that was written, read-only', async () => {
  const { id } = await mentored(20);
  await wrote(id, 1, { nextStep: 'Write a letter', note: 'was tired' });
  await ended(id);
  open({ hash: `weeks/${id}?week=1` });
  await expect.element(said('nothing can be changed any more')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'When you met' })).toBeVisible();
  await expect.element(said('Next step: Write a letter')).toBeVisible();
  await expect.element(said('in week 3 of 10')).toBeVisible();
  await expect.element(week(4).getByText('didn’t happen')).toBeVisible();
  expect(said('Last day').elements()).toEqual([]);
  expect(button('To the calendar').elements()).toEqual([]);
  for (const name of [
    'Correct',
    'Delete this entry',
    'Change the meeting',
    'Take a break',
    'Move this meeting',
  ]) {
    await expect.element(button(name)).not.toBeInTheDocument();
  }
  await expectAccessible();
});

test('nothing that was shared in a week is lost in the archive', async () => {
  const { id } = await mentored(30);
  await wrote(id, 1);
  await wrote(id, 2, {
    minutes: 45,
    mood: 2,
    lastStep: 'partly',
    nextStep: 'Write a letter',
    nextStepBy: today,
    worry: true,
    note: 'was tired',
  });
  const { beginsOn } = await read(id);
  const [from, until] = [addDays(beginsOn, 14), addDays(beginsOn, 20)];
  await put(id, { pauses: [{ id: 'p', from, until, reason: 'illness', beforeWeek: 3, weeks: 1 }] });
  const list = () => plain(document.querySelector('.weeks-part')?.textContent ?? '');
  open({ hash: `weeks/${id}?week=2` });
  const parts = ['45 minutes', 'low', 'Write a letter', 'was tired', 'Something worried you', 'Illness'];
  for (const part of parts) await expect.poll(list).toContain(part);
  await expect.poll(list).toMatch(/partly/i);
  expect(list()).toContain(plain(month(from)));
  await expect.poll(list).toContain('Correct');
  await ended(id);
  await expect.element(said('nothing can be changed any more')).toBeVisible();
  for (const part of parts) await expect.poll(list).toContain(part);
  await expect.poll(list).toMatch(/partly/i);
  expect(list()).toContain(plain(month(from)));
  expect(list()).not.toContain('Correct');
});

describe('all mentorships', () => {
  test('say what each one’s current week is about', async () => {
    await mentored(0, { name: 'Amir' });
    await mentored(22, { name: 'Selin' });
    open({ hash: 'weeks', surface: 'tab' });
    const weeksOf = () =>
      [...document.querySelectorAll('.mentorship-row')].map((row) =>
        ['h2', '.this-week h3', '.this-week p'].map((part) => row.querySelector(part)?.textContent),
      );
    await expect.poll(weeksOf).toEqual([
      ['Selin', 'Learning', expect.stringContaining('Choose one course')],
      ['Amir', 'First steps', expect.stringContaining('Get to know each other')],
    ]);
  });

  test('are grouped into parts, with what needs attention, a page at a time', async () => {
    for (let each = 0; each < 22; each++) {
      await mentored(1, { name: `Person ${String(each).padStart(2, '0')}` });
    }
    await mentored(-4, { name: 'Selin' });
    const worried = await mentored(8, { name: 'Chiara' });
    await wrote(worried.id, 1);
    await wrote(worried.id, 2, { worry: true, metOn: today });
    const over = await mentored(10, { name: 'Jonas' });
    await ended(over.id);
    open({ hash: 'weeks', surface: 'tab' });
    await expect.element(said('23 mentorships')).toBeVisible();
    const rows = () => document.querySelectorAll('.mentorship-row');
    expect(rows()).toHaveLength(20);
    await expect.element(said('In week 2 something worried you')).toBeVisible();
    await expectAccessible();
    await button('Next').click();
    await expect.poll(() => rows().length).toBe(3);
    await button('Begin later').click();
    await expect.element(link('Selin')).toBeVisible();
    await expect.element(said('begins in 4 days')).toBeVisible();
    await button('Need attention').click();
    await expect.element(link('Chiara')).toBeVisible();
    // The worry comes before weeks that merely lack a record, so only its button is filled.
    const filled = [...document.querySelectorAll('.mentorship-row .button.main')];
    expect(filled.map((each) => each.closest('.mentorship-row')?.querySelector('h2')?.textContent)).toEqual([
      'Chiara',
    ]);
    await button('Archive').click();
    await expect.element(link('Jonas')).toBeVisible();
    await expect.element(said('Ended on')).toBeVisible();
    await expectAccessible();
    await link('Jonas').click();
    await expect.element(said('nothing can be changed any more')).toBeVisible();
  });

  test('if none is running, upcoming ones are shown; figures, plans and overview are one click away', async () => {
    await mentored(-4, { name: 'Selin' });
    open({ hash: 'weeks' });
    await expect.element(link('Selin')).toBeVisible();
    await expect.element(button('Begin later')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(link('Figures')).toHaveAttribute('href', '#weeks/figures');
    await expect.element(link('Plans')).toHaveAttribute('href', '#weeks/plans');
    await expect.element(link('Programme overview')).toHaveAttribute('href', '#weeks/programme');
    await button('Under way').click();
    await expect.element(said('No mentorship is under way.')).toBeVisible();
    await expectAccessible();
  });
});

test('the contact for worries is entered in the settings; a text that is too long is reported', async () => {
  open({ hash: 'settings' });
  const field = page.getByLabelText('Who you turn to when you’re worried');
  await field.fill('  Ms Adler\n0221 12345 ');
  const stored = async () => (await database().preferences.get('safeguarding'))?.value;
  await expect.poll(stored).toBe('Ms Adler\n0221 12345');
  await field.fill('x'.repeat(401));
  await expect.element(field).toHaveAccessibleDescription(/at most/);
  expect(await stored()).toBe('Ms Adler\n0221 12345');
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each([
    ['popup', 400],
    ['popup', 320],
    ['tab', 320],
    ['tab', 1280],
  ] as const)('%s of %i px: the page with every form open', async (surface, width) => {
    await prefer(scheme);
    onTestFinished(() => prefer('light'));
    await page.viewport(width, 700);
    const { id } = await mentored(22, {
      name: 'Maximiliane von Hohenstein-Oberländer-Wittgenbach',
      onFacebook: true,
      isAdult: true,
      meeting: { time: '17:00', channel: 'Videoanruf/'.repeat(12) },
    });
    await wrote(id, 1, { nextStep: 'Lebenslauf'.repeat(12), lastStep: 'partly', note: 'x'.repeat(90) });
    await wrote(id, 2, { met: false, worry: true });
    const pause = { id: 'p', from: today, until: today, reason: 'illness' as const, beforeWeek: 6, weeks: 2 };
    await put(id, { pauses: [pause] });
    open({ hash: `weeks/${id}?week=4&write`, surface, language: 'de' });
    await expect.element(page.getByLabelText('Für Sie selbst')).toBeVisible();
    for (const name of ['Treffen ändern', 'Pause einlegen', 'Kommende Wochen ändern']) {
      await button(name).click();
      await expect.element(button(name)).toHaveAttribute('aria-expanded', 'true');
      await expectAccessible(scheme === 'dark' ? 'color-contrast' : undefined);
      expect(document.documentElement.scrollWidth, `${name}: no scrolling sideways`).toBeLessThanOrEqual(
        width,
      );
      const small = [
        ...document.querySelectorAll<HTMLElement>('.button, .input, nav a, summary, .choices label'),
      ]
        .filter((each) => each.checkVisibility())
        .filter((each) => each.getBoundingClientRect().height < 32);
      expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
    }
  });
});

describe('the mentee’s own voice', () => {
  test('three questions in week 2, asked or on a sheet, are shown beside what the mentor writes', async () => {
    const { id } = await mentored(8);
    const { unmount } = open({ hash: `weeks/${id}/2` });
    await page.getByRole('button', { name: 'Questions as a sheet' }).click();
    await expect.element(page.getByText('Three questions for you')).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Write down the answers' }).click();
    await page.getByRole('button', { name: 'Save the answers' }).click();
    await expect.element(page.getByText(/at least one answer/)).toBeVisible();
    await page.getByLabelText('What helps you?').fill('That you ask');
    unmount();
    open({ hash: `weeks/${id}/2` });
    await expect.element(page.getByLabelText('What helps you?')).toHaveValue('That you ask');
    await page
      .getByRole('group', { name: /take you seriously/ })
      .getByLabelText('4')
      .click();
    await expectAccessible();
    await page.getByRole('button', { name: 'Save the answers' }).click();
    await expect.element(page.getByText(words('4 of 5'))).toBeVisible();
    expect((await read(id)).weeks[1]?.voice).toMatchObject({
      how: 'asked',
      rating: 4,
      helps: 'That you ask',
      on: today,
    });
    await expectAccessible();
    await page.getByRole('button', { name: 'Delete the answers' }).click();
    await expect.poll(async () => (await read(id)).weeks[1]?.voice).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await read(id)).weeks[1]?.voice?.helps).toBe('That you ask');
  });

  test('the last step is shown, nothing is preselected, and without a meeting it stays visible', async () => {
    const { id } = await mentored(15);
    await wrote(id, 1, { nextStep: 'Call the office' });
    await wrote(id, 2, { met: false });
    open({ hash: `weeks/${id}/3` });
    await page.getByRole('button', { name: 'Write down how it went' }).last().click();
    const group = page.getByRole('group', { name: /Was this step done.*Call the office/ });
    await expect.element(group).toBeVisible();
    for (const name of ['Done', 'Partly', 'Not done'])
      await expect.element(group.getByLabelText(name, { exact: true })).not.toBeChecked();
    await page.getByRole('group', { name: 'Did you meet?' }).getByLabelText('No').click();
    await expect.element(page.getByText(words('Carried over to next time: Call the office'))).toBeVisible();
    await expect
      .element(page.getByRole('group', { name: 'What was the mood like?' }))
      .not.toBeInTheDocument();
    await expectAccessible();
  });
});
