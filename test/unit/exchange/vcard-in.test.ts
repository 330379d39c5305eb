import { describe, expect, test } from 'vitest';
import { peopleIn } from './support';

const card = (...lines: string[]) => `BEGIN:VCARD\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`;
const one = async (file: string) => {
  const { people, bad, partly } = await peopleIn(file);
  expect(bad).toEqual([]);
  expect(people).toHaveLength(1);
  const [person] = people;
  return {
    name: person?.name,
    addresses: person?.addresses,
    ...person?.details,
    left: partly.flatMap(({ problems }) => problems.map(({ kind }) => kind)),
  };
};

test('a phone’s file: groups, labels, LF, two versions, quoted-printable', async () => {
  const { people, bad, partly } = await peopleIn(
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Muster;Mira;;;',
      'FN:Mira Muster',
      'item1.EMAIL;type=INTERNET;type=pref:mira@muster.example',
      'item1.X-ABLabel:_$!<Work>!$_',
      'TEL;type=CELL;type=VOICE;type=pref:+49 170 0000001',
      'item2.URL:https\\://www.linkedin.com/in/mira-muster',
      'X-SOCIALPROFILE;type=facebook:https://www.facebook.com/mira.muster',
      'NOTE:sucht Ausbildung\\, gern Holz\\nund Werkzeug',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
      ' /2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8U',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Kr=C3=A4mer;Lena;;;',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lena Kr=C3=A4=',
      'mer',
      'TEL;CELL:0170 0000002',
      'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
      'ABCDEFGH',
      '',
      'END:VCARD',
    ].join('\n'),
  );
  expect(bad).toEqual([]);
  expect(partly).toEqual([]);
  expect(people).toMatchObject([
    {
      number: 1,
      name: 'Mira Muster',
      addresses: ['https://www.linkedin.com/in/mira-muster/', 'https://www.facebook.com/mira.muster'],
      details: {
        emails: [{ label: 'work', value: 'mira@muster.example' }],
        phones: [{ label: 'mobile', value: '+49 170 0000001' }],
        notes: 'sucht Ausbildung, gern Holz\nund Werkzeug',
      },
    },
    {
      number: 2,
      name: 'Lena Krämer',
      addresses: [],
      details: { phones: [{ label: 'mobile', value: '0170 0000002' }] },
    },
  ]);
});

test('version 4: links as values, lists of types, folded lines, languages', async () => {
  expect(
    await one(
      card(
        'VERSION:4.0',
        'FN:Omar Beispiel',
        'N:Beispiel;Omar;;;',
        'TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+49-170-0000003',
        'EMAIL;TYPE=work:omar@',
        ' beispiel.example',
        'IMPP;X-SERVICE-TYPE=Telegram:x-apple:omar%20b',
        'IMPP:xmpp:omar@jabber.example',
        'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/omar-beispiel/',
        'ORG:Werkhof;Tischlerei',
        'TITLE:Lehrling',
        'LANG:ar',
        'CATEGORIES:Holz,Sprache\\, Deutsch',
        'URL:https://werkhof.example',
        'BDAY:20010102',
      ),
    ),
  ).toEqual({
    name: 'Omar Beispiel',
    addresses: ['https://www.linkedin.com/in/omar-beispiel/'],
    phones: [{ label: 'home', value: '+49-170-0000003' }],
    emails: [{ label: 'work', value: 'omar@beispiel.example' }],
    messengers: [
      { label: 'Telegram', value: 'omar b' },
      { label: 'XMPP', value: 'omar@jabber.example' },
    ],
    work: 'Lehrling, Werkhof, Tischlerei',
    language: 'ar',
    tags: ['Holz', 'Sprache, Deutsch'],
    left: ['website'],
  });
});

describe('names', () => {
  test.each([
    ['of its parts', ['N:Muster;Mira;Anna;Dr.;'], 'Mira Anna Muster'],
    ['its nickname', ['N:;;;;', 'NICKNAME:Miri'], 'Miri'],
    ['its organisation', ['FN:', 'ORG:Werkhof'], 'Werkhof'],
    [
      'in quoted-printable of another charset',
      ['VERSION:2.1', 'FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen'],
      'Jürgen',
    ],
    ['in quoted-printable without a charset', ['VERSION:2.1', 'FN;QUOTED-PRINTABLE:J=C3=BCrgen'], 'Jürgen'],
  ])('%s', async (_name, lines, name) => {
    expect((await one(card('VERSION:3.0', ...lines))).name).toBe(name);
  });
});

