import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { changeContact } from '../../../utils/actions/contacts';
import { syncFolder } from '../../../utils/sync/folder';
import { later } from './keys';
import { twoDevices } from './shared';

/*
 * What one small edit costs is mostly transactions and reads of files: each is answered by another process. How long they take
 * is measured by the bench.
 */

let counts = { transactions: 0, reads: 0 };

beforeAll(() => {
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    counts.transactions += 1;
    return transaction.apply(this, given);
  });
  for (const name of ['arrayBuffer', 'text', 'stream'] as const) {
    const read = Blob.prototype[name] as () => unknown;
    vi.spyOn(Blob.prototype, name).mockImplementation(function (this: Blob) {
      counts.reads += 1;
      return read.call(this) as never;
    });
  }
});
afterAll(() => vi.restoreAllMocks());

/** Counts transactions, and reads of a file or of part of one, while something is done. */
async function counted(work: () => Promise<unknown>): Promise<typeof counts> {
  counts = { transactions: 0, reads: 0 };
  await work();
  return counts;
}

test('an edit goes out, and comes in elsewhere, with few transactions and reads; a look at nothing new takes fewer', async () => {
  const { a, b, folder, lena } = await twoDevices();
  for (const each of [a, b, a, b]) await syncFolder(each, folder.handle, later(3));
  await a.does(later(3), () => changeContact(a.db, lena.id, { notes: 'gardener' }, later(3)));
  const out = await counted(() => syncFolder(a, folder.handle, later(4)));
  expect(out.transactions).toBeGreaterThan(10);
  expect(out.transactions).toBeLessThanOrEqual(20);
  expect(out.reads).toBeLessThanOrEqual(4);
  const into = await counted(() => syncFolder(b, folder.handle, later(5)));
  expect((await b.db.contacts.get(lena.id))?.notes).toBe('gardener');
  expect(into.transactions).toBeLessThanOrEqual(20);
  expect(into.reads).toBeLessThanOrEqual(5);
  const nothing = await counted(() => syncFolder(a, folder.handle, later(6)));
  expect(nothing.transactions).toBeLessThanOrEqual(5);
  expect(nothing.transactions).toBeGreaterThan(2);
});
