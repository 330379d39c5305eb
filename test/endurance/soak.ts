/**
 * Two hours of a mentor's use, compressed: popups over a page with a guide and a storm of changes, two full tabs that write and
 * change views, and the worker terminated every few seconds. At marks everything stops, garbage is collected, and what is left is
 * counted: heap, nodes and listeners of our pages, which share one process, and of the page with the guide. Code is counted apart
 * from data, as the engine compiles the same functions again and again, the better the more often they run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { storm } from '../bench/loads.ts';
import { addressOf, groupPage, HEADERS, ORIGIN } from '../bench/pages.ts';
import type { ChromiumPage } from '../browser/harness.ts';
import { Run, withProbe } from './extension.ts';
import { type Heap, heapOf } from './heap.ts';
import type { Seen } from './probe.ts';
import { type Draws, draws } from './random.ts';

const GUIDE = 'facebook/become-a-mentor';
const NODES = 1_600;
const MARKS = 12;
const PATIENCE = 60_000;
/** The time between two terminations of the worker (ms): the minimum, and how much may be added. */
const WORKER = [2_000, 4_000] as const;
/** Dexie keeps the results of a view that was left for three seconds (ms). */
const REST = 4_000;
/** A view whose content does not depend on the list. */
const STILL = '#learn/questions';
/** Chromium keeps the last form that was left, and with it the whole view, so it has to be the same one. */
const FORM = '#contacts/new';

const VIEWS = [
  ...[
    'today',
    'contacts',
    'board',
    'weeks',
    'reports',
    'guides',
    'templates',
    'duplicates',
    'privacy',
    'bin',
  ],
  ...['history', 'export', 'export/import', 'export/backup', 'export/devices', 'settings', 'settings/more'],
  ...['learn', 'contacts/new', 'contacts/several', 'weeks/plans', 'weeks/figures', 'weeks/programme'],
] as const;

export interface Counts extends Heap {
  nodes: number;
  listeners: number;
  documents: number;
}

export interface Mark {
  popups: number;
  ours: Counts;
  page: Counts;
}

export interface Report {
  marks: Mark[];
  popups: number;
  guides: number;
  views: number;
  writes: number;
  workers: number;
  faults: string[];
}

export interface Plan {
  popups: number;
  seed?: number;
  say?: (line: string) => void;
}

export async function soak({ popups, seed = 1, say = () => undefined }: Plan): Promise<Report> {
  const profile = mkdtempSync(join(tmpdir(), 'mentor-trail-soaked-'));
  const run = await Run.begin(await withProbe(), profile);
  try {
    return await new Soak(run, draws(seed), say).last(popups);
  } finally {
    await run.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** How much more of something there was in the second half of the counted marks than in the first, as a share. */
export function growth(marks: readonly Mark[], of: (mark: Mark) => number): number {
  // The first quarter is for warming up.
  const warm = marks.slice(Math.floor(marks.length / 4)).map(of);
  const middle = (list: number[]) =>
    list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  const half = Math.floor(warm.length / 2);
  const [before, after] = [middle(warm.slice(0, half)), middle(warm.slice(half))];
  return before === after ? 0 : after / before - 1;
}

class Soak {
  readonly #run: Run;
  readonly #draws: Draws;
  readonly #say: (line: string) => void;
  readonly #report: Report = {
    ...{ marks: [], faults: [] },
    ...{ popups: 0, guides: 0, views: 0, writes: 0, workers: 0 },
  };
  #people: string[] = [];
  #isOver = false;

  constructor(run: Run, drawn: Draws, say: (line: string) => void) {
    this.#run = run;
    this.#draws = drawn;
    this.#say = say;
  }

  async last(popups: number): Promise<Report> {
    const { extension } = this.#run;
    await extension.serve(ORIGIN, () => ({ headers: HEADERS, body: groupPage('feed', NODES) }));
    const windows = [await extension.dashboard(), await extension.dashboard()] as const;
    await windows[0].getByRole('button', { name: 'Try it with made-up people first' }).click();
    await windows[0].getByText(/^Three made-up people are in your list/).waitFor({ timeout: PATIENCE });
    this.#people = (await this.#run.ask<Seen>('look', '')).people.map(({ id }) => id);
    const stormy = await extension.open(addressOf('feed', NODES, 'soak'));
    // Records the page's tab while it is in front.
    await (await extension.popupOver(stormy)).close();
    const sessionOf = (page: ChromiumPage) => page.context().newCDPSession(page);
    const sessions = [await sessionOf(windows[0]), await sessionOf(stormy)] as const;
    // Views stay in memory once opened.
    for (const page of windows) for (const view of VIEWS) await show(page, `#${view}`);
    for (let mark = 0; mark <= MARKS; mark++) {
      const wanted = Math.round((popups * mark) / MARKS);
      await this.#until(wanted, windows, stormy);
      for (const page of windows) await comeToRest(page);
      await sleep(REST);
      const [ours, page] = [await countsOf(sessions[0]), await countsOf(sessions[1])];
      const open = (await this.#run.open()).join(', ');
      this.#report.marks.push({ popups: wanted, ours, page });
      this.#say(
        `${wanted} popups, ${this.#report.guides} guides, ${this.#report.views} views, ${this.#report.writes} writes, ${this.#report.faults.length} faults: ours ${inWords(ours)}; page ${inWords(page)}; open: ${open}`,
      );
      if (this.#report.faults.length > 10) break;
    }
    const { findings } = await this.#run.ask<Seen>('look', '');
    for (const each of findings) this.#report.faults.push(`the check finds ${JSON.stringify(each)}`);
    return this.#report;
  }

  /** All at the same time, until this many popups have been opened. */
  async #until(popups: number, windows: readonly ChromiumPage[], stormy: ChromiumPage): Promise<void> {
    this.#isOver = false;
    const opening = this.#open(popups, stormy).finally(() => {
      this.#isOver = true;
    });
    const all = [
      opening,
      this.#loop('guide', () => this.#guide(stormy)),
      ...windows.map((page, at) => this.#loop(`window ${at + 1}`, () => this.#use(page, at))),
      this.#loop('worker', async () => {
        await sleep(WORKER[0] + this.#draws.below(WORKER[1]));
        this.#report.workers += await this.#run.end('/background.js');
      }),
    ];
    await Promise.all(all);
  }

  async #loop(name: string, once: () => Promise<void>): Promise<void> {
    while (!this.#isOver) await once().catch((error: unknown) => this.#fault(name, error));
  }

  #fault(name: string, error: unknown): void {
    const fault = `${name}: ${String(error).slice(0, 500)}`;
    this.#say(`FAULT ${fault}`);
    this.#report.faults.push(fault);
    if (this.#report.faults.length > 10) this.#isOver = true;
  }

  async #open(popups: number, stormy: ChromiumPage): Promise<void> {
    while (this.#report.popups < popups && !this.#isOver) {
      const popup = await this.#run.extension.popupOver(stormy);
      try {
        await popup.locator('main li').first().waitFor({ timeout: PATIENCE });
        const view = this.#draws.oneOf(['#contacts', '#guides', '#today', '#contacts/page']);
        await show(popup, view);
      } catch (error) {
        this.#fault('popup', error);
      }
      await popup.close();
      this.#report.popups += 1;
    }
  }

  /** A guide starts and ends during the storm. */
  async #guide(stormy: ChromiumPage): Promise<void> {
    const { extension } = this.#run;
    const storming = stormy.evaluate(storm, 2_000);
    // A worker terminated before it has answered never answers. A start is made up for; an end a mentor asks for again.
    const unanswered = (error: unknown) => {
      if (!/message channel closed/.test(String(error))) throw error;
    };
    await extension.beginGuide(stormy, GUIDE).catch(unanswered);
    await extension.waitForCard(stormy, (card) => card !== null);
    await storming;
    await extension.endGuide(stormy).catch((error: unknown) => {
      unanswered(error);
      this.#say('The worker did not answer to an end; asked again');
      return extension.endGuide(stormy);
    });
    await extension.waitForCard(stormy, (card) => card === null);
    this.#report.guides += 1;
  }

  /** A different view each time, and every third time a write. */
  async #use(page: ChromiumPage, window: number): Promise<void> {
    await show(page, `#${this.#draws.oneOf(VIEWS)}`);
    this.#report.views += 1;
    if (this.#draws.below(3) > 0) return;
    // Each window has its own person, so that neither undo affects the other.
    const person = this.#people[window] ?? '';
    if (window === 0) await logAndTakeBack(page, person);
    else await moveAndBack(page, person);
    this.#report.writes += 2;
  }
}

