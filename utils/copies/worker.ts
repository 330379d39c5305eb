import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { answerWith, type Told } from '../database/ask-worker';
import { openDatabase } from '../database/schema';
import { backupFile, readBackup, readTables } from '../exchange/backup';
import { filled, gathered, newLockedKey, seal, sealedHow, unlock, unseal } from '../exchange/seal';
import { addDays, type Day, toDay, toInstant } from '../ground/days';
import type { Work } from '../ground/slices';
import { isAbout } from '../model/aside';
import type { BackupTables } from '../model/rows';
import { isNamedIn } from '../model/saved-view';
import { chosenFolder, mayWrite } from './folder';
import { type Copy, copyName, keyFileName, keyIdOf, readCopyName, thinned } from './names';
import { drop, insideFolder, look, put, type Shelf, sumOf, sweep, take } from './shelf';
import type { Asked, Made, Opened, Outside, TaskName, Tasks } from './tasks';

/** Larger than any real overview. */
const OVERVIEW_BYTES = 1_000_000;
/** The shortest interval between progress messages (ms). */
const TELL_EVERY = 50;

/** Reading back gave something else than was written; the mentor must not be told that it is safe. */
class NotReadAgain extends Error {
  override readonly name = 'NotReadAgain';
}

type Doing = {
  [Name in TaskName]: (task: Tasks[Name]['task'], work: Work) => Promise<Tasks[Name]['answer']>;
};

const DOING: Doing = {
  async overviewKey() {
    const identity = await generateX25519Identity();
    return { identity, recipient: await identityToRecipient(identity) };
  },
  async sealOverview({ text, recipient }) {
    try {
      return await seal(filled(new Blob([text])), { recipient });
    } catch {
      return null;
    }
  },
  async openOverviews({ files, identity }) {
    const answers: Tasks['openOverviews']['answer'] = [];
    for (const file of files) {
      const opened =
        file.size > OVERVIEW_BYTES
          ? ({ ok: false, problem: 'damaged' } as const)
          : await unseal(file, { identity });
      answers.push(opened.ok ? { ok: true, text: await opened.plain.text() } : opened);
    }
    return answers;
  },

  async save({ passphrase, workFactor, ...list }, work) {
    const plain = await wholeList(list, part(work, 0, 3));
    if (passphrase === null) return { file: plain, unread: await unreadIn(plain, part(work, 2, 3)) };
    const text = filled(plain);
    const lock = { passphrase, ...(workFactor && { workFactor }) };
    const file = await seal(text, lock, part(work, 1, 3));
    const again = await unseal(file, { passphrase }, part(work, 2, 3));
    if (!again.ok || (await sumOf(again.plain)) !== (await sumOf(text))) throw new NotReadAgain();
    return { file, unread: await unreadIn(again.plain, {}) };
  },

  async open({ file, name, passphrase, key }, work) {
    const how = await sealedHow(file);
    if (how === null) return { ok: false, problem: 'damaged' };
    if (how === 'passphrase') return unseal(file, { passphrase }, work);
    const locked = key ?? (await keyInside(readCopyName(name)?.key ?? null));
    return locked ? openWithKey(file, locked, passphrase) : { ok: false, problem: 'no-key' };
  },

  async copy({ today, time, kind, erased, ...list }, work) {
    const inside = await insideFolder();
    await sweep(inside);
    const shelf = await look(inside);
    const gone =
      erased.length > 0 ? { ids: new Set(erased), since: since(erased), keys: keysOf(shelf) } : null;
    // An empty list must not push out older copies.
    if (await isEmpty(list.database)) {
      if (gone) await forget(inside, shelf, gone);
      return { inside: null, outside: gone ? await forgetOutside(gone) : 'none' };
    }
    const plain = await wholeList(list, work);
    const recipient = shelf.keys[0]?.recipient ?? null;
    const packed = await through(plain, new CompressionStream('gzip'));
    const stored = recipient === null ? packed : await seal(packed, { recipient });
    const key = recipient === null ? null : keyIdOf(recipient);
    const made = { kind, day: today, time, key, sum: await sumOf(stored) };
    const name = copyName(made, true);
    await put(inside, name, stored);
    if (gone) await forget(inside, shelf, gone);
    const { copies } = await look(inside);
    await drop(
      inside,
      thinned(copies, today, name).map((copy) => copy.name),
    );
    // A copy made before a restore is only for undoing it on this device.
    const outside =
      kind === 'before' ? 'none' : await putOutside(inside, plain, recipient, { ...made, gone });
    return { inside: { ...made, name }, outside } satisfies Made;
  },

  async take({ name, passphrase }) {
    const inside = await insideFolder();
    const [stored, copy] = [await take(inside, name), readCopyName(name)];
    if (!stored || !copy) return { ok: false, problem: 'gone' };
    if ((await sumOf(stored)) !== copy.sum) return { ok: false, problem: 'damaged' };
    if (copy.key === null) return unpacked(stored);
    const key = await keyInside(copy.key);
    if (!key) return { ok: false, problem: 'no-key' };
    const opened = await openWithKey(stored, key, passphrase);
    return opened.ok ? unpacked(opened.plain) : opened;
  },

  async lock({ passphrase, now, workFactor }) {
    const inside = await insideFolder();
    const { recipient, file } = await newLockedKey(passphrase, new Date(now), workFactor);
    const opened = await unlock(file, passphrase);
    if (!opened.ok) throw new NotReadAgain();
    await put(inside, keyFileName(recipient), file);
    const { copies, keys } = await look(inside);
    // Unsealed copies would defeat the passphrase.
    for (const copy of copies.filter(({ key }) => key === null)) {
      const stored = await take(inside, copy.name);
      if (!stored) continue;
      const sealed = await seal(stored, { recipient });
      await put(
        inside,
        copyName({ ...copy, key: keyIdOf(recipient), sum: await sumOf(sealed) }, true),
        sealed,
      );
      await drop(inside, [copy.name]);
    }
    // Keep the keys that existing copies are sealed for.
    const wanted = new Set(copies.map((copy) => copy.key));
    const idle = keys.filter((each) => each.recipient !== recipient && !wanted.has(keyIdOf(each.recipient)));
    await drop(
      inside,
      idle.map((each) => keyFileName(each.recipient)),
    );
    return { recipient };
  },

  async unlock() {
    const inside = await insideFolder();
    const { copies, keys } = await look(inside);
    // Without their key, nobody could open them again.
    const sealed = copies.filter((copy) => copy.key !== null).map(({ name }) => name);
    await drop(inside, [...sealed, ...keys.map(({ recipient }) => keyFileName(recipient))]);
    return null;
  },
};

