/**
 * What people over sixty and touch screens need (WCAG 2.2, AAA), in every view: contrast 7 : 1 (1.4.6), targets of 44 px (2.5.5),
 * lines of at most 80 characters (1.4.8), no horizontal scrolling (1.4.10).
 */
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { changeSettings } from '../../utils/settings/settings';
import { LENA, open } from './support';
import { hashOf, somePeople, VIEWS } from './views-support';

const TARGET = 44;
const LONGEST_LINE = 80;
/** Typed text is read in lines too. */
const WIDEST_FIELD = 45 * 16;

/** A full tab 1,280 px wide; zoomed to 200 % and 400 %, it is a half and a quarter as large in each direction. */
const SURFACES = [
  {
    name: 'a full tab, light, in the dark and in forced colours',
    surface: 'tab',
    width: 1280,
    height: 720,
    schemes: ['light', 'dark', 'forced'],
  },
  { name: 'a full tab at 200 %', surface: 'tab', width: 640, height: 360, schemes: ['light'] },
  { name: 'a full tab at 400 %', surface: 'tab', width: 320, height: 180, schemes: ['dark'] },
  { name: 'a popup of 320 px', surface: 'popup', width: 320, height: 600, schemes: ['light'] },
  {
    name: 'a popup with the largest type',
    surface: 'popup',
    width: 550,
    height: 600,
    schemes: ['light'],
    type: 'largest',
  },
] as const;

afterEach(() => show('light'));

async function show(scheme: 'light' | 'dark' | 'forced'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
    ],
  });
}

describe.each(SURFACES)('$name', ({ surface, width, height, schemes, ...more }) => {
  test.each(VIEWS)('%s', async (view) => {
    await show(schemes[0]);
    await page.viewport(width, height);
    const id = await somePeople();
    if ('type' in more) await changeSettings({ typeSize: more.type });
    open({
      hash: await hashOf(view, id),
      surface,
      tab: surface === 'popup' ? LENA : null,
      language: 'de',
    });
    await expect.poll(() => document.querySelector('main')?.innerText.trim().length).toBeGreaterThan(20);
    for (const scheme of schemes) {
      await show(scheme);
      await settledLooks();
      expect.soft(document.documentElement.scrollWidth, 'no scrolling sideways').toBeLessThanOrEqual(width);
      expect.soft(smallTargets(), 'at least 44 px').toEqual([]);
      expect.soft(squeezed(), 'boxes to tick that are square').toEqual([]);
      expect.soft(touching(), 'cards with some room between them').toEqual([]);
      expect.soft(longLines(), 'at most 80 characters').toEqual([]);
      expect.soft(wideFields(), 'no field wider than can be read').toEqual([]);
      expect.soft(await faintTexts(), `at least 7 : 1, ${scheme}`).toEqual([]);
    }
  });
});

/** Opening a form does not widen the page: views that add to a mentorship are also measured with their form open. */
test.each([
  ['weeks of one/referral', 'Übergabe vorbereiten'],
  ['weeks of one/network', 'Karte zeichnen'],
  ['weeks/offers', 'Angebot hinzufügen'],
])('an open form, in a full tab: %s', async (view, button) => {
  await page.viewport(1280, 720);
  const id = await somePeople();
  open({ hash: await hashOf(view, id), surface: 'tab', tab: null, language: 'de' });
  await page.getByRole('button', { name: button }).click();
  await expect.poll(() => document.querySelectorAll('main form').length).toBe(1);
  await settledLooks();
  expect(wideFields()).toEqual([]);
  expect(smallTargets()).toEqual([]);
  expect(longLines()).toEqual([]);
});

test('the measurements work: small, squeezed, touching, long, wide or faint elements are found', async () => {
  await show('light');
  await page.viewport(1280, 700);
  const odd = document.createElement('main');
  odd.innerHTML =
    `<p style="max-inline-size:none;white-space:nowrap">${'word '.repeat(30)}</p>` +
    '<input type="radio" style="width:9px;height:20px"><div class="card">one</div><div class="card">two</div>' +
    '<input style="inline-size:60rem;max-inline-size:none;block-size:3rem">' +
    '<p style="color:#666;background:#fff">faint</p><div><a href="#x" style="display:block;height:30px">x</a></div>';
  document.body.append(odd);
  expect(smallTargets()).toHaveLength(2);
  expect(squeezed()).toHaveLength(1);
  expect(touching()).toHaveLength(1);
  expect(longLines()).toHaveLength(1);
  expect(wideFields()).toHaveLength(1);
  expect(await faintTexts()).toHaveLength(1);
  odd.remove();
});

