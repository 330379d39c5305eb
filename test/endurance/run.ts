/*
 * `npm run endurance -- kills [--times=N] [--seed=N] [--only=save,copy]`, `npm run endurance -- soak [--popups=N]`: what takes too
 * long for every run of the tests. Ends with 1 where a fault was found. Of the built extension: run `npm run build` first.
 */
import { kills, type Plan } from './kills.ts';
import { type SoakReport, soak } from './soak.ts';

/** The heap in the end, of that after the first tenth. */
const FLAT = 1.05;

const [what = 'kills'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

function given(name: string): string | undefined {
  return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
}

function number(name: string, otherwise: number): number {
  const value = Number(given(name) ?? otherwise);
  if (!(value > 0)) throw new Error(`--${name} takes a number above 0`);
  return value;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

async function killed(): Promise<boolean> {
  const only = given('only')?.split(',') as Plan['only'];
  const report = await kills({
    times: number('times', 1_000),
    seed: number('seed', 1),
    ...(only && { only }),
    say,
  });
  const { faults, by, ...counts } = report;
  console.log(JSON.stringify(counts));
  for (const [name, count] of Object.entries(by).sort()) console.log(`${name}: ${count}`);
  for (const fault of faults) console.log(`FAULT ${fault}`);
  return faults.length === 0;
}

async function soaked(): Promise<boolean> {
  const report = await soak({ popups: number('popups', 1_000), say });
  console.log(JSON.stringify(report, null, 1));
  const ratio = (of: SoakReport['ours']) => of.late.heap / of.early.heap;
  const isFlat = ratio(report.ours) <= FLAT && ratio(report.page) <= FLAT;
  const isTidy = [report.ours, report.page].every(({ early, late }) => late.listeners <= early.listeners);
  console.log(`heap ${ratio(report.ours).toFixed(3)} (ours), ${ratio(report.page).toFixed(3)} (the page)`);
  return isFlat && isTidy && report.findings.length === 0 && report.lost === 0;
}

const DOING: Record<string, () => Promise<boolean>> = { kills: killed, soak: soaked };
const doing = DOING[what];
if (!doing) throw new Error(`"${what}" is neither "kills" nor "soak"`);
process.exit((await doing()) ? 0 : 1);
