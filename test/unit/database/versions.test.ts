import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import * as v from 'valibot';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { wordsOfAll } from '../../../utils/database/digests';
import { findByAddress } from '../../../utils/database/find-contact';
import { quicklyOpened, TrailDatabase, VERSIONS } from '../../../utils/database/schema';
import type { VersionStep } from '../../../utils/database/version-step';
import { toDay } from '../../../utils/ground/days';
import { newId } from '../../../utils/ground/ids';
import { proposeNext } from '../../../utils/model/cadence';
import { CONTACT_DEFAULTS } from '../../../utils/model/check-contact';
import { CLOSED_STAGES, type ContactRecord, STAGES, type Stage } from '../../../utils/model/contact';
import { toContact, toRecord } from '../../../utils/model/contact-record';
import { type Digest, digestsOf, fromStored } from '../../../utils/model/digest';
import { isOpen, turnOf } from '../../../utils/model/follow-up';
import { listedWith, listingOf } from '../../../utils/model/listing';
import type { Mentorship } from '../../../utils/model/mentorship';
import { newMentorship } from '../../../utils/model/new-mentorship';
import { isInOrder } from '../../../utils/model/next-step';
import { DEFAULT_PREFERENCES } from '../../../utils/model/preferences';
import { ROWS } from '../../../utils/model/rows';
import { lastDay, positionIn, positionOf } from '../../../utils/model/schedule';
import { signalsOf } from '../../../utils/model/signals';
import { dueFollowUps, openFollowUpOf } from '../../../utils/queries/due';
import { likelyDuplicates } from '../../../utils/queries/duplicates';
import { runningMentorships } from '../../../utils/queries/mentorships';
import { readNotes } from '../../../utils/queries/notes';
import { inZone } from '../ground/zones';
import { everything, listed } from './testing';

/** A version's database without any checks, as a program of that time, or a damaged one, may have left it. */
function plainDatabase(name: string, versions: readonly VersionStep[] = VERSIONS): Dexie {
  const db = new Dexie(name);
  versions.forEach(({ stores, upgrade }, index) => {
    const version = db.version(index + 1).stores(stores);
    if (upgrade) version.upgrade(upgrade);
  });
  return db;
}

/** A database of one version as it was when that version was released. Never edited afterwards. */
interface Example {
  stores: Record<string, string | null>;
  rows: Record<string, { id?: string }[]>;
}

/** When these tests upgrade the rows of older versions. */
const UPGRADED = new Date('2026-11-22T23:30:00.000Z');
/** The keys that the contacts' indexes need. */
const DERIVED =
  /^(?:sortKey|identities|live|tagKeys|metKey|uninformedSince|deleteBy|next|nextKey|course|chargeKey)$/;

/** Every live contact that is not closed has its next steps, with its name and their turn; no other contact has any. */
function expectNextSteps({ contacts, followUps }: Awaited<ReturnType<typeof everything>>) {
  const open = Map.groupBy(followUps.filter(isOpen), ({ contactId }) => contactId);
  for (const contact of contacts) {
    const own = open.get(contact.id) ?? [];
    expect(isInOrder(contact, own)).toBe(true);
    for (const { who } of own) expect(who).toBe(contact.name);
  }
  for (const row of followUps) expect(row.turn).toBe(turnOf(row));
}

/** Every contact has today's keys, and listing data that matches the other rows. */
function expectListed({ contacts, followUps, mentorships }: Awaited<ReturnType<typeof everything>>) {
  const of = (id: string) => (row: { contactId: string }) => row.contactId === id;
  const wanted = contacts.map((record) => {
    const keyed = toRecord(toContact(record));
    if (record.deletedAt !== undefined) return keyed;
    const { id } = record;
    return listedWith(keyed, listingOf(followUps.filter(of(id)), mentorships.filter(of(id))));
  });
  expect(contacts).toEqual(wanted);
}

const exampleFile = (version: number) => new URL(`./examples/v${version}.json`, import.meta.url);
const missingExamples = (count: number) =>
  Array.from({ length: count }, (_, index) => index + 1).filter(
    (version) => !existsSync(exampleFile(version)),
  );

test('every version has its frozen example', () => {
  expect(missingExamples(VERSIONS.length)).toEqual([]);
  expect(missingExamples(VERSIONS.length + 1)).toEqual([VERSIONS.length + 1]);
});

