import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { asStorageFailure, StorageFailure, storing } from '../../../utils/database/errors';
import { countContacts } from '../../../utils/database/find-contact';
import { openDatabase } from '../../../utils/database/schema';
import { newId } from '../../../utils/ground/ids';

describe('asStorageFailure', () => {
  test.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new DOMException('', 'VersionError'), 'blocked'],
    [new DOMException('', 'InvalidStateError'), 'unavailable'],
    [new DOMException('', 'SecurityError'), 'unavailable'],
    [new Dexie.OpenFailedError('refused', new DOMException('', 'UnknownError')), 'unavailable'],
    [new Dexie.OpenFailedError('refused', new DOMException('', 'VersionError')), 'blocked'],
    [new Dexie.AbortError('aborted', new Dexie.QuotaExceededError('full')), 'full'],
    [new Dexie.BulkError('', [new Error('x'), new DOMException('', 'QuotaExceededError')]), 'full'],
    [new Error('outer', { cause: new DOMException('', 'QuotaExceededError') }), 'full'],
    [new Dexie.MissingAPIError(''), 'unavailable'],
    [new Dexie.DatabaseClosedError(''), 'unavailable'],
    [new TypeError('a fault of ours'), 'unknown'],
    ['a string', 'unknown'],
    [null, 'unknown'],
  ])('%s is %s', (error, reason) => {
    const failure = asStorageFailure(error);
    expect(failure).toBeInstanceOf(StorageFailure);
    expect(failure).toMatchObject({ name: 'StorageFailure', reason, cause: error });
  });

  test('a typed one stays the same', () => {
    const failure = new StorageFailure('full', null);
    expect(asStorageFailure(failure)).toBe(failure);
  });

  test('an error that wraps itself does not loop', () => {
    const error: Error & { inner?: unknown } = new Error('ring');
    const other = { inner: error };
    error.inner = other;
    expect(asStorageFailure(error).reason).toBe('unknown');
  });
});

test('storing passes results through and types errors', async () => {
  await expect(storing(async () => 7)).resolves.toBe(7);
  await expect(
    storing(() => {
      throw new DOMException('', 'QuotaExceededError');
    }),
  ).rejects.toMatchObject({ reason: 'full' });
});

test('a browser that refuses to open the database is reported as unavailable', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  });
  onTestFinished(() => open.mockRestore());
  const db = openDatabase('refused');
  await expect(countContacts(db)).rejects.toMatchObject({ name: 'StorageFailure', reason: 'unavailable' });
});

test('ids are UUIDv7, all different, in the order they were made', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  expect(ids.toSorted()).toEqual(ids);
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
