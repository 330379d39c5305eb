import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Copy,
  copyName,
  isLeftover,
  keyFileName,
  readCopyName,
  readKeyFileName,
  thinned,
} from '../../../utils/copies/names';
import { addDays, type Day, daysBetween } from '../../../utils/ground/days';

const copy = (day: Day, more: Partial<Copy> = {}): Copy => {
  const parts = { kind: 'day', day, time: '18:05', key: null, sum: '0123456789abcdef', ...more } as const;
  return { ...parts, name: copyName(parts, true) };
};
const TODAY = '2026-11-29';

test('a name contains everything needed, and can be read back', () => {
  for (const kind of ['day', 'before'] as const) {
    for (const key of [null, 'qz3l8w4x']) {
      const made = copy(TODAY, { kind, key });
      expect(readCopyName(made.name)).toEqual(made);
    }
  }
  const recipient = 'age1ukxzcm5erhva7wu3l3t42sy3r0wlwemauwkf0yq9rqamt7qqf38slgsnxt';
  expect(readKeyFileName(keyFileName(recipient))).toBe(recipient);
});

test('other names are ignored', () => {
  const { name } = copy(TODAY, { key: 'qz3l8w4x' });
  for (const strange of [
    'photo.jpg',
    `${name}.tmp`,
    name.replace('.age', ''),
    name.replace('.json', '.sync-conflict-20261129-ABCDEF.json'),
    `.syncthing.${name}.tmp`,
    name.replace('day', 'night'),
  ]) {
    expect(readCopyName(strange), strange).toBeNull();
    expect(isLeftover(strange), strange).toBe(strange === `${name}.tmp`);
  }
});

test('law: copies made every day leave one for each of the last days and one for each of the weeks before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 120 }), fc.integer({ min: 0, max: 6 }), (days, start) => {
      let lying: Copy[] = [];
      let today = addDays(TODAY, start);
      for (let n = 0; n < days; n++) {
        today = addDays(today, 1);
        lying.push(copy(today));
        const gone = new Set(thinned(lying, today));
        lying = lying.filter((each) => !gone.has(each));
      }
      const ages = lying.map(({ day }) => daysBetween(day, today)).sort((a, b) => a - b);
      expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
      const older = ages.slice(7);
      expect(older.length).toBeGreaterThanOrEqual(5);
      expect(older.length).toBeLessThanOrEqual(6);
      for (const [n, age] of older.entries()) expect(age - (older[n - 1] ?? 6)).toBeLessThanOrEqual(7);
    }),
    { numRuns: 50 },
  );
});

test('law: of copies made now and then the newest always stays, and of two on one day the later', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -2, max: 90 }), fc.integer({ min: 10, max: 23 })), {
        minLength: 1,
      }),
      (made) => {
        const all = made.map(([age, hour], n) =>
          copy(addDays(TODAY, -age), { time: `${hour}:00`, sum: n.toString(16).padStart(16, '0') }),
        );
        const kept = all.filter((each) => !thinned(all, TODAY).includes(each));
        const recent = all.filter(({ day }) => daysBetween(day, TODAY) < 40);
        const last = recent
          .map(({ day, time }) => `${day} ${time}`)
          .sort()
          .at(-1);
        if (last) expect(kept.map(({ day, time }) => `${day} ${time}`)).toContain(last);
        const days = kept.filter(({ day }) => day <= TODAY).map(({ day }) => day);
        expect(new Set(days).size).toBe(days.length);
      },
    ),
  );
});

test('copies from before a restore are counted separately', () => {
  const before = Array.from({ length: 8 }, (_, n) => copy(addDays(TODAY, -n * 5), { kind: 'before' }));
  const gone = thinned([copy(TODAY), ...before], TODAY);
  expect(gone.map(({ day }) => daysBetween(day, TODAY))).toEqual([25, 30, 35]);
});

test('of two copies of one minute the one just made stays, whatever their checksums', () => {
  for (const [made, other] of [
    ['a', 'f'],
    ['f', 'a'],
  ]) {
    const copies = [made, other].map((letter) => {
      const name = `mentor-trail-day-2026-11-29-2224-${(letter ?? '').repeat(16)}.json.gz`;
      const copy = readCopyName(name);
      if (!copy) throw new Error(name);
      return copy;
    });
    expect(thinned(copies, '2026-11-29', copies[0]?.name)).toEqual([copies[1]]);
  }
});
