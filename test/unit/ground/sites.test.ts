import { expect, test } from 'vitest';
import { siteOf } from '../../../utils/ground/sites';
import { guidesFor } from '../../../utils/guides/registry';

test.each([
  ['https://www.facebook.com/groups/', 'facebook'],
  ['https://facebook.com', 'facebook'],
  ['https://de-de.facebook.com/x', 'facebook'],
  ['https://learning.linkedin.com/instructors', 'linkedin'],
  ['http://www.facebook.com/', null],
  ['https://facebook.com.evil.example/', null],
  ['https://myfacebook.com/', null],
  ['chrome://extensions', null],
  ['', null],
  [undefined, null],
])('%s belongs to %s', (address, site) => expect(siteOf(address)).toBe(site));

test('guides that fit the page come first, those of other sites last', () => {
  const ids = guidesFor('https://www.facebook.com/groups/1/').map(({ site }) => site);
  expect(ids[0]).toBe('facebook');
  expect([...ids].sort()).toEqual(ids);
});
