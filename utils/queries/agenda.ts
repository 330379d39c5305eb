import { type Asking, askDexie } from '../database/asking';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import { addDays } from '../ground/days';
import type { MemberId } from '../ground/ids';
import type { AgendaRows } from '../model/agenda';
import type { Contact } from '../model/contact';
import { type FollowUp, TURNS } from '../model/follow-up';
import type { Mentorship } from '../model/mentorship';
import { currentOf, isKept } from '../model/running';
import { countDueBy } from './due-count';
import { peopleOf } from './others-people';

/** How many mentorships are read at once; nobody meets more people in a week. */
const MENTORSHIPS = 40;
/** How many of them Today shows; the rest are one click away. */
const UNDER_WAY = 6;
/** Sorts after any day. */
const LAST_DAY = '\uffff';

interface Asked {
  limit: number;
  others?: readonly MemberId[];
}

/**
 * Reads the rows for Today in a few queries, however long the list: open steps carry the person's name and turn, so
 * no contacts are read, and only one page of mentorships is. `agendaOf` arranges them.
 *
 * @param asked.limit at most how many people waiting to hear from the mentor
 * @param asked.others team members whose people are left out
 * @throws StorageFailure
 */
export function readAgenda(
  db: TrailDatabase,
  today: Day,
  { limit, others = [] }: Asked,
): Promise<AgendaRows> {
  return storing(() =>
    db.transaction('r', db.followUps, db.mentorships, db.contacts, () =>
      askForAgenda(askDexie(db), today, { limit, others }),
    ),
  );
}

/** The same over any database connection. */
export async function askForAgenda(
  asking: Asking,
  today: Day,
  { limit, others = [] }: Asked,
): Promise<AgendaRows> {
  const left = others.length > 0 ? await peopleOf(asking, others) : null;
  const most = left ? MENTORSHIPS * (others.length + 1) : MENTORSHIPS;
  const [{ near, waiting, isAll }, all] = await Promise.all([
    left ? openStepsWithout(asking, today, left) : openSteps(asking, today, limit),
    asking.rows<Mentorship>({ table: 'mentorships', index: 'lastOn', from: today, limit: most }),
  ]);
  const recent = left ? all.filter(({ contactId }) => !left.has(contactId)) : all;
  const due = near.filter(({ dueOn }) => dueOn <= today);
  // Every open step that is due is shown on Today in one part or another.
  const outreachTotal = isAll ? waiting.length : (await countDueBy(asking, today)) - due.length;
  const { ids, unread } = askedAbout(due, limit);
  const kept = recent.filter(isKept);
  return {
    due,
    inWeeks: await currentOfEach(asking, ids, recent),
    unread,
    outreach: waiting.slice(0, limit),
    outreachTotal,
    underWay: await underWay(asking, kept, near),
    running: kept.length,
    moreRunning: all.length === most,
  };
}

/** The open steps that Today shows. */
interface OpenSteps {
  /** All worries, meetings and weekly steps, including those still to come. */
  near: FollowUp[];
  /** The people waiting to hear from the mentor, in index order. */
  waiting: FollowUp[];
  /** Whether these are all of them. */
  isAll: boolean;
}

/** How many extra rows to read: in the index, weekly steps come before the people who are waiting. */
const NEAR = 40;

/**
 * Reads open steps turn by turn, usually in one or two requests. Once a step with a later day turns up, all that is
 * due in its turn has been read, so reading continues with the next turn.
 */
async function openSteps(asking: Asking, today: Day, limit: number): Promise<OpenSteps> {
  const steps = { table: 'followUps', index: '[turn+dueOn]' } as const;
  const size = NEAR + limit;
  const read = (from: Place) =>
    asking.rows<FollowUp>({ ...steps, from, to: [TURNS.first, today], limit: size });
  let rows = await read([TURNS.worry, '']);
  let near = rows.filter(isNear);
  if (near.length === size) {
    near = await asking.rows<FollowUp>({ ...steps, from: [TURNS.worry, ''], to: [TURNS.weeks, LAST_DAY] });
    rows = await read([TURNS.answer, '']);
  }
  const waiting = new Map<string, FollowUp>();
  for (;;) {
    for (const row of rows) if (!isNear(row) && row.dueOn <= today) waiting.set(row.id, row);
    const next = placeAfter(rows, size, today);
    const isAll = next === null;
    if (isAll || waiting.size >= limit) return { near, waiting: [...waiting.values()], isAll };
    rows = await read(next);
  }
}

