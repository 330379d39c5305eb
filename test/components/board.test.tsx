import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changePreferences } from '../../utils/actions/preferences';
import { STAGES } from '../../utils/model/contact';
import { toRecord } from '../../utils/model/contact-record';
import { openFollowUpOf } from '../../utils/queries/due';
import { seed } from '../unit/database/seed';
import { contactOf } from '../unit/model/contact-of';
import { database, expectAccessible, open, person } from './support';

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  vi.restoreAllMocks();
});

const board = () => open({ hash: 'board', surface: 'tab' });
const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const inColumn = (stage: string) =>
  [...document.querySelectorAll(`[data-stage="${stage}"] .contact-name`)].map(
    ({ textContent }) => textContent,
  );
const stageOf = async (id: string) => (await database().contacts.get(id))?.stage;

test('a card is dragged to another stage; the move is reported, logged and undone', async () => {
  const { id } = await person({ name: 'Lena' });
  board();
  const card = page.getByRole('link', { name: /Lena/ });
  await card.dropTo(column('Contacted'));
  await expect.poll(() => inColumn('contacted')).toEqual(['Lena']);
  await expect.poll(() => stageOf(id)).toBe('contacted');
  expect((await openFollowUpOf(database(), id))?.proposal).toBe('ask-again');
  const log = await database().interactions.toArray();
  expect(log).toMatchObject([{ kind: 'stage', from: 'found', to: 'contacted' }]);
  await expect.element(page.getByRole('status').getByText(/Lena.*Contacted/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => inColumn('found')).toEqual(['Lena']);
  expect(await stageOf(id)).toBe('found');
});

test('with the keyboard only: arrows move the focus, Shift moves the card and keeps the focus on it', async () => {
  const { id } = await person({ name: 'Lena' });
  await person({ name: 'Amir' });
  await person({ name: 'Zoë', stage: 'replied' });
  board();
  await expect.element(page.getByRole('link', { name: /Amir/ })).toBeVisible();
  document.querySelector<HTMLElement>('.board-card a')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('link', { name: /Lena/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('link', { name: /Zoë/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}{ArrowDown}');
  await expect.element(page.getByRole('link', { name: /Lena/ })).toHaveFocus();
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.poll(() => stageOf(id)).toBe('contacted');
  await expect.poll(() => inColumn('contacted')).toEqual(['Lena']);
  await expect.element(page.getByRole('link', { name: /Lena/ })).toHaveFocus();
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.poll(() => inColumn('replied')).toEqual(['Lena', 'Zoë']);
  await expect.element(page.getByRole('link', { name: /Lena/ })).toHaveFocus();
  await expect.element(page.getByRole('status').getByText(/Lena.*Replied/)).toBeVisible();
});

test('if a key is pressed again at once, the card continues from where it is about to be', async () => {
  const { id } = await person({ name: 'Lena' });
  board();
  await expect.element(page.getByRole('link', { name: /Lena/ })).toBeVisible();
  document.querySelector<HTMLElement>('.board-card a')?.focus();
  const press = () =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true }),
    );
  press();
  // The time between two key presses, which is shorter than a write.
  await Promise.resolve();
  expect(inColumn('contacted')).toEqual(['Lena']);
  press();
  await Promise.resolve();
  expect(inColumn('replied')).toEqual(['Lena']);
  await expect.element(page.getByRole('link', { name: /Lena/ })).toHaveFocus();
  await expect.poll(() => stageOf(id)).toBe('replied');
  const log = await database().interactions.toArray();
  expect(log.map(({ to }) => to)).toEqual(['contacted', 'replied']);
  await expect.element(page.getByRole('status').getByText(/Lena.*Replied/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: /Lena/ })).toHaveFocus();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => inColumn('contacted')).toEqual(['Lena']);
  expect(inColumn('replied')).toEqual([]);
});

