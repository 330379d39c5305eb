import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generatedFile, messageTypes, readCatalogue } from '../../../scripts/message-types';
import { GUIDES } from '../../../utils/guides/registry';
import { textKeys } from '../../../utils/guides/session/script';
import { guideKey } from '../../../utils/guides/types';
import { LANGUAGES } from '../../../utils/language/translate';

const english = readCatalogue('en');
const variables = (catalogue: typeof english) =>
  Object.fromEntries([...catalogue].map(([key, taken]) => [key, [...taken.keys()].toSorted()]));

test.each(LANGUAGES.slice(1))('%s has the same messages as English, with the same variables', (language) => {
  expect(variables(readCatalogue(language))).toEqual(variables(english));
});

test('the message types are up to date: `npm run texts`', () => {
  expect(readFileSync(generatedFile, 'utf8')).toBe(messageTypes(english));
});

describe('guide texts', () => {
  test('none is left over from a removed guide, step or outcome', () => {
    const known = new Set(
      GUIDES.flatMap((guide) => {
        const { steps, outcomes } = textKeys(guide);
        const own = guideKey(guide.id);
        return [own, `${own}-finished`, ...Object.values(steps), ...Object.values(outcomes)];
      }),
    );
    const source = readFileSync(new URL('../../../utils/language/en/guides.ftl', import.meta.url), 'utf8');
    const written = [...source.matchAll(/^([a-z][\w-]*) =/gm)]
      .map(([, key = '']) => key)
      .filter((key) => /^(guide-(facebook|linkedin)-|outcome-)/.test(key));
    expect(written.length).toBeGreaterThan(known.size / 2);
    expect(written.filter((key) => !known.has(key))).toEqual([]);
  });

  test('no text to copy is left over', () => {
    const used = GUIDES.flatMap((guide) => [
      ...guide.steps.flatMap(({ copy }) => copy ?? []),
      ...Object.values(guide.outcomes).flatMap(({ copy }) => copy ?? []),
    ]);
    const written = [...english.keys()].filter((key) => /^(facebook|linkedin)-/.test(key));
    expect(written.toSorted()).toEqual([...new Set<string>(used)].toSorted());
  });

  test.each(LANGUAGES)('titles in %s are short and do not end with a full stop', (language) => {
    const source = readFileSync(
      new URL(`../../../utils/language/${language}/guides.ftl`, import.meta.url),
      'utf8',
    );
    for (const line of source.split('\n').filter((each) => each.startsWith('    .title = '))) {
      expect(line).not.toMatch(/\.$/);
      expect(line.length, line).toBeLessThan(110);
    }
  });

  test('German addresses mentors with Sie and texts to copy with du', () => {
    const source = readFileSync(new URL('../../../utils/language/de/guides.ftl', import.meta.url), 'utf8');
    const [guides = '', copies = ''] = source.split('## Texte zum Kopieren');
    const addressed = guides.replace(/„[^“]*“/g, '');
    expect(addressed).not.toMatch(/\b(du|dich|dir|dein|deine[rnms]?)\b/i);
    expect(copies).not.toMatch(/\b(Sie|Ihnen)\b(?!\))/);
    expect(copies).toMatch(/\bdu\b/);
  });
});
