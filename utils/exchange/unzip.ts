import { strFromU8, Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
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
  const open: OpenEntry[] = [];
  let unpacked = 0;
  let problem: ZipProblem | undefined;
  const archive = new Unzip((file) => {
    paths.push(file.name);
    if (paths.length > ZIP_LIMITS.entries) problem ??= 'zip-too-big';
    if (!wanted(file.name) || problem) return;
    const entry: OpenEntry = { path: file.name, parts: [], whole: false, sum: 0 };
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
      entry.sum = crc32(data, entry.sum);
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
  if (!problem && (paths.length === 0 || !areWhole(open, sumsIn(bytes)))) problem = 'zip-broken';
  if (problem) return { ok: false, problem };
  return { ok: true, paths, entries: open.map(({ path, parts }) => ({ path, bytes: joined(parts) })) };
}

/** A file that is being unpacked. */
interface OpenEntry {
  path: string;
  parts: Uint8Array[];
  whole: boolean;
  /** CRC-32 of what has been unpacked. */
  sum: number;
}

/** The library unpacks anything: only the checksum tells whether it is what was packed. */
function areWhole(entries: readonly OpenEntry[], sums: ReadonlyMap<string, readonly number[]>): boolean {
  return entries.every(({ path, whole, sum }) => whole && (sums.get(path)?.includes(sum) ?? true));
}

/**
 * The checksums in an archive's directory by path; none where it has no directory.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.12 and 4.3.16
 */
function sumsIn(bytes: Uint8Array): Map<string, number[]> {
  const sums = new Map<string, number[]>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - 22;
  // A remark of 65,535 octets may follow.
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return sums;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const path = strFromU8(bytes.subarray(at + 46, nameEnd), !isUtf8);
    sums.set(path, [...(sums.get(path) ?? []), view.getUint32(at + 16, true)]);
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** @param before that of what came before */
function crc32(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  for (let at = 0; at < bytes.length; at++) {
    crc = (CRC_TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
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
