/* `npm start`: sets up, builds, and shows the extension at work: in a window or, without a display, on replicas. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPath } from './browsers.mjs';
import { pinnedNode, project, setUp, withPinnedNode } from './setup.mjs';

const display =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

setUp(import.meta.url, { firefox: false });

const node = existsSync(pinnedNode) ? pinnedNode : process.execPath;
const run = (args) => {
  const { status } = spawnSync(node, args, {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: withPinnedNode(),
  });
  if (status !== 0) process.exit(status ?? 1);
};

run(['node_modules/wxt/bin/wxt.mjs', 'build']);
if (display) openWindow();
else {
  console.log('\nNo display here: the main job is played without one, on replicas of the sites.\n');
  run(['--disable-warning=ExperimentalWarning', 'scripts/demo.ts']);
}

function openWindow() {
  const extension = `${project}.output/chrome-mv3`;
  const profile = `${project}.output/profile`;
  console.log(`
A Chromium window opens with Mentor Trail in it. Its profile is kept in .output/profile, so what you log in to
and what you save is still there next time.

  1. Press the puzzle piece beside the address bar and pin Mentor Trail.
  2. Log in to Facebook, press Mentor Trail and choose Guides → Become a mentor in a Facebook group.
  3. On the profile of somebody you would like to mentor, press Mentor Trail and save them.

To use it in your everyday browser instead: chrome://extensions (or edge://extensions) → Developer mode →
Load unpacked → ${extension}
Close the window, or press Ctrl+C here, to end.
`);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = spawn(
    chromiumPath(),
    [
      ...sandbox,
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--no-default-browser-check',
      'https://www.facebook.com/',
    ],
    { stdio: 'ignore' },
  );
  browser.on('error', (error) => {
    console.error(`Chromium did not start: ${error.message}`);
    process.exit(1);
  });
  browser.on('exit', (code) => process.exit(code ?? 0));
}
