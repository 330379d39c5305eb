/** Beginnings of keys of `storage.local` under which something lies that goes to the mentor's other devices. */
const BEGINNINGS: readonly string[] = ['taught-rule-', 'guide-pack-', 'guide-finished-', 'guide-practised-'];
const KEY = /^[\w-][\w ./-]{0,180}$/;

export const isTravelling = (key: string): boolean =>
  KEY.test(key) && BEGINNINGS.some((beginning) => key.startsWith(beginning));
