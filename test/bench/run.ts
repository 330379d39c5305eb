/*
 * `npm run bench [-- --quick] [--loads=N] [--starts=N] [--finding=N] [--seconds=N] [--without=finding|starts|loads]`: measures,
 * prints the tables, and exits with 0 whatever they say.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bench } from './browser.ts';
import { makeBundles } from './bundle.ts';
import { measure, type Plan } from './measure.ts';
import { report } from './report.ts';

const quick = process.argv.includes('--quick');

const without = process.argv
  .filter((argument) => argument.startsWith('--without='))
  .map((argument) => argument.split('=')[1]);

function given(name: string, otherwise: number): number {
  if (without.includes(name)) return 0;
  const found = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  const value = Number(found?.split('=')[1] ?? otherwise);
  if (!(value > 0)) throw new Error(`--${name} takes a number above 0`);
  return value;
}

const plan: Plan = {
  loads: given('loads', quick ? 1 : 3),
  starts: given('starts', quick ? 1 : 5),
  milliseconds: 1_000 * given('seconds', quick ? 2 : 10),
  findingPairs: given('finding', quick ? 5 : 15),
};

const folder = mkdtempSync(join(tmpdir(), 'mentor-trail-bench-'));
try {
  process.stderr.write('Bundling\n');
  const bundles = await makeBundles(folder);
  const bench = await Bench.open(bundles);
  try {
    const version = await bench.version();
    const measured = await measure(bench, bundles.cases, plan);
    const date = new Date().toISOString().slice(0, 10);
    console.log(
      `\n${date}, ${version} headless, ${cpus().length} cores; ${plan.loads} loads, ${plan.starts} starts; median (quartiles)\n`,
    );
    console.log(report(measured, bundles, plan.milliseconds));
  } finally {
    await bench.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
