/*
 * `npm run bench -- mentorships [--mentorships=N] [--rounds=N]`: how fast the overview of mentorships is with many of them, every
 * week recorded, compared with five, in two alternating Chromiums with the same number of contacts. Prints a table and exits with
 * 0 whatever it says.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Mentorship } from '../../utils/model/mentorship.ts';
import { type ChromiumPage, type Extension, openExtension } from '../browser/harness.ts';
import { spreadOf } from './statistics.ts';

const FEW = 5;
/** As many as the overview shows on a page. */
const PAGE = 20;

const MEASURES = {
  overview: 'overview of the dashboard interactive',
  attention: 'those that want attention, from the press to the list',
  one: 'one mentorship with its weeks',
  today: 'popup: Today with the weeks of each',
} as const;
type Measure = keyof typeof MEASURES;
type Times = Record<Measure, number[]>;
const noTimes = (): Times => ({ overview: [], attention: [], one: [], today: [] });

function given(name: string, otherwise: number): number {
  const found = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  const value = Number(found?.split('=')[1] ?? otherwise);
  if (!(value > 0)) throw new Error(`--${name} takes a number above 0`);
  return value;
}

/** Fills an extension's database without its own checks. Runs in one of its pages, once the tables exist. */
async function fill({
  contacts: people,
  mentorships: count,
}: {
  contacts: number;
  mentorships: number;
}): Promise<Mentorship[]> {
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
  const mentorships: object[] = [];
  const firsts = ['Lena', 'Amir', 'Zoe', 'Fatou', 'Jonas', 'Selin', 'Noor', 'Emil', 'Marta', 'Omar'];
  for (let each = 0; each < people; each++) {
    const name = `${firsts[each % 10]} ${'bcdfghklmnprst'[each % 14]}${'aeiou'[each % 5]}nn${each}`;
    const mentored = each < count;
    // In their last week, on different days of it, with every week recorded.
    const begun = -63 - (each % 7);
    contacts.push({
      id: id(1, each),
      name,
      addresses: [`https://www.facebook.com/person${each}`],
      stage: mentored ? 'mentoring' : 'declined',
      notes: '',
      metAt: '',
      metAtAddress: '',
      tags: [],
      language: '',
      cadenceDays: null,
      source: '',
      purpose: '',
      informedOn: day(-80),
      ageBand: 'adult',
      deleteAfter: '',
      keepReason: '',
      phones: [],
      emails: [],
      messengers: [],
      work: '',
      lastInteractionOn: day(-3),
      savedAt: at,
      stageChangedAt: at,
      updatedAt: at,
      sortKey: name.toLowerCase(),
      identities: [`facebook/person${each}`],
      live: 1,
      tagKeys: [],
      ...(mentored ? { course: { beginsOn: day(begun), of: 10, pauses: [] } } : {}),
    });
    if (!mentored) continue;
    // One in five needs no attention.
    const calm = each % 5 === 1;
    const weeks = Array.from({ length: 10 }, (_, index) => ({
      phase: index < 3 ? 'assess' : index < 7 ? 'learn' : 'prove',
      standard: index + 1,
      title: '',
      goal: '',
      activity: '',
      question: '',
      movedBy: 0,
      record: {
        met: calm || (each + index) % 6 !== 0,
        metOn: calm || (each + index) % 6 !== 0 ? day(begun + 7 * index) : '',
        minutes: 45,
        mood: calm ? 4 : 1 + ((each + index) % 5),
        lastStep: calm ? 'done' : ['done', 'partly', 'not', ''][(each + index) % 4],
        nextStep: 'Ask for a trial day at the workshop and write down three questions before.',
        nextStepBy: day(begun + 7 * index + 6),
        worry: each % 50 === 0 && index === 4,
        note: 'Was calmer than the week before. Talked about the brother, the bicycle and the exam.',
        writtenAt: at,
      },
    }));
    mentorships.push({
      id: id(2, each),
      contactId: id(1, each),
      beginsOn: day(begun),
      lastOn: day(begun + 69),
      planName: '',
      onFacebook: true,
      meeting: {
        weekday: new Date(`${day(begun)}T00:00:00Z`).getUTCDay(),
        time: '16:00',
        minutes: 45,
        channel: '',
      },
      weeks,
      pauses: [],
      goals: [],
      agreement: null,
      skills: [],
      closing: null,
      outcome: null,
      answered: calm ? ['close:10'] : [],
      createdAt: at,
      updatedAt: at,
    });
  }
  await write('contacts', contacts);
  await write('mentorships', mentorships);
  await write('preferences', [{ name: 'welcomedAt', value: at, updatedAt: at }]);
  db.close();
  return mentorships as Mentorship[];
}

/** Stores with each contact what needs attention, as the door does. Runs in a page of the extension. */
async function carry(attention: [contactId: string, wanted: unknown][]): Promise<void> {
  const opening = indexedDB.open('mentor-trail');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = db.transaction('contacts', 'readwrite');
    const contacts = transaction.objectStore('contacts');
    for (const [id, wanted] of attention) {
      const reading = contacts.get(id);
      reading.onsuccess = () => contacts.put({ ...reading.result, attention: wanted });
    }
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}

