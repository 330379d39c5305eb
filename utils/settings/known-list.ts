import { storage } from 'wxt/utils/storage';
import type { Day } from '../ground/days';

/** How many people were in the list when it was last written, and the day that was recorded. */
export interface KnownList {
  people: number;
  day: Day;
}

/** Outside the database, to tell what should be in it if it is lost. */
const item = storage.defineItem<KnownList | null>('local:knownList', { fallback: null });

export function knownList(): Promise<KnownList | null> {
  return item.getValue();
}

/** @throws if the browser refuses the write */
export function noteList(known: KnownList): Promise<void> {
  return item.setValue(known);
}
