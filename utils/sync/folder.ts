import { drop, put } from '../copies/shelf';
import { toDay, toInstant } from '../ground/days';
import { LIST } from './cells';
import { ERASED } from './content';
import { type Exchanged, touchAll } from './exchange';
import { type Folder, highestKey, listIn, lyingKeys, nameIn, ownList, takeLyingLock } from './folder-keys';
import { FILE_BYTES, type FileName, pathOf, readPath } from './format';
import { type Keys, keyNameOf, openNewest, replaces } from './keys';
import {
  changeSelf,
  goOnAsAnother,
  type Here,
  inTurn,
  type Rekeying,
  readSelf,
  rekey,
  startAnew,
  takeOver,
} from './self';
import { bringUpToDate, isNews, noteGone, seal, type TakeProblem, takeOne, unlockList } from './session';
import type { FolderProblem, FolderState, Peer, Removed, Self, StoreRecord, SyncDatabase } from './state';

/*
 * The shared folder, which the mentor's own cloud client keeps in sync. Each device writes only its own folder in it,
 * names are unique, and files never change; entries with other names are ignored.
 */

const DEVICES = 'devices';
/** More devices, and more files per device, than anybody has. */
const MOST_DEVICES = 100;
const MOST_FILES = 20_000;
/** A new base is written after this many changes. */
const CHANGES = 200;
/** Of those, this many are kept for devices that were away for a while. */
const STAYING = 20;
/** How many unreadable files are remembered. */
const MOST_SKIPPED = 1_000;

export interface FolderTaken {
  problem: FolderProblem | null;
  /** One report per file taken in. */
  reports: Exchanged[];
  /** Whether we wrote anything. */
  hasWritten: boolean;
}

/**
 * Reads what is new in the shared folder and writes what is new here. Whatever is in the folder, it can do no harm;
 * what cannot be read is left alone.
 *
 * @returns null while sync is off
 * @throws StorageFailure from our own databases
 */
export function syncFolder(
  here: Here,
  root: FileSystemDirectoryHandle,
  now: Date,
): Promise<FolderTaken | null> {
  return inTurn(async () => {
    const self = await readSelf(here.sync);
    if (!self) return null;
    const state: FolderState = stateOf(self, now);
    const taken: FolderTaken = { problem: null, reports: [], hasWritten: false };
    try {
      taken.problem = await ownList(root, self);
      // Stop if there is a newer key: a device that only has the old one may have been removed.
      if (taken.problem === null) {
        const then = await takeOthers(here, root, self, { now, state, taken });
        const own = then && (await takeLyingLock(here.sync, then, root));
        taken.hasWritten = own !== null && (await writeOwn(here, root, own, { now, state }));
      }
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      taken.problem = error.name === 'NotAllowedError' ? 'no-access' : 'failed';
    }
    await noteState(here.sync, { ...state, problem: taken.problem, at: toInstant(now) });
    return taken;
  });
}

function stateOf({ folder }: Self, now: Date): FolderState {
  const fresh = { at: toInstant(now), problem: null, waiting: 0, refused: 0, foreign: 0 };
  // Try unreadable files again each day.
  const skipped = folder && toDay(new Date(folder.at)) === toDay(now) ? folder.skipped : [];
  return { ...fresh, skipped: [...skipped] };
}

/** Notes that the browser denies us the folder. */
export async function noteNoAccess(sync: SyncDatabase, now: Date): Promise<void> {
  const self = await readSelf(sync);
  if (self) await noteState(sync, { ...stateOf(self, now), problem: 'no-access' });
}

async function noteState(sync: SyncDatabase, folder: FolderState): Promise<void> {
  await sync.self.update('self', { folder });
}

export type JoinedFolder = { ok: true; taken: FolderTaken } | { ok: false; problem: TakeProblem | 'no-list' };

/** The list in a folder, or why it cannot be joined. */
async function joinable(
  folder: FileSystemDirectoryHandle,
): Promise<{ list: string } | 'no-list' | 'damaged' | 'newer'> {
  const list = await listIn(folder);
  if (list === null) return 'no-list';
  if (list === 'unreadable') return 'damaged';
  return list.isNewer ? 'newer' : list;
}

/**
 * Joins a list through the shared folder and merges what both sides have.
 *
 * @throws StorageFailure, or the browser's error if it denies the folder
 */
