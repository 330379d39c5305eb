import { describe, expect, test } from 'vitest';
import { checkRows } from '../../../utils/exchange/check-rows';
import { TODAY } from '../database/testing';
import { opened, peopleIn, WORDS } from './support';

const table = (...lines: string[]) => `${lines.join('\n')}\n`;

/** Whom a file brings in, each with how to reach them, and which rows it leaves out and why. */
async function brought(file: string) {
  const { people, bad, partly } = await peopleIn(file);
  return {
    people: people.map(({ name, details, addresses }) =>
      [
        name,
        ...(details.emails ?? []).map(({ value }) => value),
        ...(details.phones ?? []).map(({ value }) => value),
        ...addresses,
      ].join(' · '),
    ),
    bad: bad.map(({ number, problems }) => `${number} ${problems.map(({ kind }) => kind).join(' ')}`),
    partly: partly.map(({ number }) => number),
  };
}

const SIDE_BY_SIDE = table(
  'Name;Mira Muster;Omar Beispiel',
  'Telefon;0170 5550101;0170 5550102',
  'E-Mail;m@m.example;o@m.example',
);

describe('people side by side', () => {
  test('each is read from a column of their own', async () => {
    expect(await brought(SIDE_BY_SIDE)).toEqual({
      people: ['Mira Muster · m@m.example · 0170 5550101', 'Omar Beispiel · o@m.example · 0170 5550102'],
      bad: [],
      partly: [],
    });
    expect(await opened(SIDE_BY_SIDE)).toMatchObject({
      turned: true,
      rows: [{ number: 1 }, { number: 2 }, {}],
    });
  });

  test('with halves of names, a title nobody knows, an empty column and somebody without a name', async () => {
    const file = table(
      'Vorname,Mira,,Omar,',
      'Nachname,Muster,,Beispiel,',
      'Schuhgröße,38,,43,',
      'Rolle,Mentee,,Mentee,Mentee',
      'Telefon,0170 5550101,,,0170 5550103',
    );
    expect(await brought(file)).toEqual({
      people: ['Mira Muster · 0170 5550101', 'Omar Beispiel'],
      bad: ['5 contact'],
      partly: [],
    });
  });

  test.each([
    ['with titles in its first row', ['Name;Telefon', 'Mira Muster;1', 'Telefon;2', 'E-Mail;3', 'Notiz;4']],
    ['with roles in its first column', ['Wer;Wo', 'Mentee;Mira', 'Mentee;Omar', 'Mentor;Ada', 'Telefon;x']],
    ['with titles further down', ['Name;;', 'Notiz;;', 'Stand;;', 'Name;Telefon;Mail', 'Mira;0170 5550101;']],
    ['with two titles', ['Name;Mira Muster;Omar', 'Telefon;0170 5550101;']],
    ['without a name', ['Telefon;0170 5550101', 'E-Mail;m@m.example', 'Notiz;x']],
  ])('a table %s is not turned', async (_, lines) => {
    expect(await opened(table(...lines))).not.toHaveProperty('turned');
  });
});

