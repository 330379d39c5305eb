import { toInstant } from '../../../utils/ground/days';
import { TABLES } from '../../../utils/model/tables';
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeContact, deleteContact, saveContact } from '../../../utils/actions/contacts';
import { logInteraction } from '../../../utils/actions/log';
import { keepNote } from '../../../utils/actions/notes';
import { changePreferences } from '../../../utils/actions/preferences';
import { changesNothing, planRestore, restoreBackup } from '../../../utils/actions/restore';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { undoEntry } from '../../../utils/actions/undo-entry';
import type { TrailDatabase } from '../../../utils/database/schema';
import { withWeeks } from '../../../utils/database/v4';
import {
  BACKUP_SCHEMA,
  backupFile,
  backupText,
  readBackup,
  readTables,
  saidLength,
  writeBackup,
} from '../../../utils/exchange/backup';
import { newId } from '../../../utils/ground/ids';
import { createTranslate, LANGUAGES } from '../../../utils/language/translate';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import { toContact } from '../../../utils/model/contact-record';
import type { Interaction } from '../../../utils/model/interaction';
import type { Mentorship } from '../../../utils/model/mentorship';
import { isClosed } from '../../../utils/model/stages';
import { checkDatabase } from '../../../utils/queries/check';
import { runningMentorships } from '../../../utils/queries/mentorships';
import { recordOf } from '../actions/course';
import { seed } from '../database/seed';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { anyDraft } from './support';

const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const textOf = async (db: TrailDatabase) => (await writeBackup(db, NOW)).join('');
const backupOf = async (db: TrailDatabase) => {
  const read = await readBackup(await textOf(db));
  if (!read.ok) throw new Error(`${read.problem} ${read.where}`);
  return read.backup;
};
/** All rows except the journal's, including those of the indexes. */
const rows = async (db: TrailDatabase) => {
  const all = await Promise.all(TABLES.map(async (table) => [table, await db.table(table).toArray()]));
  return Object.fromEntries(all);
};

/** A mentorship with everything filled in. */
function fullMentorship(mentorship: Mentorship): Mentorship {
  const [first, ...weeks] = mentorship.weeks;
  if (!first) throw new Error('No weeks');
  const own = { ...first, title: 'My week', movedBy: -2, heldAt: { time: '09:05', minutes: 30 } };
  const step = { id: newId(), text: 'Call', done: true };
  return {
    ...mentorship,
    planName: 'Mine',
    onFacebook: true,
    meeting: { weekday: 6, time: '23:59', minutes: 1440, channel: 'Café\n🌻' },
    weeks: [
      {
        ...own,
        heldAt: { time: '16:00', minutes: 45 },
        record: recordOf({ worry: true, note: 'n', mood: null }),
      },
      ...weeks,
    ],
    pauses: [{ id: newId(), from: TODAY, until: TODAY, reason: 'other', beforeWeek: 4, weeks: 1 }],
    goals: [{ id: newId(), text: 'g', measure: 'm', obstacle: 'o', reached: true, steps: [step] }],
    agreement: {
      ...{ expectations: 'e', channel: 'c', confidentiality: 'c', absence: 'a' },
      ...{ endAnnounced: true, agreedOn: TODAY },
    },
    skills: [{ id: newId(), name: 'n', proof: 'p', before: 1, after: 5, evidence: 'e' }],
    closing: { on: TODAY, lookBack: 'l', thanks: 't', contactRule: 'c', data: 'keep', earlyReason: '' },
    outcome: { introduction: 'i', learned: 'l', outlook: 'o' },
    answered: ['meet:1'],
    endedAt: toInstant(NOW),
  };
}

