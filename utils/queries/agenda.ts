import { type Asking, askDexie } from '../database/asking';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import { addDays } from '../ground/days';
import type { AgendaRows } from '../model/agenda';
import type { Contact } from '../model/contact';
import { type FollowUp, TURNS } from '../model/follow-up';
import type { Mentorship } from '../model/mentorship';
import { currentOf, isKept } from '../model/running';

/** So many mentorships are read at once: nobody meets more in a week. */
const MENTORSHIPS = 40;
/** So many of them stand on Today; the rest is one click away. */
const UNDER_WAY = 6;
/** After any day. */
const LAST_DAY = '\uffff';

/**
 * Reads what Today is made of, with few questions whatever the size: what is open carries the name and the turn of whom
 * it is about, so that no contact is read, and of the mentorships one page. Nothing is written; `agendaOf` puts it in
 * order.
 *
 * @param limit how many of those who wait for a word at most
 * @throws StorageFailure
 */
export function readAgenda(db: TrailDatabase, today: Day, { limit }: { limit: number }): Promise<AgendaRows> {
  return storing(() =>
    db.transaction('r', db.followUps, db.mentorships, db.contacts, () =>
      askForAgenda(askDexie(db), today, { limit }),
    ),
  );
}

/** The same, of whoever answers. */
export async function askForAgenda(
  asking: Asking,
  today: Day,
  { limit }: { limit: number },
): Promise<AgendaRows> {
  const [near, recent] = await Promise.all([
    asking.rows<FollowUp>({
      table: 'followUps',
      index: '[turn+dueOn]',
      from: [TURNS.worry, ''],
      to: [TURNS.weeks, LAST_DAY],
    }),
    asking.rows<Mentorship>({ table: 'mentorships', index: 'lastOn', from: today, limit: MENTORSHIPS }),
  ]);
  const due = near.filter(({ dueOn }) => dueOn <= today);
  const { rows, total } = await outreachOf(asking, today, limit);
  const { ids, unread } = askedAbout(due, limit);
  const kept = recent.filter(isKept);
  return {
    due,
    inWeeks: await currentOfEach(asking, ids, recent),
    unread,
    outreach: rows,
    outreachTotal: total,
    underWay: await underWay(asking, kept, near),
    running: kept.length,
    moreRunning: recent.length === MENTORSHIPS,
  };
}

/** How many days ahead a follow-up shows up as coming. */
const SOON_DAYS = 7;

/** The days to come: who is due in the next seven, the nearest first. @throws StorageFailure */
export function readSoon(db: TrailDatabase, today: Day): Promise<FollowUp[]> {
  return storing(async () => {
    const rows = await db.followUps
      .where('[status+dueOn]')
      .between(['open', today], ['open', addDays(today, SOON_DAYS)], false, true)
      .toArray();
    return rows.filter(({ turn }) => turn !== undefined);
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

/** Those who wait for a word, in the order of the index; once the page is full the others are only counted. */
async function outreachOf(
  asking: Asking,
  today: Day,
  limit: number,
): Promise<{ rows: FollowUp[]; total: number }> {
  const rows: FollowUp[] = [];
  let total = 0;
  for (const turn of [TURNS.answer, TURNS.person, TURNS.first]) {
    const due = { table: 'followUps', index: '[turn+dueOn]', from: [turn, ''], to: [turn, today] } as const;
    const room = limit - rows.length;
    const some = room > 0 ? await asking.rows<FollowUp>({ ...due, limit: room }) : [];
    rows.push(...some);
    total += some.length < room ? some.length : await asking.count(due);
  }
  return { rows, total };
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
