import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { sumOf } from '../copies/shelf';
import { lockKey, type SealProblem, unlock } from '../exchange/seal';
import type { KeyName } from './format';
import type { Removed, Self } from './state';

/*
 * The list's keys. Removing a device changes the key and its number, the epoch; changing only the passphrase locks the same key
 * again. What a locked key says inside was written by somebody who knows the passphrase, whereas anybody can name a file.
 */

/** What is written inside a locked key. */
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

/** Makes and opens the list's key. Both take a second and 256 MB, so they run in a worker. */
export interface Keys {
  /** Locks a key with a passphrase; without `identity`, a new key. */
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
      // Never report a list as locked with a passphrase that does not open it.
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

/** Whether one key replaces the other. Of two made at the same time, all devices choose the same one. */
export const replaces = (one: KeyName, other: KeyName): boolean =>
  one.epoch === other.epoch ? one.key > other.key : one.epoch > other.epoch;

/** Whether one lock is later than the other; all devices agree. */
export const isLaterLock = (
  one: Pick<KeyName, 'number' | 'sum'>,
  other: Pick<KeyName, 'number' | 'sum'>,
): boolean => (one.number === other.number ? one.sum > other.sum : one.number > other.number);

/**
 * Why a key is not opened:
 * - `wrong-passphrase`: the passphrase does not fit; damage to the key's first lines looks the same
 * - `old-passphrase`: it opens the previous key
 * - `misnamed`: an earlier key, or another list's, which somebody has given a wrong name
 * - `unfinished`: it has not completely arrived yet, or was changed
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

/** At most this many locked keys are tried, as each takes a second. */
const TRIED = 6;

/** Opens the newest of these keys. */
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
