import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ProfileAddress, parseProfileAddress, sameIdentity } from '../../../utils/contacts/address';

const ALIAS = `ACoA${'aB3_-'.repeat(7)}`;

function read(input: string): ProfileAddress {
  const result = parseProfileAddress(input);
  if (!result.ok) throw new Error(`${input}: ${result.problem}`);
  return result.value;
}

describe('Facebook profiles', () => {
  test.each([
    ['https://www.facebook.com/lena.kraemer', 'lena.kraemer'],
    ['https://www.facebook.com/Lena.Kraemer/', 'lena.kraemer'],
    ['http://web.facebook.com/lena.kraemer/about', 'lena.kraemer'],
    ['https://m.facebook.com/lena.kraemer?mibextid=abc&refid=17', 'lena.kraemer'],
    ['https://de-de.facebook.com/lena.kraemer#!/x', 'lena.kraemer'],
    ['facebook.com/lena.kraemer', 'lena.kraemer'],
    ['  www.facebook.com / lena.kraemer\n', 'lena.kraemer'],
    ['//facebook.com/lena.kraemer', 'lena.kraemer'],
    ['HTTPS://WWW.FACEBOOK.COM:443//LENA.KRAEMER//photos', 'lena.kraemer'],
    ['fb.com/lena.kraemer', 'lena.kraemer'],
    ['Have a look: https://www.facebook.com/lena.kraemer?share=1 – nice', 'lena.kraemer'],
    ['\u200e\u2068https://www.facebook.com/lena.kraemer\u2069', 'lena.kraemer'],
    ['https://www.facebook.com/lena.kraemer.', 'lena.kraemer'],
    ['https://www.facebook.com/lena.kraemer/posts/pfbid02abc', 'lena.kraemer'],
    ['https://www.facebook.com/grouper', 'grouper'],
    ['https://www.facebook.com/profile.php?id=100012345678901', 'profile.php?id=100012345678901'],
    ['m.facebook.com/PROFILE.PHP?v=info&id=100012345678901&lst=7', 'profile.php?id=100012345678901'],
    ['https://www.facebook.com/people/Lena-Kr%C3%A4mer/100012345678901/', 'profile.php?id=100012345678901'],
    ['https://www.facebook.com/100012345678901', 'profile.php?id=100012345678901'],
  ])('%s', (input, path) => {
    expect(read(input)).toMatchObject({
      platform: 'facebook',
      kind: 'profile',
      href: `https://www.facebook.com/${path}`,
    });
  });

  test('a page inside a group keeps the group', () => {
    expect(read('https://www.facebook.com/groups/MentorsMuc/user/100012345678901/?__tn__=R')).toEqual({
      platform: 'facebook',
      kind: 'group-member',
      href: 'https://www.facebook.com/groups/mentorsmuc/user/100012345678901/',
      identity: 'facebook#100012345678901',
      groupId: 'mentorsmuc',
    });
  });
});

