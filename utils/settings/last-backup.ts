import { storage } from 'wxt/utils/storage';
import type { Day } from '../ground/days';

/** The day of the latest backup; '' before the first. */
const item = storage.defineItem<Day | ''>('local:lastBackup', { fallback: '' });
/** The day the mentor postponed the reminder; '' if never. */
const later = storage.defineItem<Day | ''>('local:backupLater', { fallback: '' });

export function putOffOn(): Promise<Day | ''> {
  return later.getValue();
}

/** @throws if the browser refuses the write */
export function putOff(day: Day): Promise<void> {
  return later.setValue(day);
}

export function lastBackup(): Promise<Day | ''> {
  return item.getValue();
}

/** @throws if the browser refuses the write */
export function noteBackup(day: Day): Promise<void> {
  return item.setValue(day);
}

/** Calls back whenever a backup is saved, in any page. @returns a function that stops it */
export function watchLastBackup(callback: (day: Day | '') => void): () => void {
  return item.watch((day) => callback(day ?? ''));
}
