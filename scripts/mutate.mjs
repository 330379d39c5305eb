/*
 * `npm run mutate`: sets up, breaks each promise in a copy of the project, and checks that its tests fail; see docs/testing.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pinnedNode, project, setUp, withPinnedNode } from './setup.mjs';

setUp(import.meta.url, { firefox: false });

const { status } = spawnSync(
  existsSync(pinnedNode) ? pinnedNode : process.execPath,
  ['--disable-warning=ExperimentalWarning', 'test/mutate/run.ts', ...process.argv.slice(2)],
  { cwd: project, stdio: 'inherit', env: withPinnedNode() },
);
process.exit(status ?? 1);
