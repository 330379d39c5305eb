import 'fake-indexeddb/auto';
import { crc32 } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importPeople } from '../../../utils/actions/import';
import { planImport } from '../../../utils/actions/import-plan';
import { undoEntry } from '../../../utils/actions/undo-entry';
import { guessOwner, logRows, readLinkedInLog } from '../../../utils/exchange/linkedin-log';
import { unzip, ZIP_LIMITS } from '../../../utils/exchange/unzip';
import { freshDatabase, NOW, saved, TODAY } from '../database/testing';
import { opened, peopleIn } from './support';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const zip = (files: Record<string, string>, level: 0 | 6 = 6) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, bytesOf(text)])) as Zippable,
    { level },
  );

const CONNECTIONS = [
  'Notes:',
  '"Some people have chosen not to share their address."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Mira,Muster,https://www.linkedin.com/in/mira-muster,,Werkhof,Tischlerin,12 Nov 2026',
  'LinkedIn,Member,,,,,11 Nov 2026',
].join('\n');
const MESSAGES = [
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT',
  'a,,Marianne Mentor,https://www.linkedin.com/in/marianne-mentor,Mira Muster,https://www.linkedin.com/in/mira-muster,2026-11-20 10:15:00 UTC,,Guten Tag Mira,INBOX,No',
  'a,,Mira Muster,https://www.linkedin.com/in/mira-muster,Marianne Mentor,https://www.linkedin.com/in/marianne-mentor,2026-11-21 08:00:00 UTC,,<p>Gern!</p>,INBOX,No',
  'a,,Marianne Mentor,https://www.linkedin.com/in/marianne-mentor,Mira Muster,https://www.linkedin.com/in/mira-muster,2026-11-21 09:00:00 UTC,,Entwurf,INBOX,Yes',
  'b,,LinkedIn Member,,Marianne Mentor,https://www.linkedin.com/in/marianne-mentor,2026-11-19 09:00:00 UTC,,Hallo,INBOX,No',
  'c,,Omar Beispiel,https://www.linkedin.com/in/omar-beispiel,"Marianne Mentor,Mira Muster","https://www.linkedin.com/in/marianne-mentor,https://www.linkedin.com/in/mira-muster",2026-11-18 09:00:00 UTC,,Zu dritt,INBOX,No',
].join('\n');
const INVITATIONS = [
  'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
  'Marianne Mentor,Mira Muster,"9/25/26, 8:52 AM",Gruß,OUTGOING,https://www.linkedin.com/in/marianne-mentor,https://www.linkedin.com/in/mira-muster',
].join('\n');

/** An archive written by a program that does not know a file's size in advance; nothing is compressed. */
function streamed(files: Record<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const lengthOf = (of: readonly Uint8Array[]) => of.reduce((sum, { length }) => sum + length, 0);
  const put = (size: number, fields: readonly (readonly [at: number, octets: 2 | 4, value: number])[]) => {
    const view = new DataView(new ArrayBuffer(size));
    for (const [at, octets, value] of fields)
      octets === 2 ? view.setUint16(at, value, true) : view.setUint32(at, value, true);
    return new Uint8Array(view.buffer);
  };
  for (const [path, bytes] of Object.entries(files)) {
    const name = new TextEncoder().encode(path);
    const at = lengthOf(parts);
    const [sum, size] = [crc32(bytes), bytes.length];
    parts.push(
      ...[
        put(30, [
          [0, 4, 0x04034b50],
          [4, 2, 20],
          [6, 2, 0x808],
          [26, 2, name.length],
        ]),
        name,
        bytes,
      ],
      put(16, [
        [0, 4, 0x08074b50],
        [4, 4, sum],
        [8, 4, size],
        [12, 4, size],
      ]),
    );
    directory.push(
      put(46, [
        ...([
          [0, 4, 0x02014b50],
          [4, 2, 20],
          [6, 2, 20],
          [8, 2, 0x808],
          [16, 4, sum],
        ] as const),
        ...([
          [20, 4, size],
          [24, 4, size],
          [28, 2, name.length],
          [42, 4, at],
        ] as const),
      ]),
      name,
    );
  }
  const [from, size, count] = [lengthOf(parts), lengthOf(directory), Object.keys(files).length];
  const end = put(22, [
    [0, 4, 0x06054b50],
    [8, 2, count],
    [10, 2, count],
    [12, 4, size],
    [16, 4, from],
  ]);
  return Uint8Array.from([...parts, ...directory, end].flatMap((part) => [...part]));
}

