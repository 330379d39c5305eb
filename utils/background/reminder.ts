import { browser } from 'wxt/browser';
import { askDexie } from '../database/asking';
import { readPreferences } from '../database/preferences';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import { toDay } from '../ground/days';
import { loadCaptureTexts } from '../language/catalogues';
import { withoutIsolation } from '../language/translate';
import { isQuiet } from '../model/cadence';
import type { Preferences } from '../model/preferences';
import { dueFollowUps } from '../queries/due';
import { othersIn, peopleOf } from '../queries/others-people';
import { isLocked } from '../settings/lock';
import { currentLanguage } from '../settings/settings';
import { REMINDER_ALARM } from './alarms';
import { mayNotify } from './notices';

/** Carries the day, so that a worker that is ended before it has noted the reminder shows no second one. */
const NOTIFICATION = 'reminder-';
/** In `storage.local`. */
const STATE = 'reminder';

/** How far reminding has come. */
export interface ReminderState {
  hour: number;
  /** Instant: what fell up to then has been given, or was never promised. */
  since: string;
  /** The day of the last reminder; '' before the first. */
  on: Day | '';
  /** The one contact the last reminder was about; null where it was about several. */
  about: string | null;
}

/**
 * The next instant at which a day's reminder falls, strictly after `now`. An hour that the clocks leave out
 * is taken as soon as they go on; of an hour that comes twice, the first.
 *
 * @param hour 0–23, in the zone the machine is in now
 */
export function nextReminder(now: Date, hour: number): Date {
  return nearestReminder(now, hour, 1);
}

/** The latest instant at which a day's reminder fell, `now` included. */
export function lastReminder(now: Date, hour: number): Date {
  return nearestReminder(now, hour, -1);
}

function nearestReminder(now: Date, hour: number, way: 1 | -1): Date {
  // Two days either way: a zone may leave out a whole one.
  for (const days of [0, 1, 2]) {
    const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + way * days, hour);
    if (way === 1 ? at > now : at <= now) return at;
  }
  throw new RangeError(`No reminder near ${now.toISOString()} at ${hour}`);
}

/**
 * Whether a reminder is to be given now: one has fallen since the last was given, however long the computer
 * slept or the browser was closed, and today has had none.
 */
export function isReminderDue(now: Date, { hour, since, on }: ReminderState): boolean {
  const last = lastReminder(now, hour);
  // A day that has had its reminder in another zone has no second one in this.
  if (on === toDay(now) || on === toDay(last)) return false;
  const given = new Date(since);
  // A clock that was ahead and has been put right must not silence the reminders until then.
  return given > now || given < last;
}

/**
 * Gives the reminder if one is due, and plans the next: anew each time, so that neither daylight saving nor a
 * journey shifts it for longer than once. Safe to call at any time and any number of times.
 *
 * @throws StorageFailure
 */
export async function remind(db: TrailDatabase, now: Date): Promise<void> {
  const preferences = await readPreferences(db);
  const hour = preferences.reminderHour;
  if (hour === null || !(await mayNotify())) {
    await browser.alarms.clear(REMINDER_ALARM);
    await browser.storage.local.remove(STATE);
    return;
  }
  const known = await readState();
  // Just switched on, or to another hour: what fell before was never promised.
  const state: ReminderState =
    known?.hour === hour
      ? known
      : { hour, since: now.toISOString(), on: known?.on ?? '', about: known?.about ?? null };
  if (isReminderDue(now, state)) await give(db, state, preferences, now);
  else if (state !== known) await writeState(state);
  await plan(nextReminder(now, hour));
}

/** Shown first and noted afterwards: ended in between, the worker shows it again under the same name, never none. */
async function give(
  db: TrailDatabase,
  state: ReminderState,
  preferences: Preferences,
  now: Date,
): Promise<void> {
  const today = toDay(now);
  const due = isQuiet(today, preferences) ? [] : await dueFollowUps(db, today);
  // Somebody who waits for several things counts once.
  const left = await peopleOf(askDexie(db), await othersIn(askDexie(db)));
  const people = due
    .filter(({ state, contact }) => state !== 'soon' && !left.has(contact.id))
    .map(({ contact }) => contact);
  const waiting = [...new Map(people.map((contact) => [contact.id, contact])).values()];
  const [first] = waiting;
  if (first) await notify(today, waiting.length, first.name);
  await writeState({
    ...state,
    since: now.toISOString(),
    on: today,
    about: waiting.length === 1 && first ? first.id : null,
  });
}

async function notify(today: Day, count: number, name: string): Promise<void> {
  const id = `${NOTIFICATION}${today}`;
  if (id in (await browser.notifications.getAll())) return;
  const t = await loadCaptureTexts(await currentLanguage());
  const message = (await isLocked(new Date()))
    ? t('reminder-locked', { count })
    : count === 1
      ? t('reminder-one', { name })
      : t('reminder-several', { others: count - 1, name });
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('reminder-title'),
    message: withoutIsolation(message),
  });
}

async function plan(next: Date): Promise<void> {
  const when = next.getTime();
  const planned = await browser.alarms.get(REMINDER_ALARM);
  // The period is a net: a worker that is ended before it has planned the next one is woken all the same.
  if (planned?.scheduledTime !== when)
    await browser.alarms.create(REMINDER_ALARM, { when, periodInMinutes: 24 * 60 });
}

/** A reminder was clicked: opens the contact it was about, or Today where several wait. */
export async function openReminded(id: string): Promise<void> {
  if (!id.startsWith(NOTIFICATION)) return;
  const about = (await readState())?.about;
  const place = about ? `contacts/${about}` : 'today';
  await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#${place}` });
  await browser.notifications.clear(id);
}

async function readState(): Promise<ReminderState | null> {
  const { [STATE]: state } = await browser.storage.local.get(STATE);
  return isState(state) ? state : null;
}

/** Whatever has been stored, by whomever. */
function isState(stored: unknown): stored is ReminderState {
  const { hour, since, on, about } = (stored ?? {}) as Partial<Record<keyof ReminderState, unknown>>;
  const isAbout = about === null || (typeof about === 'string' && /^[\w-]{1,40}$/.test(about));
  return (
    Number.isInteger(hour) &&
    typeof since === 'string' &&
    !Number.isNaN(Date.parse(since)) &&
    typeof on === 'string' &&
    isAbout
  );
}

async function writeState(state: ReminderState): Promise<void> {
  await browser.storage.local.set({ [STATE]: state });
}
