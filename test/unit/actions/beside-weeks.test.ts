import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { clearWeek, writeWeek } from '../../../utils/actions/change-mentorship';
import { planFollowUp } from '../../../utils/actions/follow-ups';
import { handOn, noteArrival, removeReferral } from '../../../utils/actions/hand-on';
import { missMeeting } from '../../../utils/actions/missed-meeting';
import { addOffer, changeOffer, deleteOffer, proposeOffer } from '../../../utils/actions/offers';
import { settleSignals } from '../../../utils/actions/settle';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { addDays } from '../../../utils/ground/days';
import type { Referral } from '../../../utils/model/mentorship';
import { missedInRow, missedLevel } from '../../../utils/model/missed';
import { nextStepsOf, signalsOf } from '../../../utils/model/signals';
import { interactionsOf } from '../../../utils/queries/log';
import { listOffers, offersWith } from '../../../utils/queries/offers';
import { everything, freshDatabase, good, saved, withoutUpdates } from '../database/testing';
import { recordOf } from './course';

const BEGAN = '2026-11-02';
/** In the third week. */
const DAY = '2026-11-18';
const NOW = new Date('2026-11-18T10:00:00.000Z');

async function scene() {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const db = freshDatabase();
  const contact = (await saved(db, { stage: 'mentoring' })).id;
  const { mentorship } = good(
    await startMentorship(db, contact, { beginsOn: BEGAN }, new Date('2026-11-02T08:00:00.000Z')),
  );
  await settleSignals(db, NOW);
  return { db, id: mentorship.id, contact };
}
type Scene = Awaited<ReturnType<typeof scene>>;

const MISSED = recordOf({ met: false, metOn: '', minutes: 0, mood: null, lastStep: '', missed: 'no-word' });
const AGAIN = { on: '2026-11-20', what: 'Call again' };
const miss = ({ db, id }: Scene, week: number, again: typeof AGAIN | null = AGAIN) =>
  missMeeting(
    db,
    id,
    { written: { week, record: MISSED, seen: undefined }, log: `Week ${week} fell through`, again },
    NOW,
  );
const open = async ({ db, contact }: Scene) =>
  (await db.followUps.where({ contactId: contact }).toArray()).filter(({ status }) => status === 'open');
const log = async ({ db, contact }: Scene) =>
  (await interactionsOf(db, contact, { limit: 20 })).entries.map(({ text }) => text).filter(Boolean);

describe('a meeting that fell through', () => {
  test('is written into the week, the log and the next step at once, and undone at once', async () => {
    const play = await scene();
    const before = await everything(play.db);
    const { mentorship, undo } = good(await miss(play, 1));
    expect(mentorship.weeks[0]?.record).toMatchObject({ met: false, missed: 'no-word' });
    expect(await log(play)).toEqual(['Week 1 fell through']);
    expect(await open(play)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'outreach', what: 'Call again', dueOn: '2026-11-20' }),
      ]),
    );
    await undo();
    expect(withoutUpdates(await everything(play.db))).toEqual(withoutUpdates(before));
  });

  test('the second in a row needs no attention once the response is planned', async () => {
    const play = await scene();
    good(await miss(play, 1, null));
    const { mentorship: unplanned } = good(await miss(play, 2, null));
    expect(signalsOf(unplanned, DAY).map(({ kind }) => kind)).toContain('call');
    good(await clearWeek(play.db, play.id, 2, NOW));
    const { mentorship, undo } = good(await miss(play, 2));
    expect(signalsOf(mentorship, DAY).map(({ kind }) => kind)).not.toContain('call');
    await undo();
    expect((await play.db.mentorships.get(play.id))?.answered).toEqual([]);
  });

  test('nothing is written if the day is over or invalid', async () => {
    const play = await scene();
    const before = await everything(play.db);
    expect(await miss(play, 1, { on: '2026-11-17', what: 'x' })).toEqual({ ok: false, problem: 'past' });
    expect(await miss(play, 1, { on: '?', what: 'x' })).toEqual({ ok: false, problem: 'unreadable' });
    expect(await everything(play.db)).toEqual(before);
  });

  test('its note is removed if the two have met after all, or the record is cleared', async () => {
    const play = await scene();
    const { mentorship } = good(await miss(play, 1));
    const seen = mentorship.weeks[0]?.record;
    good(
      await writeWeek(play.db, play.id, { week: 1, record: recordOf({ metOn: '2026-11-03' }), seen }, NOW),
    );
    expect(await log(play)).toEqual([]);
    good(await miss(play, 2));
    expect(await log(play)).toEqual(['Week 2 fell through']);
    good(await clearWeek(play.db, play.id, 2, NOW));
    expect(await log(play)).toEqual([]);
  });

  test('a reason is only stored if there was no meeting', async () => {
    const { db, id } = await scene();
    const record = recordOf({ metOn: '2026-11-03', missed: 'no-word' });
    const { mentorship } = good(await writeWeek(db, id, { week: 1, record, seen: undefined }, NOW));
    expect(mentorship.weeks[0]?.record).not.toHaveProperty('missed');
  });

  test('meetings the mentor missed do not count as missed in a row', async () => {
    const { db, id } = await scene();
    const mentorship = await db.mentorships.get(id);
    const weeks = (...records: (typeof MISSED | undefined)[]) => ({
      weeks: records.map((record) => ({ ...mentorship?.weeks[0], record })) as never,
    });
    const own = { ...MISSED, missed: 'mentor' } as const;
    const met = recordOf();
    expect(missedInRow(weeks(), 1)).toBe(1);
    expect(missedInRow(weeks(MISSED), 2)).toBe(2);
    expect(missedInRow(weeks(MISSED, own), 3)).toBe(2);
    expect(missedInRow(weeks(MISSED, MISSED), 3)).toBe(3);
    expect(missedInRow(weeks(MISSED, met), 3)).toBe(1);
    expect(missedInRow(weeks(MISSED, undefined), 3)).toBe(1);
    expect([1, 2, 3, 4].map((times) => missedLevel('no-word', times))).toEqual([1, 2, 3, 3]);
    expect(missedLevel('mentor', 3)).toBe(1);
  });
});

