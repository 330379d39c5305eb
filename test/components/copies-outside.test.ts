/** The copies in the mentor's own folder, for which a folder inside the browser stands in. */
import { expect, onTestFinished, test } from 'vitest';
import { saveContact } from '../../utils/actions/contacts';
import { inWorker } from '../../utils/copies/client';
import { chooseFolder, forgetFolder } from '../../utils/copies/folder';
import type { Made } from '../../utils/copies/tasks';
import { openDatabase } from '../../utils/database/schema';
import { toDay, toInstant } from '../../utils/ground/days';

const NOW = new Date('2026-11-22T09:30:00.000Z');
const AT = toInstant(NOW);
const DATABASE = 'copies-outside';

async function emptied(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(name, { recursive: true }).catch(() => undefined);
  return root.getDirectoryHandle(name, { create: true });
}

async function filesIn(folder: FileSystemDirectoryHandle): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const handle of (
    folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }
  ).values())
    files.set(handle.name, await (await handle.getFile()).text());
  return files;
}

function copy(erased: readonly string[] = [], time = '09:30'): Promise<Made> {
  const list = { database: DATABASE, own: {}, now: AT, today: toDay(NOW), time };
  return inWorker('copy', { ...list, kind: 'day', erased });
}

test('only sealed copies go into the folder, with their key; erased people are removed from it', async () => {
  const outside = await emptied('outside');
  const inside = await emptied('copies');
  const db = openDatabase(DATABASE);
  onTestFinished(async () => {
    await forgetFolder();
    await db.delete();
  });
  const lena = await saveContact(db, { name: 'Lena Krämer', address: '' }, NOW);
  await saveContact(db, { name: 'Amir Haddad', address: '' }, NOW);
  if (!lena.ok) throw new Error('She could not be saved');

  expect((await copy()).outside).toBe('none');
  await chooseFolder(outside);
  // Without a passphrase nothing leaves the extension.
  expect((await copy()).outside).toBe('no-passphrase');
  expect((await filesIn(outside)).size).toBe(0);

  const { recipient } = await inWorker('lock', { passphrase: 'Birne', now: AT, workFactor: 1 });
  expect((await copy([], '09:31')).outside).toBe('written');
  const sealed = await filesIn(outside);
  expect([...sealed.keys()].sort()).toEqual([
    expect.stringMatching(/^mentor-trail-day-2026-11-22-0931-key\w{8}-[0-9a-f]{16}\.json\.age$/),
    `mentor-trail-key-${recipient}.age`,
  ]);
  for (const text of [...sealed.values(), ...(await filesIn(inside)).values()]) {
    expect(text.startsWith('age-encryption.org/v1\n')).toBe(true);
    expect(text).not.toContain('Krämer');
  }

  // An erased person cannot be removed from an older sealed copy, so the whole copy is deleted.
  await db.delete();
  const without = openDatabase(DATABASE);
  await saveContact(without, { name: 'Amir Haddad', address: '' }, NOW);
  without.close();
  expect((await copy([lena.contact.id], '09:32')).outside).toBe('written');
  const left = [...(await filesIn(outside)).keys()].filter((name) => name.includes('-day-'));
  expect(left).toEqual([expect.stringContaining('-0932-')]);
  const kept = [...(await filesIn(inside)).keys()].filter((name) => name.includes('-day-'));
  expect(kept).toEqual([expect.stringContaining('-0932-')]);
}, 120_000);
