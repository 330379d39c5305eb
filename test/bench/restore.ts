/** Bringing a backup back, in a browser of its own, and what the worker that makes copies costs in the built extension. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from '../../scripts/browsers.mjs';
import type { ChromiumPage, Extension } from '../browser/harness.ts';
import type { RestoreTimes } from './contenders/restore.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const ADDRESS = 'http://bench.localhost/';

interface InPage {
  bench: { benchRestore(people: number, entries: number, rounds: number): Promise<RestoreTimes> };
}

export async function measureRestore(people: number, entries: number, rounds: number): Promise<RestoreTimes> {
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
          entry: `${project}test/bench/contenders/restore.ts`,
          formats: ['iife'],
          name: 'bench',
          fileName: () => 'restore.js',
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
      await page.addScriptTag({ content: readFileSync(join(folder, 'restore.js'), 'utf8') });
      return await page.evaluate(
        ([many, more, times]) => (globalThis as unknown as InPage).bench.benchRestore(many, more, times),
        [people, entries, rounds] as const,
      );
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The processes of a browser in which our pages, and the database, are at work. */
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

  /** Processor time so far (ms): of all pages, and of the whole browser. */
  async time(): Promise<{ pages: number; all: number }> {
    const list = await this.#list();
    const sum = (some: typeof list) => 1_000 * some.reduce((total, { cpuTime }) => total + cpuTime, 0);
    return { pages: sum(list.filter(({ type }) => type === 'renderer')), all: sum(list) };
  }

  /** What something adds to the memory of our pages at its highest (bytes), as Linux tells it; null elsewhere. */
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
