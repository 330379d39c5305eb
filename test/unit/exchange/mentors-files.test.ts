import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { opened, peopleIn } from './support';

/** The imported people, as briefly as possible: the name, then how to reach them and where to find them. */
async function those(file: string | Uint8Array): Promise<string[]> {
  const { people } = await peopleIn(file);
  return people.map(({ name, addresses, details }) =>
    [
      name,
      ...(details.emails ?? []).map(({ value }) => value),
      ...(details.phones ?? []).map(({ value }) => value),
      ...(details.messengers ?? []).map(({ label, value }) => `${label}: ${value}`),
      ...addresses.map((address) => address.replace(/^https:\/\/www\./, '')),
    ].join(' · '),
  );
}

describe('titles that mentors write', () => {
  test.each([
    ['Name des Kindes;Kontakt-Mail', 'Mira Muster;mira@muster.example', 'Mira Muster · mira@muster.example'],
    [
      'Name (Original Name),User Email',
      'Mira Muster,mira@muster.example',
      'Mira Muster · mira@muster.example',
    ],
    ['"Name\n(Vor- und Zuname)";Handy', 'Mira Muster;0170 5550101', 'Mira Muster · 0170 5550101'],
    ['Schüler/in;Festnetz', 'Mira Muster;0221 5550101', 'Mira Muster · 0221 5550101'],
    ['Learner name,Contact number', 'Mira Muster,+44 7700 900101', 'Mira Muster · +44 7700 900101'],
    [
      'Name;XING-Profil',
      'Mira Muster;https://www.xing.com/profile/Mira_Muster',
      'Mira Muster · xing.com/profile/Mira_Muster',
    ],
    ['Name;WhatsApp-Nummer (freiwillig)', 'Mira Muster;0170 5550101', 'Mira Muster · WhatsApp: 0170 5550101'],
    [
      'Name;Facebook;LinkedIn-Seite',
      'Mira Muster;facebook.com/mira.muster;linkedin.com/in/mira-m',
      'Mira Muster · facebook.com/mira.muster · linkedin.com/in/mira-m/',
    ],
    [
      'Name;Facebook;Wo sonst?',
      'Mira Muster;facebook.com/mira.muster;linkedin.com/in/mira-m',
      'Mira Muster · facebook.com/mira.muster · linkedin.com/in/mira-m/',
    ],
    [
      'Name;Social Media',
      'Mira Muster;https://www.instagram.com/mira.muster',
      'Mira Muster · instagram.com/mira.muster',
    ],
    [
      'firstName,lastName,email,email2',
      'Mira,Muster,mira@muster.example,m@muster.example',
      'Mira Muster · mira@muster.example · m@muster.example',
    ],
    [
      'Vorname,Nachname,Privat,Mobil',
      'Mira,Muster,0221 5550101,0170 5550101',
      'Mira Muster · 0221 5550101 · 0170 5550101',
    ],
    [
      'ID;E-Mail;Name;Wie heißt du?',
      '1;mira@muster.example;;Mira Muster',
      'Mira Muster · mira@muster.example',
    ],
    [
      'Name;Facebook;LinkedIn',
      'Mira Muster;mira.muster.5;mira-muster-1a2b3',
      'Mira Muster · facebook.com/mira.muster.5 · linkedin.com/in/mira-muster-1a2b3/',
    ],
  ])('%j', async (titles, row, person) => {
    expect(await those(`${titles}\n${row}\n`)).toEqual([person]);
  });

  test('somebody else’s name, a place or a mere first name is ignored', async () => {
    const table = [
      'Wer;Betreuer;Name (Schule);Facebook;LinkedIn;Matrikel',
      'Mira Muster;Anna Alt;Gesamtschule Nord;Mira;Mira Muster;012345678',
      'Omar Beispiel;Ben Neu;Gesamtschule Süd;facebook.com;omar.beispiel.de;012345679',
    ];
    expect(await those(table.join('\n'))).toEqual([
      'Mira Muster · 012345678',
      'Omar Beispiel · 012345679 · https://omar.beispiel.de/',
    ]);
  });
});

