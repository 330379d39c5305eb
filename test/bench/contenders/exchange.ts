/** Runs in the page: ten thousand people out to CSV and in again, beside what the libraries need alone. */
import Dexie from 'dexie';
import Papa from 'papaparse';
import { importPeople } from '../../../utils/actions/import';
import { planImport } from '../../../utils/actions/import-plan';
import { TrailDatabase, VERSIONS } from '../../../utils/database/schema';
import { checkRows } from '../../../utils/exchange/check-rows';
import { CELLS, CSV_COLUMNS, columnWords } from '../../../utils/exchange/columns';
import { toCsv } from '../../../utils/exchange/csv';
import { plainTable } from '../../../utils/exchange/layouts';
import { matchColumns, titlesIn } from '../../../utils/exchange/match';
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
    return new Blob(await toCsv({ header, rows: all, cells }, ','));
  };
  const bytes = new Uint8Array(await (await ours()).arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  times.megabytes = bytes.length / 1e6;

  const titles = titlesIn([WORDS]);
  const dryRun = async (db: TrailDatabase) => {
    const csv = await readCsv(bytes, (title) => titles(title) !== undefined);
    if (!csv.ok) throw new Error(csv.problem);
    const matching = matchColumns(csv.value.rows, titles);
    const checked = await checkRows(csv.value.rows, matching, [WORDS], { today: TODAY });
    return planImport(db, checked, { rule: 'fill', leaveAlike: false });
  };

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

    const floor = plainDatabase(`bench-${++databases}`);
    await floor.open();
    note(
      times.inFloor,
      await timed(async () => {
        Papa.parse(text);
        await floor.transaction('rw', ['contacts', 'followUps'], async () => {
          await floor.table('contacts').bulkAdd(made.contacts);
          await floor.table('followUps').bulkAdd(made.followUps);
        });
      }),
    );
    await floor.delete();

    const db = new TrailDatabase(`bench-${++databases}`);
    await db.open();
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    let dry = 0;
    note(
      times.in,
      await timed(async () => {
        const began = performance.now();
        const plan = await dryRun(db);
        dry = performance.now() - began;
        const options = { file: 'people.csv', source: '', firstMessagesPerDay: null };
        const result = await importPeople(db, plan, options, NOW);
        if (!result.ok || result.added !== count) throw new Error('Not everybody came in');
      }),
    );
    note(times.inDryRun, dry);
    await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
    if (round >= 0) times.longestTask = Math.max(times.longestTask, ...tasks);
    await db.delete();
  }
  await full.delete();
  return times;
}

Object.assign(globalThis, { benchExchange: run });
