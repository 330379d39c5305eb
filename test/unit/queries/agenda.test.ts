import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { moveMeeting, writeWeek } from '../../../utils/actions/change-mentorship';
import { changeContact, deleteContact, saveContact } from '../../../utils/actions/contacts';
import { planFollowUp, skipFollowUp } from '../../../utils/actions/follow-ups';
import { logInteraction } from '../../../utils/actions/log';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import type { Asking, Range } from '../../../utils/database/asking';
import type { TrailDatabase } from '../../../utils/database/schema';
import { addDays, type Day } from '../../../utils/ground/days';
import { agendaOf } from '../../../utils/model/agenda-order';
import type { FollowUp } from '../../../utils/model/follow-up';
import { currentOf } from '../../../utils/model/running';
import { weekDays } from '../../../utils/model/schedule';
import { askForAgenda, readAgenda, readSoon } from '../../../utils/queries/agenda';
import { recordOf } from '../actions/course';
import { freshDatabase, good, NOW, TODAY } from '../database/testing';

const agendaOn = async (db: TrailDatabase, day: Day, limit: number) =>
  agendaOf(await readAgenda(db, day, { limit }), day, limit);
const read = (db: TrailDatabase, day: Day = TODAY, limit = 50) => agendaOn(db, day, limit);
const at = (day: string) => new Date(`${day}T09:00:00.000Z`);

async function saved(db: TrailDatabase, name: string, draft: object = {}, now = NOW) {
  return good(await saveContact(db, { name, address: '', ...draft }, now)).contact;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the agenda', () => {
  test('replies before reminders, and first messages last; the longest wait first', async () => {
    const db = freshDatabase();
    await saved(db, 'New', {}, at(addDays(TODAY, -9)));
    await saved(db, 'Older', {}, at(addDays(TODAY, -20)));
    const asked = await saved(db, 'Asked', { stage: 'contacted' }, at(addDays(TODAY, -20)));
    const replied = await saved(db, 'Replied', { stage: 'contacted' }, at(addDays(TODAY, -3)));
    good(await logInteraction(db, replied.id, { kind: 'reply', on: addDays(TODAY, -2), text: '' }, NOW));
    const { waiting, total } = await read(db);
    expect(waiting.map(({ followUp }) => followUp.who)).toEqual(['Replied', 'Asked', 'Older', 'New']);
    expect(total).toBe(4);
    expect((await read(db, TODAY, 2)).waiting).toEqual(waiting.slice(0, 2));
    expect((await read(db, TODAY, 2)).total).toBe(4);
    await changeContact(db, asked.id, { name: 'Renamed' }, NOW);
    expect((await read(db)).waiting[1]?.followUp.who).toBe('Renamed');
    await deleteContact(db, asked.id, NOW);
    expect((await read(db)).total).toBe(3);
  });

  test('a worry, last week’s check-in and today’s meeting are shown together with what was planned', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, 'Amir', {}, at(addDays(TODAY, -21)));
    const begin = { beginsOn: addDays(TODAY, -14), meeting: { weekday: 0, time: '17:00', channel: 'Video' } };
    const { mentorship } = good(await startMentorship(db, id, begin, at(addDays(TODAY, -14))));
    const record = recordOf({ metOn: addDays(TODAY, -14), worry: true, note: 'does not come to school' });
    good(await writeWeek(db, mentorship.id, { week: 1, record, seen: undefined }, at(addDays(TODAY, -14))));
    good(await planFollowUp(db, id, { dueOn: TODAY, what: 'Send the form' }, at(addDays(TODAY, -1))));
    const { worries, meetings, waiting } = await read(db);
    const { underWay } = await readAgenda(db, TODAY, { limit: 1 });
    expect(worries).toMatchObject([
      { since: addDays(TODAY, -14), note: 'does not come to school', followUp: { who: 'Amir' } },
    ]);
    expect(meetings).toMatchObject([
      { who: 'Amir', time: '17:00', place: 'Video', weeks: { week: 3, endsSoon: false } },
    ]);
    expect(waiting.map(({ followUp }) => followUp.what)).toContain('Send the form');
    expect(underWay).toMatchObject([{ who: 'Amir', mentorship: { id: mentorship.id } }]);
  });

  test('a meeting planned before the weeks is shown with its time, and has to be logged once it is past', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, 'Jonas', { stage: 'interested' });
    good(await planFollowUp(db, id, { dueOn: TODAY, what: 'Café', time: '16:00' }, NOW));
    expect((await read(db)).meetings).toMatchObject([{ who: 'Jonas', time: '16:00', place: 'Café' }]);
    expect((await read(db)).waiting).toEqual([]);
    const later = await read(db, addDays(TODAY, 1));
    expect(later.meetings).toEqual([]);
    expect(later.waiting).toMatchObject([{ daysLate: 1, followUp: { who: 'Jonas', time: '16:00' } }]);
  });

  test('who is due in the next days', async () => {
    const db = freshDatabase();
    await saved(db, 'Tomorrow');
    const { id } = await saved(db, 'Far', { stage: 'contacted' });
    good(await planFollowUp(db, id, { dueOn: addDays(TODAY, 8), what: '' }, NOW));
    expect((await readSoon(db, TODAY)).map(({ who }) => who)).toEqual(['Tomorrow']);
  });
});

