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

/** So many mentorships are read at once: nobody meets more in a week. */
const MENTORSHIPS = 40;
/** So many of them stand on Today; the rest is one click away. */
const UNDER_WAY = 6;
/** After any day. */
const LAST_DAY = '\uffff';

interface Asked {
  limit: number;
  others?: readonly MemberId[];
}

/**
 * Reads what Today is made of, with few questions whatever the size: what is open carries the name and the turn of whom
 * it is about, so that no contact is read, and of the mentorships one page. Nothing is written; `agendaOf` puts it in
 * order.
 *
 * @param asked.limit how many of those who wait for a word at most
 * @param asked.others of the team, whose people are left out
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

/** The same, of whoever answers. */
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
  // All that is open and due stands on Today, one way or the other.
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

/** What is open, as far as Today shows it. */
interface OpenSteps {
  /** All worries, meetings and steps of the weeks, those of days to come as well. */
  near: FollowUp[];
  /** Who waits for a word, in the order of the index. */
  waiting: FollowUp[];
  /** Whether these are all who wait. */
  isAll: boolean;
}

/** So many more rows are read at once than are shown: what is open in the weeks comes before who waits. */
const NEAR = 40;

/**
 * The open steps turn by turn, in one request or two where nobody meets dozens: what is due of a turn has been read as
 * soon as a step of a later day turns up, and then it goes on with the next.
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

/** The same without some people, in one request: how much of a page is left could not be known before. */
async function openStepsWithout(asking: Asking, today: Day, left: ReadonlySet<string>): Promise<OpenSteps> {
  const steps = { table: 'followUps', index: '[turn+dueOn]' } as const;
  const all = await asking.rows<FollowUp>({ ...steps, from: [TURNS.worry, ''], to: [TURNS.first, today] });
  const rows = all.filter(({ contactId }) => !left.has(contactId));
  const waiting = rows.filter((row) => !isNear(row) && row.dueOn <= today);
  return { near: rows.filter(isNear), waiting, isAll: true };
}

type Place = [turn: number, dueOn: string];

const isNear = ({ turn }: FollowUp) => turn !== undefined && turn <= TURNS.weeks;

/** Where to read on after a full page; null where nothing that is due can be left. What stands on the same day is read again. */
function placeAfter(rows: readonly FollowUp[], size: number, today: Day): Place | null {
  const last = rows.length < size ? undefined : rows.at(-1);
  if (last?.turn === undefined) return null;
  if (last.dueOn <= today) return [last.turn, last.dueOn];
  return last.turn < TURNS.first ? [last.turn + 1, ''] : null;
}

/** How many days ahead a follow-up shows up as coming. */
const SOON_DAYS = 7;

/** The days to come: who is due in the next seven, the nearest first. @throws StorageFailure */
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

/** Whose mentorship is to be read: who worries, who is met, and of the others as many as are shown. */
function askedAbout(due: readonly FollowUp[], limit: number): { ids: string[]; unread: Set<string> } {
  const inWeeks = due.filter(({ kind }) => kind === 'weeks').map(({ contactId }) => contactId);
  const first = due.filter(({ kind }) => kind === 'worry' || kind === 'meeting');
  const ids = new Set([...first.map(({ contactId }) => contactId), ...inWeeks.slice(0, limit)]);
  return { ids: [...ids], unread: new Set(inWeeks).difference(ids) };
}

/** The mentorships of those who are asked something about; of whom none was read yet, each is read. */
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

/** Those that end first; who has nothing open of the weeks is read by name. */
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
