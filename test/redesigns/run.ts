/** Walks through the replica of every guide, and has each page on the way redesigned many times. */
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from '../../scripts/browsers.mjs';
import type { Handler } from '../browser/driver/types.ts';
import type { Move, Variant, Variants } from '../pages/variant.ts';
import type { Outcome } from './in-page.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** One page on the way through a guide, with what came of its redesigns. */
export interface Stop {
  guide: string;
  variant: string;
  step: string;
  outcomes: Outcome[];
}

interface InPage {
  redesigns: {
    arrive(guide: string, step: string, ring: string | undefined): { x: number; y: number } | null;
    redesign(from: number, count: number): Outcome[];
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

/** How often a walk lingers: at each control the guide points at. */
export const stopsIn = (guides: Record<string, Variants>): number =>
  Object.values(guides)
    .flat()
    .flatMap(({ walk }) => walk)
    .filter(({ state }) => state === 'pointing').length;

/**
 * @param each how many redesigns a page is given
 * @param share the whole is parted in so many shares, of which the first is taken: every n-th variant of each guide
 */
export async function redesignReplicas(
  guides: Record<string, Variants>,
  each: number,
  say: (stop: Stop) => void = () => {},
): Promise<Stop[]> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium here: install it or name it in CHROMIUM');
  const script = await engine();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--headless=new'] });
  const stops: Stop[] = [];
  try {
    let seed = 1;
    for (const [guide, variants] of Object.entries(guides)) {
      for (const variant of variants) {
        const context = await browser.newContext({
          bypassCSP: true,
          viewport: { width: 1280, height: 800 },
        });
        await serve(context, variant.sites);
        const page = await context.newPage();
        await page.goto(variant.start);
        for (const move of variant.walk) {
          const at = move.state === 'pointing' ? await arrive(page, script, guide, move) : null;
          if (at) {
            const outcomes = await page.evaluate(
              ([from, count]) => (globalThis as unknown as InPage).redesigns.redesign(from, count),
              [seed, each] as const,
            );
            seed += each;
            const stop: Stop = { guide, variant: variant.name, step: move.step, outcomes };
            stops.push(stop);
            say(stop);
          }
          await act(page, move, () => arrive(page, script, guide, move));
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
  }
  return stops;
}

async function serve(context: BrowserContext, sites: Variant['sites']): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url());
    const handler: Handler | undefined = sites[url.origin];
    const served = handler?.(url);
    if (!served) return route.abort();
    const headers = { 'content-type': 'text/html; charset=utf-8', ...served.headers };
    await route.fulfill({ status: served.status ?? 200, headers, body: served.body });
  });
}

/** Waits until the step's control is there. @returns its middle */
async function arrive(
  page: Page,
  script: string,
  guide: string,
  move: Move,
): Promise<{ x: number; y: number }> {
  const end = Date.now() + PATIENCE;
  let problem: unknown;
  for (;;) {
    try {
      // A page that was loaded anew has lost it.
      if (!(await page.evaluate(() => 'redesigns' in globalThis))) await page.evaluate(script);
      const at = await page.evaluate(
        (given) => (globalThis as unknown as InPage).redesigns.arrive(...given),
        [guide, move.step, move.ring] as const,
      );
      if (at) return at;
      problem = 'it is not there';
    } catch (error) {
      // A page that is just going away cannot be asked.
      problem = error;
    }
    if (Date.now() > end) {
      throw new Error(`${guide}, ${JSON.stringify(move)} at ${page.url()}: ${problem}`);
    }
    await page.waitForTimeout(60);
  }
}

async function act(
  page: Page,
  { next }: Move,
  where: () => Promise<{ x: number; y: number }>,
): Promise<void> {
  if (!next || 'press' in next) return;
  if ('go' in next) await page.goto(next.go);
  else if ('click' in next) await page.locator(next.click).filter({ visible: true }).first().click();
  else {
    // At rest: seen twice in the same place.
    for (let before = ''; ; await page.waitForTimeout(120)) {
      const at = await where();
      const now = JSON.stringify(at);
      if (now === before) {
        await page.mouse.click(at.x, at.y);
        if ('write' in next) await page.keyboard.type(next.write);
        return;
      }
      before = now;
    }
  }
}
