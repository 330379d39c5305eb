import { describe, expect, test } from 'vitest';
import { parseProfileAddress } from '../../../utils/model/address';
import { fromClick, fromPage, groupOf, NO_PREFILL, nameFromAddress } from '../../../utils/model/prefill';

const GROUP = 'https://www.facebook.com/groups/714032698254410/';
const MEMBER = `${GROUP}user/100001234567890/`;

describe('from a page', () => {
  test.each([
    [
      'a profile',
      'https://m.facebook.com/lena.kraemer?ref=x',
      '(3) Lena Krämer | Facebook',
      { name: 'Lena Krämer', address: 'https://www.facebook.com/lena.kraemer' },
    ],
    [
      'a LinkedIn profile',
      'https://www.linkedin.com/in/lena-k/',
      'Lena Krämer | LinkedIn',
      { name: 'Lena Krämer', address: 'https://www.linkedin.com/in/lena-k/' },
    ],
    [
      'a member of a group',
      MEMBER,
      'Lena Krämer | Ausbildung Köln | Facebook',
      { name: 'Lena Krämer', address: MEMBER, metAt: 'Ausbildung Köln', metAtAddress: GROUP },
    ],
    [
      'a member, or the group, whoever is named alone',
      MEMBER,
      'Lena Krämer | Facebook',
      { address: MEMBER, metAtAddress: GROUP },
    ],
    [
      'a group',
      `${GROUP}?sorting=x`,
      '(20+) Ausbildung Köln | Facebook',
      { metAt: 'Ausbildung Köln', metAtAddress: GROUP },
    ],
    [
      'a post in a group',
      `${GROUP}posts/12/`,
      'Ausbildung Köln | Who can help? | Facebook',
      { metAt: 'Ausbildung Köln', metAtAddress: GROUP },
    ],
    ['the start page', 'https://www.facebook.com/', 'Facebook', {}],
    ['the feed of all groups', 'https://www.facebook.com/groups/feed/', 'Groups | Facebook', {}],
    ['a page of another site', 'https://example.org/lena', 'Lena Krämer', {}],
    ['a page whose address is not ours to see', undefined, undefined, {}],
  ])('%s', (_, url, title, expected) => {
    expect(fromPage({ url, title })).toEqual({ ...NO_PREFILL, ...expected });
  });

  test('a site that only looks like Facebook has no groups', () => {
    expect(groupOf({ url: 'https://facebook.com.example.org/groups/42', title: 'x' })).toEqual({
      metAt: '',
      metAtAddress: '',
    });
  });
});

describe('from the context menu', () => {
  const group = { pageUrl: GROUP, title: 'Ausbildung Köln | Facebook' };
  const met = { metAt: 'Ausbildung Köln', metAtAddress: GROUP };

  test.each([
    [
      'a link with its words',
      { linkUrl: 'https://www.facebook.com/lena.kraemer?__tn__=x', linkText: ' Lena\n Krämer ' },
      { name: 'Lena Krämer', address: 'https://www.facebook.com/lena.kraemer', ...met },
    ],
    [
      'a link without words: the name in the address',
      { linkUrl: 'https://www.linkedin.com/in/lena-kraemer-1a2b3c' },
      { name: 'Lena Kraemer', address: 'https://www.linkedin.com/in/lena-kraemer-1a2b3c/', ...met },
    ],
    [
      'a link with selected words',
      { linkUrl: MEMBER, linkText: 'x', selectionText: 'Lena' },
      { name: 'Lena', address: MEMBER, ...met },
    ],
    [
      'a link that leads to nobody',
      { linkUrl: `${GROUP}posts/1/`, linkText: '3 h' },
      { name: '3 h', address: `${GROUP}posts/1/`, ...met },
    ],
    ['selected words', { selectionText: ' Amir  Haddad ' }, { name: 'Amir Haddad', address: '', ...met }],
    [
      'a selected address',
      { selectionText: 'linkedin.com/in/amir-haddad' },
      { name: 'Amir Haddad', address: 'https://www.linkedin.com/in/amir-haddad/', ...met },
    ],
    ['a name with a full stop', { selectionText: 'Dr.Haddad' }, { name: 'Dr.Haddad', address: '', ...met }],
    ['a selected paragraph', { selectionText: 'word '.repeat(60) }, { name: '', address: '', ...met }],
    ['the page', {}, { name: '', address: '', ...met }],
  ])('%s', (_, click, expected) => {
    expect(fromClick({ ...click, pageUrl: group.pageUrl }, group.title)).toEqual(expected);
  });

  test('only the profile’s own name gets the profile’s address', () => {
    const click = (selectionText: string) =>
      fromClick(
        { selectionText, pageUrl: 'https://www.facebook.com/lena.kraemer' },
        'Lena Krämer | Facebook',
      );
    expect(click('Lena Krämer')).toMatchObject({
      name: 'Lena Krämer',
      address: 'https://www.facebook.com/lena.kraemer',
    });
    expect(click('Amir Haddad')).toMatchObject({ name: 'Amir Haddad', address: '' });
  });

  test('another site’s page says nothing about where the two met', () => {
    const click = {
      linkUrl: 'https://www.facebook.com/lena.kraemer',
      pageUrl: 'https://mail.example.org/inbox/1',
    };
    expect(fromClick(click, undefined)).toMatchObject({ metAt: '', metAtAddress: '' });
  });
});

test.each([
  ['https://www.facebook.com/lena.kraemer.90', 'Lena Kraemer'],
  ['https://www.linkedin.com/in/j%C3%BCrgen-gro%C3%9F-42/', 'Jürgen Groß'],
  ['https://www.linkedin.com/in/lenakraemer/', 'Lenakraemer'],
  ['https://www.facebook.com/profile.php?id=100001234567890', ''],
  [MEMBER, ''],
  [`https://www.linkedin.com/in/ACoA${'x'.repeat(35)}/`, ''],
  ['https://example.org/people/lena-kraemer', ''],
])('the name in %s is “%s”', (address, name) => {
  const parsed = parseProfileAddress(address);
  expect(parsed.ok && nameFromAddress(parsed.value)).toBe(name);
});
