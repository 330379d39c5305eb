import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { changeContact, deleteContact, restoreContact, saveContact } from '../../../utils/contacts/contacts';
import { StorageFailure } from '../../../utils/database/errors';
import type { TrailDatabase } from '../../../utils/database/schema';
import { completeFollowUp, planFollowUp, snoozeFollowUp } from '../../../utils/follow-ups/follow-ups';
import { endMentorship, startMentorship } from '../../../utils/timeline/mentorships';
import { everything, freshDatabase, good, NOW, saved, TODAY } from './testing';

interface Scene {
  db: TrailDatabase;
  contact: string;
  followUp: string;
  mentorship: string;
  binned: string;
}

async function scene(): Promise<Scene> {
  const db = freshDatabase();
  const contact = (await saved(db, { address: 'facebook.com/lena' })).id;
  const { followUp } = good(await planFollowUp(db, contact, { dueOn: TODAY, what: 'x' }, TODAY, NOW));
  const { mentorship } = good(await startMentorship(db, contact, TODAY, NOW));
  const binned = (await saved(db, { name: 'Binned' })).id;
  good(await planFollowUp(db, binned, { dueOn: TODAY, what: 'y' }, TODAY, NOW));
  good(await startMentorship(db, binned, TODAY, NOW));
  await deleteContact(db, binned, NOW);
  return { db, contact, followUp: followUp.id, mentorship: mentorship.id, binned };
}

/** Every write of the domain, with how many rows it touches. */
const WRITES: [name: string, rows: number, write: (scene: Scene) => Promise<unknown>][] = [
  ['saveContact', 1, ({ db }) => saveContact(db, { name: 'New', address: '' }, NOW)],
  ['changeContact', 1, ({ db, contact }) => changeContact(db, contact, { notes: 'new' }, NOW)],
  ['deleteContact', 3, ({ db, contact }) => deleteContact(db, contact, NOW)],
  ['restoreContact', 3, ({ db, binned }) => restoreContact(db, binned, NOW)],
  ['planFollowUp', 2, ({ db, contact }) => planFollowUp(db, contact, { dueOn: TODAY, what: '' }, TODAY, NOW)],
  ['completeFollowUp', 1, ({ db, followUp }) => completeFollowUp(db, followUp, NOW)],
  ['snoozeFollowUp', 1, ({ db, followUp }) => snoozeFollowUp(db, followUp, '2027-01-01', TODAY, NOW)],
  ['endMentorship', 1, ({ db, mentorship }) => endMentorship(db, mentorship, NOW)],
  [
    'startMentorship',
    2,
    async ({ db }) => {
      const { id } = (await db.contacts.where('sortKey').equals('willing').first()) ?? { id: 'none' };
      return startMentorship(db, id, TODAY, NOW);
    },
  ],
];

/**
 * How a browser says that the disk is full: at once, as the outcome of the one write, or, after every
 * write went well, when all of them are to be kept.
 */
type Way = 'thrown' | 'reported' | 'at commit';

/** What fake-indexeddb does inside, which a test needs to fail as browsers do. */
interface FakeTransaction {
  _execRequestAsync(request: { source: unknown; operation: () => never }): IDBRequest;
  _abort(errorName: string): void;
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
      const request = original.apply(this, given);
      request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
      return request;
    });
  }
  return { writes: () => writes };
}

describe.each(WRITES)('%s', (_name, rows, write) => {
  const cases: { nth: number; way: Way }[] = Array.from({ length: rows }, (_, index) => index + 1).flatMap(
    (nth) => [
      { nth, way: 'thrown' },
      { nth, way: 'reported' },
    ],
  );
  cases.push({ nth: rows, way: 'at commit' });

  test.each(cases)(
    'a full disk at write $nth, $way: typed, and nothing half written',
    async ({ nth, way }) => {
      const stage = await scene();
      await saved(stage.db, { name: 'Willing' });
      const before = await everything(stage.db);
      const room = outOfRoomAt(nth, way);
      const failure = await write(stage).then(
        (result) => expect.unreachable(`went through: ${JSON.stringify(result)}`),
        (error: unknown) => error,
      );
      vi.restoreAllMocks();
      expect(failure).toBeInstanceOf(StorageFailure);
      expect(failure).toMatchObject({ reason: 'full' });
      expect(room.writes()).toBe(nth);
      expect(await everything(stage.db)).toEqual(before);

      await write(stage);
      expect(await everything(stage.db)).not.toEqual(before);
    },
  );

  test(`touches ${rows} rows, all of them tried above`, async () => {
    const stage = await scene();
    await saved(stage.db, { name: 'Willing' });
    const room = outOfRoomAt(Number.POSITIVE_INFINITY, 'thrown');
    await write(stage);
    vi.restoreAllMocks();
    expect(room.writes()).toBe(rows);
  });
});

test('an undo that finds no room says so and can be tried again', async () => {
  const { db, contact } = await scene();
  const undo = await deleteContact(db, contact, NOW);
  const before = await everything(db);
  outOfRoomAt(2, 'thrown');
  await expect(undo()).rejects.toMatchObject({ name: 'StorageFailure', reason: 'full' });
  vi.restoreAllMocks();
  expect(await everything(db)).toEqual(before);
  await undo();
  expect((await db.contacts.get(contact))?.deletedAt).toBeUndefined();
});
