import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzipFile } from '../../../utils/exchange/unzip';
import { zipped } from '../../../utils/exchange/zipped';

const NOW = new Date(2026, 10, 22, 9, 30, 8);
const large = Uint8Array.from({ length: 1_300_000 }, (_, at) => (at * 7) % 251);

test('files of any size are in the archive as they are, for other programs and for us', async () => {
  const files: [string, Uint8Array<ArrayBuffer>][] = [
    ['list.json', new TextEncoder().encode('{"ä":1}')],
    ['devices/ä/large.age', large],
    ['empty', new Uint8Array(0)],
  ];
  const archive = await zipped(
    files.map(([path, bytes]) => [path, new Blob([bytes])] as const),
    NOW,
  );
  const read = unzipSync(new Uint8Array(await archive.arrayBuffer()));
  expect(Object.keys(read)).toEqual(files.map(([path]) => path));
  for (const [path, bytes] of files) expect(Buffer.compare(read[path] ?? new Uint8Array(1), bytes)).toBe(0);
  const own = await unzipFile(archive, (path) => path !== 'empty');
  expect(own).toMatchObject({ ok: true, paths: files.map(([path]) => path) });
  const back = own.ok ? own.entries.map(({ file }) => file) : [];
  expect(back.map(({ size }) => size)).toEqual([8, large.length]);
  expect(Buffer.compare(new Uint8Array((await back[1]?.arrayBuffer()) ?? []), large)).toBe(0);
});

test('a file that was changed in the archive is not unpacked', async () => {
  const archive = await zipped([['a', new Blob([large])]], NOW);
  const bytes = new Uint8Array(await archive.arrayBuffer());
  bytes.set([252], 900_000);
  expect(await unzipFile(new Blob([bytes]), () => true)).toEqual({ ok: false, problem: 'zip-broken' });
});

test('an archive is not in memory as a whole while it is made or unpacked', async () => {
  const file = new Blob([large]);
  const asked: number[] = [];
  const slice = file.slice.bind(file);
  file.slice = (from, to) => {
    const piece = slice(from, to);
    asked.push(piece.size);
    return piece;
  };
  file.arrayBuffer = () => Promise.reject(new Error('The whole file was read'));
  const archive = await zipped([['a', file]], NOW);
  expect(archive.size).toBeGreaterThan(large.length);
  expect(Math.max(...asked)).toBeLessThan(large.length / 2);
  archive.arrayBuffer = () => Promise.reject(new Error('The whole archive was read'));
  expect(await unzipFile(archive, () => true)).toMatchObject({ ok: true });
});
