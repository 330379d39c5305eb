import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NOW, stones } from '../../components/mentorship/trail/geometry';
import { planFollowUp } from '../../utils/actions/follow-ups';
import { builtinWeeks } from '../../utils/model/builtin-plans';
import { seed } from '../unit/database/seed';
import { mentored, wrote } from './mentorship-support';
import { database, expectAccessible, open, person, textsOf, today, words } from './support';

test('ten weeks start today unless another day is chosen', async () => {
  const { id } = await person({ name: 'Amir', stage: 'interested' });
  open({ hash: `contacts/${id}` });
  await expect.element(page.getByLabelText('First day')).toHaveValue(today);
  await page.getByRole('button', { name: 'Start ten weeks' }).click();
  await expect.element(page.getByText(words('Week 1 of 10'), { exact: true })).toBeVisible();
  await expect
    .element(page.getByRole('list', { name: words('Week 1 of 10: First steps. Phase 1: see strengths') }))
    .toBeVisible();
  await expectAccessible();
});

test('a start on 29 February of a common year is refused with a message', async () => {
  const { id } = await person({ name: 'Amir', stage: 'interested' });
  open({ hash: `contacts/${id}` });
  const field = page.getByLabelText('First day');
  await field.click({ position: { x: 14, y: 18 } });
  await userEvent.keyboard('02292027');
  await page.getByRole('button', { name: 'Start ten weeks' }).click();
  await expect.element(field).toHaveAccessibleDescription(/there is no such day/);
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible();
});

test('while weeks are running, the next stage is reached through their ending, not past it', async () => {
  const { id } = await person({ name: 'Amir' }, { beganDaysAgo: 21 });
  open({ hash: `contacts/${id}` });
  await expect.element(page.getByRole('link', { name: 'End the mentorship' })).toBeVisible();
  const on = page.getByRole('button', { name: words('Move to “Completed”') });
  await expect.element(on).not.toBeInTheDocument();
  await seed(database(), () => database().mentorships.clear());
  await expect.element(on).toBeVisible();
});

test('what the weeks require today links to their page, and Back returns to Today', async () => {
  const { id } = await person({ name: 'Amir' }, { beganDaysAgo: 0 });
  await person({ name: 'Selin' });
  open({ hash: 'today' });
  await page.getByRole('link', { name: 'Write down how it went' }).click();
  await expect.element(page.getByRole('button', { name: 'Write down how it went' })).toBeVisible();
  history.back();
  await expect.element(page.getByRole('link', { name: 'Write down how it went' })).toBeVisible();
  location.hash = 'weeks/with/nobody';
  await expect.poll(() => location.hash).toBe('#contacts/nobody');
  expect(await database().contacts.get(id)).toBeTruthy();
});

test('everybody whose weeks are running is in the list of the ten weeks', async () => {
  await person({ name: 'Amir' }, { beganDaysAgo: 21 });
  await person({ name: 'Selin' }, { beganDaysAgo: -1 });
  await person({ name: 'Chiara' }, { beganDaysAgo: 80 });
  open({ hash: 'weeks' });
  await expect.element(page.getByText(words('Week 4 of 10'), { exact: true })).toBeVisible();
  await expect.element(page.getByText('Selin')).not.toBeInTheDocument();
  await expect.element(page.getByText('Chiara')).not.toBeInTheDocument();
  await expectAccessible();
});

test('Today shows six of them, and a link to all', async () => {
  for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) await person({ name }, { beganDaysAgo: 1 });
  open();
  await expect.element(page.getByRole('link', { name: words('All 7 mentorships') })).toBeVisible();
  const cards = [...document.querySelectorAll('.mentorship-head')];
  expect(cards).toHaveLength(6);
  for (const card of cards) {
    const [words, trail] = [...card.children].map((child) => child.getBoundingClientRect());
    const gap = (trail?.top ?? 0) - (words?.bottom ?? 0);
    expect(gap, 'nothing empty lies between name and trail').toBeLessThan(16);
    const empty = card.getBoundingClientRect().height - (words?.height ?? 0) - (trail?.height ?? 0);
    expect(empty, 'no more than the card’s own space around').toBeLessThan(48);
    expect(words?.height).toBeLessThan(96);
  }
  await page.getByRole('link', { name: words('All 7 mentorships') }).click();
  await expect.poll(() => document.querySelectorAll('.mentorship-row').length).toBe(7);
});

