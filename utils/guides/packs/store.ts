import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { asStorageFailure, StorageFailure } from '../../database/errors';
import type { Undo } from '../../database/undo';
import { newId } from '../../ground/ids';
import type { Rule } from '../locate/types';
import type { GuideId } from '../registry';
import { MOST_A_STEP, taughtFor, taughtRules } from '../taught';
import type { Guide } from '../types';
import { mergeGuides } from './merge';
import { checkPack } from './parse';
import type { Current } from './preview';
import { rule } from './schema';
import type { InstalledPack, Pack } from './types';

/** In `storage.local`, a key a pack. */
const PREFIX = 'guide-pack-';
const key = (id: string) => `${PREFIX}${id}`;

/** Whether a key of `storage.local` holds a pack. */
export const isPackKey = (name: string): boolean => name.startsWith(PREFIX);

/** Whether something is a pack as it is stored, and one this program understands. */
export function isInstalled(stored: unknown): stored is InstalledPack {
  const { id, installedAt, pack } = (stored ?? {}) as Partial<Record<keyof InstalledPack, unknown>>;
  return typeof id === 'string' && typeof installedAt === 'string' && checkPack(pack).ok;
}

/** Calls back whenever a pack was installed, removed or brought back. @returns a function that stops it */
export function watchPacks(callback: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isPackKey)) callback();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Browsers report a full store as a plain error whose message speaks of the quota. */
async function inStorage<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && /quota/i.test(error.message)) throw new StorageFailure('full', error);
    throw asStorageFailure(error);
  }
}

/**
 * All packs in use, the newest first. What has been stored is checked like a file: one that an update of the
 * program no longer understands is left out here and listed by {@link outdatedPacks}.
 *
 * @throws StorageFailure
 */
export async function installedPacks(): Promise<InstalledPack[]> {
  return (await stored()).flatMap((each) => {
    const checked = checkPack(each.pack);
    return checked.ok ? [{ ...each, pack: checked.pack }] : [];
  });
}

/** Packs that are stored and cannot be used. @throws StorageFailure */
export async function outdatedPacks(): Promise<Pick<InstalledPack, 'id' | 'installedAt'>[]> {
  return (await stored()).filter(({ pack }) => !checkPack(pack).ok);
}

async function stored(): Promise<(Omit<InstalledPack, 'pack'> & { pack: unknown })[]> {
  const all = await inStorage(() => browser.storage.local.get(null));
  return Object.entries(all)
    .filter(([name]) => isPackKey(name))
    .map(([, value]) => value as Partial<InstalledPack> | null)
    .filter(
      (each): each is InstalledPack => typeof each?.id === 'string' && typeof each.installedAt === 'string',
    )
    .sort((a, b) => b.id.localeCompare(a.id));
}

/**
 * Stores a pack: from now on it counts.
 *
 * @param pack as {@link parsePack} has accepted it
 * @throws StorageFailure, and then nothing has changed
 */
export async function installPack(pack: Pack, now: Date): Promise<{ installed: InstalledPack; undo: Undo }> {
  const installed: InstalledPack = { id: newId(), pack, installedAt: now.toISOString() };
  await inStorage(() => browser.storage.local.set({ [key(installed.id)]: installed }));
  return { installed, undo: () => inStorage(() => browser.storage.local.remove(key(installed.id))) };
}

/**
 * Takes a pack out: the program's own guides and the mentor's own lessons are as they were without it.
 *
 * @returns what brings it back
 * @throws StorageFailure
 */
export async function removePack(id: string): Promise<Undo> {
  const found = await inStorage(() => browser.storage.local.get(key(id)));
  await inStorage(() => browser.storage.local.remove(key(id)));
  return () => inStorage(() => browser.storage.local.set(found));
}

/** The program's guides together with those of all packs. @throws StorageFailure */
export async function guidesWithPacks(): Promise<Guide[]> {
  return mergeGuides(await installedPacks());
}

/** The guide of an id as it is now, packs included. @throws StorageFailure */
export async function guideWithPacks(id: GuideId): Promise<Guide | undefined> {
  return (await guidesWithPacks()).find((guide) => guide.id === id);
}

/**
 * Where the controls of a guide are, by step id: first as the mentor has shown it here, then as packs say.
 *
 * @throws when the browser refuses the read
 */
export async function lessonsFor(guideId: GuideId): Promise<Record<string, Rule[]>> {
  const [own, packs] = await Promise.all([taughtFor(guideId), installedPacks()]);
  // Before they are put to use in a page they are checked like a pack's.
  const lessons = new Map(
    Object.entries(own).map(([stepId, rules]) => [stepId, rules.filter((each) => v.is(rule, each))]),
  );
  for (const { stepId, rule: its, guideId: of } of packs.flatMap(({ pack }) => pack.taught)) {
    if (of === guideId) lessons.set(stepId, [...(lessons.get(stepId) ?? []), its]);
  }
  // However many packs there are and whatever is stored: a page is given so many, the mentor's own first.
  return Object.fromEntries([...lessons].map(([stepId, rules]) => [stepId, rules.slice(0, 2 * MOST_A_STEP)]));
}

/** All that a new pack would meet. @throws StorageFailure */
export async function currentGuides(): Promise<Current> {
  const [packs, own] = await Promise.all([installedPacks(), inStorage(taughtRules)]);
  return { guides: mergeGuides(packs), lessons: [...own, ...packs.flatMap(({ pack }) => pack.taught)] };
}
