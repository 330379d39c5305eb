import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../../utils/guides/locate/watch-page';

const pace = { stirred: vi.fn(), soon: vi.fn(), within: vi.fn(), now: vi.fn() };
const site = { domain: 'facebook.com', redirectors: [] };
let life: AbortController;
let part: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  life = new AbortController();
  part = document.createElement('div');
  part.innerHTML =
    '<div role="feed"><div><div role="article"><p>Words</p></div></div></div><nav><p>Ours</p></nav>';
  document.body.append(part);
});

afterEach(() => {
  life.abort();
  part.remove();
});

const watch = () => {
  const page = watchPage({ document, ours: null, site }, pace, life.signal);
  page.begin([document]);
  return page;
};
const inside = (css: string) => part.querySelector<HTMLElement>(css) as HTMLElement;
/** Observers report once the current code has finished. */
const reported = () => new Promise((resolve) => setTimeout(resolve));

test('what happens among other people’s words never matters, however often', async () => {
  const page = watch();
  for (let round = 0; round < 3; round++) {
    inside('[role=article] p').append(document.createElement('b'));
    inside('[role=article]').setAttribute('aria-label', String(round));
    await reported();
  }
  expect(page.hasChanged()).toBe(false);
  expect(page.isQuiet()).toBe(false);
  expect(pace.soon).not.toHaveBeenCalled();
});

test.each<[string, (words: Element) => void]>([
  ['are so no longer', () => inside('[role=feed]').removeAttribute('role')],
  ['are moved out of there', (words) => inside('nav').append(words)],
])('once other people’s content %s, it matters', async (_, turn) => {
  const page = watch();
  const words = inside('[role=article] p');
  words.append(document.createElement('b'));
  await reported();
  inside('[role=article]').removeAttribute('role');
  turn(words);
  await reported();
  page.begin([document]);
  pace.soon.mockClear();
  words.append(document.createElement('b'));
  await reported();
  expect(page.hasChanged()).toBe(true);
  expect(pace.soon).toHaveBeenCalled();
});

test('a change that may mean nothing can wait, one that means something cannot', async () => {
  const page = watch();
  inside('nav').className = 'other';
  await reported();
  expect(page.hasChanged()).toBe(true);
  expect(pace.within).toHaveBeenCalledExactlyOnceWith(1_000);
  expect(pace.soon).not.toHaveBeenCalled();
  inside('nav').setAttribute('aria-expanded', 'true');
  await reported();
  expect(pace.soon).toHaveBeenCalledTimes(1);
});

test('after a rest nothing happens until something is reported, unless a look is due', async () => {
  const page = watch();
  inside('[role=article] p').append(document.createElement('b'));
  await reported();
  expect(page.isQuiet()).toBe(false);
  page.rest();
  expect(page.isQuiet()).toBe(true);
  inside('[role=article] p').append(document.createElement('b'));
  await reported();
  expect(page.isQuiet()).toBe(false);
  inside('nav').append(document.createElement('b'));
  await reported();
  page.rest();
  expect(page.isQuiet()).toBe(false);
});

test('observing starts again after each look, and only then', async () => {
  const page = watch();
  inside('nav').append(document.createElement('b'));
  await reported();
  page.begin([document]);
  expect([page.hasChanged(), page.isQuiet()]).toEqual([false, true]);
  inside('nav').append(document.createElement('b'));
  page.begin([document]);
  await reported();
  expect(page.hasChanged()).toBe(false);
  inside('nav').append(document.createElement('b'));
  await reported();
  expect(page.hasChanged()).toBe(true);
});
