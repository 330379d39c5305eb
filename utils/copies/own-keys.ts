/** The `storage.local` key for an unfinished restore, see unfinished.ts. */
export const RESTORING = 'restoring';

/** Keys of `storage.local` that belong to the mentor, see own-settings.ts: complete keys, and prefixes. */
const KEYS: readonly string[] = ['settings', 'importTitles'];
const BEGINNINGS: readonly string[] = [
  'taught-rule-',
  'guide-pack-',
  'guide-finished-',
  'guide-practised-',
  'guide-left-',
  'guide-health-',
];

/** Whether a key of `storage.local` belongs to the mentor. */
export const isOwnKey = (key: string): boolean =>
  KEYS.includes(key) || BEGINNINGS.some((beginning) => key.startsWith(beginning));

/** Whether the background has to react to a change of this key. */
export const concernsCopies = (key: string): boolean => key === RESTORING || isOwnKey(key);