describe('rows that are not people', () => {
  test('the titles again, and a sum', async () => {
    const table =
      'Name;Telefon\nMira Muster;0170 5550101\nName;Telefon\nOmar Beispiel;\n2;\n4711;0170 5550102\n';
    expect(await those(table)).toEqual([
      'Mira Muster · 0170 5550101',
      'Omar Beispiel',
      '4711 · 0170 5550102',
    ]);
  });

  test('a whole row in one cell, as a German Excel saves a file with commas', async () => {
    const some =
      'First Name,Last Name,URL,Company\r\n"Mira,""Muster, MBA"",https://www.linkedin.com/in/mira-m,""Acme, Inc."""\r\nOmar,Beispiel,,Acme\r\n';
    expect(await those(some)).toEqual(['Mira Muster, MBA · linkedin.com/in/mira-m/', 'Omar Beispiel']);
    const all = '"Name,""E-Mail"",Telefon";;\r\n"Mira Muster,mira@muster.example,0170 5550101";;\r\n';
    expect(await those(all)).toEqual(['Mira Muster · mira@muster.example · 0170 5550101']);
    expect(await those('Name;E-Mail\n"Muster, Mira"\n')).toEqual(['Muster, Mira']);
  });

  test('a comma in a title does not make it the separator', async () => {
    const table =
      'Nachname, Vorname;Mobilfunk;Mail privat\n"Muster, Mira";0170 5550101;mira@muster.example\n';
    expect(await those(table)).toEqual(['Muster, Mira · mira@muster.example · 0170 5550101']);
    const torn =
      'Name;E-Mail\nMira;m@muster.example\nOmar;"O" <o@muster.example>; p@muster.example\nAda;a@muster.example\n';
    expect(await those(torn)).toEqual([
      'Mira · m@muster.example',
      'Omar · o@muster.example · p@muster.example',
      'Ada · a@muster.example',
    ]);
  });
});

describe('cells', () => {
  test('an empty value is no problem, and one that is meant as text stays text', async () => {
    const { people, partly } = await peopleIn(
      'Name;Telefon;E-Mail\nMira;="0170 5550101";mira(at)muster.example\nOmar;-;keine\nAda;n/a;ada [at] muster [dot] example\nIda;;ida@muster.example.\n',
    );
    expect(people.map(({ details }) => [details.phones?.[0]?.value, details.emails?.[0]?.value])).toEqual([
      ['0170 5550101', 'mira@muster.example'],
      [undefined, undefined],
      [undefined, 'ada@muster.example'],
      [undefined, 'ida@muster.example'],
    ]);
    expect(partly).toEqual([]);
  });

  test('an age in years becomes one of the bands, and a child is left out', async () => {
    const { people, bad } = await peopleIn('Name;Alter\nMira;17\nOmar;23 Jahre\nIda;12\nBen;1998\n');
    expect(people.map(({ name, details }) => [name, details.ageBand])).toEqual([
      ['Mira', 'sixteen-seventeen'],
      ['Omar', 'adult'],
      ['Ben', undefined],
    ]);
    expect(bad).toEqual([
      { number: 4, problems: [{ kind: 'contact', problem: { field: 'ageBand', kind: 'under-16' } }] },
    ]);
  });

  test.each([
    ['First Name,Last Name\n小龍,李\n', '李小龍'],
    ['BEGIN:VCARD\nVERSION:3.0\nN:김;재호;;;\nEND:VCARD\n', '김재호'],
    ['First Name,Last Name\nBruce,李\n', 'Bruce 李'],
  ])('a name in Chinese or Korean has the family name first, and no space: %j', async (file, name) => {
    expect(await those(file)).toEqual([name]);
  });
});

