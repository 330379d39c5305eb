import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyBin, eraseContact } from '../../../utils/actions/bin';
import { changeMany, deleteMany } from '../../../utils/actions/bulk';
import { deleteContact } from '../../../utils/actions/contacts';
import { keepLonger, toldToday } from '../../../utils/actions/decide';
import { dismissDuplicate } from '../../../utils/actions/keep-apart';
import { logInteraction } from '../../../utils/actions/log';
import { mergeContacts } from '../../../utils/actions/merge';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { undoEntry } from '../../../utils/actions/undo-entry';
import type { TrailDatabase } from '../../../utils/database/schema';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { allRows, later } from './people';

afterEach(() => {
  vi.restoreAllMocks();
});

interface Scene {
  db: TrailDatabase;
  lena: string;
  amir: string;
  entryId: string;
  undoDeletion: () => Promise<void>;
}

async function scene(): Promise<Scene> {
  const db = freshDatabase();
  const [lena, amir, gone, last] = [
    await saved(db, { name: 'Lena', address: 'facebook.com/lena.k' }),
    await saved(db, { name: 'Lena K', address: 'linkedin.com/in/lena' }),
    await saved(db, { name: 'Gone' }),
    await saved(db, { name: 'Last' }),
  ];
  for (const { id } of [lena, amir, gone]) {
    good(await logInteraction(db, id, { kind: 'sent', on: TODAY, text: 'hello' }, NOW));
    good(await startMentorship(db, id, { beginsOn: TODAY }, NOW));
  }
  await deleteContact(db, gone.id, later(1));
  const { undo: undoDeletion } = await deleteMany(db, [last.id], later(2));
  const { entryId } = await changeMany(db, [lena.id, amir.id], { stage: 'paused' }, later(3));
  return { db, lena: lena.id, amir: amir.id, entryId, undoDeletion };
}

/** Every large action and what takes it back. */
const WRITES: [name: string, write: (scene: Scene) => Promise<unknown>][] = [
  [
    'changeMany',
    ({ db, lena, amir }) =>
      changeMany(db, [lena, amir], { stage: 'replied', addTags: ['x'], dueOn: '2027-01-01' }, later(9)),
  ],
  ['undoEntry', ({ db, entryId }) => undoEntry(db, entryId, later(9))],
  ['deleteMany', ({ db, lena, amir }) => deleteMany(db, [lena, amir], later(9))],
  ['the undo of deleteMany', ({ undoDeletion }) => undoDeletion()],
  [
    'mergeContacts',
    ({ db, lena, amir }) => mergeContacts(db, { keepId: lena, dropId: amir, chosen: {} }, later(9)),
  ],
  ['dismissDuplicate', ({ db, lena, amir }) => dismissDuplicate(db, lena, amir, later(9))],
  ['toldToday', ({ db, lena, amir }) => toldToday(db, [lena, amir], later(9))],
  ['keepLonger', ({ db, lena, amir }) => keepLonger(db, [lena, amir], { reason: 'asked me to' }, later(9))],
  ['emptyBin', ({ db }) => emptyBin(db, later(60 * 24 * 60))],
  ['eraseContact', ({ db, lena }) => eraseContact(db, lena)],
];

interface FakeTransaction {
  _abort(errorName: string): void;
}

/** Lets the browser run out of room at the nth write: at once, or when everything is to be kept. */
function outOfRoomAt(nth: number, way: 'thrown' | 'at commit'): { writes: () => number } {
  let writes = 0;
  const failing = (original: (this: IDBObjectStore, ...given: never[]) => IDBRequest) =>
    function (this: IDBObjectStore, ...given: never[]) {
      writes += 1;
      if (writes !== nth) return original.apply(this, given);
      if (way === 'thrown') throw new DOMException('Encountered full disk', 'QuotaExceededError');
      const request = original.apply(this, given);
      const transaction = this.transaction as unknown as FakeTransaction;
      request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
      return request;
    };
  const store = IDBObjectStore.prototype;
  for (const method of ['put', 'add', 'delete'] as const) {
    const original = store[method] as unknown as (this: IDBObjectStore, ...given: never[]) => IDBRequest;
    vi.spyOn(store, method).mockImplementation(failing(original) as never);
  }
  return { writes: () => writes };
}

const whole = async (db: TrailDatabase) => [await allRows(db), await db.journal.toArray()];

describe.each(WRITES)('%s', (_name, write) => {
  test('a full disk at any of its writes: typed, nothing half done, and it can be tried again', {
    timeout: 60_000,
  }, async () => {
    const measured = await scene();
    const room = outOfRoomAt(Number.POSITIVE_INFINITY, 'thrown');
    await write(measured);
    const writes = room.writes();
    vi.restoreAllMocks();
    expect(writes).toBeGreaterThan(0);

    const cases = Array.from({ length: writes }, (_, index) => [index + 1, 'thrown'] as const);
    for (const [nth, way] of [...cases, [writes, 'at commit'] as const]) {
      const stage = await scene();
      const before = await whole(stage.db);
      outOfRoomAt(nth, way);
      const failing = write(stage);
      await expect(failing, `write ${nth} of ${writes}, ${way}`).rejects.toMatchObject({
        name: 'StorageFailure',
        // Some read once more after their last write, and then meet a transaction that is over.
        ...(way === 'thrown' ? { reason: 'full' } : {}),
      });
      vi.restoreAllMocks();
      expect(await whole(stage.db), `write ${nth} of ${writes}, ${way}`).toEqual(before);
      await write(stage);
      expect(await whole(stage.db)).not.toEqual(before);
    }
  });
});
