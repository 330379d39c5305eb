/** Restoring a backup in a separate browser, and the cost of the worker that makes copies in the built extension. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import type { ChromiumPage, Extension } from '../browser/harness.ts';
import type { RestoreTimes } from './contenders/restore.ts';
import { inAPage } from './in-a-page.ts';

interface InPage {
  bench: { benchRestore(people: number, entries: number, rounds: number): Promise<RestoreTimes> };
}

export async function measureRestore(people: number, entries: number, rounds: number): Promise<RestoreTimes> {
  return inAPage('restore', (page) =>
    page.evaluate(
      ([many, more, times]) => (globalThis as unknown as InPage).bench.benchRestore(many, more, times),
      [people, entries, rounds] as const,
    ),
  );
}

/** The browser processes that run our pages and the database. */
export class Processes {
  readonly #list: () => Promise<{ type: string; id: number; cpuTime: number }[]>;

  private constructor(list: () => Promise<{ type: string; id: number; cpuTime: number }[]>) {
    this.#list = list;
  }

  static async of(extension: Extension<ChromiumPage>): Promise<Processes> {
    const { context } = extension as unknown as { context: BrowserContext };
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('No browser to ask');
    return new Processes(async () => (await session.send('SystemInfo.getProcessInfo')).processInfo);
  }

  /** Processor time so far (ms), of all pages and of the whole browser. */
  async time(): Promise<{ pages: number; all: number }> {
    const list = await this.#list();
    const sum = (some: typeof list) => 1_000 * some.reduce((total, { cpuTime }) => total + cpuTime, 0);
    return { pages: sum(list.filter(({ type }) => type === 'renderer')), all: sum(list) };
  }

  /** What something adds to our pages' peak memory (bytes), as reported by Linux; null elsewhere. */
  async memory(work: () => Promise<unknown>): Promise<number | null> {
    const ids = (await this.#list()).filter(({ type }) => type === 'renderer').map(({ id }) => id);
    try {
      const now = (name: string) => ids.map((id) => statusOf(id, name)).reduce((a, b) => a + b, 0);
      for (const id of ids) writeFileSync(`/proc/${id}/clear_refs`, '5');
      const before = now('VmRSS');
      await work();
      return now('VmHWM') - before;
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
      return null;
    }
  }
}

function statusOf(id: number, name: string): number {
  const line = readFileSync(`/proc/${id}/status`, 'utf8').match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'));
  return 1_024 * Number(line?.[1] ?? Number.NaN);
}
