import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { changeContact, deleteContact } from '../../../utils/actions/contacts';
import {
  completeFollowUp,
  planFollowUp,
  skipFollowUp,
  snoozeFollowUp,
} from '../../../utils/actions/follow-ups';
import { logInteraction } from '../../../utils/actions/log';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { openOf } from '../../../utils/database/open-follow-ups';
import type { TrailDatabase } from '../../../utils/database/schema';
import { addDays } from '../../../utils/ground/days';
import { countDue, dueFollowUps, openFollowUpOf } from '../../../utils/queries/due';
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
  // Planned long ago, so that any day is in the future.
  const longAgo = new Date('2025-01-01T09:00:00.000Z');
  const { followUp } = good(await planFollowUp(db, contact.id, { dueOn, what }, longAgo));
  return { contact, followUp };
}

test('skipping a step means a week later, and skipping an upcoming one means the one after it', async () => {
  const db = freshDatabase();
  const { id } = await saved(db);
  const first = await openFollowUpOf(db, id);
  expect(first).toMatchObject({ proposal: 'write-first', dueOn: '2026-11-23' });
  await skipFollowUp(db, first?.id ?? '', NOW);
  expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'write-first', dueOn: '2026-11-30' });
});

describe('planFollowUp', () => {
  test('stores the day and the text', async () => {
    const db = freshDatabase();
    const contact = await saved(db);
    const plan = { dueOn: '29.11.2026', what: ' Ask about the course 🌻 ' };
    const { followUp } = good(await planFollowUp(db, contact.id, plan, NOW));
    expect(followUp).toEqual({
      id: expect.any(String),
      contactId: contact.id,
      kind: 'outreach',
      who: contact.name,
      dueOn: '2026-11-29',
      what: 'Ask about the course 🌻',
      status: 'open',
      turn: 4,
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
    expect(await planFollowUp(db, contact.id, { dueOn, what: '' }, NOW)).toEqual({
      ok: false,
      problem,
    });
    expect(await openFollowUpOf(db, contact.id)).toEqual(followUp);
  });

  test('nothing is planned for somebody in a closed stage', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { stage: 'declined' });
    expect(await planFollowUp(db, id, { dueOn: TODAY, what: '' }, NOW)).toEqual({
      ok: false,
      problem: 'contact-closed',
    });
    expect(await db.followUps.count()).toBe(0);
  });

  test('undo restores the previous one', async () => {
    const db = freshDatabase();
    const { contact } = await planned(db);
    const before = await everything(db);
    const { undo } = good(await planFollowUp(db, contact.id, { dueOn: TODAY, what: 'new' }, LATER));
    await undo();
    expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
    await undo();
    expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
  });

  test('today is not past', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    expect(await planFollowUp(db, id, { dueOn: TODAY, what: '' }, NOW)).toMatchObject({ ok: true });
  });

  test('a contact that is gone gets none', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    await deleteContact(db, id, NOW);
    for (const contactId of [id, 'nobody']) {
      expect(await planFollowUp(db, contactId, { dueOn: TODAY, what: '' }, NOW)).toEqual({
        ok: false,
        problem: 'contact-gone',
      });
    }
    expect(await db.followUps.where({ status: 'open' }).and(isLive).count()).toBe(0);
  });

  test('replaces the open one and keeps it as history', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    const next = good(await planFollowUp(db, contact.id, { dueOn: TODAY, what: 'new' }, LATER)).followUp;
    expect(await openFollowUpOf(db, contact.id)).toEqual(next);
    const { turn: _turn, ...history } = followUp;
    expect(await db.followUps.get(followUp.id)).toEqual({
      ...history,
      status: 'replaced',
      closedAt: LATER.toISOString(),
      updatedAt: LATER.toISOString(),
    });
  });

  test('two plans at the same moment leave one open', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const plan = { dueOn: TODAY, what: '' };
    await Promise.all([planFollowUp(db, id, plan, NOW), planFollowUp(db, id, plan, NOW)]);
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
    const undo = await close(db, followUp.id, LATER);
    expect(await openFollowUpOf(db, contact.id)).toMatchObject({
      dueOn: addDays(TODAY, 7),
      proposal: 'ask-again',
      what: '',
    });
    const { turn: _turn, ...history } = followUp;
    expect(await db.followUps.get(followUp.id)).toEqual({
      ...history,
      status,
      closedAt: LATER.toISOString(),
      updatedAt: LATER.toISOString(),
    });
    await undo();
    expect(await openFollowUpOf(db, contact.id)).toEqual({ ...followUp, updatedAt: expect.any(String) });
    expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
  });

  test('undo keeps a contact closed that was closed since', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    const undo = await close(db, followUp.id, NOW);
    good(await changeContact(db, contact.id, { stage: 'declined' }, LATER));
    await undo();
    expect(await openFollowUpOf(db, contact.id)).toBeUndefined();
    expect((await db.followUps.get(followUp.id))?.status).toBe(status);
  });

  test('undo leaves what was planned since', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    const undo = await close(db, followUp.id, LATER);
    const next = good(await planFollowUp(db, contact.id, { dueOn: TODAY, what: 'new' }, LATER)).followUp;
    await undo();
    expect(await openFollowUpOf(db, contact.id)).toEqual(next);
    expect((await db.followUps.get(followUp.id))?.status).toBe(status);
  });

  test('the undo of an earlier completion does not undo a later one', async () => {
    const db = freshDatabase();
    const { followUp } = await planned(db);
    const undo = await close(db, followUp.id, NOW);
    await undo();
    await close(db, followUp.id, LATER);
    await undo();
    expect(await db.followUps.get(followUp.id)).toMatchObject({
      status,
      closedAt: LATER.toISOString(),
    });
  });

  test('undo does not restore a follow-up of a deleted contact', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    const undo = await close(db, followUp.id, LATER);
    await deleteContact(db, contact.id, LATER);
    await undo();
    expect(await countDue(db, TODAY)).toBe(0);
    expect((await db.followUps.get(followUp.id))?.status).toBe(status);
  });

  test('one that is not open is left alone', async () => {
    const db = freshDatabase();
    const { followUp } = await planned(db);
    await close(db, followUp.id, NOW);
    const rows = await everything(db);
    const undo = await close(db, followUp.id, LATER);
    await (await close(db, 'none', LATER))();
    expect(await everything(db)).toEqual(rows);
    await undo();
    expect(await everything(db)).toEqual(rows);
  });
});

