import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addDays, toInstant } from '../../../utils/ground/days';
import { STAGES } from '../../../utils/model/contact';
import { queryFound } from '../../../utils/queries/contacts';
import { querySilent } from '../../../utils/queries/silent';
import { freshDatabase, NOW, TODAY } from '../database/testing';
import { contactOf } from '../model/contact-of';
import { putPeople } from './people';

const QUESTION = { stage: 'contacted', days: 14, limit: 5, without: [] } as const;

test('who is silent are the same people in the same order as in the list with that filter', async () => {
  const db = freshDatabase();
  const people = Array.from({ length: 60 }, (_, n) =>
    contactOf({
      name: `Person ${n}`,
      stage: STAGES[n % 3] ?? 'found',
      lastInteractionOn: n % 5 === 0 ? '' : addDays(TODAY, -(n % 31)),
      savedAt: toInstant(new Date(NOW.getTime() - n * 43_200_000)),
      ...(n % 11 === 0 ? { deletedAt: '2026-01-01T00:00:00.000Z' } : {}),
    }),
  );
  await putPeople(
    db,
    people.map((contact) => ({ contact, dueOn: null })),
  );
  const filter = { stages: ['contacted' as const], silentFor: 14 };
  const sorting = { by: 'lastInteractionOn', descending: false } as const;
  const list = await queryFound(db, { filter, found: undefined, sorting, page: { limit: 100 } }, TODAY);
  const expected = list.rows.map(({ contact }) => contact);
  expect(expected.some(({ lastInteractionOn }) => lastInteractionOn === '')).toBe(true);
  const all = await querySilent(db, { ...QUESTION, limit: 100 }, TODAY);
  expect(all).toEqual({ rows: expected, total: expected.length });

  const [first] = expected;
  const some = await querySilent(db, { ...QUESTION, without: [first?.id ?? ''] }, TODAY);
  expect(some).toEqual({ rows: expected.slice(1, 6), total: expected.length - 1 });
});

test('nobody silent is nobody', async () => {
  expect(await querySilent(freshDatabase(), QUESTION, TODAY)).toEqual({ rows: [], total: 0 });
});
