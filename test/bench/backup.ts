/*
 * `npm run bench -- backup`: ten thousand people with a hundred thousand entries as a backup, sealed and not, in the built
 * extension. Key derivation is measured on its own, on an empty list. Also the cost of the daily copy, with and without changes;
 * memory; and restoring, compared with Dexie's `bulkAdd`.
 */
import { openExtension } from '../browser/harness.ts';
import { measureRestore, Processes } from './restore.ts';

const PEOPLE = 10_000;
const ENTRIES = 100_000;
const ROUNDS = 3;

interface Asked {
  database: string;
  passphrase: string | null;
}

const extension = await openExtension();
try {
  await extension.dashboard();
  // Opened too early, it would be an empty one that nothing is put into.
  await extension.inExtension(async () => {
    const isThere = async () => (await indexedDB.databases()).some(({ name }) => name === 'mentor-trail');
    while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }, null);
  await extension.inExtension(
    async ([people, entries]) => {
      const at = '2026-11-22T09:30:00.000Z';
      const id = (n: number) => `019a0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('mentor-trail');
        opening.onsuccess = () => resolve(opening.result);
      });
      const contact = (n: number) => ({
        ...{
          id: id(n),
          name: `Person ${n} Krämer`,
          addresses: [`https://www.facebook.com/person.number${n}`],
        },
        ...{ stage: 'found', notes: n % 3 === 0 ? 'x'.repeat(n % 200) : '', metAt: `Group ${n % 40}` },
        ...{
          metAtAddress: '',
          tags: ['school'],
          phones: [],
          emails: [],
          messengers: [],
          work: '',
          language: '',
        },
        ...{
          cadenceDays: null,
          source: 'asked',
          purpose: '',
          informedOn: '',
          ageBand: 'adult',
          deleteAfter: '',
        },
        ...{ keepReason: '', lastInteractionOn: '', savedAt: at, stageChangedAt: at, updatedAt: at },
      });
      const entry = (n: number) => ({
        ...{ id: id(1e7 + n), contactId: id(n % people), kind: 'sent', on: '2026-11-01' },
        ...{ text: `Wrote about ${n}: ${'word '.repeat(n % 20)}`, createdAt: at, updatedAt: at },
      });
      await new Promise<void>((resolve, reject) => {
        const writing = db.transaction(['contacts', 'interactions'], 'readwrite');
        for (let n = 0; n < people; n++) writing.objectStore('contacts').put(contact(n));
        for (let n = 0; n < entries; n++) writing.objectStore('interactions').put(entry(n));
        writing.oncomplete = () => resolve();
        writing.onerror = () => reject(writing.error);
      });
      db.close();
    },
    [PEOPLE, ENTRIES] as const,
  );
  const save = (asked: Asked) =>
    extension.inExtension(async ({ database, passphrase }) => {
      const began = performance.now();
      const worker = new Worker('/copy-worker.js', { type: 'module' });
      const { file, unread } = await new Promise<{ file: Blob; unread: number }>((resolve, reject) => {
        worker.onmessage = ({ data }) => {
          if ('answer' in data) resolve(data.answer);
          else if ('failed' in data) reject(new Error(JSON.stringify(data.failed)));
        };
        worker.postMessage({
          name: 'save',
          task: { database, own: {}, now: '2026-11-22T09:30:00.000Z', passphrase },
        });
      });
      worker.terminate();
      if (unread > 0) throw new Error(`${unread} rows of the example cannot be read`);
      return { milliseconds: performance.now() - began, bytes: file.size };
    }, asked);
  const times = { plain: [] as number[], sealed: [] as number[], key: [] as number[] };
  let bytes = 0;
  for (let round = -1; round < ROUNDS; round++) {
    const plain = await save({ database: 'mentor-trail', passphrase: null });
    const sealed = await save({ database: 'mentor-trail', passphrase: 'Birne Kranich' });
    const key = await save({ database: 'bench-empty', passphrase: 'Birne Kranich' });
    bytes = plain.bytes;
    if (round < 0) continue;
    times.plain.push(plain.milliseconds);
    times.sealed.push(sealed.milliseconds);
    times.key.push(key.milliseconds);
  }
  const median = (list: number[]) =>
    list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  const [plain, sealed, key] = [median(times.plain), median(times.sealed), median(times.key)];
  console.log(
    [
      `${PEOPLE} people, ${ENTRIES} entries, ${(bytes / 1e6).toFixed(1)} MB; each read again before it counts; median of ${ROUNDS}`,
      '',
      '| | ms |',
      '|---|---|',
      `| plain JSON | ${plain.toFixed(0)} |`,
      `| sealed | ${sealed.toFixed(0)} |`,
      `| deriving the key, to seal and to read again (empty list) | ${key.toFixed(0)} |`,
      `| (sealed − key) / plain | ${((sealed - key) / plain).toFixed(2)} |`,
    ].join('\n'),
  );
  const processes = await Processes.of(extension);
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const share = (memory: number | null) => (memory === null ? '–' : (memory / bytes).toFixed(2));
  const plainMemory = await processes.memory(() => save({ database: 'mentor-trail', passphrase: null }));
  await wait(5_000);
  const sealedMemory = await processes.memory(() => save({ database: 'mentor-trail', passphrase: 'Birne' }));

  /** As the background does when its alarm fires, with or without something new. */
  const ring = async (changed: boolean): Promise<{ pages: number; all: number }> => {
    await wait(3_000);
    await extension.inExtension(
      (isNew) =>
        chrome.storage.local.set({ copies: { day: '', changed: isNew, outside: 'none', failed: false } }),
      changed,
    );
    await wait(2_000);
    const before = await processes.time();
    await extension.inExtension(() => chrome.alarms.create('copy', { when: Date.now() }), null);
    for (const end = Date.now() + 60_000; changed && Date.now() < end; await wait(200)) {
      const isDone = await extension.inExtension(async () => {
        const { copies } = (await chrome.storage.local.get('copies')) as { copies?: { changed: boolean } };
        return copies?.changed === false;
      }, null);
      if (isDone) break;
    }
    // Including everything that follows.
    await wait(3_000);
    const after = await processes.time();
    return { pages: after.pages - before.pages, all: after.all - before.all };
  };
  const costs = { copy: [] as number[], whole: [] as number[], nothing: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    const [copy, nothing] = [await ring(true), await ring(false)];
    costs.copy.push(copy.pages);
    costs.whole.push(copy.all);
    costs.nothing.push(nothing.pages);
  }
  console.log(
    [
      '',
      '| | |',
      '|---|---|',
      `| memory at its highest ÷ the file: plain, sealed | ${share(plainMemory)}, ${share(sealedMemory)} |`,
      `| copy of the day, processor time of our pages (of the whole browser), ms | ${median(costs.copy).toFixed(0)} (${median(costs.whole).toFixed(0)}) |`,
      `| the same alarm with nothing new, ms | ${median(costs.nothing).toFixed(0)} |`,
    ].join('\n'),
  );
} finally {
  await extension.close();
}

// Takes some minutes: IndexedDB alone needs half a minute for such a list.
const { megabytes, read, floor, restore } = await measureRestore(PEOPLE, ENTRIES, ROUNDS);
const middle = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
console.log(
  [
    '',
    `| ${megabytes.toFixed(1)} MB | ms |`,
    '|---|---|',
    `| Dexie’s bulkAdd of the same rows | ${middle(floor).toFixed(0)} |`,
    `| bringing back what has been read | ${middle(restore).toFixed(0)} |`,
    `| ratio | ${(middle(restore) / middle(floor)).toFixed(2)} |`,
    `| reading the file and checking every row | ${middle(read).toFixed(0)} |`,
  ].join('\n'),
);
