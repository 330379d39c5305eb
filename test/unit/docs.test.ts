import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const DOCS = [...globSync('docs/**/*.md', { cwd: project }), 'README.md', 'README.de.md', 'CONTRIBUTING.md'];
/** Patterns, and names of files that are yet to be made, do not count. */
const NAMED = /`((?:components|entrypoints|findings|public|scripts|test|utils)\/[^`\s*{<…]*)`/g;

test.each(DOCS)('every file and folder that %s names is there', (doc) => {
  const text = readFileSync(`${project}${doc}`, 'utf8');
  const named = [...text.matchAll(NAMED)].map(([, path = '']) => path.replace(/#.*|\/$/g, ''));
  // The recipes for adding something say NAME.
  expect(named.filter((path) => !/NAME|-XX/.test(path) && !existsSync(`${project}${path}`))).toEqual([]);
});
