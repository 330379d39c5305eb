/** The extension's background in Chromium: events sent by the browser itself, and its termination. */
import type { BrowserContext, Worker } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumPage, Extension } from './harness.ts';

const contextOf = (extension: Extension<ChromiumPage>) =>
  (extension as unknown as { context: BrowserContext }).context;

/** Terminates the background worker, as the browser does after some seconds without work. */
export async function endWorker(extension: Extension<ChromiumPage>): Promise<void> {
  const session = await contextOf(extension).browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No browser to ask');
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(extension.base));
  };
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  await expect.poll(async () => (await workers()).length).toBe(0);
  await session.detach();
}

/** Whether the background worker is running. */
export async function workerRuns(extension: Extension<ChromiumPage>): Promise<boolean> {
  const session = await contextOf(extension).browser()?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  await session?.detach();
  return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(extension.base));
}

/**
 * The background worker, for dispatching an event that a test cannot trigger: without a window, nobody can choose an entry of a
 * context menu. It has to be running.
 */
export async function runningWorker(extension: Extension<ChromiumPage>): Promise<Worker> {
  const context = contextOf(extension);
  const mine = () => context.serviceWorkers().find((worker) => worker.url().startsWith(extension.base));
  return mine() ?? (await context.waitForEvent('serviceworker'));
}