/** A list with something of every kind. */
async function fullList() {
  const db = freshDatabase();
  const lena = await saved(db, { address: 'facebook.com/lena.k', notes: '=1 "x"\n\u0000🌻', tags: ['a, b'] });
  const amir = await saved(db, { name: 'أمير', address: 'linkedin.com/in/amir', ageBand: 'adult' });
  const gone = await saved(db, { name: 'Gone' });
  good(await logInteraction(db, lena.id, { kind: 'sent', on: TODAY, text: 'Hi', template: 'own/x' }, NOW));
  const { mentorship } = good(
    await startMentorship(db, amir.id, { beginsOn: '2026-11-01', follows: newId() }, NOW),
  );
  await seed(db, () => db.mentorships.put(fullMentorship(mentorship)));
  await deleteContact(db, gone.id, NOW);
  await keepNote(db, { kind: 'platform', key: 'volunteer' }, { text: 'half \ud83c', joined: true }, NOW);
  good(
    await changePreferences(
      db,
      {
        mentorName: 'Uta',
        reachAt: 'uta@example.org',
        quietWeekdays: [0],
        quietPeriods: [{ from: TODAY, to: TODAY }],
        reminderHour: null,
        cadences: { found: 3 },
        stageNames: { found: 'Neu' },
        welcomedAt: toInstant(NOW),
      },
      NOW,
    ),
  );
  const stamps = { createdAt: toInstant(NOW), updatedAt: toInstant(NOW) };
  await seed(db, () =>
    db.plans.add({ id: newId(), name: 'Short', weeks: builtinWeeks('six-weeks'), ...stamps }),
  );
  await seed(db, () =>
    db.offers.add({ id: newId(), kind: 'course', title: 't', reach: 'r', note: 'n', ...stamps }),
  );
  await seed(db, () =>
    db.templates.add({ id: newId(), kind: 'first', name: 'n', text: 't', language: 'de', ...stamps }),
  );
  await seed(db, () =>
    db.views.add({
      id: newId(),
      name: 'Silent',
      filter: { search: 'x', stages: ['found'], silentFor: 30, dueWithin: -1, privacy: 'uninformed' },
      columns: ['name', 'nextOn'],
      sorting: { by: 'name', descending: false },
      ...stamps,
    }),
  );
  return { db, lena, amir, gone };
}

describe('a backup of version 3', () => {
  /** The rows frozen with that version, as it wrote them. */
  const written = () => {
    const file = new URL('../database/examples/v3.json', import.meta.url);
    const { rows: old } = JSON.parse(readFileSync(file, 'utf8'));
    const contacts = old.contacts.map(toContact);
    const { journal: _journal, ...tables } = { ...old, contacts };
    return { format: 'mentor-trail-backup', schema: 3, savedAt: toInstant(NOW), tables };
  };

  test('is upgraded like the database itself', async () => {
    const old = written();
    const read = await readBackup(JSON.stringify(old));
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    const { mentorships, plans } = read.backup.tables;
    expect(mentorships).toEqual(old.tables.mentorships.map(withWeeks));
    expect(mentorships[0]).toMatchObject({ beginsOn: '2026-09-21', lastOn: '2026-11-29', pauses: [] });
    expect(mentorships[0]?.weeks).toHaveLength(10);
    expect(plans).toEqual([]);
    const db = freshDatabase();
    await restoreBackup(db, read.backup, { way: 'replace', file: 'b.json' }, NOW);
    expect(await db.mentorships.toArray()).toEqual(mentorships);
    expect(await backupOf(db)).toMatchObject({ tables: { mentorships } });
  });

  test('has invalid rows left out and named all the same', async () => {
    const hostile = (change: (tables: Record<string, unknown>) => void) => {
      const old = written();
      change(old.tables);
      return readBackup(JSON.stringify(old));
    };
    for (const beginsOn of ['2026-13-01', 7, null, '<img>']) {
      const read = await hostile((tables) => {
        tables.mentorships = [{ ...(tables.mentorships as object[])[0], beginsOn }];
      });
      expect(read).toMatchObject({
        ok: true,
        backup: { tables: { mentorships: [] }, spared: { mentorships: expect.anything() } },
        unread: [{ where: expect.stringContaining('mentorships[0]'), why: 'unreadable' }],
      });
    }
    expect(await hostile((tables) => Object.assign(tables, { mentorships: 'x' }))).toMatchObject({
      backup: { tables: { mentorships: [] }, spared: { mentorships: 'all' } },
      unread: [{ where: 'tables.mentorships', why: 'unreadable' }],
    });
    expect(await hostile((tables) => Object.assign(tables, { more: [] }))).toMatchObject({
      unread: [{ where: 'tables.more', why: 'unknown' }],
    });
  });
});