/** Maps the progress of one part of a task onto the whole. */
function part({ signal, onProgress }: Work, index: number, of: number): Work {
  if (!onProgress) return { signal };
  return {
    signal,
    onProgress: (done, total) => onProgress((index + done / Math.max(1, total)) * 1000, of * 1000),
  };
}

async function isEmpty(database: string): Promise<boolean> {
  const db = openDatabase(database);
  try {
    return (await db.contacts.count()) + (await db.plans.count()) + (await db.templates.count()) === 0;
  } finally {
    db.close();
  }
}

/** The whole list as a JSON backup. */
async function wholeList(
  { database, own, now }: Pick<Tasks['save']['task'], 'database' | 'own' | 'now'>,
  work: Work,
): Promise<Blob> {
  const db = openDatabase(database);
  try {
    return await backupFile({ savedAt: toInstant(new Date(now)), tables: await readTables(db), own }, work);
  } finally {
    db.close();
  }
}

/** How many rows of a backup cannot be read back. @throws NotReadAgain if none can */
async function unreadIn(plain: Blob, work: Work): Promise<number> {
  const read = await readBackup(await plain.text(), work);
  if (!read.ok) throw new NotReadAgain();
  return read.unread.length + read.missing;
}

/** Pipes a whole file through a stream. @throws TypeError if the stream cannot decode it */
function through(file: Blob, transform: CompressionStream | DecompressionStream): Promise<Blob> {
  const stream = file
    .stream()
    .pipeThrough(transform as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>);
  return gathered(stream, file.size, {});
}

