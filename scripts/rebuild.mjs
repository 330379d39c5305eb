/*
 * `npm run zip:again`: builds the zips of `npm run zip` a second time, from the sources zip alone, in another folder,
 * time zone and language, and compares them byte by byte.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { differences, zipNames } from './packages.mjs';

const project = fileURLToPath(new URL('../', import.meta.url));
const names = zipNames(JSON.parse(readFileSync(`${project}package.json`, 'utf8')));
/** A place as different from the first as possible: a space and a non-ASCII letter in the path, the other side of the world. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

const folder = mkdtempSync(join(tmpdir(), 'mentor-trail again ü-'));
try {
  const sources = unzipSync(readFileSync(`${project}.output/${names.sources}`));
  for (const [name, content] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  symlinkSync(`${project}node_modules`, join(folder, 'node_modules'), 'junction');
  for (const browser of ['chrome', 'firefox']) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser],
      { cwd: folder, env: { ...process.env, ...ELSEWHERE }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`The sources zip does not build for ${browser}:\n${stdout}\n${stderr}`);
  }
  const faults = Object.values(names).flatMap((name) =>
    differences(name, readFileSync(`${project}.output/${name}`), readFileSync(join(folder, '.output', name))),
  );
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(`Built twice, the same: ${Object.values(names).join(', ')}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
