/** A browser for the tests of one file, so kept that every test can be run a second time from its beginning. */
import { afterAll, afterEach, beforeEach } from 'vitest';
import type { Extension } from './harness.ts';

/**
 * Each test begins without the pages of the one before. A test that failed takes its browser with it, profile and all:
 * its second attempt has a new one.
 *
 * @param open opens and prepares; runs in a hook of the test, so that its failure is tried again as well
 * @returns gives the browser, within a test or a hook of it
 */
export function oneBrowser<P>(open: () => Promise<Extension<P>>): () => Extension<P> {
  let browser: Extension<P> | null = null;
  const leave = async () => {
    const left = browser;
    browser = null;
    await left?.close();
  };
  beforeEach(async () => {
    browser ??= await open();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await leave();
    else await browser?.closePages();
  });
  afterAll(leave);
  return () => {
    if (!browser) throw new Error('There is a browser within a test only');
    return browser;
  };
}
