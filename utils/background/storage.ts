import { browser } from 'wxt/browser';

interface Area {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Restricts storage to our own pages: content scripts do not need it. Where the browser has no access levels
 * (Firefox), they can still reach `storage.local`, so values read from it are validated every time.
 */
export function keepStorageToOurselves(): void {
  const { local, session, sync } = browser.storage as Partial<Record<'local' | 'session' | 'sync', Area>>;
  for (const area of [local, session, sync]) {
    area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  }
}
