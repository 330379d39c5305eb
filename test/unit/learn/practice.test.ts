import { expect, test } from 'vitest';
import { GUIDES } from '../../../utils/guides/registry';
import { PRACTICE_STARTS, practiceAddress } from '../../../utils/learn/practice';

test('every guide can be practised, and nothing else', () => {
  expect(Object.keys(PRACTICE_STARTS).sort()).toEqual(GUIDES.map(({ id }) => id).sort());
});

test.each([
  ['/groups/', 'https://www.lindenplatz.example/groups/'],
  ['www.lindenplatz.example/groups/?ref=bookmarks', 'https://www.lindenplatz.example/groups/?ref=bookmarks'],
  ['https://learning.linkedin.com/instructors', 'https://learning.lindenplatz.example/instructors'],
  ['https://www.linkedin.com/in/me/', 'https://www.lindenplatz.example/in/robin/'],
  [' facebook.com/groups/ ', 'https://www.lindenplatz.example/groups/'],
  ['https://example.org/', null],
  ['https://notfacebook.com/', null],
  ['javascript:alert(1)', null],
  ['', null],
])('%s leads to %s', (typed, wanted) => {
  expect(practiceAddress(typed)?.href ?? null).toBe(wanted);
});
