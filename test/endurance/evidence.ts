/** A profile's files before and after a start, kept for investigating a fault. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Run } from './extension.ts';

/** Databases with their logs, copies, settings, and the browser's notes about the space they use. */
const KEPT = ['IndexedDB', 'File System', 'Local Extension Settings', 'WebStorage'];

export class Evidence {
  readonly #profile: string;
  readonly #before = mkdtempSync(join(tmpdir(), 'mentor-trail-before-'));

  constructor(profile: string) {
    this.#profile = profile;
  }

  /** Call between the end of a browser and its next start, which may change everything. */
  noteBefore(): void {
    copyKept(this.#profile, this.#before);
  }

  /** @returns the folder with the files, and with what the mentor would see; it is never deleted */
  async keep(run: Run | null): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'mentor-trail-evidence-'));
    copyKept(this.#before, join(folder, 'before the start'), '');
    // Before anything else is opened.
    copyKept(this.#profile, join(folder, 'after it'));
    await run
      ?.show(folder)
      .catch((error: unknown) => writeFileSync(join(folder, 'not seen.txt'), String(error)));
    return folder;
  }

  end(): void {
    rmSync(this.#before, { recursive: true, force: true });
  }

  /** Whether the browser was killed in the middle of a record of a database's log. */
  isTorn(): boolean {
    const databases = join(this.#profile, 'Default', 'IndexedDB');
    if (!existsSync(databases)) return false;
    return readdirSync(databases, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.leveldb\/\d+\.log$/.test(name))
      .some((name) => endsTorn(readFileSync(join(databases, name))));
  }
}

function copyKept(from: string, to: string, within = 'Default'): void {
  for (const name of KEPT) {
    rmSync(join(to, name), { recursive: true, force: true });
    const source = join(from, within, name);
    if (existsSync(source)) cpSync(source, join(to, name), { recursive: true });
  }
}

const BLOCK = 32 * 1024;
const HEADER = 7;
/** A record within one block, and the last part of one that spans several. */
const ENDS = [1, 4];

/**
 * Whether a log of LevelDB ends in the middle of a record.
 *
 * @see https://github.com/google/leveldb/blob/main/doc/log_format.md
 */
export function endsTorn(log: Buffer): boolean {
  let at = 0;
  let isWhole = true;
  while (at < log.length) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEADER) {
      at += left;
      continue;
    }
    if (log.length - at < HEADER) return true;
    const type = log.readUInt8(at + 6);
    at += HEADER + log.readUInt16LE(at + 4);
    if (at > log.length) return true;
    isWhole = ENDS.includes(type);
  }
  return !isWhole;
}
