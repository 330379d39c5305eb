/*
 * `npm run bench [-- tracker | exchange | mentorships | backup | sync | redesigns]`: sets up and measures in Chromium, by default
 * the guide engine beside others; see docs/benchmarks.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pinnedNode, project, setUp, withPinnedNode } from './setup.mjs';

setUp(import.meta.url, { firefox: false });

const BENCHES = {
  tracker: 'test/bench/tracker.ts',
  exchange: 'test/bench/exchange.ts',
  mentorships: 'test/bench/mentorships.ts',
  backup: 'test/bench/backup.ts',
  sync: 'test/bench/sync.ts',
  redesigns: 'test/bench/redesigns.ts',
};
const [word = '', ...more] = process.argv.slice(2);
const bench = BENCHES[word];

const { status } = spawnSync(
  existsSync(pinnedNode) ? pinnedNode : process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    ...(bench ? [bench, ...more] : ['test/bench/run.ts', ...process.argv.slice(2)]),
  ],
  { cwd: project, stdio: 'inherit', env: withPinnedNode() },
);
process.exit(status ?? 1);