/** The same without some people, all in one request, as a page may hold any number of theirs. */
async function openStepsWithout(asking: Asking, today: Day, left: ReadonlySet<string>): Promise<OpenSteps> {
  const steps = { table: 'followUps', index: '[turn+dueOn]' } as const;
  const all = await asking.rows<FollowUp>({ ...steps, from: [TURNS.worry, ''], to: [TURNS.first, today] });
  const rows = all.filter(({ contactId }) => !left.has(contactId));
  const waiting = rows.filter((row) => !isNear(row) && row.dueOn <= today);
  return { near: rows.filter(isNear), waiting, isAll: true };
}

type Place = [turn: number, dueOn: string];

const isNear = ({ turn }: FollowUp) => turn !== undefined && turn <= TURNS.weeks;

/** Where to continue after a full page, repeating its last day; null if nothing due can be left. */
function placeAfter(rows: readonly FollowUp[], size: number, today: Day): Place | null {
  const last = rows.length < size ? undefined : rows.at(-1);
  if (last?.turn === undefined) return null;
  if (last.dueOn <= today) return [last.turn, last.dueOn];
  return last.turn < TURNS.first ? [last.turn + 1, ''] : null;
}

/** How many days ahead a follow-up counts as coming up. */
const SOON_DAYS = 7;

/** The follow-ups of the next seven days, nearest first. @throws StorageFailure */
export function readSoon(
  db: TrailDatabase,
  today: Day,
  others: readonly MemberId[] = [],
): Promise<FollowUp[]> {
  return storing(async () => {
    const left = await peopleOf(askDexie(db), others);
    const rows = await db.followUps
      .where('[status+dueOn]')
      .between(['open', today], ['open', addDays(today, SOON_DAYS)], false, true)
      .toArray();
    return rows.filter(({ turn, contactId }) => turn !== undefined && !left.has(contactId));
  });
}

/**
 * Whose mentorship to read: people with worries or meetings, and as many of the others as are shown. `unread` are the
 * rest.
 */
function askedAbout(due: readonly FollowUp[], limit: number): { ids: string[]; unread: Set<string> } {
  const inWeeks = due.filter(({ kind }) => kind === 'weeks').map(({ contactId }) => contactId);
  const first = due.filter(({ kind }) => kind === 'worry' || kind === 'meeting');
  const ids = new Set([...first.map(({ contactId }) => contactId), ...inWeeks.slice(0, limit)]);
  return { ids: [...ids], unread: new Set(inWeeks).difference(ids) };
}

/** The current mentorship of each person. Those not among the recent ones are read one by one. */
async function currentOfEach(
  asking: Asking,
  ids: readonly string[],
  recent: readonly Mentorship[],
): Promise<Map<string, Mentorship>> {
  const read = Map.groupBy(recent, ({ contactId }) => contactId);
  const current = new Map<string, Mentorship>();
  const lacking: string[] = [];
  for (const id of ids) {
    const known = currentOf(read.get(id) ?? []);
    if (known) current.set(id, known);
    else lacking.push(id);
  }
  const others = await Promise.all(
    lacking.map((contactId) =>
      asking.rows<Mentorship>({ table: 'mentorships', index: 'contactId', from: contactId, to: contactId }),
    ),
  );
  for (const own of others) {
    const found = currentOf(own);
    if (found) current.set(found.contactId, found);
  }
  return current;
}

function nameIn(rows: readonly FollowUp[], id: string): string {
  return rows.find(({ contactId }) => contactId === id)?.who ?? '';
}

/** Those that end first. A name not found in the open steps is read from the contact. */
async function underWay(
  asking: Asking,
  kept: readonly Mentorship[],
  near: readonly FollowUp[],
): Promise<AgendaRows['underWay']> {
  const shown = kept.slice(0, UNDER_WAY);
  const names = await Promise.all(
    shown.map(async ({ contactId }) => {
      const known = nameIn(near, contactId);
      return known || ((await asking.row<Contact>('contacts', contactId))?.name ?? '');
    }),
  );
  return shown.map((mentorship, index) => ({ mentorship, who: names[index] ?? '' }));
}
