import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { fold } from '../ground/text';
import type { SavedView } from '../model/saved-view';

/** All saved views, by name. @throws StorageFailure */
export async function listViews(db: TrailDatabase): Promise<SavedView[]> {
  const views = await storing(() => db.views.toArray());
  return views.sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
}
