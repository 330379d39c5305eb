import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from '../../scripts/browsers.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const ADDRESS = 'http://bench.localhost/';

/**
 * Builds one of the contenders as it would ship, and runs its measurement in an empty page of a separate browser.
 *
 * @param contender the file's name below `contenders`, without its extension; its exports are `bench` in the page
 */
export async function inAPage<Measured>(
  contender: string,
  measure: (page: Page, browser: Browser) => Promise<Measured>,
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-trail-bench-'));
  try {
    await build({
      root: project,
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: folder,
        copyPublicDir: false,
        lib: {
          entry: `${project}test/bench/contenders/${contender}.ts`,
          formats: ['iife'],
          name: 'bench',
          fileName: () => `${contender}.js`,
        },
      },
    });
    const executablePath = chromiumPath();
    if (!executablePath) throw new Error('No Chromium here: install it or name it in CHROMIUM');
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.route(ADDRESS, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
      );
      await page.goto(ADDRESS);
      await page.addScriptTag({ content: readFileSync(join(folder, `${contender}.js`), 'utf8') });
      return await measure(page, browser);
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
