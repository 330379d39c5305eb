/*
 * `npm run bench -- exchange [--rows=N] [--rounds=N]`: CSV export and import, and import of cards, compared with what papaparse,
 * vcard4-ts and Dexie need on their own, alternating in one Chromium; the longest task of each in processor time; and in the
 * built extension, how long the preview takes to appear compared with the import itself. Prints tables and exits with 0 whatever
 * they say.
 */
import { openExtension } from '../browser/harness.ts';
import type { ExchangeTimes } from './contenders/exchange.ts';
import { inAPage } from './in-a-page.ts';
import { median, spreadOf } from './statistics.ts';

function given(name: string, otherwise: number): number {
  const found = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  const value = Number(found?.split('=')[1] ?? otherwise);
  if (!(value > 0)) throw new Error(`--${name} takes a number above 0`);
  return value;
}

const worded = (times: readonly number[]) => {
  const { low, median, high } = spreadOf(times);
  return `${median.toFixed(0)} ms (${low.toFixed(0)}–${high.toFixed(0)})`;
};
const ratio = (ours: readonly number[], floor: readonly number[]) =>
  (median(ours) / median(floor)).toFixed(2);

interface InPage {
  benchExchange(rows: number, rounds: number): Promise<ExchangeTimes>;
  benchOnce(rows: number): Promise<string[]>;
}

/** Milliseconds of processor time of the longest task, by what was running. */
type Tasks = Record<string, number>;

/** Measures in a browser of its own. */
export async function measureExchange(
  rows: number,
  rounds: number,
): Promise<{ times: ExchangeTimes; tasks: Tasks }> {
  return inAPage('exchange', async (page, browser) => {
    const times = await page.evaluate(
      ([count, times]) => (globalThis as unknown as InPage).benchExchange(count, times),
      [rows, rounds] as const,
    );
    await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
    const parts = await page.evaluate((count) => (globalThis as unknown as InPage).benchOnce(count), rows);
    return { times, tasks: longestTasks(await browser.stopTracing(), parts) };
  });
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Of processor time. */
  tdur?: number;
}

/** Chromium goes on after `scheduler.yield()` in a checkpoint of its own, after a task that is empty. */
const STRETCH = /RunTask$|_PerformMicrotaskCheckpoint$/;

/** Of the tasks on the thread that set the marks, the longest that overlaps each part, in processor time. */
function longestTasks(trace: Buffer, parts: readonly string[]): Tasks {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  return Object.fromEntries(
    parts.map((part) => {
      const begin = traceEvents.find(({ name }) => name === `${part} begins`);
      const end = traceEvents.find(({ name }) => name === `${part} ends`);
      if (!begin || !end) throw new Error(`"${part}" is not in the trace`);
      const within = traceEvents.filter(
        ({ name, pid, tid, ts, dur = 0, tdur }) =>
          STRETCH.test(name) &&
          pid === begin.pid &&
          tid === begin.tid &&
          ts + dur > begin.ts &&
          ts < end.ts &&
          tdur !== undefined,
      );
      if (within.length === 0) throw new Error(`No task during "${part}"`);
      return [part, Math.max(...within.map(({ tdur = 0 }) => tdur)) / 1_000];
    }),
  );
}

interface OnScreen {
  preview: number[];
  bringIn: number[];
}

