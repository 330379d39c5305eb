/** Unsaved input must not reach the disk: browsers store the fields of open pages in their session files. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../../components/', import.meta.url);

/** The tag of each field, up to its end; a `>` inside braces does not end it. */
function fieldsIn(source: string): string[] {
  return [...source.matchAll(/<(?:input|textarea)\b/g)].map(({ index }) => {
    let depth = 0;
    let at = index;
    while (depth > 0 || !source.startsWith('/>', at)) {
      if (source[at] === '{') depth += 1;
      if (source[at] === '}') depth -= 1;
      at += 1;
    }
    return source.slice(index, at);
  });
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.tsx'),
);
const all = files.flatMap((name) =>
  fieldsIn(readFileSync(new URL(name, folder), 'utf8')).map((tag) => ({
    name,
    tag: tag.replace(/\s+/g, ' '),
  })),
);

test('every text field tells the browser to store nothing from it', () => {
  expect(all.length).toBeGreaterThan(40);
  const isTyped = ({ tag }: { tag: string }) => !/type="(?:checkbox|radio|file)"/.test(tag);
  const isQuiet = ({ tag }: { tag: string }) =>
    tag.includes('autocomplete="off"') ||
    // The browser may store a new passphrase, if the mentor wants that.
    tag.includes("autocomplete={isNew ? 'new-password' : 'off'}") ||
    tag.includes('type={');
  expect(all.filter((field) => isTyped(field) && !isQuiet(field))).toEqual([]);
});
