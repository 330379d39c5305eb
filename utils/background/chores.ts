import { browser } from 'wxt/browser';
import { emptyBin } from '../actions/bin';
import { setAsideUnreadable } from '../actions/set-aside';
import { settleSignals } from '../actions/settle';
import { hasErasedSince } from '../database/erasures';
import { countContacts } from '../database/find-contact';
import { openDatabase, type TrailDatabase } from '../database/schema';
import { toDay } from '../ground/days';
import { countDue } from '../queries/due';
import { noteLookedThrough } from '../session/looked-through';
import { noteSettled } from '../session/settled';
import { knownList, noteList } from '../settings/known-list';
import { DAILY } from './alarms';
import { showBadge } from './badge';
import { noteChanged } from './copies';
import { planFolder } from './devices';
import { remindOfMeetings } from './meeting-reminders';
import { remind } from './reminder';
import { markActiveTabs } from './toolbar';

/** Wakes the background just after the next midnight. Set again each time, so that clock changes do no harm. */
async function planNextDay(now: Date): Promise<void> {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 0, 30);
  await browser.alarms.create(DAILY, { when: midnight.getTime(), periodInMinutes: 24 * 60 });
}

type Chore = (db: TrailDatabase, now: Date) => Promise<unknown>;

const refreshBadge: Chore = async (db, now) => showBadge(await countDue(db, toDay(now)));

/** Records how many people there are, in case the list itself is lost. Only the mentor can make it empty. */
const noteKnown =
  (isChanged: boolean): Chore =>
  async (db, now) => {
    const people = await countContacts(db);
    // A database without a single row has just been recreated, not emptied by anybody.
    const isMeant = async () => (isChanged && (await hasRows(db))) || (await wasEmptied(db));
    if (people > 0 || (await isMeant())) await noteList({ people, day: toDay(now) });
  };

async function wasEmptied(db: TrailDatabase): Promise<boolean> {
  return hasErasedSince(db, (await knownList())?.day ?? '');
}

async function hasRows(db: TrailDatabase): Promise<boolean> {
  const counts = await Promise.all(db.tables.map((table) => table.count()));
  return counts.some((count) => count > 0);
}

/** On a new day, a mentorship's week may need something else. */
const settle: Chore = async (db, now) => {
  await settleSignals(db, now);
  await noteSettled(toDay(now));
};

/** Must run before anything is counted, so that unreadable rows are left out. */
const lookThrough: Chore = async (db, now) => {
  await setAsideUnreadable(db, now);
  await noteLookedThrough();
};

/** Badge, marks and reminders are derived from stored data, so repeating them is safe. */
const CHORES: readonly Chore[] = [settle, refreshBadge, markActiveTabs, remind, remindOfMeetings];
const DAILY_CHORES: readonly Chore[] = [lookThrough, ...CHORES, emptyBin, noteKnown(false)];

let lastChores: Promise<void> = Promise.resolve();

/** Runs rounds one at a time: two at once might both give the day's reminder. */
function doChores(chores: readonly Chore[]): Promise<void> {
  lastChores = lastChores.then(() => doEach(chores));
  return lastChores;
}

/** A chore that fails, such as when the database is unavailable, does not hold back the others. */
async function doEach(chores: readonly Chore[]): Promise<void> {
  const db = openDatabase();
  try {
    const now = new Date();
    for (const chore of chores) await chore(db, now).catch(() => undefined);
  } finally {
    db.close();
  }
}

/** For a new day, or when it is unknown whether one has begun. */
export async function newDay(): Promise<void> {
  await Promise.all([planNextDay(new Date()), planFolder()]);
  await doChores(DAILY_CHORES);
}

/** Repeats everything that is derived from stored data. */
export function oftenChores(): Promise<void> {
  return doChores(CHORES);
}

/**
 * One of our pages has written something. The number of people is recorded first, so that the mentor's own changes
 * are not mistaken for data loss.
 */
export async function pageHasWritten(): Promise<void> {
  await Promise.all([doChores([noteKnown(true), ...CHORES]), noteChanged(), planFolder()]);
}
