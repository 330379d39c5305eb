import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ProfileAddress,
  parsePlaceAddress,
  parseProfileAddress,
  parseProfileAddresses,
  readShortLink,
} from '../../../utils/model/address';
import { identitiesOf } from '../../../utils/model/contact-record';

const ALIAS = `ACoA${'aB3_-'.repeat(7)}`;

function read(input: string): ProfileAddress {
  const result = parseProfileAddress(input);
  if (!result.ok) throw new Error(`${input}: ${result.problem}`);
  return result.value;
}

const sameIdentity = (a: ProfileAddress, b: ProfileAddress) => a.identity === b.identity;

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
    ['https://0.facebook.com/lena.kraemer', 'lena.kraemer'],
    ['https://m.me/lena.kraemer?ref=abc', 'lena.kraemer'],
    ['m.me/100012345678901', 'profile.php?id=100012345678901'],
    ['https://https://www.facebook.com/lena.kraemer', 'lena.kraemer'],
    ['https//facebook.com/lena.kraemer', 'lena.kraemer'],
    [
      'https://deref.example/client/dereferrer/?redirectUrl=https%3A%2F%2Fwww.facebook.com%2Flena.kraemer',
      'lena.kraemer',
    ],
    ['https://l.instagram.com/?u=https%3A%2F%2Fwww.facebook.com%2Flena.kraemer&e=AT', 'lena.kraemer'],
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
    ['linkedin://in/lena-kraemer', 'lena-kraemer'],
    ['https://urldefense.example/v3/__https://www.linkedin.com/in/lena-kraemer/__;!!abc$', 'lena-kraemer'],
    [
      'https://search.example/l/?uddg=https%3A%2F%2Fde.linkedin.com%2Fin%2Flena%2Dkraemer&rut=1',
      'lena-kraemer',
    ],
    [`https://www.linkedin.com/in/${ALIAS}?miniProfileUrn=x`, ALIAS],
    [`https://www.linkedin.com/in/${ALIAS}a`, `${ALIAS}a`.toLowerCase()],
  ])('%s', (input, slug) => {
    expect(read(input)).toMatchObject({
      platform: 'linkedin',
      kind: 'profile',
      href: `https://www.linkedin.com/in/${slug}/`,
    });
  });

  test('only the internal alias is case-sensitive', () => {
    expect(ALIAS).toHaveLength(39);
    const other = ALIAS.replace('a', 'A');
    expect(sameIdentity(read(`linkedin.com/in/${ALIAS}`), read(`linkedin.com/in/${other}`))).toBe(false);
    expect(sameIdentity(read('linkedin.com/in/lena'), read('linkedin.com/in/LENA'))).toBe(true);
  });

  test('percent signs are decoded only once', () => {
    const once = read('https://www.linkedin.com/in/a%2541');
    expect(once.href).toBe('https://www.linkedin.com/in/a%2541/');
    expect(sameIdentity(once, read('https://www.linkedin.com/in/aA'))).toBe(false);
  });
});

