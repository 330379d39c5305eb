import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { restoreBackup } from '../../../utils/actions/restore';
import { openDatabase } from '../../../utils/database/schema';
import { readBackup, readTables, writeBackup } from '../../../utils/exchange/backup';
import { toDay } from '../../../utils/ground/days';
import { checkDatabase } from '../../../utils/queries/check';
import { NOW } from '../database/testing';
import { peopleIn } from '../exchange/support';
import { ALL, DONE, nameOf, type Play, perform, step } from './all-actions';

/** This many in CI; changes to the actions are tested with `SEQUENCES=2000`, see docs/testing.md. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 60);

const TABLE = `Name,Profile addresses,Stage,Notes,Next follow-up,What for,Mentorship begins
Lena K.,facebook.com/profile.php?id=1000123,Replied,from a table,2026-12-24,Ask,
Amir,https://example.org/~amir,,,,,2026-12-01
Berta,,Found,,,,
Clara,linkedin.com/in/lena,Mentoring,,,,2026-11-10`;

afterEach(() => {
  vi.useRealTimers();
});

test('after any sequence of all actions the data is consistent, and a backup restores it identically', {
  timeout: 300_000 + SEQUENCES * 1_000,
}, async () => {
  const table = await peopleIn(TABLE);
  expect(table.people).toHaveLength(4);
  let databases = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }), async (steps) => {
      const [db, empty] = [openDatabase(`all-${++databases}`), openDatabase(`empty-${databases}`)];
      const play: Play = { db, undos: [], erased: [], backup: null, plan: null, table };
      let time = NOW.getTime();
      vi.useFakeTimers({ now: time, toFake: ['Date'] });
      const done: string[] = [];
      try {
        for (const one of steps) {
          time += one.pause * 3_600_000;
          vi.setSystemTime(time);
          const now = new Date(time);
          await perform(play, one, now);
          done.push(nameOf(one));
          const found = await checkDatabase(db, toDay(now), { erased: play.erased });
          expect(found, done.join(' ')).toEqual([]);
        }
        const read = await readBackup((await writeBackup(db, new Date(time))).join(''));
        if (!read.ok) throw new Error(`Our own backup is refused: ${read.problem} ${read.where}`);
        await restoreBackup(empty, read.backup, { way: 'replace', file: 'b.json' }, new Date(time));
        expect(await readTables(empty), done.join(' ')).toEqual(await readTables(db));
        expect(await checkDatabase(empty, toDay(new Date(time)))).toEqual([]);
      } finally {
        await Promise.all([db.delete(), empty.delete()]);
      }
    }),
    { numRuns: SEQUENCES },
  );
  // Few sequences may not contain rare actions.
  if (SEQUENCES >= 500) expect(ALL.filter((name) => !DONE.has(name))).toEqual([]);
});
