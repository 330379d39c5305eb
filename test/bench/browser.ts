import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { chromiumPath } from '../../scripts/browsers.mjs';
import type { Bundles } from './bundle.ts';
import { addressOf, groupPage, HEADERS, type Kind, ORIGIN } from './pages.ts';

/** Milliseconds of processor time of the page's main thread, by kind of work. */
export interface MainThread {
  task: number;
  script: number;
  layout: number;
  style: number;
}

export type Contender = 'idle' | 'ours' | 'extension' | 'driver.js' | '@zag-js/tour';

const FILES: Partial<Record<Contender, string>> = {
  ours: 'ours.js',
  'driver.js': 'driver.js',
  '@zag-js/tour': 'zag.js',
};

/** One Chromium with both extensions, in which everything is measured. */
export class Bench {
  private readonly context: BrowserContext;
  private readonly bundles: Bundles;
  private readonly carrier: Page;
  private readonly shipped: Page;
  private readonly cleanUp: () => void;
  private visits = 0;

  private constructor(
    context: BrowserContext,
    bundles: Bundles,
    pages: { carrier: Page; shipped: Page },
    cleanUp: () => void,
  ) {
    this.context = context;
    this.bundles = bundles;
    this.carrier = pages.carrier;
    this.shipped = pages.shipped;
    this.cleanUp = cleanUp;
  }

  static async open(bundles: Bundles): Promise<Bench> {
    const executablePath = chromiumPath();
    if (!executablePath) throw new Error('No Chromium here: install it or name it in CHROMIUM');
    const profile = mkdtempSync(join(tmpdir(), 'mentor-trail-bench-'));
    const folders = `${bundles.shipped},${bundles.carrier}`;
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      viewport: { width: 1280, height: 800 },
      args: [
        '--headless=new',
        '--no-sandbox',
        `--disable-extensions-except=${folders}`,
        `--load-extension=${folders}`,
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    });
    const cleanUp = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    const documents = new Map<string, string>();
    await context.route(/^https?:/, async (route) => {
      const url = new URL(route.request().url());
      const nodes = Number(url.searchParams.get('nodes'));
      if (url.origin !== ORIGIN || !nodes) return route.abort();
      const kind: Kind = url.pathname.includes('/members/') ? 'members' : 'feed';
      const key = `${kind} ${nodes}`;
      const body = documents.get(key) ?? groupPage(kind, nodes);
      documents.set(key, body);
      await route.fulfill({ headers: HEADERS, body });
    });
    while (context.serviceWorkers().length < 2) await context.waitForEvent('serviceworker');
    const helpers = await Promise.all(context.serviceWorkers().map((worker) => helperOf(context, worker)));
    const helper = (name: string) => {
      const found = helpers.find((each) => each.name === name);
      if (!found) throw new Error(`The extension "${name}" is not there`);
      return found.page;
    };
    const carrier = helper('Bench');
    const shipped = helpers.find(({ page }) => page !== carrier)?.page ?? helper('Mentor Trail');
    return new Bench(context, bundles, { carrier, shipped }, cleanUp);
  }

  async version(): Promise<string> {
    const { product } = await (await this.context.newCDPSession(this.carrier)).send('Browser.getVersion');
    return product;
  }

  async close(): Promise<void> {
    await this.context.close();
    this.cleanUp();
  }

  /** Loads a page and passes it on; closes it at the end. */
  async visit<Result>(kind: Kind, nodes: number, work: (visit: Visit) => Promise<Result>): Promise<Result> {
    const page = await this.context.newPage();
    try {
      const address = addressOf(kind, nodes, String(++this.visits));
      await page.goto(address);
      await page.bringToFront();
      const tabId = await this.carrier.evaluate(
        async (url) => (await chrome.tabs.query({ url })).find((tab) => tab.url === url)?.id ?? -1,
        address,
      );
      const session = await this.context.newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const visit = new Visit(page, tabId, this.carrier, this.shipped, this.bundles, session, async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        const of = (name: string) => 1_000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
        return {
          task: of('TaskDuration'),
          script: of('ScriptDuration'),
          layout: of('LayoutDuration'),
          style: of('RecalcStyleDuration'),
        };
      });
      // Loading is over once the page has been idle for a moment.
      await page.waitForTimeout(400);
      return await work(visit);
    } finally {
      await page.close();
    }
  }
}

/** A page that runs nothing but has its extension's APIs. */
async function helperOf(context: BrowserContext, worker: Worker): Promise<{ name: string; page: Page }> {
  const page = await context.newPage();
  await page.goto(`${worker.url().split('/', 3).join('/')}/manifest.json`);
  return { name: await page.evaluate(() => chrome.runtime.getManifest().name), page };
}

/** One page being measured. */
export class Visit {
  readonly page: Page;
  private readonly tabId: number;
  private readonly carrier: Page;
  private readonly shipped: Page;
  private readonly bundles: Bundles;
  private readonly session: CDPSession;
  readonly spent: () => Promise<MainThread>;

