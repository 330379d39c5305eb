/** Prefixes of the `storage.local` keys that are synced to the mentor's other devices. */
const BEGINNINGS: readonly string[] = ['taught-rule-', 'guide-pack-', 'guide-finished-', 'guide-practised-'];
const KEY = /^[\w-][\w ./-]{0,180}$/;

export const isTravelling = (key: string): boolean =>
  KEY.test(key) && BEGINNINGS.some((beginning) => key.startsWith(beginning));
