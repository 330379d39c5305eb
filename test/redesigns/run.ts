/** Walks through the replica of every guide, and redesigns each page on the way many times. */
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from '../../scripts/browsers.mjs';
import type { Handler } from '../browser/driver/types.ts';
import type { Move, Variant, Variants } from '../pages/variant.ts';
import type { Outcome } from './in-page.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** One page on the way through a guide, with the results of its redesigns. */
export interface Stop {
  guide: string;
  variant: string;
  step: string;
  outcomes: Outcome[];
}

/** Guide, step, and what should have the ring. */
type Place = [string, string, string | undefined];

interface InPage {
  redesigns: {
    arrive(...at: Place): { x: number; y: number } | null;
    redesign(at: Place, from: number, count: number): Outcome[] | null;
    hit(): boolean;
  };
}

/** How long a replica may take to show what a step points at (ms). */
const PATIENCE = 25_000;

async function engine(): Promise<string> {
  const built = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: `${project}test/redesigns/in-page.ts`, formats: ['iife'], name: 'unused' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error('Nothing was built');
  return chunk.code;
}

/** How many stops the walks make: one at each control a guide points at. */
export const stopsIn = (guides: Record<string, Variants>): number =>
  Object.values(guides)
    .flat()
    .flatMap(({ walk }) => walk)
    .filter(({ state }) => state === 'pointing').length;

/** One walk through a variant, with the number of its first redesign, the same in every run. */
interface Walk {
  guide: string;
  variant: Variant;
  seed: number;
}

function walksThrough(guides: Record<string, Variants>, each: number): Walk[] {
  let seed = 1;
  return Object.entries(guides).flatMap(([guide, variants]) =>
    variants.map((variant) => {
      const walk = { guide, variant, seed };
      seed += each * stopsIn({ [guide]: [variant] });
      return walk;
    }),
  );
}

/** How many walks run at the same time, each in its own reused page. */
const WALKERS = 2;

/** @param each how many redesigns a page gets */
export async function redesignReplicas(
  guides: Record<string, Variants>,
  each: number,
  say: (stop: Stop) => void = () => {},
): Promise<Stop[]> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium here: install it or name it in CHROMIUM');
  const script = await engine();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--headless=new'] });
  const walks = walksThrough(guides, each);
  const stops = new Map<Walk, Stop[]>(walks.map((walk) => [walk, []]));
  const left = [...walks];
  const walker = async () => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
    let sites: Variant['sites'] = {};
    await serve(context, () => sites);
    const page = await context.newPage();
    for (let walk = left.shift(); walk; walk = left.shift()) {
      sites = walk.variant.sites;
      await through(page, script, walk, each, (stop) => {
        stops.get(walk)?.push(stop);
        say(stop);
      });
    }
    await context.close();
  };
  try {
    await Promise.all(Array.from({ length: WALKERS }, walker));
  } finally {
    await browser.close();
  }
  return [...stops.values()].flat();
}

async function through(
  page: Page,
  script: string,
  { guide, variant, seed }: Walk,
  each: number,
  say: (stop: Stop) => void,
): Promise<void> {
  let from = seed;
  // The previous walk may just be leaving its page, possibly through several others.
  const arrived = () => page.goto(variant.start).then(() => true);
  for (let last = 5; !(await arrived().catch((error) => last-- <= 0 && Promise.reject(error))); ) {
    await page.waitForTimeout(100);
  }
  for (const move of variant.walk) {
    if (move.state === 'pointing') {
      const outcomes = await seen(page, script, `${guide}, ${JSON.stringify(move)}`, () =>
        page.evaluate(
          ([at, first, count]) => (globalThis as unknown as InPage).redesigns.redesign(at, first, count),
          [[guide, move.step, move.ring] as Place, from, each] as const,
        ),
      );
      from += each;
      say({ guide, variant: variant.name, step: move.step, outcomes });
    }
    await act(page, move, () => arrive(page, script, guide, move));
  }
}

async function serve(context: BrowserContext, sites: () => Variant['sites']): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url());
    const handler: Handler | undefined = sites()[url.origin];
    const served = handler?.(url);
    if (!served) return route.abort();
    const headers = { 'content-type': 'text/html; charset=utf-8', ...served.headers };
    await route.fulfill({ status: served.status ?? 200, headers, body: served.body });
  });
}

/** Asks the page until it answers. */
async function seen<Answer>(
  page: Page,
  script: string,
  what: string,
  ask: () => Promise<Answer | null>,
): Promise<Answer> {
  const end = Date.now() + PATIENCE;
  let problem: unknown;
  for (;;) {
    try {
      // A reloaded page has lost it.
      if (!(await page.evaluate(() => 'redesigns' in globalThis))) await page.evaluate(script);
      const answer = await ask();
      if (answer) return answer;
      problem = 'it is not there';
    } catch (error) {
      // A page that is being left cannot be asked.
      problem = error;
    }
    if (Date.now() > end) throw new Error(`${what} at ${page.url()}: ${problem}`);
    await page.waitForTimeout(30);
  }
}

/** Waits until the step's control is there. @returns its middle */
const arrive = (page: Page, script: string, guide: string, move: Move): Promise<{ x: number; y: number }> =>
  seen(page, script, `${guide}, ${JSON.stringify(move)}`, () =>
    page.evaluate((at) => (globalThis as unknown as InPage).redesigns.arrive(...at), [
      guide,
      move.step,
      move.ring,
    ] as Place),
  );

async function act(
  page: Page,
  { next }: Move,
  where: () => Promise<{ x: number; y: number }>,
): Promise<void> {
  if (!next || 'press' in next) return;
  if ('go' in next) await page.goto(next.go);
  else if ('click' in next) await page.locator(next.click).filter({ visible: true }).first().click();
  else {
    // At rest means seen twice in the same place. If it moves nevertheless, it is clicked again.
    for (let before = ''; ; await page.waitForTimeout(50)) {
      const at = await where();
      const now = JSON.stringify(at);
      if (now === before) {
        await page.mouse.click(at.x, at.y);
        if (!(await hasHit(page))) continue;
        if ('write' in next) await page.keyboard.type(next.write);
        return;
      }
      before = now;
    }
  }
}

/** If the page was left, or is being left, the click has hit its target. */
const hasHit = (page: Page): Promise<boolean> =>
  page.evaluate(() => (globalThis as unknown as Partial<InPage>).redesigns?.hit() ?? true).catch(() => true);
