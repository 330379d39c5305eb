import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eraseContact } from '../../../utils/actions/bin';
import { changeMany } from '../../../utils/actions/bulk';
import { changeContact, deleteContact } from '../../../utils/actions/contacts';
import { changeInteraction, deleteInteraction, logInteraction } from '../../../utils/actions/log';
import { mendDatabase } from '../../../utils/actions/mend';
import { mergeContacts } from '../../../utils/actions/merge';
import { setAsideUnreadable } from '../../../utils/actions/set-aside';
import { undoEntry } from '../../../utils/actions/undo-entry';
import { wordsOfAll } from '../../../utils/database/digests';
import { derive } from '../../../utils/database/recording';
import type { TrailDatabase } from '../../../utils/database/schema';
import { addDays } from '../../../utils/ground/days';
import { DIGESTS, digestId, digestsOf, toStored } from '../../../utils/model/digest';
import { searchWords } from '../../../utils/model/search-words';
import { checkDatabase } from '../../../utils/queries/check';
import { REACHED, readFacts } from '../../../utils/queries/report-facts';
import { seed } from './seed';
import { freshDatabase, good, NOW, saved, TODAY } from './testing';

/** Checks that the digests equal those computed afresh from the rows. */
async function expectRight(db: TrailDatabase) {
  const [contacts, interactions] = await Promise.all([db.contacts.toArray(), db.interactions.toArray()]);
  expect(await db.digests.toArray()).toEqual(digestsOf(contacts, interactions));
}

/** The same counts, taken from the rows as simply as possible. */
async function countedFromLog(db: TrailDatabase, since: string) {
  const people = (await db.contacts.toArray()).filter(({ deletedAt, sample }) => !deletedAt && !sample);
  const ids = new Set(people.map(({ id }) => id));
  const entries = (await db.interactions.toArray()).filter(
    ({ contactId, deletedAt, on }) => ids.has(contactId) && !deletedAt && on >= since,
  );
  const told = (id: string) => {
    const own = entries.filter(({ contactId }) => contactId === id);
    const reached = own.map(({ kind, from, to }) => {
      if (kind === 'stage') return Math.max(...[from, to].map((stage) => (stage ? REACHED[stage] : 0)));
      return kind === 'sent' ? 1 : kind === 'reply' ? 2 : -1;
    });
    const templates = own
      .filter(({ kind, template }) => kind === 'sent' && template)
      .map(({ on, template }) => [on, template] as const)
      .sort();
    if (Math.max(-1, ...reached) < 0) return null;
    const logged = own.some(({ kind }) => kind === 'sent' || kind === 'reply');
    return { reached: Math.max(...reached), logged, template: templates[0]?.[1] ?? '' };
  };
  const days = [...new Set(entries.map(({ on }) => on))].sort();
  const on = (day: string, wanted: string) =>
    entries.filter((entry) => entry.on === day && entry.kind === wanted).length;
  return {
    people: [...ids].sort().map((id) => [id, told(id)]),
    days: days
      .map((day) => [day, { sent: on(day, 'sent'), replies: on(day, 'reply') }] as const)
      .filter(([, { sent, replies }]) => sent + replies > 0),
  };
}

async function factsFrom(db: TrailDatabase, since: `${number}-${number}-${number}` | '') {
  const { people, days } = await readFacts(db, since);
  return {
    people: people.map(({ id, told }) => [id, told]).sort(),
    days: [...days].sort(),
  };
}

const one = fc.record({
  who: fc.nat({ max: 4 }),
  does: fc.constantFrom(
    'log',
    'correct',
    'take-out',
    'rename',
    'bin',
    'back',
    'erase',
    'merge',
    'move',
    'undo',
  ),
  days: fc.nat({ max: 120 }),
  kind: fc.constantFrom('sent', 'reply', 'call', 'note' as const),
});

test('law: after any sequence of actions the digests match the rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 14 }), async (steps) => {
      const db = freshDatabase();
      const ids: string[] = [];
      for (const name of ['Ada', 'Bo', 'Cem', 'Dia', 'Eda']) {
        ids.push((await saved(db, { name, metAt: `Group ${name.length}` })).id);
      }
      let undo: (() => Promise<unknown>) | undefined;
      for (const { who, does, days, kind } of steps) {
        const id = ids[who] ?? '';
        const other = ids[(who + 1) % ids.length] ?? '';
        const on = addDays(TODAY, -days);
        const [entry] = await db.interactions
          .where('[contactId+on+createdAt]')
          .between([id], [id, []])
          .toArray();
        const isThere = (await db.contacts.get(id))?.deletedAt === undefined;
        if (does === 'log') {
          const template = days % 2 ? { template: 'first/warm' } : {};
          await logInteraction(db, id, { kind, on, text: 'x', ...(kind === 'sent' && template) }, NOW);
        }
        if (does === 'correct' && entry) await changeInteraction(db, entry.id, { on, text: 'y' }, NOW);
        if (does === 'take-out' && entry) undo = await deleteInteraction(db, entry.id, NOW);
        if (does === 'rename')
          await changeContact(db, id, { name: `Name ${days}`, notes: `word${days}` }, NOW);
        if (does === 'bin' && isThere) undo = await deleteContact(db, id, NOW);
        if (does === 'back') await undo?.();
        if (does === 'erase') await eraseContact(db, id);
        if (does === 'merge') await mergeContacts(db, { keepId: id, dropId: other, chosen: {} }, NOW);
        if (does === 'move') await changeMany(db, ids, { stage: days % 2 ? 'declined' : 'replied' }, NOW);
        if (does === 'undo') {
          const last = (await db.journal.toArray()).findLast(
            ({ kind, undoneAt }) => kind !== 'erase' && !undoneAt,
          );
          if (last) await undoEntry(db, last.id, NOW);
        }
        await expectRight(db);
      }
      for (const since of ['', addDays(TODAY, -60)] as const) {
        expect(await factsFrom(db, since)).toEqual(await countedFromLog(db, since));
      }
      await db.delete();
    }),
    { numRuns: 25 },
  );
});

