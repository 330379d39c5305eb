import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Work } from '../ground/slices';
import { saidLength } from './backup';
import { Gathering } from './gathering';
import { ARMOR_LINE, VERSION_LINE } from './sealed-start';

/*
 * Files in the age format (https://age-encryption.org/v1), which the `age` command opens as well. Only load this in
 * the copy worker: deriving a key from a passphrase takes a second and 256 MB, and blocks the thread.
 */

/** What a file is sealed with: a passphrase, or the public half of a key (`age1…`). */
export type Lock = { passphrase: string; workFactor?: number } | { recipient: string };
/** What it is opened with: the passphrase, or the secret half of the key (`AGE-SECRET-KEY-1…`). */
export type Opener = { passphrase: string } | { identity: string };

/**
 * - `wrong-key`: the passphrase does not fit. Damage to the lines with the sealed key looks the same.
 * - `damaged`, `cut`: the rest has been altered, or part of it is missing
 * - `other-lock`: it is sealed for a key when a passphrase was given, or the other way round
 * - `too-slow`: it demands more work than any program would
 * - `no-memory`: the browser has too little memory for the passphrase
 */
export type SealProblem = 'wrong-key' | 'damaged' | 'cut' | 'other-lock' | 'too-slow' | 'no-memory';
export type Unsealed = { ok: true; plain: Blob } | { ok: false; problem: SealProblem };

/** The body is sealed in chunks of this size (bytes), see the format. */
const CHUNK = 65_536;
const SEALED_CHUNK = CHUNK + 16;
const NONCE = 16;
/** Room for the header lines. */
const HEADER = 16_384;

/** How a file is sealed, judging by its header; null if it is not an age file. */
export async function sealedHow(file: Blob): Promise<'passphrase' | 'key' | null> {
  return howIn((await begun(file)).start);
}

function howIn(start: string): 'passphrase' | 'key' | null {
  if (!start.startsWith(VERSION_LINE)) return null;
  return start.startsWith(`${VERSION_LINE}-> scrypt `) ? 'passphrase' : 'key';
}

/**
 * Pads a text with empty lines to whole chunks, at least two. Then the first line can be decrypted by itself and
 * tells the length of a truncated file, and the size reveals little about the length of the list.
 */
export function filled(text: Blob): Blob {
  return new Blob([text, '\n'.repeat(chunksOf(text.size) * CHUNK - text.size)]);
}

/** Seals data. @throws the signal's reason if aborted */
export async function seal(
  plain: Blob | ReadableStream<Uint8Array>,
  lock: Lock,
  work: Work = {},
): Promise<Blob> {
  const encrypter = new Encrypter();
  if ('recipient' in lock) encrypter.addRecipient(lock.recipient);
  else {
    encrypter.setPassphrase(lock.passphrase.normalize('NFC'));
    if (lock.workFactor) encrypter.setScryptWorkFactor(lock.workFactor);
  }
  const [stream, size] = plain instanceof Blob ? [plain.stream(), plain.size] : [plain, 0];
  return gathered(await encrypter.encrypt(stream), size, work);
}

const chunksOf = (length: number) => Math.max(2, Math.ceil(length / CHUNK));

/** Opens a file. Returns nothing of it before the end has been verified. @throws the signal's reason if aborted */
export async function unseal(file: Blob, opener: Opener, work: Work = {}): Promise<Unsealed> {
  const { sealed, start: header } = await begun(file);
  const how = howIn(header);
  if (how === null) return { ok: false, problem: 'damaged' };
  if ((how === 'passphrase') !== 'passphrase' in opener) return { ok: false, problem: 'other-lock' };
  const decrypter = new Decrypter();
  if ('passphrase' in opener) decrypter.addPassphrase(opener.passphrase.normalize('NFC'));
  else decrypter.addIdentity(opener.identity);
  let body: ReadableStream<Uint8Array>;
  try {
    body = await decrypter.decrypt(sealed.stream());
  } catch (error) {
    return { ok: false, problem: headerProblem(error) };
  }
  let start: Uint8Array | null = null;
  const looked = body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        start ??= chunk;
        controller.enqueue(chunk);
      },
    }),
  );
  try {
    return { ok: true, plain: await gathered(looked, sealed.size, work) };
  } catch {
    work.signal?.throwIfAborted();
    return { ok: false, problem: (await isCut(sealed, start)) ? 'cut' : 'damaged' };
  }
}

