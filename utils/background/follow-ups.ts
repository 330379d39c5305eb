import { browser } from 'wxt/browser';
import { DAILY, MEETING_ALARM, REMINDER_ALARM } from './alarms';
import { showDueAtOnce } from './badge';
import { fromOurPages } from './gate';
import { part } from './parts';

const list = () => part('list');

async function newDay(): Promise<void> {
  await (await list()).newDay();
}

async function oftenChores(): Promise<void> {
  await (await list()).oftenChores();
}

/**
 * One of our pages has written something. The badge is updated at once, the rest follows. If the background is
 * terminated meanwhile, the next run makes up for it.
 */
async function pageHasWritten(): Promise<void> {
  const isShown = await showDueAtOnce(new Date());
  const rest = list().then((part) => part.pageHasWritten());
  if (isShown) rest.catch(() => undefined);
  else await rest;
}

/** Browsers may lose alarms on an update or while the extension is disabled. */
async function restoreAlarms(): Promise<void> {
  if (!(await browser.alarms.get(DAILY))) await newDay();
}

/**
 * Registers the background's listeners for follow-ups. Must run in the worker's first turn.
 *
 * @returns once lost alarms have been restored; nothing needs to wait for it
 */
export function listenToFollowUps(): Promise<void> {
  fromOurPages('followUpsChanged', pageHasWritten);
  fromOurPages('echo', ({ channel }) => {
    const answering = new BroadcastChannel(channel);
    answering.postMessage('here');
    answering.close();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === DAILY) return newDay();
    if (alarm.name === REMINDER_ALARM || alarm.name === MEETING_ALARM) return oftenChores();
  });
  browser.runtime.onInstalled.addListener(() => newDay());
  browser.runtime.onStartup.addListener(() => newDay());
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (!permissions.includes('notifications')) return;
    listenToNotifications();
    return oftenChores();
  });
  listenToNotifications();
  return restoreAlarms();
}

/** The API only exists with the permission. Registering the same function twice counts once. */
function listenToNotifications(): void {
  browser.notifications?.onClicked.addListener(openNotice);
}

/** Each opens only its own kind of notice. */
async function openNotice(id: string): Promise<void> {
  const { openReminded, openMeeting } = await list();
  await Promise.all([openReminded(id), openMeeting(id)]);
}
