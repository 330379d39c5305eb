import 'fake-indexeddb/auto';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { changeContact, deleteContact } from '../../../utils/contacts/contacts';
import { STAGES } from '../../../utils/contacts/types';
import {
  type ContactRow,
  CSV_COLUMNS,
  contactsToCsv,
  csvFileName,
  csvRows,
  defaultSeparator,
  pickSeparator,
  type Separator,
} from '../../../utils/exchange/csv';
import { addDays } from '../../../utils/follow-ups/days';
import { completeFollowUp, planFollowUp } from '../../../utils/follow-ups/follow-ups';
import { endMentorship, startMentorship } from '../../../utils/timeline/mentorships';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { inZone } from '../follow-ups/zones';

const HEADER = CSV_COLUMNS.map((column) => column.toUpperCase());
const options = (separator: Separator = ',') => ({
  separator,
  header: HEADER,
  stageWord: (stage: string) => stage,
});

const row = (change: Partial<ContactRow> = {}): ContactRow => ({
  name: 'Lena Krämer',
  stage: 'found',
  addresses: [],
  followUpOn: '',
  followUpWhat: '',
  beginsOn: '',
  week: '',
  notes: '',
  savedOn: TODAY,
  ...change,
});

/** Reads a file as a spreadsheet would: the cells, without the header. */
function cellsOf(csv: string, separator: Separator): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), {
    delimiter: separator,
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  expect(data.at(-1)).toEqual(['']);
  return data.slice(1, -1);
}

const nameCell = (name: string) => cellsOf(contactsToCsv([row({ name })], options()), ',')[0]?.[0];

test('the whole file, to the byte', () => {
  const rows = [
    row({
      name: 'Krämer, "Leni"',
      stage: 'mentoring',
      addresses: ['https://www.facebook.com/leni', 'https://www.linkedin.com/in/leni/'],
      followUpOn: '2026-11-29',
      followUpWhat: 'Ask; then\nwait',
      beginsOn: '2026-11-01',
      week: 4,
    }),
    row({ name: 'أمير 🌻', notes: '=1+1' }),
  ];
  const header = [
    'Name',
    'Stufe',
    'Adressen',
    'Wieder melden am',
    'Was',
    'Beginn',
    'Woche',
    'Notizen',
    'Gespeichert am',
  ];
  const stageWord = (stage: string) => (stage === 'mentoring' ? 'Mentoring' : 'Gefunden');
  expect(contactsToCsv(rows, { separator: ';', header, stageWord })).toBe(
    [
      '\ufeffName;Stufe;Adressen;Wieder melden am;Was;Beginn;Woche;Notizen;Gespeichert am',
      '"Krämer, ""Leni""";Mentoring;https://www.facebook.com/leni https://www.linkedin.com/in/leni/;2026-11-29;"Ask; then\nwait";2026-11-01;4;;2026-11-22',
      "أمير 🌻;Gefunden;;;;;;'=1+1;2026-11-22",
      '',
    ].join('\r\n'),
  );
});