describe('archives', () => {
  test('LinkedIn’s: its three lists of people, and none of the rest', async () => {
    const file = await opened(
      zip({
        'Basic_Export/Connections.csv': CONNECTIONS,
        'Basic_Export/messages.csv': MESSAGES,
        'Basic_Export/Invitations.csv': INVITATIONS,
        'Basic_Export/Ad_Targeting.csv': 'Company Names\nx',
        '__MACOSX/Basic_Export/._Connections.csv': 'x',
      }),
    );
    expect(file.kind === 'archive' && file.files.map(({ name }) => name)).toEqual([
      'Connections.csv',
      'messages.csv',
      'Invitations.csv',
    ]);
  });

  test('with one list in it: that list', async () => {
    expect(
      await peopleIn(zip({ 'Takeout/Contacts/All.vcf': 'BEGIN:VCARD\nVERSION:3.0\nFN:Mira\nEND:VCARD\n' })),
    ).toMatchObject({
      people: [{ name: 'Mira' }],
    });
    expect(await peopleIn(zip({ 'Connections.csv': CONNECTIONS }, 0))).toMatchObject({
      people: [{ name: 'Mira Muster', entries: [{ kind: 'note', on: '2026-11-12' }] }],
      bad: [{ problems: [{ kind: 'hidden' }] }],
    });
  });

  test('that unpack to too much are given up, whatever size they state', {
    timeout: 300_000,
  }, async () => {
    const bomb = zipSync({ 'a.csv': [new Uint8Array(ZIP_LIMITS.unpacked + 1_000_000), { level: 1 }] });
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await unzip(bomb, () => true)).toEqual({ ok: false, problem: 'zip-too-big' });
    // The sizes in the archive's directory are false.
    const view = new DataView(bomb.buffer);
    const directory = new TextDecoder('latin1').decode(bomb).lastIndexOf('PK\u0001\u0002');
    view.setUint32(22, 10, true);
    view.setUint32(directory + 24, 10, true);
    expect(await unzip(bomb, () => true)).toEqual({ ok: false, problem: 'zip-broken' });
  });

  test('that give a file’s size only after it, compressed or not, including nested archives', async () => {
    const inner = zip({ 'Connections.csv': CONNECTIONS });
    const table = new TextEncoder().encode('Name\nOmar Beispiel\n');
    const archive = streamed({ 'inner.zip': inner, 'people.csv': table });
    expect(await unzip(archive, () => true)).toEqual({
      ok: true,
      paths: ['inner.zip', 'people.csv'],
      entries: [
        { path: 'inner.zip', bytes: inner },
        { path: 'people.csv', bytes: table },
      ],
    });
    expect(await peopleIn(archive)).toMatchObject({ people: [{ name: 'Omar Beispiel' }] });
  });

  test('that are cut off, locked or without a list say so', async () => {
    const whole = zip({ 'Connections.csv': CONNECTIONS.repeat(50) });
    expect(await opened(whole.slice(0, whole.length / 4))).toMatchObject({ problem: 'zip-broken' });
    // In an uncompressed archive any letter can change; the checksum reveals it.
    const stored = zipSync({ 'Connections.csv': [new TextEncoder().encode(CONNECTIONS), { level: 0 }] });
    expect((await opened(stored)).kind).toBe('table');
    const at = new TextDecoder('latin1').decode(stored).lastIndexOf('\n', 400) + 1;
    stored[at] = (stored[at] ?? 0) ^ 1;
    expect(await opened(stored)).toMatchObject({ problem: 'zip-broken' });
    const locked = whole.slice();
    locked[6] = 1;
    const directory = new TextDecoder('latin1').decode(locked).indexOf('PK\u0001\u0002');
    locked[directory + 8] = 1;
    expect(await opened(locked)).toMatchObject({ problem: 'zip-protected' });
    expect(await opened(zip({ 'a.pdf': 'x' }))).toMatchObject({ problem: 'zip-without' });
    expect(await opened(zip({ 'content.xml': '<x/>', mimetype: 'x' }))).toMatchObject({
      problem: 'open-document',
    });
  });
});

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook with one sheet; style 1 is the one for days. */
const workbookOf = (rows: string, more: Record<string, string> = {}) =>
  zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Leute" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${SHEET}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${SHEET}"/>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEET}"><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  });

