import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeContact, deleteContact } from '../../../utils/actions/contacts';
import { planFollowUp } from '../../../utils/actions/follow-ups';
import {
  changeInteraction,
  deleteInteraction,
  type InteractionDraft,
  logInteraction,
  logTogether,
} from '../../../utils/actions/log';
import { changePreferences } from '../../../utils/actions/preferences';
import { getContact } from '../../../utils/database/find-contact';
import type { TrailDatabase } from '../../../utils/database/schema';
import { addDays, toDay } from '../../../utils/ground/days';
import { openFollowUpOf } from '../../../utils/queries/due';
import { interactionsOf } from '../../../utils/queries/log';
import { everything, freshDatabase, good, NOW, saved, TODAY, withoutUpdates } from '../database/testing';
import { inZone, ZONES } from '../ground/zones';

const LATER = new Date('2026-11-22T18:00:00.000Z');
const sent: InteractionDraft = { kind: 'sent', on: TODAY, text: '' };

/** Logs something that must be accepted. */
async function logged(
  db: TrailDatabase,
  contactId: string,
  draft: Partial<InteractionDraft> = {},
  now = LATER,
) {
  return good(await logInteraction(db, contactId, { ...sent, ...draft }, now));
}

const kinds = async (db: TrailDatabase, contactId: string) =>
  (await interactionsOf(db, contactId, { limit: 50 })).entries.map(({ kind }) => kind);

