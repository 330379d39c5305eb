import { browser } from 'wxt/browser';

interface Area {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * What is stored is for our own pages: a script of ours in a foreign page neither needs it nor gets it. Where the browser
 * has no such levels (Firefox), that script could reach `storage.local`: what is read from there is checked each time.
 */
export function keepStorageToOurselves(): void {
  const { local, session, sync } = browser.storage as Partial<Record<'local' | 'session' | 'sync', Area>>;
  for (const area of [local, session, sync]) {
    area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  }
}