describe('an Excel workbook', () => {
  test('texts, days and numbers of its first sheet', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const workbook = workbookOf(
      `<row r="1">${cell('A1', 'Name')}${cell('B1', 'Told on')}${cell('C1', 'Telephone')}</row><row r="2">${cell('A2', 'Lena Krämer')}<c r="B2" s="1"><v>46330</v></c><c r="C2"><v>491700000001</v></c></row>`,
    );
    expect(await peopleIn(workbook)).toMatchObject({
      people: [
        { name: 'Lena Krämer', details: { informedOn: '2026-11-04', phones: [{ value: '491700000001' }] } },
      ],
      bad: [],
      partly: [],
    });
  });

  test('texts in CDATA, in the sheet and among the shared ones', async () => {
    const workbook = workbookOf(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t><![CDATA[Firma]]></t></is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t><![CDATA[Holz & <Metall>]]></t></is></c></row>',
      {
        'xl/sharedStrings.xml': `<sst xmlns="${SHEET}"><si><t><![CDATA[Name]]></t></si><si><t>Lena <![CDATA[Krämer]]></t></si></sst>`,
      },
    );
    expect(await peopleIn(workbook)).toMatchObject({
      people: [{ name: 'Lena Krämer', details: { work: 'Holz & <Metall>' } }],
    });
  });

  test('cells without a reference follow the one before them', async () => {
    const cell = (text: string, at = '') => `<c${at} t="inlineStr"><is><t>${text}</t></is></c>`;
    const workbook = workbookOf(
      `<row>${cell('Name')}${cell('Firma')}${cell('E-Mail')}</row><row>${cell('Lena')}<c/>${cell('lena@muster.example')}</row><row r="5">${cell('Omar')}${cell('omar@muster.example', ' r="C5"')}</row>`,
    );
    expect(await peopleIn(workbook)).toMatchObject({
      people: [
        { number: 2, name: 'Lena', details: { emails: [{ value: 'lena@muster.example' }] } },
        { number: 5, name: 'Omar', details: { emails: [{ value: 'omar@muster.example' }] } },
      ],
      bad: [],
    });
  });
});

