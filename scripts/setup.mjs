/*
 * Prepares a bare machine: packages, the pinned Node, two browsers. Uses only Node's own modules, as nothing else is installed
 * yet; written for Node 20.19 and later.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumPath, firefoxPath } from './browsers.mjs';

export const project = fileURLToPath(new URL('../', import.meta.url));
const windows = process.platform === 'win32';
const modules = `${project}node_modules/`;
export const pinnedNode = windows ? `${modules}node/bin/node.exe` : `${modules}node/bin/node`;

const say = (text) => process.stdout.write(`${text}\n`);

/** @returns {boolean} whether it succeeded */
function run(command, args, { quiet = false, env = process.env, cwd = project } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env,
    stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
  return result.status === 0;
}

function fail(text) {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}

function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Node 20.19 or later is needed to set up; this is ${process.versions.node}. See https://nodejs.org/`);
}

/** Installs exactly what the lockfile says, unless that is already installed. */
function installPackages() {
  const lock = `${project}package-lock.json`;
  const installed = `${modules}.package-lock.json`;
  const stamp = `${modules}.mentor-trail-lock`;
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(installed)) {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
    if (!existsSync(stamp) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) {
      writeFileSync(stamp, wanted);
      return;
    }
  }
  say('Installing the packages (npm ci) …');
  // Under `npm test`, npm passes its own settings on, but the nested one should read the project's.
  const env = { ...process.env, npm_config_loglevel: 'error' };
  if (!run('npm', ['ci'], { env })) {
    say('This npm could not; trying again with npm 11 …');
    if (!run('npx', ['--yes', 'npm@11', 'ci'], { env })) {
      fail('The packages could not be installed. npm says why above; without network it cannot work.');
    }
  }
  writeFileSync(stamp, wanted);
}

const works = (node) => existsSync(node) && run(node, ['--version'], { quiet: true });

/** npm may skip install scripts until they are approved, and one of them installs the pinned Node. */
function bringPinnedNode() {
  if (works(pinnedNode)) return;
  say('Bringing the pinned Node …');
  run(process.execPath, ['installArchSpecificPackage.js'], { cwd: `${modules}node`, quiet: true });
  if (!works(pinnedNode)) run('npm', ['rebuild', 'node', '--ignore-scripts=false'], { quiet: true });
  if (works(pinnedNode)) return;
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 22) {
    fail('The pinned Node could not be installed, and this one is too old to build with: 22 is the least.');
  }
}

/** @param {{ firefox: boolean }} which  Chromium is always needed */
function installBrowsers({ firefox }) {
  const missing = [
    ...(chromiumPath() ? [] : ['chromium', 'fonts-noto-core', 'fonts-noto-color-emoji']),
    ...(firefox && !firefoxPath() ? ['firefox-esr'] : []),
  ];
  if (missing.length === 0) return;
  const root = process.getuid?.() === 0;
  if (process.platform === 'linux' && root && existsSync('/usr/bin/apt-get')) {
    say(`Installing ${missing.join(', ')} (apt-get) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const patience = [
      '-o',
      'Acquire::Retries=2',
      '-o',
      'Acquire::http::Timeout=30',
      '-o',
      'Dpkg::Use-Pty=0',
      '-qq',
    ];
    run('apt-get', [...patience, 'update'], { env });
    run('apt-get', [...patience, 'install', '-y', '--no-install-recommends', ...missing], { env });
  }
  const absent = [
    ...(chromiumPath() ? [] : ['Chromium (or name it in the variable CHROMIUM)']),
    ...(firefox && !firefoxPath() ? ['Firefox (or name it in the variable FIREFOX)'] : []),
  ];
  if (absent.length === 0) return;
  const way = root
    ? 'apt-get could not install it; its words stand above.'
    : 'Install it, or run this as root on Debian or Ubuntu, where apt-get does it.';
  fail(`Missing: ${absent.join(' and ')}. ${way}`);
}

/**
 * Sets up what is missing and makes sure that the calling script runs on the pinned Node: if it does not, the script is started
 * again on that one, and this process exits with its exit code.
 *
 * @param {string} script the caller's `import.meta.url`
 * @param {{ firefox: boolean }} browsers
 */
export function setUp(script, browsers) {
  needNode();
  installPackages();
  bringPinnedNode();
  installBrowsers(browsers);
  if (!works(pinnedNode) || process.version === `v${readPinnedVersion()}`) return;
  const again = spawnSync(pinnedNode, [fileURLToPath(script), ...process.argv.slice(2)], {
    cwd: project,
    stdio: 'inherit',
    env: withPinnedNode(),
  });
  process.exit(again.status ?? 1);
}

/** The environment in which `node` is the pinned one. */
export function withPinnedNode() {
  const path = `${modules}.bin${windows ? ';' : ':'}${process.env.PATH ?? ''}`;
  return { ...process.env, PATH: path };
}

function readPinnedVersion() {
  return JSON.parse(readFileSync(`${project}package.json`, 'utf8')).devDependencies.node;
}