export async function joinFolder(
  here: Here,
  { folder, ...given }: { folder: FileSystemDirectoryHandle; name: string; passphrase: string },
  keys: Keys,
  now: Date,
): Promise<JoinedFolder> {
  const found = await joinable(folder);
  if (typeof found === 'string') return { ok: false, problem: found };
  const self = await unlockList(found.list, await lyingKeys(folder, 0), given, keys);
  if (typeof self === 'string') return { ok: false, problem: self };
  await startAnew(here.sync, self);
  await touchAll(here.sync, now);
  const taken = await syncFolder(here, folder, now);
  return taken ? { ok: true, taken } : { ok: false, problem: 'damaged' };
}

/**
 * Adopts the list's new key from the folder, using the passphrase another device locked it with, then syncs.
 *
 * @returns null while sync is off
 * @throws StorageFailure, or the browser's error if it denies the folder
 */
export async function takeFolderKey(
  here: Here,
  { folder, passphrase }: { folder: FileSystemDirectoryHandle; passphrase: string },
  keys: Keys,
  now: Date,
): Promise<JoinedFolder | null> {
  const problem = await inTurn(async () => {
    const self = await readSelf(here.sync);
    if (!self) return null;
    const newer = (await lyingKeys(folder, self.epoch)).filter(({ name }) => replaces(name, keyNameOf(self)));
    if (newer.length === 0) return null;
    const opened = await openNewest(newer, { list: self.list, passphrase }, keys);
    if (typeof opened === 'string') return opened;
    await takeOver(here.sync, opened, now);
    return null;
  });
  if (problem !== null) return { ok: false, problem };
  const taken = await syncFolder(here, folder, now);
  return taken && { ok: true, taken };
}

export type Rekeyed = { ok: true; taken: FolderTaken | null } | { ok: false; problem: 'same-passphrase' };

/**
 * Gives the list another passphrase or another key. Others' files are read first: afterwards, nothing sealed with the
 * old key is read any more.
 *
 * @param folder the shared folder, if there is one we can write to
 * @throws StorageFailure
 */
export async function rekeyList(
  here: Here,
  {
    folder,
    then,
    ...given
  }: Rekeying & {
    folder: FileSystemDirectoryHandle | null;
    /** Belongs to the new key: done before anything is written with it. */
    then?: () => Promise<unknown>;
  },
  keys: Keys,
  now: Date,
): Promise<Rekeyed> {
  if (folder) await syncFolder(here, folder, now);
  const isDone = await inTurn(async () => {
    const self = await readSelf(here.sync);
    const highest = folder && self ? await highestKey(folder, self.epoch).catch(() => 0) : 0;
    const isNew = await rekey(here.sync, { ...given, highest }, keys, now);
    if (isNew) await then?.();
    return isNew;
  });
  if (!isDone) return { ok: false, problem: 'same-passphrase' };
  return { ok: true, taken: folder && (await syncFolder(here, folder, now)) };
}

interface Lying {
  name: FileName;
  handle: FileSystemFileHandle;
}

/** The devices' folders, recognised by name; other entries are counted. */
async function* devicesIn(
  root: FileSystemDirectoryHandle,
  state: FolderState,
): AsyncGenerator<{ device: string; folder: FileSystemDirectoryHandle }> {
  const all = await root.getDirectoryHandle(DEVICES, { create: true });
  let count = 0;
  for await (const [device, folder] of (all as Folder).entries()) {
    if (folder.kind !== 'directory' || !/^[0-9a-f]{16}$/.test(device) || count >= MOST_DEVICES) {
      state.foreign += 1;
      continue;
    }
    count += 1;
    yield { device, folder: folder as FileSystemDirectoryHandle };
  }
}

/** @param left gets the names of our temporary files */
async function filesIn(
  folder: FileSystemDirectoryHandle,
  device: string,
  state: Pick<FolderState, 'foreign'>,
  left: string[] = [],
): Promise<Lying[]> {
  const files: Lying[] = [];
  for await (const [entry, handle] of (folder as Folder).entries()) {
    if (LEFTOVER.test(entry)) left.push(entry);
    const name = handle.kind === 'file' ? readPath(`${DEVICES}/${device}/${entry}`) : null;
    if (!name || files.length >= MOST_FILES) state.foreign += 1;
    else files.push({ name, handle: handle as FileSystemFileHandle });
    if (state.foreign > MOST_FILES) break;
  }
  return files.sort((a, b) => a.name.seq - b.name.seq);
}

interface Round {
  now: Date;
  state: FolderState;
  taken: FolderTaken;
}

