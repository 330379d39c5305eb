/*
 * `npm run check:firefox`: runs Mozilla's check for submitted add-ons (which `web-ext lint` runs too) on the built Firefox
 * extension. Fails on errors, and on every warning for which lint-verdict.mjs gives no reason.
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
