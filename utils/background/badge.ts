import { browser } from 'wxt/browser';
import { glance } from '../database/glance';
import { toDay } from '../ground/days';
import { countDueBy } from '../queries/due-count';
import { othersIn } from '../queries/others-people';

/** The badge's background behind the number of people waiting. */
export const DUE_COLOUR = '#A5412A';

/** Shows on the toolbar how many follow-ups are due today or overdue; nothing if there are none. */
export async function showBadge(due: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: DUE_COLOUR });
  await browser.action.setBadgeText({ text: due > 0 ? String(due) : '' });
}

/**
 * Shows the number at once through the browser's own API, without loading the rest of the background.
 *
 * @returns whether counting succeeded; if not, the list's part finds out why
 */
export async function showDueAtOnce(now: Date): Promise<boolean> {
  const due = await glance(async (asking) => countDueBy(asking, toDay(now), await othersIn(asking)));
  if (due === null) return false;
  await showBadge(due);
  return true;
}
