import 'fake-indexeddb/auto';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ListHasChanged } from '../../../utils/actions/restore';
import { undoEntry } from '../../../utils/actions/undo-entry';
import { bringBack, planWhole } from '../../../utils/copies/bring-back';
import { RESTORING } from '../../../utils/copies/own-keys';
import { finishRestore } from '../../../utils/copies/unfinished';
import { openDatabase } from '../../../utils/database/schema';
import { type GoodBackup, readBackup, writeBackup } from '../../../utils/exchange/backup';
import { NOW, saved } from '../database/testing';

const GUIDE = 'guide-finished-facebook/become-a-mentor';
const [BEFORE, AFTER] = ['2026-01-01T08:00:00.000Z', '2026-10-01T08:00:00.000Z'];
const MINUTE = 60_000;

beforeEach(() => fakeBrowser.reset());

async function lists() {
  const other = openDatabase('other');
  await saved(other, { name: 'Lena' });
  const read = await readBackup((await writeBackup(other, NOW, {}, { [GUIDE]: AFTER })).join(''));
  await other.delete();
  await browser.storage.local.set({ [GUIDE]: BEFORE });
  const db = openDatabase('unfinished');
  onTestFinished(async () => {
    vi.restoreAllMocks();
    await db.delete();
  });
  return { db, backup: read as GoodBackup };
}
const here = async () => (await browser.storage.local.get(GUIDE))[GUIDE];
const noted = async () => (await browser.storage.local.get(RESTORING))[RESTORING];
const later = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);

/** As if the page was closed at this moment: its current call never returns. */
function endedAt(moment: 'rows' | 'settings') {
  const set = browser.storage.local.set.bind(browser.storage.local);
  return new Promise<void>((ended) => {
    const never = () => {
      ended();
      return new Promise<void>(() => undefined);
    };
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (values) => {
      if (moment === 'settings' && GUIDE in values) return never();
      await set(values);
      if (moment === 'rows' && RESTORING in values) return never();
    });
  });
}

test('a completed restore leaves no note', async () => {
  const { db, backup } = await lists();
  await bringBack(db, backup, { way: 'merge', file: 'b' }, NOW);
  expect([await db.contacts.count(), await here(), await noted()]).toEqual([1, AFTER, undefined]);
});

test('interrupted between rows and settings, the background restores the settings', async () => {
  const { db, backup } = await lists();
  const ended = endedAt('settings');
  void bringBack(db, backup, { way: 'merge', file: 'b' }, NOW);
  await ended;
  vi.restoreAllMocks();
  expect([await db.contacts.count(), await here()]).toEqual([1, BEFORE]);
  expect(await finishRestore(db, later(0))).toBe(false);
  expect([await here(), await noted()]).toEqual([AFTER, undefined]);
});

test('but not if it has been undone meanwhile', async () => {
  const { db, backup } = await lists();
  const ended = endedAt('settings');
  void bringBack(db, backup, { way: 'merge', file: 'b' }, NOW);
  await ended;
  vi.restoreAllMocks();
  const [entry] = await db.journal.toArray();
  await undoEntry(db, entry?.id ?? '', NOW);
  expect(await finishRestore(db, later(1))).toBe(false);
  expect([await here(), await noted()]).toEqual([BEFORE, undefined]);
});

test('interrupted before the rows, nothing is restored, and the note is eventually forgotten', async () => {
  const { db, backup } = await lists();
  const ended = endedAt('rows');
  void bringBack(db, backup, { way: 'merge', file: 'b' }, NOW);
  await ended;
  vi.restoreAllMocks();
  // It may still be running.
  expect(await finishRestore(db, later(1))).toBe(true);
  expect(await noted()).toBeDefined();
  expect(await finishRestore(db, later(11))).toBe(false);
  expect([await db.contacts.count(), await here(), await noted()]).toEqual([0, BEFORE, undefined]);
});

async function broughtBack() {
  const { db, backup } = await lists();
  const undo = await bringBack(db, backup, { way: 'merge', file: 'b' }, NOW);
  expect([await db.contacts.count(), await here()]).toEqual([1, AFTER]);
  return { db, undo };
}

