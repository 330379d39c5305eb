/*
 * `npm run endurance -- kills`, `-- soak`, `-- picker` or `-- carried`: sets up, builds, and runs tests that take too long for
 * every run; see docs/testing.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pinnedNode, project, setUp, withPinnedNode } from './setup.mjs';

const carried = process.argv.includes('carried');
setUp(import.meta.url, { firefox: carried });

const node = existsSync(pinnedNode) ? pinnedNode : process.execPath;
const run = (...words) =>
  spawnSync(node, words, { cwd: project, stdio: 'inherit', env: withPinnedNode() }).status ?? 1;
const built = run('node_modules/wxt/bin/wxt.mjs', 'build');
const forFirefox = carried ? run('node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox') : 0;
process.exit(
  built ||
    forFirefox ||
    run('--disable-warning=ExperimentalWarning', 'test/endurance/run.ts', ...process.argv.slice(2)),
);
