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

/** Wakes the background just after the next midnight; set anew each time, so that clock changes do no harm. */
async function planNextDay(now: Date): Promise<void> {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 0, 30);
  await browser.alarms.create(DAILY, { when: midnight.getTime(), periodInMinutes: 24 * 60 });
}

type Chore = (db: TrailDatabase, now: Date) => Promise<unknown>;

const refreshBadge: Chore = async (db, now) => showBadge(await countDue(db, toDay(now)));

/** How many people there are, to be known where the list itself is lost. Only the mentor makes it empty. */
const noteKnown =
  (isChanged: boolean): Chore =>
  async (db, now) => {
    const people = await countContacts(db);
    // A database without a single row is one that has just been made anew: nobody has emptied it.
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

/** With a new day a week of a mentorship may ask for something else. */
const settle: Chore = async (db, now) => {
  await settleSignals(db, now);
  await noteSettled(toDay(now));
};

/** Before anything is counted: what cannot be read is not among it. */
const lookThrough: Chore = async (db, now) => {
  await setAsideUnreadable(db, now);
  await noteLookedThrough();
};

/** Badge, marks and reminder follow from what is stored: done again, they come to the same. */
const CHORES: readonly Chore[] = [settle, refreshBadge, markActiveTabs, remind, remindOfMeetings];
const DAILY_CHORES: readonly Chore[] = [lookThrough, ...CHORES, emptyBin, noteKnown(false)];

let lastChores: Promise<void> = Promise.resolve();

/** One round after the other: two at once could both find the day's reminder still to be given. */
function doChores(chores: readonly Chore[]): Promise<void> {
  lastChores = lastChores.then(() => doEach(chores));
  return lastChores;
}

/** One that fails, as with a database that is not to be had, keeps none of the others back. */
async function doEach(chores: readonly Chore[]): Promise<void> {
  const db = openDatabase();
  try {
    const now = new Date();
    for (const chore of chores) await chore(db, now).catch(() => undefined);
  } finally {
    db.close();
  }
}

/** A new day has begun, or nobody knows whether it has. */
export async function newDay(): Promise<void> {
  await Promise.all([planNextDay(new Date()), planFolder()]);
  await doChores(DAILY_CHORES);
}

/** What follows from what is stored is to be done anew. */
export function oftenChores(): Promise<void> {
  return doChores(CHORES);
}

/**
 * One of our pages has written something. How many there are is noted first: what the mentor has just done is not to be
 * mixed up with what the browser loses.
 */
export async function pageHasWritten(): Promise<void> {
  await Promise.all([doChores([noteKnown(true), ...CHORES]), noteChanged(), planFolder()]);
}
