import * as v from 'valibot';
import { sumOf } from '../copies/shelf';
import { BACKUP_SCHEMA } from '../exchange/backup';
import { type SealProblem, seal, unseal } from '../exchange/seal';
import { instant } from '../model/rows';
import type { Line } from './in';

/*
 * The files that devices exchange, specified in docs/sync-format.md: lines of JSON, compressed (gzip) and sealed
 * (age) for the list's key.
 */

export const SYNC_FORMAT = 'mentor-trail-sync';
const VERSION = 1;
/** More than any real list needs, less than would exhaust memory (bytes). */
export const FILE_BYTES = 200_000_000;
const TEXT_CHARS = 1_000_000_000;
const LINE_CHARS = 50_000_000;

/** Ids of lists and devices: sixteen random hexadecimal digits. */
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
  /** The database version these rows belong to. */
  schema: number,
  list: hex,
  device: hex,
  name: v.pipe(v.string(), v.maxLength(200)),
  /** The member whose device it is, by id; absent if nobody has been named. */
  member: v.optional(v.pipe(v.string(), v.maxLength(40))),
  epoch: number,
  seq: number,
  /** `base`: everything; `changes`: what was written since the previous file. */
  kind: v.picklist(['base', 'changes']),
  /** The sum of the device's previous file; '' for its first. */
  before: v.union([v.literal(''), hex]),
  /** Which passphrase locks the list's key; the later one wins. */
  lock: v.object({ number, sum: hex }),
  /** For each other device, the number of its latest file that had been read. */
  seen: v.record(hex, number),
  at: instant,
});
export type Head = v.InferOutput<typeof head>;

/** A file's name, taken apart. */
export interface FileName {
  device: string;
  epoch: number;
  seq: number;
  kind: Head['kind'];
  /** The first sixteen hexadecimal digits of SHA-256 over the file. */
  sum: string;
}

const PATH = /^devices\/([0-9a-f]{16})\/(\d{1,6})-(base-)?(\d{1,9})-([0-9a-f]{16})\.age$/;

/** Takes a path apart; null if it is not a device's file. */
export function readPath(path: string): FileName | null {
  const [, device = '', epoch, base, seq, sum = ''] = PATH.exec(path) ?? [];
  if (device === '') return null;
  return { device, epoch: Number(epoch), seq: Number(seq), kind: base ? 'base' : 'changes', sum };
}

export function pathOf({ device, epoch, seq, kind, sum }: FileName): string {
  return `devices/${device}/${epoch}-${kind === 'base' ? 'base-' : ''}${seq}-${sum}.age`;
}

export const LIST_PATH = 'mentor-trail-list.json';

/** A locked key's name, taken apart. */
export interface KeyName {
  epoch: number;
  /** Random: two devices may make a key for the same epoch independently. */
  key: string;
  /** Counts the passphrases of this key, from 1. */
  number: number;
  sum: string;
}

const KEY_PATH = /^keys\/(\d{1,6})-([0-9a-f]{16})-(\d{1,6})-([0-9a-f]{16})\.age$/;

export function readKeyPath(path: string): KeyName | null {
  const [, epoch, key = '', count, sum = ''] = KEY_PATH.exec(path) ?? [];
  return key === '' ? null : { epoch: Number(epoch), key, number: Number(count), sum };
}

export const keyPath = ({ epoch, key, number: count, sum }: KeyName) =>
  `keys/${epoch}-${key}-${count}-${sum}.age`;

const listFile = v.object({ format: v.literal(SYNC_FORMAT), version: number, list: hex, epoch: number });

/** The file that marks a folder or an archive as one of our lists. It names nobody. */
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

/** Seals a device's file. @param lots its stores in batches, so that they are never all in memory */
export function writeFile(
  given: Omit<Head, 'format' | 'version' | 'schema'>,
  lots: AsyncIterable<readonly Line[]>,
  recipient: string,
): Promise<Blob> {
  const first: Head = { ...{ format: SYNC_FORMAT, version: VERSION, schema: BACKUP_SCHEMA }, ...given };
  const packed = streamOf(textOf(first, lots)).pipeThrough(new CompressionStream('gzip'));
  return seal(packed, { recipient });
}

