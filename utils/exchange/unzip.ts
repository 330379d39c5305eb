import { ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { Work } from '../ground/slices';

/** More than a mentor's largest export, less than would exhaust memory. */
export const ZIP_LIMITS = { bytes: 200_000_000, entries: 20_000, unpacked: 120_000_000 } as const;

/** Of a workbook with more sheets, the rest is one of its own to save. */
export const SHEETS_LIMIT = 20;

export type ZipProblem = 'zip-protected' | 'zip-broken' | 'zip-too-big';

/** One file in an archive. */
export interface ZipEntry {
  /** Including its folders. */
  path: string;
  bytes: Uint8Array;
}

/** Whether these bytes begin like a ZIP archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7);
}

/**
 * Unpacks the wanted files of an archive gradually, as its directory describes them; others are skipped. Stops as
 * soon as the content exceeds what a list of people can be.
 *
 * @param wanted by path
 * @throws the signal's reason if aborted
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
    // The library throws Errors for broken archives; anything else is a bug of ours.
    if (!(error instanceof Error)) throw error;
    return { ok: false, problem: error instanceof Refused ? error.problem : 'zip-broken' };
  }
}

/** @throws the problem with the archive */
async function unpacked(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  { signal, onProgress }: Work,
): Promise<{ paths: string[]; entries: ZipEntry[] }> {
  const paths: string[] = [];
  const entries: ZipEntry[] = [];
  let room: number = ZIP_LIMITS.unpacked;
  // No worker: the library would create it from text, which extension pages must not start.
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

/** Our own objections to an archive. */
class Refused extends Error {
  readonly problem: ZipProblem;

  constructor(problem: ZipProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Collects a file's content while there is room. */
class Parts {
  length = 0;
  private readonly parts: Uint8Array[] = [];
  private readonly room: number;

  constructor(room: number) {
    this.room = room;
  }

  /** Fails at the first part that does not fit. */
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
