import { describe, expect, test } from 'vitest';
import { readAddresses } from '../../../utils/exchange/address-cells';
import { orderIn, readDay } from '../../../utils/exchange/day-text';
import { learntTitles, type RememberedTitles, titlesIn } from '../../../utils/exchange/match';
import { readReach, writeReach } from '../../../utils/exchange/reach-cells';
import { opened, peopleIn, WORDS } from './support';

const TWO = ['https://www.linkedin.com/in/lena-kraemer/', 'https://www.facebook.com/lena.kraemer'];

describe('several addresses in one cell', () => {
  test.each([
    'linkedin.com/in/lena-kraemer, facebook.com/lena.kraemer',
    'linkedin.com/in/lena-kraemer,facebook.com/lena.kraemer',
    'https://www.linkedin.com/in/lena-kraemer/;https://www.facebook.com/lena.kraemer',
    'linkedin.com/in/lena-kraemer | facebook.com/lena.kraemer',
    'linkedin.com/in/lena-kraemer / facebook.com/lena.kraemer',
    'linkedin.com/in/lena-kraemer ::: facebook.com/lena.kraemer',
    'linkedin.com/in/lena-kraemer\nfacebook.com/lena.kraemer',
    'LinkedIn: linkedin.com/in/lena-kraemer FB: facebook.com/lena.kraemer',
    'LinkedIn:https://www.linkedin.com/in/lena-kraemer/?utm_source=x, FB:facebook.com/lena.kraemer?ref=y.',
    '(linkedin.com/in/lena-kraemer) "facebook.com/lena.kraemer"',
    '<https://www.linkedin.com/in/lena-kraemer>, <https://www.facebook.com/lena.kraemer>',
    'n/a, linkedin.com/in/lena-kraemer und facebook.com/lena.kraemer',
  ])('%j', (cell) => {
    const { addresses, left } = readAddresses(cell, false);
    expect(addresses.map(({ href }) => href)).toEqual(TWO);
    expect(left).toEqual([]);
  });

  test.each(['', 'n/a', '-', 'keine', 'k. A.', '?'])('%j is none', (cell) => {
    expect(readAddresses(cell, false)).toEqual({ addresses: [], links: [], left: [] });
  });

  test('a company’s page is not a person’s, and another site only counts in a column of profiles', () => {
    expect(readAddresses('https://www.linkedin.com/company/werkhof/', false).left).toMatchObject([
      { problem: 'no-profile' },
    ]);
    expect(readAddresses('https://blog.example/mira', true)).toMatchObject({
      addresses: [],
      left: [{ problem: 'website' }],
    });
    expect(readAddresses('https://blog.example/mira?a=1,2;3', false).addresses).toMatchObject([
      { href: 'https://blog.example/mira?a=1%2C2%3B3' },
    ]);
  });
});

describe('several numbers and mails in one cell', () => {
  test.each([
    [
      '0170 0000001 / 0170/0000002',
      [
        { label: '', value: '0170 0000001' },
        { label: '', value: '0170/0000002' },
      ],
    ],
    [
      '0170 0000001; work: 0170 0000002',
      [
        { label: '', value: '0170 0000001' },
        { label: 'work', value: '0170 0000002' },
      ],
    ],
    [
      'mobil 0170 0000001, Büro: 030 1',
      [
        { label: 'mobil', value: '0170 0000001' },
        { label: 'Büro', value: '030 1' },
      ],
    ],
    ['0170 0000001 (privat)', [{ label: 'privat', value: '0170 0000001' }]],
    [
      'a@muster.example ::: b@muster.example',
      [
        { label: '', value: 'a@muster.example' },
        { label: '', value: 'b@muster.example' },
      ],
    ],
    ['Mira Muster <a@muster.example>', [{ label: '', value: 'a@muster.example' }]],
  ])('%j', (cell, reach) => {
    expect(readReach(cell, !cell.includes('@'))).toEqual(reach);
  });

  test.each([
    [
      [
        { label: 'work', value: 'a, "b"; c' },
        { label: '', value: 'x: y' },
      ],
    ],
    [[{ label: 'Büro / Laden', value: '0170 0000001' }]],
    [
      [
        { label: 'Signal', value: 'mira: 1' },
        { label: '', value: 'a / b' },
      ],
    ],
  ])('what is written is read back: %j', (reach) => {
    expect(readReach(writeReach(reach))).toEqual(reach);
  });
});

