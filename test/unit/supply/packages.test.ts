import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { differences } from '../../../scripts/packages.mjs';

const zip = (files: Record<string, string>, mtime = '2026-01-01') =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime });

test('the same bytes do not differ', () => {
  expect(differences('a.zip', zip({ x: '1' }), zip({ x: '1' }))).toEqual([]);
});

test('each file that differs is named', () => {
  expect(differences('a.zip', zip({ w: '0', x: '1', y: '2' }), zip({ w: '0', x: '9', z: '3' }))).toEqual([
    'a.zip: x differs',
    'a.zip: y is only in the first',
    'a.zip: z is only in the second',
  ]);
});

test('a different time in the zip is a difference too', () => {
  expect(differences('a.zip', zip({ x: '1' }), zip({ x: '1' }, '2026-01-03'))).toEqual([
    'a.zip: the same files, packed in another way',
  ]);
});

test('an empty file is one', () => {
  expect(differences('a.zip', zip({ x: '' }), zip({ y: '' }))).toHaveLength(2);
});
