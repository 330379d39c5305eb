import { expect, test } from 'vitest';
import { plainTitle } from '../../../utils/exchange/title-words';
import { opened, peopleIn } from './support';

const table = (...lines: string[]) => lines.join('\n');

/** What a file brings in, as briefly as possible. */
async function brought(file: string) {
  const { people, bad, partly } = await peopleIn(file);
  return {
    people: people.map(({ name, details }) => ({
      name,
      ...(details.phones && { phones: details.phones.map(({ value }) => value) }),
      ...(details.emails && { emails: details.emails.map(({ value }) => value) }),
    })),
    bad: bad.map(({ number }) => number),
    partly: partly.map(({ number }) => number),
  };
}

test('the first row of a table without titles is a person too', async () => {
  const { people } = await brought(
    table('Lena Beispiel,lena@muster.example,0170 1234567', 'Omar Muster,omar@muster.example,0171 7654321'),
  );
  expect(people).toEqual([
    { name: 'Lena Beispiel', emails: ['lena@muster.example'], phones: ['0170 1234567'] },
    { name: 'Omar Muster', emails: ['omar@muster.example'], phones: ['0171 7654321'] },
  ]);
});

test('an address that contains a person’s name gives the name', async () => {
  const { people, bad } = await brought(
    table(
      'Lena Beispiel <lena@muster.example>',
      '"""Muster, Omar"" <omar@muster.example>"',
      'kim@muster.example',
      '"Ada <ada@muster.example>; Eve <eve@muster.example>"',
    ),
  );
  expect(people.map(({ name }) => name)).toEqual(['Lena Beispiel', 'Muster, Omar']);
  expect(bad).toEqual([3, 4]);
});

test.each([
  ['nl', 'Voornaam,Achternaam,E-mailadres,Mobiel'],
  ['pt', 'Nome,Sobrenome,E-mail,Celular'],
  ['sv', 'Förnamn,Efternamn,E-postadress,Mobil'],
  ['ro', 'Prenume,Nume,E-mail,Telefon mobil'],
  ['tr', 'Ad,Soyad,E-posta,Telefon'],
  ['el', 'Όνομα,Επώνυμο,Email,Τηλέφωνο'],
  ['uk', "Ім'я,Прізвище,Електронна пошта,Телефон"],
  ['ru', 'Имя,Фамилия,Эл. почта,Мобильный телефон'],
  ['ar', 'الاسم,اللقب,البريد الإلكتروني,الهاتف'],
])('titles in %s', async (_, titles) => {
  const { people, partly } = await brought(table(titles, 'Lena,Beispiel,lena@muster.example,0612345678'));
  expect(people).toEqual([
    { name: 'Lena Beispiel', emails: ['lena@muster.example'], phones: ['0612345678'] },
  ]);
  expect(partly).toEqual([]);
});

test('titles in other languages are listed in the form in which they are looked up', () => {
  for (const title of ['Ім’я', 'Όνομα', 'الإسم الأول', 'Förnamn', 'Příjmení', 'ad soyad']) {
    expect(plainTitle(plainTitle(title))).toBe(plainTitle(title));
  }
});

test('a column with an unknown title is read if its values can be nothing else', async () => {
  const { people } = await brought(
    table(
      'Name,Schreib mir,Ruf mich an,Nummer',
      'Lena,lena@muster.example,+49 170 1234567,4711',
      'Omar,,,4712',
    ),
  );
  expect(people).toEqual([
    { name: 'Lena', emails: ['lena@muster.example'], phones: ['+49 170 1234567'] },
    { name: 'Omar' },
  ]);
});

test("a mentor's or a parent's number is not the mentee's", async () => {
  const { people } = await brought(
    table(
      'Mentee Name,Mentee Email,Mentor Name,Mentor Email,Emergency phone,Telefon Eltern',
      'Lena Beispiel,lena@muster.example,Marianne,m@muster.example,030 1111111,030 2222222',
    ),
  );
  expect(people).toEqual([{ name: 'Lena Beispiel', emails: ['lena@muster.example'] }]);
});