describe('days', () => {
  test.each([
    ['27 Nov 2026', '2026-11-27'],
    ['27. November 2026', '2026-11-27'],
    ['Nov 27, 2026', '2026-11-27'],
    ['27 novembre 2026', '2026-11-27'],
    ['27 de noviembre de 2026', '2026-11-27'],
    ['27 listopada 2026', '2026-11-27'],
    ['27 août 2026', '2026-08-27'],
    ['3. März 2026', '2026-03-03'],
    ['2026-11-20 10:15:00 UTC', '2026-11-20'],
    ['9/25/26, 8:52 AM', '2026-09-25'],
    ['25/9/2026 18:52', '2026-09-25'],
    ['2026/11/20', '2026-11-20'],
    ['3.4.26', '2026-04-03'],
    ['5/5/2026', '2026-05-05'],
  ])('%j', (text, day) => {
    expect(readDay(text, undefined)).toEqual({ ok: true, day });
  });

  test('are never guessed between day and month', () => {
    expect(readDay('3/4/2026', undefined)).toEqual({ ok: false, problem: 'unclear' });
    expect(readDay('3/4/2026', 'day-first')).toEqual({ ok: true, day: '2026-04-03' });
    expect(readDay('3/4/2026', 'month-first')).toEqual({ ok: true, day: '2026-03-04' });
    expect(orderIn('25/9/26, 8:52')).toBe('day-first');
    expect(readDay('31/4/2026', undefined)).toEqual({ ok: false, problem: 'unreadable' });
    expect(readDay('juin', undefined)).toEqual({ ok: false, problem: 'unreadable' });
  });

  test('are asked about once for the whole file, and every column is read according to the answer', async () => {
    const file = 'Name,Told on,Last in touch\nMira,3/4/2026,5/6/2026\n';
    expect(await peopleIn(file)).toMatchObject({ unclearDay: '3/4/2026' });
    const told = await peopleIn(file, { dayOrder: 'day-first' });
    expect(told.unclearDay).toBeUndefined();
    expect(told.people).toMatchObject([
      { details: { informedOn: '2026-04-03' }, lastInteractionOn: '2026-06-05' },
    ]);
    // An unambiguous day in one column settles the order for the others.
    expect(await peopleIn('Name,Told on,Last in touch\nMira,3/4/2026,25/6/2026\n')).toMatchObject({
      people: [{ details: { informedOn: '2026-04-03' } }],
    });
  });
});

