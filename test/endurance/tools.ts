/** System programs that a script needs besides the browsers, and the clean-up at its end, however it ends. */
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Which of the programs are missing. */
export function missing(programs: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.filter((program) => !folders.some((folder) => canRun(join(folder, program))));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param packages the Debian and Ubuntu package of each program @throws with how to install the missing ones */
export function need(packages: Readonly<Record<string, string>>): void {
  const lacking = missing(Object.keys(packages));
  if (lacking.length === 0) return;
  const names = [...new Set(lacking.map((program) => packages[program]))].join(' ');
  throw new Error(
    `Missing: ${lacking.join(', ')}. Debian and Ubuntu have it: apt-get install ${names}. The two windows are driven over X, so this runs on Linux only.`,
  );
}

/** A separate folder that is deleted when this process ends. */
export function passingFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `mentor-trail-${name}-`));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  return folder;
}

const ends: (() => void)[] = [];

/** Runs something when this process ends, also on Ctrl+C; the latest first. */
export function atEnd(work: () => void): void {
  if (ends.length === 0) {
    process.on('exit', () => {
      for (const each of ends.toReversed()) {
        try {
          each();
        } catch (error) {
          console.error(error);
        }
      }
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => process.exit(130));
  }
  ends.push(work);
}

/**
 * Polls until something is there.
 *
 * @param what named in the error if it never is
 * @param patience ms
 */
export async function until<Found>(
  what: string,
  patience: number,
  look: () => Promise<Found> | Found,
): Promise<NonNullable<Found>> {
  for (const end = Date.now() + patience; ; ) {
    const found = await look();
    if (found) return found as NonNullable<Found>;
    if (Date.now() > end) throw new Error(`Waited ${Math.round(patience / 1_000)} seconds in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