describe('digests', () => {
  test('an erased person leaves neither a word nor a number', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { name: 'Lena Krämer', notes: 'Schreinerei', metAt: 'Berufsstart' });
    good(await logInteraction(db, id, { kind: 'sent', on: TODAY, text: '' }, NOW));
    expect(JSON.stringify(await db.digests.toArray())).toContain('schreinerei');
    await eraseContact(db, id);
    expect(await db.digests.toArray()).toEqual([]);
  });

  test('a write that changes neither words nor figures writes no digest', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { name: 'Lena' });
    const before = await wordsOfAll(db);
    await changeContact(db, id, { language: 'de' }, NOW);
    expect(await wordsOfAll(db)).toEqual(before);
    await expectRight(db);
  });

  test('wrong ones are found and fixed', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { name: 'Lena' });
    const wrong = toStored({ id: digestId('words', id), people: [[id, 'somebody else']] });
    const lost = toStored({ id: digestId('facts', 'gone'), people: [['gone', { log: '2026-01-01r' }]] });
    await seed(db, () => derive(() => db.digests.bulkPut([wrong, lost])));
    const found = (await checkDatabase(db, TODAY)).map(({ kind }) => kind);
    expect(found).toEqual(['wrong-keys', 'wrong-keys']);
    expect(await mendDatabase(db, NOW)).toMatchObject({ mended: 2 });
    await expectRight(db);
    expect(await checkDatabase(db, TODAY)).toEqual([]);
  });

  test.each<[string, (db: TrailDatabase, id: string) => PromiseLike<unknown>]>([
    ['damaged ones', (db, id) => db.digests.put({ id: digestId('words', id) } as never)],
    ['those cut short', (db, id) => db.digests.put({ id: digestId('facts', id), text: '[["' })],
    ['those of nobody', (db, id) => db.digests.put({ id: digestId('words', id), text: 'null' })],
    ['words that are lost', (db, id) => db.digests.delete(digestId('words', id))],
    ['figures that are lost', (db, id) => db.digests.delete(digestId('facts', id))],
    ['all of them, where they are lost,', (db) => db.digests.clear()],
  ])('%s are rebuilt with the scan of the list', async (_what, damage) => {
    const db = freshDatabase();
    const { id } = await saved(db, { name: 'Lena', notes: 'Schreinerei' });
    await saved(db, { name: 'Amir' });
    good(await logInteraction(db, id, { kind: 'sent', on: TODAY, text: '' }, NOW));
    const before = await db.digests.toArray();
    await seed(db, () => derive(() => damage(db, id)));
    expect(await db.digests.toArray()).not.toEqual(before);
    await setAsideUnreadable(db, NOW);
    expect(await db.digests.toArray()).toEqual(before);
  });

  test('a damaged one stops no action, and the scan of the list rebuilds it', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { name: 'Lena' });
    for (const kind of DIGESTS) {
      await seed(db, () => derive(() => db.digests.put({ id: digestId(kind, id), text: '[[' })));
    }
    await changeContact(db, id, { name: 'Lena M.', notes: 'Schreinerei' }, NOW);
    good(await logInteraction(db, id, { kind: 'sent', on: TODAY, text: '' }, NOW));
    await setAsideUnreadable(db, NOW);
    await expectRight(db);
  });

  test('many people are spread over many rows', () => {
    const ids = Array.from(
      { length: 10_000 },
      (_, n) => `01900000-0000-7000-8001-${n.toString(16).padStart(12, '0')}`,
    );
    const rows = Map.groupBy(ids, (id) => digestId('words', id));
    expect(rows.size).toBe(256);
    expect(Math.max(...[...rows.values()].map(({ length }) => length))).toBeLessThan(200);
  });

  test('words are folded, in both spellings, each once', () => {
    const lines = searchWords({
      name: 'Anne-Marie Müller',
      notes: 'Müller und Muller',
      ...{ tags: [], metAt: '', work: '', phones: [], emails: [], messengers: [] },
    } as never).split('\n');
    expect(lines[0]?.split(' ')).toEqual(expect.arrayContaining(['anne', 'marie', 'annemariemuller']));
    expect(
      lines
        .at(-1)
        ?.split(' ')
        .filter((word) => word === 'muller'),
    ).toHaveLength(1);
  });
});