describe('logInteraction', () => {
  test('a first message: the entry, the stage, the last interaction and the next step, at once', async () => {
    const db = freshDatabase();
    const contact = await saved(db);
    const draft = { text: ' Hallo 🌻 ', template: 'first/warm' };
    const { interaction, followUp } = await logged(db, contact.id, draft);
    expect(interaction).toEqual({
      id: expect.any(String),
      contactId: contact.id,
      kind: 'sent',
      on: TODAY,
      text: 'Hallo 🌻',
      template: 'first/warm',
      createdAt: LATER.toISOString(),
      updatedAt: LATER.toISOString(),
    });
    expect(await getContact(db, contact.id)).toEqual({
      ...contact,
      stage: 'contacted',
      stageChangedAt: LATER.toISOString(),
      lastInteractionOn: TODAY,
      updatedAt: LATER.toISOString(),
    });
    expect(followUp).toMatchObject({ proposal: 'ask-again', dueOn: addDays(TODAY, 7), status: 'open' });
    expect(await openFollowUpOf(db, contact.id)).toEqual(followUp);
    expect((await db.followUps.toArray()).map(({ status }) => status).toSorted()).toEqual(['done', 'open']);
    expect((await interactionsOf(db, contact.id, { limit: 9 })).entries).toEqual([
      expect.objectContaining({ kind: 'stage', from: 'found', to: 'contacted', on: TODAY, text: '' }),
      interaction,
    ]);
  });

  test.each([
    ['found', 'sent', 'contacted'],
    ['found', 'call', 'contacted'],
    ['found', 'meeting', 'contacted'],
    ['found', 'reply', 'replied'],
    ['found', 'note', 'found'],
    ['contacted', 'sent', 'contacted'],
    ['contacted', 'reply', 'replied'],
    ['contacted', 'meeting', 'contacted'],
    ['replied', 'sent', 'replied'],
    ['interested', 'reply', 'interested'],
    ['mentoring', 'meeting', 'mentoring'],
    ['paused', 'reply', 'paused'],
    ['declined', 'reply', 'declined'],
  ] as const)('%s, %s: %s', async (stage, kind, after) => {
    const db = freshDatabase();
    const { id } = await saved(db, { stage });
    await logged(db, id, { kind, text: 'x' });
    expect((await getContact(db, id))?.stage).toBe(after);
    expect(await kinds(db, id)).toEqual(stage === after ? [kind] : ['stage', kind]);
  });

  test('what was overdue or due is done; the next step counts from the day it happened', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { stage: 'mentoring' });
    const { followUp: mine } = good(await planFollowUp(db, id, { dueOn: TODAY, what: 'Call' }, NOW));
    const { followUp } = await logged(db, id, { kind: 'call', on: addDays(TODAY, -2) });
    expect((await db.followUps.get(mine.id))?.status).toBe('done');
    expect(followUp).toMatchObject({ dueOn: addDays(TODAY, 5), proposal: 'meet' });
  });

  test('what the mentor has planned for later stays', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const dueOn = addDays(TODAY, 1);
    const { followUp: mine } = good(await planFollowUp(db, id, { dueOn, what: 'Call' }, NOW));
    expect((await logged(db, id)).followUp).toEqual(mine);
    expect((await logged(db, id, { kind: 'reply' })).followUp).toEqual(mine);
    expect(await openFollowUpOf(db, id)).toEqual(mine);
  });

  test('a note resets nothing', async () => {
    const db = freshDatabase();
    const contact = await saved(db, { stage: 'replied' });
    const before = await openFollowUpOf(db, contact.id);
    const { followUp } = await logged(db, contact.id, { kind: 'note', text: 'Has a cat' });
    expect(followUp).toEqual(before);
    expect(await getContact(db, contact.id)).toEqual(contact);
  });

  test('what is older than the latest entry is history', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const { followUp } = await logged(db, id, { on: addDays(TODAY, -1) });
    const earlier = await logged(db, id, { on: addDays(TODAY, -90), kind: 'call' });
    expect(earlier.followUp).toEqual(followUp);
    expect((await getContact(db, id))?.lastInteractionOn).toBe(addDays(TODAY, -1));
    // Their reply is news all the same, whenever it was.
    const reply = await logged(db, id, { on: addDays(TODAY, -80), kind: 'reply' });
    expect(reply.followUp).toMatchObject({ proposal: 'answer', dueOn: TODAY });
  });

  test('there is no next step for somebody in a closed stage', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { stage: 'completed' });
    expect((await logged(db, id, { kind: 'meeting' })).followUp).toBeNull();
    expect(await openFollowUpOf(db, id)).toBeUndefined();
    expect((await getContact(db, id))?.lastInteractionOn).toBe(TODAY);
  });

  test('quiet days and cadences are respected', async () => {
    const db = freshDatabase();
    good(await changePreferences(db, { quietWeekdays: [0, 6], cadences: { contacted: 4 } }, NOW));
    const { id } = await saved(db);
    // Thursday plus four days is Monday, and so is Sunday plus one day.
    expect((await openFollowUpOf(db, id))?.dueOn).toBe('2026-11-23');
    expect((await logged(db, id, { on: '2026-11-19' })).followUp?.dueOn).toBe('2026-11-23');
    expect((await logged(db, id, { on: '2026-11-21' })).followUp?.dueOn).toBe('2026-11-25');
  });

  test.each<[Partial<InteractionDraft>, string]>([
    [{ on: '' }, 'missing'],
    [{ on: 'yesterday' }, 'unreadable'],
    [{ on: '2026-02-30' }, 'no-such-day'],
    [{ on: '2026-11-23' }, 'future'],
    [{ on: '23.11.2026' }, 'future'],
    [{ kind: 'note', text: ' \n' }, 'text-missing'],
  ])('%j is refused: %s', async (draft, problem) => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const before = await everything(db);
    expect(await logInteraction(db, id, { ...sent, ...draft }, LATER)).toEqual({ ok: false, problem });
    expect(await everything(db)).toEqual(before);
  });

  test('nothing is logged for somebody who is gone', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    await deleteContact(db, id, NOW);
    for (const contactId of [id, 'nobody']) {
      expect(await logInteraction(db, contactId, sent, LATER)).toEqual({
        ok: false,
        problem: 'contact-gone',
      });
    }
    expect(await db.interactions.count()).toBe(0);
  });

  test('the same message logged in two windows at once is two entries and one next action', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    await Promise.all([logged(db, id), logged(db, id)]);
    expect((await kinds(db, id)).toSorted()).toEqual(['sent', 'sent', 'stage']);
    expect(await db.followUps.where({ status: 'open' }).count()).toBe(1);
  });

  test('undo keeps what was logged meanwhile', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const { undo } = await logged(db, id);
    good(await changeContact(db, id, { notes: 'Likes mornings' }, LATER));
    await undo();
    expect(await getContact(db, id)).toMatchObject({
      stage: 'found',
      notes: 'Likes mornings',
      lastInteractionOn: '',
    });
    expect(await kinds(db, id)).toEqual([]);
    expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'write-first' });
  });

  test('undo leaves a later stage, and what was logged and planned since', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const first = await logged(db, id, { on: addDays(TODAY, -3) });
    await logged(db, id, { kind: 'reply', on: addDays(TODAY, -1) });
    const plan = { dueOn: addDays(TODAY, 9), what: 'mine' };
    const { followUp } = good(await planFollowUp(db, id, plan, LATER));
    await first.undo();
    expect(await getContact(db, id)).toMatchObject({
      stage: 'replied',
      lastInteractionOn: addDays(TODAY, -1),
    });
    expect(await openFollowUpOf(db, id)).toEqual(followUp);
    expect(await kinds(db, id)).toEqual(['stage', 'reply']);
  });

  test('undo leaves a contact alone that was deleted since', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const { undo } = await logged(db, id);
    const back = await deleteContact(db, id, LATER);
    const binned = await everything(db);
    await undo();
    expect(await everything(db)).toEqual(binned);
    await back();
    await undo();
    expect((await getContact(db, id))?.stage).toBe('found');
  });
});