/** Views load in parts, so they are measured once nothing more has been added for a while. */
async function settledLooks(): Promise<void> {
  let before = -1;
  await expect
    .poll(
      () => {
        const now = document.querySelectorAll('main *').length;
        const same = now === before;
        before = now;
        return same;
      },
      { interval: 150 },
    )
    .toBe(true);
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
}

const briefly = (element: Element) =>
  `${element.tagName.toLowerCase()}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}”`;

/** Clickable elements that are too small; a link within a sentence is exempt (2.5.5, inline). */
function smallTargets(): string[] {
  const pressed = 'a[href], button, input, select, textarea, summary, [role="option"]';
  return (
    [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((each) => each.checkVisibility() && !each.closest('.unseen') && !isInSentence(each))
      // The trail's ten stones: at 320 px they are 29 px wide and 78 px high, and each week is also in the list.
      .filter((each) => !each.closest('[aria-hidden="true"], .trail') && each.tabIndex >= 0)
      .map((each) =>
        each.matches('[type="checkbox"], [type="radio"]') ? (each.closest('label') ?? each) : each,
      )
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < TARGET - 0.5 || box.width < TARGET - 0.5))
      .map(({ each, box }) => `${briefly(each)} ${Math.round(box.width)} × ${Math.round(box.height)}`)
  );
}

/** Tick boxes squeezed by the long words beside them. */
function squeezed(): string[] {
  return [...document.querySelectorAll<HTMLElement>(':is([type="checkbox"], [type="radio"])')]
    .map((each) => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && Math.abs(box.width - box.height) > 1)
    .map(({ each, box }) => `${briefly(each.closest('label') ?? each)} ${box.width} × ${box.height}`);
}

/** Cards below each other without a gap. */
function touching(): string[] {
  const cards = [...document.querySelectorAll('.card')].filter((each) => each.checkVisibility());
  return cards.flatMap((card) => {
    const { bottom, left, right } = card.getBoundingClientRect();
    const next = cards.find((other) => {
      if (card.contains(other) || other.contains(card)) return false;
      const box = other.getBoundingClientRect();
      return box.height > 0 && Math.abs(box.top - bottom) < 4 && box.left < right && box.right > left;
    });
    return next ? [`${briefly(card)} and ${briefly(next)}`] : [];
  });
}

function isInSentence(element: HTMLElement): boolean {
  if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false;
  return element.parentElement?.textContent !== element.textContent;
}

/** Lines of text that are too long to read comfortably. */
function longLines(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places = new Map([...document.querySelectorAll('*')].map((each, at) => [each, at] as const));
  const lines = new Map<string, { length: number; of: Element }>();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const block = text.parentElement?.closest(
      'p, li, dd, dt, h1, h2, h3, h4, label, legend, summary, td, th, div, q',
    );
    if (!block?.checkVisibility()) continue;
    if (text.parentElement?.closest('.unseen, .trail, svg, select, style, textarea')) continue;
    if ((block.textContent ?? '').trim().length <= LONGEST_LINE) continue;
    for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/\S+\s*/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.trimEnd().length);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const key = `${places.get(block)} ${Math.round(box.top / 6)}`;
      const line = lines.get(key) ?? { length: 0, of: block };
      line.length += word.length;
      lines.set(key, line);
    }
  }
  return [...lines.values()]
    .filter(({ length }) => length > LONGEST_LINE)
    .map(({ length, of }) => `${briefly(of)} ${length}`);
}

function wideFields(): string[] {
  return [...document.querySelectorAll('input, select, textarea')]
    .map((each) => ({ each, width: each.getBoundingClientRect().width }))
    .filter(({ each, width }) => each.checkVisibility() && width > WIDEST_FIELD)
    .map(({ each, width }) => `${briefly(each)} ${width}`);
}

async function faintTexts(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
    rules: { 'color-contrast-enhanced': { enabled: true } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ html, any }) => {
      const { fgColor, bgColor, contrastRatio } = any[0]?.data ?? {};
      return `${html.slice(0, 90)} ${fgColor} on ${bgColor}: ${contrastRatio}`;
    }),
  );
}
