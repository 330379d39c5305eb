import 'fake-indexeddb/auto';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { deleteContact } from '../../../utils/actions/contacts';
import { planFollowUp } from '../../../utils/actions/follow-ups';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { CELLS, CSV_COLUMNS, columnWords } from '../../../utils/exchange/columns';
import { defaultSeparator, pickSeparator, type Separator, toCsv } from '../../../utils/exchange/csv';
import { defuse, rearm } from '../../../utils/exchange/formulas';
import { googleTable, namelessTable, outlookTable, plainTable } from '../../../utils/exchange/layouts';
import { readTags, writeTags } from '../../../utils/exchange/tags';
import { exportRows } from '../../../utils/queries/export-rows';
import { seed } from '../database/seed';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { inZone } from '../ground/zones';
import { anyText, DE, EN, fileOf, texts } from './support';

const table = async (lines: string[][], separator: Separator = ',') =>
  (await toCsv({ header: lines[0] ?? [], rows: lines.slice(1), cells: (line) => line }, separator)).join('');

test('a file, to the byte', async () => {
  const lines = [
    ['Name', 'Notiz'],
    ['Krämer, "Leni"', 'Ask; then\nwait'],
    ['أمير 🌻', '=1+1'],
  ];
  expect(await table(lines, ';')).toBe(
    '\ufeffName;Notiz\r\n"Krämer, ""Leni""";"Ask; then\nwait"\r\nأمير 🌻;\'=1+1\r\n',
  );
});

test('the first bytes say UTF-8; an empty list is only a header', async () => {
  const text = await table([['Name', 'Stage']]);
  expect(text).toBe('\ufeffName,Stage\r\n');
  expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
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
  ])('%j', (cell) => {
    expect(defuse(cell)).toBe(`'${cell}`);
  });

  test.each([
    'Lena',
    '1=1',
    'a-b',
    "d'Arc",
    '"Leni"',
    "'Leni'",
    ' Lena ',
    '🌻=',
    'أمير',
    '49',
    '#=',
    '',
    'Zoe',
  ])('%j is left alone', (cell) => {
    expect(defuse(cell)).toBe(cell);
  });

  test('in the header as well', async () => {
    expect(
      await table([
        ['=A', 'B'],
        ['=1', '+2'],
      ]),
    ).toBe("\ufeff'=A,B\r\n'=1,'+2\r\n");
  });

  test('law: defusing is reversible, and nothing defused starts like a formula', () => {
    fc.assert(
      fc.property(anyText, (cell) => {
        expect(rearm(defuse(cell))).toBe(cell);
        expect(defuse(cell).trimStart()).not.toMatch(/^["\p{C}]*[=+\-@]/u);
      }),
      { numRuns: 2000 },
    );
  });
});

test('law: every cell is read back identically', { timeout: 300_000 }, async () => {
  const lines = fc.array(fc.tuple(anyText, anyText, anyText), { minLength: 1, maxLength: 150 });
  await fc.assert(
    fc.asyncProperty(lines, fc.constantFrom<Separator>(',', ';', '\t'), async (some, by) => {
      const text = await table([['A', 'B', 'C'], ...some], by);
      const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: by, newline: '\r\n' });
      expect(errors).toEqual([]);
      expect(data.slice(1, -1).map((line) => line.map(rearm))).toEqual(some);
    }),
    { numRuns: 150 },
  );
});

test('law: tags in one cell are read back identically', () => {
  const tags = fc.array(
    anyText.map((text) => text.trim()).filter((text) => text !== ''),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(tags, (some) => {
      expect(readTags(writeTags(some))).toEqual(some);
    }),
    { numRuns: 2000 },
  );
});

test('tags are read as other programs write them', () => {
  expect(readTags('Ausbildung; Mathe , "Deutsch, B1"')).toEqual(['Ausbildung', 'Mathe', 'Deutsch, B1']);
  expect(readTags('* myContacts ::: Work ::: ')).toEqual(['* myContacts', 'Work']);
  expect(readTags('  ')).toEqual([]);
});

