import { browser } from 'wxt/browser';
import { openDatabase } from '../database/schema';
import { onMessage } from '../messages';
import { toDay } from './days';
import { countDue } from './follow-ups';

const DAILY = 'new-day';
const BADGE_COLOUR = '#A5412A';

/** Shows on the toolbar how many follow-ups are due today or overdue; nothing when there are none. */
async function refreshBadge(): Promise<void> {
  const db = openDatabase();
  try {
    const due = await countDue(db, toDay(new Date()));
    await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
    await browser.action.setBadgeText({ text: due > 0 ? String(due) : '' });
  } finally {
    db.close();
  }
}

/** Wakes the background just after the next midnight; set anew each time, so that clock changes do no harm. */
async function planNextDay(now: Date): Promise<void> {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 0, 30);
  await browser.alarms.create(DAILY, { when: midnight.getTime(), periodInMinutes: 24 * 60 });
}

async function newDay(): Promise<void> {
  await planNextDay(new Date());
  await refreshBadge();
}

/** Registers all the background does for follow-ups. Must run in the worker's first turn. */
export function listenToFollowUps(): void {
  onMessage('followUpsChanged', refreshBadge);
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === DAILY) void newDay();
  });
  browser.runtime.onInstalled.addListener(() => void newDay());
  browser.runtime.onStartup.addListener(() => void newDay());
}
