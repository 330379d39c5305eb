import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const DOCS = [...globSync('docs/**/*.md', { cwd: project }), 'README.md', 'README.de.md', 'CONTRIBUTING.md'];
/** What stands for many, or for one that is yet to be made, is no name of a file. */
const NAMED = /`((?:components|entrypoints|findings|public|scripts|test|utils)\/[^`\s*{<…]*)`/g;

test.each(DOCS)('every file and folder that %s names is there', (doc) => {
  const text = readFileSync(`${project}${doc}`, 'utf8');
  const named = [...text.matchAll(NAMED)].map(([, path = '']) => path.replace(/#.*|\/$/g, ''));
  // The recipes for what is to be added say NAME.
  expect(named.filter((path) => !/NAME|-XX/.test(path) && !existsSync(`${project}${path}`))).toEqual([]);
});