/**
 * Milliseconds from the navigation until the expected number is drawn and the page responds. Runs before anything else in the
 * page.
 */
function watchRows({ selector, count }: { selector: string; count: number }): void {
  const look = () => {
    if (document.querySelectorAll(selector).length < count) return;
    observer.disconnect();
    // After the next frame nothing is left to do for it.
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(globalThis, { interactive: performance.now() })),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}

async function untilInteractive(
  extension: Extension<ChromiumPage>,
  address: string,
  wanted: { selector: string; count: number },
  then?: () => Promise<number>,
): Promise<{ interactive: number; further: number }> {
  const page = await extension.open('about:blank');
  await page.addInitScript(watchRows, wanted);
  await page.goto(`${extension.base}${address}`);
  await page.waitForFunction(() => 'interactive' in globalThis);
  const interactive = await page.evaluate(
    () => (globalThis as unknown as { interactive: number }).interactive,
  );
  const further = then ? await page.evaluate(then) : 0;
  await page.close();
  return { interactive, further };
}

/** From the click on "Want attention" until its list is there. */
async function attention(): Promise<number> {
  const end = performance.now() + 30_000;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const buttons = [...document.querySelectorAll<HTMLElement>('.mentorships [aria-pressed]')];
  const status = () => document.querySelector('.mentorships [role="status"]')?.textContent;
  const button = buttons[2];
  if (!button) throw new Error('No such button');
  const [before, began] = [status(), performance.now()];
  button.click();
  while (status() === before || !document.querySelector('.mentorship-row .signal-line')) {
    if (performance.now() > end) throw new Error('Never');
    await frame();
  }
  return performance.now() - began;
}

async function round(
  extension: Extension<ChromiumPage>,
  { count, times }: { count: number; times: Times },
): Promise<void> {
  const rows = { selector: '.mentorship-row', count: Math.min(count, PAGE) };
  const overview = await untilInteractive(extension, 'dashboard.html#weeks', rows, attention);
  times.overview.push(overview.interactive);
  times.attention.push(overview.further);
  const one = '#weeks/01900000-0000-7000-8002-000000000003';
  const weeks = { selector: 'details.week', count: 10 };
  times.one.push((await untilInteractive(extension, `dashboard.html${one}`, weeks)).interactive);
  const trails = { selector: '.trail', count: Math.min(count, FEW) };
  times.today.push((await untilInteractive(extension, 'popup.html?tab=1', trails)).interactive);
}

async function prepared(contacts: number, mentorships: number): Promise<Extension<ChromiumPage>> {
  const extension = await openExtension({ language: 'en' });
  const page = await extension.open(`${extension.base}dashboard.html`);
  await page.waitForSelector('main *');
  await page.close();
  const filled = await extension.inExtension(fill, { contacts, mentorships });
  const { module } = await runnerImport<typeof import('../../utils/model/attention.ts')>(
    fileURLToPath(new URL('../../utils/model/attention.ts', import.meta.url)),
    { configFile: false, logLevel: 'error' },
  );
  await extension.inExtension(
    carry,
    filled.map((each): [string, unknown] => [each.contactId, module.attentionIn([each])]),
  );
  return extension;
}

/** Measures both in turns, so that a temporary disturbance affects both. */
export async function measureMentorships(many: number, rounds: number): Promise<{ few: Times; many: Times }> {
  const [small, full] = [await prepared(many, FEW), await prepared(many, many)];
  const [timesOfFew, timesOfMany] = [noTimes(), noTimes()];
  try {
    // The first round pays for what the browser compiles and reads for the first time.
    for (let at = -1; at < rounds; at++) {
      process.stderr.write(at < 0 ? 'Warming up\n' : `Round ${at + 1} of ${rounds}\n`);
      const both = [
        [small, { count: FEW, times: at < 0 ? noTimes() : timesOfFew }],
        [full, { count: many, times: at < 0 ? noTimes() : timesOfMany }],
      ] as const;
      // The order alternates, so that neither is always second.
      for (const [extension, into] of at % 2 === 0 ? both : both.toReversed()) await round(extension, into);
    }
  } finally {
    await small.close();
    await full.close();
  }
  return { few: timesOfFew, many: timesOfMany };
}

function report({ few, many }: { few: Times; many: Times }, count: number): string {
  const said = (times: readonly number[]) => {
    const { median, low, high } = spreadOf(times);
    return `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
  };
  const rows = (Object.keys(MEASURES) as Measure[]).map((measure) => {
    const ratio = spreadOf(many[measure]).median / spreadOf(few[measure]).median;
    return [MEASURES[measure], said(few[measure]), said(many[measure]), `${ratio.toFixed(2)} ×`];
  });
  const head = ['ms', `${FEW} mentorships`, `${count.toLocaleString('en')} mentorships`, 'ratio'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const mentorships = given('mentorships', 500);
  const rounds = given('rounds', 15);
  const measured = await measureMentorships(mentorships, rounds);
  console.log(
    `\n${new Date().toISOString().slice(0, 10)}, ${10 * mentorships} weeks written down, ${rounds} rounds in turns; median (quartiles)\n`,
  );
  console.log(report(measured, mentorships));
}
