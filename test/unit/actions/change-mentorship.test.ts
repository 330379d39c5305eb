import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  answerSignal,
  type ChangeResult,
  changeMeeting,
  changePlanOf,
  clearWeek,
  endMentorship,
  moveMeeting,
  pauseMentorship,
  saveForm,
  unpauseMentorship,
  writeWeek,
} from '../../../utils/actions/change-mentorship';
import { deleteContact, restoreContact } from '../../../utils/actions/contacts';
import { completeFollowUp } from '../../../utils/actions/follow-ups';
import { logInteraction } from '../../../utils/actions/log';
import { settleSignals } from '../../../utils/actions/settle';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { getContact } from '../../../utils/database/find-contact';
import type { TrailDatabase } from '../../../utils/database/schema';
import { addDays, toInstant } from '../../../utils/ground/days';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import type { Mentorship } from '../../../utils/model/mentorship';
import { planProblem } from '../../../utils/model/plan';
import { endsEarly, weekDays } from '../../../utils/model/schedule';
import { openFollowUpOf } from '../../../utils/queries/due';
import { interactionsOf } from '../../../utils/queries/log';
import { everything, freshDatabase, good, NOW, saved, TODAY, withoutUpdates } from '../database/testing';
import { recordOf } from './course';

/** Meetings on Sundays from 22 November on; today is the Tuesday of the second week, and the first is recorded. */
const TUESDAY = new Date('2026-12-01T10:00:00.000Z');
const DAY = '2026-12-01';

interface Scene {
  db: TrailDatabase;
  id: string;
  contact: string;
}

