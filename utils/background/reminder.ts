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

/** The id includes the day, so that a worker terminated before recording the reminder does not show a second one. */
const NOTIFICATION = 'reminder-';
/** In `storage.local`. */
const STATE = 'reminder';

/** The state of the daily reminder. */
export interface ReminderState {
  hour: number;
  /** Reminders up to this instant have been given, or were never promised. */
  since: string;
  /** The day of the last reminder; '' before the first. */
  on: Day | '';
  /** The one contact the last reminder was about; null if it was about several. */
  about: string | null;
}

/**
 * The next time a daily reminder is due, strictly after `now`. An hour skipped by the clocks counts as soon as they
 * continue; of a repeated hour, the first counts.
 *
 * @param hour 0–23, in the machine's current time zone
 */
export function nextReminder(now: Date, hour: number): Date {
  return nearestReminder(now, hour, 1);
}

/** The latest time a daily reminder was due, including `now`. */
export function lastReminder(now: Date, hour: number): Date {
  return nearestReminder(now, hour, -1);
}

function nearestReminder(now: Date, hour: number, way: 1 | -1): Date {
  // Two days either way, as a time zone may skip a whole day.
  for (const days of [0, 1, 2]) {
    const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + way * days, hour);
    if (way === 1 ? at > now : at <= now) return at;
  }
  throw new RangeError(`No reminder near ${now.toISOString()} at ${hour}`);
}

/**
 * Whether a reminder is due now: one has been missed since the last, however long the computer was asleep or the
 * browser closed, and today has had none.
 */
export function isReminderDue(now: Date, { hour, since, on }: ReminderState): boolean {
  const last = lastReminder(now, hour);
  // A day that had its reminder in another time zone gets no second one.
  if (on === toDay(now) || on === toDay(last)) return false;
  const given = new Date(since);
  // A clock that was ahead and has been corrected must not silence reminders until then.
  return given > now || given < last;
}

/**
 * Gives the reminder if it is due, and schedules the next. Scheduled again each time, so that neither daylight saving
 * nor travel can shift it more than once. Safe to call at any time and repeatedly.
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
  // Just switched on, or moved to another hour: earlier reminders were never promised.
  const state: ReminderState =
    known?.hour === hour
      ? known
      : { hour, since: now.toISOString(), on: known?.on ?? '', about: known?.about ?? null };
  if (isReminderDue(now, state)) await give(db, state, preferences, now);
  else if (state !== known) await writeState(state);
  await plan(nextReminder(now, hour));
}

/** Show first, then record: if the worker is terminated in between, it shows the same notice again rather than none. */
async function give(
  db: TrailDatabase,
  state: ReminderState,
  preferences: Preferences,
  now: Date,
): Promise<void> {
  const today = toDay(now);
  const due = isQuiet(today, preferences) ? [] : await dueFollowUps(db, today);
  // People waiting for several things count once.
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
  // The period is a safety net: it wakes the worker even if it was terminated before scheduling the next reminder.
  if (planned?.scheduledTime !== when)
    await browser.alarms.create(REMINDER_ALARM, { when, periodInMinutes: 24 * 60 });
}

/** Handles a click on a reminder: opens the contact it was about, or Today if there were several. */
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

/** The stored value is not trusted. */
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
