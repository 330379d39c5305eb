/**
 * Runs in the page: exports ten thousand people to CSV and imports them again, from CSV and from cards, compared with what the
 * libraries need on their own.
 */
import Dexie from 'dexie';
import Papa from 'papaparse';
import { parseVCards } from 'vcard4-ts';
import { importPeople } from '../../../utils/actions/import';
import { type ImportPlan, planImport } from '../../../utils/actions/import-plan';
import { TrailDatabase, VERSIONS } from '../../../utils/database/schema';
import { checkRows } from '../../../utils/exchange/check-rows';
import { CELLS, CSV_COLUMNS, columnWords } from '../../../utils/exchange/columns';
import { toCsv } from '../../../utils/exchange/csv';
import { plainTable } from '../../../utils/exchange/layouts';
import { matchColumns, titlesIn } from '../../../utils/exchange/match';
import { cardTitles, openFile } from '../../../utils/exchange/open-file';
import { readCsv } from '../../../utils/exchange/read-csv';
import { addDays, toInstant } from '../../../utils/ground/days';
import { newId } from '../../../utils/ground/ids';
import app from '../../../utils/language/en/app.ftl?raw';
import exchange from '../../../utils/language/en/exchange.ftl?raw';
import people from '../../../utils/language/en/people.ftl?raw';
import { createTranslate } from '../../../utils/language/translate';
import { CONTACT_DEFAULTS } from '../../../utils/model/check-contact';
import { type Contact, type ContactRecord, STAGES } from '../../../utils/model/contact';
import { toRecord } from '../../../utils/model/contact-record';
import type { FollowUp } from '../../../utils/model/follow-up';
import { exportRows } from '../../../utils/queries/export-rows';

const TODAY = '2026-11-22';
const NOW = new Date('2026-11-22T09:30:00.000Z');
const WORDS = columnWords(createTranslate('en', [app, people, exchange]));

/** Milliseconds per round. */
export interface ExchangeTimes {
  rows: number;
  megabytes: number;
  /** The same cells: the library alone, and ours with formulas defused, in slices. */
  writeFloor: number[];
  write: number[];
  /** From the database to a file. */
  outFloor: number[];
  out: number[];
  /** From a file to the database, with the same resulting rows. */
  inFloor: number[];
  in: number[];
  /** The part of it before the button: reading, matching, checking, planning. */
  inDryRun: number[];
  /** From a file of cards to the database, with the same resulting rows. */
  cardsFloor: number[];
  cards: number[];
}

function makePeople(count: number): { contacts: ContactRecord[]; followUps: FollowUp[] } {
  const at = toInstant(NOW);
  const contacts = Array.from(
    { length: count },
    (_, n): Contact => ({
      ...CONTACT_DEFAULTS,
      id: newId(),
      name: `Person ${n} ${['Krämer', 'Öz', 'العلي', '=Nguyễn', "O'Neill"][n % 5]}`,
      addresses: n % 4 === 0 ? [] : [`https://www.facebook.com/person.number${n}`],
      stage: STAGES[n % STAGES.length] ?? 'found',
      notes:
        n % 3 === 0
          ? `Met at the "${n}" group;\nlikes maths, wants an apprenticeship. ${'x'.repeat(n % 200)}`
          : '',
      metAt: `Mentoring group ${n % 40}`,
      tags: n % 2 === 0 ? ['school', 'maths, B1'] : [],
      source: 'asked in the group',
      lastInteractionOn: n % 2 === 0 ? addDays(TODAY, -(n % 90)) : '',
      savedAt: at,
      stageChangedAt: at,
      updatedAt: at,
    }),
  );
  const open = contacts.filter(({ stage }) => stage !== 'completed' && stage !== 'declined');
  const followUps = open.map(
    ({ id, name }, n): FollowUp => ({
      id: newId(),
      contactId: id,
      kind: 'outreach',
      who: name,
      dueOn: addDays(TODAY, n % 30),
      what: `Ask about ${n}`,
      status: 'open',
      createdAt: at,
      updatedAt: at,
    }),
  );
  return { contacts: contacts.map(toRecord), followUps };
}