describe('what stands in a table besides people', () => {
  test.each([
    ['Total,', 'Gesamt;'],
    ['Total people: 1,', 'Summe;1'],
    ['Total,1', 'Anzahl Personen: 1;'],
    ['Printed on 11/2/2026 by Anna Alt,', 'Stand: 01.11.2026;'],
    ['Page 1 of 2,', 'Seite 1 von 2;'],
  ])('below the people: %s %s', async (english, german) => {
    const person = 'Mira Muster · 0170 5550101';
    expect(await brought(table('Name,Phone', 'Mira Muster,0170 5550101', english))).toEqual({
      people: [person],
      bad: ['3 not-person'],
      partly: [],
    });
    expect(await brought(table('Name;Telefon', 'Mira Muster;0170 5550101', german))).toEqual({
      people: [person],
      bad: ['3 not-person'],
      partly: [],
    });
  });

  test('a group’s name above the titles when they stand there again', async () => {
    expect(
      await brought(
        table(
          'Nord;;',
          'Name;Telefon;Mail',
          'Mira;0170 5550101;',
          'Süd;;',
          'Name;Telefon;Mail',
          'Omar;;o@m.example',
        ),
      ),
    ).toEqual({ people: ['Mira · 0170 5550101', 'Omar · o@m.example'], bad: ['4 not-person'], partly: [] });
  });

  test('a second table, with titles of its own', async () => {
    expect(
      await brought(
        table(
          'Name\tErste Teilnahme\tE-Mail\tRolle',
          'Mira Muster\t18:00\tmira@muster.example\tGast',
          '3. Aktivitäten',
          'Name\tBeitritt\tE-Mail\tDauer',
          'Omar Beispiel\t18:01\tomar@muster.example\t5',
        ),
      ),
    ).toEqual({
      people: ['Mira Muster · mira@muster.example', 'Omar Beispiel · omar@muster.example'],
      bad: ['3 not-person', '4 other-titles'],
      partly: [],
    });
  });

  test('the titles of a table that has people in its columns, where it is not turned', async () => {
    const file = await opened(SIDE_BY_SIDE, { turn: false });
    if (file.kind !== 'table') throw new Error(file.kind);
    const { people, bad } = await checkRows(file.rows, file.matching, WORDS, { today: TODAY });
    expect(file.turned).toBe(false);
    expect(people).toEqual([]);
    expect(bad).toMatchObject([
      { number: 2, problems: [{ kind: 'not-person' }] },
      { number: 3, problems: [{ kind: 'not-person' }] },
    ]);
  });

  test('somebody who is called like one of these is a person if anything says so', async () => {
    const { people, bad } = await brought(
      table(
        'Name;Telefon;Notiz',
        'Summe;0170 5550101;',
        'Gesamt;;kommt Montag',
        'Theo Total;;',
        'Page Handy;;',
        'Cellini;;',
        'Mira, geb. 12.03.2004;;',
        'Ada (*1.2.2003);;',
      ),
    );
    expect(people).toEqual([
      'Summe · 0170 5550101',
      'Gesamt',
      'Theo Total',
      'Page Handy',
      'Cellini',
      'Mira, geb. 12.03.2004',
      'Ada (*1.2.2003)',
    ]);
    expect(bad).toEqual([]);
  });
});

describe('two people in one row', () => {
  test.each([
    [
      'Name 1;Telefon 1;Name 2;Telefon 2',
      'Mira Muster;0170 5550101;Omar Beispiel;0170 5550102',
      'Ada Probe;0170 5550103;;',
    ],
    [
      'Mentee 1 Name;Mentee 1 Telefon;Mentee 2 Name;Mentee 2 Telefon',
      'Mira Muster;0170 5550101;Omar Beispiel;0170 5550102',
      'Ada Probe;0170 5550103;;',
    ],
    [
      'Vorname 1;Nachname 1;Handy 1;Vorname 2;Nachname 2;Handy 2',
      'Mira;Muster;0170 5550101;Omar;Beispiel;0170 5550102',
      'Ada;Probe;0170 5550103;;;',
    ],
  ])('each gets what is theirs: %s', async (...lines) => {
    expect(await brought(table(...lines))).toEqual({
      people: ['Mira Muster · 0170 5550101', 'Omar Beispiel · 0170 5550102', 'Ada Probe · 0170 5550103'],
      bad: [],
      partly: [],
    });
  });

  test('what they share is both’s, and the rows keep their numbers', async () => {
    const file = table('Name 1;Telefon 1;Name 2;Telefon 2;Gruppe', 'Mira Muster;1;Omar Beispiel;2;Nord');
    const { people } = await peopleIn(file);
    expect(people.map(({ number, name, details }) => [number, name, details.metAt])).toEqual([
      [2, 'Mira Muster', 'Nord'],
      [2, 'Omar Beispiel', 'Nord'],
    ]);
  });

  test('a second number of the same person is no second person', async () => {
    const { people } = await brought(table('Name;Telefon 1;Telefon 2', 'Mira;0170 5550101;0170 5550102'));
    expect(people).toEqual(['Mira · 0170 5550101 · 0170 5550102']);
    const halves = await opened(table('Name 1;Name 2;Telefon 1;Telefon 2', 'Mira;Muster;0170 5550101;'));
    expect(halves).toMatchObject({ rows: [{}, { cells: ['Mira', 'Muster', '0170 5550101', ''] }] });
  });
});

test('the first of a list of mere names is a person too', async () => {
  expect((await brought(table('Mira Muster', 'Omar Beispiel', 'Ada Probe'))).people).toEqual([
    'Mira Muster',
    'Omar Beispiel',
    'Ada Probe',
  ]);
  expect((await brought(table('Unsere Mentees', 'Mira Muster', 'Omar Beispiel'))).people).toEqual([
    'Mira Muster',
    'Omar Beispiel',
  ]);
});