async function unpacked(stored: Blob): Promise<Opened> {
  try {
    return { ok: true, plain: await through(stored, new DecompressionStream('gzip')) };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

/** The locked key with this id, if it is inside. */
async function keyInside(id: string | null): Promise<Blob | null> {
  if (id === null) return null;
  const inside = await insideFolder();
  const found = (await look(inside)).keys.find(({ recipient }) => keyIdOf(recipient) === id);
  return found ? take(inside, keyFileName(found.recipient)) : null;
}

async function openWithKey(file: Blob, key: Blob, passphrase: string): Promise<Opened> {
  const unlocked = await unlock(key, passphrase);
  return unlocked.ok ? unseal(file, { identity: unlocked.identity }) : unlocked;
}

/**
 * The people erased, the earliest day a copy can contain one of them, and the keys this list's copies are sealed for.
 */
interface Gone {
  ids: ReadonlySet<string>;
  since: Day;
  keys: ReadonlySet<string>;
}

const keysOf = ({ keys }: Shelf) => new Set(keys.map(({ recipient }) => keyIdOf(recipient)));

/** The earliest day on which one of these ids was made (UUIDv7); a day less, in case the clock was corrected since. */
function since(ids: readonly string[]): Day {
  const moments = ids.map((id) =>
    /^.{14}7/.test(id) ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : 0,
  );
  return addDays(toDay(new Date(moments.reduce((a, b) => Math.min(a, b)))), -1);
}

/**
 * Removes erased people from older copies. A sealed copy cannot be opened here, so it is deleted unless it predates
 * all of them; the copy just made has everybody else.
 */
async function forget(inside: FileSystemDirectoryHandle, { copies }: Shelf, gone: Gone): Promise<void> {
  for (const copy of copies) {
    if (copy.key !== null && copy.day < gone.since) continue;
    const stored = copy.key === null ? await take(inside, copy.name) : null;
    const opened = stored && (await unpacked(stored));
    const without = opened?.ok ? await withoutPeople(opened.plain, gone.ids) : null;
    if (without === 'nobody') continue;
    if (without) {
      const packed = await through(without, new CompressionStream('gzip'));
      await put(inside, copyName({ ...copy, sum: await sumOf(packed) }, true), packed);
    }
    await drop(inside, [copy.name]);
  }
}

/** A copy without the given people and their rows; 'nobody' if none of them is in it, null if it cannot be read. */
async function withoutPeople(plain: Blob, erased: ReadonlySet<string>): Promise<Blob | 'nobody' | null> {
  const text = await plain.text();
  if (![...erased].some((id) => text.includes(id))) return 'nobody';
  const read = await readBackup(text);
  if (!read.ok) return null;
  const { savedAt, tables, own } = read.backup;
  const isOthers = (row: object) =>
    !('contactId' in row && erased.has(String(row.contactId))) &&
    !('id' in row && erased.has(String(row.id)));
  const kept = Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, (rows as object[]).filter(isOthers)]),
  ) as unknown as BackupTables;
  // The same cleanup as in the list itself: set-aside rows about them, and searches for their names.
  const names = tables.contacts.filter(({ id }) => erased.has(id)).map(({ name }) => name);
  kept.views = kept.views.filter((view) => !names.some((name) => isNamedIn(name, view)));
  kept.asideRows = kept.asideRows.filter((row) => !isAbout(row, erased));
  kept.contacts = kept.contacts.map(({ notSameAs = [], ...contact }) => {
    const left = notSameAs.filter((id) => !erased.has(id));
    return left.length > 0 ? { ...contact, notSameAs: left } : contact;
  });
  return backupFile({ savedAt, tables: kept, ...(own && { own }) });
}

/** Writes the copy into the mentor's folder, along with the locked key that opens it. */
async function putOutside(
  inside: FileSystemDirectoryHandle,
  plain: Blob,
  recipient: string | null,
  made: Omit<Copy, 'name'> & { gone: Gone | null },
): Promise<Outside> {
  const folder = await chosenFolder();
  if (!folder) return 'none';
  if (recipient === null) return 'no-passphrase';
  try {
    if (!(await mayWrite(folder))) return 'no-access';
    await sweep(folder);
    const keyName = keyFileName(recipient);
    const key = await take(inside, keyName);
    if (!key) return 'failed';
    if ((await take(folder, keyName))?.size !== key.size) await put(folder, keyName, key);
    const sealed = await seal(filled(plain), { recipient });
    const name = copyName({ ...made, sum: await sumOf(sealed) }, false);
    await put(folder, name, sealed);
    if (made.gone) await dropSealed(folder, made.gone, name);
    // Another computer may keep copies in the same folder, sealed for its own key.
    const own = (await look(folder)).copies.filter(({ key: its }) => its === made.key);
    await drop(
      folder,
      thinned(own, made.day, name).map((copy) => copy.name),
    );
    return 'written';
  } catch {
    return 'failed';
  }
}

/** Deletes the copies in a folder that may contain erased people, except the one just made. */
async function dropSealed(folder: FileSystemDirectoryHandle, gone: Gone, made = ''): Promise<void> {
  const { copies } = await look(folder);
  const names = copies
    .filter(({ key, day }) => key !== null && gone.keys.has(key) && day >= gone.since)
    .map(({ name }) => name);
  await drop(
    folder,
    names.filter((name) => name !== made),
  );
}

/** The same for an empty list, which writes no copy. */
async function forgetOutside(gone: Gone): Promise<Outside> {
  const folder = await chosenFolder();
  if (!folder) return 'none';
  try {
    if (!(await mayWrite(folder))) return 'no-access';
    await dropSealed(folder, gone);
    return 'written';
  } catch {
    return 'failed';
  }
}

/** Runs the one task it is asked for and reports progress. Call once, when the worker starts. */
export function listen(scope: {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(told: Told): void;
}): void {
  scope.onmessage = ({ data: { name, task } }) => {
    let told = 0;
    const onProgress = (done: number, total: number) => {
      const now = performance.now();
      if (now - told < TELL_EVERY) return;
      told = now;
      scope.postMessage({ progress: [done, total] });
    };
    const work = (DOING[name] as (task: unknown, work: Work) => Promise<unknown>)(task, { onProgress });
    answerWith(work, (what) => scope.postMessage(what));
  };
}
