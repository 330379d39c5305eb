import type { MemberId } from '../../utils/ground/ids';

/*
 * Whose people Today leaves out: the others of the team. It lies where a page reads it without asking anybody, because Today
 * is drawn before the way to the database is there; who works alone has nothing there.
 */

const KEY = 'mentor-trail-others';

/** The others who write in the list; nobody where the mentor works alone. */
export function othersHere(): MemberId[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps who they are; null once the mentor works alone again. */
export function keepTeamHere(others: readonly MemberId[] | null): void {
  try {
    const text = JSON.stringify(others ?? []);
    if (others === null) localStorage.removeItem(KEY);
    else if (localStorage.getItem(KEY) !== text) localStorage.setItem(KEY, text);
  } catch {
    // Then Today shows everybody.
  }
}
