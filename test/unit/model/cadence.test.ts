import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../utils/ground/days';
import { defaultCadence, isQuiet, proposeNext } from '../../../utils/model/cadence';
import { CLOSED_STAGES, STAGES } from '../../../utils/model/contact';
import type { Preferences, QuietPeriod } from '../../../utils/model/preferences';
import { DEFAULT_PREFERENCES } from '../../../utils/model/preferences';
import { TODAY } from '../database/testing';
import { day, inZone, ZONES } from '../ground/zones';

const contact = { stage: 'contacted', lastInteractionOn: '', cadenceDays: null } as const;
const settled = (change: Partial<Preferences>): Preferences => ({ ...DEFAULT_PREFERENCES, ...change });

describe('proposeNext', () => {
  test.each([
    ['found', 1, 'write-first'],
    ['contacted', 7, 'ask-again'],
    ['replied', 1, 'answer'],
    ['interested', 3, 'agree-on-start'],
    ['mentoring', 7, 'meet'],
    ['paused', 30, 'look-in-again'],
  ] as const)('%s: in %i days %s', (stage, days, proposal) => {
    expect(proposeNext({ ...contact, stage }, TODAY, DEFAULT_PREFERENCES)).toEqual({
      dueOn: addDays(TODAY, days),
      proposal,
    });
    expect(defaultCadence(stage)).toBe(days);
  });

  test.each(CLOSED_STAGES)('nothing when %s', (stage) => {
    expect(proposeNext({ ...contact, stage }, TODAY, DEFAULT_PREFERENCES)).toBeNull();
    expect(defaultCadence(stage)).toBeNull();
  });

  const dueIn = (
    change: Partial<typeof contact & { cadenceDays: number }> | object,
    preferences = DEFAULT_PREFERENCES,
  ) => {
    const next = proposeNext({ ...contact, ...change }, TODAY, preferences);
    return next && daysBetween(TODAY, next.dueOn);
  };

  test('counts from the last interaction, and is due today if that is long past', () => {
    expect(dueIn({ lastInteractionOn: addDays(TODAY, -2) })).toBe(5);
    expect(dueIn({ lastInteractionOn: addDays(TODAY, -7) })).toBe(0);
    expect(dueIn({ lastInteractionOn: addDays(TODAY, -300) })).toBe(0);
  });

  test("the person's own cadence comes first, then the mentor's for the stage", () => {
    const preferences = settled({ cadences: { contacted: 10 } });
    expect(dueIn({}, preferences)).toBe(10);
    expect(dueIn({ cadenceDays: 21 }, preferences)).toBe(21);
    expect(dueIn({ stage: 'mentoring', cadenceDays: 2 }, preferences)).toBe(2);
  });

  test('it lets nobody wait who has replied, and shortens no pause', () => {
    expect(dueIn({ stage: 'replied', cadenceDays: 30 })).toBe(1);
    expect(dueIn({ stage: 'found', cadenceDays: 30 })).toBe(1);
    expect(dueIn({ stage: 'paused', cadenceDays: 7 })).toBe(30);
    expect(dueIn({ stage: 'paused', cadenceDays: 90 })).toBe(90);
  });

  test('goes to the next day that is not quiet', () => {
    // 22 November 2026 is a Sunday, and so is the day a week later.
    expect(isQuiet(TODAY, settled({ quietWeekdays: [0] }))).toBe(true);
    expect(isQuiet(TODAY, settled({ quietWeekdays: [1, 2, 3, 4, 5, 6] }))).toBe(false);
    expect(dueIn({}, settled({ quietWeekdays: [0] }))).toBe(8);
    expect(dueIn({ lastInteractionOn: '2026-01-01' }, settled({ quietWeekdays: [0, 1] }))).toBe(2);
    const holidays = { from: addDays(TODAY, 5), to: addDays(TODAY, 20) };
    expect(dueIn({}, settled({ quietPeriods: [holidays] }))).toBe(21);
    expect(dueIn({}, settled({ quietPeriods: [holidays], quietWeekdays: [0] }))).toBe(22);
  });

  test('a year without a suitable day is no reason to forget somebody', () => {
    const away: QuietPeriod[] = [{ from: TODAY, to: addDays(TODAY, 700) }];
    expect(dueIn({}, settled({ quietPeriods: away }))).toBe(7);
  });
});

const preferences = fc.record({
  quietWeekdays: fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 6 }),
  quietPeriods: fc.array(
    fc
      .tuple(fc.integer({ min: -40, max: 80 }), fc.nat({ max: 60 }))
      .map(([start, length]) => ({ from: start, to: start + length })),
    { maxLength: 3 },
  ),
  cadences: fc.dictionary(fc.constantFrom(...STAGES), fc.integer({ min: 1, max: 365 })),
});

describe.each(ZONES)('in %s, whatever day it is', { timeout: 300_000 }, (zone) => {
  test('never before today, never before the last interaction, and on a quiet day only if all are quiet', () => {
    inZone(zone);
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...STAGES),
        fc.option(fc.integer({ min: -400, max: 400 })),
        fc.option(fc.integer({ min: 1, max: 365 })),
        preferences,
        (today, stage, last, cadenceDays, { quietPeriods, ...settledPart }) => {
          const wanted = settled({
            ...settledPart,
            quietPeriods: quietPeriods.map(({ from, to }) => ({
              from: addDays(today, from),
              to: addDays(today, to),
            })),
          });
          const lastInteractionOn = last === null ? '' : addDays(today, last);
          const next = proposeNext({ stage, lastInteractionOn, cadenceDays }, today, wanted);
          expect(next === null).toBe(CLOSED_STAGES.includes(stage));
          if (!next) return;
          expect(next.dueOn >= today).toBe(true);
          expect(next.dueOn >= lastInteractionOn).toBe(true);
          expect(isQuiet(next.dueOn, wanted)).toBe(false);
          // No suitable day was skipped.
          const usual = proposeNext(
            { stage, lastInteractionOn, cadenceDays },
            today,
            settled(settledPart.cadences ? { cadences: settledPart.cadences } : {}),
          );
          if (!usual) throw new Error('Nothing is proposed');
          const skipped = daysBetween(usual.dueOn, next.dueOn);
          for (let ahead = 0; ahead < skipped; ahead += 1) {
            expect(isQuiet(addDays(usual.dueOn, ahead), wanted)).toBe(true);
          }
        },
      ),
    );
  });
});
