import { browser } from 'wxt/browser';
import { askDexie } from '../database/asking';
import { readPreferences } from '../database/preferences';
import type { TrailDatabase } from '../database/schema';
import { addDays, type Day, toDay } from '../ground/days';
import { loadCaptureTexts } from '../language/catalogues';
import { withoutIsolation } from '../language/translate';
import { meetingsBetween, type PlannedMeeting } from '../queries/meetings';
import { othersIn, peopleOf } from '../queries/others-people';
import { isLocked } from '../settings/lock';
import { currentLanguage } from '../settings/settings';
import { MEETING_ALARM } from './alarms';
import { mayNotify } from './notices';

/** The id includes the notice, so that a worker terminated before recording it does not show a second one. */
export const MEETING_NOTIFICATION = 'meeting-';
/** In `storage.local`. */
const STATE = 'meetings reminded';

/** The state of meeting reminders. */
interface MeetingState {
  /** Since when the mentor wants them; earlier ones were never promised. */
  since: string;
  /** The notices given, by name, with the day of the meeting. */
  given: Record<string, Day>;
}

/** Six o'clock on the evening before. */
const EVENING = 18;
/** Notices missed by less than this are still given; later they would interrupt the meeting. */
const GRACE_MINUTES = 20;

/** One notice about one meeting. */
interface MeetingNotice {
  /** Identifies the notice permanently: the same meeting on another day or at another time has another name. */
  name: string;
  at: Date;
  /** After this it is no longer relevant. */
  until: Date;
  kind: 'evening' | 'now';
  meeting: PlannedMeeting;
}

/** The notices about meetings by time: on the evening before, and at the time of the meeting if one is agreed. */
export function meetingNotices(meetings: readonly PlannedMeeting[]): MeetingNotice[] {
  return meetings
    .flatMap((meeting): MeetingNotice[] => {
      const { contactId, day, time } = meeting;
      const evening = atHour(addDays(day, -1), `${EVENING}:00`);
      const start = time === '' ? null : atHour(day, time);
      const name = (kind: string) => `${MEETING_NOTIFICATION}${kind} ${day} ${time} ${contactId}`;
      const before: MeetingNotice = {
        name: name('evening'),
        at: evening,
        until: start ?? atHour(day, '00:00'),
        kind: 'evening',
        meeting,
      };
      if (!start) return [before];
      const until = new Date(start.getTime() + GRACE_MINUTES * 60_000);
      return [before, { name: name('now'), at: start, until, kind: 'now', meeting }];
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** A local time on a day, in the machine's current time zone. */
function atHour(day: Day, time: string): Date {
  return new Date(`${day}T${time}:00`);
}

/**
 * Gives the notices that are due and schedules the next, if the mentor wants reminders. Safe to call at any time and
 * repeatedly: each notice is given once.
 *
 * @throws StorageFailure
 */
export async function remindOfMeetings(db: TrailDatabase, now: Date): Promise<void> {
  const { reminderHour } = await readPreferences(db);
  if (reminderHour === null || !(await mayNotify())) {
    await browser.alarms.clear(MEETING_ALARM);
    await browser.storage.local.remove(STATE);
    return;
  }
  const today = toDay(now);
  const left = await peopleOf(askDexie(db), await othersIn(askDexie(db)));
  const meetings = await meetingsBetween(db, today, addDays(today, 8));
  const notices = meetingNotices(meetings.filter(({ contactId }) => !left.has(contactId)));
  const state = (await readState(today)) ?? { since: now.toISOString(), given: {} };
  for (const notice of notices) {
    if (notice.at > now || notice.until <= now || notice.name in state.given) continue;
    const promised = [state.since, notice.meeting.since].every((since) => new Date(since) <= notice.at);
    if (promised) await give(notice, today);
    state.given[notice.name] = notice.meeting.day;
  }
  await browser.storage.local.set({ [STATE]: state });
  const next = notices.find(({ at }) => at > now);
  if (!next) await browser.alarms.clear(MEETING_ALARM);
  else if ((await browser.alarms.get(MEETING_ALARM))?.scheduledTime !== next.at.getTime()) {
    await browser.alarms.create(MEETING_ALARM, { when: next.at.getTime() });
  }
}

async function give({ name, kind, meeting }: MeetingNotice, today: Day): Promise<void> {
  if (name in (await browser.notifications.getAll())) return;
  const t = await loadCaptureTexts(await currentLanguage());
  const { who, time } = meeting;
  const words = { name: who, time };
  // A notice missed in the evening is given in the morning, worded for today.
  const isToday = meeting.day === today;
  const when = kind === 'now' ? 'now' : isToday ? 'today' : 'tomorrow';
  const message = (await isLocked(new Date()))
    ? t('meeting-reminder-locked')
    : isToday
      ? t('meeting-reminder-now', words)
      : time === ''
        ? t('meeting-reminder-day', { name: who })
        : t('meeting-reminder-evening', words);
  await browser.notifications.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t(`meeting-reminder-title-${when}`),
    message: withoutIsolation(message),
  });
}

/** The notices given about meetings still to come; the stored value is not trusted. */
async function readState(today: Day): Promise<MeetingState | null> {
  const { [STATE]: stored } = await browser.storage.local.get(STATE);
  const { since, given } = (stored ?? {}) as Partial<Record<keyof MeetingState, unknown>>;
  if (typeof since !== 'string' || Number.isNaN(Date.parse(since))) return null;
  const rows = Object.entries(typeof given === 'object' && given !== null ? given : {});
  const kept = rows.filter((row): row is [string, Day] => typeof row[1] === 'string' && row[1] >= today);
  return { since, given: Object.fromEntries(kept) };
}

/** Handles a click on a meeting notice: opens the person. */
export async function openMeeting(id: string): Promise<void> {
  if (!id.startsWith(MEETING_NOTIFICATION)) return;
  const contactId = id.split(' ').at(-1) ?? '';
  const place = /^[\w-]{1,40}$/.test(contactId) ? `contacts/${contactId}` : 'today';
  await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#${place}` });
  await browser.notifications.clear(id);
}
