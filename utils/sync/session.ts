import { sumOf } from '../copies/shelf';
import { writerOf } from '../database/preferences';
import { unzipFile } from '../exchange/unzip';
import { zipped } from '../exchange/zipped';
import { toDay, toInstant } from '../ground/days';
import { LIST } from './cells';
import { aheadBy, offBy, wentOut } from './clocks';
import { type Exchanged, exchange, touchAll } from './exchange';
import {
  FILE_BYTES,
  type FileName,
  type FileProblem,
  type Head,
  type KeyName,
  keyPath,
  LIST_PATH,
  newHexId,
  pathOf,
  readFile,
  readKeyPath,
  readListFile,
  readPath,
  writeFile,
  writeListFile,
} from './format';
import type { Line } from './in';
import { type KeyProblem, type Keys, keyNameOf, type LyingKey, openNewest, replaces } from './keys';
import { LOT, lotsOf, storesOf } from './lots';
import { type Author, Replica } from './replica';
import {
  changeSelf,
  goOnAsAnother,
  type Here,
  inTurn,
  noteLock,
  readSelf,
  startAnew,
  takeLock,
  takeOver,
} from './self';
import type { Peer, Self, SyncDatabase } from './state';

/** Starts a list that other devices can join. @throws if the browser refuses the write */
export async function beginList(
  { sync }: Here,
  { name, passphrase }: { name: string; passphrase: string },
  keys: Keys,
  now: Date,
): Promise<Self> {
  const list = newHexId();
  const { recipient, identity, file } = await keys.lock(passphrase, { list, epoch: 1, removed: [] });
  const lock = { key: newHexId(), number: 1, sum: await sumOf(file) };
  const self: Self = {
    ...{ key: 'self', list, device: newHexId(), name, recipient, identity },
    ...{ locked: new Uint8Array(await file.arrayBuffer()), epoch: 1, lock, seq: 0, sum: '' },
    ...{ comparedOn: '', sentAt: '' },
  };
  await startAnew(sync, self);
  await touchAll(sync, now);
  return self;
}

/** The content of an exchange file: enough to join a list. */
interface Parcel {
  list: string;
  key: LyingKey;
  files: { name: FileName; file: Blob }[];
}

export type ParcelProblem = 'no-parcel' | 'damaged' | 'newer' | 'too-large';

/** Reads an exchange file as far as possible without the key. */
async function openParcel(file: Blob): Promise<Parcel | ParcelProblem> {
  if (file.size > FILE_BYTES) return 'too-large';
  const isWanted = (path: string) =>
    path === LIST_PATH || readKeyPath(path) !== null || readPath(path) !== null;
  const read = await unzipFile(file, isWanted);
  if (!read.ok) return read.problem === 'zip-too-big' ? 'too-large' : 'no-parcel';
  const entries = new Map(read.entries.map(({ path, file: its }) => [path, its]));
  const said = await entries.get(LIST_PATH)?.text();
  const list = said === undefined ? null : readListFile(said);
  if (!list) return read.paths.includes(LIST_PATH) ? 'damaged' : 'no-parcel';
  if (list.isNewer) return 'newer';
  const lying = [...entries].flatMap(([path, its]) => {
    const name = readKeyPath(path);
    return name?.epoch === list.epoch ? [{ name, file: its }] : [];
  });
  const [key] = lying;
  if (!key) return 'damaged';
  const files = [...entries].flatMap(([path, its]) => {
    const name = readPath(path);
    return name ? [{ name, file: its }] : [];
  });
  return files.length === 0 ? 'damaged' : { list: list.list, key, files };
}

export type TakeProblem =
  | ParcelProblem
  | FileProblem
  | KeyProblem
  /** From a device that was removed; sealed before the list got a new key; sealed with a key we do not have yet. */
  | 'removed'
  | 'old-key'
  | 'new-key'
  /** This device's own file. */
  | 'own'
  /** Already read, or superseded by a newer one that was. */
  | 'known';

export type Taken =
  | { ok: true; from: string; report: Exchanged; ahead: number }
  | { ok: false; problem: TakeProblem };

