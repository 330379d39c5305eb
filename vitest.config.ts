import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumPath } from './scripts/browsers.mjs';
import { PREBUNDLED } from './test/components/prebundled.ts';
import { LongestFirst } from './test/longest-first.ts';

const browserStub = new URL('./test/components/browser-stub.ts', import.meta.url).pathname;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          // For a slow, loaded machine. What has to be fast says so in its own test.
          testTimeout: 300_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 25_000 } },
          setupFiles: ['test/patient.ts'],
        },
      },
      {
        plugins: [preact()],
        resolve: { alias: { 'wxt/browser': browserStub, '@wxt-dev/browser': browserStub } },
        // Pre-bundled, the storage library would keep the real browser API instead of the stub.
        optimizeDeps: {
          include: PREBUNDLED,
          exclude: ['wxt', '@wxt-dev/storage'],
        },
        test: {
          name: 'components',
          include: ['test/components/**/*.test.{ts,tsx}'],
          // For a slow, loaded machine; where everything comes at once, none of it is waited for.
          testTimeout: 120_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 25_000 } },
          setupFiles: ['test/patient.ts'],
          // A second attempt is not hidden: see scripts/test.mjs.
          retry: 1,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          // For a slow, loaded machine; where everything comes at once, none of it is waited for.
          testTimeout: 480_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 25_000 } },
          setupFiles: ['test/patient.ts'],
          // A second attempt is not hidden: see scripts/test.mjs.
          retry: 1,
        },
      },
    ],
  },
});
