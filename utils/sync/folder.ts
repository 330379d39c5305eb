import { drop, put } from '../copies/shelf';
import { toDay, toInstant } from '../ground/days';
import { ERASED } from './content';
import { type Exchanged, touchAll } from './exchange';
import {
  FILE_BYTES,
  type FileName,
  keyPath,
  LIST_PATH,
  pathOf,
  readListFile,
  readPath,
  writeListFile,
} from './format';
import {
  bringUpToDate,
  goOnAsAnother,
  type Here,
  inTurn,
  isNews,
  type Keys,
  noteGone,
  readSelf,
  seal,
  startAnew,
  type TakeProblem,
  takeOne,
  unlockList,
} from './session';
import type { FolderProblem, FolderState, Peer, Self, SyncDatabase } from './state';

/*
 * The shared folder, which the mentor's own client carries. Each device writes only its own folder in it, every name is unique, and a
 * file never changes; whatever has another name is nobody's business.
 */

/** The parts of a folder that TypeScript does not know yet. */
type Folder = FileSystemDirectoryHandle & { entries(): AsyncIterable<[string, FileSystemHandle]> };

const DEVICES = 'devices';
const KEYS = 'keys';
/** More devices than anybody has, and more files of one than there ever are. */
const MOST_DEVICES = 100;
const MOST_FILES = 20_000;
/** A list file is a line. */
const LIST_FILE_BYTES = 10_000;
/** After so many changes everything is said once more. */
const CHANGES = 200;
/** Of those, so many stay for devices that were away for a while. */
const STAYING = 20;
/** Of so many files it is remembered that nothing can be had from them. */
const MOST_SKIPPED = 1_000;

export interface FolderTaken {
  problem: FolderProblem | null;
  /** What has come, device by device. */
  reports: Exchanged[];
  /** Whether something of ours was written. */
  hasWritten: boolean;
}

/**
 * Reads what is new in the shared folder, and writes what is new here. Whatever lies there, nothing of it does harm, and what cannot
 * be read is left alone.
 *
 * @returns null while sync is off
 * @throws StorageFailure of our own databases
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
      if (taken.problem === null || taken.problem === 'new-key') {
        await takeOthers(here, root, { now, state, taken });
        taken.hasWritten = await writeOwn(here, root, now);
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
  // With a new day, or a new version of the program, it is tried once more.
  const skipped = folder && toDay(new Date(folder.at)) === toDay(now) ? folder.skipped : [];
  return { ...fresh, skipped: [...skipped] };
}

/** Notes that the browser does not let us into the folder. */
export async function noteNoAccess(sync: SyncDatabase, now: Date): Promise<void> {
  const self = await readSelf(sync);
  if (self) await noteState(sync, { ...stateOf(self, now), problem: 'no-access' });
}

async function noteState(sync: SyncDatabase, folder: FolderState): Promise<void> {
  const self = await readSelf(sync);
  if (self) await sync.self.put({ ...self, folder });
}

/** Has the folder say which list it is of. */
async function ownList(root: FileSystemDirectoryHandle, self: Self): Promise<FolderProblem | null> {
  const there = await listIn(root);
  if (there === 'unreadable') return 'failed';
  if (there === null) await put(root, LIST_PATH, writeListFile(self.list, 1));
  else if (there.isNewer) return 'newer';
  else if (there.list !== self.list) return 'other-list';
  const keys = await root.getDirectoryHandle(KEYS, { create: true });
  const name = nameIn(keyPath(self.epoch));
  const known = await fileIn(keys, name);
  if (!known || known.size === 0) await put(keys, name, new Blob([self.locked]));
  return (await newestKey(keys)) > self.epoch ? 'new-key' : null;
}

const nameIn = (path: string) => path.slice(path.lastIndexOf('/') + 1);

async function listIn(
  root: FileSystemDirectoryHandle,
): Promise<ReturnType<typeof readListFile> | 'unreadable'> {
  const file = await fileIn(root, LIST_PATH);
  if (!file) return null;
  if (file.size === 0 || file.size > LIST_FILE_BYTES) return 'unreadable';
  return readListFile(await file.text()) ?? 'unreadable';
}

