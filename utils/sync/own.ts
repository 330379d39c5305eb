import { kindOf } from '../copies/own-settings';
import { noteTouched } from '../database/touched';
import { toInstant } from '../ground/days';
import { isSame } from '../ground/same';
import { LIST } from './cells';
import type { OwnRecord, SyncDatabase } from './state';
import { isTravelling } from './travelling';

/*
 * What of `storage.local` goes to the other devices: what the mentor has shown the guides, packs of guides, and which guides they
 * have practised or been through. The sync worker cannot see `storage.local`, so the sync database holds a mirror of it. How pages
 * look, the language, reminders and the lock stay with the device.
 */

/** `storage.local`, as far as it is needed. */
export interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Of what nothing is there. */
const NOTHING = '';
const textOf = (value: unknown) => (value === undefined ? NOTHING : JSON.stringify(inOrder(value)));

/** The browser gives an object's fields back in an order of its own. */
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
 * Brings the mirror and `storage.local` in line: what has changed here since the last time goes into the mirror, and from there to
 * the others; what has come goes into `storage.local`. Where both have changed, here counts: it was written later than what came
 * was read. Ended in between, the same is done once more.
 *
 * @throws what the browser refuses a write with
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
    // What this version cannot read stays in the mirror, and with whoever can.
    else if (isSame(kindOf(id)?.read(value), value)) set[id] = value;
  }
  if (Object.keys(set).length > 0) await area.set(set);
  if (gone.length > 0) await area.remove(gone);
  const done = come.filter(({ id }) => id in set || gone.includes(id));
  for (const { id, value } of done) await sync.own.update(id, { seen: textOf(value) });
}
