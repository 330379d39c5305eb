import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { endMentorship, writeWeek } from '../../../utils/actions/change-mentorship';
import { deleteContact } from '../../../utils/actions/contacts';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import type { TrailDatabase } from '../../../utils/database/schema';
import { addDays } from '../../../utils/ground/days';
import { readAgenda } from '../../../utils/queries/agenda';
import {
  hasMentorships,
  mentorshipsWith,
  type OverviewPart,
  readOverview,
} from '../../../utils/queries/mentorship-overview';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';

/** A person with a mentorship that began this many days ago. */
async function begun(db: TrailDatabase, name: string, daysAgo: number) {
  const contact = await saved(db, { name });
  const { mentorship } = good(
    await startMentorship(db, contact.id, { beginsOn: addDays(TODAY, -daysAgo) }, NOW),
  );
  return { contact, mentorship };
}

async function namesIn(db: TrailDatabase, part: OverviewPart, page = { offset: 0, limit: 20 }) {
  const { items, total } = await readOverview(db, TODAY, part, page);
  return { names: items.map(({ contact }) => contact.name), total };
}

describe('the parts', () => {
  test('each mentorship is in the right part', async () => {
    const db = freshDatabase();
    await begun(db, 'runs since long', 30);
    await begun(db, 'begins', -3);
    await begun(db, 'is over', 90);
    const ended = await begun(db, 'was ended', 10);
    good(await endMentorship(db, ended.mentorship.id, NOW));
    await begun(db, 'begun today', 0);
    expect(await namesIn(db, 'running')).toEqual({ names: ['runs since long', 'begun today'], total: 2 });
    expect(await namesIn(db, 'coming')).toEqual({ names: ['begins'], total: 1 });
    expect(await namesIn(db, 'archive')).toEqual({ names: ['was ended', 'is over'], total: 2 });
  });

  test('what needs attention: the most urgent first, and nothing that has ended', async () => {
    const db = freshDatabase();
    await begun(db, 'check in', 8);
    const worry = await begun(db, 'worry', 8);
    const record = {
      met: true,
      metOn: TODAY,
      minutes: 60,
      mood: null,
      lastStep: '' as const,
      nextStep: '',
      nextStepBy: '',
      worry: true,
      note: '',
    };
    good(await writeWeek(db, worry.mentorship.id, { week: 2, record, seen: undefined }, NOW));
    await begun(db, 'calm', 0);
    const ended = await begun(db, 'ended', 40);
    good(await endMentorship(db, ended.mentorship.id, NOW));
    expect(await namesIn(db, 'attention')).toEqual({ names: ['worry', 'check in'], total: 2 });
  });

  test('mentorships of people in the bin are in no part', async () => {
    const db = freshDatabase();
    const gone = await begun(db, 'gone', 5);
    await begun(db, 'here', 5);
    await deleteContact(db, gone.contact.id, NOW);
    expect(await namesIn(db, 'running')).toEqual({ names: ['here'], total: 1 });
    expect(await namesIn(db, 'archive')).toEqual({ names: [], total: 0 });
  });
});

test('a page reads no more rows than it shows, however many there are', async () => {
  const db = freshDatabase();
  for (let each = 0; each < 45; each++) await begun(db, `Person ${String(each).padStart(2, '0')}`, 60 - each);
  const rows = vi.spyOn(db.mentorships, 'bulkGet');
  const people = vi.spyOn(db.contacts, 'bulkGet');
  const whole = vi.spyOn(db.mentorships, 'toArray');
  const first = await namesIn(db, 'running');
  expect(first).toMatchObject({ total: 45 });
  expect(first.names).toHaveLength(20);
  const last = await namesIn(db, 'running', { offset: 40, limit: 20 });
  expect(last.names).toEqual(['Person 40', 'Person 41', 'Person 42', 'Person 43', 'Person 44']);
  expect(rows.mock.calls.map(([keys]) => keys.length)).toEqual([20, 5]);
  expect(people.mock.calls.map(([keys]) => keys.length)).toEqual([20, 5]);
  expect(whole).not.toHaveBeenCalled();
});

test('the mentorships with one person: the current one, and the earlier ones, latest first', async () => {
  const db = freshDatabase();
  expect(await hasMentorships(db)).toBe(false);
  const { contact, mentorship } = await begun(db, 'Amir', 200);
  good(await endMentorship(db, mentorship.id, NOW));
  const second = good(
    await startMentorship(db, contact.id, { beginsOn: addDays(TODAY, -100) }, NOW),
  ).mentorship;
  good(await endMentorship(db, second.id, NOW));
  const third = good(await startMentorship(db, contact.id, { beginsOn: TODAY }, NOW)).mentorship;
  const { current, earlier } = await mentorshipsWith(db, contact.id);
  expect(current?.id).toBe(third.id);
  expect(earlier.map(({ id }) => id)).toEqual([second.id, mentorship.id]);
  expect(await hasMentorships(db)).toBe(true);
});

test('Today gets the few that end first, and the total', async () => {
  const db = freshDatabase();
  for (const daysAgo of [-3, 5, 20, 90]) await begun(db, `begun ${daysAgo}`, daysAgo);
  const ended = await begun(db, 'ended', 10);
  good(await endMentorship(db, ended.mentorship.id, NOW));
  const gone = await begun(db, 'gone', 12);
  await deleteContact(db, gone.contact.id, NOW);
  const { underWay, running } = await readAgenda(db, TODAY, { limit: 1 });
  expect(underWay.map(({ who }) => who)).toEqual(['begun 20', 'begun 5', 'begun -3']);
  expect(running).toBe(3);
});