const step = fc.record({
  kind: fc.constantFrom('start', 'write', 'move', 'skip', 'plan', 'log', 'rename', 'stage', 'wait', 'wait'),
  row: fc.nat({ max: 3 }),
  days: fc.integer({ min: 0, max: 9 }),
});

async function play(db: TrailDatabase, day: Day, one: typeof step extends fc.Arbitrary<infer V> ? V : never) {
  const { kind, row, days } = one;
  const now = at(day);
  const contacts = await db.contacts.toCollection().primaryKeys();
  const id = contacts[row % contacts.length] ?? '';
  const mentorship = currentOf(await db.mentorships.where({ contactId: id }).toArray());
  const week = (days % 10) + 1;
  if (kind === 'start') {
    const meeting = { weekday: days % 7, time: '17:00' };
    await startMentorship(db, id, { beginsOn: addDays(day, days - 5), meeting }, now);
  } else if (kind === 'write' && mentorship) {
    const record = recordOf({ metOn: day, met: true, worry: days % 3 === 0 });
    await writeWeek(db, mentorship.id, { week, record, seen: mentorship.weeks[week - 1]?.record }, now);
  } else if (kind === 'move' && mentorship) {
    const to = weekDays(mentorship)[week - 1]?.meetsOn ?? day;
    await moveMeeting(db, mentorship.id, { week, to: addDays(to, (days % 5) - 2) }, now);
  } else if (kind === 'skip') {
    const open = await db.followUps.where({ contactId: id, status: 'open' }).toArray();
    await skipFollowUp(db, open[days % Math.max(1, open.length)]?.id ?? '', now);
  } else if (kind === 'plan') {
    const time = days % 2 ? { time: '10:30' } : {};
    await planFollowUp(db, id, { dueOn: addDays(day, days), what: 'x', ...time }, now);
  } else if (kind === 'log') {
    await logInteraction(db, id, { kind: days % 2 ? 'sent' : 'reply', on: day, text: '' }, now);
  } else if (kind === 'rename') await changeContact(db, id, { name: `Name ${days}` }, now);
  else if (kind === 'stage') {
    await changeContact(db, id, { stage: days % 2 ? 'mentoring' : 'paused' }, now);
  }
}

describe('laws', () => {
  test('no meeting of today is missing, whether the new day has been settled or not, and the order is total and stable', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 25, size: 'max' }), async (steps) => {
        const db = freshDatabase();
        vi.useFakeTimers({ now: at(TODAY), toFake: ['Date'] });
        let day = TODAY;
        for (const name of ['Amir', 'Berta', 'Cem']) await saved(db, name, {}, at(day));
        for (const one of steps) {
          if (one.kind === 'wait') day = addDays(day, one.days);
          vi.setSystemTime(at(day));
          // Nothing is settled in between, so the agenda has to work it out itself.
          await play(db, day, one);
          const { meetings, waiting, worries } = await agendaOn(db, day, 1000);
          expect(meetings.map(({ contactId, who }) => `${contactId} ${who}`).toSorted()).toEqual(
            await meetingsOf(db, day),
          );
          const order = waiting.map(({ followUp }) => followUp);
          const places = order.map(({ turn, dueOn, id }) => `${turn} ${dueOn} ${id}`);
          expect(places).toEqual([...new Set(places)].toSorted());
          expect((await agendaOn(db, day, 2)).waiting).toEqual(waiting.slice(0, 2));
          const shown = [...worries, ...waiting].map(({ followUp }) => followUp.id);
          expect(shown).toEqual([...new Set(shown)]);
        }
        vi.useRealTimers();
        await db.delete();
      }),
      { numRuns: 60 },
    );
  });
});

