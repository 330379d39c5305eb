/*
 * Node script: `node test/bench/exchange.ts [--rows=N] [--rounds=N]`. Measures CSV out and in beside papaparse
 * and Dexie alone, taking turns in one Chromium; prints a table and ends with 0 whatever it says.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from '../../scripts/browsers.mjs';
import type { ExchangeTimes } from './contenders/exchange.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const ADDRESS = 'http://bench.localhost/';

function given(name: string, otherwise: number): number {
  const found = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  const value = Number(found?.split('=')[1] ?? otherwise);
  if (!(value > 0)) throw new Error(`--${name} takes a number above 0`);
  return value;
}

/** @returns the middle one, and a quarter of the way from either end */
function quartiles(times: readonly number[]): [low: number, median: number, high: number] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
  return [at(0.25), at(0.5), at(0.75)];
}

const worded = (times: readonly number[]) => {
  const [low, median, high] = quartiles(times).map((time) => time.toFixed(0));
  return `${median} ms (${low}–${high})`;
};
const ratio = (ours: readonly number[], floor: readonly number[]) =>
  (quartiles(ours)[1] / quartiles(floor)[1]).toFixed(2);

/** Measures in a browser of its own. */
export async function measureExchange(rows: number, rounds: number): Promise<ExchangeTimes> {
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
          entry: `${project}test/bench/contenders/zz-prof.ts`,
          formats: ['iife'],
          name: 'bench',
          fileName: () => 'exchange.js',
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
      await page.addScriptTag({ content: readFileSync(join(folder, 'exchange.js'), 'utf8') });
      return await page.evaluate(
        ([count, times]) =>
          (
            globalThis as unknown as {
              benchExchange(rows: number, rounds: number): Promise<ExchangeTimes>;
            }
          ).benchExchange(count, times),
        [rows, rounds] as const,
      );
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures as a table. */
export function reportExchange(times: ExchangeTimes): string {
  return [
    `${times.rows} people, ${times.megabytes.toFixed(1)} MB of CSV; median (quartiles)`,
    '',
    '| | libraries alone | ours | ratio |',
    '|---|---|---|---|',
    `| the same cells as CSV: papaparse alone | ${worded(times.writeFloor)} | ${worded(times.write)} | ${ratio(times.write, times.writeFloor)} |`,
    `| database to CSV file: Dexie, papaparse | ${worded(times.outFloor)} | ${worded(times.out)} | ${ratio(times.out, times.outFloor)} |`,
    `| CSV file to database: papaparse, Dexie’s bulkAdd of the same rows | ${worded(times.inFloor)} | ${worded(times.in)} | ${ratio(times.in, times.inFloor)} |`,
    '',
    `Of the time for coming in, ${worded(times.inDryRun)} went before the button (reading, checking, preview). Longest task: ${times.longestTask.toFixed(0)} ms.`,
  ].join('\n');
}

if (import.meta.filename === process.argv[1]) {
  console.log((await measureExchange(given('rows', 10_000), given('rounds', 7))));
}
