import { browser } from 'wxt/browser';
import type { TrailDatabase } from '../../utils/database/schema';
import { FOLDER_KEY, readFolder } from '../../utils/settings/devices';

/** Watches the shared folder, if the list is or becomes synced through one. Loads no code for that before. */
export function watchShared(db: TrailDatabase, signal: AbortSignal): void {
  const begin = async () => {
    if (await readFolder())
      await (await import('../../utils/sync/watch-folder')).watchFolder(db.name, signal);
  };
  const begun = begin();
  const changed = (changes: object) => {
    if (FOLDER_KEY in changes) void begun.then(begin).catch(() => undefined);
  };
  begun.catch(() => undefined);
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