  constructor(
    page: Page,
    tabId: number,
    carrier: Page,
    shipped: Page,
    bundles: Bundles,
    session: CDPSession,
    spent: () => Promise<MainThread>,
  ) {
    this.page = page;
    this.tabId = tabId;
    this.carrier = carrier;
    this.shipped = shipped;
    this.bundles = bundles;
    this.session = session;
    this.spent = spent;
  }

  /** Starts a contender. @returns milliseconds until its ring surrounded the control; null for `idle` */
  async start(contender: Contender): Promise<number | null> {
    if (contender === 'idle') return null;
    const owner = contender === 'extension' ? this.shipped : this.carrier;
    await this.inject(owner, 'watch.js');
    let began: number | null = null;
    if (contender === 'extension') began = await this.startShipped();
    else {
      await this.carrier.evaluate(
        ([tabId, script]) =>
          chrome.scripting.executeScript({
            target: { tabId },
            func: (given) => Object.assign(globalThis, { benchScript: given }),
            args: [script],
          }),
        [this.tabId, this.bundles.script] as const,
      );
      await this.inject(owner, FILES[contender] ?? '');
    }
    for (let round = 0; round < 100; round++) {
      const seen = await owner.evaluate(async (tabId) => {
        const func = () => {
          const { benchBegan, benchRing } = globalThis as { benchBegan?: number; benchRing?: number };
          return [benchBegan ?? 0, benchRing ?? 0];
        };
        const [first] = await chrome.scripting.executeScript({ target: { tabId }, func });
        return first?.result as [number, number];
      }, this.tabId);
      if (seen[1] > 0) return seen[1] - (began ?? seen[0]);
      await this.page.waitForTimeout(50);
    }
    throw new Error(`${contender} put no ring around the control at ${this.page.url()}`);
  }

  /**
   * How much of the main thread's work during something was extensions' own code, including the layouts they forced.
   *
   * @returns a share of the time in which it did anything, so that other load on the machine hardly matters
   */
  async ownPart(work: () => Promise<unknown>): Promise<number> {
    await this.session.send('Profiler.enable');
    await this.session.send('Profiler.setSamplingInterval', { interval: 200 });
    await this.session.send('Profiler.start');
    await work();
    const { profile } = await this.session.send('Profiler.stop');
    await this.session.send('Profiler.disable');
    const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
    const own = new Set<number>();
    const visit = (id: number, inside: boolean) => {
      const node = nodes.get(id);
      const isOwn = inside || node?.callFrame.url.startsWith('chrome-extension:') === true;
      if (isOwn) own.add(id);
      for (const child of node?.children ?? []) visit(child, isOwn);
    };
    if (profile.nodes[0]) visit(profile.nodes[0].id, false);
    const { samples = [], timeDeltas = [] } = profile;
    const timeIn = (counts: (id: number) => boolean) =>
      samples.reduce((sum, id, at) => sum + (counts(id) ? (timeDeltas[at] ?? 0) : 0), 0);
    const isBusy = (id: number) => nodes.get(id)?.callFrame.functionName !== '(idle)';
    return timeIn((id) => own.has(id)) / timeIn(isBusy);
  }

  async end(contender: Contender): Promise<void> {
    if (contender === 'idle') return;
    if (contender === 'extension') {
      await this.tellShipped('endGuide', { tabId: this.tabId });
      return;
    }
    await this.carrier.evaluate(
      (tabId) =>
        chrome.scripting.executeScript({
          target: { tabId },
          func: () => (globalThis as { benchEnd?: () => void }).benchEnd?.(),
        }),
      this.tabId,
    );
  }

  /** Runs what `finding.ts` has added to the page's isolated world. */
  async finding(rules: unknown, pairs: number, atLeast: number): Promise<unknown> {
    await this.inject(this.carrier, 'finding.js');
    return this.carrier.evaluate(
      async ([tabId, ...given]) => {
        const [first] = await chrome.scripting.executeScript({
          target: { tabId },
          func: (...args) =>
            (globalThis as unknown as { benchFinding(...args: unknown[]): unknown }).benchFinding(...args),
          args: given,
        });
        return first?.result;
      },
      [this.tabId, rules, (this.bundles.script as { rules: unknown }).rules, pairs, atLeast] as const,
    );
  }

  private async inject(owner: Page, file: string): Promise<void> {
    await owner.evaluate(
      ([tabId, name]) => chrome.scripting.executeScript({ target: { tabId }, files: [name] }),
      [this.tabId, file] as const,
    );
  }

  private startShipped(): Promise<number> {
    return this.tellShipped('startGuide', { tabId: this.tabId, guideId: this.bundles.guideId });
  }

  /** Sends what the popup would send. @returns when, in milliseconds */
  private tellShipped(type: string, data: unknown): Promise<number> {
    return this.shipped.evaluate(
      async ([name, given]) => {
        const now = performance.timeOrigin + performance.now();
        const message = { id: 1, type: name, data: given, timestamp: Date.now() };
        await chrome.runtime.sendMessage(message);
        return now;
      },
      [type, data] as const,
    );
  }
}
