import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutTexts } from '../../../utils/exchange/cut-texts';
import { peopleIn } from './support';

const table = (...lines: string[]) => `${lines.join('\n')}\n`;

/** Who comes in, and what is said of which row: of those left out, and of those that come in with something missing. */
async function brought(file: string) {
  const { people, bad, partly } = await peopleIn(file);
  const said = (rows: typeof bad) =>
    rows.map(({ number, problems }) => `${number} ${problems.map(({ kind }) => kind).join(' ')}`);
  return { people: people.map(({ name }) => name), bad: said(bad), partly: said(partly) };
}

/** A list as a mentor's spreadsheet saves it, with notes of several lines. */
const PEOPLE = [
  'Name;Telefon;Notiz',
  'Mira Muster;0170 5550101;"mag Holz und Metall\nkommt Montag um 10 Uhr"',
  'Omar Beispiel;0170 5550102;',
  'Lena Krämer;;sucht Ausbildung',
  'Ada Probe;;',
] as const;

test('with its quotation marks, a note of several lines is one', async () => {
  expect(await brought(table(...PEOPLE))).toEqual({
    people: ['Mira Muster', 'Omar Beispiel', 'Lena Krämer', 'Ada Probe'],
    bad: [],
    partly: [],
  });
});

describe('the rest of a note is nobody', () => {
  test('where the file breaks off within it', async () => {
    const file = [
      'Name;Telefon;Notiz',
      'Omar Beispiel;0170 5550102;',
      'Mira Muster;0170 5550101;"mag Holz und Metall',
      'kommt Montag um 10 Uhr',
      'Kim Bescheid sagen',
    ].join('\n');
    expect(await brought(file)).toEqual({
      people: ['Omar Beispiel', 'Mira Muster'],
      bad: ['4 rest-of-text', '5 rest-of-text'],
      partly: ['3 quotes text-cut'],
    });
  });

  test('where a quotation mark within it was not doubled', async () => {
    const file = table(
      'Name;Telefon;Notiz',
      'Mira Muster;0170 5550101;"sagt "ja" zu Holz',
      'Werkstatt Nord',
      'kommt dann"',
      'Omar Beispiel;0170 5550102;nett',
      'Lena Krämer',
    );
    expect(await brought(file)).toEqual({
      people: ['Mira Muster', 'Omar Beispiel', 'Lena Krämer'],
      bad: ['3 rest-of-text', '4 rest-of-text'],
      partly: ['2 quotes text-cut'],
    });
  });

  test('where its end is missing and further notes have quotation marks', async () => {
    const file = table(
      'Name,Phone,Notes',
      'Mira Muster,0170 5550101,"likes wood and',
      'will call on Monday, if she can',
      'Omar Beispiel,0170 5550102,"kind, ""always"" early"',
      'Lena Krämer,,',
    );
    expect(await brought(file)).toEqual({
      people: ['Mira Muster', 'Omar Beispiel', 'Lena Krämer'],
      bad: ['3 rest-of-text'],
      partly: ['2 quotes text-cut'],
    });
  });

  test.each([
    'kommt Montag um 10',
    '- Bewerbung schreiben',
    'Hat am Montag keine Zeit.',
    'will eine Ausbildung, gern in Köln!',
    'Looks for a job in Leeds',
  ])('where a line break was saved without quotation marks: %s', async (line) => {
    const file = table(
      'Name;Telefon;Notiz',
      'Mira Muster;0170 5550101;mag Holz und Metall',
      line,
      'Omar Beispiel;0170 5550102;',
    );
    const expected = { people: ['Mira Muster', 'Omar Beispiel'], bad: ['3 rest-of-text'] };
    expect(await brought(file)).toMatchObject({ ...expected, partly: ['2 text-cut'] });
  });

  test.each([
    'kommt Montag um 10 und bringt die Mappe mit',
    'Hat am Montag keine Zeit.',
    'She is looking for a job in Leeds',
  ])('where another program saved that again, with all separators: %s', async (line) => {
    const file = table(
      'Name;Telefon;Notiz',
      'Mira Muster;0170 5550101;mag Holz und Metall',
      `${line};;`,
      'Omar Beispiel;0170 5550102;',
    );
    expect(await brought(file)).toEqual({
      people: ['Mira Muster', 'Omar Beispiel'],
      bad: ['3 rest-of-text'],
      partly: ['2 text-cut'],
    });
  });

  test('where the note stands in the middle of the table', async () => {
    const file = table(
      'Name;Notiz;Telefon;Mail',
      'Omar Beispiel;nett;0170 5550102;o@m.example',
      'Mira Muster;mag Holz',
      'Werkstatt Nord',
      'Anruf Montag;0170 5550101;m@m.example',
      'Lena Krämer;;;l@m.example',
      'Ada Probe;;;a@m.example',
      'Kim Probe;;;k@m.example',
      'Eva Probe;;;e@m.example',
      'Ida Probe;;;i@m.example',
      'Udo Probe;;;u@m.example',
      'Ute Probe;;;t@m.example',
    );
    const { people, bad, partly } = await brought(file);
    expect(people).not.toContain('Anruf Montag');
    expect(people).toHaveLength(9);
    expect(bad).toEqual(['4 rest-of-text', '5 rest-of-text']);
    expect(partly).toEqual(['3 text-cut']);
  });
});

