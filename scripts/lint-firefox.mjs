/*
 * `npm run check:firefox`: the check Mozilla runs on every add-on handed in (it is what `web-ext lint` runs too), over
 * the built Firefox extension. Errors fail, and so does every warning for which no reason stands in lint-verdict.mjs.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { verdictOn } from './lint-verdict.mjs';

const project = fileURLToPath(new URL('../', import.meta.url));
const linter = spawnSync(
  process.execPath,
  ['node_modules/addons-linter/bin/addons-linter', '--output', 'json', '.output/firefox-mv3'],
  { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 * 1024 * 1024 },
);

const { faults, known, unused } = verdictOn(JSON.parse(linter.stdout));
for (const line of [...known, ...unused, ...faults]) console.log(line);
console.log(faults.length === 0 ? 'Mozilla would take it.' : `${faults.length} to mend.`);
process.exit(faults.length === 0 ? 0 : 1);
