import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumPath } from './scripts/browsers.mjs';

const browserStub = new URL('./test/components/browser-stub.ts', import.meta.url).pathname;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node' },
      },
      {
        plugins: [preact()],
        resolve: { alias: { 'wxt/browser': browserStub, '@wxt-dev/browser': browserStub } },
        // Pre-bundled, the storage library would keep the real browser API instead of the stub.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/test-utils',
            'dom-accessibility-api',
            'fast-check',
            'preact/jsx-runtime',
            'axe-core',
            'dexie',
            '@fluent/bundle',
            'superlock',
          ],
          exclude: ['wxt', '@wxt-dev/storage'],
        },
        test: {
          name: 'components',
          include: ['test/components/**/*.test.{ts,tsx}'],
          expect: { poll: { timeout: 5_000 } },
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