async function* textOf(first: Head, lots: AsyncIterable<readonly Line[]>): AsyncGenerator<string> {
  yield `${JSON.stringify(first)}\n`;
  for await (const lot of lots)
    if (lot.length > 0) yield lot.map(([id, content]) => `["${id}",${content}]\n`).join('');
}

function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void texts.return(undefined),
  });
}

/**
 * Why a file is not taken in:
 * - `empty`, `unfinished`: it has not arrived, or not all of it
 * - `other-key`: it is sealed for another list's key, or its first lines are damaged; the format cannot tell which
 * - `damaged`, `cut`: the rest differs from what was written
 * - `other-list`, `misnamed`: its content belongs elsewhere, so somebody else put it there
 * - `newer`: a newer version of the program wrote it
 * - `too-large`: larger than any file of ours
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
  | {
      ok: true;
      head: Head /** Its stores, one by one; lines that are not stores are skipped and counted. */;
      stores: Stores;
    }
  | { ok: false; problem: FileProblem };

const no = (problem: FileProblem) => ({ ok: false, problem }) as const;
const SEALS: Partial<Record<SealProblem, FileProblem>> = { 'wrong-key': 'other-key', cut: 'cut' };

/** Opens a device's file. Returns nothing of it before the end has been reached and verified. */
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
  const told = await firstOf(opened.plain);
  if (!told.ok) return told;
  const read = v.safeParse(head, told.first);
  if (!read.success) return no(isLater(told.first) ? 'newer' : 'damaged');
  const its = read.output;
  if (its.version > VERSION || its.schema > BACKUP_SCHEMA) return no('newer');
  if (its.list !== list) return no('other-list');
  const isNamed =
    its.device === name.device && its.epoch === name.epoch && its.seq === name.seq && its.kind === name.kind;
  return isNamed ? { ok: true, head: its, stores: new Stores(opened.plain, told.lines) } : no('misnamed');
}

/** Lines of a file that is no longer than this (characters) are kept while they are checked, not read again. */
const KEPT_CHARS = 100_000;

/** The first line, once the rest has proved readable, and all lines if they are few. */
async function firstOf(
  packed: Blob,
): Promise<{ ok: true; first: unknown; lines: string[] | null } | { ok: false; problem: FileProblem }> {
  let first: string | undefined;
  let lines: string[] | null = [];
  let chars = 0;
  try {
    for await (const line of linesOf(packed)) {
      first ??= line;
      chars += line.length;
      if (chars > TEXT_CHARS) return no('too-large');
      if (chars > KEPT_CHARS) lines = null;
      lines?.push(line);
    }
  } catch (error) {
    return no(error instanceof TooLong ? 'too-large' : 'damaged');
  }
  return { ok: true, first: parsed(first ?? ''), lines };
}

class TooLong extends Error {}

/** The lines of a compressed text, one by one. @throws TooLong, or the decoder's error if it is damaged */
async function* linesOf(packed: Blob): AsyncGenerator<string> {
  const plain = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = plain.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LINE_CHARS) throw new TooLong();
      yield* lines;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (rest !== '') yield rest;
}

/** The stores in a file that has already been read to its end. */
export class Stores implements AsyncIterable<Line> {
  /** How many of the lines read so far were not stores. */
  unread = 0;
  readonly #packed: Blob;
  readonly #lines: readonly string[] | null;

  /** @param lines if they have been read already */
  constructor(packed: Blob, lines: readonly string[] | null = null) {
    this.#packed = packed;
    this.#lines = lines;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Line> {
    let isHead = true;
    for await (const line of this.#lines ?? linesOf(this.#packed)) {
      const [, id, content] = (!isHead && LINE.exec(line)) || [];
      if (id !== undefined && content !== undefined) yield [id, content];
      else if (!isHead) this.unread += 1;
      isHead = false;
    }
  }
}

const LINE = /^\["(list|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})",(.*)\]$/;

/** A later version may use a different first line, but still states its version. */
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
