import { ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { Work } from '../ground/slices';
import { Gathering } from './gathering';

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

/** A file in an archive that is not unpacked into memory. */
export interface ZipFile {
  /** Including its folders. */
  path: string;
  file: Blob;
}

export type Unzipped<Entry> =
  | { ok: true; paths: string[]; entries: Entry[] }
  | { ok: false; problem: ZipProblem };

/**
 * Unpacks the wanted files of an archive gradually, as its directory describes them; others are skipped. Stops as
 * soon as the content exceeds what a list of people can be.
 *
 * @param wanted by path
 * @throws the signal's reason if aborted
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  work: Work = {},
): Promise<Unzipped<ZipEntry>> {
  return unpackedFrom(new Blob([bytes as BlobPart]), {
    ...{ wanted, work },
    collecting: () => new InMemory(),
    entryOf: (path, bytesIn) => ({ path, bytes: bytesIn }),
  });
}

/** The same, from and into files that the browser can keep on the disk. */
export function unzipFile(
  file: Blob,
  wanted: (path: string) => boolean,
  work: Work = {},
): Promise<Unzipped<ZipFile>> {
  return unpackedFrom(file, {
    ...{ wanted, work },
    collecting: () => new OnDisk(),
    entryOf: (path, its) => ({ path, file: its }),
  });
}

interface Unpacking<Whole, Entry> {
  wanted: (path: string) => boolean;
  work: Work;
  /** Called for each file that is unpacked. */
  collecting: () => Collector<Whole>;
  entryOf: (path: string, whole: Whole) => Entry;
}

async function unpackedFrom<Whole, Entry>(
  archive: Blob,
  unpacking: Unpacking<Whole, Entry>,
): Promise<Unzipped<Entry>> {
  const { signal } = unpacking.work;
  if (archive.size > ZIP_LIMITS.bytes) return { ok: false, problem: 'zip-too-big' };
  signal?.throwIfAborted();
  try {
    const { paths, entries } = await unpacked(archive, unpacking);
    return paths.length === 0 ? { ok: false, problem: 'zip-broken' } : { ok: true, paths, entries };
  } catch (error) {
    signal?.throwIfAborted();
    // The library throws Errors for broken archives; anything else is a bug of ours.
    if (!(error instanceof Error)) throw error;
    return { ok: false, problem: error instanceof Refused ? error.problem : 'zip-broken' };
  }
}

/** @throws the problem with the archive */
async function unpacked<Whole, Entry>(
  file: Blob,
  { wanted, work: { signal, onProgress }, collecting, entryOf }: Unpacking<Whole, Entry>,
): Promise<{ paths: string[]; entries: Entry[] }> {
  const paths: string[] = [];
  const entries: Entry[] = [];
  let room: number = ZIP_LIMITS.unpacked;
  // No worker: the library would create it from text, which extension pages must not start.
  const options = { useWebWorkers: false, checkSignature: true, ...(signal && { signal }) };
  const archive = new ZipReader(file.stream(), options);
  for await (const entry of archive.getEntriesGenerator()) {
    paths.push(entry.filename);
    if (paths.length > ZIP_LIMITS.entries) throw new Refused('zip-too-big');
    if (entry.directory || !wanted(entry.filename)) continue;
    if (entry.encrypted) throw new Refused('zip-protected');
    const collector = collecting();
    room -= await collected(collector, room, (into) => entry.getData(into, options));
    entries.push(entryOf(entry.filename, collector.whole()));
    onProgress?.(Math.min(entry.offset, file.size), file.size);
  }
  return { paths, entries };
}

/** Lets a collector have what is written, while there is room. @returns how much that was (bytes) */
async function collected(
  collector: Collector<unknown>,
  room: number,
  write: (into: WritableStream<Uint8Array>) => Promise<unknown>,
): Promise<number> {
  let length = 0;
  const into = new WritableStream<Uint8Array>({
    write(part) {
      length += part.length;
      // Fails at the first part that does not fit.
      if (length > room) throw new Refused('zip-too-big');
      collector.add(part);
    },
  });
  await write(into);
  return length;
}

/** Our own objections to an archive. */
class Refused extends Error {
  readonly problem: ZipProblem;

  constructor(problem: ZipProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Collects a file's content. */
interface Collector<Whole> {
  add(part: Uint8Array): void;
  whole(): Whole;
}

class InMemory implements Collector<Uint8Array> {
  #length = 0;
  readonly #parts: Uint8Array[] = [];

  add(part: Uint8Array): void {
    this.#length += part.length;
    this.#parts.push(part);
  }

  whole(): Uint8Array {
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}

class OnDisk implements Collector<Blob> {
  readonly #gathering = new Gathering();

  add(part: Uint8Array): void {
    this.#gathering.add(part as Uint8Array<ArrayBuffer>);
  }

  whole(): Blob {
    return this.#gathering.whole();
  }
}