describe('other sites', () => {
  test.each([
    ['https://example.com/in/Lena', 'https://example.com/in/Lena'],
    ['http://example.com/in/Lena/', 'https://example.com/in/Lena'],
    ['EXAMPLE.com/in/Lena', 'https://example.com/in/Lena'],
    ['https://example.com', 'https://example.com/'],
    ['www.example.museum', 'https://www.example.museum/'],
    ['lena-kraemer.de', 'https://lena-kraemer.de/'],
    ['https://lena.photography', 'https://lena.photography/'],
    ['https://example.com./lena', 'https://example.com/lena'],
    ['https://example.com:443/lena', 'https://example.com/lena'],
    ['https://example.com:8443/lena', 'https://example.com:8443/lena'],
    ['https://example.com//a///b/', 'https://example.com/a/b'],
    ['https://example.com/a/../b', 'https://example.com/b'],
    ['https://example.com/lena#about', 'https://example.com/lena'],
    ['https://example.com/lena?', 'https://example.com/lena'],
    ['https://example.com/p?utm_source=x&id=7&fbclid=y', 'https://example.com/p?id=7'],
    ['https://example.com/p?b=2&a=1', 'https://example.com/p?a=1&b=2'],
    ['https://example.com/?gclid=1', 'https://example.com/'],
    ['https://medium.com/@Lena', 'https://medium.com/@Lena'],
    ['https://example.com/Kr%C3%A4mer', 'https://example.com/Kr%C3%A4mer'],
    ['https://example.com/Krämer', 'https://example.com/Kr%C3%A4mer'],
    ['https://example.com/Kra\u0308mer', 'https://example.com/Kr%C3%A4mer'],
    ['https://example.com/a%2Fb', 'https://example.com/a%2Fb'],
    ['https://müller.example/lena', 'https://xn--mller-kva.example/lena'],
    ['https://facebook.com.example.com/lena', 'https://facebook.com.example.com/lena'],
    ['https://notfacebook.com/lena', 'https://notfacebook.com/lena'],
    [
      'https://example.com/?u=https://www.facebook.com/lena',
      'https://example.com/?u=https%3A%2F%2Fwww.facebook.com%2Flena',
    ],
    ['Her page: https://example.com/lena. Nice!', 'https://example.com/lena'],
    ['(https://example.com/lena)', 'https://example.com/lena'],
    ['\u2068https://example.com/lena\u2069', 'https://example.com/lena'],
  ])('%s', (input, href) => {
    expect(read(input)).toMatchObject({ platform: 'other', kind: 'profile', href });
  });

  test.each([
    ['http://www.example.com/Lena/?utm_medium=x#top', 'https://example.com/Lena', true],
    ['https://example.com/?a=1&b=2', 'https://www.example.com?b=2&a=1', true],
    ['https://example.com/Lena', 'https://example.com/lena', false],
    ['https://example.com/?id=1', 'https://example.com/?id=2', false],
    ['https://a.example.com/lena', 'https://b.example.com/lena', false],
    ['https://example.com/lena', 'https://example.org/lena', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameIdentity(read(a), read(b))).toBe(same);
  });
});

describe('where two met', () => {
  test.each([
    ['facebook.com/groups/MentorsMuc/posts/123?ref=x', 'https://www.facebook.com/groups/mentorsmuc/'],
    ['https://m.facebook.com/groups/345/user/1000123/', 'https://www.facebook.com/groups/345/'],
    ['https://www.linkedin.com/groups/123/?trk=x', 'https://www.linkedin.com/groups/123/'],
    ['https://www.facebook.com/SomePage', 'https://www.facebook.com/SomePage'],
    ['https://forum.example.org/c/Mentoring/?utm_source=a', 'https://forum.example.org/c/Mentoring'],
  ])('%s', (input, href) => {
    expect(parsePlaceAddress(input)).toEqual({ ok: true, href });
    expect(parsePlaceAddress(href)).toEqual({ ok: true, href });
  });

  test.each([
    ['', 'missing'],
    ['the mentors of Munich', 'unreadable'],
    ['javascript:alert(1)', 'unreadable'],
    ['https://bit.ly/x', 'shortener'],
  ])('%s: %s', (input, problem) => {
    expect(parsePlaceAddress(input)).toEqual({ ok: false, problem });
  });
});

describe('what is not a person’s address', () => {
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
    ['https://facebook.com@example.com/lena', 'unreadable'],
    ['https://lena:geheim@example.com/lena', 'unreadable'],
    ['https://lena@www.facebook.com/lena', 'unreadable'],
    ['http://localhost/lena', 'unreadable'],
    ['http://lena.localhost/', 'unreadable'],
    ['http://printer.local/', 'unreadable'],
    ['http://192.168.1.1/lena', 'unreadable'],
    ['http://0x7f.1/lena', 'unreadable'],
    ['http://[::1]/lena', 'unreadable'],
    ['https://example/lena', 'unreadable'],
    ['https://a..b.com/lena', 'unreadable'],
    ['https://example.com/%zz', 'unreadable'],
    [`https://example.com/${'x'.repeat(2000)}`, 'unreadable'],
    ['ftp://example.com/lena', 'unreadable'],
    ['file:///home/lena', 'unreadable'],
    ['Dr. Lena Krämer', 'unreadable'],
    ['Dr.Lena', 'unreadable'],
    ['max.mustermann', 'unreadable'],
    ['See you in St. Ives at 9.30', 'unreadable'],
    ['example.com is her site', 'unreadable'],
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
    ['https://m.me/j/AbC123/', 'shortener'],
    ['https://www.facebook.com/topic/Mentoring', 'no-profile'],
    ['https://www.facebook.com/sharer.php?u=https%3A%2F%2Fwww.linkedin.com%2Fin%2Flena', 'no-profile'],
    ['https://bit.ly/3abc', 'shortener'],
    ['https://t.co/abc', 'shortener'],
    ['http://tinyurl.com/lena', 'shortener'],
    ['https://www.facebook.com/share/1AbCdEf/', 'shortener'],
  ])('%s: %s', (input, problem) => {
    expect(parseProfileAddress(input)).toEqual({ ok: false, problem });
  });
});