describe('a file of another kind is called what it is', () => {
  test.each<[string, string | Uint8Array]>([
    ['calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'],
    ['own-backup', '{"format":"mentor-trail-backup","schema":4,"tables":{}}'],
    ['own-plan', '{"format":"mentor-trail-plans","plans":[]}'],
    ['facebook-json', '{\n  "friends_v2": [\n    { "name": "Mira", "timestamp": 1 }\n  ]\n}'],
    ['json', '[{"name":"Mira"}]'],
    [
      'login-page',
      '<!DOCTYPE html><html><head><title>Anmelden</title></head><form><input type="password"></form>',
    ],
    ['web-page', '\n<html><body>Mira</body></html>'],
    ['xml', '<?xml version="1.0"?><contacts/>'],
    ['ldif', 'dn: cn=Mira Muster,mail=mira@muster.example\nobjectclass: top\ncn: Mira Muster\n'],
    ['rtf', '{\\rtf1\\ansi Mira}'],
    ['mail', 'Received: from a by b\nSubject: Liste\n\nMira'],
    ['pdf', '%PDF-1.7\n'],
    ['old-office', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['packed', Uint8Array.of(0x1f, 0x8b, 8)],
    ['empty', ' \n '],
  ])('%s', async (problem, file) => {
    expect(await opened(file)).toEqual({ kind: 'refused', problem });
  });

  test('a table whose first cell begins with a bracket or an angle is a table', async () => {
    expect(await peopleIn('[x] Name,Note\n')).toMatchObject({ people: [] });
    expect(await peopleIn('Name,Note\n<Mira>,{x}\n')).toMatchObject({ people: [{ name: '<Mira>' }] });
  });
});

describe('LinkedIn’s messages and invitations', () => {
  const OWNER = 'linkedin/marianne-mentor';
  const MIRA = 'linkedin/mira-muster';
  const rowsOf = async (file: string) => {
    const log = await opened(file);
    if (log.kind !== 'linkedin-log') throw new Error(log.kind);
    return readLinkedInLog(log.rows);
  };
  const options = {
    owner: OWNER,
    isWanted: (identity: string) => identity === MIRA,
    withWords: true,
    invited: { sent: 'Invited', received: 'Was invited' },
    today: TODAY,
  };

  test('become log entries of the person concerned: who wrote, when, the first words', async () => {
    const log = await rowsOf(MESSAGES);
    expect(log.leftOut).toBe(2);
    expect(guessOwner(log, '', (identity) => identity === MIRA)).toBe(OWNER);
    expect(guessOwner(log, 'marianne mentor', () => false)).toBe(OWNER);
    expect(logRows(log, options).people).toMatchObject([
      {
        name: 'Mira Muster',
        identities: [MIRA],
        entries: [
          { kind: 'sent', on: '2026-11-20', text: 'Guten Tag Mira' },
          { kind: 'reply', on: '2026-11-21', text: 'Gern!' },
        ],
      },
    ]);
    // A message from a third person to both of them belongs only to that person.
    expect(logRows(log, { ...options, isWanted: () => true }).people.map(({ name }) => name)).toEqual([
      'Mira Muster',
      'Omar Beispiel',
    ]);
    expect(
      logRows(log, { ...options, withWords: false }).people[0]?.entries?.map(({ text }) => text),
    ).toEqual(['', '']);
    expect(logRows(await rowsOf(INVITATIONS), options).people[0]?.entries).toEqual([
      { kind: 'sent', on: '2026-09-25', text: 'Invited: Gruß' },
    ]);
  });

  test('are logged once, move the person on, and can be undone', async () => {
    const db = freshDatabase();
    const mira = await saved(db, { name: 'Mira M.', address: 'linkedin.com/in/mira-muster' });
    const before = await db.interactions.toArray();
    const log = await rowsOf(MESSAGES);
    const plan = async () => planImport(db, logRows(log, options), { rule: 'fill', leaveAlike: false });
    const bring = async () =>
      importPeople(db, await plan(), { file: 'messages.csv', source: '', firstMessagesPerDay: null }, NOW);
    const result = await bring();
    expect(await db.contacts.get(mira.id)).toMatchObject({
      name: 'Mira M.',
      stage: 'replied',
      lastInteractionOn: '2026-11-21',
    });
    const logged = (await db.interactions.toArray()).filter(({ kind }) => kind !== 'stage');
    expect(logged.map(({ kind, on }) => `${kind} ${on}`).sort()).toEqual([
      'reply 2026-11-21',
      'sent 2026-11-20',
    ]);
    expect(
      await db.followUps
        .where({ contactId: mira.id })
        .filter(({ status }) => status === 'open')
        .count(),
    ).toBe(1);
    expect(await plan()).toMatchObject({ added: [], updated: [] });
    if (!result.ok) throw new Error('The list has not changed');
    await undoEntry(db, result.entryId, NOW);
    expect(await db.contacts.get(mira.id)).toMatchObject({ stage: 'found', lastInteractionOn: '' });
    expect(await db.interactions.toArray()).toEqual(before);
  });
});

test('the same address book three times gives each person once, and adds further details', async () => {
  const db = freshDatabase();
  const first = 'BEGIN:VCARD\nVERSION:3.0\nFN:Mira Muster\nTEL;TYPE=CELL:0170 0000001\nEND:VCARD\n';
  const more =
    'BEGIN:VCARD\nVERSION:3.0\nFN:Mira Muster\nTEL:+49 170 0000001\nEMAIL:mira@muster.example\nURL:https://www.linkedin.com/in/mira-muster\nEND:VCARD\n';
  for (const file of [first, first, more, more, first]) {
    const plan = await planImport(db, await peopleIn(file), { rule: 'fill', leaveAlike: false });
    await importPeople(db, plan, { file: 'a.vcf', source: '', firstMessagesPerDay: null }, NOW);
  }
  expect(await db.contacts.toArray()).toMatchObject([
    {
      name: 'Mira Muster',
      addresses: ['https://www.linkedin.com/in/mira-muster/'],
      phones: [{ label: 'mobile', value: '0170 0000001' }],
      emails: [{ label: '', value: 'mira@muster.example' }],
    },
  ]);
});