/**
 * Joins a list with another device's file and merges what both have.
 *
 * @throws StorageFailure
 */
export async function joinList(
  here: Here,
  { file, name, passphrase }: { file: Blob; name: string; passphrase: string },
  keys: Keys,
  now: Date,
): Promise<Taken> {
  const parcel = await openParcel(file);
  if (typeof parcel === 'string') return { ok: false, problem: parcel };
  const self = await unlockList(parcel.list, [parcel.key], { name, passphrase }, keys);
  if (typeof self === 'string') return { ok: false, problem: self };
  // Keep nothing of a list whose files cannot be read.
  for (const each of parcel.files) {
    const read = await readFile(each.file, each.name, self);
    if (!read.ok) return { ok: false, problem: read.problem };
  }
  await startAnew(here.sync, self);
  await touchAll(here.sync, now);
  return takeParcel(here, parcel, now);
}

/** Opens a list's key. @returns this device's new state in the list, or why the key does not open */
export async function unlockList(
  list: string,
  lying: readonly LyingKey[],
  { name, passphrase }: { name: string; passphrase: string },
  keys: Keys,
): Promise<Self | KeyProblem> {
  const opened = await openNewest(lying, { list, passphrase }, keys);
  if (typeof opened === 'string') return opened;
  const { identity, recipient, locked, said } = opened;
  const { epoch, ...lock } = opened.name;
  return {
    ...{ key: 'self', list, device: newHexId(), name, recipient, identity, locked, epoch, lock },
    ...{ removed: [...said.removed], seq: 0, sum: '', comparedOn: '', sentAt: '' },
  };
}

/** Takes in another device's file. If anything is wrong with it, the list stays unchanged. @throws StorageFailure */
export async function takeFile(here: Here, file: Blob, now: Date): Promise<Taken> {
  const parcel = await openParcel(file);
  if (typeof parcel === 'string') return { ok: false, problem: parcel };
  return takeParcel(here, parcel, now);
}

/**
 * Takes in a file sealed with a key this device does not have, using that key's passphrase. If anything is wrong,
 * nothing changes.
 *
 * @throws StorageFailure
 */
export async function takeFileWithKey(
  here: Here,
  { file, passphrase }: { file: Blob; passphrase: string },
  keys: Keys,
  now: Date,
): Promise<Taken> {
  const parcel = await openParcel(file);
  if (typeof parcel === 'string') return { ok: false, problem: parcel };
  const problem = await inTurn(() => takeKey(here, parcel, passphrase, { keys, now }));
  return problem === null ? takeParcel(here, parcel, now) : { ok: false, problem };
}

/** Adopts a new key, if the file brings one and the passphrase opens it. */
async function takeKey(
  here: Here,
  { list, key, files }: Parcel,
  passphrase: string,
  { keys, now }: { keys: Keys; now: Date },
): Promise<TakeProblem | null> {
  const self = await readSelf(here.sync);
  if (!self || list !== self.list) return 'other-list';
  if (!replaces(key.name, keyNameOf(self))) return null;
  const opened = await openNewest([key], { list, passphrase }, keys);
  if (typeof opened === 'string') return opened;
  // Do not adopt a key that does not open the files it came with.
  for (const each of files) {
    const read = await readFile(each.file, each.name, { list, identity: opened.identity });
    if (!read.ok) return read.problem;
  }
  await takeOver(here.sync, opened, now);
  return null;
}

async function takeParcel(here: Here, parcel: Parcel, now: Date): Promise<Taken> {
  return inTurn(async () => {
    const self = await readSelf(here.sync);
    if (!self || parcel.list !== self.list) return { ok: false, problem: 'other-list' };
    let last: Taken = { ok: false, problem: 'known' };
    for (const { name, file } of parcel.files.sort((a, b) => a.name.seq - b.name.seq)) {
      last = await takeOne(here, { name, file }, now, parcel.key.name);
      if (!last.ok && last.problem !== 'known') return last;
      if (last.ok) await tellFolder(here.sync);
    }
    await takeLock(here.sync, [parcel.key]);
    return last;
  });
}