describe('a short link that only its site can follow', () => {
  test.each([
    ['https://lnkd.in/eAbC123', 'https://lnkd.in/eAbC123'],
    [' lnkd.in/eAbC123 ', 'https://lnkd.in/eAbC123'],
    ['http://fb.me/lena', 'https://fb.me/lena'],
    ['https://t.co/abc?amp=1', 'https://t.co/abc?amp=1'],
    ['https://m.facebook.com/share/1AbCdEf/?mibextid=x', 'https://www.facebook.com/share/1AbCdEf/'],
    ['https://lnkd.in/', null],
    ['https://m.me/j/AbC123/', null],
    ['https://vm.tiktok.com/ZMabc/', null],
    ['https://www.facebook.com/lena.k', null],
    ['https://bit.ly:8443/x', null],
    ['javascript:alert(1)//lnkd.in/x', null],
    ['Lena', null],
    ['', null],
  ])('%s', (input, href) => {
    expect(readShortLink(input)).toBe(href);
  });

  test('law: it is nobody’s address, and stays as it is', () => {
    const host = fc.constantFrom(
      'lnkd.in',
      'fb.me',
      't.co',
      'bit.ly',
      'www.facebook.com/share',
      'facebook.com',
    );
    fc.assert(
      fc.property(host, fc.webPath(), fc.webQueryParameters(), (at, path, query) => {
        const href = readShortLink(`https://${at}${path}?${query}`);
        if (href === null) return;
        expect(parseProfileAddress(href)).toEqual({ ok: false, problem: 'shortener' });
        expect(identitiesOf([href])).toEqual([]);
        expect(readShortLink(href)).toBe(href);
      }),
    );
  });
});

/** The people an address leads to, however many it contains. */
function behind(input: string): string {
  const result = parseProfileAddresses(input);
  return result.ok ? result.values.map(({ identity }) => identity).join(' + ') : result.problem;
}

