import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { changeContact, deleteContact } from '../../../utils/actions/contacts';
import {
  completeFollowUp,
  planFollowUp,
  skipFollowUp,
  snoozeFollowUp,
} from '../../../utils/actions/follow-ups';
import type { TrailDatabase } from '../../../utils/database/schema';
import { addDays } from '../../../utils/ground/days';
import { countByState, countDue, dueFollowUps, openFollowUpOf } from '../../../utils/queries/due';
import {
  everything,
  freshDatabase,
  good,
  isLive,
  NOW,
  saved,
  TODAY,
  withoutUpdates,
} from '../database/testing';

const LATER = new Date('2026-11-22T18:00:00.000Z');

async function planned(db: TrailDatabase, dueOn = TODAY, name = 'Lena', what = '') {
  const contact = await saved(db, { name });
  // Planned long ago, so that any day is still to come.
  const { followUp } = good(await planFollowUp(db, contact.id, { dueOn, what }, '2020-01-01', NOW));
  return { contact, followUp };
}

test('to leave out a step that is yet to come means the one after it', async () => {
  const db = freshDatabase();
  const { id } = await saved(db);
  const first = await openFollowUpOf(db, id);
  expect(first).toMatchObject({ proposal: 'write-first', dueOn: '2026-11-23' });
  await skipFollowUp(db, first?.id ?? '', TODAY, NOW);
  expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'write-first', dueOn: '2026-11-24' });
});

describe('planFollowUp', () => {
  test('keeps the day and the words', async () => {
    const db = freshDatabase();
    const contact = await saved(db);
    const plan = { dueOn: '29.11.2026', what: ' Ask about the course 🌻 ' };
    const { followUp } = good(await planFollowUp(db, contact.id, plan, TODAY, NOW));
    expect(followUp).toEqual({
      id: expect.any(String),
      contactId: contact.id,
      dueOn: '2026-11-29',
      what: 'Ask about the course 🌻',
      status: 'open',
      createdAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
    });
    expect(await openFollowUpOf(db, contact.id)).toEqual(followUp);
  });

  test.each([
    ['', 'missing'],
    ['soon', 'unreadable'],
    ['2026-02-29', 'no-such-day'],
    ['2026-11-21', 'past'],
    ['21.11.2026', 'past'],
  ])('%s is %s', async (dueOn, problem) => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    expect(await planFollowUp(db, contact.id, { dueOn, what: '' }, TODAY, NOW)).toEqual({
      ok: false,
      problem,
    });
    expect(await openFollowUpOf(db, contact.id)).toEqual(followUp);
  });

  test('nothing is planned for somebody with whom nothing more is to be done', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { stage: 'declined' });
    expect(await planFollowUp(db, id, { dueOn: TODAY, what: '' }, TODAY, NOW)).toEqual({
      ok: false,
      problem: 'contact-closed',
    });
    expect(await db.followUps.count()).toBe(0);
  });

  test('undo brings the former one back', async () => {
    const db = freshDatabase();
    const { contact } = await planned(db);
    const before = await everything(db);
    const { undo } = good(await planFollowUp(db, contact.id, { dueOn: TODAY, what: 'new' }, TODAY, LATER));
    await undo();
    expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
    await undo();
    expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
  });

  test('today is not past', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    expect(await planFollowUp(db, id, { dueOn: TODAY, what: '' }, TODAY, NOW)).toMatchObject({ ok: true });
  });

  test('a contact that is gone gets none', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    await deleteContact(db, id, NOW);
    for (const contactId of [id, 'nobody']) {
      expect(await planFollowUp(db, contactId, { dueOn: TODAY, what: '' }, TODAY, NOW)).toEqual({
        ok: false,
        problem: 'contact-gone',
      });
    }
    expect(await db.followUps.where({ status: 'open' }).and(isLive).count()).toBe(0);
  });

  test('replaces the open one and keeps it as history', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    const next = good(
      await planFollowUp(db, contact.id, { dueOn: TODAY, what: 'new' }, TODAY, LATER),
    ).followUp;
    expect(await openFollowUpOf(db, contact.id)).toEqual(next);
    expect(await db.followUps.get(followUp.id)).toEqual({
      ...followUp,
      status: 'replaced',
      closedAt: LATER.toISOString(),
      updatedAt: LATER.toISOString(),
    });
  });

  test('two plans at the same moment leave one open', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const plan = { dueOn: TODAY, what: '' };
    await Promise.all([planFollowUp(db, id, plan, TODAY, NOW), planFollowUp(db, id, plan, TODAY, NOW)]);
    const rows = (await db.followUps.toArray()).filter(({ proposal }) => proposal === undefined);
    expect(rows.map(({ status }) => status).toSorted()).toEqual(['open', 'replaced']);
  });
});

