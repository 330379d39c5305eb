import { useEffect, useMemo } from 'preact/hooks';
import { syncDatabaseOf } from '../../utils/settings/devices';
import { openSync, type SyncDatabase } from '../../utils/sync/state';
import { usePage } from '../controls/page';

/** The sync database of the page's list; closed with the view. */
export function useSync(): SyncDatabase {
  const { db } = usePage();
  const sync = useMemo(() => openSync(syncDatabaseOf(db.name)), [db]);
  useEffect(() => () => sync.close({ disableAutoOpen: false }), [sync]);
  return sync;
}