describe('every form of an address', () => {
  test.each([
    ['https://www.facebook.com/p/Noor-Beispiel-61559876543210/?mibextid=x', 'facebook#61559876543210'],
    ['m.facebook.com/p/%D9%86%D9%88%D8%B1-61559876543210', 'facebook#61559876543210'],
    ['https://www.facebook.com/p/Noor-Beispiel/', 'no-profile'],
    ['https://www.facebook.com/profile.php/?id=100055500001234,', 'facebook#100055500001234'],
    ['https://www.facebook.com/profile.php%3Fid%3D100055500001234%26sk%3Dabout', 'facebook#100055500001234'],
    ['https://www.facebook.com/friends/suggestions/?profile_id=100055500001234', 'facebook#100055500001234'],
    ['https://www.facebook.com/friends/requests', 'no-profile'],
    ['fb://profile?id=100055500001234', 'facebook#100055500001234'],
    ['fb://group/345678', 'unreadable'],
    ['https://d.facebook.com/noor.beispiel', 'facebook/noorbeispiel'],
    ['https://business.facebook.com/noor.beispiel', 'no-profile'],
    ['https://www.facebook.com/people/Noor/pfbid0AbC/', 'no-profile'],
    ['https://www.facebook.com/noor_beispiel', 'no-profile'],
    ['https://www.facebook.com/communitystandards/', 'no-profile'],
    ['https://www.facebook.com/policies', 'no-profile'],
    [
      'https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fnoor.beispiel',
      'facebook/noorbeispiel',
    ],
    ['https://lm.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fnoor&h=AT1', 'web/example.org/noor'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fhelp&h=AT1', 'no-profile'],
    [
      'https://www.linkedin.com/login?session_redirect=%2Fin%2Fnoor-beispiel%2F&trk=x',
      'linkedin/noor-beispiel',
    ],
    [
      'https://www.google.com/url?sa=t&url=https%3A%2F%2Fde.linkedin.com%2Fin%2Fnoor-beispiel',
      'linkedin/noor-beispiel',
    ],
    ['https://www.linkedin.com/comm/in/NOOR-beispiel/?lipi=urn', 'linkedin/noor-beispiel'],
    ['https://www.linkedin.com/mwlite/profile/in/noor-beispiel', 'linkedin/noor-beispiel'],
    ['https://www.linkedin.com/mwlite/in/me', 'own-alias'],
    ['https://www.linkedin.com/m/company/noor', 'no-profile'],
    [
      `https://www.linkedin.com/sales/lead/ACw${ALIAS.slice(3)},NAME_SEARCH,aB1c`,
      `linkedin/ACw${ALIAS.slice(3)}`,
    ],
    ['https://www.linkedin.com/in/unavailable/', 'no-profile'],
    ['https://www.linkedin.com/in/sean-o%E2%80%99brien-1a2b', 'linkedin/sean-o’brien-1a2b'],
    ['https://www.linkedin.com/in/noor-beispiel-pmp%C2%AE-12/', 'linkedin/noor-beispiel-pmp®-12'],
    ['https://www.linkedin.com/in/noor+beispiel', 'no-profile'],
    ['https://www.linkedin.com/in/noor,beispiel', 'no-profile'],
    ['https://www.linkedin.com/in/-/', 'no-profile'],
    ['linkedin.com/in/noor-beispiel%E2%80%8B', 'linkedin/noor-beispiel'],
    ['linkedin.com/in/noor-beispiel%253Ftrk', 'no-profile'],
  ])('%s: %s', (input, identity) => {
    expect(behind(input)).toBe(identity);
  });

  test.each([
    ['linkedin.com/in/noor-b、', 'linkedin/noor-b'],
    ['LinkedIn:linkedin.com/in/noor-b', 'linkedin/noor-b'],
    ['linkedin.com/in/noor-b my friend', 'linkedin/noor-b'],
    ['linkedin.com/in/noor- beispiel-1a2b', 'linkedin/noor-beispiel-1a2b'],
    ['See https://www.facebook.com/noor. Muster was there', 'facebook/noor'],
    ['https://www.facebook.com/noorbhttps://www.facebook.com/noorb', 'facebook/noorb'],
    ['facebook.com/noor.bwww.linkedin.com/in/noor-b', 'facebook/noorb + linkedin/noor-b'],
    [
      'facebook.com/noor.b|linkedin.com/in/noor-b ::: example.org/noor',
      'facebook/noorb + linkedin/noor-b + web/example.org/noor',
    ],
    ['https://a.example.org/x\nhttps://b.example.org/y;', 'web/a.example.org/x + web/b.example.org/y'],
    ['facebook.com/noor.b and that was it. Bye', 'facebook/noorb'],
    ['facebook.com/settings, linkedin.com/in/noor-b', 'linkedin/noor-b'],
    ['https://web.archive.org/web/2024/https://www.linkedin.com/in/noor-b/', 'linkedin/noor-b'],
    ['https://www.facebook.com/sharer.php?u=https://www.facebook.com/noor.b', 'no-profile'],
    [
      'https://example.org/?to=https://www.facebook.com/noor.b',
      'web/example.org/?to=https%3A%2F%2Fwww.facebook.com%2Fnoor.b',
    ],
    ['Noor B., 0170 1234567', 'unreadable'],
    ['m.mustermann m.mueller', 'unreadable'],
  ])('%j: %s', (input, identities) => {
    expect(behind(input)).toBe(identities);
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
const letter = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
  .filter((text) => /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u.test(text) && !/\p{Cf}/u.test(text));
const slug = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: letter }, { weight: 1, arbitrary: fc.constantFrom('-', '_', '🌻') }),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((letters) => letters.join(''))
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && text.toLowerCase() !== 'me')
  .map((text) => encodeURIComponent(text));
const path = fc.oneof(
  vanity.map((text) => `facebook.com/${text}`),
  id.map((text) => `facebook.com/profile.php?id=${text}`),
  fc.tuple(vanity, id).map(([group, text]) => `facebook.com/groups/${group}/user/${text}/`),
  slug.map((text) => `linkedin.com/in/${text}/`),
);
const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z]$/);
/** An address on an unknown site. */
const elsewhere = fc
  .tuple(
    label,
    fc.constantFrom('example.com', 'example.org', 'beispiel.de'),
    fc.array(fc.webSegment({ size: 'small' }), { maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom('id', 'u', 'tab'), label), { maxLength: 2 }),
  )
  .map(([sub, site, segments, query]) => ({
    host: `${sub}.${site}`,
    path: `/${segments.filter(Boolean).join('/')}`,
    query: query.map(([key, value]) => `${key}=${value}`),
  }));
