/** Runs in the page: ten thousand people out to CSV and in again, beside what the libraries need alone. */
import Dexie from 'dexie';
import Papa from 'papaparse';
import { CONTACT_DEFAULTS } from '../../../utils/contacts/check';
import { toRecord } from '../../../utils/contacts/record';
import { type Contact, STAGES } from '../../../utils/contacts/types';
import { newId } from '../../../utils/database/ids';
import { type ContactRecord, TrailDatabase, VERSIONS } from '../../../utils/database/schema';
import { checkRows } from '../../../utils/exchange/check-rows';
import { CELLS, CSV_COLUMNS, columnWords } from '../../../utils/exchange/columns';
import { toCsv } from '../../../utils/exchange/csv';
import { importPeople } from '../../../utils/exchange/import';
import { plainTable } from '../../../utils/exchange/layouts';
import { matchColumns, titlesIn } from '../../../utils/exchange/match';
import { planImport } from '../../../utils/exchange/plan';
import { readCsv } from '../../../utils/exchange/read-csv';
import { exportRows } from '../../../utils/exchange/rows';
import { addDays } from '../../../utils/follow-ups/days';
import type { FollowUp } from '../../../utils/follow-ups/types';
import app from '../../../utils/language/en/app.ftl?raw';
import exchange from '../../../utils/language/en/exchange.ftl?raw';
import people from '../../../utils/language/en/people.ftl?raw';
import { createTranslate } from '../../../utils/language/translate';

const TODAY = '2026-11-22';
const NOW = new Date('2026-11-22T09:30:00.000Z');
const WORDS = columnWords(createTranslate('en', [app, people, exchange]));

/** Milliseconds of each round. */
export interface ExchangeTimes {
  rows: number;
  megabytes: number;
  /** The same cells: the library alone, and ours with formulas defused, in slices. */
  writeFloor: number[];
  write: number[];
  /** From the database to a file. */
  outFloor: number[];
  out: number[];
  /** From a file to the database, in which the same rows end up. */
  inFloor: number[];
  in: number[];
  /** What of it went before the button: reading, matching, checking, planning. */
  inDryRun: number[];
  /** The longest time the page could not answer while ours was at work. */
  longestTask: number;
}

function makePeople(count: number): { contacts: ContactRecord[]; followUps: FollowUp[] } {
  const at = NOW.toISOString();
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
    ({ id }, n): FollowUp => ({
      id: newId(),
      contactId: id,
      dueOn: addDays(TODAY, n % 30),
      what: `Ask about ${n}`,
      status: 'open',
      createdAt: at,
      updatedAt: at,
    }),
  );
  return { contacts: contacts.map(toRecord), followUps };
}

/** The same tables and indexes without anything of ours. */
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
    longestTask: 0,
  };
  const made = makePeople(count);
  const full = new TrailDatabase(`bench-${++databases}`);
  await full.contacts.bulkAdd(made.contacts);
  await full.followUps.bulkAdd(made.followUps);
  const rows = await exportRows(full, TODAY);
  const lines = rows.map((row) => CSV_COLUMNS.map((column) => CELLS[column](row, WORDS)));
  const table = () => plainTable(rows, CSV_COLUMNS, WORDS);
  const ours = async () => {
    const { header, rows: all, cells } = table();
    return new Blob(await toCsv(header, all, cells, ','));
  };
  const bytes = new Uint8Array(await (await ours()).arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  times.megabytes = bytes.length / 1e6;

  const titles = titlesIn([WORDS]);

  const log: string[] = [];
  const lap = async <T>(name: string, work: () => Promise<T>): Promise<T> => { const t = performance.now(); const r = await work(); log.push(name + ' ' + (performance.now() - t).toFixed(0)); return r; };
  for (let i = 0; i < 2; i++) {
    log.push('--');
    await lap('exportRows', () => exportRows(full, TODAY));
    await lap('contacts', () => full.contacts.orderBy('sortKey').toArray());
    await lap('open', () => full.followUps.where('[status+dueOn]').between(['open', ''], ['open', '\uffff']).toArray());
    await lap('followUps', () => full.followUps.toArray());
    await lap('toCsv', ours);
    await lap('cells', async () => rows.map((row) => CSV_COLUMNS.map((column) => CELLS[column](row, WORDS))));
    await lap('unparse', async () => Papa.unparse(lines));
    const csv = await lap('readCsv', () => readCsv(bytes, (title) => titles(title) !== undefined));
    await lap('papaparse', async () => Papa.parse(text));
    if (!csv.ok) throw new Error();
    const matching = matchColumns(csv.value.rows, titles);
    const checked = await lap('checkRows', () => checkRows(csv.value.rows, matching, [WORDS], TODAY));
    const db = new TrailDatabase('p' + ++databases); await db.open();
    const plan = await lap('plan', () => planImport(db, checked, { rule: 'fill', leaveAlike: false }));
    await lap('import', () => importPeople(db, plan, { file: 'people.csv', source: '', firstMessagesPerDay: null }, TODAY, NOW));
    await lap('toRecord', async () => made.contacts.map((c) => toRecord(c)));
    await lap('newId', async () => made.contacts.map(() => newId()));
    const { checkContact } = await import('../../../utils/contacts/check');
    await lap('checkContact', async () => made.contacts.map((c) => checkContact({ name: c.name, address: c.addresses[0] ?? '', notes: c.notes, metAt: c.metAt, tags: c.tags, source: c.source, stage: c.stage })));
    const { parseProfileAddress } = await import('../../../utils/contacts/address');
    await lap('parseAddress', async () => made.contacts.map((c) => parseProfileAddress(c.addresses[0] ?? '')));
    const { fold } = await import('../../../utils/contacts/name');
    await lap('fold', async () => made.contacts.map((c) => fold(c.name)));
    const floor = plainDatabase('p' + ++databases); await floor.open();
    await lap('floor bulkAdd', () => floor.transaction('rw', ['contacts', 'followUps'], async () => { await floor.table('contacts').bulkAdd(made.contacts); await floor.table('followUps').bulkAdd(made.followUps); }));
    const t2 = new TrailDatabase('p' + ++databases); await t2.open();
    await lap('ours bulkAdd', () => t2.transaction('rw', ['contacts', 'followUps'], async () => { await t2.contacts.bulkAdd(made.contacts); await t2.followUps.bulkAdd(made.followUps); }));
    const f3 = plainDatabase('p' + ++databases); await f3.open();
    await lap('floor bulkAdd lots', () => f3.transaction('rw', ['contacts', 'followUps'], async () => { for (let at = 0; at < 10000; at += 1000) await f3.table('contacts').bulkAdd(made.contacts.slice(at, at + 1000)); for (let at = 0; at < 10000; at += 1000) await f3.table('followUps').bulkAdd(made.followUps.slice(at, at + 1000)); }));
    await lap('journal', () => db.transaction('rw', ['journal'], async () => { await db.journal.add({ id: newId(), kind: 'import', at: '', count: 1, rows: Array.from({ length: 18000 }, () => ({ table: 'contacts' as const, key: newId(), before: null, leftAt: '2026-11-22T09:30:00.000Z' })) }); }));
  }
  return log as never;
}
Object.assign(globalThis, { benchExchange: run });
