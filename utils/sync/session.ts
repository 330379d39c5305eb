import { identityToRecipient } from 'age-encryption';
import { zipSync } from 'fflate';
import { sumOf } from '../copies/shelf';
import type { TrailDatabase } from '../database/schema';
import type { SealProblem } from '../exchange/seal';
import { unzip } from '../exchange/unzip';
import { type Day, toDay, toInstant } from '../ground/days';
import { type Exchanged, exchange, touchAll } from './bridge';
import {
  FILE_BYTES,
  type FileName,
  type FileProblem,
  keyPath,
  LIST_PATH,
  newHexId,
  pathOf,
  readFile,
  readListFile,
  readPath,
  writeFile,
  writeListFile,
} from './format';
import { aheadBy, noteSent, type Self, type SyncDatabase } from './state';

/** What the list's key is made and opened with: both take a second and 256 MB, and are done in a worker. */
export interface Keys {
  create(passphrase: string): Promise<{ recipient: string; identity: string; file: Blob }>;
  open(
    file: Blob,
    passphrase: string,
  ): Promise<{ ok: true; identity: string } | { ok: false; problem: SealProblem }>;
}

export interface Here {
  db: TrailDatabase;
  sync: SyncDatabase;
}

/** Only one exchange at a time, whichever page or worker has begun it. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('mentor-trail-sync', work) as Promise<Result>;
}

/** This device's part in the list; null while sync is off. */
export async function readSelf(sync: SyncDatabase): Promise<Self | null> {
  return (await sync.self.get('self')) ?? null;
}

/** Begins a list that other devices can join. @throws when the browser refuses the write */
export async function beginList(
  { db, sync }: Here,
  { name, passphrase }: { name: string; passphrase: string },
  keys: Keys,
  now: Date,
): Promise<Self> {
  const { recipient, identity, file } = await keys.create(passphrase);
  const self: Self = {
    ...{ key: 'self', list: newHexId(), device: newHexId(), name, recipient, identity },
    ...{ locked: new Uint8Array(await file.arrayBuffer()), epoch: 1, seq: 0, sum: '' },
    ...{ comparedOn: '', sentAt: '' },
  };
  await startAnew(sync, self);
  await touchAll(db, sync, now);
  return self;
}

/** Nothing of a list this device once was part of is left. */
function startAnew(sync: SyncDatabase, self: Self): Promise<void> {
  return sync.transaction('rw', sync.tables, async () => {
    await Promise.all(sync.tables.map((table) => table.clear()));
    await sync.self.put(self);
  });
}

/** The least a file holds that can be joined with. */
interface Parcel {
  list: string;
  epoch: number;
  locked: Uint8Array<ArrayBuffer>;
  files: { name: FileName; file: Blob }[];
}

export type ParcelProblem = 'no-parcel' | 'damaged' | 'newer' | 'too-large';

/** Reads a file of ours as far as that goes without a key. */
async function openParcel(file: Blob): Promise<Parcel | ParcelProblem> {
  if (file.size > FILE_BYTES) return 'too-large';
  const isWanted = (path: string) =>
    path === LIST_PATH || /^keys\/\d{1,6}\.age$/.test(path) || readPath(path) !== null;
  const read = await unzip(new Uint8Array(await file.arrayBuffer()), isWanted);
  if (!read.ok) return read.problem === 'zip-too-big' ? 'too-large' : 'no-parcel';
  const entries = new Map(read.entries.map(({ path, bytes }) => [path, bytes as Uint8Array<ArrayBuffer>]));
  const said = entries.get(LIST_PATH);
  const list = said && readListFile(new TextDecoder().decode(said));
  if (!list) return read.paths.includes(LIST_PATH) ? 'damaged' : 'no-parcel';
  if (list.isNewer) return 'newer';
  const locked = entries.get(keyPath(list.epoch));
  if (!locked) return 'damaged';
  const files = [...entries].flatMap(([path, bytes]) => {
    const name = readPath(path);
    return name ? [{ name, file: new Blob([bytes]) }] : [];
  });
  return files.length === 0 ? 'damaged' : { list: list.list, epoch: list.epoch, locked, files };
}

export type TakeProblem =
  | ParcelProblem
  | FileProblem
  /** The passphrase does not fit; a flaw in the key's first lines looks the same. */
  | 'wrong-passphrase'
  /** It is this device's own. */
  | 'own'
  /** It was read already, or one that is newer was. */
  | 'known';

export type Taken =
  | { ok: true; from: string; report: Exchanged; unread: number; ahead: number }
  | { ok: false; problem: TakeProblem };