test('a list that the worker for several devices opens first is like any other, and pages open it afterwards', async () => {
  const schemaOf = (db: Dexie) =>
    db.tables
      .map(({ name, schema }) => [name, schema.primKey.src, ...schema.indexes.map(({ src }) => src).sort()])
      .sort();
  const [quick, slow] = [await quicklyOpened('quick'), new TrailDatabase('slow')];
  onTestFinished(async () => {
    for (const db of [quick, slow]) await db.delete();
  });
  await slow.open();
  expect(schemaOf(quick)).toEqual(schemaOf(slow));
  expect(quick.backendDB().version).toBe(slow.backendDB().version);
  const again = await new TrailDatabase('quick').open();
  expect(schemaOf(again)).toEqual(schemaOf(slow));
  again.close();
});

test('a list of a later version is opened as it is, as pages do', async () => {
  const later = plainDatabase('later', [...VERSIONS, { stores: { fresh: 'id' } }]);
  await later.open();
  later.close();
  const db = await quicklyOpened('later');
  onTestFinished(() => db.delete());
  const page = await new TrailDatabase('later').open();
  expect(db.backendDB().version).toBe(page.backendDB().version);
  page.close();
});

describe.each(VERSIONS.map((step, index) => ({ step, version: index + 1 })))(
  'from version $version',
  ({ step, version }) => {
    const example = (): Example => JSON.parse(readFileSync(exampleFile(version), 'utf8'));

    test('its indexes are as released', () => {
      expect(step.stores).toEqual(example().stores);
    });

    test.each([
      ['as pages open it', async (name: string) => new TrailDatabase(name)],
      ['as the worker for several devices does', quicklyOpened],
    ])('rows pass the whole chain and are readable by today’s code: %s', async (_, open) => {
      inZone('Europe/Berlin');
      vi.useFakeTimers({ now: UPGRADED, toFake: ['Date'] });
      onTestFinished(() => {
        vi.useRealTimers();
      });
      const name = `chain-${version}`;
      const old = plainDatabase(name, VERSIONS.slice(0, version));
      for (const [table, rows] of Object.entries(example().rows)) await old.table(table).bulkAdd(rows);
      old.close();

      const db = await open(name);
      onTestFinished(async () => {
        await db.delete();
      });
      expect(db.verno).toBe(VERSIONS.length);
      const rows = await everything(db);
      for (const [table, old] of Object.entries(example().rows)) {
        expect(rows[table as keyof typeof rows] ?? old, `${table} keep their ids`).toEqual(
          expect.arrayContaining(
            old.map(({ id }) => (id ? expect.objectContaining({ id }) : expect.anything())),
          ),
        );
      }
      expect(rows.contacts).toHaveLength(3);
      expect(rows.notes).toEqual(example().rows.notes ?? []);
      expect(rows.contacts.at(-1)).toMatchObject({
        name: 'Gone Person',
        deletedAt: '2026-09-05T08:00:00.000Z',
      });
      expect(Object.keys(rows.contacts.at(-1) ?? {})).not.toEqual(
        expect.arrayContaining([expect.stringMatching(DERIVED)]),
      );
      expect(rows.followUps.find(({ id }) => id.endsWith('13'))).toEqual({
        ...example().rows.followUps?.find(({ id }) => id?.endsWith('13')),
        kind: 'outreach',
        who: 'Gone Person',
      });
      expectNextSteps(rows);
      // A change in how names are folded or addresses recognised needs a new version.
      expectListed(rows);
      expect(await db.digests.toArray()).toEqual(digestsOf(rows.contacts, rows.interactions));
      expect(await wordsOfAll(db)).not.toEqual([]);

      const list = await listed(db);
      const [mentored, found] = list;
      expect(await openFollowUpOf(db, mentored?.id ?? '')).toMatchObject({
        dueOn: '2026-10-01',
        what: 'Ask about the course',
      });
      // Half past midnight in Berlin is the next day, and "tomorrow" the one after.
      expect(await openFollowUpOf(db, found?.id ?? '')).toMatchObject({
        dueOn: version < 3 ? '2026-11-24' : '2026-11-03',
        proposal: 'write-first',
      });
      expect(list.map((contact) => contact.name)).toEqual(['Ødegård-Łukasz 🌻', 'أمير الحسن']);
      expect((await dueFollowUps(db, '2026-10-02')).map((item) => item.daysLate)).toEqual([1]);
      expect((await runningMentorships(db, '2026-10-02')).map((item) => item.position)).toEqual([
        { kind: 'running', week: 2, of: 10 },
      ]);
      const answers = await readNotes(db, 'answer');
      expect(answers.reach?.text).toBe(
        version === 1 ? undefined : 'At the youth centre, Thursdays.\nأسأل أولاً 🌻',
      );
    });
  },
);

