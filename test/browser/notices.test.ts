/** THIRD_PARTY_NOTICES.txt of the built extension names the authors of all code in it, and the licences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { builtExtension } from './driver/build.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

function scriptsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const textOf = (file: string) => readFileSync(file, 'utf8');

interface Notice {
  version: string;
  name: string;
  licence: string;
  text: string;
}

function noticesOf(browser: 'chromium' | 'firefox'): Notice[] {
  const [, ...notices] = textOf(`${builtExtension(browser)}/THIRD_PARTY_NOTICES.txt`).split(/^-{78}\n/m);
  return notices.map((notice) => {
    const [, name = '', version, licence = '', text = ''] =
      /^(\S+) (\S+)\nLicence: (.+)\n(?:Source: .+\n)?\n([\s\S]*)$/.exec(notice) ?? [];
    expect(version, notice.slice(0, 80)).toBeTruthy();
    return { name, version: version ?? '', licence, text };
  });
}

/** The packages from which the product's own files import values. */
function imported(): Set<string> {
  const files = ['utils', 'components', 'entrypoints'].flatMap((folder) => scriptsIn(`${project}${folder}`));
  const names = files.flatMap((file) =>
    [
      ...textOf(file).matchAll(
        /(?:^import (?!type\b)[^;]*?|\bimport\()'((?:@[\w.-]+\/)?[\w-][\w.-]*)[^']*'/gm,
      ),
    ].map(([, name = '']) => name),
  );
  return new Set(names);
}

/** The dependencies of the packages that ship. */
const alongside = Object.entries(lock.packages)
  .filter(([path, entry]) => path !== '' && !('dev' in entry) && !('optional' in entry))
  .map(([path]) => path);

/** What Babel adds to the code it compiles. */
const BABELS =
  /^(Cannot call a class|Derived constructors|Super expression|Invalid attempt to|Class constructor)/;

/** Sentences in a package's code by which it can be recognised after minification. */
function sentencesIn(path: string): string[] {
  const scripts = scriptsIn(`${project}${path}`).filter(
    (file) => !/\.d\.[cm]?ts$|\/node_modules\/.*\/node_modules\/|[./](test|spec)s?[./]/.test(file),
  );
  const found = scripts.flatMap((file) => [
    ...textOf(file).matchAll(/(['"])((?:[\w,.:;!?()]+ ){3,}[\w,.:;!?()]+ ?)\1/g),
  ]);
  const sentences = found.map(([, , sentence = '']) => sentence);
  return [...new Set(sentences)].filter((sentence) => !BABELS.test(sentence));
}

test.each(['chromium', 'firefox'] as const)('everybody whose code is built for %s is named', (browser) => {
  const named = noticesOf(browser).map(({ name }) => name);
  const built = scriptsIn(builtExtension(browser)).map(textOf).join('\n');
  const each = noticesOf(browser).map(({ name, version }) => `${name} ${version}`);
  expect(new Set(each).size, 'one notice each').toBe(each.length);

  const wanted = [...new Set([...Object.keys(packageJson.dependencies), ...imported()])];
  expect(wanted).toContain('wxt');
  expect(wanted.filter((name) => !named.includes(name))).toEqual([]);

  const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');
  const isNamed = (path: string) => named.includes(nameOf(path));
  // Sentences shared with a package that is named prove nothing about another, for example by the same author.
  const said = new Set(alongside.filter(isNamed).flatMap(sentencesIn));
  const recognised = alongside
    .filter((path) =>
      sentencesIn(path).some(
        (sentence) => built.includes(sentence) && (isNamed(path) || !said.has(sentence)),
      ),
    )
    .map(nameOf);
  expect(recognised).toEqual(expect.arrayContaining(['dexie', 'saxen']));
  expect(recognised.filter((name) => !named.includes(name))).toEqual([]);
});

test.each(['chromium', 'firefox'] as const)(
  'the licences of what is built for %s allow passing it on',
  (browser) => {
    for (const { name, licence, text } of noticesOf(browser)) {
      expect(licence, name).not.toMatch(/GPL|UNLICENSED|SEE LICENSE/i);
      expect(text.trim().length, name).toBeGreaterThan(500);
      expect(text, name).not.toMatch(/<(year|copyright holders)>/);
    }
  },
);