describe('people who may not be stored', () => {
  /** A backup with these values for one person, which our program would never write. */
  async function about(change: object) {
    const db = freshDatabase();
    const lena = await saved(db, { name: 'Lena', ageBand: 'adult' });
    const amir = await saved(db, { name: 'Amir' });
    good(await logInteraction(db, lena.id, { kind: 'sent', on: TODAY, text: 'Hi' }, NOW));
    good(await startMentorship(db, lena.id, { beginsOn: TODAY, onFacebook: true }, NOW));
    const file = JSON.parse(await textOf(db));
    Object.assign(
      file.tables.contacts.find(({ id }: { id: string }) => id === lena.id),
      change,
    );
    const read = await readBackup(JSON.stringify(file));
    if (!read.ok) throw new Error(`${read.problem} ${read.where}`);
    return { read, lena, amir };
  }

  test.each(['merge', 'replace'] as const)('nobody under 16 is restored from a backup: %s', async (way) => {
    const { read, lena, amir } = await about({ ageBand: 'under-16' });
    expect(read.tooYoung).toBe(1);
    const db = freshDatabase();
    await restoreBackup(db, read.backup, { way, file: 'b.json' }, NOW);
    expect((await db.contacts.toArray()).map(({ id }) => id)).toEqual([amir.id]);
    expect(await checkDatabase(db, TODAY, { erased: [lena.id] })).toEqual([]);
    expect(changesNothing(await planRestore(db, read.backup, way))).toBe(true);
  });

  test('a person’s data stays as it is if a file says that they are under 16', async () => {
    const { db, lena } = await fullList();
    const before = await rows(db);
    const file = JSON.parse(await textOf(db));
    for (const row of file.tables.contacts) {
      if (row.id === lena.id) Object.assign(row, { ageBand: 'under-16', updatedAt: toInstant(later(60)) });
    }
    for (const row of file.tables.interactions) row.updatedAt = toInstant(later(60));
    const read = await readBackup(JSON.stringify(file));
    if (!read.ok) throw new Error(read.where);
    await restoreBackup(db, read.backup, { way: 'merge', file: 'b.json' }, NOW);
    const after = await rows(db);
    const log = (all: typeof after) =>
      all.interactions.filter((row: Interaction) => row.contactId === lena.id);
    expect(log(before)).not.toEqual([]);
    expect(log(after)).toEqual(log(before));
    expect(after.contacts).toEqual(before.contacts);
  });

  test.each(['unknown', 'sixteen-seventeen'])(
    'nor weeks on Facebook of somebody who is %s',
    async (ageBand) => {
      for (const way of ['merge', 'replace'] as const) {
        const { read } = await about({ ageBand });
        const db = freshDatabase();
        expect((await planRestore(db, read.backup, way)).leftFacebook).toEqual(['Lena']);
        await restoreBackup(db, read.backup, { way, file: 'b.json' }, NOW);
        expect(await db.mentorships.toArray()).toMatchObject([{ onFacebook: false }]);
        expect(await checkDatabase(db, TODAY)).toEqual([]);
        expect(changesNothing(await planRestore(db, read.backup, way))).toBe(true);
      }
      const { read } = await about({});
      const db = freshDatabase();
      await restoreBackup(db, read.backup, { way: 'replace', file: 'b.json' }, NOW);
      expect(await db.mentorships.toArray()).toMatchObject([{ onFacebook: true }]);
    },
  );

  test('weeks on Facebook continue elsewhere once the person turns out not to be an adult', async () => {
    const db = freshDatabase();
    const lena = await saved(db, { ageBand: 'adult' });
    good(await startMentorship(db, lena.id, { beginsOn: TODAY, onFacebook: true }, NOW));
    const { undo } = good(await changeContact(db, lena.id, { ageBand: 'sixteen-seventeen' }, later(1)));
    expect(await db.mentorships.toArray()).toMatchObject([{ onFacebook: false }]);
    await undo?.();
    expect(await db.mentorships.toArray()).toMatchObject([{ onFacebook: true }]);
  });
});

