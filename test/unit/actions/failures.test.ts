import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  answerSignal,
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
import { changeContact, deleteContact, restoreContact, saveContact } from '../../../utils/actions/contacts';
import {
  completeFollowUp,
  planFollowUp,
  skipFollowUp,
  snoozeFollowUp,
} from '../../../utils/actions/follow-ups';
import { handOn } from '../../../utils/actions/hand-on';
import { putInCharge } from '../../../utils/actions/in-charge';
import {
  changeInteraction,
  deleteInteraction,
  type InteractionDraft,
  logInteraction,
} from '../../../utils/actions/log';
import { writeAs } from '../../../utils/actions/members';
import { missMeeting } from '../../../utils/actions/missed-meeting';
import { moveOn } from '../../../utils/actions/move-on';
import { changePreferences } from '../../../utils/actions/preferences';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { StorageFailure } from '../../../utils/database/errors';
import { TABLES } from '../../../utils/database/journal';
import type { TrailDatabase } from '../../../utils/database/schema';
import type { Undo } from '../../../utils/database/undo';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import type { Referral } from '../../../utils/model/mentorship';
import { lastDay } from '../../../utils/model/schedule';
import { seed } from '../database/seed';
import { everything, freshDatabase, good, NOW, saved, TODAY, withoutUpdates } from '../database/testing';
import { recordOf } from './course';

interface Scene {
  db: TrailDatabase;
  contact: string;
  followUp: string;
  mentorship: string;
  entry: string;
  binned: string;
  willing: string;
  /** A mentorship whose next action is proposed, with nothing written down. */
  mentored: string;
  /** One with a week written down and a break before the next. */
  written: string;
}

/** The same scene for every test: played once, and from then on only copied. */
let played: Promise<{ scene: Scene; rows: [table: string, rows: object[]][] }> | undefined;

async function scene(): Promise<Scene> {
  // On another day another next action might be due.
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  played ??= play().then(async (scene) => {
    const rows = TABLES.map(async (name): Promise<[string, object[]]> => {
      return [name, await scene.db.table(name).toArray()];
    });
    return { scene, rows: await Promise.all(rows) };
  });
  const { scene, rows } = await played;
  const db = freshDatabase();
  await seed(db, () => Promise.all(rows.map(([name, all]) => db.table(name).bulkAdd(all))));
  return { ...scene, db };
}

async function play(): Promise<Scene> {
  const db = freshDatabase();
  const contact = (await saved(db, { address: 'facebook.com/lena' })).id;
  const { mentorship } = good(await startMentorship(db, contact, { beginsOn: TODAY }, NOW));
  const { interaction } = good(await logInteraction(db, contact, SENT, NOW));
  const { followUp } = good(await planFollowUp(db, contact, { dueOn: TODAY, what: 'x' }, NOW));
  const binned = (await saved(db, { name: 'Binned' })).id;
  good(await startMentorship(db, binned, { beginsOn: TODAY }, NOW));
  await deleteContact(db, binned, NOW);
  const willing = (await saved(db, { name: 'Willing' })).id;
  const ids = { contact, followUp: followUp.id, mentorship: mentorship.id, entry: interaction.id };
  const begin = async (name: string) =>
    good(await startMentorship(db, (await saved(db, { name })).id, { beginsOn: TODAY }, NOW)).mentorship;
  const mentored = (await begin('Mentored')).id;
  const { id: written } = good(
    await writeWeek(db, (await begin('Written')).id, { week: 1, record: RECORD, seen: undefined }, NOW),
  ).mentorship;
  good(await pauseMentorship(db, written, BREAK, NOW));
  const row = await db.mentorships.get(written);
  if (row) {
    const pauses = row.pauses.map((pause) => ({ ...pause, id: 'pause' }));
    await seed(db, () => db.mentorships.put({ ...row, pauses, lastOn: lastDay({ ...row, pauses }) }));
  }
  return { db, ...ids, binned, willing, mentored, written };
}

const SENT: InteractionDraft = { kind: 'sent', on: TODAY, text: 'Hello' };

const RECORD = recordOf({ metOn: TODAY });
const MISSED = recordOf({ met: false, metOn: '', missed: 'called-off' });
const REFERRAL: Referral = {
  ...{ id: 'r', kind: 'course', to: 'x', mayKnow: '', agreedOn: TODAY, firstContact: 'call' },
  ...{ askOn: '2026-12-30', arrived: '', inRecord: false },
};
const BREAK = { from: TODAY, until: '2026-12-05', reason: 'holiday' } as const;

