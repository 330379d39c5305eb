import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { undoEntry } from '../../../utils/actions/undo-entry';
import { listEntries } from '../../../utils/database/journal';
import { eachLot, inLots, LOT } from '../../../utils/database/lots';
import { toRecord } from '../../../utils/model/contact-record';
import { contactOf } from '../model/contact-of';
import { journaled, seed } from './seed';
import { freshDatabase, NOW } from './testing';

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => toRecord(contactOf({ name: `Person ${at}` })));

describe('lots', () => {
  test.each([0, 1, LOT, LOT + 1])(
    '%i rows are read once each, no more than a lot at a time',
    async (count) => {
      const db = freshDatabase();
      await seed(db, () => db.contacts.bulkAdd(people(count)));
      const read: string[] = [];
      await eachLot(db.contacts, (rows) => {
        expect(rows.length).toBeLessThanOrEqual(LOT);
        read.push(...rows.map(({ id }) => id));
      });
      expect(read).toEqual(await db.contacts.toCollection().primaryKeys());
      expect(inLots(read).flat()).toEqual(read);
    },
  );

  test('a large action is journalled in batches, listed as one, and undone as a whole', async () => {
    const db = freshDatabase();
    const all = people(2 * LOT + 1);
    await seed(db, () => db.contacts.bulkAdd(all));
    const { entryId } = await journaled(db, ['contacts'], { kind: 'bulk' }, NOW, () =>
      db.contacts.bulkPut(all.map((each) => ({ ...each, notes: 'new' }))),
    );
    const parts = await db.journal.toArray();
    expect(parts.map(({ rows }) => rows.length)).toEqual([LOT, LOT, 1]);
    const [entry, ...more] = await listEntries(db);
    expect(entry).toMatchObject({ id: entryId, count: all.length });
    expect(entry?.names).toHaveLength(3);
    expect(more).toEqual([]);
    expect(await undoEntry(db, entryId, NOW)).toEqual({ restored: all.length, kept: 0 });
    expect(await db.contacts.filter(({ notes }) => notes === 'new').count()).toBe(0);
    expect(await db.journal.count()).toBe(1);
  });
});
