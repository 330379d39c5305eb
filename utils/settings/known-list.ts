import { storage } from 'wxt/utils/storage';
import type { Day } from '../ground/days';

/** How many people were in the list when it was last written, and on which day that was noted. */
export interface KnownList {
  people: number;
  day: Day;
}

/** Outside the database: where that is lost, this says what should be in it. */
const item = storage.defineItem<KnownList | null>('local:knownList', { fallback: null });

export function knownList(): Promise<KnownList | null> {
  return item.getValue();
}

/** @throws when the browser refuses the write */
export function noteList(known: KnownList): Promise<void> {
  return item.setValue(known);
}
