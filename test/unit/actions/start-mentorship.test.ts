import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { endMentorship } from '../../../utils/actions/change-mentorship';
import { deleteContact } from '../../../utils/actions/contacts';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { getContact } from '../../../utils/database/find-contact';
import { addDays, toDay } from '../../../utils/ground/days';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import { openFollowUpOf } from '../../../utils/queries/due';
import { interactionsOf } from '../../../utils/queries/log';
import { mentorshipOf, runningMentorships } from '../../../utils/queries/mentorships';
import {
  everything,
  freshDatabase,
  good,
  listed,
  NOW,
  saved,
  TODAY,
  withoutUpdates,
} from '../database/testing';

const LATER = new Date('2026-11-23T10:00:00.000Z');

describe('startMentorship', () => {
  test('starts the ten weeks and moves the contact to the next stage', async () => {
    const db = freshDatabase();
    const contact = await saved(db, { stage: 'interested', address: 'linkedin.com/in/lena' });
    const { mentorship } = good(await startMentorship(db, contact.id, { beginsOn: '1.12.2026' }, LATER));
    expect(mentorship).toEqual({
      id: expect.any(String),
      contactId: contact.id,
      beginsOn: '2026-12-01',
      lastOn: '2027-02-08',
      planName: '',
      onFacebook: false,
      meeting: { weekday: 2, time: '', minutes: 60, channel: '' },
      weeks: builtinWeeks('ten-weeks').map((week) => ({ ...week, movedBy: 0 })),
      pauses: [],
      goals: [],
      agreement: null,
      skills: [],
      closing: null,
      outcome: null,
      answered: [],
      createdAt: LATER.toISOString(),
      updatedAt: LATER.toISOString(),
    });
    const moved = {
      ...contact,
      stage: 'mentoring',
      stageChangedAt: LATER.toISOString(),
      updatedAt: LATER.toISOString(),
    };
    expect(await getContact(db, contact.id)).toEqual(moved);
    expect(await listed(db, { stages: ['mentoring'] })).toEqual([moved]);
    expect(await mentorshipOf(db, contact.id, TODAY)).toEqual({
      mentorship,
      position: { kind: 'before', daysUntil: 9, of: 10 },
    });
  });

  test('logs the change of stage, proposes the first meeting, and can be undone', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { stage: 'interested' });
    const before = await everything(db);
    // It started the day before, so the first meeting has passed.
    const { undo } = good(await startMentorship(db, id, { beginsOn: TODAY }, LATER));
    expect((await interactionsOf(db, id, { limit: 9 })).entries).toMatchObject([
      { kind: 'stage', from: 'interested', to: 'mentoring', on: toDay(LATER) },
    ]);
    expect(await openFollowUpOf(db, id)).toMatchObject({
      proposal: 'check-in',
      dueOn: toDay(LATER),
      answers: ['check-in:1'],
    });
    await undo();
    expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
  });

  test('somebody who had completed or declined has a next step again', async () => {
    const db = freshDatabase();
    for (const stage of ['completed', 'declined'] as const) {
      const { id } = await saved(db, { name: stage, stage });
      expect(await openFollowUpOf(db, id)).toBeUndefined();
      good(await startMentorship(db, id, { beginsOn: TODAY }, NOW));
      expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'meet' });
    }
  });

  test.each(['unknown', 'sixteen-seventeen'] as const)(
    'not on Facebook with somebody whose age is %s, until the mentor confirms it',
    async (ageBand) => {
      const db = freshDatabase();
      const { id } = await saved(db, { stage: 'interested', ageBand });
      const before = await everything(db);
      const refused = { ok: false, problem: 'not-adult' };
      expect(await startMentorship(db, id, { beginsOn: TODAY, onFacebook: true }, NOW)).toEqual(refused);
      expect(await everything(db)).toEqual(before);
      good(await startMentorship(db, id, { beginsOn: TODAY, onFacebook: true, isAdult: true }, NOW));
      expect(await getContact(db, id)).toMatchObject({ ageBand: 'adult', stage: 'mentoring' });
    },
  );

  test('on Facebook with an adult, for ten weeks at most', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { ageBand: 'adult' });
    const weeks = [...builtinWeeks('ten-weeks'), ...builtinWeeks('six-weeks')];
    const long = { onFacebook: true, weeks: weeks.slice(0, 11) };
    expect(await startMentorship(db, id, { beginsOn: TODAY, ...long }, NOW)).toEqual({
      ok: false,
      problem: 'too-long',
    });
    good(
      await startMentorship(db, id, { beginsOn: TODAY, onFacebook: true, weeks: weeks.slice(0, 10) }, NOW),
    );
  });

  test('a contact already in this stage keeps its date', async () => {
    const db = freshDatabase();
    const contact = await saved(db, { stage: 'mentoring' });
    good(await startMentorship(db, contact.id, { beginsOn: TODAY }, LATER));
    expect(await getContact(db, contact.id)).toEqual(contact);
  });

  test('it can start on 29 February of a leap year', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    expect(await startMentorship(db, id, { beginsOn: '2026-02-29' }, NOW)).toEqual({
      ok: false,
      problem: 'no-such-day',
    });
    expect((await getContact(db, id))?.stage).toBe('found');
    expect(good(await startMentorship(db, id, { beginsOn: '29.2.2028' }, NOW)).mentorship.beginsOn).toBe(
      '2028-02-29',
    );
  });

  test.each([
    ['', 'missing'],
    ['next week', 'unreadable'],
  ])('%s is %s', async (beginsOn, problem) => {
    const db = freshDatabase();
    const { id } = await saved(db);
    expect(await startMentorship(db, id, { beginsOn }, NOW)).toEqual({ ok: false, problem });
  });

  test('not with somebody who is gone', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    await deleteContact(db, id, NOW);
    for (const contactId of [id, 'nobody']) {
      expect(await startMentorship(db, contactId, { beginsOn: TODAY }, NOW)).toEqual({
        ok: false,
        problem: 'contact-gone',
      });
    }
    expect(await db.mentorships.count()).toBe(0);
  });

  test('not while one is running or planned; again when it is over or ended', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const running = good(await startMentorship(db, id, { beginsOn: addDays(TODAY, -69) }, NOW)).mentorship;
    expect(await startMentorship(db, id, { beginsOn: TODAY }, NOW)).toEqual({
      ok: false,
      problem: 'already-running',
    });
    await endMentorship(db, running.id, NOW);
    const early = good(await startMentorship(db, id, { beginsOn: addDays(TODAY, -70) }, NOW)).mentorship;
    expect((await mentorshipOf(db, id, TODAY))?.mentorship).toEqual(early);
    const coming = good(await startMentorship(db, id, { beginsOn: addDays(TODAY, 7) }, NOW)).mentorship;
    expect(await startMentorship(db, id, { beginsOn: TODAY }, NOW)).toEqual({
      ok: false,
      problem: 'already-running',
    });
    expect((await mentorshipOf(db, id, TODAY))?.mentorship).toEqual(coming);
  });

  test('two starts at the same moment make one', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const results = await Promise.all([
      startMentorship(db, id, { beginsOn: TODAY }, NOW),
      startMentorship(db, id, { beginsOn: TODAY }, NOW),
    ]);
    expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await db.mentorships.count()).toBe(1);
  });
});

