/** The key under which the contacts table stores the chosen people before it opens `#export?…`. */
export const CHOSEN_KEY = 'mentor-trail-chosen';

/** The people chosen in the contacts table; undefined if the view was opened without any. */
export function chosenIds(): string[] | undefined {
  if (!location.hash.includes('?')) return undefined;
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(CHOSEN_KEY) ?? 'null');
    return Array.isArray(ids) && ids.every((id) => typeof id === 'string') ? ids : undefined;
  } catch {
    return undefined;
  }
}
