import { ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { Work } from '../ground/slices';

/** More than the largest export of a mentor's holds, less than fills the memory. */
export const ZIP_LIMITS = { bytes: 200_000_000, entries: 20_000, unpacked: 120_000_000 } as const;

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
 * Unpacks what is wanted of an archive, a little at a time, each by what the archive's directory says of it; what is not
 * wanted is not unpacked, and an archive that unpacks to more than a list of people can be is given up as soon as it
 * does.
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
  signal?.throwIfAborted();
  try {
    const { paths, entries } = await unpacked(bytes, wanted, { signal, onProgress });
    return paths.length === 0 ? { ok: false, problem: 'zip-broken' } : { ok: true, paths, entries };
  } catch (error) {
    signal?.throwIfAborted();
    // The library throws what it finds wrong; anything else is a fault of ours.
    if (!(error instanceof Error)) throw error;
    return { ok: false, problem: error instanceof Refused ? error.problem : 'zip-broken' };
  }
}

/** @throws what is wrong with the archive */
async function unpacked(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  { signal, onProgress }: Work,
): Promise<{ paths: string[]; entries: ZipEntry[] }> {
  const paths: string[] = [];
  const entries: ZipEntry[] = [];
  let room: number = ZIP_LIMITS.unpacked;
  // No worker: the library would make it of text, which an extension's pages may not start.
  const options = { useWebWorkers: false, checkSignature: true, ...(signal && { signal }) };
  const archive = new ZipReader(new Blob([bytes as BlobPart]).stream(), options);
  for await (const entry of archive.getEntriesGenerator()) {
    paths.push(entry.filename);
    if (paths.length > ZIP_LIMITS.entries) throw new Refused('zip-too-big');
    if (entry.directory || !wanted(entry.filename)) continue;
    if (entry.encrypted) throw new Refused('zip-protected');
    const parts = new Parts(room);
    await entry.getData(parts.stream(), options);
    room -= parts.length;
    entries.push({ path: entry.filename, bytes: parts.joined() });
    onProgress?.(Math.min(entry.offset, bytes.length), bytes.length);
  }
  return { paths, entries };
}

/** What we ourselves mind about an archive. */
class Refused extends Error {
  readonly problem: ZipProblem;

  constructor(problem: ZipProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** What is unpacked of a file, as long as there is room. */
class Parts {
  length = 0;
  private readonly parts: Uint8Array[] = [];
  private readonly room: number;

  constructor(room: number) {
    this.room = room;
  }

  /** Takes the parts, and fails with the first for which there is no room. */
  stream(): WritableStream<Uint8Array> {
    return new WritableStream({
      write: (part) => {
        this.length += part.length;
        if (this.length > this.room) throw new Refused('zip-too-big');
        this.parts.push(part);
      },
    });
  }

  joined(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}