describe('changeInteraction', () => {
  test('a corrected day moves the last interaction and what was proposed from it', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { stage: 'mentoring' }, new Date('2026-10-01T10:00:00Z'));
    const { interaction } = await logged(db, id, { kind: 'meeting' });
    const on = addDays(TODAY, -3);
    const before = await everything(db);
    const { undo, interaction: changed } = good(
      await changeInteraction(db, interaction.id, { on, text: ' In the library ' }, LATER),
    );
    expect(changed).toMatchObject({ on, text: 'In the library', kind: 'meeting' });
    expect((await getContact(db, id))?.lastInteractionOn).toBe(on);
    expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'meet', dueOn: addDays(TODAY, 4) });
    await undo();
    expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
  });

  test('changing only the text changes nothing else', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const { interaction } = await logged(db, id);
    const { followUps, contacts } = await everything(db);
    good(await changeInteraction(db, interaction.id, { text: 'Hello' }, LATER));
    expect(await everything(db)).toMatchObject({ followUps, contacts });
  });

  test.each([
    [{ on: '2026-11-23' }, 'future'],
    [{ on: '' }, 'missing'],
    [{ text: ' ' }, 'text-missing'],
  ])('%j is refused: %s', async (change, problem) => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const { interaction } = await logged(db, id, { kind: 'note', text: 'x' });
    const before = await everything(db);
    expect(await changeInteraction(db, interaction.id, change, LATER)).toEqual({ ok: false, problem });
    expect(await everything(db)).toEqual(before);
  });

  test('an entry that is gone, or whose person is, cannot be changed', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const { interaction } = await logged(db, id);
    const undo = await deleteInteraction(db, interaction.id, LATER);
    const gone = { ok: false, problem: 'contact-gone' };
    expect(await changeInteraction(db, interaction.id, { text: 'x' }, LATER)).toEqual(gone);
    expect(await changeInteraction(db, 'none', { text: 'x' }, LATER)).toEqual(gone);
    await undo();
    await deleteContact(db, id, LATER);
    expect(await changeInteraction(db, interaction.id, { text: 'x' }, LATER)).toEqual(gone);
  });
});

describe('logTogether', () => {
  const met: InteractionDraft = { kind: 'meeting', on: TODAY, text: 'Applications' };

  test('a meeting with two people is in both logs with its consequences, and undone for both at once', async () => {
    const db = freshDatabase();
    const [lena, amir] = [await saved(db), await saved(db, { name: 'Amir' })];
    const before = await everything(db);
    const { followUp, undo } = good(await logTogether(db, [lena.id, amir.id, lena.id, amir.id], met, LATER));
    expect(followUp).toMatchObject({ contactId: lena.id });
    for (const { id } of [lena, amir]) {
      expect(await kinds(db, id)).toEqual(['stage', 'meeting']);
      expect(await getContact(db, id)).toMatchObject({ stage: 'contacted', lastInteractionOn: TODAY });
      expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'ask-again' });
    }
    await undo();
    expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
    await undo();
    expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
  });

  test('nothing is written for anybody if one of them is gone or the day is invalid', async () => {
    const db = freshDatabase();
    const [lena, amir] = [await saved(db), await saved(db, { name: 'Amir' })];
    await deleteContact(db, amir.id, LATER);
    const before = await everything(db);
    for (const ids of [
      [lena.id, amir.id],
      [amir.id, lena.id],
      [lena.id, 'nobody'],
    ] as [string, string][]) {
      expect(await logTogether(db, ids, met, LATER)).toEqual({ ok: false, problem: 'contact-gone' });
    }
    const later = { ...met, on: addDays(TODAY, 1) };
    expect(await logTogether(db, [lena.id], later, LATER)).toEqual({ ok: false, problem: 'future' });
    expect(await everything(db)).toEqual(before);
  });
});

