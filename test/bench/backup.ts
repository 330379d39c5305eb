/*
 * `npm run bench -- backup`: ten thousand people with a hundred thousand entries as a backup, sealed and not, in the built
 * extension. Deriving the key is measured by itself, on an empty list.
 */
import { openExtension } from '../browser/harness.ts';

const PEOPLE = 10_000;
const ENTRIES = 100_000;
const ROUNDS = 3;

interface Asked {
  database: string;
  passphrase: string | null;
}

const extension = await openExtension();
try {
  await (await extension.dashboard()).waitForTimeout(1_000);
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
} finally {
  await extension.close();
}
