import { piecesOf } from '../ground/pieces';

/*
 * Archives of files that are stored as they are. The files become parts of the archive without being copied, so that
 * none of them is ever in memory as a whole.
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Version 2.0 of the format, which everything reads. */
const VERSION = 20;
const UTF8 = 1 << 11;

interface Entry {
  name: Uint8Array<ArrayBuffer>;
  file: Blob;
  crc: number;
  /** Where it begins in the archive. */
  offset: number;
}

/** Puts files into an archive without compressing them. @param mtime when they were made */
export async function zipped(
  files: readonly (readonly [path: string, file: Blob])[],
  mtime: Date,
): Promise<Blob> {
  const parts: Blob[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const [path, file] of files) {
    const entry: Entry = { name: new TextEncoder().encode(path), file, crc: await crcOf(file), offset };
    const part = new Blob([...localOf(entry, mtime), file]);
    entries.push(entry);
    parts.push(part);
    offset += part.size;
  }
  const directory = new Blob(entries.flatMap((entry) => centralOf(entry, mtime)));
  const end = fields(END, [
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [directory.size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return new Blob([...parts, directory, end], { type: 'application/zip' });
}

/** The remainders of all bytes, for the checksum below. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let left = byte;
  for (let bit = 0; bit < 8; bit += 1) left = (left & 1) === 1 ? (left >>> 1) ^ 0xedb88320 : left >>> 1;
  return left;
});

/** The checksum that archives use (CRC-32). */
async function crcOf(file: Blob): Promise<number> {
  let sum = 0xffffffff;
  for await (const piece of piecesOf(file))
    for (const byte of piece) sum = (sum >>> 8) ^ (REMAINDERS[(sum ^ byte) & 255] ?? 0);
  return ~sum >>> 0;
}

type Field = readonly [value: number, bytes: 2 | 4];

function fields(mark: number, all: readonly Field[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4 + all.reduce((sum, [, length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, mark, true);
  let at = 4;
  for (const [value, length] of all) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

/** What both headers of a file say about it. */
const said = ({ name, file: { size }, crc }: Entry, mtime: Date): Field[] => [
  ...([
    [VERSION, 2],
    [UTF8, 2],
    [0, 2],
    [timeOf(mtime), 2],
    [dayOf(mtime), 2],
  ] as const),
  ...([
    [crc, 4],
    [size, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ] as const),
];

const localOf = (entry: Entry, mtime: Date) => [fields(LOCAL, said(entry, mtime)), entry.name];

const centralOf = (entry: Entry, mtime: Date) => [
  fields(CENTRAL, [[VERSION, 2], ...said(entry, mtime), [0, 2], [0, 2], [0, 2], [0, 4], [entry.offset, 4]]),
  entry.name,
];

/** Local time in steps of two seconds, as archives note it. */
const timeOf = (at: Date) => (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1);
const dayOf = (at: Date) => ((at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate();