/** Computed from everybody's rows: who has a meeting on this day. */
async function meetingsOf(db: TrailDatabase, day: string): Promise<string[]> {
  const met: string[] = [];
  for (const { id, name, stage } of await db.contacts.toArray()) {
    const open = await db.followUps.where({ contactId: id, status: 'open' }).toArray();
    for (const { time, dueOn } of open) if (time !== undefined && dueOn === day) met.push(`${id} ${name}`);
    const mentorship = currentOf(await db.mentorships.where({ contactId: id }).toArray());
    if (stage !== 'mentoring' || !mentorship) continue;
    const next = weekDays(mentorship).find(
      ({ week, meetsOn }) =>
        meetsOn >= day &&
        !mentorship.weeks[week - 1]?.record &&
        !mentorship.answered.includes(`meet:${week}`),
    );
    if (next?.meetsOn === day) met.push(`${id} ${name}`);
  }
  return met.toSorted();
}

/** Answers from a list, in the order of an index, as the database does. */
function askRows(followUps: readonly FollowUp[]): { asking: Asking; asked: () => number } {
  let asked = 0;
  const place = ({ turn = 9, dueOn, id }: FollowUp) => `${turn} ${dueOn} ${id}`;
  const ordered = followUps.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  const asking = {
    rows: ({ table, from, to, limit }: Range) => {
      asked += 1;
      if (table !== 'followUps') return Promise.resolve([]);
      const [[first, since], [last, until]] = [from, to] as [number, string][] as [
        [number, string],
        [number, string],
      ];
      const within = ordered.filter(
        ({ turn = 9, dueOn }) =>
          `${turn} ${dueOn}` >= `${first} ${since}` && `${turn} ${dueOn}` <= `${last} ${until}`,
      );
      return Promise.resolve(within.slice(0, limit));
    },
    count: ({ index, to }: Range) => {
      asked += 1;
      const [, until] = to as [string, string];
      const due = ordered.filter(({ dueOn }) => dueOn <= until);
      return Promise.resolve(index === '[status+dueOn]' ? due.length : 0);
    },
    keys: () => Promise.resolve([]),
    row: () => Promise.resolve(undefined),
  };
  return { asking: asking as unknown as Asking, asked: () => asked };
}

test('law: whatever is open, Today has everything from the weeks, and the first people waiting with their number', async () => {
  const day = fc.integer({ min: -4, max: 3 }).map((days) => addDays(TODAY, days));
  const some = fc.tuple(fc.integer({ min: 0, max: 5 }), day, fc.integer({ min: 1, max: 90 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(some, { maxLength: 9 }),
      fc.integer({ min: 1, max: 30 }),
      async (heaps, limit) => {
        const rows = heaps.flatMap(([turn, dueOn, many], heap) =>
          Array.from(
            { length: many },
            (_, n) =>
              ({ id: `${heap} ${n}`, contactId: `${heap} ${n}`, turn, dueOn, kind: 'outreach' }) as FollowUp,
          ),
        );
        const order = rows.toSorted((a, b) => (a.turn ?? 0) - (b.turn ?? 0) || (a.dueOn < b.dueOn ? -1 : 1));
        const waiting = order.filter(({ turn = 0, dueOn }) => turn > 2 && dueOn <= TODAY);
        const { asking, asked } = askRows(rows);
        const read = await askForAgenda(asking, TODAY, { limit });
        expect(read.outreachTotal).toBe(waiting.length);
        const places = (all: readonly FollowUp[]) => all.map(({ turn, dueOn }) => `${turn} ${dueOn}`);
        expect(places(read.outreach)).toEqual(places(waiting.slice(0, limit)));
        expect(new Set(read.outreach.map(({ id }) => id)).size).toBe(read.outreach.length);
        const near = rows.filter(({ turn = 0, dueOn }) => turn <= 2 && dueOn <= TODAY);
        expect(new Set(read.due.map(({ id }) => id))).toEqual(new Set(near.map(({ id }) => id)));
        expect(asked()).toBeLessThanOrEqual(8);
      },
    ),
    { numRuns: 300 },
  );
});
