import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, LENA, open, prefer, words } from './support';
import { hashOf, somePeople, VIEWS } from './views-support';

afterEach(() => prefer('light'));

describe.each([
  ['popup', 400],
  ['popup', 320],
  ['tab', 320],
  ['tab', 1280],
] as const)('%s, %i px', (surface, width) => {
  test.each(VIEWS)('%s, light and dark', async (view) => {
    await prefer('light');
    await page.viewport(width, 700);
    const id = await somePeople();
    open({
      hash: await hashOf(view, id),
      surface,
      tab: surface === 'popup' ? LENA : null,
      language: 'de',
    });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The frame is there at once, but a view and its texts are loaded when it is opened.
    await expect.poll(() => document.querySelector('main')?.innerText.trim().length).toBeGreaterThan(20);
    if (view === 'one') {
      await expect.element(page.getByRole('article').getByText(words('Woche 4 von 10'))).toBeVisible();
    }
    // Until its cards are drawn, the board contains nothing that can take the focus.
    if (view === 'board')
      await expect.poll(() => document.querySelectorAll('.board-card').length).toBeGreaterThan(0);
    if (view === 'today') await expect.element(page.getByText(words('seit 2 Tagen'))).toBeVisible();
    for (const scheme of ['light', 'dark'] as const) {
      await prefer(scheme);
      expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(scheme === 'dark');
      await expectAccessible(scheme === 'dark' ? 'color-contrast' : undefined);
      expect(document.documentElement.scrollWidth, 'no scrolling sideways').toBeLessThanOrEqual(width);
      expect(brokenWords('h1, .week-name, .board-next'), 'broken in the middle').toEqual([]);
      const small = [...document.querySelectorAll<HTMLElement>('.button, .input, nav a, .choices label')]
        .filter((each) => each.checkVisibility())
        .filter((each) => each.getBoundingClientRect().height < 32);
      expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
    }
  });
});

/** Words that start on one line and end on the next. */
function brokenWords(selector: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/[^\s-]+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => top));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });
}

test('every control is reached with the keyboard, in reading order', async () => {
  await somePeople();
  open({ tab: LENA });
  await expect.element(page.getByRole('heading', { name: /^Waiting for you/ })).toBeVisible();
  const reached: (string | null)[] = [];
  document.body.focus();
  for (let each = 0; each < 8; each++) {
    await userEvent.keyboard('{Tab}');
    const { activeElement: at } = document;
    reached.push(at?.getAttribute('aria-label') ?? at?.textContent ?? null);
    expect(at && getComputedStyle(at).outlineStyle).toBe('solid');
  }
  expect(reached.map((name) => name?.replace(/[\u2068\u2069]/g, ''))).toEqual([
    'Find anything (Ctrl + K)',
    'Open in a full tab',
    'Settings',
    'Save',
    'Write down how it went with Amir Haddad',
    'Later: Amir Haddad',
    'Jonas Schröder: asks about an internship',
    'Message that fits Jonas Schröder',
  ]);
});

test.each([
  ['normal', 320, [4]],
  ['largest', 320, [2, 2]],
  ['normal', 252, [2, 2]],
] as const)('the four ways stand in full lines: %s type, %i px', async (type, width, lines) => {
  await page.viewport(width, 700);
  open({ tab: LENA, language: 'de' });
  await expect.element(page.getByRole('link', { name: 'Anleitungen' })).toBeVisible();
  document.documentElement.dataset.type = type;
  const onEach = () => {
    const tops = [...document.querySelectorAll('nav li')].map((each) => each.getBoundingClientRect().top);
    return [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
  };
  await expect.poll(onEach).toEqual(lines);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  delete document.documentElement.dataset.type;
});