test.each([
  ['0170 / 1234567', ['0170/1234567']],
  ['+49 (0)151 / 22 33 44', ['+49 (0)151/22 33 44']],
  ['0170 1234567 / 0171 7654321', ['0170 1234567', '0171 7654321']],
  ['0170 1234567 / 175 7654321', ['0170 1234567', '175 7654321']],
  ['030 1 / 030 2', ['030 1', '030 2']],
  ['030 1 / +49 170 2', ['030 1', '+49 170 2']],
  ['privat: 030 123456 / 0171 1234567', ['030 123456', '0171 1234567']],
  ['0170-1234567 oder 0171-7654321', ['0170-1234567', '0171-7654321']],
  ['0170 1234567 Mutter', ['0170 1234567']],
  ['☎ 0170 1234567', ['0170 1234567']],
  ['491701234567.0', ['491701234567']],
])('the numbers in %s', async (cell, numbers) => {
  const { people, partly } = await brought(table('Name;Telefon', `Lena;${cell}`));
  expect(people[0]?.phones).toEqual(numbers);
  expect(partly).toEqual([]);
});

test('a messenger name may end with digits, and may be a link', async () => {
  const { people } = await peopleIn(
    table('Name,Instagram,Signal', 'Lena,@lena.b,lena.12', 'Omar,https://instagram.com/omar,'),
  );
  expect(people.map(({ details }) => details.messengers)).toEqual([
    [
      { label: 'Instagram', value: '@lena.b' },
      { label: 'Signal', value: 'lena.12' },
    ],
    [{ label: 'Instagram', value: 'https://instagram.com/omar' }],
  ]);
});

test('what programs write for empty values does not become a person', async () => {
  const { people, bad } = await brought(
    table(
      'Name;Telefon',
      '-----;-----',
      'Lena;#NAME?',
      '#REF!;0170 1234567',
      'null;',
      'N/A;',
      '-;-',
      'Null Muster;',
      '?;',
    ),
  );
  expect(people.map(({ name }) => name)).toEqual(['Lena', 'Null Muster', '?']);
  expect(bad).toEqual([2, 4, 5, 6, 7]);
});

test.each([
  ['[01.11.26, 10:00:00] Lena: Hallo\n[01.11.26, 10:01:00] Omar: Hi\n'],
  ['01.11.26, 10:00 - Lena: Hallo\n01.11.26, 10:01 - Omar: Hi\n'],
  ['11/1/26, 10:00\u202fAM - Messages are end-to-end encrypted.\n11/1/26, 10:01\u202fAM - Omar: Hi\n'],
])('a messenger is labelled as such', async (chat) => {
  expect(await opened(chat)).toEqual({ kind: 'refused', problem: 'chat' });
});

test('a phone’s own labels, as Samsung writes them, lose no number', async () => {
  const card = [
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N:Beispiel;Lena;;;',
    'TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=42=C3=BC=72=6F=20=32):030123',
    'TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,):030124',
    'EMAIL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=53=63=68=75=6C=65):lena@muster.example',
    'END:VCARD',
  ].join('\r\n');
  const { people } = await peopleIn(card);
  expect(people[0]?.details).toMatchObject({
    phones: [
      { label: expect.stringMatching(/^büro 2$/i), value: '030123' },
      { label: '', value: '030124' },
    ],
    emails: [{ label: expect.stringMatching(/^schule$/i), value: 'lena@muster.example' }],
  });
});

test('Google’s own groups do not become topics in its cards either', async () => {
  const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Omar\nCATEGORIES:myContacts,Jugend,starred\nEND:VCARD\n';
  expect((await peopleIn(card)).people[0]?.details.tags).toEqual(['Jugend']);
});

test('days are no telephone numbers, whatever their column is called', async () => {
  const { people } = await brought(
    table(
      'Name;Zuletzt',
      'Lena Beispiel;03.11.2026',
      'Omar Muster;04/05/2026 17:00',
      'Kim Probe;0170 1234567',
    ),
  );
  expect(people.map(({ phones }) => phones)).toEqual([undefined, undefined, undefined]);
});
