import type { MemberId } from '../../utils/ground/ids';

/*
 * The other members of the team, whose people Today leaves out. Stored where a page can read them synchronously,
 * because Today is drawn before the database is ready. Mentors working alone have nothing stored.
 */

const KEY = 'mentor-trail-others';

/** The other members; none if the mentor works alone. */
export function othersHere(): MemberId[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Stores the other members; null once the mentor works alone again. */
export function keepTeamHere(others: readonly MemberId[] | null): void {
  try {
    const text = JSON.stringify(others ?? []);
    if (others === null) localStorage.removeItem(KEY);
    else if (localStorage.getItem(KEY) !== text) localStorage.setItem(KEY, text);
  } catch {
    // Then Today shows everybody.
  }
}
