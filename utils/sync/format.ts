import * as v from 'valibot';
import { sumOf } from '../copies/shelf';
import { BACKUP_SCHEMA } from '../exchange/backup';
import { type SealProblem, seal, unseal } from '../exchange/seal';
import { instant } from '../model/rows';
import { type Content, isContent } from './replica';

/*
 * What one device tells the others, as files; docs/sync-format.md says it for everybody else. A file is lines of JSON,
 * compressed (gzip) and sealed (age) for the list's key.
 */

export const SYNC_FORMAT = 'mentor-trail-sync';
const VERSION = 1;
/** More than any list there is, less than would fill the memory (bytes). */
export const FILE_BYTES = 200_000_000;
const TEXT_CHARS = 1_000_000_000;

/** Ids of lists and devices: random, sixteen hexadecimal digits. */
const HEX = /^[0-9a-f]{16}$/;
const hex = v.pipe(v.string(), v.regex(HEX));
const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));

export function newHexId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const head = v.object({
  format: v.literal(SYNC_FORMAT),
  version: number,
  /** The version of the database whose rows these are. */
  schema: number,
  list: hex,
  device: hex,
  name: v.pipe(v.string(), v.maxLength(200)),
  epoch: number,
  seq: number,
  /** `base`: everything; `changes`: the stores in which something has been written since the file before. */
  kind: v.picklist(['base', 'changes']),
  /** The sum of the device's file before; '' for its first. */
  before: v.union([v.literal(''), hex]),
  /** The number of the latest file of each other device that had been read. */
  seen: v.record(hex, number),
  at: instant,
  /** How many lines follow. */
  stores: number,
});
export type Head = v.InferOutput<typeof head>;

/** Where a file lies, and what its name says. */
export interface FileName {
  device: string;
  epoch: number;
  seq: number;
  kind: Head['kind'];
  /** The first sixteen hexadecimal digits of SHA-256 over the file. */
  sum: string;
}

const PATH = /^devices\/([0-9a-f]{16})\/(\d{1,6})-(base-)?(\d{1,9})-([0-9a-f]{16})\.age$/;

/** What a path says; null for whatever is no file of a device. */
export function readPath(path: string): FileName | null {
  const [, device = '', epoch, base, seq, sum = ''] = PATH.exec(path) ?? [];
  if (device === '') return null;
  return { device, epoch: Number(epoch), seq: Number(seq), kind: base ? 'base' : 'changes', sum };
}

export function pathOf({ device, epoch, seq, kind, sum }: FileName): string {
  return `devices/${device}/${epoch}-${kind === 'base' ? 'base-' : ''}${seq}-${sum}.age`;
}

export const LIST_PATH = 'mentor-trail-list.json';
export const keyPath = (epoch: number) => `keys/${epoch}.age`;

const listFile = v.object({ format: v.literal(SYNC_FORMAT), version: number, list: hex, epoch: number });

/** What says that a folder, or a file, is one of a list of ours. It names nobody. */
export function writeListFile(list: string, epoch: number): Blob {
  return new Blob([`${JSON.stringify({ format: SYNC_FORMAT, version: VERSION, list, epoch })}\n`]);
}

export function readListFile(text: string): { list: string; epoch: number; isNewer: boolean } | null {
  try {
    const read = v.safeParse(listFile, JSON.parse(text));
    return read.success ? { ...read.output, isNewer: read.output.version > VERSION } : null;
  } catch {
    return null;
  }
}

/** Seals what a device has to say. */
export async function writeFile(
  given: Omit<Head, 'format' | 'version' | 'schema' | 'stores'>,
  stores: readonly { id: string; content: Content }[],
  recipient: string,
): Promise<Blob> {
  const first: Head = {
    ...{ format: SYNC_FORMAT, version: VERSION, schema: BACKUP_SCHEMA },
    ...given,
    stores: stores.length,
  };
  const lines = stores.map(({ id, content }) => `${JSON.stringify([id, content])}\n`);
  const text = new Blob([`${JSON.stringify(first)}\n`, ...lines]);
  const packed = await new Response(text.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  return seal(packed, { recipient });
}

/**
 * Why a file is not taken in:
 * - `empty`, `unfinished`: it is not here yet, or not all of it
 * - `other-key`: it is sealed for another list's key, or its first lines are damaged: the format cannot tell
 * - `damaged`, `cut`: the rest is not as it was written
 * - `other-list`, `misnamed`: what is inside belongs elsewhere: somebody has put it there
 * - `newer`: a newer version of the program has written it
 * - `too-large`: nothing of ours is as large as that
 */
export type FileProblem =
  | 'empty'
  | 'unfinished'
  | 'other-key'
  | 'damaged'
  | 'cut'
  | 'other-list'
  | 'misnamed'
  | 'newer'
  | 'too-large';

export type ReadFile =
  | { ok: true; head: Head; stores: [id: string, content: Content][]; unread: number }
  | { ok: false; problem: FileProblem };

const no = (problem: FileProblem): ReadFile => ({ ok: false, problem });
const SEALS: Partial<Record<SealProblem, FileProblem>> = { 'wrong-key': 'other-key', cut: 'cut' };

/** Opens a device's file and judges all that is in it: nothing of it is used before its end has been reached. */
export async function readFile(
  file: Blob,
  name: FileName,
  { list, identity }: { list: string; identity: string },
): Promise<ReadFile> {
  if (file.size > FILE_BYTES) return no('too-large');
  if (file.size === 0) return no('empty');
  if ((await sumOf(file)) !== name.sum) return no('unfinished');
  const opened = await unseal(file, { identity });
  if (!opened.ok) return no(SEALS[opened.problem] ?? 'damaged');
  let text: string;
  try {
    const plain = opened.plain.stream().pipeThrough(new DecompressionStream('gzip'));
    text = await new Response(plain).text();
  } catch {
    return no('damaged');
  }
  if (text.length > TEXT_CHARS) return no('too-large');
  return readLines(text.split('\n'), name, list);
}

function readLines([first = '', ...lines]: string[], name: FileName, list: string): ReadFile {
  const told = parsed(first);
  const read = v.safeParse(head, told);
  if (!read.success) return no(isLater(told) ? 'newer' : 'damaged');
  const its = read.output;
  if (its.version > VERSION || its.schema > BACKUP_SCHEMA) return no('newer');
  if (its.list !== list) return no('other-list');
  const isNamed =
    its.device === name.device && its.epoch === name.epoch && its.seq === name.seq && its.kind === name.kind;
  if (!isNamed) return no('misnamed');
  const stores: [string, Content][] = [];
  for (const line of lines.slice(0, its.stores)) {
    const pair = parsed(line);
    if (Array.isArray(pair) && typeof pair[0] === 'string' && STORE.test(pair[0]) && isContent(pair[1]))
      stores.push([pair[0], pair[1]]);
  }
  return { ok: true, head: its, stores, unread: its.stores - stores.length };
}

const STORE = /^(?:list|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A file of a later version may have another first line altogether; it says as much. */
function isLater(told: unknown): boolean {
  const { format, version } = (told ?? {}) as { format?: unknown; version?: unknown };
  return format === SYNC_FORMAT && typeof version === 'number' && version > VERSION;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
