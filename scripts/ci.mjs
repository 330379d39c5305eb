/*
 * `.ci/run`: every command the README names, on a machine without a display, `npm test` last. Ends with one line
 * `N passed, N failed` for all of it. Node's own modules only: nothing else is there yet.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CI } from './commands.mjs';

const project = fileURLToPath(new URL('../', import.meta.url));
/** The time limit for everything except the tests, including installation (ms). */
const LIMIT = 8 * 60_000;
/** `npm test` ends hanging commands itself; this is in case it hangs too. */
const TESTS_LIMIT = 135 * 60_000;
const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;

const failures = [];
let passed = 0;
let failed = 0;

function count(problem, name) {
  process.stdout.write(`${problem ? `✗ ${name}: ${problem}` : `✓ ${name}`}\n`);
  if (problem) {
    failed += 1;
    failures.push(`${name}: ${problem}`);
  } else passed += 1;
}

/**
 * Runs an npm command, showing what it says.
 *
 * @param {string[]} args
 * @param {{ env?: object, until?: RegExp, limit?: number, line?: (line: string) => boolean }} options
 *   `until`: it does not end by itself, and is ended once it says this; `line`: whether to show a line
 * @returns {Promise<string | null>} what went wrong
 */
function npm(args, { env: more = {}, until, limit = LIMIT, line: shown = () => true } = {}) {
  process.stdout.write(`\n▸ npm ${args.join(' ')}${more.LANG ? ` (${more.LANG})` : ''}\n`);
  return new Promise((resolve) => {
    // Its own group, so that what it started ends with it.
    const child = spawn('npm', args, {
      cwd: project,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    let problem = null;
    let said = false;
    const end = () => {
      try {
        process.kill(-child.pid, 'SIGTERM');
      } catch {
        // It has ended meanwhile.
      }
    };
    const timer = setTimeout(() => {
      problem = `not done after ${limit / 60_000} minutes`;
      end();
    }, limit);
    let rest = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (shown(line)) process.stdout.write(`${line}\n`);
      if (!until || said || !lines.some((line) => until.test(line))) return;
      said = true;
      end();
    });
    child.on('error', (error) => {
      problem = error.message;
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      if (rest && shown(rest)) process.stdout.write(`${rest}\n`);
      if (until) problem ??= said ? null : `ended without ${until}`;
      else if (status !== 0) problem ??= `exit ${status}`;
      resolve(problem);
    });
  });
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Checks the results of the main job: a picture of each part, and the saved person as a row of the file. */
function shownBy(folder) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const pictures = names.filter((name) => name.endsWith('.png'));
  // An empty page gives a smaller picture.
  const empty = pictures.filter((name) => {
    const picture = readFileSync(folder + name);
    return !picture.subarray(0, PNG.length).equals(PNG) || picture.length < 5_000;
  });
  if (pictures.length < 10) return `only ${pictures.length} pictures in .output/demo`;
  if (empty.length > 0) return `nothing to see on ${empty.join(', ')}`;
  if (!names.includes('contacts.csv')) return 'no contacts.csv in .output/demo';
  const rows = readFileSync(`${folder}contacts.csv`, 'utf8').trim().split(/\r?\n/).slice(1);
  if (!rows.some((row) => /^"?Lena Krämer"?[,;]/.test(row))) return 'the person is not in contacts.csv';
  return null;
}

const COMMANDS = {
  async start() {
    const folder = `${project}.output/demo/`;
    for (const LANG of ['en_GB.UTF-8', 'de_DE.UTF-8']) {
      rmSync(folder, { recursive: true, force: true });
      const problem = await npm(['start'], { env: { LANG } });
      count(problem ?? shownBy(folder), `npm start without a display, ${LANG.slice(0, 2)}`);
    }
  },

  async dev() {
    const folder = `${project}.output/chrome-mv3-dev`;
    rmSync(folder, { recursive: true, force: true });
    const problem = await npm(['run', 'dev'], { until: /Built extension/ });
    count(problem ?? (existsSync(`${folder}/manifest.json`) ? null : 'nothing was built'), 'npm run dev');
  },

  async test() {
    let last = null;
    const line = (text) => {
      const [, good, bad] = /^(\d+) passed, (\d+) failed$/.exec(text) ?? [];
      if (good === undefined) return true;
      last = { good: Number(good), bad: Number(bad) };
      return false;
    };
    const problem = await npm(['test'], { limit: TESTS_LIMIT, line });
    if (!last) return count(problem ?? 'it said nothing', 'npm test');
    passed += last.good;
    failed += last.bad;
    if (problem && last.bad === 0) count(problem, 'npm test');
  },
};

for (const name of CI) await COMMANDS[name]();
process.stdout.write('\n');
for (const failure of failures) process.stdout.write(`✗ ${failure}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
