/** Both packages follow the stores' rules. Each rule is broken once on purpose, to prove that the test notices. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtExtension } from './driver/build.ts';
import { type Package, storeFaults } from './store-rules.ts';

const BROWSERS = ['chromium', 'firefox'] as const;

function packageOf(browser: (typeof BROWSERS)[number]): Package {
  const folder = builtExtension(browser);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))]),
  );
  return { manifest: JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')), files };
}

/** The permissions in the table of docs/architecture.md, from which the store's form is filled in. */
function explainedPermissions(): Set<string> {
  const text = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
  const [, table = ''] = /^## Permissions\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(text) ?? [];
  const firsts = table.split('\n').map((line) => /^\|([^|]*)\|/.exec(line)?.[1] ?? '');
  return new Set(firsts.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)));
}

const explained = explainedPermissions();

test.each(BROWSERS)('the package built for %s follows the rules of the stores', (browser) => {
  const built = packageOf(browser);
  expect(built.files.size).toBeGreaterThan(20);
  expect(explained).toContain('scripting');
  expect(storeFaults(built, browser, explained)).toEqual([]);
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a broken rule is noticed:', () => {
  const good = packageOf('chromium');
  const { manifest } = good;
  const permissions = manifest.permissions as string[];
  const withManifest = (changed: object): Package => ({ ...good, manifest: { ...manifest, ...changed } });
  const withFile = (path: string, content: Uint8Array): Package => ({
    ...good,
    files: new Map([...good.files, [path, content]]),
  });
  const icon = (size: number) => good.files.get(`icon/${size}.png`) ?? new Uint8Array();

  const broken: [string, Package, RegExp][] = [
    ['a key of another browser', withManifest({ sidebar_action: {} }), /"sidebar_action"/],
    ['a key the store refuses', withManifest({ key: 'MIIB' }), /refuses "key"/],
    ['the manifest before', withManifest({ manifest_version: 2 }), /version 3/],
    ['no number in the version', withManifest({ version: '1.0-beta' }), /no version/],
    ['a version too high', withManifest({ version: '1.65536' }), /no version/],
    ['five numbers', withManifest({ version: '1.2.3.4.5' }), /no version/],
    ['a leading zero', withManifest({ version: '1.02' }), /no version/],
    ['a long name', withManifest({ name: 'n'.repeat(46) }), /name has 46/],
    ['a long short name', withManifest({ short_name: 'n'.repeat(13) }), /short_name has 13/],
    ['a long description', withManifest({ description: 'd'.repeat(133) }), /description has 133/],
    ['no description', withManifest({ description: ' ' }), /description is empty/],
    ['a message that is nowhere', withManifest({ name: '__MSG_nowhere__' }), /de has no message "nowhere"/],
    ['no default language', withManifest({ default_locale: 'fr' }), /no catalogue/],
    [
      'a long description in one language',
      withFile(
        '_locales/de/messages.json',
        bytes(JSON.stringify({ name: { message: 'N' }, description: { message: 'ß'.repeat(133) } })),
      ),
      /de: description has 133/,
    ],
    ['an icon too few', withManifest({ icons: { 16: 'icon/16.png', 48: 'icon/48.png' } }), /no icon of 128/],
    ['an icon of another size', withFile('icon/128.png', icon(96)), /is 96 × 96, not 128 × 128/],
    [
      'an icon that is none',
      withFile('icon/16.png', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')),
      /no PNG/,
    ],
    ['an icon that is not there', withManifest({ icons: { 16: 'icon/17.png' } }), /not in the package/],
    [
      'a permission without a reason',
      withManifest({ permissions: [...permissions, 'tabs'] }),
      /no reason.*"tabs"/,
    ],
    [
      'a permission without a use',
      withManifest({ permissions: [...permissions, 'webNavigation'] }),
      /"webNavigation" is asked for and not used/,
    ],
    [
      'a permission twice',
      withManifest({ permissions: [...permissions, 'alarms'] }),
      /"alarms".*more than once/,
    ],
    ['every site', withManifest({ host_permissions: ['<all_urls>'] }), /"<all_urls>" is not one site/],
    ['half the web', withManifest({ host_permissions: ['https://*/*'] }), /is not one site/],
    [
      'five keys',
      withManifest({
        commands: Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, { suggested_key: {} }])),
      }),
      /5 keys/,
    ],
    [
      'scripts from elsewhere',
      withManifest({ content_security_policy: { extension_pages: "script-src 'self' https://x.example" } }),
      /https:\/\/x\.example/,
    ],
    ['no policy', withManifest({ content_security_policy: undefined }), /from anywhere/],
    [
      'a script from elsewhere',
      withFile('a.html', bytes('<script src="//x.example/a.js"></script>')),
      /a\.html/,
    ],
    ['an import from elsewhere', withFile('a.js', bytes('await import("https://x.example/a.js")')), /a\.js/],
    [
      'a static import from elsewhere',
      withFile('a.js', bytes('import{a}from"https://x.example/a.js"')),
      /a\.js/,
    ],
    ['code made of text', withFile('a.js', bytes('new Function("return 1")()')), /new Function/],
    ['a source map', withFile('a.js.map', bytes('{}')), /a\.js\.map must not/],
    ['a hidden file', withFile('chunks/.DS_Store', bytes('')), /\.DS_Store must not/],
    [
      'a name Chrome keeps for itself',
      withFile('_metadata/a.json', bytes('')),
      /_metadata\/a\.json must not/,
    ],
  ];

  test.each(broken)('%s', (_, each, fault) => {
    expect(storeFaults(each, 'chromium', explained)).toContainEqual(expect.stringMatching(fault));
  });
});
