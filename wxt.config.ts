import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import packageJson from './package.json' with { type: 'json' };
import { notices } from './scripts/notices.mjs';

/** The sites a guide can run on. Nothing wider is ever asked for. */
const SITES = ['https://*.facebook.com/*', 'https://*.linkedin.com/*'];

/**
 * Extension pages load their own scripts and styles and nothing else: without a `connect-src`,
 * `default-src 'none'` also forbids every request by script.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * What goes to a store's reviewers: all that `npm ci && npm run build` needs, with the papers about it, and no tests.
 * Named one by one, so that nothing else that lies in the folder goes with it.
 */
const SOURCES = [
  '{components,entrypoints,public,utils}/**',
  'scripts/{materials,notices}.mjs',
  'scripts/message-types.ts',
  '{package,package-lock,tsconfig}.json',
  'wxt.config.ts',
  '{CHANGELOG,LICENSE,README,README.de}{,.md}',
  'docs/{architecture,privacy-policy,privacy-policy.de,releasing,threat-model}.md',
];

const thirdParty = notices();

interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

const openings = new Map<string, boolean>();

/** All that popup, side panel and full tab open with is one file: a page waits for each by itself. */
function firstChunk(id: string, modules: Modules): string | null {
  return opensWith(id, modules) ? 'first' : null;
}

/** Whether the frame around every view cannot be had without that module. */
function opensWith(id: string, modules: Modules): boolean {
  const known = openings.get(id);
  if (known !== undefined) return known;
  // Of modules that import one another, whoever is asked about first is told by the others' importers.
  openings.set(id, false);
  const found =
    id.endsWith('/components/app/App.tsx') ||
    (modules.getModuleInfo(id)?.importers.some((importer) => opensWith(importer, modules)) ?? false);
  openings.set(id, found);
  return found;
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact(), thirdParty.plugin()],
    resolve: {
      alias: [
        {
          find: /^@noble\/(?:post-quantum\/hybrid|curves\/nist)\.js$/,
          replacement: fileURLToPath(new URL('utils/exchange/without-hybrids.ts', import.meta.url)),
        },
      ],
    },
    build: {
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstChunk }] } } },
      modulePreload: {
        polyfill: false,
        // A page names all it opens with, so that nothing of it is found out one after the other. The package lies on
        // the disk: the list of what each view brings along later would weigh more than it saves.
        resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
      },
    },
  }),
  // What is generated (`npm run texts`) is left out: the zip must not depend on whether that has been run.
  zip: { includeSources: SOURCES, excludeSources: ['**/*.gen.ts'] },
  hooks: { 'build:done': (wxt) => thirdParty.write(wxt.config.outDir) },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Mentor Trail',
    description: '__MSG_description__',
    default_locale: 'en',
    version: packageJson.version,
    permissions: [
      ...['alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
      // Chromium's service worker has no workers of its own: the copy of the day is made beside a hidden page.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for when the mentor switches the daily reminder on: see docs/decisions/0011.
    optional_permissions: ['notifications'],
    host_permissions: SITES,
    action: { default_title: 'Mentor Trail' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'save-person': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandSavePerson__',
      },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mentor-trail@mentor-trail.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Offers it on Android as well. What is missing there (menus, keys, sidebar) is guarded where it is used; 142
            // is the first that reads the line about data above.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
