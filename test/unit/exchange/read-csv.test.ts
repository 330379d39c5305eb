import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Encoding, guessEncoding } from '../../../utils/exchange/decode';
import { matchColumns, titlesIn } from '../../../utils/exchange/match';
import { CSV_LIMITS, readCsv } from '../../../utils/exchange/read-csv';
import { STAGES } from '../../../utils/model/contact';
import { anyText, DE, EN, read, texts, WORDS } from './support';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const known = () => false;
const cells = async (bytes: Uint8Array) => {
  const result = await readCsv(bytes, known);
  return result.ok ? result.value.rows.map((row) => row.cells) : result.problem;
};
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};

describe('encodings', () => {
  const TEXT = 'Name;Notiz\r\nJürgen Groß;„Grüße“\r\n';
  const latin = Uint8Array.from(
    [...TEXT].map((letter) => ({ '„': 0x84, '“': 0x93 })[letter] ?? letter.charCodeAt(0)),
  );
  test.each<[string, Uint8Array, Encoding]>([
    ['UTF-8', bytesOf(TEXT), 'utf-8'],
    ['UTF-8 with a mark', bytesOf(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 with a mark', utf16(`\ufeff${TEXT}`, true), 'utf-16le'],
    ['UTF-16 with a mark, the other way round', utf16(`\ufeff${TEXT}`, false), 'utf-16be'],
    ['UTF-16 without a mark', utf16(TEXT, true), 'utf-16le'],
    ['UTF-16 without a mark, the other way round', utf16(TEXT, false), 'utf-16be'],
    ['what Excel saves on Windows', latin, 'windows-1252'],
  ])('%s', async (_name, bytes, encoding) => {
    expect(guessEncoding(bytes)).toBe(encoding);
    expect(await cells(bytes)).toEqual([
      ['Name', 'Notiz'],
      ['Jürgen Groß', '„Grüße“'],
    ]);
  });
});

describe('separators', () => {
  test.each([',', ';', '\t', '|'])('%j is found', async (separator) => {
    const text = ['Name,Notes'.replace(',', separator), `Anna${separator}"a, b; c"`, `Ben${separator}x`].join(
      '\n',
    );
    expect(await cells(bytesOf(text))).toEqual([
      ['Name', 'Notes'],
      ['Anna', 'a, b; c'],
      ['Ben', 'x'],
    ]);
  });

  test('named by Excel in the first line', async () => {
    const result = await readCsv(bytesOf('sep=;\r\nName;Note\r\nA;b,c,d\r\n'), known);
    expect(result).toMatchObject({
      ok: true,
      value: {
        separator: ';',
        rows: [
          { number: 2, cells: ['Name', 'Note'] },
          { number: 3, cells: ['A', 'b,c,d'] },
        ],
      },
    });
  });

  test('a single column has none', async () => {
    expect(await cells(bytesOf('Name\nAnna\nBen'))).toEqual([['Name'], ['Anna'], ['Ben']]);
  });
});

test('rows are counted as a spreadsheet counts them', async () => {
  const result = await readCsv(bytesOf('Name,Note\n\nAnna,"two\nlines"\n,\nBen,x'), known);
  expect(result.ok && result.value.rows.map(({ number, cells: [name] }) => [number, name])).toEqual([
    [1, 'Name'],
    [3, 'Anna'],
    [5, 'Ben'],
  ]);
});

describe('quotes in the wrong place lose one line', () => {
  test.each([
    ['never closed', 'Name,Note\nA,"open\nB,2\nC,3\n', ['A,"open']],
    ['closed too early', 'Name,Note\n"A" x,1\nB,2\nC,3\n', ['"A" x,1']],
    ['never closed, quotes later', 'Name,Note\n"A,1\n"B",2\nC,"3"\n', ['"A,1']],
    ['in the last line', 'Name,Note\nB,2\nC,"3', ['C,"3']],
    ['twice', 'Name,Note\nA,"x\nB,2\nD,"y\nC,3\n', ['A,"x', 'D,"y']],
  ])('%s', async (_name, text, broken) => {
    const result = await readCsv(bytesOf(text), known, { separator: ',' });
    if (!result.ok) throw new Error(result.problem);
    expect(result.value.rows.filter((row) => row.broken).map((row) => row.cells[0])).toEqual(broken);
    const good = result.value.rows.filter((row) => !row.broken).map((row) => row.cells[0]);
    expect(good).toEqual(['Name', 'B', ...(broken[0] === 'C,"3' ? [] : ['C'])]);
  });
});

test('law: a large file is read in parts with the same result as in one piece', {
  timeout: 300_000,
}, async () => {
  const long = fc.array(fc.tuple(anyText, anyText), { minLength: 2000, maxLength: 2500 });
  await fc.assert(
    fc.asyncProperty(long, fc.constantFrom('\r\n', '\n'), async (rows, newline) => {
      const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
      const wide = 'x'.repeat(300);
      const text = rows.map((row) => [...row, wide].map(quote).join(',')).join(newline);
      expect(text.length).toBeGreaterThan(600_000);
      const result = await readCsv(bytesOf(`Name,B,C${newline}${text}`), known, { separator: ',' });
      expect(result.ok && result.value.rows.slice(1).map((row) => row.cells)).toEqual(
        rows.map(([a, b]) => [a.toWellFormed(), b.toWellFormed(), wide]),
      );
    }),
    { numRuns: 4 },
  );
});

describe('files that are not lists of people', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', bytesOf('\r\n ,\r\n'), 'empty'],
    ['a workbook', bytesOf('PK\u0003\u0004…'), 'workbook'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'workbook'],
    ['a PDF', bytesOf('%PDF-1.7'), 'not-text'],
    ['too many columns', bytesOf(','.repeat(CSV_LIMITS.columns)), 'empty'],
    ['too many filled columns', bytesOf('x,'.repeat(CSV_LIMITS.columns + 1)), 'too-many-columns'],
    ['too many rows', bytesOf('x\n'.repeat(CSV_LIMITS.rows + 100)), 'too-many-rows'],
    ['too large', new Uint8Array(CSV_LIMITS.bytes + 1), 'too-big'],
  ])('%s', async (_name, bytes, problem) => {
    expect(await cells(bytes)).toBe(problem);
  });

  test('reading can be stopped', async () => {
    await expect(readCsv(bytesOf('Name\nA'), known, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('columns are recognised by their titles', () => {
  const fieldsOf = async (header: string) => (await read(`${header}\nAnna,x,y\n`)).matching;

  test('of our own tables in both languages', async () => {
    for (const words of [EN, DE]) {
      const titles = Object.entries(words.titles);
      const { matching } = await read(`${titles.map(([, title]) => title).join(';')}\nAnna\n`);
      // Who is in charge is only read in a team.
      const unread = /^(?:weeks?|inCharge)$/;
      expect(matching.fields).toEqual(titles.map(([column]) => (unread.test(column) ? null : column)));
    }
  });

  test('of our own tables, with the titles from before plans of other lengths', async () => {
    expect((await fieldsOf('Name,Ten weeks begin,Week')).fields).toEqual(['name', 'beginsOn', null]);
    expect((await fieldsOf('Name,Beginn der zehn Wochen,Woche')).fields).toEqual(['name', 'beginsOn', null]);
  });

  test('of LinkedIn, whose file starts with a remark', async () => {
    const file = [
      'Notes:',
      '"When exporting your connection data, you may notice that some of the email addresses are missing."',
      '',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'Ada,Lovelace,https://www.linkedin.com/in/ada-example,,"Acme, Inc.",Engineer,12 Mar 2024',
    ].join('\n');
    const { matching, checked } = await read(file);
    expect(matching).toEqual({
      header: 2,
      fields: ['firstName', 'lastName', 'addresses', 'emails', 'organisation', 'position', 'connectedOn'],
    });
    expect(checked.people).toMatchObject([
      {
        number: 5,
        name: 'Ada Lovelace',
        addresses: ['https://www.linkedin.com/in/ada-example/'],
        details: { work: 'Engineer, Acme, Inc.' },
        entries: [{ kind: 'note', on: '2024-03-12', text: 'Connected on LinkedIn' }],
      },
    ]);
  });

  test('of Google Contacts, now and before 2024', async () => {
    const now = await read(
      'First Name,Middle Name,Last Name,Notes,Labels,E-mail 1 - Value,Website 1 - Label,Website 1 - Value,Website 2 - Value\n' +
        'Grace,Brewster,Hopper,n,* myContacts ::: Navy ::: Mentor Trail,g@example.org,Profile,facebook.com/grace.h,linkedin.com/in/grace\n',
    );
    expect(now.checked.people).toMatchObject([
      {
        name: 'Grace Brewster Hopper',
        addresses: ['https://www.facebook.com/grace.h', 'https://www.linkedin.com/in/grace/'],
        details: { notes: 'n', tags: ['Navy'] },
      },
    ]);
    const before = await fieldsOf('Name,Given Name,Family Name,Group Membership,Website 1 - Value');
    expect(before.fields).toEqual(['name', 'firstName', 'lastName', 'tags', 'addresses']);
  });

  test('of Outlook in English and German', async () => {
    expect((await fieldsOf('First Name,Last Name,Web Page,Notes,Categories')).fields).toEqual([
      'firstName',
      'lastName',
      'addresses',
      'notes',
      'tags',
    ]);
    expect((await fieldsOf('Vorname,Nachname,Webseite,Notizen,Kategorien')).fields).toEqual([
      'firstName',
      'lastName',
      'addresses',
      'notes',
      'tags',
    ]);
  });

  test('or by the addresses in them', async () => {
    const { matching } = await read('Wer,Wo\nAnna,facebook.com/anna.example\nBen,\n');
    expect(matching.fields).toEqual([null, 'addresses']);
  });

  test('a file without titles starts with a person', async () => {
    const titles = titlesIn(WORDS);
    const rows = [{ number: 1, cells: ['Anna', 'https://www.facebook.com/anna.example'] }];
    expect(matchColumns(rows, titles)).toEqual({ header: -1, fields: ['name', 'addresses'] });
  });
});

test('days are read as Excel writes them, if it can be told which number is the month', async () => {
  const day = async (...days: string[]) =>
    (await read(`Name,Told on\n${days.map((text) => `A,${text}`).join('\n')}\n`)).checked;
  const informed = async (...days: string[]) =>
    (await day(...days)).people.map(({ details }) => details.informedOn);
  expect(await informed('2026-03-04', '4.3.2026', '04.03.2026')).toEqual(Array(3).fill('2026-03-04'));
  expect(await informed('3/4/2026', '3/14/2026')).toEqual(['2026-03-04', '2026-03-14']);
  expect(await informed('4/3/2026', '14/03/2026')).toEqual(['2026-03-04', '2026-03-14']);
  expect(await informed('5/5/2026')).toEqual(['2026-05-05']);
  const unclear = await day('3/4/2026');
  expect(unclear).toMatchObject({ unclearDay: '3/4/2026', people: [{ name: 'A' }], bad: [] });
  expect(unclear.partly).toMatchObject([{ problems: [{ kind: 'day-unclear', column: 'informedOn' }] }]);
});

test('every word of our tables is understood, in both languages', () => {
  for (const language of ['en', 'de'] as const) {
    const words = language === 'en' ? EN : DE;
    expect(new Set(Object.values(words.titles)).size).toBe(Object.keys(words.titles).length);
    expect(STAGES.map((stage) => words.stages[stage])).toEqual(
      STAGES.map((stage) => texts(language)(`stage-${stage}`)),
    );
  }
});