describe('LinkedIn profiles', () => {
  test.each([
    ['https://www.linkedin.com/in/lena-kraemer/', 'lena-kraemer'],
    ['linkedin.com/in/Lena-Kraemer', 'lena-kraemer'],
    ['https://de.linkedin.com/in/lena-kraemer?trk=public_profile&originalSubdomain=de', 'lena-kraemer'],
    ['https://www.linkedin.com/in/lena-kraemer/overlay/contact-info/', 'lena-kraemer'],
    ['https://www.linkedin.com/in/lena-kraemer/details/experience/#top', 'lena-kraemer'],
    ['https://www.linkedin.com/in/lena-kraemer/recent-activity/all/', 'lena-kraemer'],
    ['https://www.linkedin.com/in/Lena-Kr%C3%A4mer/', 'lena-kr%C3%A4mer'],
    ['https://www.linkedin.com/in/lena-krämer/', 'lena-kr%C3%A4mer'],
    ['https://www.linkedin.com/in/lena-kra\u0308mer/', 'lena-kr%C3%A4mer'],
    ['https://www.linkedin.com/in/%F0%9F%8C%BB-lena', '%F0%9F%8C%BB-lena'],
    [`https://www.linkedin.com/in/${ALIAS}?miniProfileUrn=x`, ALIAS],
    [`https://www.linkedin.com/in/${ALIAS}a`, `${ALIAS}a`.toLowerCase()],
  ])('%s', (input, slug) => {
    expect(read(input)).toMatchObject({
      platform: 'linkedin',
      kind: 'profile',
      href: `https://www.linkedin.com/in/${slug}/`,
    });
  });

  test('capitals count in the internal alias and nowhere else', () => {
    expect(ALIAS).toHaveLength(39);
    const other = ALIAS.replace('a', 'A');
    expect(sameIdentity(read(`linkedin.com/in/${ALIAS}`), read(`linkedin.com/in/${other}`))).toBe(false);
    expect(sameIdentity(read('linkedin.com/in/lena'), read('linkedin.com/in/LENA'))).toBe(true);
  });

  test('percent signs are decoded once only', () => {
    const once = read('https://www.linkedin.com/in/a%2541');
    expect(once.href).toBe('https://www.linkedin.com/in/a%2541/');
    expect(sameIdentity(once, read('https://www.linkedin.com/in/aA'))).toBe(false);
  });
});

describe('what is no address of a person', () => {
  test.each([
    ['', 'missing'],
    [' \n\u200b\u2069 ', 'missing'],
    ['Lena Krämer', 'unreadable'],
    ['lena@example.com', 'unreadable'],
    ['mailto:lena@facebook.com', 'unreadable'],
    ['javascript:alert(1)', 'unreadable'],
    ['https://', 'unreadable'],
    ['https://www.facebook.com/%E0%A4%A', 'unreadable'],
    ['https://www.linkedin.com/in/%zz', 'unreadable'],
    ['https://example.com/in/lena', 'other-site'],
    ['https://facebook.com.example.com/lena', 'other-site'],
    ['https://notfacebook.com/lena', 'other-site'],
    ['https://facebook.com@example.com/lena', 'other-site'],
    ['https://example.com/?u=https://www.facebook.com/lena', 'other-site'],
    ['chrome://extensions', 'unreadable'],
    ['https://www.facebook.com/', 'no-profile'],
    ['https://www.facebook.com/?sk=h_chr', 'no-profile'],
    ['https://www.facebook.com/groups/345678/', 'no-profile'],
    ['https://www.facebook.com/groups/345678/user/', 'no-profile'],
    ['https://www.facebook.com/groups/345678/user/lena/', 'no-profile'],
    ['https://www.facebook.com/groups/feed/user/100012345678901/', 'no-profile'],
    ['https://www.facebook.com/groups/', 'no-profile'],
    ['https://www.facebook.com/pages/Cafe/12345', 'no-profile'],
    ['https://www.facebook.com/events/123', 'no-profile'],
    ['https://www.facebook.com/marketplace/item/123', 'no-profile'],
    ['https://www.facebook.com/watch/?v=1', 'no-profile'],
    ['https://www.facebook.com/reel/1', 'no-profile'],
    ['https://www.facebook.com/stories/1', 'no-profile'],
    ['https://www.facebook.com/messages/t/100012345678901/', 'no-profile'],
    ['https://www.facebook.com/Help/', 'no-profile'],
    ['https://www.facebook.com/settings?tab=account', 'no-profile'],
    ['https://www.facebook.com/photo.php?fbid=1', 'no-profile'],
    ['https://www.facebook.com/profile.php?id=lena', 'no-profile'],
    ['https://www.facebook.com/people/Lena/', 'no-profile'],
    ['https://www.facebook.com/x', 'no-profile'],
    ['https://developers.facebook.com/lena', 'no-profile'],
    ['https://www.linkedin.com/', 'no-profile'],
    ['https://www.linkedin.com/in/', 'no-profile'],
    ['https://www.linkedin.com/in/a%2Fb', 'no-profile'],
    ['https://www.linkedin.com/company/acme/', 'no-profile'],
    ['https://www.linkedin.com/groups/123/', 'no-profile'],
    ['https://www.linkedin.com/services/page/1a2b/', 'no-profile'],
    ['https://learning.linkedin.com/in/lena', 'no-profile'],
    ['https://www.facebook.com/me', 'own-alias'],
    ['https://www.facebook.com/profile.php', 'own-alias'],
    ['https://www.linkedin.com/in/me/', 'own-alias'],
    ['https://www.linkedin.com/in/ME/details/skills/', 'own-alias'],
    ['https://lnkd.in/abc', 'shortener'],
    ['https://fb.me/lena', 'shortener'],
    ['https://www.facebook.com/share/1AbCdEf/', 'shortener'],
  ])('%s: %s', (input, problem) => {
    expect(parseProfileAddress(input)).toEqual({ ok: false, problem });
  });
});

