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
  const opened = browsers(open);
  let browser: Extension<P> | null = null;
  beforeEach(async () => {
    browser = await opened('the one');
  });
  return () => {
    if (!browser) throw new Error('There is a browser within a test only');
    return browser;
  };
}

/** The same for a file whose tests are in several browsers, by what each is opened for: opened with the first that wants it. */
export function browsers<P, For extends string>(
  open: (what: For) => Promise<Extension<P>>,
): (what: For) => Promise<Extension<P>> {
  const opened = new Map<For, Extension<P>>();
  const leave = async () => {
    const all = [...opened.values()];
    opened.clear();
    await Promise.all(all.map((each) => each.close()));
  };
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await leave();
    else for (const each of opened.values()) await each.closePages();
  });
  afterAll(leave);
  return async (what) => {
    const browser = opened.get(what) ?? (await open(what));
    opened.set(what, browser);
    return browser;
  };
}
