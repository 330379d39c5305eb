/** A browser for the tests of one file, managed so that every test can be retried from its beginning. */
import { afterAll, afterEach, beforeEach } from 'vitest';
import type { Extension } from './harness.ts';

/**
 * Each test starts without the previous one's pages. A failed test discards its browser, profile included, so that
 * its retry gets a new one.
 *
 * @param open opens and prepares; runs in a hook of the test, so that its failure is retried as well
 * @returns a function that gives the browser, for use in a test or hook
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

/** The same for a file whose tests use several browsers, each opened on first use. */
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
