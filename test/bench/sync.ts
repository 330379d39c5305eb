/*
 * `npm run bench -- sync [--people=N] [--rounds=N]`: one list on two devices, compared with the plain backup of the same list, in
 * the built extension; both devices are in one browser.
 */
import { openExtension } from '../browser/harness.ts';
import { LiveMemory } from './live-memory.ts';
import { Processes } from './restore.ts';
import { median } from './statistics.ts';

function given(name: string, otherwise: number): number {
  const found = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return Number(found?.split('=')[1] ?? otherwise);
}

const PEOPLE = given('people', 10_000);
const ENTRIES_EACH = 10;
const ROUNDS = given('rounds', 3);
/** The small list with which the memory of a large one is compared. */
const FEW = 100;
const EDITS = 5;

const extension = await openExtension();

/** Fills an existing database with people who each have a log and one next step. */
function fill([database, people, each]: readonly [string, number, number]): Promise<void> {
  const at = '2026-11-22T09:30:00.000Z';
  const id = (n: number) => `019a0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
  const name = (n: number) => `Person ${n} Krämer`;
  const contact = (n: number) => ({
    ...{ id: id(n), name: name(n), addresses: [`https://www.facebook.com/person.number${n}`] },
    ...{ stage: 'found', notes: n % 3 === 0 ? 'x'.repeat(n % 200) : '', metAt: `Group ${n % 40}` },
    ...{ metAtAddress: '', tags: ['school'], phones: [], emails: [], messengers: [], work: '', language: '' },
    ...{ cadenceDays: null, source: 'asked', purpose: '', informedOn: '', ageBand: 'adult', deleteAfter: '' },
    ...{ keepReason: '', lastInteractionOn: '2026-11-01', savedAt: at, stageChangedAt: at, updatedAt: at },
    ...{ sortKey: `person ${n} kramer`, identities: [`facebook:person.number${n}`], live: 1 },
    ...{ tagKeys: ['school'], metKey: `group ${n % 40}`, uninformedSince: '2026-11-22' },
  });
  const entry = (n: number) => ({
    ...{ id: id(1e8 + n), contactId: id(n % people), kind: 'sent', on: '2026-11-01' },
    ...{ text: `Wrote about ${n}: ${'word '.repeat(n % 20)}`, createdAt: at, updatedAt: at },
  });
  const step = (n: number) => ({
    ...{ id: id(3e8 + n), contactId: id(n), kind: 'outreach', dueOn: '2026-11-24', status: 'open' },
    ...{ what: '', proposal: 'write-first', who: name(n), turn: 5, createdAt: at, updatedAt: at },
  });
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction(['contacts', 'interactions', 'followUps'], 'readwrite');
      for (let n = 0; n < people; n++) writing.objectStore('contacts').put(contact(n));
      for (let n = 0; n < people * each; n++) writing.objectStore('interactions').put(entry(n));
      for (let n = 0; n < people; n++) writing.objectStore('followUps').put(step(n));
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
      writing.onerror = () => reject(writing.error);
    };
  });
}

interface Told {
  milliseconds: number;
  answer: Record<string, unknown>;
}

/** Makes a worker of the extension do a task. Files are kept in the page under a name. */
function ask(asked: {
  worker: string;
  name: string;
  task: object;
  file?: string;
  keep?: string;
}): Promise<Told> {
  const kept = globalThis as unknown as Record<string, Blob>;
  const began = performance.now();
  const worker = new Worker(asked.worker, { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if ('failed' in data) reject(new Error(JSON.stringify(data.failed)));
      if (!('answer' in data)) return;
      worker.terminate();
      const answer = data.answer ?? {};
      if (asked.keep) kept[asked.keep] = answer.file;
      resolve({
        milliseconds: performance.now() - began,
        answer: { ...answer, file: answer.file?.size },
      });
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    const file = asked.file ? { file: kept[asked.file] } : {};
    worker.postMessage({ name: asked.name, task: { ...asked.task, ...file } });
  });
}

const now = '2026-11-22T09:30:00.000Z';
const KEY = { passphrase: 'Birne Kranich', workFactor: 4 };
const sync = (database: string, name: string, task: object = {}, file?: string, keep?: string) =>
  extension.inExtension(ask, {
    worker: '/sync-worker.js',
    name,
    task: { database, sync: `${database}-sync`, now, name: database, ...task },
    ...(file && { file }),
    ...(keep && { keep }),
  });

