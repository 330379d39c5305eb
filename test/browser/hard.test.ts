/** Kinds of pages on which guides once went wrong: the control or nothing, and the right sentence. Prints two figures. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARD, type HardPage } from '../pages/hard.ts';
import { type Attempt, openTrials, type Trials } from './hard.ts';

const FIRST_OF_EACH = HARD.filter(
  ({ kind, site, pinch }, at) =>
    HARD.findIndex((each) => each.kind === kind && each.site === site) === at || (kind === 7 && !pinch),
);
/** So many are tried at the same time, which is mostly waiting. Firefox draws only what lies in front. */
const ABREAST = { chromium: 4, firefox: 1 };
const PLAYED = { chromium: HARD, firefox: FIRST_OF_EACH };
type Browser = keyof typeof PLAYED;
const BROWSERS: Browser[] = ['chromium', 'firefox'];

const wrong: string[] = [];
const found = new Set<string>();
const trials = new Map<Browser, Trials>();
/** All begin at once, in both browsers; a test takes what came of its page. */
const first = new Map<string, Promise<Attempt>>();
const key = (browser: Browser, { name }: HardPage) => `${browser}: ${name}`;

beforeAll(async () => {
  await Promise.all(
    BROWSERS.map(async (browser) => {
      const opened = await openTrials(browser, ABREAST[browser]);
      trials.set(browser, opened);
      for (const hard of PLAYED[browser]) {
        const came = opened.attempt(hard);
        // Its test says so when it gets there.
        came.catch(() => undefined);
        first.set(key(browser, hard), came);
      }
    }),
  );
});

afterAll(async () => {
  await Promise.all([...trials.values()].map(({ close }) => close()));
  const identifiable = [...HARD, ...FIRST_OF_EACH].filter(({ ring }) => ring).length;
  console.log(
    `Hard pages: ${HARD.length}, ${FIRST_OF_EACH.length} of them in Firefox too. Wrong highlights: ${wrong.length}. Controls found: ${found.size} of ${identifiable}.`,
  );
  for (const each of wrong) console.log(each);
});

describe.each(BROWSERS)('in %s', (browser) => {
  test.each(PLAYED[browser])('$kind: $name', async (hard) => {
    const at = key(browser, hard);
    const came = first.get(at) ?? trials.get(browser)?.attempt(hard);
    // A second attempt is a new one.
    first.delete(at);
    const result = await came;
    wrong.push(...(result?.wrong ?? []).map((each) => `${browser}: ${each}`));
    if (result?.found) found.add(at);
    // A wrong ring is not forgiven by a second attempt.
    expect(wrong.filter((each) => each.startsWith(`${at}: `))).toEqual([]);
  });
});