/** @returns this device's part in the list afterwards */
async function takeOthers(
  here: Here,
  root: FileSystemDirectoryHandle,
  self: Self,
  round: Round,
): Promise<Self | null> {
  let own: Self | null = self;
  for await (const { device, folder } of devicesIn(root, round.state)) {
    if (!own || device === own.device) continue;
    const files = await filesIn(folder, device, round.state);
    const removed = own.removed?.find((each) => each.device === device);
    if (removed) {
      await clearAway(here.sync, removed, { folder, files }, round.now);
      own = await readSelf(here.sync);
      continue;
    }
    const known = await here.sync.peers.get(device);
    // Files sealed with an earlier key are not read, since a removed device has that key. Their writer repeats
    // everything.
    const { epoch } = own;
    const readable = files.filter(({ name }) => name.epoch === epoch);
    const wanted = wantedOf(readable, known);
    for (const each of wanted) await takeLying(here, each, round);
    if (wanted.length > 0) own = await readSelf(here.sync);
    const then = wanted.length > 0 ? await here.sync.peers.get(device) : known;
    round.state.waiting += then?.missing.length ?? 0;
  }
  return own;
}

/** Deletes the files of a removed device: nobody owns them any more, and they may name people erased since. */
async function clearAway(
  sync: SyncDatabase,
  { device, seq, wroteAt }: Removed,
  { folder, files }: { folder: FileSystemDirectoryHandle; files: readonly Lying[] },
  now: Date,
): Promise<void> {
  if (files.length === 0) return;
  await drop(
    folder,
    files.map(({ name }) => nameIn(pathOf(name))),
  );
  const self = await readSelf(sync);
  if (!self || wroteAt || files.every(({ name }) => name.seq <= seq)) return;
  const noted = (self.removed ?? []).map((each) =>
    each.device === device ? { ...each, wroteAt: toInstant(now) } : each,
  );
  await sync.self.put({ ...self, removed: noted });
}

/** The files of a device to read: its changes since last time, or the base if some of those are missing. */
function wantedOf(files: readonly Lying[], known: Peer | undefined): Lying[] {
  const from = known?.seq ?? 0;
  const missing = known?.missing ?? [];
  const changes = files.filter(
    ({ name: { kind, seq } }) => kind === 'changes' && (seq > from || missing.includes(seq)),
  );
  const base = files.findLast(({ name }) => name.kind === 'base' && isNews({ seq: from, missing }, name));
  if (!base) return changes;
  const there = new Set(changes.map(({ name }) => name.seq));
  const wanted = [...missing, ...Array.from({ length: base.name.seq - from }, (_, at) => from + 1 + at)];
  if (wanted.every((seq) => seq > base.name.seq || there.has(seq))) return changes;
  return [base, ...changes.filter(({ name }) => name.seq > base.name.seq)];
}

/** Takes in one file if possible. One that fails is skipped for as long as it stays unchanged. */
async function takeLying(here: Here, { name, handle }: Lying, { now, state, taken }: Round): Promise<void> {
  let file: File;
  try {
    file = await handle.getFile();
  } catch {
    state.waiting += 1;
    return;
  }
  const mark = `${pathOf(name)} ${file.size} ${file.lastModified}`;
  if (state.skipped.includes(mark)) {
    state.refused += 1;
    return;
  }
  const done =
    file.size > FILE_BYTES
      ? ({ ok: false, problem: 'too-large' } as const)
      : await tried(here, { name, file }, now);
  if (done === 'not-readable') state.waiting += 1;
  else if (done.ok) taken.reports.push(done.report);
  else if (done.problem === 'empty' || done.problem === 'unfinished') state.waiting += 1;
  else if (done.problem !== 'known' && done.problem !== 'own') state.refused += 1;
  const isLasting = done !== 'not-readable' && !done.ok && done.problem !== 'empty';
  if (isLasting && done.problem !== 'known') state.skipped = [...state.skipped, mark].slice(-MOST_SKIPPED);
}

async function tried(here: Here, given: { name: FileName; file: File }, now: Date) {
  try {
    return await takeOne(here, given, now);
  } catch (error) {
    // The file changed or vanished while it was being read.
    if (error instanceof DOMException && /^Not(?:Readable|Found)Error$/.test(error.name))
      return 'not-readable';
    throw error;
  }
}

/** Our temporary files, left if the browser was closed while writing. */
const LEFTOVER = /^\d.*\.(?:tmp|crswap)$/;

async function writeOwn(
  here: Here,
  root: FileSystemDirectoryHandle,
  before: Self,
  { now, state }: Pick<Round, 'now' | 'state'>,
): Promise<boolean> {
  let own = await ownFolder(root, before.device, state);
  let self = await settleWriting(here.sync, before, own.files);
  const { seq } = self;
  if (own.files.some((file) => file.seq > seq)) {
    self = await goOnAsAnother(here.sync, self);
    own = await ownFolder(root, self.device, state);
  }
  await drop(own.folder, own.left);
  await bringUpToDate(here, self, now);
  return writeDue(here, own, now);
}