/** The position of an element. @throws Error if it is not there */
function placeOf(selector: string): DOMRect {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found.getBoundingClientRect();
}

test('on Today the dots are beside the name they belong to', async () => {
  await person({ name: 'Amir' }, { beganDaysAgo: 8 });
  await page.viewport(360, 600);
  open();
  await expect.element(page.getByText(words('Week 2 of 10'))).toBeVisible();
  await expect.poll(() => placeOf('.mentorship-head .trail').width).toBeGreaterThan(0);
  const name = placeOf('.mentorship-head .grow');
  const dots = placeOf('.mentorship-head .trail');
  expect(name.left - placeOf('.mentorship-head').left).toBeLessThan(20);
  expect(dots.left).toBeGreaterThanOrEqual(name.right);
  expect(dots.top).toBeLessThan(name.bottom);
});

test('the links to figures, plans and overview have their text in the middle', async () => {
  await person({ name: 'Amir' }, { beganDaysAgo: 8 });
  open({ hash: 'weeks' });
  const link = page.getByRole('link', { name: 'Plans' });
  await expect.element(link).toBeVisible();
  const range = document.createRange();
  range.selectNodeContents(link.element());
  const [text, chip] = [range.getBoundingClientRect(), link.element().getBoundingClientRect()];
  expect(Math.abs((text.top + text.bottom - chip.top - chip.bottom) / 2)).toBeLessThan(1);
});

test('the actions for the weeks are aligned with the text above, in every line', async () => {
  await person({ name: 'Amir' }, { beganDaysAgo: 8 });
  await page.viewport(320, 600);
  open({ hash: 'weeks' });
  await page.getByRole('link', { name: 'Amir' }).click();
  await expect.element(page.getByRole('button', { name: 'Take a break' })).toBeVisible();
  const lefts = [...document.querySelectorAll('.weeks-part > .card > .row > .button')].map((each) => {
    const { left, top } = each.getBoundingClientRect();
    return { left: Math.round(left), top: Math.round(top) };
  });
  const firsts = lefts.filter(({ top }, at) => lefts[at - 1]?.top !== top).map(({ left }) => left);
  expect(firsts.length).toBeGreaterThan(1);
  expect(new Set(firsts).size).toBe(1);
});

test('what the weeks require is on Today once, beside what the mentor has planned', async () => {
  await mentored(8, { name: 'Amir' });
  const planned = await mentored(8, { name: 'Selin' });
  await planFollowUp(database(), planned.contactId, { dueOn: today, what: 'Send a card' }, new Date());
  open();
  const lines = () => textsOf('.waiting .name').toSorted();
  await expect
    .poll(lines)
    .toEqual(['Selin: Send a card', 'Write down how it went with Amir', 'Write down how it went with Selin']);
  await expectAccessible();
  await wrote(planned.id, 2);
  await expect.poll(lines).toEqual(['Selin: Send a card', 'Write down how it went with Amir']);
});

test('an empty list links to the contacts', async () => {
  open({ hash: 'weeks' });
  await page.getByRole('link', { name: 'Go to your contacts' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Contacts');
});

const TEN = builtinWeeks('ten-weeks').map(({ phase }) => phase);

test.each([232, 256, 288, 320, 600])('no two stones touch at %i px, whichever week it is', (width) => {
  const { places, radius } = stones('numbered', width, false, TEN);
  for (const [index, { x, y }] of places.entries()) {
    const after = places[index + 1];
    if (after) expect(Math.hypot(after.x - x, after.y - y)).toBeGreaterThanOrEqual(radius * (1 + NOW) + 2);
  }
});

test('the trail runs in reading direction, with its stones inside at any width', () => {
  for (const width of [250, 320, 600]) {
    const { places, radius } = stones('numbered', width, false, TEN);
    const xs = places.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(radius);
    expect(Math.max(...xs)).toBeLessThanOrEqual(width - radius);
    const mirrored = stones('numbered', width, true, TEN).places.map(({ x }) => x);
    expect(mirrored[0]).toBeGreaterThan(mirrored[9] ?? 0);
  }
});
