import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { findByAddress, listContacts } from '../../../utils/contacts/contacts';
import { toContact, toRecord } from '../../../utils/contacts/record';
import { newId } from '../../../utils/database/ids';
import { TrailDatabase, VERSIONS } from '../../../utils/database/schema';
import { dueFollowUps } from '../../../utils/follow-ups/follow-ups';
import { readNotes } from '../../../utils/learn/notes';
import { runningMentorships } from '../../../utils/timeline/mentorships';
import { everything } from './testing';

/** What a database of one version looked like when that version was released. Never edited afterwards. */
interface Example {
  stores: Record<string, string | null>;
  rows: Record<string, object[]>;
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

describe.each(VERSIONS.map((step, index) => ({ step, version: index + 1 })))(
  'from version $version',
  ({ step, version }) => {
    const example = (): Example => JSON.parse(readFileSync(exampleFile(version), 'utf8'));

    test('its indexes are as they were released', () => {
      expect(step.stores).toEqual(example().stores);
    });

    test('rows come through the whole chain and are read by the code of today', async () => {
      const name = `chain-${version}`;
      const old = new TrailDatabase(name, VERSIONS.slice(0, version));
      for (const [table, rows] of Object.entries(example().rows)) await old.table(table).bulkAdd(rows);
      old.close();

      const db = new TrailDatabase(name);
      onTestFinished(async () => {
        await db.delete();
      });
      expect(db.verno).toBe(VERSIONS.length);
      const rows = await everything(db);
      expect(rows.contacts).toHaveLength(3);
      expect(rows.notes).toEqual(example().rows.notes ?? []);
      // A change to how names are folded or addresses recognised needs a version of its own.
      expect(rows.contacts.map((record) => toRecord(toContact(record)))).toEqual(rows.contacts);

      const list = await listContacts(db, { limit: 50 });
      expect(list.contacts.map((contact) => contact.name)).toEqual(['Ødegård-Łukasz 🌻', 'أمير الحسن']);
      expect((await dueFollowUps(db, '2026-10-02')).map((item) => item.daysLate)).toEqual([1]);
      expect((await runningMentorships(db, '2026-10-02')).map((item) => item.position)).toEqual([
        { kind: 'running', week: 2 },
      ]);
      const answers = await readNotes(db, 'answer');
      expect(answers.reach?.text).toBe(
        version === 1 ? undefined : 'At the youth centre, Thursdays.\nأسأل أولاً 🌻',
      );
    });
  },
);

test('the rows of the newest example survive unchanged when nothing is to be migrated', async () => {
  const { rows }: Example = JSON.parse(readFileSync(exampleFile(VERSIONS.length), 'utf8'));
  const db = new TrailDatabase('chain-newest');
  onTestFinished(async () => {
    await db.delete();
  });
  for (const [table, some] of Object.entries(rows)) await db.table(table).bulkAdd(some);
  expect(await everything(db)).toEqual(rows);
});

test('an older program still reads what a newer one left', async () => {
  const name = 'left-by-newer';
  const later = { stores: { later: 'id', contacts: 'id, sortKey, updatedAt' } };
  const newer = new TrailDatabase(name, [...VERSIONS, later]);
  await newer.contacts.add(
    toRecord({
      id: newId(),
      name: 'Lena',
      addresses: ['https://www.facebook.com/lena'],
      stage: 'found',
      notes: '',
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
  expect((await listContacts(db, { limit: 1, stage: 'found' })).contacts).toMatchObject([{ name: 'Lena' }]);
  expect(await findByAddress(db, 'facebook.com/Lena')).toMatchObject({ name: 'Lena' });
});
