import { type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkRows } from '../../../utils/exchange/check-rows';
import { decode } from '../../../utils/exchange/decode';
import { readLinkedInLog } from '../../../utils/exchange/linkedin-log';
import { plansToFile, readPlans } from '../../../utils/exchange/plan-file';
import { standardWeek } from '../../../utils/model/builtin-plans';
import { TODAY } from '../database/testing';
import { type Breaking, mutated } from './mutations';
import { opened, WORDS } from './support';

/** The kinds of files people import. */
const TABLE = [
  'Name;Profile addresses;Stage;Telephone;E-mail;Told on;Notes',
  'Mira Muster;facebook.com/mira.muster;Found;0170 0000001;mira@muster.example;2026-11-01;"likes ""wood"";\nand tools"',
  'Omar Beispiel;linkedin.com/in/omar-beispiel, facebook.com/omar.b;Replied;+49 30 1 / 030 2;;1.11.2026;',
  'Lena Krämer;;;;;;x',
  '"李小龍";https://example.org/~li;;;;;',
].join('\r\n');
const CARDS = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'N:Muster;Mira;;;',
  'FN:Mira Muster',
  'item1.EMAIL;type=INTERNET:mira@muster.example',
  'item1.X-ABLabel:_$!<Work>!$_',
  'X-SOCIALPROFILE;type=facebook:https://www.facebook.com/mira.muster',
  'NOTE:sucht Ausbildung\\, gern',
  '  Holz',
  'END:VCARD',
  'BEGIN:VCARD',
  'VERSION:2.1',
  'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lena Kr=C3=A4mer',
  'TEL;CELL:0170 0000002',
  'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ',
  'SkZJRg==',
  '',
  'END:VCARD',
  'BEGIN:VCARD',
  'VERSION:4.0',
  'FN:李小龍',
  'URL:https://www.linkedin.com/in/li-example',
  'END:VCARD',
].join('\r\n');
const MESSAGES = [
  'FROM,TO,SENDER PROFILE URL,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
  'Marianne Mentor,Mira Muster,https://www.linkedin.com/in/marianne-mentor,https://www.linkedin.com/in/mira-muster,2026-11-20 10:15:00 UTC,,"Guten Tag, Mira",INBOX',
  'Mira Muster,Marianne Mentor,https://www.linkedin.com/in/mira-muster,https://www.linkedin.com/in/marianne-mentor,2026-11-21 08:00:00 UTC,,Gern!,INBOX',
].join('\n');

const BREAKING: Breaking = {
  signs: '";,:=\\|\r\n\t \u0000',
  bytes: [0xff, 0xfe, 0xc3, 0xe4],
  most: 4,
  size: { oneIn: 8, long: 200, short: 6 },
  cutOneIn: 10,
  blanks: false,
};

/** The letters and digits of a text, because names are tidied but never made up. */
const bare = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

async function expectNothingLostOrInvented(bytes: Uint8Array): Promise<'people' | 'refused' | 'log'> {
  const file = await opened(bytes);
  if (file.kind === 'refused') return 'refused';
  if (file.kind === 'archive') return 'people';
  if (file.kind === 'linkedin-log') {
    readLinkedInLog(file.rows);
    return 'log';
  }
  const { people, bad } = await checkRows(file.rows, file.matching, WORDS, { today: TODAY });
  // Everybody is either imported or reported as left out.
  expect(people.length + bad.length).toBe(file.rows.length - file.matching.header - 1);
  const text = decode(bytes, file.encoding);
  if (file.from === 'cards') {
    expect(file.rows.length - 1).toBeLessThanOrEqual((text.match(/BEGIN\s*:\s*VCARD/gi) ?? []).length);
  } else {
    const whole = bare(text);
    for (const { name } of people) for (const word of name.split(/\s+/)) expect(whole).toContain(bare(word));
  }
  for (const { name } of people) expect(name.trim()).not.toBe('');
  return 'people';
}

const COUNT = 10_000;

/** Mutates something, and reports which mutation failed. */
async function withEach(whole: Uint8Array, look: (bytes: Uint8Array, seed: number) => Promise<void>) {
  for (let seed = 1; seed <= COUNT; seed++) {
    const bytes = mutated(whole, seed, BREAKING);
    try {
      await look(bytes, seed);
    } catch (error) {
      throw new Error(`Seed ${seed}: ${JSON.stringify(new TextDecoder().decode(bytes))}`, { cause: error });
    }
  }
}
test.each([
  ['tables', TABLE],
  ['address books', CARDS],
  ['messages', MESSAGES],
])(
  '10,000 mutated %s: no crash, nobody made up, nobody lost without being reported',
  { timeout: 900_000 },
  async (_kind, text) => {
    const seen = { people: 0, refused: 0, log: 0 };
    await withEach(new TextEncoder().encode(text), async (bytes) => {
      seen[await expectNothingLostOrInvented(bytes)] += 1;
    });
    // Files so broken that they are refused are the exception.
    expect(seen.refused).toBeLessThan(COUNT / 10);
  },
);