test('a completed undo leaves no note', async () => {
  const { db, undo } = await broughtBack();
  await undo();
  expect([await db.contacts.count(), await here(), await noted()]).toEqual([0, BEFORE, undefined]);
});

test('an undo interrupted between rows and settings: the background undoes the settings too', async () => {
  const { db, undo } = await broughtBack();
  const ended = endedAt('settings');
  void undo();
  await ended;
  vi.restoreAllMocks();
  expect([await db.contacts.count(), await here()]).toEqual([0, AFTER]);
  expect(await finishRestore(db, later(0))).toBe(false);
  expect([await here(), await noted()]).toEqual([BEFORE, undefined]);
});

test('an undo interrupted before the rows undoes nothing, and is eventually forgotten', async () => {
  const { db, undo } = await broughtBack();
  const ended = endedAt('rows');
  void undo();
  await ended;
  vi.restoreAllMocks();
  const now = Date.now();
  expect(await finishRestore(db, new Date(now + MINUTE))).toBe(true);
  expect(await noted()).toBeDefined();
  expect(await finishRestore(db, new Date(now + 11 * MINUTE))).toBe(false);
  expect([await db.contacts.count(), await here(), await noted()]).toEqual([1, AFTER, undefined]);
});

test('an undo whose settings are refused is completed later', async () => {
  const { db, undo } = await broughtBack();
  const set = browser.storage.local.set.bind(browser.storage.local);
  vi.spyOn(browser.storage.local, 'set').mockImplementation(async (values) => {
    if (GUIDE in values) throw new Error('QUOTA_BYTES quota exceeded');
    await set(values);
  });
  await expect(undo()).rejects.toThrow();
  vi.restoreAllMocks();
  expect([await db.contacts.count(), await here()]).toEqual([0, AFTER]);
  expect(await finishRestore(db, later(0))).toBe(false);
  expect([await here(), await noted()]).toEqual([BEFORE, undefined]);
});

test('an undo whose note is refused undoes nothing', async () => {
  const { db, undo } = await broughtBack();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(undo()).rejects.toThrow();
  vi.restoreAllMocks();
  expect([await db.contacts.count(), await here(), await noted()]).toEqual([1, AFTER, undefined]);
});

test('one that is refused is forgotten at once', async () => {
  const { db, backup } = await lists();
  const seen = await planWhole(db, backup, 'merge');
  seen.rows.contacts.basis.push('somebody else');
  await expect(bringBack(db, backup, { way: 'merge', file: 'b', seen }, NOW)).rejects.toThrow(ListHasChanged);
  expect([await db.contacts.count(), await here(), await noted()]).toEqual([0, BEFORE, undefined]);
});

test.each([[{}], ['x'], [{ entry: 'e', at: 'now', own: {} }], [{ entry: 'e', at: 0, own: { set: [] } }]])(
  'an unreadable note (%j) is forgotten, and nothing is done',
  async (note) => {
    const { db } = await lists();
    await browser.storage.local.set({ [RESTORING]: note });
    expect(await finishRestore(db, NOW)).toBe(false);
    expect([await here(), await noted()]).toEqual([BEFORE, undefined]);
  },
);

test('only the mentor’s settings with valid values are written from a note', async () => {
  const { db, backup } = await lists();
  const ended = endedAt('settings');
  void bringBack(db, backup, { way: 'merge', file: 'b' }, NOW);
  await ended;
  vi.restoreAllMocks();
  const note = (await noted()) as { own: { set: object } };
  await browser.storage.local.set({
    knownList: 7,
    [RESTORING]: {
      ...note,
      own: { set: { lock: { salt: 'x' }, settings: 5, [GUIDE]: AFTER }, remove: ['knownList'] },
    },
  });
  await finishRestore(db, NOW);
  expect(await browser.storage.local.get(null)).toMatchObject({ [GUIDE]: AFTER, knownList: 7 });
  expect(await browser.storage.local.get(['lock', 'settings'])).toEqual({});
});
