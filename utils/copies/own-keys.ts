/** In `storage.local`: what is left to do of a backup that is being brought back, see unfinished.ts. */
export const RESTORING = 'restoring';

/** Keys of `storage.local` under which something of the mentor's lies, see own-settings.ts: whole ones, and beginnings. */
const KEYS: readonly string[] = ['settings', 'importTitles'];
const BEGINNINGS: readonly string[] = [
  'taught-rule-',
  'guide-pack-',
  'guide-finished-',
  'guide-practised-',
  'guide-left-',
  'guide-health-',
];

/** Whether a key of `storage.local` holds something of the mentor's. */
export const isOwnKey = (key: string): boolean =>
  KEYS.includes(key) || BEGINNINGS.some((beginning) => key.startsWith(beginning));

/** Whether the background has something to do once what lies under a key has changed. */
export const concernsCopies = (key: string): boolean => key === RESTORING || isOwnKey(key);