test('the newest example’s rows are unchanged if there is nothing to migrate', async () => {
  const { rows }: Example = JSON.parse(readFileSync(exampleFile(VERSIONS.length), 'utf8'));
  const db = plainDatabase('chain-newest');
  onTestFinished(async () => {
    await db.delete();
  });
  expect(Object.keys(rows).toSorted()).toEqual(db.tables.map(({ name }) => name).toSorted());
  for (const [table, some] of Object.entries(rows)) await db.table(table).bulkAdd(some);
  for (const [table, some] of Object.entries(rows)) expect(await db.table(table).toArray()).toEqual(some);
});

test('version 3 plans a step for everybody in an open stage, and closes the others', async () => {
  vi.useFakeTimers({ now: UPGRADED, toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const at = '2026-09-01T08:00:00.000Z';
  const old = plainDatabase('chain-stages', VERSIONS.slice(0, 2));
  const stamps = { savedAt: at, stageChangedAt: at, updatedAt: at };
  const row = (id: string, stage: Stage, more = {}) =>
    ({
      id,
      name: id,
      addresses: [],
      identities: [],
      sortKey: id,
      stage,
      notes: '',
      ...stamps,
      ...more,
    }) as object;
  await old
    .table('contacts')
    .bulkAdd([
      ...STAGES.flatMap((stage) => [row(`${stage}-free`, stage), row(`${stage}-planned`, stage)]),
      { id: 'gone', name: 'gone', addresses: [], stage: 'found', notes: '', ...stamps, deletedAt: at },
    ]);
  await old.table('followUps').bulkAdd(
    STAGES.flatMap((stage) => {
      const base = { contactId: `${stage}-planned`, dueOn: '2027-01-01', createdAt: at, updatedAt: at };
      return [
        { ...base, id: `${stage}-open`, what: 'mine', status: 'open' },
        { ...base, id: `${stage}-done`, what: 'over', status: 'done', closedAt: at },
      ];
    }),
  );
  old.close();

  const db = new TrailDatabase('chain-stages');
  onTestFinished(async () => {
    await db.delete();
  });
  const rows = await everything(db);
  expectNextSteps(rows);
  expectListed(rows);
  for (const stage of STAGES) {
    const planned = rows.followUps.find(({ id }) => id === `${stage}-open`);
    const closed = CLOSED_STAGES.includes(stage);
    expect(planned).toMatchObject({
      what: 'mine',
      dueOn: '2027-01-01',
      status: closed ? 'replaced' : 'open',
    });
    const free = await openFollowUpOf(db, `${stage}-free`);
    const today = toDay(UPGRADED);
    const wanted = proposeNext(
      { stage, lastInteractionOn: '', cadenceDays: null },
      today,
      DEFAULT_PREFERENCES,
    );
    // The frozen step proposes what today's program would, given that there were no quiet days yet.
    expect(free && { dueOn: free.dueOn, proposal: free.proposal }).toEqual(wanted ?? undefined);
  }
});

test('version 4 makes a whole mentorship of a first day, without any missed weeks', async () => {
  const at = '2026-09-01T08:00:00.000Z';
  const stamps = { createdAt: at, updatedAt: at };
  const old = plainDatabase('chain-weeks', VERSIONS.slice(0, 3));
  const contactId = newId();
  await old.table('mentorships').bulkAdd([
    { id: newId(), contactId, beginsOn: '2028-02-29', ...stamps },
    { id: newId(), contactId, beginsOn: '2026-10-19', ...stamps, deletedAt: '2026-11-01T08:00:00.000Z' },
    { id: newId(), contactId, beginsOn: '2026-03-01', ...stamps, endedAt: '2026-04-01T08:00:00.000Z' },
  ]);
  const rows = await old.table('mentorships').toArray();
  old.close();
  const db = new TrailDatabase('chain-weeks');
  onTestFinished(async () => {
    await db.delete();
  });
  const upgraded = await db.mentorships.toArray();
  expect(upgraded).toEqual(
    rows.map((row) => ({
      ...newMentorship(contactId, row.beginsOn, at),
      answered: ['call:1'],
      ...row,
    })),
  );
  expect(upgraded.map(({ lastOn }) => lastOn)).toEqual(['2028-05-08', '2026-12-27', '2026-05-09']);
  for (const row of upgraded) expect(v.safeParse(ROWS.mentorships, row).success).toBe(true);
  const [running] = upgraded;
  expect(running && signalsOf(running, '2028-04-01').map(({ key }) => key)).toEqual(['check-in:5']);
  expect(await db.mentorships.where('lastOn').aboveOrEqual('2028-05-08').primaryKeys()).toEqual([
    rows[0]?.id,
  ]);
});

test('version 5 fixes addresses saved with punctuation, and does not merge people', async () => {
  const at = '2026-09-01T08:00:00.000Z';
  const old = plainDatabase('chain-marks', VERSIONS.slice(0, 4));
  const contact = (id: string, addresses: string[], identities: string[], more = {}) => ({
    ...{
      id,
      name: id,
      addresses,
      identities,
      sortKey: id,
      live: 1,
      tagKeys: [],
      metAt: '',
      metAtAddress: '',
    },
    ...{ stage: 'declined', notes: '', tags: [], language: '', cadenceDays: null, source: '', purpose: '' },
    ...{
      informedOn: '2026-09-01',
      ageBand: 'unknown',
      deleteAfter: '',
      keepReason: '',
      lastInteractionOn: '',
    },
    ...{ savedAt: at, stageChangedAt: at, updatedAt: at, deleteBy: '2026-11-30', ...more },
  });
  const plain = 'https://www.linkedin.com/in/mira-muster/';
  const marked = contact(newId(), [`${plain.slice(0, -1)}%2C/`, plain], ['linkedin/mira-muster,']);
  const rows = [
    contact(newId(), [plain], ['linkedin/mira-muster']),
    marked,
    contact(newId(), ['https://example.org/a', 'not one'], ['web/example.org/a']),
  ];
  const { identities: _i, sortKey: _s, live: _l, tagKeys: _t, deleteBy: _d, ...bare } = marked;
  const gone = { ...bare, id: newId(), deletedAt: at };
  await old.table('contacts').bulkAdd([...rows, gone]);
  await old.table('journal').add({
    id: newId(),
    kind: 'bulk',
    at,
    count: 2,
    rows: [
      { table: 'contacts', key: marked.id, before: marked, leftAt: at },
      { table: 'contacts', key: gone.id, before: gone, leftAt: at },
      { table: 'contacts', key: 'made', before: null, leftAt: at },
      { table: 'followUps', key: 'x', before: { id: 'x', contactId: 'y' }, leftAt: at },
    ],
  });
  old.close();

  const db = new TrailDatabase('chain-marks');
  onTestFinished(async () => {
    await db.delete();
  });
  const nothing = { phones: [], emails: [], messengers: [], work: '' };
  const mended = { ...marked, addresses: [plain], identities: ['linkedin/mira-muster'], ...nothing };
  const expected = [{ ...rows[0], ...nothing }, mended, { ...rows[2], ...nothing }];
  const goneNow = { ...gone, addresses: [plain], ...nothing };
  expect(await db.contacts.bulkGet([...rows, gone].map(({ id }) => id))).toEqual([...expected, goneNow]);
  const [entry] = await db.journal.toArray();
  expect(entry?.rows.map(({ before }) => before)).toEqual([
    mended,
    goneNow,
    null,
    expect.objectContaining({ id: 'x', contactId: 'y' }),
  ]);
  const pairs = await likelyDuplicates(db);
  expect(pairs).toHaveLength(1);
  expect(pairs[0]).toMatchObject({ reasons: ['same-address'] });
  expect([pairs[0]?.a.id, pairs[0]?.b.id].sort()).toEqual([rows[0]?.id, marked.id].sort());
});

test('version 13 finds people elsewhere by one address, changes none, and does not merge people', async () => {
  const at = '2026-09-01T08:00:00.000Z';
  const old = plainDatabase('chain-elsewhere', VERSIONS.slice(0, 12));
  const { rows }: Example = JSON.parse(readFileSync(exampleFile(12), 'utf8'));
  const contact = (name: string, addresses: string[], identities: string[]) => {
    const {
      identities: _i,
      nextKey: _n,
      next: _x,
      course: _c,
      attention: _a,
      chargeKey: _k,
      ...row
    } = (rows.contacts ?? [])[0] as ContactRecord;
    const bare = {
      ...row,
      id: newId(),
      name,
      sortKey: name,
      addresses,
      phones: [],
      emails: [],
      messengers: [],
    };
    return { ...bare, reachKeys: [], identities };
  };
  const one = contact('mira', ['https://www.instagram.com/mira.m'], ['web/instagram.com/mira.m']);
  const other = contact(
    'muster',
    ['https://m.instagram.com/Mira.M?hl=de', 'https://www.linkedin.com/in/mira-m/'],
    ['web/m.instagram.com/Mira.M?hl=de', 'linkedin/mira-m'],
  );
  const third = contact('omar', ['https://example.org/omar'], ['web/example.org/omar']);
  const { identities: _, ...gone } = { ...other, id: newId(), deletedAt: at };
  await old.table('contacts').bulkAdd([one, other, third, gone]);
  const before = [other, gone, null, { id: 'x', contactId: 'y' }];
  await old.table('journal').add({
    id: newId(),
    kind: 'bulk',
    at,
    count: 2,
    rows: before.map((row, index) => ({
      table: index === 3 ? 'followUps' : 'contacts',
      key: row?.id ?? 'made',
      before: row,
      leftAt: at,
    })),
  });
  old.close();

  const db = new TrailDatabase('chain-elsewhere');
  onTestFinished(async () => {
    await db.delete();
  });
  const renewed = { ...other, identities: ['web/instagram.com/mira.m', 'linkedin/mira-m'] };
  const now = await db.contacts.bulkGet([one, other, third, gone].map(({ id }) => id));
  expect(now).toEqual([one, renewed, third, gone]);
  const [entry] = await db.journal.toArray();
  expect(entry?.rows.map((row) => row.before)).toEqual([renewed, gone, null, before[3]]);
  const pairs = await likelyDuplicates(db);
  expect(pairs).toHaveLength(1);
  expect(pairs[0]?.reasons).toContain('same-address');
  expect([pairs[0]?.a.id, pairs[0]?.b.id].sort()).toEqual([one.id, other.id].sort());
  const found = await findByAddress(db, 'https://www.instagram.com/mira.m/reels/?igsh=x');
  expect(found?.id).toBe(one.id);
});

test('the example of version 5 has every way to reach somebody, as a backup stores it', () => {
  const { rows }: Example = JSON.parse(readFileSync(exampleFile(5), 'utf8'));
  const contacts = (rows.contacts ?? []).map((row) => toContact(row as ContactRecord));
  for (const row of contacts) expect(v.safeParse(ROWS.contacts, row).issues).toBeUndefined();
  for (const field of ['phones', 'emails', 'messengers', 'work'] as const) {
    expect(contacts[0]?.[field]).not.toHaveLength(0);
  }
});

test('the example of version 6 has set-aside rows of every kind, as a backup stores them', () => {
  const { rows }: Example = JSON.parse(readFileSync(exampleFile(6), 'utf8'));
  for (const row of rows.asideRows ?? []) expect(v.safeParse(ROWS.asideRows, row).issues).toBeUndefined();
  expect(rows.asideRows).toMatchObject([{ row: { stage: 'friend' } }, { row: null }]);
});

test('the example of version 4 has everything a mentorship can contain, as a backup stores it', () => {
  const { rows }: Example = JSON.parse(readFileSync(exampleFile(4), 'utf8'));
  for (const row of rows.mentorships ?? []) expect(v.safeParse(ROWS.mentorships, row).issues).toBeUndefined();
  for (const row of rows.plans ?? []) expect(v.safeParse(ROWS.plans, row).issues).toBeUndefined();
  const [one] = rows.mentorships as [Mentorship];
  expect(positionOf(one, '2026-10-20')).toEqual({ kind: 'paused', week: 4, of: 10, until: '2026-10-25' });
  expect(lastDay(one)).toBe(one.lastOn);
  for (const part of [one.weeks[0]?.record, one.pauses, one.goals, one.agreement, one.skills, one.answered])
    expect(part).toBeTruthy();
});

test('the example of version 8 has what a mentee says and why it ended, as a backup stores it', () => {
  const { rows }: Example = JSON.parse(readFileSync(exampleFile(8), 'utf8'));
  for (const row of rows.mentorships ?? []) expect(v.safeParse(ROWS.mentorships, row).issues).toBeUndefined();
  const all = rows.mentorships as Mentorship[];
  expect(all.flatMap(({ weeks }) => weeks.flatMap(({ voice }) => voice ?? []))).toHaveLength(1);
  expect(all.flatMap(({ closing }) => closing?.kind ?? [])).toHaveLength(1);
});

test('the example of version 12 says who has written what, as a backup stores it', () => {
  const { rows }: Example = JSON.parse(readFileSync(exampleFile(12), 'utf8'));
  for (const table of ['interactions', 'followUps', 'mentorships', 'members', 'preferences'] as const)
    for (const row of rows[table] ?? []) expect(v.safeParse(ROWS[table], row).issues).toBeUndefined();
  const contacts = rows.contacts as ContactRecord[];
  expect(contacts.map(({ inCharge }) => inCharge)).toEqual([rows.members?.[0]?.id, undefined, undefined]);
  expect(contacts.map((row) => toRecord(toContact(row)).chargeKey)).toEqual(
    contacts.map(({ chargeKey }) => chargeKey),
  );
  const note = { kind: 'note', private: true } as const;
  expect((rows.interactions ?? []).at(-1)).toMatchObject(note);
  const [call] = (rows.interactions ?? []).filter((row) => (row as { kind?: string }).kind === 'call');
  expect(v.safeParse(ROWS.interactions, { ...call, private: true }).success).toBe(false);
});

test('version 9 lists everybody with the most urgent step and the current weeks', async () => {
  const { rows }: Example = JSON.parse(readFileSync(exampleFile(9), 'utf8'));
  const [one, other, gone] = rows.contacts as ContactRecord[];
  expect(one?.course && positionIn(one.course, '2026-10-20')).toEqual({
    kind: 'paused',
    week: 4,
    of: 10,
    until: '2026-10-25',
  });
  // There is also an open meeting, later.
  expect(one?.next).toEqual({ dueOn: '2026-10-01', what: 'Ask about the course' });
  expect(other?.next).toEqual({ dueOn: '2026-11-03', what: '', proposal: 'write-first' });
  expect(Object.keys(gone ?? {})).not.toEqual(expect.arrayContaining(['next']));
});

test('an older program still reads what a newer one left', async () => {
  const name = 'left-by-newer';
  const later = { stores: { later: 'id', contacts: 'id, sortKey, updatedAt' } };
  const newer = plainDatabase(name, [...VERSIONS, later]);
  await newer.table('contacts').add(
    toRecord({
      id: newId(),
      name: 'Lena',
      addresses: ['https://www.facebook.com/lena'],
      ...CONTACT_DEFAULTS,
      tags: [],
      lastInteractionOn: '',
      savedAt: '2026-09-01T08:00:00.000Z',
      stageChangedAt: '2026-09-01T08:00:00.000Z',
      updatedAt: '2026-09-01T08:00:00.000Z',
    }),
  );
  expect(newer.verno).toBe(VERSIONS.length + 1);
  newer.close();

  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const db = new TrailDatabase(name);
  onTestFinished(async () => {
    await db.delete();
    warn.mockRestore();
  });
  expect(await listed(db, { stages: ['found'] })).toMatchObject([{ name: 'Lena' }]);
  expect(await findByAddress(db, 'facebook.com/Lena')).toMatchObject({ name: 'Lena' });
});

test('version 14 stores the people of a digest as text, and leaves what is no digest for the scan', async () => {
  const old = plainDatabase('chain-texts', VERSIONS.slice(0, 13));
  const { rows }: Example = JSON.parse(readFileSync(exampleFile(13), 'utf8'));
  const digests = rows.digests as unknown as Digest[];
  expect(digests.length).toBeGreaterThan(2);
  await old.table('digests').bulkAdd([...digests, { id: 'words/00' }]);
  old.close();

  const db = new TrailDatabase('chain-texts');
  onTestFinished(async () => {
    await db.delete();
  });
  const found = await db.digests.toArray();
  expect(found.map(({ id }) => id)).toEqual([...digests.map(({ id }) => id), 'words/00'].sort());
  expect(found.filter(({ id }) => id !== 'words/00').map(fromStored)).toEqual(digests);
  expect(found.find(({ id }) => id === 'words/00')).toEqual({ id: 'words/00' });
});
