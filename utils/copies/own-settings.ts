import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { asStorageFailure, StorageFailure } from '../database/errors';
import type { OwnSettings } from '../exchange/backup';
import { isSame } from '../ground/same';
import { isHealthKey, readRows } from '../guides/health';
import { rule } from '../guides/packs/schema';
import { isInstalled, isPackKey } from '../guides/packs/store';
import { isFact, isRecordKey } from '../guides/records';
import { isTaught, isTaughtKey } from '../guides/taught';
import { asTitles } from '../settings/import-titles';
import { asSettings, DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { isOwnKey } from './own-keys';

/** A kind of `storage.local` entry that belongs to the mentor. */
interface Kind {
  has: (key: string) => boolean;
  /** The readable part of a value; undefined if nothing can be read. */
  read: (value: unknown) => unknown;
  /** The value to use if both the file and this browser have one. */
  merge: (here: unknown, file: unknown) => unknown;
}

const stays = (here: unknown) => here;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Where a site's guides are shown is part of the settings. The consent to steps on pages whose site forbids them is
 * not in `storage.local` and never in a file; it is asked for again.
 */
const KINDS: readonly Kind[] = [
  {
    has: (key) => key === 'settings',
    read: (value) => (isRecord(value) ? asSettings(value) : undefined),
    merge: (here, file) => {
      const [mine, theirs] = [asSettings(here), asSettings(file)];
      return {
        ...Object.fromEntries(
          // Settings still at their default come from the file.
          (Object.keys(mine) as (keyof Settings)[]).map((name) => [
            name,
            isSame(mine[name], DEFAULT_SETTINGS[name]) ? theirs[name] : mine[name],
          ]),
        ),
        guidePlaces: { ...theirs.guidePlaces, ...mine.guidePlaces },
      };
    },
  },
  {
    has: (key) => key === 'importTitles',
    read: (value) => (isRecord(value) ? asTitles(value) : undefined),
    merge: (here, file) => asTitles({ ...asTitles(file), ...asTitles(here) }),
  },
  {
    has: isTaughtKey,
    read: (value) => (isTaught(value) && v.is(rule, value.rule) ? value : undefined),
    merge: stays,
  },
  { has: isPackKey, read: (value) => (isInstalled(value) ? value : undefined), merge: stays },
  // Null: not left anywhere, or finished since.
  { has: isRecordKey, read: (value) => (value === null || isFact(value) ? value : undefined), merge: newer },
  { has: isHealthKey, read: (value) => (Array.isArray(value) ? readRows(value) : undefined), merge: stays },
];

/** The later of two facts about a guide; one without a time counts as older. */
function newer(here: unknown, file: unknown): unknown {
  const at = (fact: unknown) =>
    typeof fact === 'string' ? fact : isRecord(fact) && typeof fact.at === 'string' ? fact.at : '';
  return at(file) > at(here) ? file : here;
}

/** The browser does not keep the order of an object's fields. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isRecord(value)) return value;
  const names = Object.keys(value).sort();
  return names.map((name) => [name, inOrder(value[name])]);
}

/** The kind of a key. Tests ensure that every key `isOwnKey` accepts has one. */
export const kindOf = (key: string) => KINDS.find(({ has }) => has(key));

/** Everything in `storage.local` that belongs to the mentor, for a backup. @throws StorageFailure */
export async function readOwn(): Promise<OwnSettings> {
  const all = await browser.storage.local.get(null).catch((error: unknown) => {
    throw asStorageFailure(error);
  });
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key]) => isOwnKey(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What restoring settings would change here. */
export interface OwnPlan {
  set: Record<string, unknown>;
  remove: string[];
  /** Keys that are unknown or whose value cannot be read; they are not restored. */
  unread: string[];
}

/** Plans the restore of a backup's settings without writing anything. @throws StorageFailure */
export async function planOwn(own: OwnSettings | undefined, way: 'merge' | 'replace'): Promise<OwnPlan> {
  const plan: OwnPlan = { set: {}, remove: [], unread: [] };
  // Backups from before settings were included say nothing about them.
  if (!own) return plan;
  const here = await readOwn();
  for (const [key, value] of Object.entries(own)) {
    const kind = kindOf(key);
    const read = kind?.read(value);
    if (!kind || read === undefined) {
      plan.unread.push(key);
      continue;
    }
    const wanted = way === 'merge' && key in here ? kind.merge(here[key], read) : read;
    if (!isSame(inOrder(wanted), inOrder(here[key]))) plan.set[key] = wanted;
  }
  if (way === 'replace') plan.remove = Object.keys(here).filter((key) => !(key in own));
  return plan;
}

/** The readable part of a stored plan; null if it is not a plan. */
export function readPlan(stored: unknown): OwnPlan | null {
  if (!isRecord(stored) || !isRecord(stored.set) || !Array.isArray(stored.remove)) return null;
  const set: OwnPlan['set'] = {};
  for (const [key, value] of Object.entries(stored.set)) {
    const read = kindOf(key)?.read(value);
    if (read !== undefined) set[key] = read;
  }
  const remove = stored.remove.filter((key) => typeof key === 'string' && isOwnKey(key));
  return { set, remove, unread: [] };
}

/** Writes to `storage.local`. @throws StorageFailure */
export async function storingOwn(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (error instanceof Error && /quota/i.test(error.message)) throw new StorageFailure('full', error);
    throw asStorageFailure(error);
  }
}

/** The plan that undoes a plan. @param here the settings before it */
export function wayBack({ set, remove }: OwnPlan, here: OwnSettings): OwnPlan {
  const touched = [...Object.keys(set), ...remove];
  return {
    set: Object.fromEntries(touched.filter((key) => key in here).map((key) => [key, here[key]])),
    remove: touched.filter((key) => !(key in here)),
    unread: [],
  };
}

/** Writes settings as planned. @throws StorageFailure; then nothing has changed */
export function writeOwn({ set, remove }: OwnPlan): Promise<void> {
  return storingOwn(async () => {
    // Write before removing: if there is no room, nothing is lost.
    if (Object.keys(set).length > 0) await browser.storage.local.set(set);
    if (remove.length > 0) await browser.storage.local.remove(remove);
  });
}