describe('the same person behind different addresses', () => {
  test.each([
    ['facebook.com/profile.php?id=1000123', 'facebook.com/groups/345/user/1000123/', true],
    ['facebook.com/groups/345/user/1000123/', 'facebook.com/groups/678/user/1000123/', true],
    ['facebook.com/people/Lena/1000123/', 'facebook.com/1000123', true],
    ['facebook.com/lena.kraemer', 'facebook.com/LenaKraemer', true],
    ['linkedin.com/in/lena-kr%C3%A4mer', 'de.linkedin.com/in/LENA-KRÄMER/details/skills', true],
    ['facebook.com/lena', 'linkedin.com/in/lena', false],
    ['facebook.com/profile.php?id=1000123', 'facebook.com/profile.php?id=1000124', false],
    ['linkedin.com/in/lena.kraemer', 'linkedin.com/in/lenakraemer', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameIdentity(read(a), read(b))).toBe(same);
    expect(sameIdentity(read(b), read(a))).toBe(same);
  });
});

const id = fc.bigInt({ min: 1n, max: 99_999_999_999_999_999n }).map(String);
const vanity = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9.]{3,30}[a-zA-Z]$/).map((text) => `q${text}z`);
const slug = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => text.isWellFormed() && !/[\s\p{C}/\\]/u.test(text) && !/^(?:\.+|me)$/iu.test(text))
  .map((text) => encodeURIComponent(text));
const path = fc.oneof(
  vanity.map((text) => `facebook.com/${text}`),
  id.map((text) => `facebook.com/profile.php?id=${text}`),
  fc.tuple(vanity, id).map(([group, text]) => `facebook.com/groups/${group}/user/${text}/`),
  slug.map((text) => `linkedin.com/in/${text}/`),
);
const noise = fc
  .array(
    fc
      .tuple(fc.stringMatching(/^[a-z_]{3,12}$/), fc.webQueryParameters())
      .map(([key, value]) => `${key}=${value.replaceAll('&', '')}`),
    { maxLength: 4 },
  )
  .map((pairs) => pairs.join('&'));

describe('laws', { timeout: 30_000 }, () => {
  test('a canonical address stays as it is', () => {
    fc.assert(
      fc.property(path, (text) => {
        const first = read(text);
        expect(read(first.href)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  test('query and fragment that carry no identity change nothing', () => {
    fc.assert(
      fc.property(path, noise, fc.webFragments(), fc.boolean(), (text, query, fragment, inFront) => {
        const [bare = '', own = ''] = text.split('?');
        const parts = (inFront ? [query, own] : [own, query]).filter(Boolean).join('&');
        expect(read(`https://${bare}?${parts}#${fragment}`)).toEqual(read(text));
      }),
      { numRuns: 300 },
    );
  });

  test('whatever is typed, reading it never throws, and what is accepted is canonical', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.string({ unit: 'binary' }).map((text) => `https://www.facebook.com/${text}`),
      fc.string({ unit: 'binary' }).map((text) => `https://www.linkedin.com/in/${text}`),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const result = parseProfileAddress(text);
        if (!result.ok) return;
        expect(result.value.href).toMatch(/^https:\/\/www\.(?:facebook\.com\/\S|linkedin\.com\/in\/\S+\/$)/);
        expect(read(result.value.href)).toEqual(result.value);
      }),
      { numRuns: 800 },
    );
  });
});
