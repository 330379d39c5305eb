import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hrefOf, parseRoute } from '../../../components/controls/route';

describe('any address leads to a view', () => {
  test.each([
    ['#contacts/%', { view: 'contact', id: '%' }],
    ['#contacts/new/%E0%A4%A', { view: 'new-contact', prefilled: '%E0%A4%A' }],
    ['#weeks/%', { view: 'mentorship', id: '%' }],
    ['#weeks/with/%/goals', { view: 'weeks-with', contact: '%', part: 'goals' }],
    ['#templates/100%', { view: 'message', contact: '100%' }],
    ['#duplicates/a/%', { view: 'duplicates', pair: ['a', '%'] }],
    ['#contacts/Lena%20K', { view: 'contact', id: 'Lena K' }],
    ['#nowhere/%', { view: 'today' }],
    ['', { view: 'today' }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  test('law: and the view’s own address leads back to it', () => {
    const begin = fc.constantFrom(
      'contacts',
      'contacts/new',
      'weeks',
      'weeks/with',
      'templates',
      'duplicates/a',
    );
    const part = fc.oneof(
      fc.constantFrom('%', '%E4', '100%25', 'goals'),
      fc.webFragments(),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.option(begin), fc.array(part, { maxLength: 3 }), (first, parts) => {
        const route = parseRoute(`#${[first ?? [], parts].flat().join('/')}`);
        expect(parseRoute(hrefOf(route))).toEqual(route);
      }),
    );
  });
});