describe('somebody with only a name comes in', () => {
  test.each([
    ['in a row of their own', 'Kim Probe'],
    ['with separators', 'Kim Probe;;'],
    ['in small letters', 'kim;;'],
    ['with a particle', 'von der Leyen, Uta;;'],
    ['shortened', 'Kim P.'],
    ['with a remark', 'Kim Probe (kommt am Montag)'],
    ['with a remark and separators', 'Kim Probe, kommt am Montag;;'],
    ['described', 'Kim vom Sportverein;;'],
    ['written with a number', 'Kim 10b'],
    ['in another script', 'ليلى حداد'],
    ['with many names', 'Maria da Conceição dos Santos Silva;;'],
  ])('%s', async (_, line) => {
    const file = table(
      'Name;Telefon;Notiz',
      'Mira Muster;0170 5550101;mag Holz und Metall',
      'Omar Beispiel;0170 5550102;sucht eine Werkstatt',
      line,
      'Lena Krämer;;',
    );
    const { people, bad } = await brought(file);
    expect(people[2]).toBe(line.replace(/;+$/, ''));
    expect(people).toHaveLength(4);
    expect(bad).toEqual([]);
  });

  test('in a list where most have nothing else', async () => {
    const file = table('Name,Phone,Notes', 'mira', 'omar beispiel', 'Kim,0170 5550101', 'Ada', 'Lena,,nice');
    expect((await brought(file)).people).toEqual(['mira', 'omar beispiel', 'Kim', 'Ada', 'Lena']);
  });

  test('below a quotation mark that nothing closes, in a list written by hand', async () => {
    const file = table('Name,Phone,Notes', 'Kim,0170 5550101', 'Mira,,"nice', 'Omar', 'Ada,0170 5550102');
    expect((await brought(file)).people).toEqual(['Kim', 'Mira', 'Omar', 'Ada']);
  });

  test('and whoever has a number or an address is never the rest of a text', async () => {
    const file = table(
      'Name;Telefon;Notiz',
      'Mira Muster;0170 5550101;"mag Holz und',
      'kim und ida am Montag;0170 5550103;',
      'Omar Beispiel;0170 5550102;',
    );
    expect((await brought(file)).people).toEqual(['Mira Muster', 'kim und ida am Montag', 'Omar Beispiel']);
  });
});

test('people who have got into somebody else’s note are not lost unsaid', async () => {
  const file = table(
    'Name;Telefon;Notiz',
    'Ida Probe;0170 5550100;',
    'Mira Muster;0170 5550101;"mag Holz',
    'Omar Beispiel;0170 5550102;',
    'Lena Krämer;0170 5550103;"',
    'Ada Probe;;"zwei Zeilen,\nsonst nichts"',
  );
  expect(await brought(file)).toEqual({
    people: ['Ida Probe', 'Mira Muster', 'Ada Probe'],
    bad: [],
    partly: ['3 rows-within'],
  });
});