async function newestKey(keys: FileSystemDirectoryHandle): Promise<number> {
  let newest = 0;
  let count = 0;
  for await (const [name] of (keys as Folder).entries()) {
    count += 1;
    if (count > MOST_FILES) break;
    newest = Math.max(newest, Number(/^(\d{1,6})\.age$/.exec(name)?.[1] ?? 0));
  }
  return newest;
}

async function fileIn(folder: FileSystemDirectoryHandle, name: string): Promise<File | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && ['NotFoundError', 'TypeMismatchError'].includes(error.name))
      return null;
    throw error;
  }
}

export type JoinedFolder = { ok: true; taken: FolderTaken } | { ok: false; problem: TakeProblem | 'no-list' };

/**
 * Joins a list by the folder that other devices share: what is here and what is there become one.
 *
 * @throws StorageFailure, and what the browser refuses the folder with
 */
export async function joinFolder(
  here: Here,
  { folder, ...given }: { folder: FileSystemDirectoryHandle; name: string; passphrase: string },
  keys: Keys,
  now: Date,
): Promise<JoinedFolder> {
  const list = await listIn(folder);
  if (list === null) return { ok: false, problem: 'no-list' };
  if (list === 'unreadable') return { ok: false, problem: 'damaged' };
  if (list.isNewer) return { ok: false, problem: 'newer' };
  const lying = await folder.getDirectoryHandle(KEYS, { create: true });
  const epoch = await newestKey(lying);
  const key = await fileIn(lying, nameIn(keyPath(epoch)));
  if (!key) return { ok: false, problem: 'damaged' };
  const locked = new Uint8Array(await key.arrayBuffer());
  const self = await unlockList({ list: list.list, epoch, locked }, given, keys);
  if (typeof self === 'string') return { ok: false, problem: self };
  await startAnew(here.sync, self);
  await touchAll(here.sync, now);
  const taken = await syncFolder(here, folder, now);
  return taken ? { ok: true, taken } : { ok: false, problem: 'damaged' };
}

interface Lying {
  name: FileName;
  handle: FileSystemFileHandle;
}

/** The files of each device, by the grammar of their names; what has another is counted. */
async function* devicesIn(
  root: FileSystemDirectoryHandle,
  state: FolderState,
): AsyncGenerator<[device: string, files: Lying[]]> {
  const all = await root.getDirectoryHandle(DEVICES, { create: true });
  let count = 0;
  for await (const [device, folder] of (all as Folder).entries()) {
    if (folder.kind !== 'directory' || !/^[0-9a-f]{16}$/.test(device) || count >= MOST_DEVICES) {
      state.foreign += 1;
      continue;
    }
    count += 1;
    yield [device, await filesIn(folder as FileSystemDirectoryHandle, device, state)];
  }
}

async function filesIn(
  folder: FileSystemDirectoryHandle,
  device: string,
  state: Pick<FolderState, 'foreign'>,
): Promise<Lying[]> {
  const files: Lying[] = [];
  for await (const [entry, handle] of (folder as Folder).entries()) {
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

async function takeOthers(here: Here, root: FileSystemDirectoryHandle, round: Round): Promise<void> {
  for await (const [device, files] of devicesIn(root, round.state)) {
    const self = await readSelf(here.sync);
    if (!self || device === self.device || self.removed?.includes(device)) continue;
    const known = await here.sync.peers.get(device);
    const readable = files.filter(({ name }) => name.epoch <= self.epoch);
    for (const each of wantedOf(readable, known)) await takeLying(here, each, round);
    round.state.waiting += (await here.sync.peers.get(device))?.missing.length ?? 0;
  }
}

/** Which files of a device are to be read: what has changed since the last one; everything only where something lacks. */
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

/** Takes one file in, if it can be. Of one that cannot, it is remembered as long as it lies there as it is. */
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
    // It was changed, or went away, while it was read.
    if (error instanceof DOMException && /^Not(?:Readable|Found)Error$/.test(error.name))
      return 'not-readable';
    throw error;
  }
}

