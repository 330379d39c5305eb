import type { Preferences } from '../model/preferences';
import { DEFAULT_PREFERENCES } from '../model/preferences';
import { storing } from './errors';
import type { TrailDatabase } from './schema';

/** All preferences; unset ones have the program's defaults. @throws StorageFailure */
export async function readPreferences(db: TrailDatabase): Promise<Preferences> {
  const records = await storing(() => db.preferences.toArray());
  const settled = Object.fromEntries(records.map(({ name, value }) => [name, value]));
  return { ...structuredClone(DEFAULT_PREFERENCES), ...settled };
}

/** The member who writes here, and whether the list is a team's. @throws StorageFailure */
export async function writerOf(db: TrailDatabase): Promise<Pick<Preferences, 'member' | 'team'>> {
  const [member, team] = await storing(() => db.preferences.bulkGet(['member', 'team']));
  return {
    member: typeof member?.value === 'string' ? member.value : '',
    team: team?.value === true,
  };
}