/** Every write of the domain, with how many rows it touches: the contact once more, where it is listed with something else. */
const WRITES: [name: string, rows: number, write: (scene: Scene) => Promise<unknown>][] = [
  ['saveContact', 5, ({ db }) => saveContact(db, { name: 'New', address: '' }, NOW)],
  ['changeContact', 2, ({ db, contact }) => changeContact(db, contact, { notes: 'new' }, NOW)],
  // The entry, the contact, the former proposal and the new one.
  ['changeContact (stage)', 6, ({ db, willing }) => changeContact(db, willing, { stage: 'replied' }, NOW)],
  [
    'changeContact (closing)',
    6,
    ({ db, contact }) => changeContact(db, contact, { stage: 'completed' }, NOW),
  ],
  [
    'moveOn',
    8,
    ({ db, contact }) => moveOn(db, contact, { stage: 'completed', weeks: { kind: 'end' } }, NOW),
  ],
  ['deleteContact', 7, ({ db, contact }) => deleteContact(db, contact, NOW)],
  ['restoreContact', 8, ({ db, binned }) => restoreContact(db, binned, NOW)],
  ['planFollowUp', 2, ({ db, contact }) => planFollowUp(db, contact, { dueOn: TODAY, what: '' }, NOW)],
  ['completeFollowUp', 1, ({ db, followUp }) => completeFollowUp(db, followUp, NOW)],
  ['skipFollowUp', 1, ({ db, followUp }) => skipFollowUp(db, followUp, NOW)],
  ['snoozeFollowUp', 1, ({ db, followUp }) => snoozeFollowUp(db, followUp, '2027-01-01', NOW)],
  // The entry, the change of stage, the contact, what was open and what is next.
  ['logInteraction', 7, ({ db, willing }) => logInteraction(db, willing, SENT, NOW)],
  [
    'logInteraction (note)',
    1,
    ({ db, willing }) => logInteraction(db, willing, { ...SENT, kind: 'note' }, NOW),
  ],
  ['changeInteraction', 3, ({ db, entry }) => changeInteraction(db, entry, { on: '2026-11-01' }, NOW)],
  ['deleteInteraction', 3, ({ db, entry }) => deleteInteraction(db, entry, NOW)],
  // The member, as whom is written here, and that others write.
  ['writeAs', 3, ({ db }) => writeAs(db, 'Anna', NOW)],
  ['putInCharge', 1, ({ db, willing, mentored }) => putInCharge(db, willing, mentored, NOW)],
  ['startMentorship', 7, ({ db, willing }) => startMentorship(db, willing, { beginsOn: TODAY }, NOW)],
  ['endMentorship', 3, ({ db, mentorship }) => endMentorship(db, mentorship, NOW)],
  // The mentorship, what was to be done next, and what is now.
  [
    'writeWeek',
    6,
    ({ db, mentored }) => writeWeek(db, mentored, { week: 1, record: RECORD, seen: undefined }, NOW),
  ],
  [
    'missMeeting',
    7,
    ({ db, mentored }) =>
      missMeeting(
        db,
        mentored,
        {
          written: { week: 1, record: MISSED, seen: undefined },
          log: 'x',
          again: { on: TODAY, what: 'x' },
        },
        NOW,
      ),
  ],
  [
    'handOn',
    2,
    ({ db, mentored }) => handOn(db, mentored, { referral: REFERRAL, seen: undefined, log: 'x' }, NOW),
  ],
  ['clearWeek', 6, ({ db, written }) => clearWeek(db, written, 1, NOW)],
  ['pauseMentorship', 4, ({ db, mentored }) => pauseMentorship(db, mentored, BREAK, NOW)],
  ['unpauseMentorship', 4, ({ db, written }) => unpauseMentorship(db, written, 'pause', NOW)],
  ['moveMeeting', 4, ({ db, mentored }) => moveMeeting(db, mentored, { week: 1, to: '2026-11-23' }, NOW)],
  [
    'changeMeeting',
    4,
    ({ db, mentored }) =>
      changeMeeting(db, mentored, { weekday: 3, time: '17:00', minutes: 60, channel: '' }, NOW),
  ],
  ['changePlanOf', 2, ({ db, mentored }) => changePlanOf(db, mentored, builtinWeeks('six-weeks'), NOW)],
  ['saveForm', 1, ({ db, mentored }) => saveForm(db, mentored, { name: 'skills', value: [], seen: [] }, NOW)],
  ['answerSignal', 4, ({ db, mentored }) => answerSignal(db, mentored, 'meet:1', NOW)],
  [
    'changePreferences',
    2,
    ({ db }) => changePreferences(db, { quietWeekdays: [0], mentorName: 'Renate' }, NOW),
  ],
];

