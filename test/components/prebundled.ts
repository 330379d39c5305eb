/**
 * The packages that views and their tests use, which Vite bundles before the first test runs: discovering one during a test would
 * reload the page. test/unit/supply/prebundled.test.ts checks that none is missing.
 */
export const PREBUNDLED = [
  '@fluent/bundle',
  '@testing-library/preact',
  '@webext-core/messaging',
  '@zip.js/zip.js/lib/zip-core-reader.js',
  'age-encryption',
  'axe-core',
  'date-fns/constants',
  'date-fns/lightFormat',
  'dexie',
  'fast-check',
  'fflate',
  'ical.js',
  'minisearch',
  'papaparse',
  'preact',
  'preact/hooks',
  'preact/test-utils',
  'read-excel-file/universal',
  'ts-ics',
  'uuid',
  'valibot',
  'vcard4',
  'vcard4-ts',
  // Added by Preact's own plugin and by `@wxt-dev/storage`.
  'preact/debug',
  'preact/devtools',
  'preact/jsx-dev-runtime',
  'preact/jsx-runtime',
  'superlock',
];