test('runningMentorships: the earliest start comes first; over, ended and deleted ones are left out', async () => {
  const db = freshDatabase();
  const begin = async (name: string, offset: number) => {
    const contact = await saved(db, { name });
    return good(await startMentorship(db, contact.id, { beginsOn: addDays(TODAY, offset) }, NOW)).mentorship;
  };
  await begin('to come', 3);
  await begin('Zoe week 4', -21);
  await begin('anna week 4', -21);
  await begin('last day', -69);
  await begin('over', -70);
  await endMentorship(db, (await begin('ended', -7)).id, NOW);
  await deleteContact(db, (await begin('deleted', -7)).contactId, NOW);
  const running = await runningMentorships(db, TODAY);
  expect(running.map(({ contact, position }) => [contact.name, position])).toEqual([
    ['last day', { kind: 'running', week: 10, of: 10 }],
    ['anna week 4', { kind: 'running', week: 4, of: 10 }],
    ['Zoe week 4', { kind: 'running', week: 4, of: 10 }],
    ['to come', { kind: 'before', daysUntil: 3, of: 10 }],
  ]);
  expect(running[0]?.contact).toEqual(await getContact(db, running[0]?.contact.id ?? ''));
});

describe('endMentorship', () => {
  test('ends it, and undo lets it continue', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const { mentorship } = good(await startMentorship(db, id, { beginsOn: TODAY }, NOW));
    const { undo } = good(await endMentorship(db, mentorship.id, LATER));
    expect(await mentorshipOf(db, id, TODAY)).toBeUndefined();
    expect((await db.mentorships.get(mentorship.id))?.endedAt).toBe(LATER.toISOString());
    await undo();
    expect(await mentorshipOf(db, id, TODAY)).toEqual({
      mentorship: { ...mentorship, updatedAt: expect.any(String) },
      position: { kind: 'running', week: 1, of: 10 },
    });
  });

  test('undo restores one whose weeks are over while another is running', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const over = good(await startMentorship(db, id, { beginsOn: addDays(TODAY, -80) }, NOW)).mentorship;
    good(await startMentorship(db, id, { beginsOn: TODAY }, NOW));
    const { undo } = good(await endMentorship(db, over.id, LATER));
    await undo();
    expect((await db.mentorships.get(over.id))?.endedAt).toBeUndefined();
  });

  test('undo leaves one that was started since', async () => {
    vi.useFakeTimers({ now: LATER, toFake: ['Date'] });
    const db = freshDatabase();
    const { id } = await saved(db);
    const first = good(await startMentorship(db, id, { beginsOn: TODAY }, NOW)).mentorship;
    const { undo } = good(await endMentorship(db, first.id, NOW));
    const second = good(await startMentorship(db, id, { beginsOn: addDays(TODAY, 1) }, LATER)).mentorship;
    await undo();
    expect((await runningMentorships(db, TODAY)).map(({ mentorship }) => mentorship.id)).toEqual([second.id]);
    vi.useRealTimers();
  });

  test('the undo of an earlier end does not undo a later one', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const { mentorship } = good(await startMentorship(db, id, { beginsOn: TODAY }, NOW));
    const { undo } = good(await endMentorship(db, mentorship.id, NOW));
    await undo();
    await endMentorship(db, mentorship.id, LATER);
    await undo();
    expect((await db.mentorships.get(mentorship.id))?.endedAt).toBe(LATER.toISOString());
  });

  test('one that does not exist or has ended is left alone', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const { mentorship } = good(await startMentorship(db, id, { beginsOn: TODAY }, NOW));
    await endMentorship(db, mentorship.id, NOW);
    const rows = await everything(db);
    expect(await endMentorship(db, mentorship.id, LATER)).toEqual({ ok: false, problem: 'ended' });
    expect(await endMentorship(db, 'none', LATER)).toEqual({ ok: false, problem: 'gone' });
    expect(await everything(db)).toEqual(rows);
  });
});