const REFERRAL: Referral = {
  id: 'r1',
  kind: 'counselling',
  to: 'Youth advice',
  mayKnow: 'She looks for an apprenticeship.',
  agreedOn: DAY,
  firstContact: 'together',
  askOn: addDays(DAY, 7),
  arrived: '',
  inRecord: false,
};

describe('handing somebody on', () => {
  const hand = ({ db, id }: Scene, referral = REFERRAL, seen?: Referral) =>
    handOn(db, id, { referral, seen, log: 'Referred' }, NOW);

  test('is logged, and a week later the mentor is asked whether they have arrived', async () => {
    const play = await scene();
    const before = await everything(play.db);
    const { mentorship, undo } = good(await hand(play));
    expect(await log(play)).toEqual(['Referred']);
    const asks = (day: string) =>
      signalsOf(mentorship, day as typeof DAY).filter(({ kind }) => kind === 'arrived');
    expect(asks('2026-11-24')).toEqual([]);
    expect(asks('2026-11-25')).toMatchObject([{ about: 'Youth advice', key: 'arrived:r1:2026-11-25' }]);
    await undo();
    expect(withoutUpdates(await everything(play.db))).toEqual(withoutUpdates(before));
  });

  test('after “not yet” it is asked again, after “yes” and “no” it is not', async () => {
    const play = await scene();
    good(await hand(play));
    const answered = async (arrived: Referral['arrived']) =>
      good(await noteArrival(play.db, play.id, { referral: 'r1', arrived, log: arrived }, NOW)).mentorship;
    const asks = (mentorship: Awaited<ReturnType<typeof answered>>) =>
      signalsOf(mentorship, '2026-12-09').some(({ kind }) => kind === 'arrived');
    expect(asks(await answered('not-yet'))).toBe(true);
    expect(asks(await answered('yes'))).toBe(false);
    expect(asks(await answered('no'))).toBe(false);
    expect(await log(play)).toEqual(['no', 'yes', 'not-yet', 'Referred']);
  });

  test('is corrected unless another window has done so, and removed', async () => {
    const play = await scene();
    good(await hand(play));
    const better = { ...REFERRAL, to: 'Another' };
    expect(await hand(play, better)).toEqual({ ok: false, problem: 'changed-meanwhile' });
    expect(good(await hand(play, better, REFERRAL)).mentorship.referrals).toEqual([better]);
    expect(await hand(play, { ...REFERRAL, id: 'r2', agreedOn: '2026-11-19' })).toEqual({
      ok: false,
      problem: 'in-future',
    });
    expect(good(await removeReferral(play.db, play.id, 'r1', NOW)).mentorship.referrals).toEqual([]);
    expect(await removeReferral(play.db, play.id, 'r1', NOW)).toEqual({
      ok: false,
      problem: 'changed-meanwhile',
    });
  });
});