/**
 * Asks for a new base: a device whose files are carried by hand may not use the folder, so we pass its changes on
 * there.
 */
async function tellFolder(sync: SyncDatabase): Promise<void> {
  await changeSelf(sync, (self) => ({ ...self, anew: true }));
}

/** Why a file is rejected by its name alone. @param key the key it came with */
function keptOut(self: Self, name: FileName, key: KeyName): TakeProblem | null {
  if (name.device === self.device && name.seq <= self.seq) return 'own';
  if (self.removed?.some(({ device }) => device === name.device)) return 'removed';
  const own = keyNameOf(self);
  if (name.epoch > self.epoch || replaces(key, own)) return 'new-key';
  return name.epoch < self.epoch || replaces(own, key) ? 'old-key' : null;
}

/** Takes in one file of a device. @param key the key it is sealed with, by default ours @throws StorageFailure */
export async function takeOne(
  here: Here,
  { name, file }: { name: FileName; file: Blob },
  now: Date,
  key?: KeyName,
): Promise<Taken> {
  const self = await readSelf(here.sync);
  if (!self) return { ok: false, problem: 'other-list' };
  const problem = keptOut(self, name, key ?? keyNameOf(self));
  if (problem !== null) return { ok: false, problem };
  const read = await readFile(file, name, self);
  if (!read.ok) return read;
  const { head, stores } = read;
  let own = self;
  if (head.device === self.device) {
    if (head.seq <= self.seq) return { ok: false, problem: 'own' };
    own = await goOnAsAnother(here.sync, self);
  }
  own = await noteLock(here.sync, own, head.lock);
  const known = await here.sync.peers.get(head.device);
  if (known && !isNews(known, head)) return { ok: false, problem: 'known' };
  const report = await exchange({ ...here, author: authorOf(own) }, now, {
    ...{ stores, acked: head.seen[self.device] ?? 0 },
  });
  report.held += stores.unread;
  const missing = known ? missingAfter(known, head) : [];
  await here.sync.peers.put({
    ...known,
    ...{ device: head.device, name: head.name, epoch: head.epoch, missing },
    ...memberIn(head),
    ...{
      seq: Math.max(head.seq, known?.seq ?? 0),
      acked: Math.max(head.seen[self.device] ?? 0, known?.acked ?? 0),
    },
    ...{ wroteAt: head.at, seenAt: toInstant(now) },
    off: offBy({ at: head.at, seen: head.seen[self.device] ?? 0 }, self.went, now),
  });
  return { ok: true, from: head.name, report, ahead: aheadBy(head.at, now) };
}

const memberIn = ({ member }: Pick<Head, 'member'>) => (member === undefined ? {} : { member });

/** Whether a file may contain something unread. */
export const isNews = (
  { seq, missing }: Pick<Peer, 'seq' | 'missing'>,
  its: Pick<FileName, 'seq' | 'kind'>,
): boolean =>
  its.seq > seq || missing.some((each) => (its.kind === 'base' ? each <= its.seq : each === its.seq));

/** Files of a device that are still unread after this one. A base includes all files before it. */
function missingAfter({ seq, missing }: Peer, head: { kind: FileName['kind']; seq: number }): number[] {
  const left = missing.filter((each) => (head.kind === 'base' ? each > head.seq : each !== head.seq));
  if (head.kind === 'base' || head.seq <= seq) return left;
  const between = Array.from({ length: Math.min(head.seq - seq - 1, MISSING) }, (_, at) => seq + 1 + at);
  return [...left, ...between].slice(-MISSING);
}
/** More than anybody misses; beyond this only the next base helps. */
const MISSING = 1000;

const authorOf = ({ device, seq }: Self): Author => ({ device, next: seq + 1 });

/** The stores for a file, in batches. */
async function* storesFor(sync: SyncDatabase, kind: FileName['kind'], self: Self): AsyncGenerator<Line[]> {
  // The reader has to know who was erased before it reads any person.
  const list = kind === 'base' ? await sync.stores.get(LIST) : undefined;
  if (list) yield [[list.id, list.content]];
  if (kind === 'base') yield* allStores(sync);
  else yield* unsentStores(sync, self);
}

