import { browser } from 'wxt/browser';
import { glance } from '../database/glance';
import { toDay } from '../ground/days';
import { countDueBy } from '../queries/due-count';
import { othersIn } from '../queries/others-people';

/** The ground of the number of those who wait. */
export const DUE_COLOUR = '#A5412A';

/** Shows on the toolbar how many follow-ups are due today or overdue; nothing when there are none. */
export async function showBadge(due: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: DUE_COLOUR });
  await browser.action.setBadgeText({ text: due > 0 ? String(due) : '' });
}

/**
 * Shows it at once, by the browser's own calls: nothing of the background but its start is needed for that.
 *
 * @returns whether it could be counted; else the list's part finds out why not
 */
export async function showDueAtOnce(now: Date): Promise<boolean> {
  const due = await glance(async (asking) => countDueBy(asking, toDay(now), await othersIn(asking)));
  if (due === null) return false;
  await showBadge(due);
  return true;
}
