/*
 * `npm run endurance -- kills [--times=N] [--seed=N] [--only=save,browser] [--imports=N] [--chapter=N]`, `-- soak [--popups=N]
 * [--seed=N]`, `-- picker [--pictures=FOLDER]`, `-- carried`: tests that take too long for every run, or need more than a
 * browser. Exits with 1 if a fault was found. Tests the built extension, so run `npm run build` first.
 */
import { walkCarried } from './carried.ts';
import { kills, type Plan } from './kills.ts';
import { walkPicker } from './picker.ts';
import { growth, soak } from './soak.ts';

const [what = 'kills'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

function given(name: string): string | undefined {
  return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
}

function number(name: string, otherwise: number): number {
  const value = Number(given(name) ?? otherwise);
  if (!(value > 0)) throw new Error(`--${name} takes a number above 0`);
  return value;
}

/** By how much each may have grown between the halves of a soak. */
const MOST = {
  data: 0.05,
  functions: 0.05,
  // The browser keeps a form that was left until the next one, and with it the view around it.
  nodes: 0.1,
  listeners: 0.1,
  // Grows until every function is compiled as well as it can be.
  code: Number.POSITIVE_INFINITY,
} as const;
type Counted = keyof typeof MOST;

const say = (line: string) => process.stderr.write(`${line}\n`);

async function killed(): Promise<boolean> {
  const only = given('only')?.split(',') as Plan['only'];
  const report = await kills({
    times: number('times', 1_000),
    seed: number('seed', 1),
    ...(only && { only }),
    ...(given('imports') && { imports: number('imports', 1) }),
    ...(given('chapter') && { chapter: number('chapter', 1) }),
    say,
  });
  const { faults, by, ...counts } = report;
  console.log(JSON.stringify(counts));
  for (const [name, count] of Object.entries(by).sort()) console.log(`${name}: ${count}`);
  for (const fault of faults) console.log(`FAULT ${fault}`);
  return faults.length === 0;
}

async function soaked(): Promise<boolean> {
  const report = await soak({ popups: number('popups', 1_000), seed: number('seed', 1), say });
  const { marks, faults, ...counts } = report;
  console.log(JSON.stringify(counts));
  const grown: string[] = [];
  for (const where of ['ours', 'page'] as const) {
    for (const what of Object.keys(MOST) as Counted[]) {
      const share = growth(marks, (mark) => mark[where][what]);
      const line = `${where}: ${what} ${(share * 100).toFixed(1)} %`;
      console.log(line);
      // Also if there were too few marks to tell.
      if (!(share <= MOST[what])) grown.push(line);
    }
  }
  for (const line of grown) console.log(`FAULT ${line}`);
  for (const fault of faults) console.log(`FAULT ${fault}`);
  return faults.length === 0 && grown.length === 0;
}

async function picked(): Promise<boolean> {
  console.log(JSON.stringify(await walkPicker({ pictures: given('pictures'), say })));
  return true;
}

async function carried(): Promise<boolean> {
  console.log(JSON.stringify(await walkCarried({ say })));
  return true;
}

const WAYS: Record<string, () => Promise<boolean>> = { kills: killed, soak: soaked, picker: picked, carried };
const way = WAYS[what];
if (!way) throw new Error(`"${what}" is not one of ${Object.keys(WAYS).join(', ')}`);
try {
  process.exit((await way()) ? 0 : 1);
} catch (error) {
  console.log(`FAULT ${error instanceof Error ? error.stack : error}`);
  process.exit(1);
}