/** The same tables and indexes without any of our code. */
function plainDatabase(name: string): Dexie {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  VERSIONS.forEach(({ stores }, index) => {
    db.version(index + 1).stores(stores);
  });
  return db;
}

let databases = 0;
async function timed(work: () => Promise<unknown>): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const TITLES = titlesIn([WORDS]);
const CARD_TITLES = cardTitles(WORDS, {
  websites: 'Websites',
  birthday: 'Birthday',
  postal: 'Postal address',
});
const RULE = { rule: 'fill', leaveAlike: false } as const;

/** What the mentor sees before anything is imported. */
async function planCsv(db: TrailDatabase, bytes: Uint8Array): Promise<ImportPlan> {
  const csv = await readCsv(bytes, (title) => TITLES(title) !== undefined);
  if (!csv.ok) throw new Error(csv.problem);
  const matching = matchColumns(csv.value.rows, TITLES);
  return planImport(db, await checkRows(csv.value.rows, matching, [WORDS], { today: TODAY }), RULE);
}

async function planCards(db: TrailDatabase, bytes: Uint8Array): Promise<ImportPlan> {
  const file = await openFile(bytes, TITLES, CARD_TITLES);
  if (file.kind !== 'table') throw new Error('No cards');
  return planImport(db, await checkRows(file.rows, file.matching, [WORDS], { today: TODAY }), RULE);
}

async function bringIn(db: TrailDatabase, plan: ImportPlan, count: number): Promise<void> {
  const options = { file: 'people', source: '', firstMessagesPerDay: null };
  const result = await importPeople(db, plan, options, NOW);
  if (!result.ok || result.added !== count) throw new Error('Not everybody came in');
}

async function emptyDatabase(): Promise<TrailDatabase> {
  const db = new TrailDatabase(`bench-${++databases}`);
  await db.open();
  return db;
}

/** Written without the door, through which only actions can go. */
async function filled({ contacts, followUps }: Rows): Promise<TrailDatabase> {
  const name = `bench-${++databases}`;
  const plain = plainDatabase(name);
  await plain.open();
  await plain.table('contacts').bulkAdd(contacts);
  await plain.table('followUps').bulkAdd(followUps);
  plain.close();
  const db = new TrailDatabase(name);
  await db.open();
  return db;
}

/** Cards as a phone writes them. */
function cardsOf(contacts: readonly ContactRecord[]): string {
  return contacts
    .map(({ name, addresses, notes }, n) =>
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        `N:${name.replace(/^(\S+) (.*)$/, '$2;$1')};;;`,
        `FN:${name}`,
        `TEL;type=CELL;type=VOICE;type=pref:+49 170 ${1_000_000 + n}`,
        `EMAIL;type=INTERNET;type=HOME:person${n}@example.org`,
        ...addresses.map((address, at) => `item${at + 1}.URL;type=pref:${address}`),
        ...(notes ? [`NOTE:${notes.replace(/\n/g, '\\n').replace(/([,;])/g, '\\$1')}`] : []),
        'END:VCARD',
      ].join('\r\n'),
    )
    .join('\r\n');
}

type Rows = Pick<ReturnType<typeof makePeople>, 'contacts' | 'followUps'>;

/** The rows that result from cards. */
async function rowsFrom(cards: Uint8Array): Promise<Rows> {
  const db = await emptyDatabase();
  const plan = await planCards(db, cards);
  await bringIn(db, plan, plan.added.length);
  const rows = { contacts: await db.contacts.toArray(), followUps: await db.followUps.toArray() };
  await db.delete();
  return rows;
}

/** Milliseconds for a library to read, and Dexie to write, the same rows. */
async function floorOf({ contacts, followUps }: Rows, parse: () => unknown): Promise<number> {
  const floor = plainDatabase(`bench-${++databases}`);
  await floor.open();
  const time = await timed(async () => {
    parse();
    await floor.transaction('rw', ['contacts', 'followUps'], async () => {
      await floor.table('contacts').bulkAdd(contacts);
      await floor.table('followUps').bulkAdd(followUps);
    });
  });
  await floor.delete();
  return time;
}