/**
 * Joins a list with a file of another device: what is here and what is there become one.
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
  const opened = await keys.open(new Blob([parcel.locked]), passphrase);
  if (!opened.ok) return { ok: false, problem: KEY_PROBLEMS[opened.problem] ?? 'damaged' };
  const { list, epoch, locked } = parcel;
  const recipient = await identityToRecipient(opened.identity);
  const self: Self = {
    ...{ key: 'self', list, device: newHexId(), name, recipient, identity: opened.identity },
    ...{ locked, epoch, seq: 0, sum: '', comparedOn: '', sentAt: '' },
  };
  // Nothing is kept of a list whose file cannot be read.
  for (const each of parcel.files) {
    const read = await readFile(each.file, each.name, self);
    if (!read.ok) return { ok: false, problem: read.problem };
  }
  await startAnew(here.sync, self);
  await touchAll(here.db, here.sync, now);
  return takeParcel(here, parcel, now);
}

const KEY_PROBLEMS: Partial<Record<SealProblem, TakeProblem>> = {
  'wrong-key': 'wrong-passphrase',
  cut: 'cut',
};

/** Takes in a file of another device. Whatever is wrong with it, the list is as it was. @throws StorageFailure */
export async function takeFile(here: Here, file: Blob, now: Date): Promise<Taken> {
  const parcel = await openParcel(file);
  if (typeof parcel === 'string') return { ok: false, problem: parcel };
  return takeParcel(here, parcel, now);
}

async function takeParcel(here: Here, parcel: Parcel, now: Date): Promise<Taken> {
  return inTurn(async () => {
    const self = await readSelf(here.sync);
    if (!self || parcel.list !== self.list) return { ok: false, problem: 'other-list' };
    let last: Taken = { ok: false, problem: 'known' };
    for (const { name, file } of parcel.files.sort((a, b) => a.name.seq - b.name.seq)) {
      last = await takeOne(here, { name, file }, now);
      if (!last.ok && last.problem !== 'known') return last;
    }
    return last;
  });
}

async function takeOne(
  here: Here,
  { name, file }: { name: FileName; file: Blob },
  now: Date,
): Promise<Taken> {
  const self = await readSelf(here.sync);
  if (!self) return { ok: false, problem: 'other-list' };
  const read = await readFile(file, name, self);
  if (!read.ok) return read;
  const { head, stores, unread } = read;
  if (head.device === self.device) {
    // We have written more than we know of: this state is an older one that was brought back. From here on another device.
    if (head.seq > self.seq) await here.sync.self.put({ ...self, device: newHexId(), seq: 0, sum: '' });
    else return { ok: false, problem: 'own' };
  }
  const known = await here.sync.peers.get(head.device);
  if (known && head.seq <= known.seq) return { ok: false, problem: 'known' };
  const acked = head.seen[self.device] ?? 0;
  const report = await exchange({ ...here, device: self.device }, now, { stores, acked });
  await here.sync.peers.put({
    ...{ device: head.device, name: head.name, epoch: head.epoch, seq: head.seq, sum: name.sum, acked },
    ...{ wroteAt: head.at, seenAt: toInstant(now), missing: [] },
  });
  return { ok: true, from: head.name, report, unread, ahead: aheadBy(head.at, now) };
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
    const today: Day = toDay(now);
    // What was noted of each write is enough; once a day nothing is taken for granted.
    if (self.comparedOn !== today) await touchAll(here.db, here.sync, now);
    await exchange({ ...here, device: self.device }, now);
    const stores = await here.sync.stores.toArray();
    const peers = await here.sync.peers.toArray();
    const seq = self.seq + 1;
    const { list, device, name, epoch } = self;
    const seen = Object.fromEntries(peers.map((peer) => [peer.device, peer.seq]));
    const head = {
      list,
      device,
      name,
      epoch,
      seq,
      kind: 'base' as const,
      before: self.sum,
      seen,
      at: toInstant(now),
    };
    const sealed = await writeFile(head, stores, self.recipient);
    const sum = await sumOf(sealed);
    const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
    const zip = zipSync(
      {
        [LIST_PATH]: await bytes(writeListFile(list, epoch)),
        [keyPath(epoch)]: self.locked,
        [pathOf({ device, epoch, seq, kind: 'base', sum })]: await bytes(sealed),
      },
      // What is sealed does not get smaller.
      { level: 0, mtime: now },
    );
    await here.sync.self.put({ ...self, seq, sum, comparedOn: today, sentAt: toInstant(now) });
    await noteSent(here.sync, stores, seq);
    const file = new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
    return { file, name: `mentor-trail-exchange-${today}-${device.slice(0, 4)}-${seq}.zip` };
  });
}
