/*
 * `npm run bench -- tracker [--contacts=N] [--rounds=N]`: how fast the built extension is with many contacts compared with a
 * hundred, in two alternating Chromiums, and compared with the least the browser's database needs. Ten log entries per contact.
 * Prints a table and exits with 0 whatever it says.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { ContactRecord } from '../../utils/model/contact.ts';
import type { Interaction } from '../../utils/model/interaction.ts';
import { type ChromiumPage, type Extension, openExtension } from '../browser/harness.ts';
import { requestsSoFar, watchRequests } from '../browser/requests.ts';
import { spreadOf } from './statistics.ts';

const FEW = 100;
/** `--paint`: only what is shown first. */
const PAINT_ONLY = process.argv.includes('--paint');
const AIM = 1.5;
/** How much slower than with a hundred contacts each measurement may be, if not the usual factor. */
const AIMS: Partial<Record<string, number>> = { paint: 1.1, first: 2.5, reports: 2, move: 1.3 };

const MEASURES = {
  bare: 'a bare page that draws the same twelve rows',
  paint: "popup's first useful paint (Today)",
  full: "full tab's first useful paint (Today)",
  first: 'first search in a popup just opened',
  search: 'letter typed to result',
  reports: 'reports of a quarter on screen',
  open: 'opening a contact',
  save: 'saving a new contact',
  move: 'moving to another stage',
} as const;
type Measure = keyof typeof MEASURES;

/** What the browser's own database needs for the least work behind a measurement. */
const FLOORS = {
  get: 'reading one row',
  range: 'reading fifty rows in order',
  put: 'writing one row',
} as const;
type Floor = keyof typeof FLOORS;
const FLOOR_OF: Record<Measure, Floor> = {
  bare: 'range',
  paint: 'range',
  full: 'range',
  first: 'range',
  search: 'range',
  reports: 'range',
  open: 'get',
  save: 'put',
  move: 'put',
};

type Times = Record<Measure | Floor, number[]>;
const noTimes = (): Times => ({
  bare: [],
  paint: [],
  full: [],
  first: [],
  search: [],
  reports: [],
  open: [],
  save: [],
  move: [],
  get: [],
  range: [],
  put: [],
});

function given(name: string, otherwise: number): number {
  const found = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  const value = Number(found?.split('=')[1] ?? otherwise);
  if (!(value > 0)) throw new Error(`--${name} takes a number above 0`);
  return value;
}