function headerProblem(error: unknown): SealProblem {
  const { message = '', name = '' } = error instanceof Error ? error : {};
  if (/no identity matched/.test(message)) return 'wrong-key';
  if (/work factor/.test(message)) return 'too-slow';
  // What browsers and the library report if there is no room for scrypt's table.
  if (name === 'RangeError' || /allocat|memory/i.test(message)) return 'no-memory';
  return 'damaged';
}

/**
 * Whether the file is truncated. The first chunk is authenticated by itself, and only the length is taken from it.
 * Without it: our files are always whole chunks.
 */
async function isCut(sealed: Blob, start: Uint8Array | null): Promise<boolean> {
  const header = await sealed.slice(0, HEADER).text();
  const body = sealed.size - (header.indexOf('\n', header.indexOf('\n---') + 1) + 1) - NONCE;
  const length = start && saidLength(new TextDecoder().decode(start));
  if (length) return body < chunksOf(length) * SEALED_CHUNK;
  return body < 2 * SEALED_CHUNK || body % SEALED_CHUNK !== 0;
}

/** A sealed file, without armor, and its beginning. */
async function begun(file: Blob): Promise<{ sealed: Blob; start: string }> {
  const start = await file.slice(0, HEADER).text();
  if (!start.startsWith(ARMOR_LINE)) return { sealed: file, start };
  const sealed = await unarmored(file);
  return { sealed, start: await sealed.slice(0, HEADER).text() };
}

/** `age -a` writes ASCII armor, for instance for e-mail. */
async function unarmored(file: Blob): Promise<Blob> {
  try {
    return new Blob([armor.decode(await file.text()) as Uint8Array<ArrayBuffer>]);
  } catch {
    return new Blob([VERSION_LINE]);
  }
}

/** Reads a stream to the end, in large pieces that the browser can move to disk. */
export async function gathered(stream: ReadableStream<Uint8Array>, total: number, work: Work): Promise<Blob> {
  const { signal, onProgress } = work;
  const gathering = new Gathering();
  let done = 0;
  const reader = stream.getReader();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { value, done: isOver } = await reader.read();
      if (isOver) break;
      done += value.length;
      if (gathering.add(value as Uint8Array<ArrayBuffer>)) onProgress?.(Math.min(done, total), total);
    }
  } finally {
    // Needed if reading stops halfway; after the end or a failure there is nothing to cancel.
    await reader.cancel().catch(() => undefined);
  }
  return gathering.whole();
}

/** A key whose secret half is sealed with a passphrase. With the public half alone, files can be sealed for it. */
export interface LockedKey {
  /** `age1…` */
  recipient: string;
  /** The sealed secret half, as `age -i` accepts it. */
  file: Blob;
}

/** Makes a key and locks it with a passphrase. The secret half exists only in the sealed file. */
export async function newLockedKey(passphrase: string, now: Date, workFactor?: number): Promise<LockedKey> {
  const identity = await generateX25519Identity();
  const file = await lockKey(identity, passphrase, [`created: ${now.toISOString()}`], workFactor);
  return { recipient: await identityToRecipient(identity), file };
}

/** Locks the secret half of a key with a passphrase. @param said further lines to store beside it inside */
export async function lockKey(
  identity: string,
  passphrase: string,
  said: readonly string[],
  workFactor?: number,
): Promise<Blob> {
  const lines = [...said, `public key: ${await identityToRecipient(identity)}`].map((line) => `# ${line}\n`);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  if (workFactor) encrypter.setScryptWorkFactor(workFactor);
  const sealed = await encrypter.encrypt(`${lines.join('')}${identity}\n`);
  return new Blob([sealed as Uint8Array<ArrayBuffer>]);
}

/** The secret half of a locked key, and the text containing it. */
export async function unlock(
  key: Blob,
  passphrase: string,
): Promise<{ ok: true; identity: string; text: string } | { ok: false; problem: SealProblem }> {
  const read = await unseal(key, { passphrase });
  if (!read.ok) return read;
  const text = await read.plain.text();
  const identity = /^AGE-SECRET-KEY-1\w+$/m.exec(text)?.[0];
  return identity ? { ok: true, identity, text } : { ok: false, problem: 'damaged' };
}
