import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { StorageFailure } from '../../../utils/database/errors';
import type { TrailDatabase } from '../../../utils/database/schema';
import { everything, withoutUpdates } from '../database/testing';
import { outOfRoomAt, type Way } from './full-disk';
import { scene, UNDOS, WRITES } from './small-writes';

const waysFor = (rows: number): { nth: number; way: Way }[] => [
  ...Array.from({ length: rows }, (_, index) => index + 1).flatMap((nth) => [
    { nth, way: 'thrown' as const },
    { nth, way: 'reported' as const },
    { nth, way: 'killed' as const },
  ]),
  { nth: rows, way: 'at commit' },
];

/** Makes something fail, then tries it again with space on the disk. */
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
    'no space at write $nth, $way: a typed failure, and nothing half written',
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
    'no space at write $nth, $way: reported, nothing half done, can be tried again',
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