test('a facebook or linkedin name without its address is a profile', async () => {
  const { addresses } = await one(
    card(
      'VERSION:3.0',
      'FN:Mira',
      'X-SOCIALPROFILE;type=facebook;x-user=mira.muster:x-apple:mira.muster',
      'X-SOCIALPROFILE;TYPE=linkedin:mira-muster',
    ),
  );
  expect(addresses).toEqual([
    'https://www.facebook.com/mira.muster',
    'https://www.linkedin.com/in/mira-muster/',
  ]);
});

test('a distribution list in an address book is not a person, and is reported', async () => {
  const { people, bad } = await peopleIn(
    card('VERSION:3.0', 'FN:Mira') +
      card('VERSION:3.0', 'FN:Familie', 'N:Familie', 'X-ADDRESSBOOKSERVER-KIND:group') +
      card('VERSION:4.0', 'KIND:group', 'FN:Verein'),
  );
  expect(people.map(({ name }) => name)).toEqual(['Mira']);
  expect(bad).toMatchObject([
    { number: 2, problems: [{ kind: 'card-group' }] },
    { number: 3, problems: [{ kind: 'card-group' }] },
  ]);
});

test('truncated cards and invalid lines only lose themselves', async () => {
  const { people, partly } = await peopleIn(
    'BEGIN:VCARD\nVERSION:3.0\nFN:Mira\nTEL:0170 0000001\n' +
      'BEGIN:VCARD\nVERSION:3.0\nFN:Omar\nno line at all\nTEL:by night\nEND:VCARD\n' +
      'BEGIN:VCARD\nVERSION:3.0\nFN:Lena',
  );
  expect(people.map(({ name }) => name)).toEqual(['Mira', 'Omar', 'Lena']);
  expect(partly).toMatchObject([
    { number: 1, problems: [{ kind: 'card-cut' }] },
    {
      number: 2,
      problems: [
        { kind: 'card-lines', count: 1 },
        { kind: 'phone', text: 'by night' },
      ],
    },
    { number: 3, problems: [{ kind: 'card-cut' }] },
  ]);
});

test('the assistant in a card is not a separate person', async () => {
  expect(
    (
      await one(
        'BEGIN:VCARD\nVERSION:2.1\nFN:Mira\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:Omar\nEND:VCARD\nTEL:0170 0000001\nEND:VCARD\n',
      )
    ).phones,
  ).toEqual([{ label: '', value: '0170 0000001' }]);
});

test('a note that starts like a formula stays as it is', async () => {
  expect((await one(card('VERSION:3.0', 'FN:Mira', "NOTE:'=1+1"))).notes).toBe("'=1+1");
});

test('quoted bytes of an unnamed old code page become the letters that make words', async () => {
  const names = async (...lines: string[]) => (await one(card('VERSION:2.1', ...lines))).name;
  expect(await names('FN;ENCODING=QUOTED-PRINTABLE:Ola Kami=F1ska')).toBe('Ola Kamińska');
  expect(await names('FN;ENCODING=QUOTED-PRINTABLE:Pilar Pe=F1a')).toBe('Pilar Peña');
  expect(await names('FN;QUOTED-PRINTABLE:J=F6rg Muster')).toBe('Jörg Muster');
});

test('in a two-byte character, one byte may look like a letter', async () => {
  const { name } = await one(
    card('VERSION:2.1', 'FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=83\\=83j=83A'),
  );
  expect(name).toBe('ソニア');
});

test('a line folded in the middle of a character', async () => {
  const [before = '', after = ''] = card('VERSION:3.0', 'FN:Lena Kr?mer', 'NOTE:mag Holz').split('?');
  const encoder = new TextEncoder();
  for (const fold of ['\r\n ', '\n\t']) {
    const parts = [encoder.encode(before), [0xc3], encoder.encode(fold), [0xa4], encoder.encode(after)];
    const { people, partly } = await peopleIn(Uint8Array.from(parts.flatMap((part) => [...part])));
    expect(partly).toEqual([]);
    expect(people).toMatchObject([{ name: 'Lena Krämer', details: { notes: 'mag Holz' } }]);
  }
});

test('a version at the end counts for the whole card', async () => {
  const { notes } = await one('begin:vcard\nfn:Mira Muster\nnote:D:\\Bilder\nversion:2.1\nend:vcard\n');
  expect(notes).toBe('D:\\Bilder');
});