async function* allStores({ stores }: SyncDatabase): AsyncGenerator<Line[]> {
  let last = '';
  for (;;) {
    const lot = await stores.where('id').above(last).limit(LOT).toArray();
    if (lot.length === 0) return;
    last = lot.at(-1)?.id ?? '';
    yield lot.filter(({ id }) => id !== LIST).map(({ id, content }): Line => [id, content]);
  }
}

async function* unsentStores(sync: SyncDatabase, self: Self): AsyncGenerator<Line[]> {
  const ids = await sync.fresh.where('latest').above(self.seq).primaryKeys();
  ids.sort((a, b) => Number(b === LIST) - Number(a === LIST));
  for (const lot of lotsOf(ids)) {
    const [stores, fresh] = await storesOf(sync, lot);
    yield lot.flatMap((id): Line[] => {
      const content = stores.get(id)?.content;
      if (content === undefined) return [];
      const replica = new Replica(authorOf(self), JSON.parse(content), fresh.get(id)?.places);
      return [[id, JSON.stringify(replica.unsent())]];
    });
  }
}

/** A sealed file. It counts as sent once `noteGone` has been called. */
export interface Ready {
  name: FileName;
  file: Blob;
}

/**
 * Writes local changes into the stores. The notes of each write normally suffice; once a day everything is compared.
 */
export async function bringUpToDate(here: Here, self: Self, now: Date): Promise<Exchanged> {
  if (self.comparedOn !== toDay(now)) await touchAll(here.sync, now);
  return exchange({ ...here, author: authorOf(self) }, now);
}

/** Seals the next file. @param seq its number; a base that adds nothing may reuse the latest one */
export async function seal(
  { db, sync }: Here,
  self: Self,
  { kind, seq }: { kind: FileName['kind']; seq: number },
  now: Date,
): Promise<Ready> {
  const [peers, { member }] = await Promise.all([sync.peers.toArray(), writerOf(db)]);
  const { list, device, name, epoch } = self;
  const whose = member === '' ? {} : { member };
  // Never acknowledge a file that is missing.
  const seen = Object.fromEntries(
    peers.map((peer) => [peer.device, Math.min(peer.seq, ...peer.missing.map((each) => each - 1))]),
  );
  const lock = { number: self.lock.number, sum: self.lock.sum };
  const head = {
    ...{ list, device, name, ...whose, epoch, seq, kind, before: self.sum, lock, seen },
    at: toInstant(now),
  };
  const file = await writeFile(head, storesFor(sync, kind, self), self.recipient);
  return { name: { device, epoch, seq, kind, sum: await sumOf(file) }, file };
}

/** Records that a file has been sent with everything there was. */
export function noteGone(here: Here, { seq, sum }: Pick<FileName, 'seq' | 'sum'>, now: Date): Promise<Self> {
  return changeSelf(here.sync, ({ writing: _writing, tell: _tell, ...self }) => ({
    ...{ ...self, seq, sum, comparedOn: toDay(now), sentAt: toInstant(now) },
    went: wentOut(self.went, seq, now),
  }));
}

/**
 * Makes a file with everything for another device.
 *
 * @returns null while sync is off
 * @throws StorageFailure
 */
export function makeFile(here: Here, now: Date): Promise<{ file: Blob; name: string } | null> {
  return inTurn(async () => {
    const self = await readSelf(here.sync);
    if (!self) return null;
    await bringUpToDate(here, self, now);
    const { name, file } = await seal(here, self, { kind: 'base', seq: self.seq + 1 }, now);
    const zip = await zipped(
      [
        [LIST_PATH, writeListFile(self.list, self.epoch)],
        [keyPath(keyNameOf(self)), new Blob([self.locked])],
        [pathOf(name), file],
      ],
      now,
    );
    await noteGone(here, name, now);
    return {
      file: zip,
      name: `mentor-trail-exchange-${toDay(now)}-${self.device.slice(0, 4)}-${name.seq}.zip`,
    };
  });
}
