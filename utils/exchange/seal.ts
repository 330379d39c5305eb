import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Work } from '../ground/slices';
import { saidLength } from './backup';
import { ARMOR_LINE, VERSION_LINE } from './sealed-start';

/*
 * Files in the age format (https://age-encryption.org/v1), which the `age` command opens as well. Only the copy worker loads
 * this: deriving a key from a passphrase takes a second and 256 MB, and nothing else can be done meanwhile.
 */

/** With what a file is sealed: a passphrase, or the public half of a key (`age1…`). */
export type Lock = { passphrase: string; workFactor?: number } | { recipient: string };
/** With what it is opened: the passphrase, or the secret half of the key (`AGE-SECRET-KEY-1…`). */
export type Opener = { passphrase: string } | { identity: string };

/**
 * - `wrong-key`: the passphrase does not fit. A flaw in the very lines that hold the sealed key looks the same.
 * - `damaged`, `cut`: the rest is not as it was written, or not all there
 * - `other-lock`: it is sealed for a key where a passphrase was given, or the other way round
 * - `too-slow`: it asks for more work than any program would ask for
 * - `no-memory`: the browser gives too little memory for the passphrase
 */
export type SealProblem = 'wrong-key' | 'damaged' | 'cut' | 'other-lock' | 'too-slow' | 'no-memory';
export type Unsealed = { ok: true; plain: Blob } | { ok: false; problem: SealProblem };

/** In the body, a piece of text of this size is sealed by itself (bytes); see the format. */
const CHUNK = 65_536;
const SEALED_CHUNK = CHUNK + 16;
const NONCE = 16;
/** Room for the lines before the body. */
const HEADER = 16_384;
/** Pieces that are handed on as one. */
const GATHER = 64;

/** How a file is sealed, by its first lines; null where it is no age file. */
export async function sealedHow(file: Blob): Promise<'passphrase' | 'key' | null> {
  const start = await (await unarmored(file)).slice(0, HEADER).text();
  if (!start.startsWith(VERSION_LINE)) return null;
  return start.startsWith(`${VERSION_LINE}-> scrypt `) ? 'passphrase' : 'key';
}

/**
 * Fills a text up with empty lines to whole chunks, two at least. Sealed, its first line can then be opened by itself and
 * tell how much there was of a file that has been cut; and the size says little of how long the list is.
 */
export function filled(text: Blob): Blob {
  return new Blob([text, '\n'.repeat(chunksOf(text.size) * CHUNK - text.size)]);
}

/** Seals all that is given. @throws the signal's reason when it is stopped */
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

/** Opens a file, and gives nothing of it away before its end has been reached. @throws the signal's reason */
export async function unseal(file: Blob, opener: Opener, work: Work = {}): Promise<Unsealed> {
  const sealed = await unarmored(file);
  const how = await sealedHow(sealed);
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
  // What browsers and the library say when there is no room for scrypt's table.
  if (name === 'RangeError' || /allocat|memory/i.test(message)) return 'no-memory';
  return 'damaged';
}

/**
 * Whether less is there than was written. The first chunk is proven by itself, and nothing but the length it tells is taken
 * from it. Without it, ours are always whole chunks.
 */
async function isCut(sealed: Blob, start: Uint8Array | null): Promise<boolean> {
  const header = await sealed.slice(0, HEADER).text();
  const body = sealed.size - (header.indexOf('\n', header.indexOf('\n---') + 1) + 1) - NONCE;
  const length = start && saidLength(new TextDecoder().decode(start));
  if (length) return body < chunksOf(length) * SEALED_CHUNK;
  return body < 2 * SEALED_CHUNK || body % SEALED_CHUNK !== 0;
}

/** `age -a` writes letters; a mail may have asked for that. */
async function unarmored(file: Blob): Promise<Blob> {
  if ((await file.slice(0, ARMOR_LINE.length).text()) !== ARMOR_LINE) return file;
  try {
    return new Blob([armor.decode(await file.text()) as Uint8Array<ArrayBuffer>]);
  } catch {
    return new Blob([VERSION_LINE]);
  }
}

/** Reads a stream to its end. In large pieces, so that the browser can lay them aside. */
export async function gathered(stream: ReadableStream<Uint8Array>, total: number, work: Work): Promise<Blob> {
  const { signal, onProgress } = work;
  const parts: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  const reader = stream.getReader();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { value, done: isOver } = await reader.read();
      if (isOver) break;
      pieces.push(value as Uint8Array<ArrayBuffer>);
      done += value.length;
      if (pieces.length < GATHER) continue;
      parts.push(new Blob(pieces));
      pieces = [];
      onProgress?.(Math.min(done, total), total);
    }
  } finally {
    // Of one that is left in the middle; of one that has ended or failed there is nothing to cancel.
    await reader.cancel().catch(() => undefined);
  }
  return new Blob([...parts, ...pieces]);
}

/** A key whose secret half is sealed with a passphrase: with the public half alone, files can be sealed for it. */
export interface LockedKey {
  /** `age1…` */
  recipient: string;
  /** What `age -i` takes: the secret half, sealed. */
  file: Blob;
}

/** Makes a key and locks it with a passphrase. The secret half is nowhere but in the sealed file. */
export async function newLockedKey(passphrase: string, now: Date, workFactor?: number): Promise<LockedKey> {
  const identity = await generateX25519Identity();
  const file = await lockKey(identity, passphrase, [`created: ${now.toISOString()}`], workFactor);
  return { recipient: await identityToRecipient(identity), file };
}

/** Locks the secret half of a key with a passphrase. @param said what else stands beside it inside, line by line */
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

/** The secret half of a locked key, and the text it stands in. */
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