describe.each([
  { name: 'completeFollowUp', close: completeFollowUp, status: 'done' },
  { name: 'skipFollowUp', close: skipFollowUp, status: 'skipped' },
] as const)('$name', ({ close, status }) => {
  test('closes it and proposes the next from today on; undo opens it again', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    good(await changeContact(db, contact.id, { stage: 'contacted' }, NOW));
    const before = await everything(db);
    const undo = await close(db, followUp.id, TODAY, LATER);
    expect(await openFollowUpOf(db, contact.id)).toMatchObject({
      dueOn: addDays(TODAY, 7),
      proposal: 'ask-again',
      what: '',
    });
    expect(await db.followUps.get(followUp.id)).toEqual({
      ...followUp,
      status,
      closedAt: LATER.toISOString(),
      updatedAt: LATER.toISOString(),
    });
    await undo();
    expect(await openFollowUpOf(db, contact.id)).toEqual({ ...followUp, updatedAt: expect.any(String) });
    expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
  });

  test('undo leaves the contact closed that was closed since', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    const undo = await close(db, followUp.id, TODAY, NOW);
    good(await changeContact(db, contact.id, { stage: 'declined' }, LATER));
    await undo();
    expect(await openFollowUpOf(db, contact.id)).toBeUndefined();
    expect((await db.followUps.get(followUp.id))?.status).toBe(status);
  });

  test('undo leaves what was planned since', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    const undo = await close(db, followUp.id, TODAY, LATER);
    const next = good(
      await planFollowUp(db, contact.id, { dueOn: TODAY, what: 'new' }, TODAY, LATER),
    ).followUp;
    await undo();
    expect(await openFollowUpOf(db, contact.id)).toEqual(next);
    expect((await db.followUps.get(followUp.id))?.status).toBe(status);
  });

  test('the undo of an earlier completion does not undo a later one', async () => {
    const db = freshDatabase();
    const { followUp } = await planned(db);
    const undo = await close(db, followUp.id, TODAY, NOW);
    await undo();
    await close(db, followUp.id, TODAY, LATER);
    await undo();
    expect(await db.followUps.get(followUp.id)).toMatchObject({
      status,
      closedAt: LATER.toISOString(),
    });
  });

  test('undo does not bring a follow-up back for a deleted contact', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    const undo = await close(db, followUp.id, TODAY, LATER);
    await deleteContact(db, contact.id, LATER);
    await undo();
    expect(await countDue(db, TODAY)).toBe(0);
    expect((await db.followUps.get(followUp.id))?.status).toBe(status);
  });

  test('one that is not open is left alone', async () => {
    const db = freshDatabase();
    const { followUp } = await planned(db);
    await close(db, followUp.id, TODAY, NOW);
    const rows = await everything(db);
    const undo = await close(db, followUp.id, TODAY, LATER);
    await (await close(db, 'none', TODAY, LATER))();
    expect(await everything(db)).toEqual(rows);
    await undo();
    expect(await everything(db)).toEqual(rows);
  });
});

