/* `npm test`: sets up, runs every stage whatever the result of the previous one, and ends with `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandsOf, TEST } from './commands.mjs';
import { project, setUp, withPinnedNode } from './setup.mjs';

setUp(import.meta.url, { firefox: true });

const { scripts } = JSON.parse(readFileSync(`${project}package.json`, 'utf8'));
/** How long a command may take (ms): several times what it needs on a slow machine. */
const LIMITS = { command: 5 * 60_000, tests: 45 * 60_000 };
/** How many lines of a successful command are shown if several run at the same time. */
const END_OF_OUTPUT = 12;
/** How many lines of a failed test's output are repeated at the end. */
const LINES_OF_A_FAILURE = 25;
const CI_REPORTER = fileURLToPath(new URL('vitest-reporter.mjs', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'mentor-trail-reports-'));
const failures = [];
/** Tests that passed only at the second attempt; reported, so that nobody considers them reliable. */
const unsteady = [];
let passed = 0;
let failed = 0;
let skipped = 0;

/**
 * Runs a command. The output of commands running at the same time is shown one after the other, and only its end for a successful
 * one. A command that hangs is killed with everything it has started, so that it cannot block what follows.
 *
 * @returns whether it succeeded
 */
function stage(name, command, { together, limit = LIMITS.command }) {
  const begun = Date.now();
  const head = `\n▸ ${name}\n`;
  if (!together) process.stdout.write(head);
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: project,
      shell: true,
      stdio: ['ignore', together ? 'pipe' : 'inherit', together ? 'pipe' : 'inherit'],
      env: { ...withPinnedNode(), NO_COLOR: '1' },
      // Its own process group, so that it can be killed as a whole.
      detached: true,
    });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    const kill = () => {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended meanwhile.
      }
    };
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      kill();
    }, limit);
    // Not "close": processes started by the command may outlive it and keep its output open.
    child.on('exit', (status) => {
      clearTimeout(timer);
      kill();
      setTimeout(() => {
        const lines = Buffer.concat(said).toString().split('\n');
        const shown = status === 0 ? lines.slice(-END_OF_OUTPUT) : lines;
        if (together) process.stdout.write(`${head}${shown.join('\n')}\n`);
        if (late) process.stdout.write(`  ended after ${limit / 60_000} minutes without an end of its own\n`);
        process.stdout.write(`  ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
        resolve(status === 0);
      }, 100);
    });
  });
}

/** @param {string} [why] the test's message, repeated at the end for readers who see only that part of the output */
function count(good, name, why = '') {
  if (good) passed += 1;
  else {
    failed += 1;
    const lines = why.split('\n').filter((line) => line.trim() !== '' && !/^\s+at .*node_modules/.test(line));
    failures.push(
      [name, ...lines.slice(0, LINES_OF_A_FAILURE).map((line) => `    ${line.slice(0, 300)}`)].join('\n'),
    );
  }
}

/** The files that had started and not ended. */
function underWay(file) {
  if (!existsSync(file)) return 'none';
  const open = new Set();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [what, name = ''] = line.split(' ');
    if (what === 'begun') open.add(name.replace(project, ''));
    if (what === 'ended') open.delete(name.replace(project, ''));
  }
  return [...open].join(', ') || 'none';
}

/** Tests that are counted one by one. */
async function tests(suite, command, together) {
  const report = join(reports, `${suite}.json`);
  const begun = join(reports, `${suite}.begun`);
  const reporters = `--reporter=${CI_REPORTER} --reporter=json --outputFile.json="${report}"`;
  const run = () =>
    stage(`tests: ${suite}`, `BEGUN_FILES="${begun}" ${command} ${reporters}`, {
      together,
      limit: LIMITS.tests,
    });
  let good = await run();
  if (!existsSync(report)) {
    // Whether the runner or a test hung, the unfinished files are named, and the suite is tried once more.
    unsteady.push(`${suite}: broke off without a report, with these files under way: ${underWay(begun)}`);
    good = await run();
  }
  if (!existsSync(report)) return count(false, `${suite}: broke off twice; under way: ${underWay(begun)}`);
  const result = JSON.parse(readFileSync(report, 'utf8'));
  let inFiles = 0;
  for (const file of result.testResults) {
    const name = file.name.replace(project, '');
    const broken = file.assertionResults.filter(({ status }) => status === 'failed');
    for (const { fullName, failureMessages } of broken) {
      count(false, `${suite}: ${fullName}`, failureMessages.at(-1));
    }
    if (file.status === 'failed' && broken.length === 0) {
      count(false, `${suite}: ${name} could not run`, file.message);
    }
    const sound = file.assertionResults.filter(({ status }) => status === 'passed');
    const passedHere = sound.length;
    passed += passedHere;
    // A passed test keeps the message of its failed attempt.
    for (const { fullName, failureMessages } of sound.filter((each) => each.failureMessages.length > 0)) {
      const [why = ''] = failureMessages[0].split('\n');
      unsteady.push(`${suite}: ${fullName} passed at the second attempt; the first: ${why.slice(0, 300)}`);
    }
    skipped += file.assertionResults.filter(({ status }) =>
      ['pending', 'skipped', 'todo'].includes(status),
    ).length;
    inFiles += passedHere + broken.length;
  }
  if (inFiles === 0) count(false, `${suite}: no test ran`);
  else if (!good && result.numFailedTests === 0 && result.numFailedTestSuites === 0) {
    count(false, `${suite}: it ended with an error outside the tests`);
  }
}

const begun = Date.now();
const done = new Set();
for (const lanes of TEST) {
  const together = lanes.length > 1;
  await Promise.all(
    lanes.map(async (lane) => {
      for (const name of lane) {
        for (const command of commandsOf(name, scripts)) {
          // `check` starts with what everything else needs, which is already done by then.
          if (done.has(command)) continue;
          done.add(command);
          const [, suite] = /^vitest run --project (\w+)/.exec(command) ?? [];
          if (suite) await tests(suite, command, together);
          else count(await stage(`${name}: ${command}`, command, { together }), command);
        }
      }
    }),
  );
}
rmSync(reports, { recursive: true, force: true });

process.stdout.write('\n');
for (const name of unsteady) process.stdout.write(`~ ${name}\n`);
for (const name of failures) process.stdout.write(`✗ ${name}\n`);
if (skipped > 0) process.stdout.write(`${skipped} skipped, each with its reason above\n`);
process.stdout.write(`${Math.round((Date.now() - begun) / 1000)} s\n\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