test('only the two columns concerned are read and drawn again', async () => {
  const { id } = await person({ name: 'Lena' });
  for (const stage of STAGES) await person({ name: `In ${stage}`, stage });
  board();
  for (const stage of STAGES) await expect.poll(() => inColumn(stage)).toContain(`In ${stage}`);
  const read = new Set<string>();
  const { getAllKeys } = IDBIndex.prototype;
  vi.spyOn(IDBIndex.prototype, 'getAllKeys').mockImplementation(function (this: IDBIndex, ...asked) {
    // Newer browsers get an options object.
    const [first] = asked as (IDBKeyRange | { query?: IDBKeyRange } | undefined)[];
    const range = first && 'query' in first ? first.query : first;
    if (this.name === '[stage+sortKey]' && range instanceof IDBKeyRange) read.add(range.lower[0]);
    return getAllKeys.apply(this, asked);
  });
  const drawn = new Set<string>();
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      drawn.add(element?.closest<HTMLElement>('.column')?.dataset.stage ?? '');
    }
  });
  const columns = document.querySelector('.board');
  if (columns) observer.observe(columns, { subtree: true, childList: true, characterData: true });
  document.querySelector<HTMLElement>(`[data-card="${id}"] a`)?.focus();
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.element(page.getByRole('status').getByText(/Lena.*Contacted/)).toBeVisible();
  await expect.poll(() => [...read].sort()).toEqual(['contacted', 'found']);
  await expect.element(page.getByRole('heading', { name: /^Found.*1/ })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: /^Contacted.*2/ })).toBeVisible();
  expect([...read, ...drawn].sort()).toEqual(['contacted', 'contacted', 'found', 'found']);
  observer.disconnect();
});

test('a card that could not be moved goes back, which is reported', async () => {
  const { id } = await person({ name: 'Lena' });
  board();
  await expect.element(page.getByRole('link', { name: /Lena/ })).toBeVisible();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await page.getByRole('button', { name: /^Move .*Lena/ }).click();
  await expect.element(page.getByRole('alert').getByText(/./)).toBeVisible();
  await expect.poll(() => inColumn('found')).toEqual(['Lena']);
  expect(await stageOf(id)).toBe('found');
});

test('a card that is moved out of view is followed', async () => {
  await page.viewport(700, 500);
  const { id } = await person({ name: 'Zoë' });
  await seed(database(), () =>
    database().contacts.bulkAdd(
      Array.from({ length: 19 }, (_, at) => toRecord(contactOf({ name: `P ${at}`, stage: 'replied' }))),
    ),
  );
  board();
  await expect.poll(() => inColumn('replied').length).toBe(19);
  document.querySelector<HTMLElement>(`[data-card="${id}"] a`)?.focus();
  for (const stage of ['contacted', 'replied']) {
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await expect.poll(() => stageOf(id)).toBe(stage);
  }
  await expect.poll(() => inColumn('replied').length).toBe(20);
  await expect.element(page.getByRole('link', { name: /Zoë/ })).toHaveFocus();
  const isInView = () => {
    const { top, bottom, left, right } =
      document.querySelector(`[data-card="${id}"]`)?.getBoundingClientRect() ?? new DOMRect(-1, -1);
    return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
  };
  await expect.poll(isInView).toBe(true);
});

test('the arrows on a card move it and are named for what they do', async () => {
  const { id } = await person({ name: 'Lena', stage: 'replied' });
  board();
  await page.getByRole('button', { name: /^Move .*Lena.* to “.*Contacted/ }).click();
  await expect.poll(() => stageOf(id)).toBe('contacted');
  await expectAccessible();
});

test('stages have the order and names that the mentor gave them', async () => {
  await person({ name: 'Lena' });
  const result = await changePreferences(
    database(),
    { stageOrder: [...STAGES].reverse(), stageNames: { found: 'Neu' } },
    new Date(),
  );
  expect(result.ok).toBe(true);
  board();
  await expect.poll(() => document.querySelector('.column:last-child h2')?.textContent).toMatch(/^Neu/);
});

test('a long column shows twenty cards, and more on demand', async () => {
  await seed(database(), () =>
    database().contacts.bulkAdd(
      Array.from({ length: 70 }, (_, at) => toRecord(contactOf({ name: `P ${at}` }))),
    ),
  );
  board();
  await expect.poll(() => inColumn('found').length).toBe(20);
  await page.getByRole('button', { name: /Show .*20.* more/ }).click();
  await expect.poll(() => inColumn('found').length).toBe(40);
});

test('at 320 px the stages are below each other', async () => {
  await person({ name: 'Maximiliane von Hohenstein-Oberländer-Wittgenbach' });
  await page.viewport(320, 700);
  open({ hash: 'board', surface: 'tab', language: 'de' });
  await expect.element(page.getByRole('link', { name: /Maximiliane/ })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await expectAccessible();
});