describe('snoozeFollowUp', () => {
  test('moves it, and undo moves it back', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    const { undo, followUp: moved } = good(await snoozeFollowUp(db, followUp.id, '2026-12-01', TODAY, LATER));
    expect(moved).toEqual({ ...followUp, dueOn: '2026-12-01', updatedAt: LATER.toISOString() });
    expect(await openFollowUpOf(db, contact.id)).toEqual(moved);
    await undo();
    expect(await openFollowUpOf(db, contact.id)).toEqual({ ...followUp, updatedAt: expect.any(String) });
  });

  test('undo leaves a later choice', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    const first = good(await snoozeFollowUp(db, followUp.id, '2026-12-01', TODAY, NOW));
    good(await snoozeFollowUp(db, followUp.id, '2026-12-24', TODAY, LATER));
    await first.undo();
    expect((await openFollowUpOf(db, contact.id))?.dueOn).toBe('2026-12-24');
  });

  test.each([
    ['', 'missing'],
    ['x', 'unreadable'],
    ['31.11.2026', 'no-such-day'],
    ['2026-11-21', 'past'],
  ])('%s is %s', async (until, problem) => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    expect(await snoozeFollowUp(db, followUp.id, until, TODAY, LATER)).toEqual({ ok: false, problem });
    expect(await openFollowUpOf(db, contact.id)).toEqual(followUp);
  });

  test('one that is done or gone cannot be moved', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    await deleteContact(db, contact.id, NOW);
    for (const id of [followUp.id, 'none']) {
      expect(await snoozeFollowUp(db, id, TODAY, TODAY, LATER)).toEqual({
        ok: false,
        problem: 'contact-gone',
      });
    }
    expect((await db.followUps.get(followUp.id))?.dueOn).toBe(followUp.dueOn);
  });
});

describe('dueFollowUps and countDue', () => {
  test('late first, then today, then the coming week, by name within a day', async () => {
    const db = freshDatabase();
    const days: [string, number][] = [
      ['in eight days', 8],
      ['in a week', 7],
      ['tomorrow', 1],
      ['Ödön today', 0],
      ['anna today', 0],
      ['yesterday', -1],
      ['last year', -365],
    ];
    for (const [name, offset] of days) await planned(db, addDays(TODAY, offset), name);
    const items = await dueFollowUps(db, TODAY);
    expect(items.map(({ contact, state, daysLate }) => [contact.name, state, daysLate])).toEqual([
      ['last year', 'overdue', 365],
      ['yesterday', 'overdue', 1],
      ['anna today', 'today', 0],
      ['Ödön today', 'today', 0],
      ['tomorrow', 'soon', 0],
      ['in a week', 'soon', 0],
    ]);
    expect(await countDue(db, TODAY)).toBe(4);
    expect(await countByState(db, TODAY)).toEqual({ overdue: 2, today: 2, soon: 2 });
    const first = await dueFollowUps(db, TODAY, { limit: 1 });
    expect(first.map(({ contact, state }) => [contact.name, state])).toEqual([
      ['last year', 'overdue'],
      [expect.stringMatching('today'), 'today'],
      ['tomorrow', 'soon'],
    ]);
    expect(await countDue(db, addDays(TODAY, 8))).toBe(7);
    expect(await countDue(db, addDays(TODAY, -366))).toBe(0);
  });

  test('what is done, replaced or deleted waits for nobody', async () => {
    const db = freshDatabase();
    const done = await planned(db, TODAY, 'done');
    await completeFollowUp(db, done.followUp.id, TODAY, NOW);
    good(await changeContact(db, done.contact.id, { stage: 'paused' }, NOW));
    const replaced = await planned(db, TODAY, 'replaced');
    good(await planFollowUp(db, replaced.contact.id, { dueOn: addDays(TODAY, 30), what: '' }, TODAY, NOW));
    const deleted = await planned(db, TODAY, 'deleted');
    await deleteContact(db, deleted.contact.id, NOW);
    expect(await dueFollowUps(db, TODAY)).toEqual([]);
    expect(await countDue(db, TODAY)).toBe(0);
  });

  test('hands out the contact as it is in the list', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    expect(await dueFollowUps(db, TODAY)).toEqual([{ followUp, contact, state: 'today', daysLate: 0 }]);
  });
});
