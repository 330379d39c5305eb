import { kindOf } from '../copies/own-settings';
import { noteTouched } from '../database/touched';
import { toInstant } from '../ground/days';
import { isSame } from '../ground/same';
import { LIST } from './cells';
import type { OwnRecord, SyncDatabase } from './state';
import { isTravelling } from './travelling';

/*
 * The part of `storage.local` that is synced: what the mentor has taught the guides, guide packs, and which guides
 * they have practised or finished. The sync worker cannot see `storage.local`, so the sync database holds a mirror of
 * it. Appearance, language, reminders and the lock stay on the device.
 */

/** The part of `storage.local` used here. */
export interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The text for an absent value. */
const NOTHING = '';
const textOf = (value: unknown) => (value === undefined ? NOTHING : JSON.stringify(inOrder(value)));

/** The browser does not keep the order of an object's fields. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, inOrder(each)]),
  );
}

/**
 * Reconciles the mirror with `storage.local`. Local changes since the last run go into the mirror, and from there to
 * the other devices; changes from other devices go into `storage.local`. If both changed, the local one wins: it is
 * newer than the file that was read. Safe to repeat after an interruption.
 *
 * @throws the browser's error if it refuses a write
 */
export async function mirrorOwn(sync: SyncDatabase, area: Area, now: Date): Promise<void> {
  if ((await sync.self.count()) === 0) return;
  const here = await area.get(null);
  const known = new Map((await sync.own.toArray()).map((record) => [record.id, record]));
  const keys = new Set([...Object.keys(here).filter(isTravelling), ...known.keys()]);
  const news: OwnRecord[] = [];
  const come: OwnRecord[] = [];
  for (const id of keys) {
    const record = known.get(id);
    const text = textOf(here[id]);
    if (text !== (record?.seen ?? NOTHING))
      news.push({ id, ...(id in here && { value: here[id] }), updatedAt: toInstant(now), seen: text });
    else if (record && textOf(record.value) !== text) come.push(record);
  }
  if (news.length > 0) {
    await sync.own.bulkPut(news);
    await noteTouched(sync, [[LIST, {}]], toInstant(now));
  }
  await write(sync, area, come);
}

async function write(sync: SyncDatabase, area: Area, come: readonly OwnRecord[]): Promise<void> {
  const set: Record<string, unknown> = {};
  const gone: string[] = [];
  for (const { id, value } of come) {
    if (value === undefined) gone.push(id);
    // A value this version cannot read stays in the mirror, for versions that can.
    else if (isSame(kindOf(id)?.read(value), value)) set[id] = value;
  }
  if (Object.keys(set).length > 0) await area.set(set);
  if (gone.length > 0) await area.remove(gone);
  const done = come.filter(({ id }) => id in set || gone.includes(id));
  for (const { id, value } of done) await sync.own.update(id, { seen: textOf(value) });
}
