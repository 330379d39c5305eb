import 'fake-indexeddb/auto';
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

  test('that unpack to too much are given up, whatever they say of their size', {
    timeout: 30_000,
  }, async () => {
    const bomb = zipSync({ 'a.csv': [new Uint8Array(ZIP_LIMITS.unpacked + 1_000_000), { level: 1 }] });
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await unzip(bomb, () => true)).toEqual({ ok: false, problem: 'zip-too-big' });
    // The size in the archive's own table is a lie.
    const view = new DataView(bomb.buffer);
    view.setUint32(22, 10, true);
    expect(await unzip(bomb, () => true)).toEqual({ ok: false, problem: 'zip-too-big' });
  });

  test('that are cut off, locked or without a list say so', async () => {
    const whole = zip({ 'Connections.csv': CONNECTIONS.repeat(50) });
    expect(await opened(whole.slice(0, whole.length / 4))).toMatchObject({ problem: 'zip-broken' });
    // In an archive that is not packed any letter can turn into another: the checksum tells.
    const stored = zipSync({ 'Connections.csv': [new TextEncoder().encode(CONNECTIONS), { level: 0 }] });
    expect((await opened(stored)).kind).toBe('table');
    const at = new TextDecoder('latin1').decode(stored).lastIndexOf('\n', 400) + 1;
    stored[at] = (stored[at] ?? 0) ^ 1;
    expect(await opened(stored)).toMatchObject({ problem: 'zip-broken' });
    const locked = whole.slice();
    locked[6] = 1;
    expect(await opened(locked)).toMatchObject({ problem: 'zip-protected' });
    expect(await opened(zip({ 'a.pdf': 'x' }))).toMatchObject({ problem: 'zip-without' });
    expect(await opened(zip({ 'content.xml': '<x/>', mimetype: 'x' }))).toMatchObject({
      problem: 'open-document',
    });
  });
});

test('an Excel workbook: texts, days and numbers of its first sheet', async () => {
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const workbook = zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Leute" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cell('A1', 'Name')}${cell('B1', 'Told on')}${cell('C1', 'Telephone')}</row><row r="2">${cell('A2', 'Lena Krämer')}<c r="B2" s="1"><v>46330</v></c><c r="C2"><v>491700000001</v></c></row></sheetData></worksheet>`,
  });
  expect(await peopleIn(workbook)).toMatchObject({
    people: [
      { name: 'Lena Krämer', details: { informedOn: '2026-11-04', phones: [{ value: '491700000001' }] } },
    ],
    bad: [],
    partly: [],
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

  test('are entries of the one they concern: who wrote, when, the first words', async () => {
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
    // What a third has written to both is theirs alone.
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

  test('come into the log once, move on whom they concern, and can be taken back', async () => {
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

test('the same address book three times gives each person once, and joins who comes with more', async () => {
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