async function show(page: ChromiumPage, view: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, view);
  await page.waitForTimeout(150);
}

async function logAndTakeBack(page: ChromiumPage, person: string): Promise<void> {
  await show(page, `#contacts/${person}`);
  await page.locator('main h2').first().waitFor({ timeout: PATIENCE });
  const field = page.getByLabel('In a few words');
  for (const end = Date.now() + PATIENCE; !(await field.isVisible()) && Date.now() < end; ) {
    await page.keyboard.press('l');
    await page.waitForTimeout(300);
  }
  await field.fill('Has answered', { timeout: PATIENCE });
  await page.keyboard.press('Control+Enter');
  await page.getByText(/^Written down\./).waitFor({ timeout: PATIENCE });
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click({ timeout: PATIENCE });
  await page.getByText('Undone.').first().waitFor({ timeout: PATIENCE });
}

async function moveAndBack(page: ChromiumPage, person: string): Promise<void> {
  await show(page, '#board');
  await page.locator(`[data-card="${person}"]`).waitFor({ timeout: PATIENCE });
  const stageOf = () =>
    page
      .locator('[data-stage]')
      .filter({ has: page.locator(`[data-card="${person}"]`) })
      .getAttribute('data-stage');
  const before = await stageOf();
  await page.locator(`[data-card="${person}"] .move:last-child`).click({ timeout: PATIENCE });
  await page
    .locator(`[data-stage="${before}"] [data-card="${person}"]`)
    .waitFor({ state: 'detached', timeout: PATIENCE });
  await page.locator(`[data-card="${person}"] .move`).first().click({ timeout: PATIENCE });
  await page.locator(`[data-stage="${before}"] [data-card="${person}"]`).waitFor({ timeout: PATIENCE });
}

/** The same view, without any notice. */
async function comeToRest(page: ChromiumPage): Promise<void> {
  await show(page, FORM);
  await page.locator('main form').first().waitFor({ timeout: PATIENCE });
  await show(page, STILL);
  const close = page.getByRole('button', { name: 'Close message' });
  while ((await close.count()) > 0)
    await close
      .first()
      .click({ timeout: 2_000 })
      .catch(() => undefined);
}

async function countsOf(session: CDPSession): Promise<Counts> {
  const heap = await heapOf(session);
  const { nodes, documents, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { ...heap, nodes, listeners: jsEventListeners, documents };
}

const inWords = ({ data, code, functions, nodes, listeners, documents }: Counts) =>
  `${(data / 1e6).toFixed(2)} MB of data, ${(code / 1e6).toFixed(2)} of code for ${functions} functions, ${nodes} nodes, ${listeners} listeners, ${documents} documents`;
