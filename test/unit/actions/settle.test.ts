import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { endMentorship, pauseMentorship, writeWeek } from '../../../utils/actions/change-mentorship';
import { changeContact, deleteContact } from '../../../utils/actions/contacts';
import { planFollowUp, snoozeFollowUp } from '../../../utils/actions/follow-ups';
import { changePreferences } from '../../../utils/actions/preferences';
import { settleSignals } from '../../../utils/actions/settle';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { openOf } from '../../../utils/database/open-follow-ups';
import type { TrailDatabase } from '../../../utils/database/schema';
import { addDays, type Day } from '../../../utils/ground/days';
import { openFollowUpOf } from '../../../utils/queries/due';
import { everything, freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { recordOf } from './course';

const on = (day: Day) => new Date(`${day}T09:30:00.000Z`);
const settle = (db: TrailDatabase, day: Day) => settleSignals(db, on(day));

async function mentored(db: TrailDatabase, name: string, offset = 0) {
  const { id } = await saved(db, { name });
  const { mentorship } = good(await startMentorship(db, id, { beginsOn: addDays(TODAY, offset) }, NOW));
  return { id, mentorship: mentorship.id };
}

describe('settleSignals', () => {
  test('“meet” becomes “check in” the day after, and a call after two missed weeks, each only once', async () => {
    const db = freshDatabase();
    const { id } = await mentored(db, 'Lena');
    const seen: string[] = [];
    for (let day: Day = TODAY; day <= addDays(TODAY, 21); day = addDays(day, 1)) {
      const changed = await settle(db, day);
      const open = (await openOf(db, id)).toSorted((a, b) => (a.kind < b.kind ? 1 : -1));
      const told = open.map(({ proposal, dueOn, answers }) => `${proposal} ${dueOn} ${answers}`);
      if (changed || day === TODAY) seen.push([day, ...told].join(', '));
      expect(await settle(db, day), 'nothing more on the same day').toBe(0);
    }
    expect(seen).toEqual([
      '2026-11-22, meet 2026-11-22 meet:1',
      '2026-11-23, check-in 2026-11-23 check-in:1, meet 2026-11-29 meet:2',
      '2026-11-30, check-in 2026-11-30 check-in:2, meet 2026-12-06 meet:3',
      '2026-12-06, call 2026-12-06 call:1, meet 2026-12-06 meet:3',
      '2026-12-07, call 2026-12-06 call:1, meet 2026-12-13 meet:4',
    ]);
    const rows = await db.followUps.toArray();
    expect(rows.filter(({ status }) => status === 'open')).toHaveLength(2);
  });

  test('what the mentor has planned stays, with what the weeks require beside it', async () => {
    const db = freshDatabase();
    const { id } = await mentored(db, 'planned');
    const { followUp } = good(await planFollowUp(db, id, { dueOn: '2026-12-24', what: 'A card' }, NOW));
    expect(await openOf(db, id)).toHaveLength(2);
    expect(await settle(db, '2026-11-23')).toBe(1);
    const open = await openOf(db, id);
    expect(open.map(({ kind }) => kind).toSorted()).toEqual(['meeting', 'outreach', 'weeks']);
    expect(open).toContainEqual(followUp);
  });

  test('what was postponed stays; somebody who is paused, closed, in the bin or whose weeks have ended is left alone', async () => {
    const db = freshDatabase();
    const later = await mentored(db, 'later', -1);
    const open = (await openOf(db, later.id)).find(({ kind }) => kind === 'weeks');
    expect(open).toMatchObject({ proposal: 'check-in' });
    good(await snoozeFollowUp(db, open?.id ?? '', '2026-11-27', NOW));
    const binned = await mentored(db, 'binned');
    await deleteContact(db, binned.id, NOW);
    const closed = await mentored(db, 'closed');
    good(await changeContact(db, closed.id, { stage: 'completed' }, NOW));
    const away = await mentored(db, 'away');
    good(await changeContact(db, away.id, { stage: 'paused' }, NOW));
    const ended = await mentored(db, 'ended');
    good(await endMentorship(db, ended.mentorship, NOW));
    await saved(db, { name: 'nobody', stage: 'mentoring' });
    const before = await everything(db);
    expect(await settle(db, '2026-11-25')).toBe(0);
    expect(await everything(db)).toEqual(before);
  });

  test('a break causes no check-in; the day is not quiet', async () => {
    const db = freshDatabase();
    await changePreferences(db, { quietWeekdays: [1] }, NOW);
    const ill = await mentored(db, 'ill');
    const pause = { from: TODAY, until: '2026-12-05', reason: 'illness' } as const;
    good(await pauseMentorship(db, ill.mentorship, pause, NOW));
    const well = await mentored(db, 'well');
    expect(await settle(db, '2026-11-23'), 'a Monday').toBe(1);
    expect(await openFollowUpOf(db, ill.id)).toMatchObject({ proposal: 'meet', dueOn: '2026-12-06' });
    expect(await openOf(db, well.id)).toContainEqual(
      expect.objectContaining({ proposal: 'check-in', dueOn: '2026-11-24' }),
    );
  });

  test('the meeting stays on its day, quiet or not', async () => {
    const db = freshDatabase();
    await changePreferences(db, { quietWeekdays: [0] }, NOW);
    const { id } = await mentored(db, 'Sunday');
    expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'meet', dueOn: TODAY });
  });

  test('a failure changes nothing', async () => {
    const db = freshDatabase();
    for (const name of ['Lena', 'Amir']) await mentored(db, name);
    const before = await everything(db);
    const original = IDBObjectStore.prototype.put;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      writes += 1;
      if (writes === 4) throw new DOMException('Encountered full disk', 'QuotaExceededError');
      return original.apply(this, given);
    });
    await expect(settle(db, '2026-11-23')).rejects.toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    expect(await everything(db)).toEqual(before);
    expect(await settle(db, '2026-11-23')).toBe(2);
  });

  test('two windows at the same moment leave one next step of a kind', async () => {
    const db = freshDatabase();
    const { id } = await mentored(db, 'Lena');
    const changed = await Promise.all([settle(db, '2026-11-23'), settle(db, '2026-11-23')]);
    expect(changed.toSorted()).toEqual([0, 1]);
    const rows = await db.followUps.where({ contactId: id, status: 'open' }).toArray();
    expect(rows.map(({ proposal }) => proposal).toSorted()).toEqual(['check-in', 'meet']);
  });

  test('once a week is recorded, the next meeting comes next', async () => {
    const db = freshDatabase();
    const { id, mentorship } = await mentored(db, 'Lena');
    await settle(db, '2026-11-23');
    const record = recordOf({ metOn: TODAY });
    good(await writeWeek(db, mentorship, { week: 1, record, seen: undefined }, on('2026-11-23')));
    expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'meet', dueOn: '2026-11-29' });
    expect(await settle(db, '2026-11-24')).toBe(0);
  });
});