describe('everything goes out and comes back', () => {
  test('into an empty program, either way, exactly; and after the undo nothing is left', async () => {
    const { db } = await fullList();
    for (const way of ['merge', 'replace'] as const) {
      const empty = freshDatabase();
      const { entryId } = await restoreBackup(empty, await backupOf(db), { way, file: 'b.json' }, NOW);
      expect(await rows(empty)).toEqual(await rows(db));
      expect(changesNothing(await planRestore(empty, await backupOf(db), way))).toBe(true);
      await undoEntry(empty, entryId, NOW);
      expect(Object.values(await rows(empty)).flat()).toEqual([]);
    }
  });

  test('law: replacing is exact whatever was there, and so is its undo', {
    timeout: 300_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(anyDraft(0), anyDraft(1)),
        fc.tuple(anyDraft(1), anyDraft(2)),
        async (theirs, mine) => {
          const [from, to] = [freshDatabase(), freshDatabase()];
          for (const draft of theirs) good(await saveContact(from, draft, NOW));
          for (const draft of mine) good(await saveContact(to, draft, NOW));
          const before = await rows(to);
          const { entryId } = await restoreBackup(
            to,
            await backupOf(from),
            { way: 'replace', file: 'b' },
            later(1),
          );
          expect(await rows(to)).toEqual(await rows(from));
          await undoEntry(to, entryId, later(2));
          expect(await rows(to)).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('somebody whose mentorship was started in two lists keeps the one with more written down', async () => {
    const [here, there] = [freshDatabase(), freshDatabase()];
    const contact = await saved(here);
    await restoreBackup(there, await backupOf(here), { way: 'merge', file: 'a' }, NOW);
    await startMentorship(here, contact.id, { beginsOn: TODAY }, NOW);
    const { mentorship } = good(await startMentorship(there, contact.id, { beginsOn: TODAY }, later(5)));
    const [week] = mentorship.weeks;
    if (!week) throw new Error('No weeks');
    const weeks = mentorship.weeks.with(0, { ...week, record: recordOf() });
    await seed(there, () => there.mentorships.put({ ...mentorship, weeks }));
    const before = await rows(here);
    const { entryId } = await restoreBackup(
      here,
      await backupOf(there),
      { way: 'merge', file: 'b' },
      later(10),
    );
    expect((await runningMentorships(here, TODAY)).map((each) => each.mentorship.id)).toEqual([
      mentorship.id,
    ]);
    expect(await here.mentorships.count()).toBe(2);
    await undoEntry(here, entryId, later(20));
    expect(await rows(here)).toEqual(before);
  });

  test('law: after a merge everybody has one next action, and nobody’s address is taken', {
    timeout: 300_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(anyDraft(0), anyDraft(1)),
        fc.tuple(anyDraft(1), anyDraft(2)),
        fc.constantFrom('declined', 'paused', 'found'),
        async (theirs, mine, stage) => {
          const [from, to] = [freshDatabase(), freshDatabase()];
          for (const draft of theirs) good(await saveContact(from, draft, NOW));
          const backup = await backupOf(from);
          await restoreBackup(to, backup, { way: 'replace', file: 'b' }, NOW);
          const [one] = await to.contacts.toArray();
          await changeContact(to, one?.id ?? '', { stage: stage as 'found' }, later(5));
          for (const draft of mine) await saveContact(to, draft, later(6));
          const names = new Map((await to.contacts.toArray()).map(({ id, name }) => [id, name]));
          await restoreBackup(to, backup, { way: 'merge', file: 'b' }, later(10));

          const contacts = await to.contacts.toArray();
          for (const { id, name } of contacts) if (names.has(id)) expect(name).toBe(names.get(id));
          const identities = contacts.flatMap((contact) => contact.identities ?? []);
          expect(new Set(identities).size).toBe(identities.length);
          const open = (await to.followUps.toArray()).filter(({ status }) => status === 'open');
          const wanted = contacts.filter((contact) => !isClosed(contact.stage)).map(({ id }) => id);
          expect(open.map(({ contactId }) => contactId).sort()).toEqual(wanted.sort());
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('merging', () => {
  test('of rows in both the newer stays, and deleted rows come back from the file', async () => {
    const { db, lena, amir } = await fullList();
    const backup = await backupOf(db);
    await changeContact(db, lena.id, { notes: 'newer' }, later(10));
    await seed(db, () => db.contacts.delete(amir.id));
    const plan = await planRestore(db, backup, 'merge');
    expect(plan.contacts).toMatchObject({ added: [{ name: 'أمير' }], changed: [], removed: [] });
    await restoreBackup(db, backup, { way: 'merge', file: 'b' }, later(20));
    expect((await db.contacts.get(lena.id))?.notes).toBe('newer');
    expect((await db.contacts.get(amir.id))?.name).toBe('أمير');
  });

  test('an address that now belongs to somebody else stays with them', async () => {
    const { db, amir } = await fullList();
    const backup = await backupOf(db);
    await seed(db, () => db.contacts.delete(amir.id));
    await saved(db, { name: 'Amir again', address: 'linkedin.com/in/amir' }, later(5));
    const { leftAddresses } = await planRestore(db, backup, 'merge');
    expect(leftAddresses).toEqual([
      { address: 'https://www.linkedin.com/in/amir/', of: 'أمير', staysWith: 'Amir again' },
    ]);
    expect((await planRestore(db, backup, 'replace')).leftAddresses).toEqual([]);
    await restoreBackup(db, backup, { way: 'merge', file: 'b' }, later(20));
    expect((await db.contacts.get(amir.id))?.addresses).toEqual([]);
  });

  test('notes on the same subject become one', async () => {
    const { db } = await fullList();
    const other = freshDatabase();
    await keepNote(other, { kind: 'platform', key: 'volunteer' }, { text: 'older' }, later(-10));
    await restoreBackup(other, await backupOf(db), { way: 'merge', file: 'b' }, later(20));
    expect(await other.notes.toArray()).toMatchObject([{ text: 'half \ud83c', joined: true }]);
  });
});

test('a full disk changes nothing', async () => {
  const { db } = await fullList();
  const backup = await backupOf(db);
  const other = freshDatabase();
  await saved(other, { name: 'Mine' });
  const before = await rows(other);
  const original = IDBObjectStore.prototype.add;
  let writes = 0;
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...given) {
    writes += 1;
    if (writes === 4) throw new DOMException('full', 'QuotaExceededError');
    return original.apply(this, given);
  };
  const failure = await restoreBackup(other, backup, { way: 'replace', file: 'b' }, NOW).catch(
    (error: unknown) => error,
  );
  IDBObjectStore.prototype.add = original;
  expect(failure).toMatchObject({ name: 'StorageFailure', reason: 'full' });
  expect(await rows(other)).toEqual(before);
});

test('can be stopped, and then nothing has happened', async () => {
  const { db } = await fullList();
  const other = freshDatabase();
  const controller = new AbortController();
  const work = { signal: controller.signal, onProgress: () => controller.abort() };
  const stopped = restoreBackup(other, await backupOf(db), { way: 'merge', file: 'b', ...work }, NOW);
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  expect(Object.values(await rows(other)).flat()).toEqual([]);
});

type Json = Record<string, never> & { tables: Record<string, Record<string, unknown>[]> };
/** Reads a full backup after changing something in it. */
async function readChanged(change: (json: Json) => void) {
  const { db } = await fullList();
  const json = JSON.parse(await textOf(db)) as Json;
  change(json);
  return readBackup(JSON.stringify(json));
}

describe('refused', () => {
  const refuses = async (change: (json: Json) => void) => {
    const read = await readChanged(change);
    return read.ok ? 'read' : [read.problem, read.where];
  };

  test.each<[string, string, string]>([
    ['no JSON', 'PK…', 'not-json'],
    ['an empty file', '', 'not-json'],
    ['a list', '[]', 'not-backup'],
    ['null', 'null', 'not-backup'],
    ['a guide pack', '{"format":"mentor-trail-guides"}', 'not-backup'],
  ])('%s', async (_name, text, problem) => {
    expect(await readBackup(text)).toEqual({ ok: false, problem, where: '' });
  });

  test('a newer one, whatever is in it, and one older than backups', async () => {
    expect(
      await refuses((json) => Object.assign(json, { schema: BACKUP_SCHEMA + 1, tables: { more: [] } })),
    ).toEqual(['newer', '']);
    expect(await refuses((json) => Object.assign(json, { schema: 2 }))).toEqual(['older', '']);
  });

  test('more rows than possible', async () => {
    expect(await refuses((json) => Object.assign(json.tables, { preferences: Array(101).fill({}) }))).toEqual(
      ['too-many', 'preferences'],
    );
  });

  test('law: whatever is changed in a valid one, reading it neither throws nor writes anything invalid', async () => {
    const { db } = await fullList();
    const text = await textOf(db);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.string({ maxLength: 3 }), async (at, change) => {
        const read = await readBackup(text.slice(0, at) + change + text.slice(at + change.length));
        if (read.ok) expect(Object.keys(read.backup.tables).sort()).toEqual([...TABLES].sort());
      }),
      { numRuns: 200 },
    );
  });
});

describe('unreadable rows are set aside, and the rest is restored', () => {
  const contact = (change: object) => (json: Json) => Object.assign(json.tables.contacts?.[0] ?? {}, change);
  /** The cases that do not lose exactly one row. */
  const OFF: Record<string, number> = { 'tables.spies': 0, 'contacts[3]': 0, preferences: 0 };

  test.each<[string, (json: Json) => void, string]>([
    ['a table nobody knows', (json) => Object.assign(json.tables, { spies: [] }), 'tables.spies'],
    ['a table that is missing', (json) => delete json.tables.views, 'tables.views'],
    ['a field nobody knows', contact({ onclick: 'x' }), 'contacts[0].onclick'],
    ['a link that is none', contact({ addresses: ['javascript:alert(1)'] }), 'contacts[0].addresses.0'],
    ['a place that is none', contact({ metAtAddress: 'data:text/html,x' }), 'contacts[0].metAtAddress'],
    ['a stage that is none', contact({ stage: 'friend' }), 'contacts[0].stage'],
    ['an endless name', contact({ name: 'x'.repeat(5_001) }), 'contacts[0].name'],
    ['an id that is none', contact({ id: '../x' }), 'contacts[0].id'],
    ['a day that is none', contact({ informedOn: 'soon' }), 'contacts[0].informedOn'],
    ['an impossible day', contact({ informedOn: '2026-13-99' }), 'contacts[0].informedOn'],
    ['an impossible instant', contact({ savedAt: '2026-02-30T08:00:00.000Z' }), 'contacts[0].savedAt'],
    ['a row that is none', (json) => json.tables.notes?.splice(0, 1, null as never), 'notes[0]'],
    [
      'one person twice',
      (json) => json.tables.contacts?.push(json.tables.contacts[0] as never),
      'contacts[3]',
    ],
    [
      'a setting nobody knows',
      (json) => json.tables.preferences?.push({ name: 'evil', value: 1, updatedAt: toInstant(NOW) }),
      'preferences',
    ],
  ])('%s', async (_name, change, where) => {
    const read = await readChanged(change);
    if (!read.ok) throw new Error(read.problem);
    expect(read.unread.map((row) => row.where)).toEqual([expect.stringContaining(where)]);
    // None of it is restored, but everything else is.
    const { db } = await fullList();
    const whole = Object.values((await backupOf(db)).tables).flat().length;
    const { asideRows, ...tables } = read.backup.tables;
    const left = Object.values(tables).flat().length;
    expect(left).toBe(whole - (OFF[where] ?? 1));
    if (where.startsWith('tables.')) return;
    const [table = ''] = where.split('[');
    expect(asideRows).toMatchObject([{ table, why: 'unreadable' }]);
    const json = JSON.parse(await textOf(db)) as Json;
    change(json);
    for (const way of ['merge', 'replace'] as const) {
      const empty = freshDatabase();
      await restoreBackup(empty, read.backup, { way, file: 'b' }, NOW);
      expect(await checkDatabase(empty, TODAY)).toEqual([]);
      const rowsOf = (all: object) => Object.values(all).flat().length;
      // No row is lost: those of an unreadable person are set aside together with them.
      expect(rowsOf(await readTables(empty))).toBe(rowsOf(json.tables));
      expect(changesNothing(await planRestore(empty, read.backup, way))).toBe(true);
    }
  });

  test('rows that belong to nobody are set aside', async () => {
    const { db } = await fullList();
    const backup = await backupOf(db);
    backup.tables.contacts = [];
    const empty = freshDatabase();
    await restoreBackup(empty, backup, { way: 'replace', file: 'b' }, NOW);
    const tables = await readTables(empty);
    expect([tables.followUps, tables.interactions, tables.mentorships]).toEqual([[], [], []]);
    const { followUps, interactions, mentorships } = backup.tables;
    const loose = [...followUps, ...interactions, ...mentorships];
    expect(tables.asideRows.map(({ row }) => row)).toEqual(expect.arrayContaining(loose));
    expect(tables.asideRows.every(({ why }) => why === 'nobody')).toBe(true);
  });

  test('a replaced list keeps its own version of rows that are unreadable in the file', async () => {
    const { db, lena, amir } = await fullList();
    const before = await rows(db);
    const json = JSON.parse(await textOf(db)) as Json;
    for (const row of json.tables.contacts ?? []) if (row.id === lena.id) row.stage = 'friend';
    const read = await readBackup(JSON.stringify(json));
    if (!read.ok) throw new Error(read.problem);
    await saved(db, { name: 'Since then' }, later(5));
    await restoreBackup(db, read.backup, { way: 'replace', file: 'b' }, later(10));
    const { asideRows, ...after } = await rows(db);
    expect({ ...after, asideRows: [] }).toEqual(before);
    expect(asideRows).toMatchObject([{ table: 'contacts', row: { id: lena.id } }]);
    expect(await db.contacts.get(amir.id)).toBeDefined();
    expect(await checkDatabase(db, TODAY)).toEqual([]);
  });

  test('if a file was cut and a table’s count is unreadable, the table is named and the list keeps its own', async () => {
    const { db } = await fullList();
    const before = await rows(db);
    const text = (await textOf(db)).replace('"preferences":', '"pr?ferences":');
    for (const cut of [text.indexOf('"preferences":['), text.indexOf('"preferences":[') + 20]) {
      const read = await readBackup(text.slice(0, cut));
      if (!read.ok) throw new Error(read.problem);
      expect(read.unread.map(({ where }) => where)).toContain('tables.preferences');
      await restoreBackup(db, read.backup, { way: 'replace', file: 'b' }, later(10));
      expect((await rows(db)).preferences).toEqual(before.preferences);
    }
  });

  test('law: of a file cut anywhere, every complete line is restored', async () => {
    const { db } = await fullList();
    const text = await textOf(db);
    const begins = text.indexOf('\n') + 1;
    const lines = new Set(
      text
        .split('\n')
        .map((line) => line.replace(/,$/, ''))
        .filter((line) => /^\{"(?:id|name)/.test(line)),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: begins, max: text.length - 4 }), async (at) => {
        const read = await readBackup(text.slice(0, at));
        if (!read.ok) throw new Error(read.problem);
        const whole = text
          .slice(0, at)
          .split('\n')
          .filter((line) => lines.has(line.replace(/,$/, ''))).length;
        const { asideRows: _aside, ...tables } = read.backup.tables;
        const came = Object.values(tables).flat().length;
        expect(came).toBe(whole);
        const all = Object.values((await backupOf(db)).tables).flat().length;
        const named = came + read.missing + read.unread.filter((row) => row.table !== 'own').length;
        // One more line, if the cut was between two rows.
        expect([all, all + 1]).toContain(named);
      }),
      { numRuns: 200 },
    );
  });

  test('a file cut before its counts does not count as an empty list', async () => {
    const { db } = await fullList();
    const head = /^.*?(?=,"rows")/.exec(await textOf(db))?.[0] ?? '';
    expect(head).not.toBe('');
    for (const cut of [head, `${head},`, `${head}}`]) {
      const read = await readBackup(cut);
      if (read.ok) expect(read.unread.map(({ where }) => where)).toContain('tables.contacts');
    }
  });

  test('rows that belong to nobody are left out', async () => {
    const { db } = await fullList();
    const backup = await backupOf(db);
    backup.tables.contacts = [];
    const empty = freshDatabase();
    await restoreBackup(empty, backup, { way: 'replace', file: 'b' }, NOW);
    const tables = await readTables(empty);
    expect([tables.followUps, tables.interactions, tables.mentorships]).toEqual([[], [], []]);
  });
});

test.each(LANGUAGES)('%s: each kind of row has a name of its own in the preview', (language) => {
  const texts = new URL(`../../../utils/language/${language}/exchange.ftl`, import.meta.url);
  const t = createTranslate(language, [readFileSync(texts, 'utf8')]);
  const names = TABLES.map((what) => t('restore-table', { what }));
  expect(new Set(names).size).toBe(TABLES.length);
});

test('the file handed to the browser piece by piece has the same bytes as the text, and says its length', async () => {
  const db = freshDatabase();
  for (const name of ['Lena Krämer', 'Zoë 👩‍🏫', 'Amir \ud800'])
    await saved(db, { name, notes: '–'.repeat(400_000) });
  const backup = { savedAt: toInstant(NOW), tables: await readTables(db), own: { language: 'de' } };
  const file = await backupFile(backup);
  const text = await file.text();
  expect(text).toBe((await backupText(backup)).join(''));
  expect(saidLength(text)).toBe(file.size);
  expect(await readBackup(text)).toMatchObject({ ok: true, unread: [], missing: 0 });
});
