import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changePreferences } from '../../../utils/actions/preferences';
import { readPreferences } from '../../../utils/database/preferences';
import { type Day, toInstant } from '../../../utils/ground/days';
import { STAGES } from '../../../utils/model/contact';
import type { Preferences } from '../../../utils/model/preferences';
import { DEFAULT_PREFERENCES } from '../../../utils/model/preferences';
import { seed } from '../database/seed';
import { freshDatabase, good, NOW } from '../database/testing';

test('what was never set has the program’s default', async () => {
  const preferences = await readPreferences(freshDatabase());
  expect(preferences).toEqual(DEFAULT_PREFERENCES);
  preferences.quietWeekdays.push(3);
  expect(DEFAULT_PREFERENCES.quietWeekdays).toEqual([]);
});

test('some are changed, the others stay, and all are stored consistently', async () => {
  const db = freshDatabase();
  good(await changePreferences(db, { mentorName: '  Renate ', reminderHour: 0 }, NOW));
  const { preferences } = good(
    await changePreferences(
      db,
      {
        quietWeekdays: [6, 0, 6],
        quietPeriods: [
          // As somebody may type it.
          { from: '24.12.2026' as Day, to: '2027-01-06' },
          { from: '2026-08-01', to: '2026-08-01' },
        ],
        stageNames: { found: ' Entdeckt ', paused: ' \u200f' },
        cadences: { contacted: 10 },
        stageOrder: [...STAGES].reverse(),
      },
      NOW,
    ),
  );
  expect(preferences).toEqual({
    ...DEFAULT_PREFERENCES,
    mentorName: 'Renate',
    reminderHour: 0,
    quietWeekdays: [0, 6],
    quietPeriods: [
      { from: '2026-08-01', to: '2026-08-01' },
      { from: '2026-12-24', to: '2027-01-06' },
    ],
    stageNames: { found: 'Entdeckt' },
    cadences: { contacted: 10 },
    stageOrder: [...STAGES].reverse(),
  });
  expect(await readPreferences(db)).toEqual(preferences);
});

test('each row says when it was last written, also twice within a millisecond', async () => {
  const db = freshDatabase();
  await changePreferences(db, { mentorName: 'Renate' }, NOW);
  await changePreferences(db, { mentorName: 'Renate K.' }, NOW);
  const rows = await db.preferences.toArray();
  expect(rows).toHaveLength(1);
  expect((rows[0]?.updatedAt ?? '') > toInstant(NOW)).toBe(true);
});

describe('nothing is written unless all of it is valid', () => {
  const order = [...STAGES];
  // The value of an empty field.
  const UNTYPED = '' as string as Day;
  test.each<[Partial<Preferences>, object[]]>([
    [{ mentorName: '🌻'.repeat(41) }, [{ field: 'mentorName', kind: 'too-long', limit: 40 }]],
    [{ reachAt: 'x'.repeat(201) }, [{ field: 'reachAt', kind: 'too-long', limit: 200 }]],
    [
      { stageNames: { found: 'x'.repeat(41) } },
      [{ field: 'stageNames', kind: 'too-long', stage: 'found', limit: 40 }],
    ],
    [{ quietWeekdays: [0, 1, 2, 3, 4, 5, 6] }, [{ field: 'quietWeekdays', kind: 'all-days' }]],
    [{ quietWeekdays: [7] }, [{ field: 'quietWeekdays', kind: 'no-such-day' }]],
    [{ quietWeekdays: [1.5] }, [{ field: 'quietWeekdays', kind: 'no-such-day' }]],
    [
      { quietPeriods: [{ from: '2026-12-24', to: '2026-12-23' }] },
      [{ field: 'quietPeriods', kind: 'ends-before-it-begins', index: 0 }],
    ],
    [
      { quietPeriods: [{ from: UNTYPED, to: '2026-12-23' }] },
      [{ field: 'quietPeriods', kind: 'missing', index: 0 }],
    ],
    [
      { quietPeriods: [{ from: '2026-02-01', to: '2026-02-30' }] },
      [{ field: 'quietPeriods', kind: 'no-such-day', index: 0 }],
    ],
    [{ reminderHour: 24 }, [{ field: 'reminderHour', kind: 'out-of-range' }]],
    [{ reminderHour: -1 }, [{ field: 'reminderHour', kind: 'out-of-range' }]],
    [{ reminderHour: 8.5 }, [{ field: 'reminderHour', kind: 'out-of-range' }]],
    [{ cadences: { found: 0 } }, [{ field: 'cadences', kind: 'out-of-range', stage: 'found', limit: 365 }]],
    [
      { cadences: { paused: 366 } },
      [{ field: 'cadences', kind: 'out-of-range', stage: 'paused', limit: 365 }],
    ],
    [{ stageOrder: order.slice(1) }, [{ field: 'stageOrder', kind: 'incomplete' }]],
    [{ stageOrder: ['found', ...order.slice(0, -1)] }, [{ field: 'stageOrder', kind: 'incomplete' }]],
    [
      { reminderHour: 24, quietWeekdays: [9] },
      [
        { field: 'quietWeekdays', kind: 'no-such-day' },
        { field: 'reminderHour', kind: 'out-of-range' },
      ],
    ],
  ])('%j', async (change, problems) => {
    const db = freshDatabase();
    expect(await changePreferences(db, { welcomedAt: toInstant(NOW), ...change }, NOW)).toEqual({
      ok: false,
      problems,
    });
    expect(await db.preferences.count()).toBe(0);
  });
});