interface Own {
  folder: FileSystemDirectoryHandle;
  files: FileName[];
  left: string[];
}

async function ownFolder(
  root: FileSystemDirectoryHandle,
  device: string,
  state: Pick<FolderState, 'foreign'>,
): Promise<Own> {
  const devices = await root.getDirectoryHandle(DEVICES, { create: true });
  const folder = await devices.getDirectoryHandle(device, { create: true });
  const left: string[] = [];
  const files = (await filesIn(folder, device, state, left)).map(({ name }) => name);
  return { folder, files, left };
}

/** Finds out whether a file was still written when the browser was closed. */
async function settleWriting(sync: SyncDatabase, self: Self, files: readonly FileName[]): Promise<Self> {
  const { writing, ...rest } = self;
  if (!writing) return self;
  const isThere = files.some(({ seq, sum }) => seq === writing.seq && sum === writing.sum);
  const next: Self = isThere ? { ...rest, seq: writing.seq, sum: writing.sum } : rest;
  await sync.self.put(next);
  return next;
}

/**
 * Writes what has changed; writes a base if there is none, if many changes have piled up, or if somebody was erased.
 */
async function writeDue(here: Here, { folder, files }: Own, now: Date): Promise<boolean> {
  const { sync } = here;
  const due = await dueIn(sync);
  if (!due) return false;
  let { self } = due;
  const { unsent, erased } = due;
  const bases = files.filter(({ kind, epoch }) => kind === 'base' && epoch === self?.epoch);
  const latest = Math.max(0, ...files.map(({ seq }) => seq));
  // A file sent another way is not in the folder.
  const isGap = bases.length === 0 || latest !== self.seq;
  const isErased = erased !== (self.erasedInBase ?? 0);
  const isAnew = isGap || isErased || self.anew === true;
  let hasWritten = false;
  if (!isAnew && (unsent > 0 || self.tell)) {
    self = await writeOne({ ...here, self, folder }, { kind: 'changes', seq: self.seq + 1 }, now);
    hasWritten = true;
  }
  const lastBase = Math.max(0, ...bases.map(({ seq }) => seq));
  if (!isAnew && self.seq - lastBase < CHANGES) {
    // Our old files, brought back by the cloud client or left when the browser was closed before deleting them.
    const stale = files.filter(
      (each) => each.epoch !== self.epoch || (each.kind === 'base' && each.seq !== lastBase),
    );
    await drop(folder, stale.map(entryOf));
    return hasWritten;
  }
  const seq = isAnew ? self.seq + 1 : self.seq;
  await writeOne({ ...here, self, folder }, { kind: 'base', seq }, now);
  const next = await changeSelf(sync, ({ anew: _, ...rest }) => ({ ...rest, erasedInBase: erased }));
  const old = files.filter(
    (each) => each.kind === 'base' || each.epoch !== next.epoch || isAnew || each.seq <= seq - STAYING,
  );
  await drop(folder, old.map(entryOf));
  return true;
}

const entryOf = (file: FileName) => nameIn(pathOf(file));

async function writeOne(
  { self, folder, ...here }: Here & { self: Self; folder: FileSystemDirectoryHandle },
  what: { kind: FileName['kind']; seq: number },
  now: Date,
): Promise<Self> {
  const { name, file } = await seal(here, self, what, now);
  const writing = { seq: name.seq, sum: name.sum };
  await changeSelf(here.sync, (latest) => ({ ...latest, writing }));
  await put(folder, nameIn(pathOf(name)), file);
  return noteGone(here, name, now);
}

/** What decides whether a file is due, read at once; null while sync is off. */
function dueIn(sync: SyncDatabase): Promise<{ self: Self; unsent: number; erased: number } | null> {
  const { self: own, fresh, stores } = sync;
  return sync.transaction('r', own, fresh, stores, async () => {
    const self = await readSelf(sync);
    if (!self) return null;
    const [unsent, list] = await Promise.all([
      fresh.where('latest').above(self.seq).count(),
      stores.get(LIST),
    ]);
    return { self, unsent, erased: list ? erasedIn(list) : 0 };
  });
}

/** How many people the list has erased. */
function erasedIn(list: StoreRecord): number {
  const content = JSON.parse(list.content) as Record<string, object | undefined>;
  return Object.keys(content[ERASED] ?? {}).length;
}
