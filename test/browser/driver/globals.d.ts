import type { Browser } from 'webextension-polyfill';

declare global {
  /** In pages of the extension. Both browsers return promises under Manifest V3. */
  const chrome: Browser;
}