test('“done” can log what was done, as one action with one undo', async () => {
  const db = freshDatabase();
  const { id } = await saved(db);
  const first = await openFollowUpOf(db, id);
  const before = await everything(db);
  const undo = await completeFollowUp(db, first?.id ?? '', NOW, { log: 'sent' });
  expect(await db.interactions.where({ kind: 'sent' }).toArray()).toMatchObject([
    { contactId: id, on: TODAY },
  ]);
  expect(await db.contacts.get(id)).toMatchObject({ stage: 'contacted', lastInteractionOn: TODAY });
  expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'ask-again', dueOn: addDays(TODAY, 7) });
  await undo();
  expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
});

test('somebody who has replied needs an answer, and once answered is waited for', async () => {
  const db = freshDatabase();
  const { id } = await saved(db, { stage: 'replied' });
  const log = (kind: 'sent' | 'reply', at: Date) => logInteraction(db, id, { kind, on: TODAY, text: '' }, at);
  const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);
  good(await log('reply', minutes(1)));
  expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'answer' });
  good(await log('sent', minutes(2)));
  const waited = { proposal: 'ask-again', dueOn: addDays(TODAY, 7) };
  expect(await openFollowUpOf(db, id)).toMatchObject(waited);
  good(await changeContact(db, id, { notes: 'x' }, minutes(3)));
  expect(await openFollowUpOf(db, id), 'another change leaves it so').toMatchObject(waited);
  good(await log('reply', minutes(4)));
  expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'answer' });
});