/** Makes a folder inside the browser the shared one. */
async function shareFolder(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getDirectoryHandle('bench-shared', { create: true });
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('mentor-trail-folder', 10);
    opening.onupgradeneeded = () => opening.result.createObjectStore('folders', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const writing = db.transaction('folders', 'readwrite');
    writing.objectStore('folders').put({ id: 'sync', handle });
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  db.close();
}

/** How many bytes are in the shared folder. */
async function bytesShared(): Promise<number> {
  type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };
  const sizeOf = async (folder: FileSystemDirectoryHandle): Promise<number> => {
    let sum = 0;
    for await (const handle of (folder as Folder).values())
      if (handle.kind === 'directory') sum += await sizeOf(handle as FileSystemDirectoryHandle);
      else sum += (await (handle as FileSystemFileHandle).getFile()).size;
    return sum;
  };
  return sizeOf(await (await navigator.storage.getDirectory()).getDirectoryHandle('bench-shared'));
}

/** Changes a note about somebody, and records that for the other devices, as the door does. */
async function edit([database, notes, at]: readonly [string, string, string]): Promise<void> {
  const opened = (name: string) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  const id = `019a0000-0000-7000-8000-${(7).toString(16).padStart(12, '0')}`;
  const [db, sync] = [await opened(database), await opened(`${database}-sync`)];
  await new Promise<void>((resolve, reject) => {
    const writing = db.transaction('contacts', 'readwrite');
    const contacts = writing.objectStore('contacts');
    contacts.get(id).onsuccess = ({ target }) =>
      contacts.put({ ...(target as IDBRequest).result, notes, updatedAt: at });
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  await new Promise<void>((resolve, reject) => {
    const writing = sync.transaction('touched', 'readwrite');
    writing.objectStore('touched').put({ id, at, fields: { [`contacts/${id}/notes`]: at } });
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  db.close();
  sync.close();
}

/** The note about that person in a list. */
function notesIn(database: string): Promise<string> {
  const id = `019a0000-0000-7000-8000-${(7).toString(16).padStart(12, '0')}`;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const asked = db.transaction('contacts').objectStore('contacts').get(id);
      asked.onsuccess = () => {
        db.close();
        resolve(asked.result.notes);
      };
    };
  });
}

/** One edit on one device until it is in the other's list, through a folder inside the browser. */
async function measureEdits(
  processes: Processes,
): Promise<{ wall: number[]; cost: number[]; bytes: number[] }> {
  await extension.inExtension(shareFolder, null);
  // Each round began a new list, so only the last one's devices share it. Both know everything already; after these
  // looks it is in the folder too.
  const other = `bench-b${ROUNDS - 1}`;
  for (const name of ['bench-a', other, 'bench-a', other]) await sync(name, 'folder');
  const found = { wall: [] as number[], cost: [] as number[], bytes: [] as number[] };
  for (let round = 0; round < EDITS; round++) {
    const notes = `Wants to be a gardener, says so for the ${round}th time`;
    await extension.inExtension(edit, [
      'bench-a',
      notes,
      new Date(Date.parse(now) + round + 1).toISOString(),
    ] as const);
    const [size, spent] = [await extension.inExtension(bytesShared, null), await processes.time()];
    const written = await sync('bench-a', 'folder');
    const read = await sync(other, 'folder');
    const after = await processes.time();
    if ((await extension.inExtension(notesIn, other)) !== notes) throw new Error('The edit is not there');
    found.wall.push(written.milliseconds + read.milliseconds);
    found.cost.push(after.pages - spent.pages);
    found.bytes.push((await extension.inExtension(bytesShared, null)) - size);
  }
  return found;
}

/** What making the first file, and joining with it, takes (bytes). */
interface Taken {
  /** What is added to our pages' peak memory; null if unknown. */
  added: [made: number | null, joined: number | null];
  /** The most that the worker still needed at any time, unneeded memory collected. */
  live: [made: number, joined: number];
}

async function measureMemory(processes: Processes, live: LiveMemory, database: string): Promise<Taken> {
  await sync(database, 'begin', KEY);
  // Gives the garbage collector time for what earlier tasks have left.
  const rest = () => new Promise((resolve) => setTimeout(resolve, 5_000));
  await rest();
  const made = await processes.memory(() => sync(database, 'make', {}, undefined, 'file'));
  await rest();
  const joined = await processes.memory(() => sync(`${database}-joined`, 'join', KEY, 'file'));
  await sync(database, 'begin', KEY);
  const madeLive = await live.during(() => sync(database, 'make', {}, undefined, 'file'));
  const joinedLive = await live.during(() => sync(`${database}-again`, 'join', KEY, 'file'));
  return { added: [made, joined], live: [madeLive, joinedLive] };
}

try {
  await (await extension.dashboard()).waitForTimeout(1_000);
  const times = {
    plain: [] as number[],
    make: [] as number[],
    again: [] as number[],
    take: [] as number[],
    twice: [] as number[],
  };
  let [plainBytes, fileBytes] = [0, 0];
  await sync('bench-a', 'begin', KEY);
  // The first task that needs the list creates its database.
  await sync('bench-a', 'make');
  await extension.inExtension(fill, ['bench-a', PEOPLE, ENTRIES_EACH] as const);
  for (let round = 0; round < ROUNDS; round++) {
    await sync('bench-a', 'begin', KEY);
    const plain = await extension.inExtension(ask, {
      worker: '/copy-worker.js',
      name: 'save',
      task: { database: 'bench-a', own: {}, now, passphrase: null },
    });
    if (plain.answer.unread !== 0)
      throw new Error(`${plain.answer.unread} rows of the example cannot be read`);
    plainBytes = Number(plain.answer.file);
    const made = await sync('bench-a', 'make', {}, undefined, 'file');
    fileBytes = Number(made.answer.file);
    const b = `bench-b${round}`;
    const taken = await sync(b, 'join', KEY, 'file');
    if (taken.answer.ok !== true) throw new Error(JSON.stringify(taken.answer));
    const again = await sync('bench-a', 'make', {}, undefined, 'file');
    const twice = await sync(b, 'take', {}, 'file');
    if (twice.answer.ok !== true) throw new Error(JSON.stringify(twice.answer));
    for (const [name, one] of Object.entries({ plain, make: made, take: taken, again, twice }))
      times[name as keyof typeof times].push(one.milliseconds);
    process.stderr.write(
      `Round ${round + 1} of ${ROUNDS}: ${Object.values(times)
        .map((each) => each.at(-1)?.toFixed(0))
        .join(' ')} ${JSON.stringify(taken.answer)}\n`,
    );
  }
  const row = (words: string, list: number[]) =>
    `| ${words} | ${median(list).toFixed(0)} | ${(median(list) / median(times.plain)).toFixed(2)} |`;
  console.log(
    [
      `${PEOPLE} people, ${PEOPLE * ENTRIES_EACH} entries; plain ${(plainBytes / 1e6).toFixed(1)} MB, file ${(fileBytes / 1e6).toFixed(1)} MB; median of ${ROUNDS}`,
      '',
      '| | ms | ÷ plain backup |',
      '|---|---:|---:|',
      row('plain backup, read again', times.plain),
      row('first file made', times.make),
      row('first file joined with, by an empty device', times.take),
      row('another file made, nothing changed', times.again),
      row('that one taken in', times.twice),
    ].join('\n'),
  );
  const processes = await Processes.of(extension);
  const edits = await measureEdits(processes);
  await sync('bench-few', 'begin', KEY);
  await sync('bench-few', 'make');
  await extension.inExtension(fill, ['bench-few', FEW, ENTRIES_EACH] as const);
  const live = await LiveMemory.of(extension);
  const few = await measureMemory(processes, live, 'bench-few');
  const many = await measureMemory(processes, live, 'bench-a');
  const megabytes = (of: number | null) => (of === null ? '–' : (of / 1e6).toFixed(0));
  const memory = (words: string, of: keyof Taken, at: 0 | 1) => {
    const [less, more] = [few[of][at], many[of][at]];
    const ratio = (more ?? Number.NaN) / (less ?? Number.NaN);
    return `| ${words} | ${megabytes(less)} | ${megabytes(more)} | ${ratio.toFixed(2)} |`;
  };
  console.log(
    [
      '',
      `| one edit, from one list into the other, median of ${EDITS} | | aim |`,
      '|---|---:|---:|',
      `| processor time of our pages, ms (two workers begun) | ${median(edits.cost).toFixed(0)} | ≤ 150 |`,
      `| by the clock, ms | ${median(edits.wall).toFixed(0)} | |`,
      `| bytes in the folder | ${median(edits.bytes).toFixed(0)} | ≤ 6,000 |`,
      '',
      `| memory at its highest, MB | ${FEW} people | ${PEOPLE} people | ratio |`,
      '|---|---:|---:|---:|',
      memory('the first file made', 'added', 0),
      memory('joined with it', 'added', 1),
      memory('the first file made, live in the worker', 'live', 0),
      memory('joined with it, live in the worker', 'live', 1),
    ].join('\n'),
  );
} finally {
  await extension.close();
}