test('the first bytes say UTF-8', () => {
  const bytes = new TextEncoder().encode(contactsToCsv([], options()));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('an empty list is a header alone', () => {
  expect(contactsToCsv([], options())).toBe(`\ufeff${HEADER.join(',')}\r\n`);
});

describe('formulas are defused', () => {
  test.each([
    '=1+1',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '\u00a0=1+1',
    '\ufeff=1+1',
    '\u200b=1+1',
    '\u0000=1+1',
    '"=1+1"',
    "'=1+1",
    ' " =1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '=cmd|calc\nsecond line',
    '\tplain',
    "'\tplain",
    '\rplain',
    '-',
  ])('%j', (name) => {
    expect(nameCell(name)).toBe(`'${name}`);
  });

  test.each(['Lena', '1=1', 'a-b', "d'Arc", '"Leni"', "'Leni'", ' Lena ', '🌻=', 'أمير', '49', '#=', ''])(
    '%j is left alone',
    (name) => {
      expect(nameCell(name)).toBe(name);
    },
  );

  test('in every column and in the header', () => {
    const rows = [
      row({
        name: '=1',
        addresses: ['=2'],
        followUpWhat: '=3',
        notes: '=4',
      }),
    ];
    const csv = contactsToCsv(rows, {
      separator: ',',
      header: HEADER.map((title) => `=${title}`),
      stageWord: () => '=5',
    });
    expect(csv).not.toMatch(/(?:^|[,"\r\n\ufeff])=/);
    expect(csv.match(/'=/g)).toHaveLength(HEADER.length + 5);
  });
});

describe('laws', { timeout: 30_000 }, () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '"',
        "'",
        ',',
        ';',
        '\t',
        '\r',
        '\n',
        ' ',
        'a',
        'ä',
        '🌻',
        '\ufeff',
      ),
    }),
  );
  const rows = fc.array(
    fc.record({
      name: text,
      stage: fc.constantFrom(...STAGES),
      addresses: fc.array(fc.webUrl(), { maxLength: 2 }),
      followUpOn: fc.constantFrom('' as const, '2026-12-01'),
      followUpWhat: text,
      beginsOn: fc.constantFrom('' as const, '2026-11-01'),
      week: fc.constantFrom('' as const, 1, 10),
      notes: text,
      savedOn: fc.constant(TODAY),
    }),
    { maxLength: 5 },
  );
  const separator = fc.constantFrom<Separator>(',', ';', '\t');
  const RISKY = /^(?:[\s\p{C}"'`]*[=+\-@＝＋－＠]|'*[\t\r])/u;
  const armed = (cell: string) => (cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell);

  test('written, then read: the same cells, up to one apostrophe before a formula', () => {
    fc.assert(
      fc.property(rows, separator, (some, by) => {
        const cells = cellsOf(contactsToCsv(some, options(by)), by);
        expect(cells.map((line) => line.map(armed))).toEqual(
          some.map((one) => CSV_COLUMNS.map((column) => [one[column]].flat().join(' '))),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('no cell begins as a formula, whatever was typed', () => {
    fc.assert(
      fc.property(rows, separator, (some, by) => {
        for (const cell of cellsOf(contactsToCsv(some, options(by)), by).flat()) {
          expect(cell.trimStart()).not.toMatch(/^["\p{C}]*[=+\-@]/u);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('csvRows', () => {
  test('gathers each live contact with what is next and where the ten weeks are', async () => {
    inZone('Pacific/Kiritimati');
    const db = freshDatabase();
    const zoe = await saved(
      db,
      { name: 'Zoe', notes: 'n', address: 'linkedin.com/in/zoe' },
      new Date('2026-11-22T11:00:00Z'),
    );
    const amir = await saved(db, { name: 'Amir' });
    const gone = await saved(db, { name: 'Gone' });
    good(await planFollowUp(db, zoe.id, { dueOn: '2026-11-25', what: 'old' }, TODAY, NOW));
    good(await planFollowUp(db, zoe.id, { dueOn: '2026-12-01', what: 'Ask' }, TODAY, NOW));
    good(await startMentorship(db, zoe.id, addDays(TODAY, -21), NOW));
    good(await changeContact(db, zoe.id, { stage: 'paused' }, NOW));
    const { followUp } = good(await planFollowUp(db, amir.id, { dueOn: TODAY, what: 'done' }, TODAY, NOW));
    await completeFollowUp(db, followUp.id, NOW);
    await endMentorship(db, good(await startMentorship(db, amir.id, TODAY, NOW)).mentorship.id, NOW);
    await deleteContact(db, gone.id, NOW);

    expect(await csvRows(db, TODAY)).toEqual([
      row({ name: 'Amir', stage: 'mentoring' }),
      row({
        name: 'Zoe',
        stage: 'paused',
        addresses: ['https://www.linkedin.com/in/zoe/'],
        followUpOn: '2026-12-01',
        followUpWhat: 'Ask',
        beginsOn: addDays(TODAY, -21),
        week: 4,
        notes: 'n',
        // Fourteen hours ahead of UTC it is the next day already.
        savedOn: '2026-11-23',
      }),
    ]);
    const later = await csvRows(db, addDays(TODAY, 60));
    expect(later[1]).toMatchObject({ beginsOn: addDays(TODAY, -21), week: '' });
  });
});

test('the separator follows the language unless the mentor chose one', () => {
  expect(['de', 'de-AT', 'DE'].map(defaultSeparator)).toEqual([';', ';', ';']);
  expect(['en', 'en-GB', 'den'].map(defaultSeparator)).toEqual([',', ',', ',']);
  expect(pickSeparator(null, 'de')).toBe(';');
  expect(pickSeparator(',', 'de')).toBe(',');
  expect(pickSeparator(';', 'en')).toBe(';');
  expect(pickSeparator('tab', 'en')).toBe('\t');
});

test('the file is named by day', () => {
  expect(csvFileName('2026-11-22')).toBe('mentor-trail-contacts-2026-11-22.csv');
});
