/** A copy of the project for breaking things and running its tests. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the project, so that its packages are found. */
const folder = join(project, '.output', 'broken');
/** How long the tests of one mutation may take (ms); if they hang, it has been noticed too. */
const LIMIT = 180_000;

export interface Outcome {
  /** `failed`: a test has failed or hung. `broken`: the tests could not be run at all. */
  result: 'failed' | 'passed' | 'broken';
  /** The names of tests that failed. */
  failed: string[];
  said: string;
}

/** Creates it from all files that git tracks or would add. */
export function makeCopy(): void {
  rmSync(folder, { recursive: true, force: true });
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  for (const name of stdout.split('\0').filter((each) => each && existsSync(join(project, each)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(project, name), join(folder, name));
  }
  for (const name of ['.wxt', 'utils/language/messages.gen.ts']) {
    if (existsSync(join(project, name))) cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
}

export function removeCopy(): void {
  rmSync(folder, { recursive: true, force: true });
}

export const read = (file: string): string => readFileSync(join(project, file), 'utf8');

/** Writes a changed file into the copy, runs tests there, and restores it. */
export function runBroken(file: string, text: string, tests: readonly string[]): Outcome {
  const path = join(folder, file);
  writeFileSync(path, text);
  try {
    if (tests.some((test) => test.startsWith('test/browser/'))) {
      const built = node(['node_modules/wxt/bin/wxt.mjs', 'build']);
      const firefox =
        built.status === 0 ? node(['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox']) : built;
      if (firefox.status !== 0)
        return { result: 'broken', failed: [], said: `${firefox.stdout}${firefox.stderr}` };
    }
    return runTests(tests);
  } finally {
    writeFileSync(path, read(file));
  }
}

/** @returns `failed` only if a test itself has failed, since one that cannot start proves nothing */
export function runTests(tests: readonly string[]): Outcome {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const ran = node([
    ...['node_modules/vitest/vitest.mjs', 'run', ...tests, '--maxWorkers=1', '--retry=0', '--bail=1'],
    ...['--reporter=json', `--outputFile=${report}`, '--testTimeout=40000'],
  ]);
  const said = `${ran.stdout}\n${ran.stderr}`;
  if (ran.error && 'code' in ran.error && ran.error.code === 'ETIMEDOUT')
    return { result: 'failed', failed: ['(no end)'], said };
  if (!existsSync(report)) return { result: 'broken', failed: [], said };
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { message: string; assertionResults: { status: string; fullName: string }[] }[];
  };
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = all.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  if (failed.length > 0) return { result: 'failed', failed, said };
  if (ran.status === 0 && all.some(({ status }) => status === 'passed'))
    return { result: 'passed', failed, said };
  return { result: 'broken', failed, said: testResults.map(({ message }) => message).join('\n') || said };
}

function node(words: string[]) {
  return spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: 'utf8',
    timeout: LIMIT,
    killSignal: 'SIGKILL',
    maxBuffer: 1e8,
  });
}
