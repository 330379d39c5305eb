/**
 * Two hours of use in a few minutes: the popup opened and closed again and again over a page that never rests, guides begun and ended
 * there, two windows writing down, and the worker ended every few seconds. In the end the heap is to be as flat as it was after the
 * first tenth, no listener left, and the list in order.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession } from 'playwright-core';
import type { ChromiumPage } from '../browser/harness.ts';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { Run, withProbe } from './extension.ts';
import type { Seen } from './probe.ts';

const GUIDE = 'facebook/become-a-mentor';
const PEOPLE = 30;
/** Of so many openings of the popup, one comes with a guide, and one with what the two windows write. */
const GUIDE_EVERY = 10;
const WRITE_EVERY = 4;
const WORKER_EVERY = 4_000;

/** What a page and all of ours beside it hold, after what nobody needs has been cleared away. */
interface Held {
  /** JavaScript's heap (bytes). */
  heap: number;
  listeners: number;
  nodes: number;
}

export interface SoakReport {
  popups: number;
  guides: number;
  written: number;
  workersEnded: number;
  minutes: number;
  /** Our own pages, which are one process, and the page with the guides: after the first tenth, and in the end. */
  ours: { early: Held; late: Held };
  page: { early: Held; late: Held };
  findings: unknown[];
  /** Entries that were said to be written down and are not there. */
  lost: number;
}

export async function soak({
  popups,
  say = () => undefined,
}: {
  popups: number;
  say?: (line: string) => void;
}): Promise<SoakReport> {
  const profile = mkdtempSync(join(tmpdir(), 'mentor-trail-soaked-'));
  const run = await Run.begin(await withProbe(), profile);
  try {
    return await soaked(run, popups, say);
  } finally {
    await run.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

async function soaked(run: Run, popups: number, say: (line: string) => void): Promise<SoakReport> {
  const began = Date.now();
  const { extension } = run;
  await extension.serve(FACEBOOK, facebookSite({ csp: false }));
  const page = await extension.open(`${FACEBOOK}/`);
  await page.evaluate(storm);
  const windows = [await extension.dashboard(), await extension.dashboard()] as const;
  await bringIn(run, windows[0]);
  const [pageMeter, ourMeter] = [await meter(page), await meter(windows[0])];
  const counts = { guides: 0, written: 0, workersEnded: 0 };
  let lastEnd = Date.now();
  let early: { ours: Held; page: Held } | null = null;
  const measure = async () => {
    // The windows show the same at both times.
    for (const window of windows) await window.goto(`${run.base}dashboard.html#contacts`);
    return { ours: await settled(ourMeter), page: await settled(pageMeter) };
  };
  for (let n = 1; n <= popups; n++) {
    const popup = await extension.popupOver(page);
    await popup.getByRole('navigation', { name: 'Sections' }).waitFor();
    if (n % 3 === 0) await popup.getByRole('link', { name: 'Guides', exact: true }).click();
    await popup.close();
    if (n % GUIDE_EVERY === 0) {
      await extension.beginGuide(page, GUIDE);
      await extension.waitForCard(page, (card) => card !== null);
      await extension.endGuide(page);
      await extension.waitForCard(page, (card) => card === null);
      counts.guides += 1;
    }
    if (n % WRITE_EVERY === 0) {
      // Both about the same person every other time.
      const whom = Math.floor(n / WRITE_EVERY) % PEOPLE;
      await Promise.all([
        writeDown(run, windows[0], whom, `first window ${n}`),
        writeDown(run, windows[1], n % 8 === 0 ? whom : (whom + 1) % PEOPLE, `second window ${n}`),
      ]);
      counts.written += 2;
    }
    if (Date.now() - lastEnd > WORKER_EVERY) {
      counts.workersEnded += await run.end('/background.js');
      lastEnd = Date.now();
    }
    if (!early && n >= popups / 10) early = await measure();
    if (n % 50 === 0) say(`${n} popups, ${JSON.stringify(counts)}`);
  }
  const late = await measure();
  const seen = await run.ask<Seen>('look', '');
  const entries = seen.people.reduce((sum, person) => sum + person.entries, 0);
  return {
    popups,
    ...counts,
    minutes: (Date.now() - began) / 60_000,
    ours: { early: early?.ours ?? late.ours, late: late.ours },
    page: { early: early?.page ?? late.page, late: late.page },
    findings: seen.findings,
    lost: counts.written - entries,
  };
}

/** Runs in the page: something changes in it all the time, as on a site that loads and counts. */
function storm(): void {
  const place = document.createElement('div');
  document.body.append(place);
  let n = 0;
  setInterval(() => {
    n += 1;
    place.replaceChildren(
      ...Array.from({ length: 20 }, (_, index) => {
        const line = document.createElement('p');
        line.textContent = `${n} ${index}`;
        return line;
      }),
    );
    document.title = `(${n % 9}) Facebook`;
  }, 20);
}

async function bringIn(run: Run, window: ChromiumPage): Promise<void> {
  const rows = Array.from({ length: PEOPLE }, (_, n) => `Person ${n},facebook.com/person.number${n}`);
  await window.goto(`${run.base}dashboard.html#export/import`);
  await window.locator('input[type="file"]').setInputFiles({
    name: 'p.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Name,Profile addresses\n${rows.join('\n')}\n`),
  });
  await window.getByRole('button', { name: /Bring in .* people/ }).click();
  await window.getByText(/people are new in your list/).waitFor();
}

/** Opens somebody in the list and writes down what happened, by the keys. */
async function writeDown(run: Run, window: ChromiumPage, whom: number, what: string): Promise<void> {
  await window.goto(`${run.base}dashboard.html#contacts`);
  await window
    .getByRole('link', { name: `Person ${whom}`, exact: true })
    .first()
    .click();
  await window.getByRole('heading', { name: `Person ${whom}`, level: 2 }).waitFor();
  await window.keyboard.press('l');
  const words = window.getByLabel('In a few words');
  await words.fill(what);
  await words.press('Control+Enter');
  await window.getByText(what, { exact: true }).waitFor();
}

async function meter(page: ChromiumPage): Promise<() => Promise<Held>> {
  const session: CDPSession = await (page.context() as BrowserContext).newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes') };
  };
}

/** Of several looks the least: what is still being closed is not what is left. */
async function settled(look: () => Promise<Held>): Promise<Held> {
  const all: Held[] = [];
  while (all.length < 8) {
    all.push(await look());
    await sleep(500);
  }
  const least = (of: keyof Held) => Math.min(...all.map((held) => held[of]));
  return { heap: least('heap'), listeners: least('listeners'), nodes: least('nodes') };
}
