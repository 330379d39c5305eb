/** Every command the README names is run in CI, since what nobody runs breaks unnoticed. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { CI, commandsOf, NOT_IN_CI, TEST } from '../../scripts/commands.mjs';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const scripts: Record<string, string> = packageJson.scripts;

const texts = [
  ...readdirSync(root, { encoding: 'utf8' }),
  ...readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));

/** The scripts a text tells people to run. */
function scriptsIn(text: string): string[] {
  const named = text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g);
  return [...new Set([...named].map(([, run, short]) => run ?? short ?? ''))];
}

/** The command lines in a text's code blocks, without their comments. */
function linesIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```(?:sh|bash)?\n(.*?)^```/gms)].map(([, block = '']) => block);
  return blocks
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}

const inCi = new Set<string>();
for (const name of [...CI, ...TEST.flat(2)]) commandsOf(name, scripts, (met) => inCi.add(met));

test('CI runs what it says', () => {
  expect(read('.ci/run')).toMatch(/^exec node scripts\/ci\.mjs$/m);
  expect(commandsOf('test', scripts)).toEqual(['node scripts/test.mjs']);
  expect(CI.at(-1), 'its last line is the last').toBe('test');
});

test('every script is run by CI, or there is a reason why not', () => {
  const accounted = [...inCi, ...Object.keys(NOT_IN_CI)].sort();
  expect(accounted).toEqual(Object.keys(scripts).sort());
});

test('texts name scripts that exist', () => {
  const named = texts.flatMap((name) => scriptsIn(read(name)).map((script) => ({ name, script })));
  expect(named).toContainEqual({ name: 'README.md', script: 'bench' });
  expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
});

test('the README has no other commands', () => {
  // How everybody gets the project, including CI.
  const gettingIt = [/^git clone /, /^cd mentor-trail$/];
  const known = [...gettingIt, /^npm (start|test|run [\w:-]+)$/];
  const lines = texts.filter((name) => name.startsWith('README')).flatMap((name) => linesIn(read(name)));
  expect(lines).toContain('npm test');
  expect(lines.filter((line) => !known.some((each) => each.test(line)))).toEqual([]);
});

describe('a script is split', () => {
  test('into its commands, including those of the scripts it runs', () => {
    const made = { a: 'one && npm run b && three', b: 'npm run c', c: 'two --all' };
    const met: string[] = [];
    expect(commandsOf('a', made, (each) => met.push(each))).toEqual(['one', 'two --all', 'three']);
    expect(met).toEqual(['a', 'b', 'c']);
  });

  test('a missing one is an error', () => {
    expect(() => commandsOf('a', { a: 'npm run b' })).toThrow('"b"');
  });
});