/** What a link collects when it is shared. */
const tracking = fc.array(
  fc
    .tuple(
      fc.oneof(
        fc.constantFrom('fbclid', 'gclid', 'msclkid', 'igshid', 'mc_cid', '_ga', 'si', 'ref_src'),
        label.map((name) => `utm_${name}`),
      ),
      label,
    )
    .map(([key, value]) => `${key}=${value}`),
  { maxLength: 4 },
);
const noise = fc
  .array(
    fc
      .tuple(fc.stringMatching(/^[a-z_]{3,12}$/), fc.webQueryParameters())
      .map(([key, value]) => `${key}=${value.replaceAll('&', '')}`),
    { maxLength: 4 },
  )
  .map((pairs) => pairs.join('&'));

describe('laws', { timeout: 300_000 }, () => {
  test('a canonical address stays as it is', () => {
    fc.assert(
      fc.property(path, (text) => {
        const first = read(text);
        expect(read(first.href)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  test('query and fragment without identity change nothing', () => {
    fc.assert(
      fc.property(path, noise, fc.webFragments(), fc.boolean(), (text, query, fragment, inFront) => {
        const [bare = '', own = ''] = text.split('?');
        const parts = (inFront ? [query, own] : [own, query]).filter(Boolean).join('&');
        expect(read(`https://${bare}?${parts}#${fragment}`)).toEqual(read(text));
      }),
      { numRuns: 300 },
    );
  });

  test('punctuation after it, brackets around it and pasting it twice change nothing', () => {
    const marks = fc.constantFrom(
      ',',
      ';',
      ')',
      '"',
      '|',
      '…',
      '»',
      '”',
      '、',
      '،',
      '؛',
      '>',
      '.)',
      '),',
      '!',
    );
    fc.assert(
      fc.property(path, marks, fc.constantFrom('', 'https://', 'https://www.'), (text, mark, scheme) => {
        const { identity } = read(text);
        const address = `${scheme}${text}`;
        for (const dressed of [
          `${address}${mark}`,
          `(${address})`,
          `"${address}"`,
          `${address}${mark} ${address}`,
        ]) {
          expect(behind(dressed)).toBe(identity);
        }
        expect(behind(`${address}${address}`)).toBe(identity);
      }),
      { numRuns: 300 },
    );
  });

  test('two addresses are two, however they are joined', () => {
    const joint = fc.constantFrom(
      ', ',
      ' ',
      ' / ',
      '; ',
      ' | ',
      '|',
      ' ::: ',
      '\n',
      ',',
      ';',
      ' und ',
      ' – ',
    );
    fc.assert(
      fc.property(path, path, joint, (one, other, between) => {
        const wanted = [...new Set([read(one).identity, read(other).identity])].join(' + ');
        expect(behind(`${one}${between}${other}`)).toBe(wanted);
      }),
      { numRuns: 300 },
    );
  });

  test('on any site: scheme, www., tracking parameters, trailing slashes and fragment change nothing', () => {
    fc.assert(
      fc.property(
        elsewhere,
        tracking,
        fc.webFragments(),
        fc.boolean(),
        fc.constantFrom('https://', 'http://', 'HTTPS://', 'https://www.', 'http://www.'),
        ({ host, path, query }, tracked, fragment, inFront, start) => {
          const address = (some: string[]) => (some.length > 0 ? `?${some.join('&')}` : '');
          const plain = read(`https://${host}${path}${address(query)}`);
          expect(read(plain.href)).toEqual(plain);
          const together = inFront ? [...tracked, ...query] : [...query, ...tracked];
          const dressed = read(`${start}${host}${path}/${address(together)}#${fragment}`);
          expect(dressed.identity).toBe(plain.identity);
          expect(dressed.href.replace('//www.', '//')).toBe(plain.href);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('whatever is typed, reading it never throws, and what is accepted is canonical', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.string({ unit: 'binary' }).map((text) => `https://www.facebook.com/${text}`),
      fc.string({ unit: 'binary' }).map((text) => `https://www.linkedin.com/in/${text}`),
      fc.string({ unit: 'binary' }).map((text) => `https://example.com/${text}`),
      fc.string({ unit: 'binary' }).map((text) => `https://${text}.example.com/?${text}`),
      fc.webUrl({ withQueryParameters: true, withFragments: true, authoritySettings: { withPort: true } }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const result = parseProfileAddress(text);
        if (!result.ok) return;
        expect(result.value.href).toMatch(
          result.value.platform === 'other'
            ? /^https:\/\/[a-z0-9._-]+\.[a-z0-9-]+(?::\d+)?\/[!-~]*$/
            : /^https:\/\/www\.(?:facebook\.com\/\S|linkedin\.com\/in\/\S+\/$)/,
        );
        expect(read(result.value.href)).toEqual(result.value);
      }),
      { numRuns: 800 },
    );
  });
});