describe('columns of other programs', () => {
  const fieldsOf = async (header: string) => {
    const table = await opened(`${header}\nA,B,C,D,E,F,G,H\n`);
    return table.kind === 'table' ? table.matching.fields : table;
  };

  test.each([
    [
      'First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,E-mail 1 - Value,Phone 1 - Value',
      'firstName middleName lastName nickname organisation position emails phones',
    ],
    [
      'Vorname,Nachname,Firma,Position,Telefon geschäftlich,Mobiltelefon,E-Mail-Adresse,Webseite',
      'firstName lastName organisation position phones phones emails addresses',
    ],
    [
      'Prénom,Nom,Société,Fonction,Téléphone (bureau),Tél. mobile,Adresse de messagerie,Page Web',
      'firstName lastName organisation position phones phones emails addresses',
    ],
    [
      'Nombre,Apellidos,Organización,Puesto,Teléfono del trabajo,Teléfono móvil,Dirección de correo electrónico,Página Web',
      'firstName lastName organisation position phones phones emails addresses',
    ],
    [
      'Nome,Cognome,Società,Posizione,Telefono (uff.),Cellulare,Indirizzo posta elettronica,Pagina Web',
      'firstName lastName organisation position phones phones emails addresses',
    ],
    [
      'Imię,Nazwisko,Firma,Stanowisko,Telefon służbowy,Telefon komórkowy,Adres e-mail,Strona sieci Web',
      'firstName lastName organisation position phones phones emails addresses',
    ],
    [
      'Name,Vorname,E-Mail,Notizen,Rolle,Spitzname,Beruf,Handy',
      'lastName firstName emails notes tags nickname position phones',
    ],
    [
      'First,Middle,Last,Email,Mobile,Personal Website,Comments,Fax',
      'firstName middleName lastName emails phones addresses notes null',
    ],
    [
      'First name,Last name,Email,Role,Tags,E-mail 1 - Label,E-mail Display Name,E-mail Type',
      'firstName lastName emails tags tags null null null',
    ],
    [
      'Vorname,Nachname,Anzeigename,Primäre E-Mail-Adresse,Tel. dienstlich,Mobil-Tel.-Nr.,Webseite 1,Webseite 2',
      'firstName lastName name emails phones phones addresses addresses',
    ],
  ])('%s', async (header, fields) => {
    expect(((await fieldsOf(header)) as (string | null)[]).map(String).join(' ')).toBe(fields);
  });

  test('a label beside a number becomes its label', async () => {
    const { people } = await peopleIn(
      'Name,Phone 1 - Label,Phone 1 - Value,E-mail 1 - Type,E-mail 1 - Value,Website 1 - Label,Website 1 - Value\n' +
        'Mira,Mobile,0170 0000001 ::: 030 1234,* Work,mira@muster.example,Profile,https://mira.example/ich\n',
    );
    expect(people).toMatchObject([
      {
        addresses: ['https://mira.example/ich'],
        details: {
          phones: [
            { label: 'mobile', value: '0170 0000001' },
            { label: 'mobile', value: '030 1234' },
          ],
          emails: [{ label: 'work', value: 'mira@muster.example' }],
        },
      },
    ]);
  });

  test('an unknown title is remembered once matched by hand', async () => {
    const file = 'Wie heißt sie,Woher\nMira,Köln\n';
    const before = await opened(file);
    const after = await opened(file, {}, { 'wie heisst sie': 'name', woher: 'metAt' });
    expect(before).toMatchObject({ matching: { fields: [null, null] } });
    expect(after).toMatchObject({ matching: { fields: ['name', 'metAt'] } });
  });

  test('a title that means one thing in one table and another in the next is remembered for each', async () => {
    const one = { titles: ['Kontakt', 'Kürzel', 'Ort'], fields: ['name', 'tags', 'metAt'] as const };
    const other = { titles: ['Kontakt', 'Name', 'Kürzel'], fields: ['phones', 'name', 'notes'] as const };
    const known = titlesIn(WORDS);
    let remembered: RememberedTitles = {};
    for (const { titles, fields } of [one, other]) {
      const learnt = learntTitles(titles, [...fields], { titles: titlesIn(WORDS, remembered), known });
      remembered = { ...remembered, ...learnt };
    }
    const fieldsOf = async (titles: readonly string[]) => {
      const table = await opened(`${titles.join(';')}\nx;y;z\n`, {}, remembered);
      return table.kind === 'table' ? table.matching.fields : table;
    };
    expect(await fieldsOf(one.titles)).toEqual(one.fields);
    expect(await fieldsOf(other.titles)).toEqual(other.fields);
    // In another table, the latest answer counts, and what the program itself knows of a title.
    expect(await fieldsOf(['Kürzel', 'Kontakt', 'Bild'])).toEqual(['notes', 'name', null]);
    // Brought in again as it is, nothing more is learnt.
    const titles = titlesIn(WORDS, remembered);
    expect(learntTitles(one.titles, [...one.fields], { titles, known })).toEqual({});
  });
});

test('a hundred thousand lines with quotes in the wrong place take linear time', {
  timeout: 300_000,
}, async () => {
  const time = async (lines: number) => {
    const file = `Name,Note\n${'"Anna" Müller,c\n'.repeat(lines)}`;
    const began = performance.now();
    const table = await opened(file);
    const took = performance.now() - began;
    expect(table.kind === 'table' && table.rows).toHaveLength(lines + 1);
    return took;
  };
  await time(1000);
  const [few, many] = [await time(10_000), await time(100_000)];
  // Ten times as many; quadratic time would be a hundred times as long.
  expect(many).toBeLessThan(few * 30 + 500);
});

test('so do lines of which only every other one is wrong', { timeout: 300_000 }, async () => {
  const file = `Name,Note\n${'"Anna" Müller,c\n"Ben",d\n'.repeat(50_000)}`;
  const { people, partly } = await peopleIn(file);
  expect([people.length, partly.length]).toEqual([100_000, 50_000]);
});
