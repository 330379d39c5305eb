import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const textOf = (pattern: string) =>
  globSync(pattern, { cwd: project })
    .filter((file) => !file.endsWith('messages.gen.ts'))
    .map((file) => readFileSync(`${project}${file}`, 'utf8'))
    .join('\n');

const code = textOf('{utils,components,entrypoints}/**/*.{ts,tsx}');
const catalogues = textOf('utils/language/en/*.ftl');

/** Keys that appear literally in the code. */
const named = new Set([...code.matchAll(/['"`]([a-z][\w-]*)[\w.-]*['"`]/g)].map(([, key]) => key));
/** Keys that are assembled, such as `kind-${kind}`. */
const patterns = [...code.matchAll(/`([a-z][\w.-]*(?:\$\{[^}`]*\}[\w.-]*)+)`/g)].map(
  ([, text = '']) => new RegExp(`^${text.replace(/\$\{[^}]*\}/g, '.+').replace(/\.(?=[\w-]+$)/, '\\.')}$`),
);

test('every text is used', () => {
  const keys = [...catalogues.matchAll(/^([a-z][\w-]*) ?=/gm)].map(([, key = '']) => key);
  expect(keys.length).toBeGreaterThan(2_000);
  const isReached = (key: string) =>
    named.has(key) ||
    patterns.some((pattern) => pattern.test(key) || pattern.test(`${key}.x`)) ||
    new RegExp(`\\{ ${key}[ .]`).test(catalogues);
  expect(keys.filter((key) => !isReached(key))).toEqual([]);
});
