import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { breathe, type Work } from '../ground/slices';

/** More than the largest export of a mentor's holds, less than fills the memory. */
export const ZIP_LIMITS = { bytes: 200_000_000, entries: 20_000, unpacked: 120_000_000 } as const;
/** Packed octets that are unpacked in one go: at a thousand to one, which is all deflate can do, a few megabytes. */
const PART = 4096;

export type ZipProblem = 'zip-protected' | 'zip-broken' | 'zip-too-big';

/** One file in an archive. */
export interface ZipEntry {
  /** With its folders. */
  path: string;
  bytes: Uint8Array;
}

/** Whether bytes begin as an archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7);
}

/**
 * Unpacks what is wanted of an archive, a little at a time; what is not wanted is not unpacked, and an archive
 * that unpacks to more than a list of people can be is given up as soon as it does.
 *
 * @param wanted by its path
 * @throws the signal's reason when it is stopped
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  { signal, onProgress }: Work = {},
): Promise<{ ok: true; paths: string[]; entries: ZipEntry[] } | { ok: false; problem: ZipProblem }> {
  if (bytes.length > ZIP_LIMITS.bytes) return { ok: false, problem: 'zip-too-big' };
  if (isProtected(bytes)) return { ok: false, problem: 'zip-protected' };
  const paths: string[] = [];
  const open: { path: string; parts: Uint8Array[]; whole: boolean }[] = [];
  let unpacked = 0;
  let problem: ZipProblem | undefined;
  const archive = new Unzip((file) => {
    paths.push(file.name);
    if (paths.length > ZIP_LIMITS.entries) problem ??= 'zip-too-big';
    if (!wanted(file.name) || problem) return;
    const entry = { path: file.name, parts: [] as Uint8Array[], whole: false };
    open.push(entry);
    file.ondata = (error, data, final) => {
      if (error) {
        problem ??= 'zip-broken';
        return;
      }
      unpacked += data.length;
      if (unpacked > ZIP_LIMITS.unpacked) {
        problem ??= 'zip-too-big';
        file.terminate();
        return;
      }
      entry.parts.push(data);
      entry.whole ||= final;
    };
    file.start();
  });
  archive.register(UnzipInflate);
  archive.register(UnzipPassThrough);
  signal?.throwIfAborted();
  let until = performance.now() + 16;
  try {
    for (let at = 0; at < bytes.length && !problem; at += PART) {
      archive.push(bytes.subarray(at, at + PART), at + PART >= bytes.length);
      if (performance.now() < until) continue;
      onProgress?.(at, bytes.length);
      await breathe();
      signal?.throwIfAborted();
      until = performance.now() + 16;
    }
  } catch (error) {
    signal?.throwIfAborted();
    // The library throws what it finds wrong; anything else is a fault of ours.
    if (!(error instanceof Error)) throw error;
    problem ??= 'zip-broken';
  }
  if (!problem && (paths.length === 0 || open.some(({ whole }) => !whole))) problem = 'zip-broken';
  if (problem) return { ok: false, problem };
  return { ok: true, paths, entries: open.map(({ path, parts }) => ({ path, bytes: joined(parts) })) };
}

/** Whether the first file in the archive wants a password. */
function isProtected(bytes: Uint8Array): boolean {
  return bytes[2] === 3 && ((bytes[6] ?? 0) & 1) === 1;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