/** What a browser that was ended in the middle of a write has left of ours. */
const LEFTOVER = /^\d.*\.(?:tmp|crswap)$/;

async function writeOwn(here: Here, root: FileSystemDirectoryHandle, now: Date): Promise<boolean> {
  let self = await readSelf(here.sync);
  if (!self) return false;
  let own = await ownFolder(root, self.device);
  self = await settleWriting(here.sync, self, own.files);
  if (own.files.some(({ seq }) => seq > (self as Self).seq)) {
    self = await goOnAsAnother(here.sync, self);
    own = await ownFolder(root, self.device);
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

async function ownFolder(root: FileSystemDirectoryHandle, device: string): Promise<Own> {
  const devices = await root.getDirectoryHandle(DEVICES, { create: true });
  const folder = await devices.getDirectoryHandle(device, { create: true });
  const files = (await filesIn(folder, device, { foreign: 0 })).map(({ name }) => name);
  const left: string[] = [];
  for await (const [name] of (folder as Folder).entries()) if (LEFTOVER.test(name)) left.push(name);
  return { folder, files, left };
}

/** The browser was ended while a file was being written: it has either gone out or not. */
async function settleWriting(sync: SyncDatabase, self: Self, files: readonly FileName[]): Promise<Self> {
  const { writing, ...rest } = self;
  if (!writing) return self;
  const isThere = files.some(({ seq, sum }) => seq === writing.seq && sum === writing.sum);
  const next: Self = isThere ? { ...rest, seq: writing.seq, sum: writing.sum } : rest;
  await sync.self.put(next);
  return next;
}

/** Writes what has changed; and everything where there is no such file, where much has come together, or somebody was erased. */
async function writeDue(here: Here, { folder, files }: Own, now: Date): Promise<boolean> {
  const { sync } = here;
  let self = await readSelf(sync);
  if (!self) return false;
  const bases = files.filter(({ kind, epoch }) => kind === 'base' && epoch === self?.epoch);
  const latest = Math.max(0, ...files.map(({ seq }) => seq));
  // What went out another way is not in the folder.
  const isGap = bases.length === 0 || latest !== self.seq;
  const unsent = await sync.fresh.where('latest').above(self.seq).count();
  const erased = await erasedIn(sync);
  const isErased = erased !== (self.erasedInBase ?? 0);
  const isAnew = isGap || isErased;
  let hasWritten = false;
  if (!isAnew && unsent > 0) {
    self = await writeOne(here, folder, { kind: 'changes', seq: self.seq + 1 }, now);
    hasWritten = true;
  }
  const lastBase = Math.max(0, ...bases.map(({ seq }) => seq));
  if (!isAnew && self.seq - lastBase < CHANGES) return hasWritten;
  const seq = isAnew ? self.seq + 1 : self.seq;
  const next = await writeOne(here, folder, { kind: 'base', seq }, now);
  await sync.self.put({ ...next, erasedInBase: erased });
  const old = files.filter(
    (each) => each.kind === 'base' || each.epoch !== next.epoch || isAnew || each.seq <= seq - STAYING,
  );
  await drop(
    folder,
    old.map((each) => nameIn(pathOf(each))),
  );
  return true;
}

async function writeOne(
  here: Here,
  folder: FileSystemDirectoryHandle,
  what: { kind: FileName['kind']; seq: number },
  now: Date,
): Promise<Self> {
  const self = await readSelf(here.sync);
  if (!self) throw new Error('Sync is off');
  const { name, file } = await seal(here, self, what, now);
  await here.sync.self.put({ ...self, writing: { seq: name.seq, sum: name.sum } });
  await put(folder, nameIn(pathOf(name)), file);
  return noteGone(here, name, now);
}

/** How many people the list has erased. */
async function erasedIn({ stores }: SyncDatabase): Promise<number> {
  const list = await stores.get('list');
  if (!list) return 0;
  const content = JSON.parse(list.content) as Record<string, object | undefined>;
  return Object.keys(content[ERASED] ?? {}).length;
}