/** One round of ours, with each part between two marks, for tracing the page's tasks. */
async function once(count: number): Promise<string[]> {
  const made = makePeople(count);
  const full = await filled(made);
  const parts: string[] = [];
  const part = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    performance.mark(`${name} begins`);
    const result = await work();
    performance.mark(`${name} ends`);
    parts.push(name);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return result;
  };
  const file = await part('database to CSV', async () => {
    const { header, rows: all, cells } = plainTable(await exportRows(full, TODAY), CSV_COLUMNS, WORDS);
    return new Blob(await toCsv({ header, rows: all, cells }, ','));
  });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const db = await emptyDatabase();
  const plan = await part('preview of CSV', () => planCsv(db, bytes));
  await part('CSV into the database', () => bringIn(db, plan, count));
  const cards = new TextEncoder().encode(cardsOf(made.contacts));
  const other = await emptyDatabase();
  const cardPlan = await part('preview of cards', () => planCards(other, cards));
  await part('cards into the database', () => bringIn(other, cardPlan, count));
  for (const each of [full, db, other]) await each.delete();
  return parts;
}

async function run(count: number, rounds: number): Promise<ExchangeTimes> {
  const times: ExchangeTimes = {
    rows: count,
    megabytes: 0,
    writeFloor: [],
    write: [],
    outFloor: [],
    out: [],
    inFloor: [],
    in: [],
    inDryRun: [],
    cardsFloor: [],
    cards: [],
  };
  const made = makePeople(count);
  const full = await filled(made);
  const rows = await exportRows(full, TODAY);
  const lines = rows.map((row) => CSV_COLUMNS.map((column) => CELLS[column](row, WORDS)));
  const table = () => plainTable(rows, CSV_COLUMNS, WORDS);
  const ours = async () => {
    const { header, rows: all, cells } = table();
    return new Blob(await toCsv({ header, rows: all, cells }, ','));
  };
  const bytes = new Uint8Array(await (await ours()).arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  times.megabytes = bytes.length / 1e6;

  const cards = new TextEncoder().encode(cardsOf(made.contacts));
  const cardText = new TextDecoder().decode(cards);
  const fromCards = await rowsFrom(cards);
  for (let round = -1; round < rounds; round++) {
    const note = (list: number[], time: number) => round >= 0 && list.push(time);
    note(
      times.writeFloor,
      await timed(async () => new Blob([Papa.unparse([Object.values(WORDS.titles), ...lines])])),
    );
    note(
      times.write,
      await timed(
        async () =>
          new Blob(
            await toCsv({ header: Object.values(WORDS.titles), rows: lines, cells: (line) => line }, ','),
          ),
      ),
    );
    note(
      times.outFloor,
      await timed(async () => {
        const [contacts, open] = await Promise.all([
          full.contacts.orderBy('sortKey').toArray(),
          full.followUps.toArray(),
          full.mentorships.toArray(),
        ]);
        const due = new Map(open.map((followUp) => [followUp.contactId, followUp]));
        const cells = contacts.map((contact) => {
          const row = { contact, followUp: due.get(contact.id), beginsOn: '', week: '', weeks: '' } as const;
          return CSV_COLUMNS.map((column) => CELLS[column](row, WORDS));
        });
        return new Blob([Papa.unparse(cells)]);
      }),
    );
    note(
      times.out,
      await timed(async () => {
        const { header, rows: all, cells } = plainTable(await exportRows(full, TODAY), CSV_COLUMNS, WORDS);
        return new Blob(await toCsv({ header, rows: all, cells }, ','));
      }),
    );

    note(times.inFloor, await floorOf(made, () => Papa.parse(text)));
    note(times.cardsFloor, await floorOf(fromCards, () => parseVCards(cardText, true)));

    const db = await emptyDatabase();
    let dry = 0;
    const csvIn = async () => {
      const began = performance.now();
      const plan = await planCsv(db, bytes);
      dry = performance.now() - began;
      await bringIn(db, plan, count);
    };
    note(times.in, await timed(csvIn));
    note(times.inDryRun, dry);
    await db.delete();

    const other = await emptyDatabase();
    note(times.cards, await timed(async () => bringIn(other, await planCards(other, cards), count)));
    await other.delete();
  }
  await full.delete();
  return times;
}

Object.assign(globalThis, { benchExchange: run, benchOnce: once });
