import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byClues } from '../../../../utils/guides/locate/clues';
import type { Clue } from '../../../../utils/guides/locate/types';

/** Elements and clues are letters here: an element matches the clues it contains, and capitals identify it. */
const clue = (css: string): Clue => ({ css });
function chosen(
  clues: string,
  elements: string[],
  counts: (element: string) => boolean = () => true,
): string[] {
  const letters = [...clues];
  const found = byClues(
    {
      telling: letters.filter((each) => each !== each.toLowerCase()).map(clue),
      further: letters.filter((each) => each === each.toLowerCase()).map(clue),
    },
    elements as unknown as Element[],
    {
      fits: (element, { css = '' }) => (element as unknown as string).includes(css),
      counts: (element) => counts(element as unknown as string),
    },
  );
  return found as unknown as string[];
}

describe('of several clues', () => {
  test.each<[string, string, string[], string[]]>([
    ['all of them', 'ABkl', ['ABkl', 'kl'], ['ABkl']],
    ['one that tells and most of the others', 'ABkl', ['Ak', 'kl'], ['Ak']],
    ['two that tell and none of the others', 'ABkl', ['AB', 'kl'], ['AB']],
    ['one that tells and too few of the others: nobody', 'ABklm', ['Ak', 'kl'], []],
    ['none that tells: nobody', 'ABkl', ['kl'], []],
    ['twins, one of which has more of the others', 'Akl', ['Akl', 'Ak'], ['Akl']],
    ['twins that do not differ: both', 'Akl', ['Akl', 'Akl'], ['Akl', 'Akl']],
    ['two that have one telling clue each: nobody', 'ABkl', ['Akl', 'B'], []],
    ['two telling clues against one', 'ABCkl', ['AB', 'Ckl'], ['AB']],
  ])('%s', (_, clues, elements, expected) => {
    expect(chosen(clues, elements)).toEqual(expected);
  });

  test('what may not be found does not count', () => {
    expect(chosen('ABkl', ['ABkl', 'Akl'], (element) => element !== 'ABkl')).toEqual(['Akl']);
  });
});

describe('laws', () => {
  const all = 'ABCDklm';
  const element = fc.subarray([...all]).map((letters) => letters.join(''));

  test('another element never changes which one they agree on, only whether they do', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 5 }), element, (elements, more) => {
        const before = chosen(all, elements);
        const after = chosen(all, [...elements, more]);
        for (const each of after) expect([...before, more]).toContain(each);
      }),
    );
  });

  test('the order of elements does not matter', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), (elements) => {
        expect(chosen(all, elements.toReversed()).toSorted()).toEqual(chosen(all, elements).toSorted());
      }),
    );
  });
});