/** Every way to take something back, with how many rows are put back; rows that go need no room. */
const UNDOS: [name: string, rows: number, write: (scene: Scene) => Promise<Undo>][] = [
  ['deleteContact', 10, ({ db, contact }) => deleteContact(db, contact, NOW)],
  ['completeFollowUp', 1, ({ db, followUp }) => completeFollowUp(db, followUp, NOW)],
  ['endMentorship', 3, async ({ db, mentorship }) => good(await endMentorship(db, mentorship, NOW)).undo],
  [
    'writeWeek',
    4,
    async ({ db, mentored }) =>
      good(await writeWeek(db, mentored, { week: 1, record: RECORD, seen: undefined }, NOW)).undo,
  ],
  [
    'pauseMentorship',
    3,
    async ({ db, mentored }) => good(await pauseMentorship(db, mentored, BREAK, NOW)).undo,
  ],
  ['deleteInteraction', 3, ({ db, entry }) => deleteInteraction(db, entry, NOW)],
  ['logInteraction', 4, async ({ db, willing }) => good(await logInteraction(db, willing, SENT, NOW)).undo],
  [
    'startMentorship',
    4,
    async ({ db, willing }) => good(await startMentorship(db, willing, { beginsOn: TODAY }, NOW)).undo,
  ],
];

/**
 * How a browser says that the disk is full: at once, as the outcome of the one write, or, after every
 * write went well, when all of them are to be kept. `killed`: the browser ends the page, or the worker, after
 * this write; for the database that is a transaction that nobody has committed.
 */
type Way = 'thrown' | 'reported' | 'at commit' | 'killed';

/** What fake-indexeddb does inside, which a test needs to fail as browsers do. */
interface FakeTransaction {
  _execRequestAsync(request: { source: unknown; operation: () => never }): IDBRequest;
  _abort(errorName: string): void;
  _markFinished?(): void;
}

/** Lets the browser run out of room at the nth write from now on. @returns how many writes there were */
function outOfRoomAt(nth: number, way: Way): { writes: () => number } {
  let writes = 0;
  for (const method of ['put', 'add'] as const) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...given) {
      writes += 1;
      if (writes !== nth) return original.apply(this, given);
      const transaction = this.transaction as unknown as FakeTransaction;
      const operation = () => {
        throw new DOMException('Encountered full disk', 'QuotaExceededError');
      };
      if (way === 'thrown') operation();
      if (way === 'reported') return transaction._execRequestAsync({ source: this, operation });
      if (way === 'at commit') {
        transaction._markFinished = () => {
          delete transaction._markFinished;
          transaction._abort('QuotaExceededError');
        };
        return original.apply(this, given);
      }
      const request = original.apply(this, given);
      request.addEventListener('success', () => transaction._abort('AbortError'));
      return request;
    });
  }
  return { writes: () => writes };
}

const waysFor = (rows: number): { nth: number; way: Way }[] => [
  ...Array.from({ length: rows }, (_, index) => index + 1).flatMap((nth) => [
    { nth, way: 'thrown' as const },
    { nth, way: 'reported' as const },
    { nth, way: 'killed' as const },
  ]),
  { nth: rows, way: 'at commit' },
];

/** Lets something fail, then tries it again with room. */
async function expectAllOrNothing(
  db: TrailDatabase,
  { nth, way }: { nth: number; way: Way },
  write: () => Promise<unknown>,
) {
  const before = await everything(db);
  const room = outOfRoomAt(nth, way);
  const failure = await write().then(
    (result) => expect.unreachable(`went through: ${JSON.stringify(result)}`),
    (error: unknown) => error,
  );
  vi.restoreAllMocks();
  expect(failure).toBeInstanceOf(StorageFailure);
  if (way !== 'killed') expect(failure).toMatchObject({ reason: 'full' });
  expect(room.writes()).toBeGreaterThanOrEqual(nth);
  expect(await everything(db)).toEqual(before);

  await write();
  expect(await everything(db)).not.toEqual(before);
}

describe.each(WRITES)('%s', (_name, rows, write) => {
  test.each(waysFor(rows))(
    'no room at write $nth, $way: typed, and nothing half written',
    async (failing) => {
      const stage = await scene();
      await expectAllOrNothing(stage.db, failing, () => write(stage));
    },
  );

  test(`touches ${rows} rows, all of them tried above`, async () => {
    const stage = await scene();
    const room = outOfRoomAt(Number.POSITIVE_INFINITY, 'thrown');
    await write(stage);
    vi.restoreAllMocks();
    expect(room.writes()).toBe(rows);
  });
});

describe.each(UNDOS)('the undo of %s', (_name, rows, write) => {
  test.each(waysFor(rows))(
    'no room at write $nth, $way: said, nothing half done, can be tried again',
    async (failing) => {
      const stage = await scene();
      const before = await everything(stage.db);
      const undo = await write(stage);
      await expectAllOrNothing(stage.db, failing, undo);
      expect(withoutUpdates(await everything(stage.db))).toEqual(withoutUpdates(before));
    },
  );

  test(`touches ${rows} rows, all of them tried above`, async () => {
    const stage = await scene();
    const undo = await write(stage);
    const room = outOfRoomAt(Number.POSITIVE_INFINITY, 'thrown');
    await undo();
    vi.restoreAllMocks();
    expect(room.writes()).toBe(rows);
  });
});