test('10,000 mutated archives: no crash', { timeout: 900_000 }, async () => {
  const files = { 'a/Connections.csv': TABLE, 'a/messages.csv': MESSAGES };
  const whole = zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]),
    ) as Zippable,
  );
  const kinds = new Set<string>();
  await withEach(whole, async (bytes) => {
    kinds.add((await opened(bytes)).kind);
  });
  expect(kinds).toContain('archive');
  expect(kinds).toContain('refused');
});

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheetOf = (...rows: string[][]) =>
  `<worksheet xmlns="${SHEET}"><sheetData>${rows
    .map((texts, row) => {
      const cells = texts.map((text, column) => cell(`${'ABC'[column]}${row + 1}`, text));
      return `<row r="${row + 1}">${cells.join('')}</row>`;
    })
    .join('')}</sheetData></worksheet>`;
const PEOPLE_SHEET = sheetOf(
  ['Name', 'Telephone', 'Notes'],
  ['Mira Muster', '0170 0000001', 'likes wood'],
  ['Omar Beispiel', '', ''],
  ['Lena Krämer', '+49 30 1', 'x'],
);

/** A workbook with one sheet, packed. */
function workbook(sheet: Uint8Array): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': relation('r1', 'officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Leute" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
  };
  const encoder = new TextEncoder();
  const packed = Object.entries(parts).map(([path, text]) => [path, encoder.encode(text)]);
  return zipSync({ ...Object.fromEntries(packed), 'xl/worksheets/sheet1.xml': sheet });
}

test('10,000 mutated workbooks, in the sheet or in the archive: no crash, nobody made up', {
  timeout: 900_000,
}, async () => {
  const seen = { table: 0, refused: 0 };
  const sheet = new TextEncoder().encode(PEOPLE_SHEET);
  const whole = workbook(sheet);
  await withEach(sheet, async (broken, seed) => {
    const isPacking = seed % 4 === 0;
    const file = await opened(isPacking ? mutated(whole, seed, BREAKING) : workbook(broken));
    if (file.kind !== 'table') {
      expect(file.kind).toBe('refused');
      seen.refused += 1;
      return;
    }
    seen.table += 1;
    const { people, bad } = await checkRows(file.rows, file.matching, WORDS, { today: TODAY });
    expect(people.length + bad.length).toBe(file.rows.length - file.matching.header - 1);
    const written = bare(new TextDecoder().decode(isPacking ? sheet : broken));
    for (const { name } of people)
      for (const word of name.split(/\s+/)) expect(written).toContain(bare(word));
  });
  expect(seen.table).toBeGreaterThan(COUNT / 10);
  expect(seen.refused).toBeGreaterThan(0);
});

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:mira@mentor-trail.example',
  'DTSTART;TZID=Europe/Berlin:20261130T170000',
  'SUMMARY:Mira Muster\\, Woche 3',
  'ATTENDEE;CN=Omar Beispiel:mailto:omar@beispiel.example',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
const FRIENDS = '{\n  "friends_v2": [\n    { "name": "Mira Muster", "timestamp": 1764489600 }\n  ]\n}';
const BACKUP = '{"format":"mentor-trail-backup","schema":8,"tables":{"contacts":[{"name":"Lena Krämer"}]}}';
const PLANS = plansToFile([
  { name: 'Zehn Wochen', weeks: [{ ...standardWeek(1), standard: null, title: 'Ankommen' }] },
]);

test.each([
  ['calendars', CALENDAR],
  ['lists of friends', FRIENDS],
  ['backups', BACKUP],
  ['plans', PLANS],
])('10,000 mutated %s: no crash, and no people in them', { timeout: 900_000 }, async (_kind, text) => {
  let named = 0;
  await withEach(new TextEncoder().encode(text), async (bytes) => {
    readPlans(new TextDecoder().decode(bytes));
    const file = await opened(bytes);
    if (file.kind === 'refused') named += 1;
    // With a broken beginning it may be any text, and then a table without a column for names.
    if (file.kind !== 'table') return;
    const { people } = await checkRows(file.rows, file.matching, WORDS, { today: TODAY });
    expect(people).toEqual([]);
  });
  expect(named).toBeGreaterThan(COUNT / 2);
});
