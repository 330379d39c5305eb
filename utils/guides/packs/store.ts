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

/** In `storage.local`, one key per pack. */
const PREFIX = 'guide-pack-';
const key = (id: string) => `${PREFIX}${id}`;

/** Whether a key of `storage.local` holds a pack. */
export const isPackKey = (name: string): boolean => name.startsWith(PREFIX);

/** Whether a value is a stored pack that this program understands. */
export function isInstalled(stored: unknown): stored is InstalledPack {
  const { id, installedAt, pack } = (stored ?? {}) as Partial<Record<keyof InstalledPack, unknown>>;
  return typeof id === 'string' && typeof installedAt === 'string' && checkPack(pack).ok;
}

/** Calls back whenever a pack is installed, removed or restored. @returns a function that stops it */
export function watchPacks(callback: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isPackKey)) callback();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Browsers report full storage as a plain error whose message mentions the quota. */
async function inStorage<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && /quota/i.test(error.message)) throw new StorageFailure('full', error);
    throw asStorageFailure(error);
  }
}

/**
 * All packs in use, newest first. Stored packs are validated like files; those an update no longer understands are
 * left out here and listed by {@link outdatedPacks}.
 *
 * @throws StorageFailure
 */
export async function installedPacks(): Promise<InstalledPack[]> {
  return (await stored()).flatMap((each) => {
    const checked = checkPack(each.pack);
    return checked.ok ? [{ ...each, pack: checked.pack }] : [];
  });
}

/** Stored packs that cannot be used. @throws StorageFailure */
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
 * Stores a pack, which takes effect at once.
 *
 * @param pack as accepted by {@link parsePack}
 * @throws StorageFailure; then nothing has changed
 */
export async function installPack(pack: Pack, now: Date): Promise<{ installed: InstalledPack; undo: Undo }> {
  const installed: InstalledPack = { id: newId(), pack, installedAt: now.toISOString() };
  await inStorage(() => browser.storage.local.set({ [key(installed.id)]: installed }));
  return { installed, undo: () => inStorage(() => browser.storage.local.remove(key(installed.id))) };
}

/**
 * Removes a pack. The program's own guides and the mentor's own lessons are as without it.
 *
 * @returns a function that restores it
 * @throws StorageFailure
 */
export async function removePack(id: string): Promise<Undo> {
  const found = await inStorage(() => browser.storage.local.get(key(id)));
  await inStorage(() => browser.storage.local.remove(key(id)));
  return () => inStorage(() => browser.storage.local.set(found));
}

/** The program's guides combined with those of all packs. @throws StorageFailure */
export async function guidesWithPacks(): Promise<Guide[]> {
  return mergeGuides(await installedPacks());
}

/** The guide with this id, packs included. @throws StorageFailure */
export async function guideWithPacks(id: GuideId): Promise<Guide | undefined> {
  return (await guidesWithPacks()).find((guide) => guide.id === id);
}

/**
 * Where the controls of a guide are, by step id: the mentor's own lessons first, then those of packs.
 *
 * @throws if the browser refuses the read
 */
export async function lessonsFor(guideId: GuideId): Promise<Record<string, Rule[]>> {
  const [own, packs] = await Promise.all([taughtFor(guideId), installedPacks()]);
  // Validate them like a pack's before they are used in a page.
  const lessons = new Map(
    Object.entries(own).map(([stepId, rules]) => [stepId, rules.filter((each) => v.is(rule, each))]),
  );
  for (const { stepId, rule: its, guideId: of } of packs.flatMap(({ pack }) => pack.taught)) {
    if (of === guideId) lessons.set(stepId, [...(lessons.get(stepId) ?? []), its]);
  }
  // A page gets a limited number, the mentor's own first, however many are stored.
  return Object.fromEntries([...lessons].map(([stepId, rules]) => [stepId, rules.slice(0, 2 * MOST_A_STEP)]));
}

/** Everything a new pack would be compared with. @throws StorageFailure */
export async function currentGuides(): Promise<Current> {
  const [packs, own] = await Promise.all([installedPacks(), inStorage(taughtRules)]);
  return { guides: mergeGuides(packs), lessons: [...own, ...packs.flatMap(({ pack }) => pack.taught)] };
}