describe('address books', () => {
  test('a fax number is labelled as such', async () => {
    const card =
      'BEGIN:VCARD\nVERSION:2.1\nN:Muster;Mira\nTEL;WORK;FAX:0221 5550101\nTEL;WORK;VOICE:0221 5550102\nEND:VCARD\n';
    const [mira] = (await peopleIn(card)).people;
    expect(mira?.details.phones).toEqual([
      { label: 'fax', value: '0221 5550101' },
      { label: 'work', value: '0221 5550102' },
    ]);
  });

  test('a card copied from an e-mail, indented', async () => {
    expect(
      await those('  BEGIN:VCARD\n  VERSION:3.0\n  FN:Mira Muster\n  TEL:0170 5550101\n  END:VCARD\n'),
    ).toEqual(['Mira Muster · 0170 5550101']);
  });
});

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"`;
const relations = (targets: readonly (readonly [string, string])[]) =>
  `<Relationships>${targets.map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
interface SheetParts {
  name?: string;
  state?: string;
  cells: readonly (readonly string[])[];
  links?: Readonly<Record<string, string>>;
  file?: string;
}
/** A workbook of sheets; cells that start with an angle bracket are used as raw XML. */
function workbookOf(...sheets: SheetParts[]): Uint8Array {
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${MAIN}><sheets>${sheets.map(({ name = 'People', state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map(({ file }, at) => ['worksheet', `worksheets/${file ?? `sheet${at + 1}.xml`}`]),
    ),
  };
  sheets.forEach(({ cells, links = {}, file = '' }, at) => {
    const rows = cells.map(
      (row, number) =>
        `<row r="${number + 1}">${row.map((cell, column) => (cell.startsWith('<') ? `<c r="${'ABC'[column]}${number + 1}" t="str">${cell}</c>` : `<c r="${'ABC'[column]}${number + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`,
    );
    const refs = Object.keys(links).map((ref, link) => `<hyperlink ref="${ref}" r:id="r${link + 1}"/>`);
    const path = file || `sheet${at + 1}.xml`;
    files[`xl/worksheets/${path}`] =
      `<worksheet ${MAIN}><sheetData>${rows.join('')}</sheetData><hyperlinks>${refs.join('')}</hyperlinks></worksheet>`;
    files[`xl/worksheets/_rels/${path}.rels`] = relations(
      Object.values(links).map((target) => ['hyperlink', target] as const),
    );
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

describe('workbooks', () => {
  const people = [
    ['Name', 'E-Mail'],
    ['Mira Muster', 'mira@muster.example'],
  ];
  const mira = 'Mira Muster · mira@muster.example';

  test.each([
    ['a hidden sheet first', [{ state: 'hidden', cells: [['Status'], ['offen']] }, { cells: people }]],
    ['a sheet hidden by a program', [{ state: 'veryHidden', cells: [['key'], ['1']] }, { cells: people }]],
    [
      'instructions first',
      [{ name: 'Read me', cells: [['Please fill in the second sheet.'], ['Thank you!']] }, { cells: people }],
    ],
    ['an empty sheet first', [{ cells: [] }, { cells: people }]],
    ['a sheet whose file has another name', [{ cells: people, file: 'People.xml' }]],
  ] as [string, SheetParts[]][])('%s', async (_, sheets) => {
    expect(await those(workbookOf(...sheets))).toEqual([mira]);
  });

  test('one of several sheets of people is chosen', async () => {
    const workbook = workbookOf(
      { name: 'Köln &amp; Bonn', cells: people },
      { name: 'Notes', cells: [['Next meeting in March']] },
      { name: 'Aachen', cells: [['Name'], ['Omar Beispiel']] },
    );
    const file = await opened(workbook);
    expect(file).toMatchObject({ kind: 'archive', files: [{ name: 'Köln & Bonn' }, { name: 'Aachen' }] });
    const aachen = await opened(workbook, { sheet: 'Aachen' });
    expect(aachen).toMatchObject({
      kind: 'table',
      rows: [{ cells: ['Name'] }, { cells: ['Omar Beispiel'] }],
    });
  });

  test('people side by side, with what their cells lead to', async () => {
    const cells = [
      ['Name', 'Mira Muster', 'Omar Beispiel'],
      ['Telefon', '0170 5550101', ''],
      ['Profil', 'hier', ''],
      ['Notiz', '', 'nett'],
    ];
    const workbook = workbookOf(
      { name: 'Nord', cells, links: { B3: 'https://www.facebook.com/mira.muster' } },
      { name: 'Süd', cells: people },
    );
    const nord = await opened(workbook, { sheet: 'Nord' });
    expect(nord).toMatchObject({
      sheet: 'Nord',
      turned: true,
      rows: [
        { cells: ['Name', 'Telefon', 'Profil', 'Notiz'] },
        { number: 2, cells: ['Mira Muster', '0170 5550101', 'https://www.facebook.com/mira.muster', ''] },
        { number: 3, cells: ['Omar Beispiel', '', '', 'nett'] },
      ],
    });
    expect(await opened(workbook, { sheet: 'Nord', turn: false })).toMatchObject({
      sheet: 'Nord',
      turned: false,
      rows: [{ number: 1 }, { number: 2 }, { number: 3 }, { number: 4 }],
    });
    expect(await opened(workbook, { sheet: 'Süd' })).not.toHaveProperty('turned');
  });

  test('of a workbook with more sheets than are read, the others are named', async () => {
    const sheet = (number: number, state?: string) => ({
      name: `Gruppe ${number}`,
      cells: [['Name'], [`Person ${number}`]],
      ...(state && { state }),
    });
    const sheets = Array.from({ length: 23 }, (_, at) => sheet(at + 1));
    const workbook = workbookOf(sheet(0, 'hidden'), ...sheets);
    const unread = ['Gruppe 21', 'Gruppe 22', 'Gruppe 23'];
    expect(await opened(workbook)).toMatchObject({ kind: 'archive', unread });
    expect(await opened(workbook, { sheet: 'Gruppe 3' })).toMatchObject({ kind: 'table', unread });
    const [first, ...others] = sheets;
    const empty = others.map(({ name }) => ({ name, cells: [] }));
    const one = await opened(workbookOf(first as SheetParts, ...empty.slice(0, 20)));
    expect(one).toMatchObject({ kind: 'table', unread: ['Gruppe 21'] });
    expect(await opened(workbookOf(first as SheetParts))).toMatchObject({ kind: 'table', unread: [] });
  });

  test('a text linked to an address counts as that address', async () => {
    const workbook = workbookOf({
      cells: [
        ['Name', 'E-Mail', 'Profil'],
        ['Mira Muster', 'Mail', 'Facebook'],
        [
          'Omar Beispiel',
          'omar@muster.example',
          '<f>HYPERLINK("https://www.linkedin.com/in/omar-b","Profil")</f><v>Profil</v>',
        ],
        ['Ada Probe', '', 'https://www.facebook.com/ada.probe'],
      ],
      links: {
        B2: 'mailto:mira@muster.example?subject=Hi',
        C2: 'https://www.facebook.com/profile.php?id=100000000000001&amp;sk=about',
        B3: 'mailto:somebody@else.example',
        C4: 'https://www.facebook.com/somebody.else',
      },
    });
    expect(await those(workbook)).toEqual([
      'Mira Muster · mira@muster.example · facebook.com/profile.php?id=100000000000001',
      'Omar Beispiel · omar@muster.example · linkedin.com/in/omar-b/',
      'Ada Probe · facebook.com/ada.probe',
    ]);
  });

  test('a name copied from a page brings its profile; links in a note or of a mentor are ignored', async () => {
    const workbook = workbookOf({
      cells: [
        ['Name', 'Mentor', 'Notes'],
        ['Mira Muster', 'Anna Alt', 'friend of Omar'],
        ['Omar Beispiel', '', ''],
      ],
      links: {
        A2: 'https://www.facebook.com/mira.muster',
        B2: 'https://www.facebook.com/anna.alt',
        C2: 'https://www.facebook.com/omar.beispiel',
        A3: 'https://muster.example/omar',
      },
    });
    expect(await those(workbook)).toEqual(['Mira Muster · facebook.com/mira.muster', 'Omar Beispiel']);
  });

  test('a character written as its number', async () => {
    expect(await those(workbookOf({ cells: [['Name'], ['Mira &#128512;'], ['Omar &#x1F331;']] }))).toEqual([
      'Mira 😀',
      'Omar 🌱',
    ]);
  });

  test('one in an archive, but no archive inside that', async () => {
    const workbook = workbookOf({ cells: people });
    expect(await those(zipSync({ 'list.xlsx': workbook }))).toEqual([mira]);
    const inner = zipSync({ 'list.xlsx': zipSync({ 'list.xlsx': workbook }) });
    expect(await opened(inner)).toEqual({ kind: 'refused', problem: 'zip-without' });
  });
});