test('a card whose end and the next one’s begin share a line', async () => {
  const { people } = await brought(
    'BEGIN:VCARD\nVERSION:3.0\nFN:Mira\nEND:VCARDBEGIN:VCARD\nVERSION:3.0\nFN:Omar\nEND:VCARD BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD',
  );
  expect(people).toEqual(['Mira', 'Omar', 'Ada']);
});

describe('columns', () => {
  const fieldsOf = async (header: string) => {
    const file = await opened(`${header}\n`);
    return file.kind === 'table' ? file.matching.fields.map(String).join(' ') : file.kind;
  };

  test.each([
    ['Quel est votre nom ?,Quel est votre prénom ?', 'lastName firstName'],
    ['What is your first name?,What is your surname?', 'firstName lastName'],
    ['Wie lautet Ihr vollständiger Name?,E-Mail', 'name emails'],
    ['Bitte geben Sie Ihren Vornamen ein,Ihr Nachname', 'firstName lastName'],
    ['¿Cuál es tu nombre completo?,Teléfono', 'name phones'],
    ['Qual è il tuo cognome?,Il tuo nome', 'lastName firstName'],
    ['Vorname des Teilnehmers,Nachname des Teilnehmers,E-Mail des Teilnehmers', 'firstName lastName emails'],
    ['Participant first name,Attendee Last Name,Attendee Status', 'firstName lastName null'],
    [
      'Voornaam,Middelste naam,Achternaam,Bedrijf,Functie',
      'firstName middleName lastName organisation position',
    ],
    ['Имя,Отчество,Фамилия,Организация,Должность', 'firstName middleName lastName organisation position'],
    ['Jméno,Druhé jméno,Příjmení,Poznámky', 'firstName middleName lastName notes'],
    ['Nome,Sobrenome,Anotações,Endereço de e-mail', 'firstName lastName notes emails'],
    ['Name,Dein Facebook- oder LinkedIn-Profil (Link)', 'name addresses'],
  ])('%s', async (header, fields) => {
    expect(await fieldsOf(header)).toBe(fields);
  });

  test.each([
    ['E-Mail-Adresse,E-Mail: Angezeigter Name', 'emails null'],
    ['E-mailadres,E-mail weergavenaam', 'emails null'],
    ['Dirección de correo electrónico,Nombre de pantalla de correo electrónico', 'emails null'],
    ['Indirizzo posta elettronica,Nome visualizzato posta elettronica', 'emails null'],
    ['Adres e-mail,Wyświetlana nazwa e-mail', 'emails null'],
    ['Endereço de email,Nome para exibição do email', 'emails null'],
    ["Adresse de messagerie,Nom complet de l'adresse de messagerie", 'emails null'],
    ['E-mailová adresa,Zobrazené jméno e-mailu', 'emails null'],
    ['Email,Do Not Email,Do Not Phone,No Bulk Emails (User Opt Out)', 'emails null null null'],
  ])('what an address is shown as is no address: %s', async (header, fields) => {
    expect(await fieldsOf(header)).toBe(fields);
  });

  test.each([
    'Buyer Email',
    'E-Mail des Käufers',
    'Purchaser phone',
    'E-mail de l’acheteur',
    'Correo del comprador',
    'Teléfono del asistente',
    'Teléfono de los padres',
    'Téléphone de la mère',
    'Telefono del genitore',
    'Telefon opiekuna',
    'Telefoon ouders',
    'Telefon Lehrerin',
  ])('somebody else’s: %s', async (title) => {
    const { people } = await brought(table(`Name,${title}`, 'Mira,anna@alt.example', 'Omar,0221 5550199'));
    expect(people).toEqual(['Mira', 'Omar']);
  });

  test.each(['Home', 'Particular', 'Abitazione', 'Thuis'])('numbers under “%s”', async (title) => {
    expect((await brought(table(`Name,${title}`, 'Mira,91 555 01 01'))).people).toEqual([
      'Mira · 91 555 01 01',
    ]);
    expect((await brought(table(`Name,${title}`, 'Mira,12.03.2004', 'Omar,Köln'))).people).toEqual([
      'Mira',
      'Omar',
    ]);
  });

  test('a name written family name first is turned round where both halves stand beside it', async () => {
    const { people } = await brought(
      table(
        'First Name,Last Name,Display Name',
        'Omar,Beispiel,"Beispiel, Omar"',
        'Ada,Probe,"Ada, Probe & Co."',
      ),
    );
    expect(people).toEqual(['Omar Beispiel', 'Ada, Probe & Co.']);
  });
});