describe('a meeting outside of weeks', () => {
  test('is the next step, stays when a message is sent, and is done by meeting', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { stage: 'interested' });
    const plan = { dueOn: TODAY, what: 'First talk', time: '17:00' };
    const { followUp } = good(await planFollowUp(db, id, plan, NOW));
    expect(await openOf(db, id)).toEqual([{ ...followUp, time: '17:00', turn: 1 }]);
    good(await logInteraction(db, id, { kind: 'sent', on: TODAY, text: '' }, LATER));
    expect(await openOf(db, id)).toEqual([followUp]);
    good(await logInteraction(db, id, { kind: 'meeting', on: TODAY, text: '' }, LATER));
    expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'agree-on-start' });
  });

  test.each(['25:00', '5 pm', '17'])('%s is not a time', async (time) => {
    const db = freshDatabase();
    const { id } = await saved(db);
    expect(await planFollowUp(db, id, { dueOn: TODAY, what: '', time }, NOW)).toEqual({
      ok: false,
      problem: 'no-such-hour',
    });
  });
});

test('a meeting of the weeks cannot be postponed', async () => {
  const db = freshDatabase();
  const { id } = await saved(db);
  good(await startMentorship(db, id, { beginsOn: TODAY }, NOW));
  const [meeting] = await openOf(db, id);
  expect(meeting).toMatchObject({ kind: 'meeting', dueOn: TODAY });
  expect(await snoozeFollowUp(db, meeting?.id ?? '', addDays(TODAY, 1), NOW)).toEqual({
    ok: false,
    problem: 'meeting-of-weeks',
  });
});

describe('snoozeFollowUp', () => {
  test('moves it, and undo moves it back', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    const { undo, followUp: moved } = good(await snoozeFollowUp(db, followUp.id, '2026-12-01', LATER));
    expect(moved).toEqual({ ...followUp, dueOn: '2026-12-01', putOff: 1, updatedAt: LATER.toISOString() });
    expect(await openFollowUpOf(db, contact.id)).toEqual(moved);
    await undo();
    expect(await openFollowUpOf(db, contact.id)).toEqual({ ...followUp, updatedAt: expect.any(String) });
  });

  test('undo leaves a later choice', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    const first = good(await snoozeFollowUp(db, followUp.id, '2026-12-01', NOW));
    good(await snoozeFollowUp(db, followUp.id, '2026-12-24', LATER));
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
    expect(await snoozeFollowUp(db, followUp.id, until, LATER)).toEqual({ ok: false, problem });
    expect(await openFollowUpOf(db, contact.id)).toEqual(followUp);
  });

  test('one that is done or gone cannot be moved', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    await deleteContact(db, contact.id, NOW);
    for (const id of [followUp.id, 'none']) {
      expect(await snoozeFollowUp(db, id, TODAY, LATER)).toEqual({
        ok: false,
        problem: 'contact-gone',
      });
    }
    expect((await db.followUps.get(followUp.id))?.dueOn).toBe(followUp.dueOn);
  });
});

describe('dueFollowUps and countDue', () => {
  test('overdue first, then today, then the coming week, by name within a day', async () => {
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
    const first = await dueFollowUps(db, TODAY, { limit: 1 });
    expect(first.map(({ contact, state }) => [contact.name, state])).toEqual([
      ['last year', 'overdue'],
      [expect.stringMatching('today'), 'today'],
      ['tomorrow', 'soon'],
    ]);
    expect(await countDue(db, addDays(TODAY, 8))).toBe(7);
    expect(await countDue(db, addDays(TODAY, -366))).toBe(0);
  });

  test('what is done, replaced or deleted is not due', async () => {
    const db = freshDatabase();
    const done = await planned(db, TODAY, 'done');
    await completeFollowUp(db, done.followUp.id, NOW);
    good(await changeContact(db, done.contact.id, { stage: 'paused' }, NOW));
    const replaced = await planned(db, TODAY, 'replaced');
    good(await planFollowUp(db, replaced.contact.id, { dueOn: addDays(TODAY, 30), what: '' }, NOW));
    const deleted = await planned(db, TODAY, 'deleted');
    await deleteContact(db, deleted.contact.id, NOW);
    expect(await dueFollowUps(db, TODAY)).toEqual([]);
    expect(await countDue(db, TODAY)).toBe(0);
  });

  test('returns the contact as it is in the list', async () => {
    const db = freshDatabase();
    const { contact, followUp } = await planned(db);
    expect(await dueFollowUps(db, TODAY)).toEqual([{ followUp, contact, state: 'today', daysLate: 0 }]);
  });
});
