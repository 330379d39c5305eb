import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtExtension } from './driver/build.ts';

/** What the popup may load before it shows anything: scripts, styles and texts (bytes, compressed). */
const LIMIT = 45 * 1024;

/** The files that one of our pages loads before its first line runs: its scripts and all their static imports. */
function scriptsOf(folder: string, html: string): string[] {
  const page = readFileSync(join(folder, html), 'utf8');
  const first = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) =>
    join(folder, file),
  );
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    // `import{a}from"./x.js"`, `import"./x.js"` and `export{a}from"./x.js"`; `import("./x.js")` is loaded later.
    const imports = readFileSync(file, 'utf8').matchAll(
      /(?:^|[;}\n])\s*(?:import|export)\b[^("';]*["'](\.[^"']+\.js)["']/g,
    );
    for (const [, from = ''] of imports) load(join(dirname(file), from));
  };
  for (const file of first) load(file);
  return [...loaded];
}

/** The style sheets that one of our pages links. */
function stylesOf(folder: string, html: string): string[] {
  const page = readFileSync(join(folder, html), 'utf8');
  return [...page.matchAll(/href="\/([^"]+\.css)"/g)].map(([, file = '']) => join(folder, file));
}

/** The texts every page needs at the start, in the language in which they are longest. */
function wordsOf(folder: string): string[] {
  const chunks = readdirSync(join(folder, 'chunks')).map((name) => join(folder, 'chunks', name));
  return ['app', 'people'].map((catalogue) => {
    const inEach = chunks.filter((file) => new RegExp(`/${catalogue}-[^/]+\\.js$`).test(file));
    expect(inEach.length, `${catalogue} in two languages`).toBe(2);
    return inEach.sort((a, b) => compressed(b) - compressed(a))[0] ?? '';
  });
}

const compressed = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

test.each(['chromium', 'firefox'] as const)('the popup built for %s opens with at most 45 KB', (browser) => {
  const folder = builtExtension(browser);
  const [scripts, styles] = [scriptsOf(folder, 'popup.html'), stylesOf(folder, 'popup.html')];
  const files = [...scripts, ...styles, ...wordsOf(folder)];
  const sizes = files.map((file) => `${(compressed(file) / 1024).toFixed(1)} KB ${file.split('/').at(-1)}`);
  expect(scripts.length, 'the imports are followed').toBeGreaterThan(3);
  expect(styles.length, 'the styles are found').toBeGreaterThan(0);
  expect(scripts.length, 'each file more is waited for by itself').toBeLessThan(8);
  const total = files.reduce((sum, file) => sum + compressed(file), 0);
  expect(total, `${sizes.join('\n')}\n`).toBeLessThanOrEqual(LIMIT);
});

test.each([
  ['the search index', 'MiniSearch'],
  ['Dexie', '_allTables'],
])('%s is not loaded when the popup opens', (_what, mark) => {
  const folder = builtExtension('chromium');
  const holding = readdirSync(join(folder, 'chunks'))
    .map((name) => join(folder, 'chunks', name))
    .filter((file) => readFileSync(file, 'utf8').includes(mark));
  expect(holding).not.toEqual([]);
  for (const file of holding) expect(scriptsOf(folder, 'popup.html')).not.toContain(file);
});

test('what is put into a page weighs at most 20 KB', () => {
  for (const browser of ['chromium', 'firefox'] as const) {
    const folder = builtExtension(browser);
    const [overlay = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('guide-overlay.js'),
    );
    expect(compressed(join(folder, overlay)), browser).toBeLessThanOrEqual(20 * 1024);
  }
});

// This includes counting for the badge, so that nothing else has to be loaded after a write.
test('the background starts with at most 11 KB, and knows where the rest is', () => {
  for (const browser of ['chromium', 'firefox'] as const) {
    const folder = builtExtension(browser);
    expect(compressed(join(folder, 'background.js')), browser).toBeLessThanOrEqual(11 * 1024);
    for (const file of ['background-guides.js', 'background-list.js']) {
      expect(readFileSync(join(folder, 'background.js'), 'utf8')).toContain(`/${file}`);
      expect(compressed(join(folder, file)), file).toBeGreaterThan(1024);
    }
  }
});

/** Our replacement is in the bundle, and none of the library's tables are (utils/exchange/without-hybrids.ts). */
test.each(['copy-worker', 'sync-worker'])('%s does not contain the kinds of keys we never use', (worker) => {
  const code = readFileSync(join(builtExtension('chromium'), `${worker}.js`), 'utf8');
  expect(code.includes('This kind of key is not built in')).toBe(true);
  expect(/ML-KEM|0x5ac635d8aa3a93e7/i.test(code)).toBe(false);
});
