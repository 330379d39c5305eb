/**
 * A view's style sheet is loaded when the view is first opened, and then stays. Rules that match other views would change those
 * from then on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

const folder = new URL('../../components/', import.meta.url);
/** Loaded from the start for every view, by the frame around them. */
const frame = ['App.tsx', 'Shell.tsx'].map((name) => readFileSync(new URL(`app/${name}`, folder), 'utf8'));
const EVERYWHERE = [...frame.join('').matchAll(/import '\.\/?([^']+\.css)'/g)].map(([, path = '']) =>
  path.startsWith('./') ? path.slice(2) : `app/${path}`,
);
/** In a shadow root or on a page of their own. */
const APART = ['guide', 'practice'];

interface Sheet {
  of: string;
  selectors: string[];
}

const sheets: Sheet[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({
    of: EVERYWHERE.includes(name) ? name : dirname(name),
    selectors: selectorsIn(readFileSync(new URL(name, folder), 'utf8')),
  }))
  .filter(({ of }) => !APART.includes(of.split('/')[0] ?? ''));

function selectorsIn(css: string): string[] {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{/g);
  return [...rules]
    .flatMap(([, selectors = '']) => selectors.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim())
    .filter((selector) => !selector.startsWith('@') && !/^(from|to|[\d.]+%)$/.test(selector));
}

const classesIn = (selector: string) =>
  [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);

test('every rule of a view’s style sheet is about something of its own', () => {
  const users = new Map<string, Set<string>>();
  for (const { of, selectors } of sheets) {
    for (const name of selectors.flatMap(classesIn)) users.set(name, (users.get(name) ?? new Set()).add(of));
  }
  const views = sheets.filter(({ of }) => !EVERYWHERE.includes(of));
  expect(views.length).toBeGreaterThan(10);
  const leaking = views.flatMap(({ of, selectors }) =>
    selectors
      .filter((selector) => !classesIn(selector).some((name) => users.get(name)?.size === 1))
      .map((selector) => `${of}: ${selector}`),
  );
  expect(leaking).toEqual([]);
});
