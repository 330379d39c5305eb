import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../utils/ground/days';
import {
  countPacked,
  dayOfNumber,
  LogPacker,
  numberOfDay,
  packedAt,
  unpackLog,
} from '../../../utils/model/packed-log';

const day = fc.integer({ min: 0, max: 3_600_000 }).map((days) => addDays('0101-01-01', days));
const kind = fc.oneof(
  fc.constantFrom('r', 's', 'sfirst/warm', 'mfound>contacted', 'm>'),
  fc.string().map((text) => `s${text.replaceAll('\n', ' ')}`),
);
/** Also what a damaged row may give. */
const odd = fc.constantFrom(
  '',
  'undefinedr',
  '2026-13-99r',
  '0000-00-00',
  '2026-02-30sÀÀÀÀ',
  '0000-01-01r',
  'ÿÿÿÿÿÿÿ',
);
const log = fc
  .array(
    fc.oneof(
      fc.tuple(day, kind).map(([on, rest]) => on + rest),
      odd,
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((lines) => lines.join('\n'));

test('law: logs are the same once unpacked, however many share a list of kinds', () => {
  fc.assert(
    fc.property(fc.array(log, { maxLength: 6 }), (logs) => {
      const packer = new LogPacker();
      const packed = logs.map((each) => packer.pack(each));
      expect(new Set(packer.kinds).size).toBe(packer.kinds.length);
      expect(packed.map((each) => unpackLog(each, packer.kinds))).toEqual(logs);
      expect(packed.map(countPacked)).toEqual(logs.map((each) => each.split('\n').length));
    }),
    { numRuns: 300 },
  );
});

test('law: numbers of days stand in the order of the days, and lead back to them', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(Math.sign(numberOfDay(a) - numberOfDay(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      expect(dayOfNumber(numberOfDay(a))).toBe(a);
      expect(numberOfDay('')).toBeLessThan(numberOfDay(a));
    }),
  );
});

test('an entry is read without the others; one without a day has number 0', () => {
  const packer = new LogPacker();
  const packed = packer.pack('2026-09-18sfirst/warm\n2026-13-99r\n2026-09-20r');
  const read = [0, 1, 2].map((at) => packedAt(packed, at));
  expect(read.map(({ kind }) => packer.kinds[kind])).toEqual(['sfirst/warm', '2026-13-99r', 'r']);
  expect(read.map(({ day }) => (day === 0 ? '' : dayOfNumber(day)))).toEqual([
    '2026-09-18',
    '',
    '2026-09-20',
  ]);
});

test('more kinds than one digit can count', () => {
  const packer = new LogPacker();
  const entries = Array.from({ length: 5_000 }, (_, at) => `2026-09-18s${at}`);
  const packed = packer.pack(entries.join('\n'));
  expect(unpackLog(packed, packer.kinds).split('\n')).toEqual(entries);
});

test('what is packed is as long as it is in bytes, also as JSON', () => {
  const packed = new LogPacker().pack('9999-12-31r\n0001-01-01smore');
  expect(JSON.stringify(packed)).toBe(`"${packed}"`);
  expect([...packed].every((character) => character.charCodeAt(0) < 0x100)).toBe(true);
});
