import { sumOf } from '../copies/shelf';
import type { TrailDatabase } from '../database/schema';
import { touchAll } from './exchange';
import { type Head, newHexId } from './format';
import {
  isLaterLock,
  isSameKey,
  type Keys,
  keyNameOf,
  type LyingKey,
  type OpenedKey,
  type Said,
} from './keys';
import type { Removed, Self, SyncDatabase } from './state';

export interface Here {
  db: TrailDatabase;
  sync: SyncDatabase;
}

/** Only one exchange at a time, whichever page or worker has begun it. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('mentor-trail-sync', work) as Promise<Result>;
}

/** This device's part in the list; null while sync is off. */
export async function readSelf(sync: SyncDatabase): Promise<Self | null> {
  return (await sync.self.get('self')) ?? null;
}

/** Nothing of a list this device once was part of is left. */
export function startAnew(sync: SyncDatabase, self: Self): Promise<void> {
  return sync.transaction('rw', sync.tables, async () => {
    await Promise.all(sync.tables.map((table) => table.clear()));
    await sync.self.put(self);
  });
}

/** We have written more than we know of: this state is an older one that was brought back. From here on another device. */
export async function goOnAsAnother(sync: SyncDatabase, self: Self): Promise<Self> {
  const next: Self = { ...self, device: newHexId(), sum: '' };
  delete next.writing;
  await sync.self.put(next);
  return next;
}

/** What is to be with the list's key. */
export interface Rekeying {
  passphrase: string;
  /** Whether another key is to be made, and not only the passphrase to be another. */
  isNew: boolean;
  /** The devices that are to be taken out: then the key has to be another. */
  remove?: readonly string[] | undefined;
}

/** More keys than anybody makes: somebody has put such a number there. */
export const MOST_AHEAD = 1_000;

/**
 * Locks the list's key with another passphrase; or makes a new key, which devices that are not told the passphrase have not.
 *
 * @param highest the highest epoch of a key that lies in the shared folder
 * @returns false where the passphrase is the one of before: whoever knows that one could open it
 */
export async function rekey(
  sync: SyncDatabase,
  { passphrase, isNew, remove = [], highest = 0 }: Rekeying & { highest?: number },
  keys: Keys,
  now: Date,
): Promise<boolean> {
  const self = await readSelf(sync);
  if (!self) throw new Error('Sync is off');
  if ((await keys.open(new Blob([self.locked]), passphrase)).ok) return false;
  const removed = self.removed ?? [];
  const gone = (await sync.peers.bulkGet([...remove])).flatMap((peer) => peer ?? []);
  if (!isNew && gone.length === 0) await lockAnew(sync, self, passphrase, keys);
  else {
    const out = gone.map(({ device, name, seq, member }) => ({
      device,
      name,
      seq,
      ...(member && { member }),
    }));
    const said: Said = {
      list: self.list,
      epoch: Math.max(self.epoch, highest) + 1,
      removed: [...removed, ...out],
    };
    const { file, ...made } = await keys.lock(passphrase, said);
    const lock = { key: newHexId(), number: 1, sum: await sumOf(file) };
    const locked = new Uint8Array(await file.arrayBuffer());
    await takeOver(sync, { ...made, name: { epoch: said.epoch, ...lock }, locked, said }, now);
  }
  return true;
}

async function lockAnew(sync: SyncDatabase, self: Self, passphrase: string, keys: Keys): Promise<void> {
  const { list, epoch, removed = [], identity, nextLock } = self;
  const { file } = await keys.lock(passphrase, { list, epoch, removed }, identity);
  const number = Math.max(self.lock.number, nextLock?.number ?? 0) + 1;
  const next: Self = {
    ...self,
    ...{ locked: new Uint8Array(await file.arrayBuffer()), tell: true },
    lock: { ...self.lock, number, sum: await sumOf(file) },
  };
  delete next.nextLock;
  await sync.self.put(next);
}

/** Goes on with another key: everything is said anew, and nothing that was sealed with the one before is read any more. */
export async function takeOver(
  sync: SyncDatabase,
  { name: { epoch, ...lock }, identity, recipient, locked, said }: OpenedKey,
  now: Date,
): Promise<void> {
  const self = await readSelf(sync);
  if (!self) throw new Error('Sync is off');
  const out = said.removed.map(({ device }) => device);
  const wroteAt = new Map(self.removed?.map((each) => [each.device, each.wroteAt]));
  const removed = said.removed.map((each): Removed => {
    const at = wroteAt.get(each.device);
    return at ? { ...each, wroteAt: at } : each;
  });
  const next: Self = {
    ...self,
    ...{ epoch, lock, identity, recipient, locked, anew: true, removed },
  };
  delete next.nextLock;
  delete next.tell;
  await sync.transaction('rw', sync.self, sync.peers, async () => {
    await sync.self.put(next);
    await sync.peers.bulkDelete(out);
  });
  // Whoever was taken out and has the new passphrase all the same is welcome, as another device.
  if (out.includes(self.device)) await goOnAsAnother(sync, next);
  await touchAll(sync, now);
}

/** Notes that another device has locked the key with a later passphrase. */
export async function noteLock(sync: SyncDatabase, lock: Head['lock']): Promise<void> {
  const self = await readSelf(sync);
  if (self && isLaterLock(lock, self.nextLock ?? self.lock)) await sync.self.put({ ...self, nextLock: lock });
}

/** Keeps the key as it is locked by now, if that lies there: new devices open it with the later passphrase. */
export async function takeLock(sync: SyncDatabase, lying: readonly LyingKey[]): Promise<void> {
  const self = await readSelf(sync);
  const found = lying.find(
    ({ name }) => self && isSameKey(name, keyNameOf(self)) && name.sum === self.nextLock?.sum,
  );
  if (!self?.nextLock || !found || (await sumOf(found.file)) !== found.name.sum) return;
  const { nextLock, ...rest } = self;
  const locked = new Uint8Array(await found.file.arrayBuffer());
  await sync.self.put({ ...rest, locked, lock: { ...self.lock, ...nextLock } });
}