/** Fills an extension's database without its own checks. Runs in one of its pages, once the tables exist. */
async function fill(count: number): Promise<void> {
  const STAGES = [
    'found',
    'contacted',
    'replied',
    'interested',
    'mentoring',
    'completed',
    'declined',
    'paused',
  ];
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const id = (kind: number, at: number) =>
    `01900000-0000-7000-${(0x8000 + kind).toString(16)}-${at.toString(16).padStart(12, '0')}`;
  const at = new Date().toISOString();
  const opening = indexedDB.open('mentor-trail');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const write = (store: string, rows: object[]) =>
    new Promise<void>((resolve, reject) => {
      const transaction = db.transaction(store, 'readwrite');
      for (const row of rows) transaction.objectStore(store).put(row);
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  const contacts: object[] = [];
  const followUps: object[] = [];
  const interactions: object[] = [];
  const firsts = ['Lena', 'Amir', 'Zoe', 'Fatou', 'Jonas', 'Selin', 'Noor', 'Emil', 'Marta', 'Omar'];
  for (let each = 0; each < count; each++) {
    const name =
      each === 0
        ? 'Xaver Ypsilanti'
        : `${firsts[each % 10]} ${'bcdfghklmnprst'[each % 14]}${'aeiou'[each % 5]}nn${each}`;
    const stage = each < 40 ? 'found' : (STAGES[each % 8] ?? 'found');
    const metAt = `Group ${each % 40}`;
    const [tags, savedOn] = [[`topic ${each % 60}`], day(-(each % 300))];
    // The number of people waiting is the same, however many others there are.
    const dueOn = day(each < 20 ? (each % 8) - 2 : 30 + (each % 300));
    const isClosed = stage === 'completed' || stage === 'declined';
    contacts.push({
      id: id(1, each),
      name,
      addresses: [`https://www.facebook.com/person${each}`],
      stage,
      notes: `Asks about an apprenticeship in trade number ${each % 500}. Likes bicycles, football and being outside.`,
      metAt,
      metAtAddress: '',
      tags,
      language: each % 2 ? 'de' : 'en',
      cadenceDays: null,
      source: '',
      purpose: '',
      informedOn: '',
      ageBand: 'unknown',
      deleteAfter: '',
      keepReason: '',
      phones: [],
      emails: [],
      messengers: [],
      work: '',
      lastInteractionOn: day(-(each % 90)),
      savedAt: `${savedOn}T10:00:00.000Z`,
      stageChangedAt: at,
      updatedAt: at,
      sortKey: name.toLowerCase(),
      identities: [`facebook/person${each}`],
      live: 1,
      tagKeys: tags,
      metKey: metAt.toLowerCase(),
      uninformedSince: savedOn,
      ...(stage === 'mentoring' ? {} : { deleteBy: day(300) }),
      ...(isClosed
        ? {}
        : { next: { dueOn, what: '', proposal: 'ask-again' }, nextKey: `${dueOn} ${id(2, each)}` }),
    });
    if (!isClosed) {
      followUps.push({
        id: id(2, each),
        contactId: id(1, each),
        kind: 'outreach',
        who: name,
        turn: 4,
        dueOn,
        what: '',
        proposal: 'ask-again',
        status: 'open',
        createdAt: at,
        updatedAt: at,
      });
    }
    for (let entry = 0; entry < 10; entry++) {
      interactions.push({
        id: id(3 + entry, each),
        contactId: id(1, each),
        kind: entry % 3 === 0 ? 'reply' : 'sent',
        on: day(-(each % 90) - entry * 7),
        text: 'Wrote about the next step.',
        createdAt: at,
        updatedAt: at,
      });
    }
  }
  await write('contacts', contacts);
  await write('followUps', followUps);
  await write('interactions', interactions);
  await write('preferences', [{ name: 'welcomedAt', value: at, updatedAt: at }]);
  db.close();
}

/** All rows of a table. Runs in a page of the extension. */
async function rowsOf(store: string): Promise<unknown[]> {
  const opening = indexedDB.open('mentor-trail');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const reading = db.transaction(store).objectStore(store).getAll();
  const rows = await new Promise<unknown[]>((resolve, reject) => {
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  db.close();
  return rows;
}

/** Writes the derived data that the door maintains. Runs in a page of the extension. */
async function putDigests(rows: object[]): Promise<void> {
  const opening = indexedDB.open('mentor-trail');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction('digests', 'readwrite');
  for (const row of rows) writing.objectStore('digests').put(row);
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  db.close();
}

/** Adds what search and reports read, for rows written without the door. */
async function digest(extension: Extension<ChromiumPage>): Promise<void> {
  const { module } = await runnerImport<typeof import('../../utils/model/digest.ts')>(
    fileURLToPath(new URL('../../utils/model/digest.ts', import.meta.url)),
    { configFile: false, logLevel: 'error' },
  );
  const contacts = (await extension.inExtension(rowsOf, 'contacts')) as ContactRecord[];
  const interactions = (await extension.inExtension(rowsOf, 'interactions')) as Interaction[];
  await extension.inExtension(putDigests, module.digestsOf(contacts, interactions));
}

/** Milliseconds from the navigation until Today names somebody. Runs before anything else in the page. */
function watchPaint(): void {
  const look = () => {
    if (!document.querySelector('main li a, main li button')) return;
    observer.disconnect();
    requestAnimationFrame(() => Object.assign(globalThis, { painted: performance.now() }));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}

/** One round of everything except the first paint, timed within the page. */
async function work(round: number): Promise<Record<'first' | 'search' | 'open' | 'save' | Floor, number>> {
  const until = (isSo: () => unknown) =>
    new Promise<void>((resolve, reject) => {
      const give = setTimeout(() => reject(new Error(`Never: ${isSo}`)), 30_000);
      const look = () => {
        if (!isSo()) return requestAnimationFrame(look);
        clearTimeout(give);
        return resolve();
      };
      look();
    });
  const timed = async (start: () => void, isSo: () => unknown) => {
    const began = performance.now();
    start();
    await until(isSo);
    return performance.now() - began;
  };
  const one = <Found extends Element>(selector: string) => document.querySelector<Found>(selector);
  const type = (input: HTMLInputElement | null, text: string) => {
    if (!input) throw new Error('No field');
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const names = () => [...document.querySelectorAll('.contact-name')].map(({ textContent }) => textContent);

  location.hash = '#contacts';
  await until(() => one('input[type="search"]') && names().length > 10);
  const field = one<HTMLInputElement>('input[type="search"]');
  field?.focus();
  // No name starts with it, so everything searchable is needed.
  const first = await timed(
    () => type(field, 'ypsilanti'),
    () => names()[0] === 'Xaver Ypsilanti',
  );
  // The index is built while a mentor is about to type the first letter; here the test waits for it.
  type(field, 'ypsilnati');
  await until(() => names()[0] === 'Xaver Ypsilanti');
  type(field, '');
  await until(() => names().length > 10);
  type(field, 'ypsilant');
  await until(() => names().length === 1);
  type(field, 'zzzz');
  await until(() => names().length === 0);
  const search = await timed(
    () => type(field, 'xaver y'),
    () => names()[0] === 'Xaver Ypsilanti',
  );

  const open = await timed(
    () => one<HTMLAnchorElement>('a.contact')?.click(),
    () => one('main h2')?.textContent?.includes('Xaver Ypsilanti'),
  );

  location.hash = '#contacts/new';
  const form = 'main form input[name="name"]';
  await until(() => one<HTMLInputElement>(form)?.value === '');
  const fresh = `Newcomer ${round} ${Math.random().toString(36).slice(2)}`;
  type(one<HTMLInputElement>(form), fresh);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const save = await timed(
    () => one<HTMLInputElement>(form)?.form?.requestSubmit(),
    () => one('main h2')?.textContent?.includes(fresh),
  );

  const opening = indexedDB.open('mentor-trail');
  await until(() => opening.readyState === 'done');
  const db = opening.result;
  const asked = async (mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest) => {
    const began = performance.now();
    await new Promise((resolve) => {
      const transaction = db.transaction('contacts', mode, { durability: 'strict' });
      const request = ask(transaction.objectStore('contacts'));
      if (mode === 'readonly') request.onsuccess = resolve;
      else transaction.oncomplete = resolve;
    });
    return performance.now() - began;
  };
  const key = '01900000-0000-7000-8001-000000000005';
  const get = await asked('readonly', (store) => store.get(key));
  const range = await asked('readonly', (store) => store.index('sortKey').getAll(null, 50));
  const row = await new Promise<unknown>((resolve) => {
    const request = db.transaction('contacts').objectStore('contacts').get(key);
    request.onsuccess = () => resolve(request.result);
  });
  const put = await asked('readwrite', (store) => store.put(row));
  db.close();
  return { first, search, open, save, get, range, put };
}

/** From the click on a card's arrow until the card is in the other column. */
async function move(): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const end = performance.now() + 30_000;
  const until = async (isSo: () => unknown) => {
    while (!isSo()) {
      if (performance.now() > end) throw new Error(`Never: ${isSo}`);
      await frame();
    }
  };
  location.hash = '#board';
  await until(() => document.querySelector('[data-stage="found"] .board-card'));
  await until(() => document.querySelector('[data-stage="contacted"] .board-card'));
  const card = document.querySelector('[data-stage="found"] .board-card');
  const id = card?.getAttribute('data-card');
  const began = performance.now();
  card?.querySelector<HTMLElement>('.move:last-child')?.click();
  // It may be further down than what is shown, so it counts as moved once it has left its place.
  await until(() => !document.querySelector(`[data-stage="found"] [data-card="${id}"]`));
  return performance.now() - began;
}

/** From opening the reports until their figures are there. */
async function reports(): Promise<number> {
  const end = performance.now() + 60_000;
  const began = performance.now();
  location.hash = '#reports';
  while (!document.querySelector('.reports .lead')) {
    if (performance.now() > end) throw new Error('Never');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return performance.now() - began;
}

/** The views whose database requests are counted, each opened separately, with what shows that it is ready. */
const COUNTED = {
  today: ['popup.html?tab=1', 'main li a, main li button'],
  'the list': ['popup.html?tab=1#contacts', 'a.contact'],
  'the table': ['dashboard.html#contacts', '.contact-table tbody tr'],
  'the board': ['dashboard.html#board', '[data-stage="paused"] .board-card'],
  reports: ['dashboard.html#reports', '.reports .lead'],
} as const;

async function requestsOf(extension: Extension<ChromiumPage>): Promise<string[]> {
  const counts: string[] = [];
  for (const [name, [address, there]] of Object.entries(COUNTED)) {
    const page = await extension.open('about:blank');
    await page.addInitScript(watchRequests);
    await page.goto(`${extension.base}${address}`);
    await page.waitForSelector(there, { timeout: 60_000 });
    // Requests made once it is ready count as well.
    await page.waitForTimeout(1_500);
    counts.push(`${name} ${await page.evaluate(requestsSoFar)}`);
    await page.close();
  }
  return counts;
}

/**
 * The least a page of an extension can do to show who is waiting: opens the same database with the browser's own API, reads
 * twelve rows of the same index, and draws them.
 */
const BARE = {
  'bare.html':
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><body><main><ul></ul></main><script src="bare.js"></script></body></html>',
  'bare.js': `
    const opening = indexedDB.open('mentor-trail');
    opening.onsuccess = () => {
      const today = new Date().toISOString().slice(0, 10);
      const range = IDBKeyRange.bound([3, ''], [5, today]);
      const store = opening.result.transaction('followUps').objectStore('followUps');
      const asked = store.index('[turn+dueOn]').getAll(range, 12);
      asked.onsuccess = () => {
        const list = document.querySelector('ul');
        for (const { who, dueOn, contactId } of asked.result) {
          const [row, link, time] = ['li', 'a', 'time'].map((name) => document.createElement(name));
          link.textContent = who;
          link.href = 'popup.html#contacts/' + contactId;
          time.textContent = dueOn;
          row.append(link, time);
          list.append(row);
        }
      };
    };`,
};

/** Milliseconds from the navigation to the frame in which a page of the extension names somebody. */
async function paintOf(extension: Extension<ChromiumPage>, file: string, width: number) {
  const page = await extension.open('about:blank');
  await page.setViewportSize({ width, height: 600 });
  await page.addInitScript(watchPaint);
  await page.goto(`${extension.base}${file}`);
  await page.waitForFunction(() => 'painted' in globalThis);
  const time = await page.evaluate(() => (globalThis as unknown as { painted: number }).painted);
  return { page, time };
}

/** One round in one of the two browsers. */
async function round(extension: Extension<ChromiumPage>, at: number, times: Times): Promise<void> {
  const bare = await paintOf(extension, 'bare.html', 400);
  await bare.page.close();
  times.bare.push(bare.time);
  const full = await paintOf(extension, 'dashboard.html', 1280);
  await full.page.close();
  times.full.push(full.time);
  const { page: popup, time } = await paintOf(extension, 'popup.html?tab=1', 400);
  times.paint.push(time);
  if (PAINT_ONLY) return popup.close();
  const done = await popup.evaluate(work, at);
  for (const [name, time] of Object.entries(done)) times[name as Floor].push(time);
  await popup.close();
  const board = await extension.open(`${extension.base}dashboard.html`);
  times.move.push(await board.evaluate(move));
  times.reports.push(await board.evaluate(reports));
  await board.close();
}

async function prepared(count: number): Promise<Extension<ChromiumPage>> {
  const extension = await openExtension({ language: 'en', besides: BARE });
  const page = await extension.open(`${extension.base}dashboard.html`);
  await page.waitForSelector('main *');
  await page.close();
  await extension.inExtension(fill, count);
  await digest(extension);
  return extension;
}

interface Measured {
  few: Times;
  many: Times;
  /** Database requests by view. */
  requests: string[];
}

/** Measures both in turns, so that a temporary disturbance affects both. */
export async function measureTracker(many: number, rounds: number): Promise<Measured> {
  const [few, full] = [await prepared(FEW), await prepared(many)];
  const [timesOfFew, timesOfMany] = [noTimes(), noTimes()];
  const requests: string[] = [];
  try {
    // The first round pays for what the browser compiles and reads for the first time.
    for (let at = -1; at < rounds; at++) {
      process.stderr.write(at < 0 ? 'Warming up\n' : `Round ${at + 1} of ${rounds}\n`);
      await round(few, at, at < 0 ? noTimes() : timesOfFew);
      await round(full, at, at < 0 ? noTimes() : timesOfMany);
    }
    if (!PAINT_ONLY) requests.push(...(await requestsOf(full)));
  } finally {
    await few.close();
    await full.close();
  }
  return { few: timesOfFew, many: timesOfMany, requests };
}

function report({ few, many, requests }: Measured, contacts: number): string {
  const said = (times: readonly number[]) => {
    const { median, low, high } = spreadOf(times);
    return `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
  };
  const measured = (Object.keys(MEASURES) as Measure[]).filter((measure) => few[measure].length > 0);
  const rows = measured.map((measure) => {
    const ratio = spreadOf(many[measure]).median / spreadOf(few[measure]).median;
    const floor = FLOOR_OF[measure];
    return [
      MEASURES[measure],
      said(few[measure]),
      said(many[measure]),
      `${ratio.toFixed(2)} ×`,
      `${ratio <= (AIMS[measure] ?? AIM) ? 'met' : '**missed**'} (≤ ${AIMS[measure] ?? AIM} ×)`,
      `${FLOORS[floor]}: ${said(many[floor])}`,
    ];
  });
  const head = [
    'ms',
    `${FEW} contacts`,
    `${contacts.toLocaleString('en')} contacts`,
    'ratio',
    'aim',
    'floor',
  ];
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const against = (times: Times, measure: Measure) =>
    (spreadOf(times[measure]).median / spreadOf(times.bare).median).toFixed(2);
  const paints = (['paint', 'full'] as const).map(
    (measure) =>
      `${MEASURES[measure]} ÷ the bare page: ${against(few, measure)} and ${against(many, measure)}`,
  );
  const asked =
    requests.length > 0 ? [`Requests with ${contacts.toLocaleString('en')}: ${requests.join(', ')}`] : [];
  return [table, '', ...paints, ...asked].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const contacts = given('contacts', 10_000);
  const rounds = given('rounds', 9);
  const measured = await measureTracker(contacts, rounds);
  console.log(`\n${new Date().toISOString().slice(0, 10)}, ${rounds} rounds in turns; median (quartiles)\n`);
  console.log(report(measured, contacts));
}