const NAMES = [
  'Mira Muster',
  'Omar Beispiel',
  'Lena Krämer',
  'Ada Probe',
  'Kim Yılmaz',
  '李小龍',
  'Uta von Alt',
];
const LINES = [
  'kommt Montag um 10',
  'mag Holz, gern auch Metall',
  'Hat am Dienstag keine Zeit.',
  'sagt "ja" dazu',
  '- will eine Werkstatt sehen',
  'She is looking for a job',
];
const anyNote = fc.array(fc.constantFrom(...LINES), { maxLength: 4 });
const anyPeople = fc.array(fc.tuple(fc.constantFrom(...NAMES), anyNote), { minLength: 5, maxLength: 12 });
/** How the notes are written: in quotation marks that are not doubled within, or in none. */
const anyQuoting = fc.constantFrom<(note: string) => string>(
  (note) => `"${note}"`,
  (note) => note,
  (note) => `"${note}`,
);

test('law: whatever becomes of the quotation marks, nobody is made of a note’s lines, nobody is lost unsaid', async () => {
  await fc.assert(
    fc.asyncProperty(anyPeople, anyQuoting, async (all, quoted) => {
      const rows = all.map(([name, note], n) =>
        [`${name} ${n}`, `0170 55501${n + 10}`, note.length > 0 ? quoted(note.join('\n')) : ''].join('\t'),
      );
      const { people, bad, partly } = await peopleIn(table('Name\tTelefon\tNotiz', ...rows));
      const names = all.map(([name], n) => `${name} ${n}`);
      expect(names).toEqual(expect.arrayContaining(people.map(({ name }) => name)));
      // Whoever is missing stands in a row that is reported, or within the quotation marks of somebody else's note.
      const told = bad.length + partly.length;
      if (people.length < names.length) expect(told).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('law: a file without cut texts is read as before, whoever is in it', async () => {
  const anyCell = fc.constantFrom('', 'x', 'mag Holz und Metall', '0170 5550101');
  const anyRow = fc.tuple(fc.constantFrom(...NAMES), anyCell, anyCell);
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 20 }), async (rows) => {
      const { people, bad } = await peopleIn(
        table('Name;Telefon;Notiz', ...rows.map((cells) => cells.join(';'))),
      );
      expect(people.map(({ name }) => name)).toEqual(rows.map(([name]) => name));
      expect(bad).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ...['x', 'Xx', '"', '!"', '."', '. ', 'x, ', '1', '1:', '- ', '* ', '(', ')', '(Xx) ', ' ', 'Mira '],
  ...['Mira-', 'x.', "'", '„', 'ß\u0308', 'x\t', '@', '0 ', '\u00a0', 'am '],
])('a cell of 300,000 characters of %j is read at once, wherever it stands', (part) => {
  const long = part.repeat(Math.ceil(300_000 / part.length));
  const begun = ['Mira Muster', '0170 5550101', 'mag Holz und'];
  const texts = [long, `Mira ${long}`, `Mira Muster (${long}`, `x ${long} und`, `${long}.`];
  const rows = texts.flatMap((text, at) => [
    { number: 4 * at + 2, cells: begun },
    { number: 4 * at + 3, cells: [text], short: true as const },
    { number: 4 * at + 4, cells: ['Omar Beispiel', '', text] },
    { number: 4 * at + 5, cells: [text, '', ''], broken: { cut: [text] } },
  ]);
  const fields = ['name', 'phone', 'notes'] as never;
  const found = cutTexts([{ number: 1, cells: ['Name', 'Telefon', 'Notiz'] }, ...rows], {
    header: 0,
    fields,
  });
  expect(found.size).toBeLessThanOrEqual(rows.length);
});