async function scene(): Promise<Scene> {
  vi.useFakeTimers({ now: TUESDAY, toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const db = freshDatabase();
  const contact = (await saved(db, { ageBand: 'adult' })).id;
  const draft = { meeting: { weekday: 4, time: '16:00' }, goals: ['A job'], onFacebook: true };
  const { mentorship } = good(await startMentorship(db, contact, { beginsOn: TODAY, ...draft }, NOW));
  const first = recordOf({ metOn: '2026-11-26' });
  good(
    await writeWeek(
      db,
      mentorship.id,
      { week: 1, record: first, seen: undefined },
      new Date('2026-11-26T18:00:00.000Z'),
    ),
  );
  await settleSignals(db, TUESDAY);
  return { db, id: mentorship.id, contact };
}

const record = recordOf({ met: false, metOn: '' });
const pause = { from: DAY, until: '2026-12-07', reason: 'illness' } as const;
const meeting = { weekday: 5, time: '17:30', minutes: 45, channel: 'Video' };
const closing = { lookBack: 'well', thanks: '', contactRule: '', data: 'keep', earlyReason: '' } as const;
const skill = { id: 's', name: 'Cooking', proof: '', before: 2, after: null, evidence: '' } as const;

/** Every change there is, and the expected result. */
const CHANGES: [
  name: string,
  change: (scene: Scene, now?: Date) => Promise<ChangeResult>,
  leaves: object,
  next: object,
][] = [
  [
    'writeWeek',
    ({ db, id }, now = TUESDAY) => writeWeek(db, id, { week: 2, record, seen: undefined }, now),
    {
      weeks: expect.arrayContaining([
        expect.objectContaining({ record: { ...record, minutes: 0, writtenAt: toInstant(TUESDAY) } }),
      ]),
    },
    { answers: ['meet:3'], dueOn: '2026-12-10' },
  ],
  [
    'clearWeek',
    ({ db, id }, now = TUESDAY) => clearWeek(db, id, 1, now),
    {},
    { answers: ['check-in:1'], dueOn: DAY },
  ],
  [
    'pauseMentorship',
    ({ db, id }, now = TUESDAY) => pauseMentorship(db, id, pause, now),
    { lastOn: '2027-02-06', pauses: [{ ...pause, id: expect.any(String), beforeWeek: 2, weeks: 1 }] },
    { answers: ['meet:2'], dueOn: '2026-12-10' },
  ],
  [
    'moveMeeting',
    ({ db, id }, now = TUESDAY) => moveMeeting(db, id, { week: 2, to: '5.12.2026' }, now),
    { lastOn: '2027-01-30' },
    { answers: ['meet:2'], dueOn: '2026-12-05' },
  ],
  [
    'changeMeeting',
    ({ db, id }, now = TUESDAY) => changeMeeting(db, id, meeting, now),
    { meeting },
    { answers: ['meet:2'], dueOn: '2026-12-04' },
  ],
  [
    'changePlanOf',
    ({ db, id }, now = TUESDAY) => changePlanOf(db, id, builtinWeeks('six-weeks'), now),
    { lastOn: '2027-01-02' },
    { answers: ['meet:2'], dueOn: '2026-12-03' },
  ],
  [
    'saveForm',
    ({ db, id }, now = TUESDAY) => saveForm(db, id, { name: 'skills', value: [skill], seen: [] }, now),
    { skills: [skill] },
    { answers: ['meet:2'] },
  ],
  [
    'answerSignal',
    ({ db, id }, now = TUESDAY) => answerSignal(db, id, 'meet:2', now),
    { answered: ['meet:2'] },
    { answers: ['meet:3'], dueOn: '2026-12-10' },
  ],
  [
    'endMentorship',
    ({ db, id }, now = TUESDAY) => endMentorship(db, id, now, closing),
    { endedAt: toInstant(TUESDAY), closing: { ...closing, on: DAY } },
    // After a goodbye, the same person is not proposed again on the same day.
    { proposal: 'meet', dueOn: addDays(DAY, 7) },
  ],
];

describe.each(CHANGES)('%s', (name, change, leaves, next) => {
  test('is stored with the resulting next action; the undo restores everything', async () => {
    const stage = await scene();
    const before = await everything(stage.db);
    const { mentorship, undo } = good(await change(stage));
    expect(mentorship).toMatchObject(leaves);
    expect(await stage.db.mentorships.get(stage.id)).toEqual(mentorship);
    expect(await openFollowUpOf(stage.db, stage.contact)).toMatchObject(next);
    expect(await everything(stage.db)).not.toEqual(before);
    await undo();
    expect(withoutUpdates(await everything(stage.db))).toEqual(withoutUpdates(before));
    await undo();
    expect(withoutUpdates(await everything(stage.db))).toEqual(withoutUpdates(before));
  });

  test('is refused if the mentorship has ended, is in the bin or never existed; nothing is written', async () => {
    const stage = await scene();
    await deleteContact(stage.db, stage.contact, TUESDAY);
    const binned = await everything(stage.db);
    expect(await change(stage)).toEqual({ ok: false, problem: 'gone' });
    expect(await change({ ...stage, id: 'none' })).toEqual({ ok: false, problem: 'gone' });
    expect(await everything(stage.db)).toEqual(binned);
    await restoreContact(stage.db, stage.contact, TUESDAY);
    good(await endMentorship(stage.db, stage.id, TUESDAY));
    const ended = await everything(stage.db);
    expect(await change(stage)).toEqual({ ok: false, problem: 'ended' });
    expect(await everything(stage.db)).toEqual(ended);
  });

  test('what was changed since is not undone', async () => {
    const stage = await scene();
    const { undo } = good(await change(stage));
    if (name === 'endMentorship') {
      const words = { introduction: '', learned: 'Much', outlook: '' };
      good(await saveForm(stage.db, stage.id, { name: 'outcome', value: words, seen: null }, TUESDAY));
    } else {
      const [, goals] = [stage, (await read(stage)).goals];
      good(await saveForm(stage.db, stage.id, { name: 'goals', value: [], seen: goals }, TUESDAY));
    }
    const before = await everything(stage.db);
    await undo();
    if (name === 'answerSignal') expect((await read(stage)).answered).toEqual([]);
    else expect(withoutUpdates(await everything(stage.db))).toEqual(withoutUpdates(before));
  });
});

async function read({ db, id }: Scene): Promise<Mentorship> {
  const mentorship = await db.mentorships.get(id);
  if (!mentorship) throw new Error('Not there');
  return mentorship;
}

describe('refused', () => {
  test.each<[string, (scene: Scene) => Promise<ChangeResult>, string]>([
    [
      'no such week',
      ({ db, id }) => writeWeek(db, id, { week: 11, record, seen: undefined }, TUESDAY),
      'no-such-week',
    ],
    [
      'no day of the meeting',
      ({ db, id }) =>
        writeWeek(db, id, { week: 2, record: recordOf({ metOn: '' }), seen: undefined }, TUESDAY),
      'missing',
    ],
    [
      'met tomorrow',
      ({ db, id }) =>
        writeWeek(db, id, { week: 2, record: recordOf({ metOn: '2026-12-02' }), seen: undefined }, TUESDAY),
      'in-future',
    ],
    [
      'a week ahead',
      ({ db, id }) => writeWeek(db, id, { week: 3, record, seen: undefined }, TUESDAY),
      'in-future',
    ],
    [
      'half a minute',
      ({ db, id }) =>
        writeWeek(
          db,
          id,
          { week: 2, record: recordOf({ metOn: DAY, minutes: 0.5 }), seen: undefined },
          TUESDAY,
        ),
      'unreadable',
    ],
    [
      'a step by no day',
      ({ db, id }) =>
        writeWeek(
          db,
          id,
          { week: 2, record: { ...record, nextStepBy: '31.2.2027' }, seen: undefined },
          TUESDAY,
        ),
      'no-such-day',
    ],
    [
      'written meanwhile',
      ({ db, id }) => writeWeek(db, id, { week: 1, record, seen: undefined }, TUESDAY),
      'changed-meanwhile',
    ],
    ['nothing to clear', ({ db, id }) => clearWeek(db, id, 2, TUESDAY), 'no-such-week'],
    [
      'a pause without a day',
      ({ db, id }) => pauseMentorship(db, id, { ...pause, until: '' }, TUESDAY),
      'missing',
    ],
    [
      'a pause that is over',
      ({ db, id }) => pauseMentorship(db, id, { ...pause, from: '2026-11-23' }, TUESDAY),
      'past',
    ],
    ['no pause to end', ({ db, id }) => unpauseMentorship(db, id, 'none', TUESDAY), 'finished'],
    ['a finished week moved', ({ db, id }) => moveMeeting(db, id, { week: 1, to: DAY }, TUESDAY), 'finished'],
    ['moved to no day', ({ db, id }) => moveMeeting(db, id, { week: 2, to: 'soon' }, TUESDAY), 'unreadable'],
    [
      'moved behind the next',
      ({ db, id }) => moveMeeting(db, id, { week: 2, to: '2026-12-10' }, TUESDAY),
      'order',
    ],
    [
      'an eighth weekday',
      ({ db, id }) => changeMeeting(db, id, { ...meeting, weekday: 7 }, TUESDAY),
      'unreadable',
    ],
    ['no hour', ({ db, id }) => changeMeeting(db, id, { ...meeting, time: '24:00' }, TUESDAY), 'unreadable'],
    ['no weeks', ({ db, id }) => changePlanOf(db, id, [], TUESDAY), 'no-weeks'],
    [
      'eleven weeks on Facebook',
      ({ db, id }) =>
        changePlanOf(
          db,
          id,
          [...builtinWeeks('ten-weeks'), ...builtinWeeks('ten-weeks').slice(0, 1)],
          TUESDAY,
        ),
      'too-many-weeks',
    ],
    [
      'a form changed meanwhile',
      ({ db, id }) => saveForm(db, id, { name: 'goals', value: [], seen: [] }, TUESDAY),
      'changed-meanwhile',
    ],
  ])('%s', async (_what, change, problem) => {
    const stage = await scene();
    const before = await everything(stage.db);
    expect(await change(stage)).toEqual({ ok: false, problem });
    expect(await everything(stage.db)).toEqual(before);
  });

  test('a plan without weeks, with too many, or with an empty one', () => {
    const own = { phase: 'learn', standard: null, title: ' ', goal: '', activity: '', question: '' } as const;
    expect(planProblem([])).toBe('no-weeks');
    expect(planProblem(Array.from({ length: 27 }, () => ({ ...own, title: 'x' })))).toBe('too-many-weeks');
    expect(planProblem([own])).toBe('untitled');
    expect(planProblem([{ ...own, title: 'x' }])).toBeNull();
  });

  test('a shorter plan keeps finished weeks; a pause disappears with the week after it', async () => {
    const stage = await scene();
    const december = { from: '2026-12-20', until: '2027-01-02', reason: 'holiday' } as const;
    good(await pauseMentorship(stage.db, stage.id, december, TUESDAY));
    const { mentorship } = good(
      await changePlanOf(stage.db, stage.id, builtinWeeks('ten-weeks').slice(0, 4), TUESDAY),
    );
    expect([mentorship.pauses, mentorship.lastOn]).toEqual([[], '2026-12-19']);
    const later = new Date('2026-12-14T10:00:00.000Z');
    expect(await changePlanOf(stage.db, stage.id, builtinWeeks('ten-weeks').slice(0, 2), later)).toEqual({
      ok: false,
      problem: 'finished',
    });
  });
});

test('a break planned and ended on the same day leaves no trace', async () => {
  const stage = await scene();
  const before = await read(stage);
  const { mentorship, moved } = good(await pauseMentorship(stage.db, stage.id, pause, TUESDAY));
  expect(moved).toBe(9);
  const ended = good(await unpauseMentorship(stage.db, stage.id, mentorship.pauses[0]?.id ?? '', TUESDAY));
  expect(ended.moved).toBe(9);
  expect({ ...ended.mentorship, updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
  expect(await openFollowUpOf(stage.db, stage.contact)).toMatchObject({
    answers: ['meet:2'],
    dueOn: '2026-12-03',
  });
});

test('two windows at once: the second of two records of one week is refused, different changes are both kept', async () => {
  const { db, id } = await scene();
  const results = await Promise.all([
    writeWeek(db, id, { week: 2, record, seen: undefined }, TUESDAY),
    writeWeek(db, id, { week: 2, record: { ...record, note: 'another' }, seen: undefined }, TUESDAY),
    saveForm(db, id, { name: 'skills', value: [skill], seen: [] }, TUESDAY),
    moveMeeting(db, id, { week: 4, to: '2026-12-18' }, TUESDAY),
    endMentorship(db, id, TUESDAY),
    endMentorship(db, id, TUESDAY),
  ]);
  expect(results.map((result) => (result.ok ? 'kept' : result.problem))).toEqual([
    'kept',
    'changed-meanwhile',
    'kept',
    'kept',
    'kept',
    'ended',
  ]);
  expect(await db.mentorships.get(id)).toMatchObject({ skills: [skill], endedAt: toInstant(TUESDAY) });
});

test('a worry noted again about the same week counts as a new one', async () => {
  const stage = await scene();
  const { db, id } = stage;
  const worried = { ...record, worry: true };
  const { mentorship } = good(
    await writeWeek(db, id, { week: 2, record: worried, seen: undefined }, TUESDAY),
  );
  const open = await openFollowUpOf(db, stage.contact);
  expect(open).toMatchObject({ proposal: 'worry', dueOn: DAY });
  await completeFollowUp(db, open?.id ?? '', TUESDAY);
  expect((await read(stage)).answered).toEqual(['worry:2']);
  expect(await openFollowUpOf(db, stage.contact)).toMatchObject({ proposal: 'meet' });
  const written = mentorship.weeks[1]?.record;
  const calm = good(await writeWeek(db, id, { week: 2, record, seen: written }, TUESDAY)).mentorship.weeks[1]
    ?.record;
  good(await writeWeek(db, id, { week: 2, record: worried, seen: calm }, TUESDAY));
  expect(await openFollowUpOf(db, stage.contact)).toMatchObject({ proposal: 'worry' });
});

test('done or skipped: what a follow-up answers is answered, and open again after the undo', async () => {
  const stage = await scene();
  const open = await openFollowUpOf(stage.db, stage.contact);
  const before = await everything(stage.db);
  const undo = await completeFollowUp(stage.db, open?.id ?? '', TUESDAY);
  expect((await read(stage)).answered).toEqual(['meet:2']);
  expect(await openFollowUpOf(stage.db, stage.contact)).toMatchObject({ answers: ['meet:3'] });
  await undo();
  expect(withoutUpdates(await everything(stage.db))).toEqual(withoutUpdates(before));
});

test('an end before the last week is early, judged by the day itself and for good', async () => {
  const stage = await scene();
  const mentorship = await read(stage);
  const lastWeek = weekDays(mentorship).at(-1)?.startsOn ?? DAY;
  expect(endsEarly(mentorship, addDays(lastWeek, -1))).toBe(true);
  expect(endsEarly(mentorship, lastWeek)).toBe(false);
  expect(endsEarly({ ...mentorship, endedAt: toInstant(TUESDAY) }, '2030-01-01')).toBe(true);
});

describe('undo of a start', () => {
  test('what has been added since stays, with the stage', async () => {
    vi.useFakeTimers({ now: TUESDAY, toFake: ['Date'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const db = freshDatabase();
    const { id } = await saved(db, { stage: 'interested' });
    const { mentorship, undo } = good(await startMentorship(db, id, { beginsOn: TODAY }, TUESDAY));
    good(await writeWeek(db, mentorship.id, { week: 1, record, seen: undefined }, TUESDAY));
    const before = await everything(db);
    await undo();
    expect(await everything(db)).toEqual(before);
  });
});

test('a mentorship after one that has ended has its own first meeting', async () => {
  const { db, id, contact } = await scene();
  good(await endMentorship(db, id, TUESDAY));
  good(await startMentorship(db, contact, { beginsOn: '2026-12-14', follows: id }, TUESDAY));
  expect(await openFollowUpOf(db, contact)).toMatchObject({ answers: ['meet:1'], dueOn: '2026-12-14' });
});

test('no change makes finished weeks run again beside others of the same person', async () => {
  const { db, id, contact } = await scene();
  good(await changePlanOf(db, id, builtinWeeks('ten-weeks').slice(0, 2), TUESDAY));
  const later = new Date('2026-12-15T10:00:00.000Z');
  vi.setSystemTime(later);
  const { mentorship } = good(await startMentorship(db, contact, { beginsOn: '2026-12-14' }, later));
  const before = await everything(db);
  const refused = { ok: false, problem: 'already-running' };
  expect(await changePlanOf(db, id, builtinWeeks('ten-weeks'), later)).toEqual(refused);
  expect(await everything(db)).toEqual(before);
  good(await endMentorship(db, mentorship.id, later));
  good(await changePlanOf(db, id, builtinWeeks('ten-weeks'), later));
});

describe('a recorded meeting', () => {
  const meetings = async (db: TrailDatabase, contact: string) => {
    const { entries } = await interactionsOf(db, contact, { limit: 9 });
    return entries.filter(({ kind }) => kind === 'meeting').map(({ on }) => on);
  };

  test('is in the log and counts as contact; correcting, clearing and undoing it change the log too', async () => {
    const { db, id, contact } = await scene();
    const last = async () => (await getContact(db, contact))?.lastInteractionOn;
    expect([await meetings(db, contact), await last()]).toEqual([['2026-11-26'], '2026-11-26']);
    const seen = (await db.mentorships.get(id))?.weeks[0]?.record;
    const moved = good(
      await writeWeek(db, id, { week: 1, record: recordOf({ metOn: '2026-11-27' }), seen }, TUESDAY),
    );
    expect([await meetings(db, contact), await last()]).toEqual([['2026-11-27'], '2026-11-27']);
    await moved.undo();
    expect([await meetings(db, contact), await last()]).toEqual([['2026-11-26'], '2026-11-26']);
    const cleared = good(await clearWeek(db, id, 1, TUESDAY));
    expect([await meetings(db, contact), await last()]).toEqual([[], '']);
    await cleared.undo();
    expect([await meetings(db, contact), await last()]).toEqual([['2026-11-26'], '2026-11-26']);
    const fallenOut = good(await writeWeek(db, id, { week: 1, record, seen }, TUESDAY));
    expect(await meetings(db, contact)).toEqual([]);
    expect(fallenOut.mentorship.weeks[0]?.record?.met).toBe(false);
  });

  test('is the same as one the mentor has already logged on that day', async () => {
    const { db, id, contact } = await scene();
    good(await logInteraction(db, contact, { kind: 'meeting', on: DAY, text: 'Park' }, TUESDAY));
    good(await writeWeek(db, id, { week: 2, record: recordOf({ metOn: DAY }), seen: undefined }, TUESDAY));
    expect(await meetings(db, contact)).toEqual([DAY, '2026-11-26']);
    good(await clearWeek(db, id, 2, TUESDAY));
    expect(await meetings(db, contact)).toEqual([DAY, '2026-11-26']);
  });
});
