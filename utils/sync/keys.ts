import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { sumOf } from '../copies/shelf';
import { lockKey, type SealProblem, unlock } from '../exchange/seal';
import type { KeyName } from './format';
import type { Removed, Self } from './state';

/*
 * The list's keys. A key and its number, the epoch, change when a device is taken out; the passphrase alone locks the same key
 * once more. What lies beside a key inside was written by somebody who knows the passphrase: names of files are anybody's.
 */

/** What a locked key says of itself inside. */
export interface Said {
  list: string;
  epoch: number;
  removed: readonly Removed[];
}

export interface Locked {
  recipient: string;
  identity: string;
  file: Blob;
}

/** What the list's key is made and opened with: both take a second and 256 MB, and are done in a worker. */
export interface Keys {
  /** Locks a key with a passphrase: a new one, unless one is given. */
  lock(passphrase: string, said: Said, identity?: string): Promise<Locked>;
  open(
    file: Blob,
    passphrase: string,
  ): Promise<{ ok: true; identity: string; said: Said | null } | { ok: false; problem: SealProblem }>;
}

export function keysOf(now: Date, workFactor?: number): Keys {
  const open: Keys['open'] = async (file, passphrase) => {
    const opened = await unlock(file, passphrase);
    return opened.ok ? { ...opened, said: readSaid(opened.text) } : opened;
  };
  return {
    open,
    async lock(passphrase, said, given) {
      const identity = given ?? (await generateX25519Identity());
      const lines = [`created: ${now.toISOString()}`, ...linesOf(said)];
      const file = await lockKey(identity, passphrase, lines, workFactor);
      const opened = await open(file, passphrase);
      // Nobody may be told that a list is locked with a passphrase that does not open it.
      if (!opened.ok) throw new Error(`The key does not open again: ${opened.problem}`);
      return { recipient: await identityToRecipient(identity), identity, file };
    },
  };
}

function linesOf({ list, epoch, removed }: Said): string[] {
  const out = removed.map(
    ({ device, seq, name }) => `removed: ${device} ${seq} ${name.replace(/\s+/g, ' ').trim()}`,
  );
  const whose = removed.flatMap(({ device, member }) => (member ? [`removed-of: ${device} ${member}`] : []));
  return [`list: ${list}`, `epoch: ${epoch}`, ...out, ...whose];
}

function readSaid(text: string): Said | null {
  const list = /^# list: ([0-9a-f]{16})$/m.exec(text)?.[1];
  const epoch = /^# epoch: (\d{1,6})$/m.exec(text)?.[1];
  if (list === undefined || epoch === undefined) return null;
  const whose = new Map(
    [...text.matchAll(/^# removed-of: ([0-9a-f]{16}) ([0-9a-f-]{36})$/gm)].map(
      ([, device = '', member = '']) => [device, member],
    ),
  );
  const removed = [...text.matchAll(/^# removed: ([0-9a-f]{16}) (\d{1,9}) (.{0,200})$/gm)].map(
    ([, device = '', seq, name = '']): Removed => {
      const member = whose.get(device);
      return { device, seq: Number(seq), name, ...(member && { member }) };
    },
  );
  return { list, epoch: Number(epoch), removed };
}

export const keyNameOf = ({ epoch, lock }: Pick<Self, 'epoch' | 'lock'>): KeyName => ({ epoch, ...lock });

export const isSameKey = (one: KeyName, other: KeyName): boolean =>
  one.epoch === other.epoch && one.key === other.key;

/** Whether one key stands in the place of another; of two that were made at once, both sides take the same one. */
export const replaces = (one: KeyName, other: KeyName): boolean =>
  one.epoch === other.epoch ? one.key > other.key : one.epoch > other.epoch;

/** Whether a key was locked later than as it is known; the same on every device. */
export const isLaterLock = (
  one: Pick<KeyName, 'number' | 'sum'>,
  other: Pick<KeyName, 'number' | 'sum'>,
): boolean => (one.number === other.number ? one.sum > other.sum : one.number > other.number);

/**
 * Why a key is not opened:
 * - `wrong-passphrase`: it does not fit; a flaw in the key's first lines looks the same
 * - `old-passphrase`: it opens the key of before
 * - `misnamed`: it is an earlier key, or another list's, under a name that is not its own: somebody has put it there
 * - `unfinished`: it is not here as a whole yet, or was changed
 */
export type KeyProblem =
  | 'wrong-passphrase'
  | 'old-passphrase'
  | 'misnamed'
  | 'unfinished'
  | 'cut'
  | 'damaged'
  | 'no-memory';

export interface LyingKey {
  name: KeyName;
  file: Blob;
}
export interface OpenedKey {
  name: KeyName;
  identity: string;
  recipient: string;
  locked: Uint8Array<ArrayBuffer>;
  said: Said;
}

/** More locked keys are not tried: each takes a second. */
const TRIED = 6;

/** Opens the key that counts, of those that lie there. */
export async function openNewest(
  lying: readonly LyingKey[],
  { list, passphrase }: { list: string; passphrase: string },
  keys: Keys,
): Promise<OpenedKey | KeyProblem> {
  const sorted = lying.toSorted((a, b) => (comesFirst(a.name, b.name) ? -1 : 1)).slice(0, TRIED);
  const newest = sorted[0]?.name;
  let problem: KeyProblem = 'damaged';
  for (const { name, file } of sorted) {
    const opened = await openOne({ name, file }, { list, passphrase }, keys);
    if (typeof opened === 'string') {
      if (opened !== 'unfinished' || problem === 'damaged') problem = opened;
    } else if (newest && isSameKey(name, newest)) return opened;
    else return 'old-passphrase';
  }
  return problem;
}

const comesFirst = (one: KeyName, other: KeyName) =>
  isSameKey(one, other) ? isLaterLock(one, other) : replaces(one, other);

async function openOne(
  { name, file }: LyingKey,
  { list, passphrase }: { list: string; passphrase: string },
  keys: Keys,
): Promise<OpenedKey | KeyProblem> {
  if ((await sumOf(file)) !== name.sum) return 'unfinished';
  const opened = await keys.open(file, passphrase);
  if (!opened.ok) return PROBLEMS[opened.problem] ?? 'damaged';
  const { identity, said } = opened;
  if (said?.list !== list || said.epoch !== name.epoch) return 'misnamed';
  const recipient = await identityToRecipient(identity);
  return { name, identity, recipient, said, locked: new Uint8Array(await file.arrayBuffer()) };
}

const PROBLEMS: Partial<Record<SealProblem, KeyProblem>> = {
  'wrong-key': 'wrong-passphrase',
  'no-memory': 'no-memory',
  cut: 'cut',
};