describe('the rows of a table', () => {
  async function list() {
    inZone('Pacific/Kiritimati');
    const db = freshDatabase();
    const zoe = await saved(
      db,
      {
        name: 'Zoe Maria Öz',
        notes: 'n',
        address: 'linkedin.com/in/zoe',
        addresses: ['facebook.com/zoe.oez'],
        tags: ['Ausbildung', 'a, b'],
        metAt: 'Mentoring Köln',
        ageBand: 'adult',
        cadenceDays: 14,
        informedOn: '2026-11-01',
      },
      new Date('2026-11-20T11:00:00Z'),
    );
    await saved(db, { name: 'Amir' });
    const gone = await saved(db, { name: 'Gone' });
    good(await planFollowUp(db, zoe.id, { dueOn: '2026-12-01', what: 'Ask' }, NOW));
    good(await startMentorship(db, zoe.id, { beginsOn: '2026-11-01' }, NOW));
    await deleteContact(db, gone.id, NOW);
    return { db, zoe };
  }

  test('in the mentor’s language, live people only, days in the mentor’s own calendar', async () => {
    const { db } = await list();
    const rows = await exportRows(db, TODAY);
    expect(rows.map(({ contact }) => contact.name)).toEqual(['Amir', 'Zoe Maria Öz']);
    const cells = Object.fromEntries(
      CSV_COLUMNS.map((column) => [column, rows[1] && CELLS[column](rows[1], DE)]),
    );
    expect(cells).toMatchObject({
      stage: 'In Begleitung',
      addresses: 'https://www.linkedin.com/in/zoe/ https://www.facebook.com/zoe.oez',
      tags: 'Ausbildung, "a, b"',
      followUpOn: '2026-12-01',
      followUpWhat: 'Ask',
      beginsOn: '2026-11-01',
      week: '4',
      weeks: '10',
      ageBand: '18 oder älter',
      cadenceDays: '14',
      // Fourteen hours ahead of UTC, it is already the next day.
      savedOn: '2026-11-21',
    });
    expect(rows[0] && CELLS.followUpWhat(rows[0], DE)).toBe('Die erste Nachricht schreiben');
    expect((await fileOf(db, { words: DE, separator: ';' })).split('\r\n')[0]).toMatch(
      /^\ufeffName;Stand;Profiladressen;/,
    );
  });

  test('of chosen people, in the order in which they were chosen', async () => {
    const { db, zoe } = await list();
    const [amir] = await exportRows(db, TODAY);
    const ids = [zoe.id, 'nobody', amir?.contact.id ?? ''];
    expect((await exportRows(db, TODAY, ids)).map(({ contact }) => contact.name)).toEqual([
      'Zoe Maria Öz',
      'Amir',
    ]);
  });

  test('only the chosen columns', async () => {
    const { db } = await list();
    const { header, rows, cells } = plainTable(await exportRows(db, TODAY), ['name', 'week'], EN);
    expect([header, ...rows.map(cells)]).toEqual([
      ['Name', 'Week'],
      ['Amir', ''],
      ['Zoe Maria Öz', '4'],
    ]);
  });

  test('without names nothing identifies a person', async () => {
    const { db } = await list();
    await seed(db, () => db.contacts.where('sortKey').equals('amir').modify({ sample: true }));
    const rows = await exportRows(db, TODAY);
    const nameless = namelessTable(rows, EN, { withMetAt: false, numberTitle: 'No.' });
    expect([nameless.header, ...nameless.rows.map(nameless.cells)]).toEqual([
      ['No.', 'Stage', 'Week', 'Number of weeks'],
      ['1', 'Mentoring', '4', '10'],
    ]);
    const withPlace = namelessTable(rows, EN, { withMetAt: true, numberTitle: 'No.' });
    expect(withPlace.rows.map(withPlace.cells)).toEqual([['1', 'Mentoring', '4', '10', 'Mentoring Köln']]);
  });

  test('without names the order gives nobody away', async () => {
    const db = freshDatabase();
    await saved(db, { name: 'Aaron', stage: 'paused' });
    await saved(db, { name: 'Berta', stage: 'found' });
    const { rows, cells } = namelessTable(await exportRows(db, TODAY), EN, {
      withMetAt: false,
      numberTitle: 'No.',
    });
    expect(rows.map(cells)).toEqual([
      ['1', 'Found', '', ''],
      ['2', 'Paused', '', ''],
    ]);
  });

  test('as Google Contacts and Outlook expect it, notes only on request', async () => {
    const { db } = await list();
    const rows = (await exportRows(db, TODAY)).slice(1);
    const google = googleTable(rows, false);
    expect([google.header, ...google.rows.map(google.cells)]).toEqual([
      [
        'First Name',
        'Last Name',
        'Labels',
        'Website 1 - Label',
        'Website 1 - Value',
        'Website 2 - Label',
        'Website 2 - Value',
      ],
      [
        'Zoe Maria',
        'Öz',
        'Mentor Trail ::: * myContacts',
        'Profile',
        'https://www.linkedin.com/in/zoe/',
        'Profile',
        'https://www.facebook.com/zoe.oez',
      ],
    ]);
    const outlook = outlookTable(rows, true);
    expect([outlook.header, ...outlook.rows.map(outlook.cells)]).toEqual([
      ['First Name', 'Last Name', 'Personal Web Page', 'Web Page', 'Notes', 'Categories'],
      [
        'Zoe Maria',
        'Öz',
        'https://www.facebook.com/zoe.oez',
        'https://www.linkedin.com/in/zoe/',
        'n',
        'Mentor Trail;Ausbildung;a, b',
      ],
    ]);
    expect(outlookTable(rows, false).header).not.toContain('Notes');
  });
});

test('two stages with the same name keep the program’s names', () => {
  const own = columnWords(texts('en'), { found: 'New' });
  expect(own.stages.found).toBe('New');
  const same = columnWords(texts('en'), { found: 'Replied' });
  expect([same.stages.found, same.stages.replied]).toEqual(['Found', 'Replied']);
});

test('the separator follows the language unless the mentor chose one', () => {
  expect(['de', 'de-AT', 'DE'].map(defaultSeparator)).toEqual([';', ';', ';']);
  expect(['en', 'en-GB', 'den'].map(defaultSeparator)).toEqual([',', ',', ',']);
  expect(pickSeparator(null, 'de')).toBe(';');
  expect(pickSeparator(',', 'de')).toBe(',');
  expect(pickSeparator('tab', 'en')).toBe('\t');
});
