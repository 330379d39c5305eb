import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesAny, matchPath, staysOnSite } from '../../../../utils/guides/locate/address';

const GROUP = '/groups/:group(!feed|joins|discover)';

describe('path patterns', () => {
  test.each([
    ['/groups/', '/groups', {}],
    ['/groups/', '/groups/', {}],
    ['/groups/', '/groups/1', null],
    ['/groups/**', '/groups', {}],
    ['/groups/**', '/groups/1/about/', {}],
    ['/groups/**', '/groupsies/1', null],
    ['/groups/*/about', '/groups/1/about/', {}],
    ['/groups/*/about', '/groups/1/2/about', null],
    [GROUP, '/groups/111/', { group: '111' }],
    [GROUP, '/groups/feed/', null],
    [GROUP, '/groups/feeding/', { group: 'feeding' }],
    [GROUP, '/groups/111/about', null],
    [`${GROUP}/**`, '/groups/joins/x', null],
    ['/profile.php', '/profileXphp', null],
    ['/**', '/', {}],
  ])('%s against %s', (pattern, path, expected) => {
    expect(matchPath(pattern, path)).toEqual(expected);
    expect(matchesAny(['/never', pattern], path)).toBe(expected !== null);
  });

  test('a pattern made of a path’s own segments matches it, with and without a trailing slash', () => {
    const segment = fc
      .stringMatching(/^[A-Za-z0-9._~+()[\]$^|-]{1,12}$/)
      .filter((text) => text !== '**' && text !== '*');
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 5 }), (segments) => {
        const path = `/${segments.join('/')}`;
        expect(matchPath(path, path)).toEqual({});
        expect(matchPath(path, `${path}/`)).toEqual({});
        expect(matchPath(path, `${path}/more`)).toBeNull();
      }),
    );
  });
});

describe('a link that may be pointed at', () => {
  const stays = (href: string) => staysOnSite(new URL(href), 'facebook.com', ['/l.php', '/flx/**']);

  test.each(['https://facebook.com/', 'https://www.facebook.com/groups/1/', 'https://de-de.facebook.com/x'])(
    '%s',
    (href) => expect(stays(href)).toBe(true),
  );

  test.each([
    'http://www.facebook.com/',
    'https://notfacebook.com/',
    'https://facebook.com.evil.example/',
    'https://facebook.com@evil.example/',
    'https://user@www.facebook.com/',
    'https://www.facebook.com:444/',
    'https://www.facebook.com/l.php?u=x',
    'https://l.facebook.com/l.php?u=x',
    'https://www.facebook.com/%6c.php?u=x',
    'https://www.facebook.com/flx/warn/?u=x',
    'javascript:alert(1)',
  ])('not %s', (href) => expect(stays(href)).toBe(false));
});
