import type { Bench, Contender, MainThread } from './browser.ts';
import type { FindingCase } from './bundle.ts';
import type { Finding } from './contenders/finding.ts';
import { scroll, still, storm, type Traces, traces } from './loads.ts';
import { SIZES } from './pages.ts';

export type Size = (typeof SIZES)[number];

export const RIVALS = ['driver.js', '@zag-js/tour'] as const;
export const CONTENDERS: readonly Contender[] = ['idle', 'ours', 'extension', ...RIVALS];

export const LOADS = { scroll, storm, still };
export type Load = keyof typeof LOADS;

export interface Plan {
  /** How many times each is started and put under load; 0 leaves that out. */
  starts: number;
  loads: number;
  milliseconds: number;
  /** The maximum number of pairs of finding and collecting. */
  findingPairs: number;
}

/** Every figure of every round, so that medians and spread can be computed over the same rounds. */
export interface Measured {
  starts: { nodes: Size; contender: Contender; ring: number; spent: MainThread; traces: Traces }[];
  loads: { nodes: Size; contender: Contender; load: Load; spent: MainThread; own: number }[];
  findings: { nodes: Size; name: string; page: string; finding: Finding }[];
}

const minus = (after: MainThread, before: MainThread): MainThread => ({
  task: after.task - before.task,
  script: after.script - before.script,
  layout: after.layout - before.layout,
  style: after.style - before.style,
});

/** How much time a start is given, the same for all; its cost is measured over this time (ms). */
const START = 1_000;

async function start(bench: Bench, contender: Contender, nodes: Size): Promise<Measured['starts'][number]> {
  // Counting changes costs time itself, so one visit is for the clock and another for the traces.
  const timed = await bench.visit('feed', nodes, async (visit) => {
    const before = await visit.spent();
    const begun = performance.now();
    const ring = await visit.start(contender);
    await visit.page.waitForTimeout(Math.max(0, START - (performance.now() - begun)));
    return { ring: ring ?? Number.NaN, spent: minus(await visit.spent(), before) };
  });
  const left = await bench.visit('feed', nodes, async (visit) => {
    await visit.page.evaluate(traces);
    await visit.start(contender);
    await visit.page.waitForTimeout(500);
    await visit.page.evaluate(() => window.benchTraces.during());
    await visit.end(contender);
    await visit.page.waitForTimeout(500);
    return visit.page.evaluate(() => window.benchTraces.after());
  });
  return { nodes, contender, ...timed, traces: left };
}

async function loads(
  bench: Bench,
  contender: Contender,
  nodes: Size,
  milliseconds: number,
): Promise<Measured['loads']> {
  return bench.visit('feed', nodes, async (visit) => {
    await visit.start(contender);
    await visit.page.waitForTimeout(1_000);
    const results: Measured['loads'] = [];
    for (const [load, work] of Object.entries(LOADS) as [Load, (milliseconds: number) => unknown][]) {
      const before = await visit.spent();
      const happen = () => visit.page.evaluate(work, load === 'still' ? milliseconds / 2 : milliseconds);
      // Profiling costs time itself, depending on how much there is to profile; when next to nothing happens, that is all it
      // would measure.
      let ownPart = 0;
      if (load === 'storm') ownPart = await visit.ownPart(happen);
      else await happen();
      const spent = minus(await visit.spent(), before);
      results.push({ nodes, contender, load, spent, own: ownPart * spent.task });
    }
    return results;
  });
}

async function find(
  bench: Bench,
  { name, page, expected, rules }: FindingCase,
  nodes: Size,
  pairs: number,
): Promise<Measured['findings'][number]> {
  const finding = (await bench.visit(page, nodes, (visit) => visit.finding(rules, pairs, 12))) as Finding;
  const found = finding.located.startsWith('found') || finding.located === 'outside';
  if (found !== expected) {
    throw new Error(
      `"${name}" on the page of ${page}, ${nodes} nodes: ${finding.located}. The bench is wrong.`,
    );
  }
  return { nodes, name, page, finding };
}

/** Measures everything in turns, so that a temporary disturbance affects all alike. */
export async function measure(bench: Bench, cases: FindingCase[], plan: Plan): Promise<Measured> {
  const measured: Measured = { starts: [], loads: [], findings: [] };
  const say = (text: string) => process.stderr.write(`${text}\n`);
  for (const nodes of plan.findingPairs > 0 ? SIZES : []) {
    say(`${nodes} nodes: finding`);
    for (const each of cases) measured.findings.push(await find(bench, each, nodes, plan.findingPairs));
  }
  for (let round = 0; round < Math.max(plan.starts, plan.loads); round++) {
    for (const nodes of SIZES) {
      say(`${nodes} nodes: round ${round + 1}`);
      // The first would pay for what all of them use, so the order rotates with the rounds.
      const order = [
        ...CONTENDERS.slice(round % CONTENDERS.length),
        ...CONTENDERS.slice(0, round % CONTENDERS.length),
      ];
      for (const contender of order) {
        if (round < plan.starts) measured.starts.push(await start(bench, contender, nodes));
        if (round < plan.loads)
          measured.loads.push(...(await loads(bench, contender, nodes, plan.milliseconds)));
      }
    }
  }
  return measured;
}