describe('two stages never get the same name', () => {
  const words = { found: 'Gefunden', contacted: 'Angeschrieben', paused: 'Ruht' };
  const rename = (db: ReturnType<typeof freshDatabase>, stageNames: Preferences['stageNames']) =>
    changePreferences(db, { stageNames }, NOW, words);

  test('neither another’s own name nor the program’s name for it, however they are written', async () => {
    const db = freshDatabase();
    good(await rename(db, { found: 'Neü' }));
    for (const [name, by] of [
      [' neu ', 'found'],
      ['GEFUNDEN', 'found'],
      ['ruht', 'paused'],
    ] as const) {
      expect(await rename(db, { found: 'Neü', contacted: name })).toEqual({
        ok: false,
        problems: [{ field: 'stageNames', kind: 'taken', stage: 'contacted', by }],
      });
    }
    expect((await readPreferences(db)).stageNames).toEqual({ found: 'Neü' });
  });

  test('it may have the program’s own name for it; a duplicate from a backup can be fixed', async () => {
    const db = freshDatabase();
    good(await rename(db, { found: 'gefunden' }));
    const twice = { found: 'Neu', contacted: 'Neu' };
    await seed(db, () => db.preferences.put({ name: 'stageNames', value: twice, updatedAt: toInstant(NOW) }));
    good(await rename(db, { ...twice, paused: 'Später' }));
    good(await rename(db, { ...twice, contacted: 'Geschrieben' }));
  });
});

test('what is accepted is read back, and accepted again unchanged', { timeout: 300_000 }, async () => {
  const change = fc.record(
    {
      mentorName: fc.string({ unit: 'grapheme', maxLength: 20 }),
      quietWeekdays: fc.array(fc.nat({ max: 6 }), { maxLength: 8 }),
      reminderHour: fc.option(fc.nat({ max: 23 })),
      cadences: fc.dictionary(fc.constantFrom(...STAGES), fc.integer({ min: 1, max: 365 })),
      stageNames: fc.dictionary(fc.constantFrom(...STAGES), fc.string({ unit: 'grapheme', maxLength: 20 })),
      stageOrder: fc.shuffledSubarray([...STAGES], { minLength: STAGES.length }),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(change, async (wanted) => {
      const db = freshDatabase();
      const first = await changePreferences(db, wanted, NOW);
      if (!first.ok) return;
      expect(await readPreferences(db)).toEqual(first.preferences);
      expect(good(await changePreferences(db, first.preferences, NOW)).preferences).toEqual(
        first.preferences,
      );
    }),
    { numRuns: 60 },
  );
});
