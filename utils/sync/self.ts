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

/** Runs one exchange at a time, across all pages and the worker. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('mentor-trail-sync', work) as Promise<Result>;
}

/** This device's part in the list; null while sync is off. */
export async function readSelf(sync: SyncDatabase): Promise<Self | null> {
  return (await sync.self.get('self')) ?? null;
}

/**
 * Changes this device's part in the list.
 *
 * @param change returns the part itself if there is nothing to change
 * @returns the part as it is now
 */
export function changeSelf(sync: SyncDatabase, change: (self: Self) => Self): Promise<Self> {
  return sync.transaction('rw', sync.self, async () => {
    const self = await readSelf(sync);
    if (!self) throw new Error('Sync is off');
    const next = change(self);
    if (next !== self) await sync.self.put(next);
    return next;
  });
}

/** Replaces all sync state, including that of any earlier list. */
export function startAnew(sync: SyncDatabase, self: Self): Promise<void> {
  return sync.transaction('rw', sync.tables, async () => {
    await Promise.all(sync.tables.map((table) => table.clear()));
    await sync.self.put(self);
  });
}

/** Continues as a new device, because this state is an older, restored one or the device was removed. */
export async function goOnAsAnother(sync: SyncDatabase, self: Self): Promise<Self> {
  const next: Self = { ...self, device: newHexId(), sum: '' };
  delete next.writing;
  await sync.self.put(next);
  return next;
}

/** A change of the list's key or passphrase. */
export interface Rekeying {
  passphrase: string;
  /** Makes a new key rather than only changing the passphrase. */
  isNew: boolean;
  /** The devices to remove, which requires a new key. */
  remove?: readonly string[] | undefined;
}

/** More keys than anybody makes; a number beyond this is forged. */
export const MOST_AHEAD = 1_000;

/**
 * Locks the list's key with another passphrase, or makes a new key that only devices given the passphrase can open.
 *
 * @param highest the highest epoch of a key in the shared folder
 * @returns false if the passphrase is the current one, as anybody who knows it could open the new lock
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

/** Switches to another key: everything is sent again, and files sealed for the previous key are no longer read. */
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
  // A removed device that has the new passphrase anyway may continue, as a new device.
  if (out.includes(self.device)) await goOnAsAnother(sync, next);
  await touchAll(sync, now);
}

/** Notes that another device has locked the key with a later passphrase. @returns this device's part as it is now */
export async function noteLock(sync: SyncDatabase, self: Self, lock: Head['lock']): Promise<Self> {
  if (!isLaterLock(lock, self.nextLock ?? self.lock)) return self;
  return changeSelf(sync, (now) => ({ ...now, nextLock: lock }));
}

/** Stores the key as locked with the later passphrase, if present, as new devices open it with that one. */
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