describe('learning offers', () => {
  const DRAFT = { kind: 'course', title: ' Welding ', reach: 'Library, Mondays', note: '' } as const;
  const LATER = new Date('2026-11-18T11:00:00.000Z');

  test('are added, changed and deleted, each with an undo', async () => {
    const { db } = await scene();
    const added = good(await addOffer(db, DRAFT, NOW));
    expect(added.offer).toMatchObject({ title: 'Welding', kind: 'course' });
    const changed = good(
      await changeOffer(
        db,
        added.offer.id,
        { draft: { ...DRAFT, title: 'Cooking' }, seen: added.offer.updatedAt },
        LATER,
      ),
    );
    // The older undo does not override the newer change.
    await added.undo();
    expect(await listOffers(db)).toEqual([changed.offer]);
    await changed.undo();
    expect((await listOffers(db)).map(({ title }) => title)).toEqual(['Welding']);
    const undo = await deleteOffer(db, added.offer.id, LATER);
    expect(await listOffers(db)).toEqual([]);
    await undo();
    expect((await listOffers(db)).map(({ title }) => title)).toEqual(['Welding']);
  });

  test('need a title, and do not overwrite changes from another window', async () => {
    const { db } = await scene();
    expect(await addOffer(db, { ...DRAFT, title: ' ' }, NOW)).toMatchObject({
      problems: [{ field: 'title', kind: 'missing' }],
    });
    expect(await addOffer(db, { ...DRAFT, note: 'x'.repeat(1_001) }, NOW)).toMatchObject({
      problems: [{ field: 'note', kind: 'too-long', limit: 1_000 }],
    });
    const { offer } = good(await addOffer(db, DRAFT, NOW));
    expect(await changeOffer(db, offer.id, { draft: DRAFT, seen: 'older' }, LATER)).toEqual({
      ok: false,
      conflict: offer,
    });
    await deleteOffer(db, offer.id, LATER);
    expect(await changeOffer(db, offer.id, { draft: DRAFT, seen: offer.updatedAt }, LATER)).toEqual({
      ok: false,
      gone: true,
    });
  });

  test('are found by every word, wherever it is, and by kind', async () => {
    const { db } = await scene();
    for (const [title, reach, kind] of [
      ['Schweißen', 'Bücherei', 'course'],
      ['Sprachtreff', 'Bücherei, Montag', 'language'],
    ] as const) {
      good(await addOffer(db, { title, reach, kind, note: '' }, NOW));
    }
    const offers = await listOffers(db);
    const titles = (search: string, kind: 'course' | '' = '') =>
      offersWith(offers, search, kind).map(({ title }) => title);
    expect(titles('')).toEqual(['Schweißen', 'Sprachtreff']);
    expect(titles('montag bucherei')).toEqual(['Sprachtreff']);
    expect(titles('bücherei', 'course')).toEqual(['Schweißen']);
    expect(titles('nothing')).toEqual([]);
  });

  test('when proposed, are in the log and the mentorship, and a week later the mentor is asked for the outcome', async () => {
    const play = await scene();
    const { offer } = good(await addOffer(play.db, DRAFT, NOW));
    good(await planFollowUp(play.db, play.contact, { dueOn: DAY, what: 'My own plan' }, NOW));
    const before = await everything(play.db);
    const { mentorship, undo } = good(await proposeOffer(play.db, play.id, { offer, log: 'Proposed' }, NOW));
    expect(mentorship.proposed).toMatchObject([{ offer: offer.id, title: 'Welding', on: DAY }]);
    expect(await log(play)).toEqual(['Proposed']);
    // What the mentor has planned stays.
    expect((await open(play)).map(({ what }) => what)).toContain('My own plan');
    expect(await proposeOffer(play.db, play.id, { offer, log: 'Proposed' }, NOW)).toEqual({
      ok: false,
      problem: 'changed-meanwhile',
    });
    const asked = nextStepsOf(
      { ...mentorship, answered: ['check-in:3', 'check-in:4', 'call:1'] },
      '2026-11-25',
    ).find(({ kind }) => kind === 'weeks');
    expect(asked).toMatchObject({ proposal: 'offer' });
    await undo();
    expect(withoutUpdates(await everything(play.db))).toEqual(withoutUpdates(before));
  });
});