describe('deleteInteraction', () => {
  test('the previous one counts again; undo restores everything', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    await logged(db, id, { on: addDays(TODAY, -5) });
    const { interaction } = await logged(db, id, { kind: 'call' });
    const before = await everything(db);
    const undo = await deleteInteraction(db, interaction.id, LATER);
    expect((await getContact(db, id))?.lastInteractionOn).toBe(addDays(TODAY, -5));
    expect(await interactionsOf(db, id, { limit: 9 })).toMatchObject({ total: 2 });
    expect(await kinds(db, id)).toEqual(['stage', 'sent']);
    await undo();
    expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
  });

  test('without the same day’s reply there is nothing left to answer; undo asks for the answer again', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    await logged(db, id);
    const { interaction, followUp } = await logged(db, id, { kind: 'reply' }, new Date(+LATER + 60_000));
    expect(followUp).toMatchObject({ proposal: 'answer' });
    const before = await everything(db);
    const undo = await deleteInteraction(db, interaction.id, LATER);
    expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'ask-again' });
    await undo();
    expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
  });

  test('what is not there is left alone', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const { interaction } = await logged(db, id);
    await deleteInteraction(db, interaction.id, LATER);
    const before = await everything(db);
    await (await deleteInteraction(db, interaction.id, LATER))();
    await (await deleteInteraction(db, 'none', LATER))();
    expect(await everything(db)).toEqual(before);
  });

  test('an entry deleted before its person stays deleted when the person comes back', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const { interaction } = await logged(db, id, { kind: 'note', text: 'x' }, NOW);
    await logged(db, id, { kind: 'note', text: 'y' }, NOW);
    await deleteInteraction(db, interaction.id, NOW);
    // At the very same instant.
    const undo = await deleteContact(db, id, NOW);
    expect((await interactionsOf(db, id, { limit: 9 })).entries).toEqual([]);
    await undo();
    expect((await interactionsOf(db, id, { limit: 9 })).entries).toMatchObject([{ text: 'y' }]);
  });
});

test('a log is read newest first, a page at a time', async () => {
  const db = freshDatabase();
  const { id } = await saved(db);
  const other = await saved(db, { name: 'Other' });
  await logged(db, other.id, { kind: 'note', text: 'not mine' });
  const texts = ['b', 'd', 'a', 'c', 'e'];
  for (const text of texts) {
    const on = addDays(TODAY, text.charCodeAt(0) - 'e'.charCodeAt(0));
    await logged(db, id, { kind: 'note', text, on });
  }
  // On the same day, the one written later comes first.
  await logged(db, id, { kind: 'note', text: 'e later' }, new Date(LATER.getTime() + 1));
  const read = async (limit: number, offset = 0) => {
    const { entries, total } = await interactionsOf(db, id, { limit, offset });
    expect(total).toBe(6);
    return entries.map(({ text }) => text);
  };
  expect(await read(50)).toEqual(['e later', 'e', 'd', 'c', 'b', 'a']);
  expect(await read(2)).toEqual(['e later', 'e']);
  expect(await read(2, 2)).toEqual(['d', 'c']);
  expect(await read(9, 6)).toEqual([]);
});

test('texts are stored exactly: emoji, right to left, line breaks, 100,000 characters', {
  timeout: 300_000,
}, async () => {
  const db = freshDatabase();
  const { id } = await saved(db);
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(text, async (typed) => {
      const { interaction } = await logged(db, id, { text: typed });
      expect(interaction.text).toBe(typed.toWellFormed().normalize('NFC').trim());
      expect((await db.interactions.get(interaction.id))?.text).toBe(interaction.text);
    }),
    { numRuns: 60 },
  );
  const long = `أ${'🌻\n'.repeat(33_333)}x`;
  expect((await logged(db, id, { text: long })).interaction.text).toBe(long);
});

describe.each(ZONES)('in %s', (zone) => {
  test.each([
    // Around midnight, and in the nights when clocks change.
    '2026-11-22T23:59:30',
    '2026-11-23T00:00:30',
    '2026-03-29T01:30:00',
    '2026-03-29T03:00:00',
    '2026-10-25T00:30:00',
    '2026-10-25T02:30:00',
  ])('at %s what is logged today counts from today', async (wall) => {
    inZone(zone);
    const now = new Date(wall);
    const today = toDay(now);
    const db = freshDatabase();
    const { id } = await saved(db, {}, now);
    expect((await openFollowUpOf(db, id))?.dueOn).toBe(addDays(today, 1));
    const { followUp } = good(await logInteraction(db, id, { ...sent, on: today }, now));
    expect(followUp?.dueOn).toBe(addDays(today, 7));
    expect(await getContact(db, id)).toMatchObject({ stage: 'contacted', lastInteractionOn: today });
  });
});
