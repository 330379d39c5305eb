/*
 * `npm run bench -- sync [--people=N] [--rounds=N]`: one list on two devices, beside the plain backup of the same list, in the built
 * extension; both devices in one browser.
 */
import { openExtension } from '../browser/harness.ts';
import { median } from './statistics.ts';

function given(name: string, otherwise: number): number {
  const found = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return Number(found?.split('=')[1] ?? otherwise);
}

const PEOPLE = given('people', 10_000);
const ENTRIES_EACH = 10;
const ROUNDS = given('rounds', 3);

const extension = await openExtension();

/** Fills a database that is there with people who each have a log and one next step. */
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

/** Has a worker of the extension do a task. What is a file is kept in the page under a name. */
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
} finally {
  await extension.close();
}