/** In the built extension, from the file to the preview on the screen, and from the button to the end of the import. */
async function measureOnScreen(rows: number, rounds: number): Promise<OnScreen> {
  const times: OnScreen = { preview: [], bringIn: [] };
  const lines = Array.from(
    { length: rows },
    (_, n) =>
      `Person ${n},https://www.facebook.com/person.number${n},person${n}@example.org,"likes maths, ${n}"`,
  );
  const buffer = Buffer.from(['Name,Profile addresses,E-mail,Notes', ...lines].join('\n'));
  for (let round = -1; round < rounds; round++) {
    const extension = await openExtension({ language: 'en' });
    try {
      const page = await extension.open(`${extension.base}dashboard.html#export/import`);
      const input = page.locator('input[type="file"]');
      await input.waitFor({ state: 'attached' });
      await page.evaluate(() => {
        const seen = globalThis as unknown as Record<string, number>;
        addEventListener('change', () => (seen.given ??= performance.now()), { capture: true });
        const noted = (name: string) => {
          if (seen[name]) return;
          seen[name] = Number.POSITIVE_INFINITY;
          requestAnimationFrame(() =>
            setTimeout(() => {
              seen[name] = performance.now();
            }),
          );
        };
        new MutationObserver(() => {
          if (document.querySelector('.outcome')) noted('shown');
          if (seen.pressed && /are new in your list/.test(document.body.innerText)) noted('done');
        }).observe(document, { childList: true, subtree: true, characterData: true });
      });
      await input.setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer });
      const wait = { timeout: 120_000 };
      await page.waitForFunction(
        () => Number.isFinite((globalThis as never as { shown: number }).shown),
        null,
        wait,
      );
      await page.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find((each) =>
          /^Import /.test(each.innerText),
        );
        if (!button) throw new Error('No button');
        Object.assign(globalThis, { pressed: performance.now() });
        button.click();
      });
      await page.waitForFunction(
        () => Number.isFinite((globalThis as never as { done: number }).done),
        null,
        wait,
      );
      const { given, shown, pressed, done } = await page.evaluate(() => {
        const { given, shown, pressed, done } = globalThis as unknown as Record<string, number>;
        return { given, shown, pressed, done };
      });
      if (round < 0) continue;
      times.preview.push((shown ?? 0) - (given ?? 0));
      times.bringIn.push((done ?? 0) - (pressed ?? 0));
    } finally {
      await extension.close();
    }
  }
  return times;
}

const AIMS = { csv: 1.15, cards: 1.3, preview: 0.5, task: 30 } as const;
const met = (value: number, aim: number) => `${value <= aim ? 'met' : '**missed**'} (≤ ${aim})`;

/** The figures as tables. */
export function reportExchange(times: ExchangeTimes, tasks: Tasks, onScreen: OnScreen): string {
  const row = (what: string, floor: readonly number[], ours: readonly number[], aim?: number) =>
    `| ${what} | ${worded(floor)} | ${worded(ours)} | ${ratio(ours, floor)} | ${aim ? met(Number(ratio(ours, floor)), aim) : ''} |`;
  return [
    `${times.rows} people, ${times.megabytes.toFixed(1)} MB of CSV; median (quartiles)`,
    '',
    '| | beside | ours | ratio | aim |',
    '|---|---|---|---|---|',
    row('the same cells as CSV: papaparse alone', times.writeFloor, times.write),
    row('database to CSV file: Dexie, papaparse', times.outFloor, times.out),
    row(
      'CSV file to database: papaparse, Dexie’s bulkAdd of the same rows',
      times.inFloor,
      times.in,
      AIMS.csv,
    ),
    row(
      'cards to database: vcard4-ts, Dexie’s bulkAdd of the same rows',
      times.cardsFloor,
      times.cards,
      AIMS.cards,
    ),
    row(
      'preview of a CSV file on the screen: the import itself',
      onScreen.bringIn,
      onScreen.preview,
      AIMS.preview,
    ),
    '',
    `Of the time for CSV coming in, ${worded(times.inDryRun)} went before the button (reading, checking, planning).`,
    '',
    '| longest task, ms of processor time | | aim |',
    '|---|---|---|',
    ...Object.entries(tasks).map(
      ([part, time]) => `| ${part} | ${time.toFixed(0)} | ${met(time, AIMS.task)} |`,
    ),
  ].join('\n');
}

if (import.meta.filename === process.argv[1]) {
  const [rows, rounds] = [given('rows', 10_000), given('rounds', 7)];
  const { times, tasks } = await measureExchange(rows, rounds);
  console.log(reportExchange(times, tasks, await measureOnScreen(rows, Math.min(rounds, 5))));
}
