import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  answerSignal,
  changeMeeting,
  changePlanOf,
  clearWeek,
  endMentorship,
  moveMeeting,
  pauseMentorship,
  saveForm,
  unpauseMentorship,
  writeWeek,
} from '../../../utils/actions/change-mentorship';
import { changeContact, deleteContact, restoreContact, saveContact } from '../../../utils/actions/contacts';
import {
  completeFollowUp,
  planFollowUp,
  skipFollowUp,
  snoozeFollowUp,
} from '../../../utils/actions/follow-ups';
import { changeInteraction, deleteInteraction, logInteraction } from '../../../utils/actions/log';
import { changePreferences } from '../../../utils/actions/preferences';
import { settleSignals } from '../../../utils/actions/settle';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { countContacts } from '../../../utils/database/find-contact';
import type { TrailDatabase } from '../../../utils/database/schema';
import type { Undo } from '../../../utils/database/undo';
import { addDays, type Day, toDay } from '../../../utils/ground/days';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import { CLOSED_STAGES, type ContactRecord, STAGES } from '../../../utils/model/contact';
import { type FollowUp, turnOf } from '../../../utils/model/follow-up';
import { TOUCHING_KINDS } from '../../../utils/model/interaction';
import type { Mentorship } from '../../../utils/model/mentorship';
import { currentOf } from '../../../utils/model/running';
import { lastDay, positionOf, weekDays } from '../../../utils/model/schedule';
import { nextStepsOf, signalsOf } from '../../../utils/model/signals';
import { countDue, dueFollowUps } from '../../../utils/queries/due';
import { interactionsOf } from '../../../utils/queries/log';
import { runningMentorships } from '../../../utils/queries/mentorships';
import { everything, freshDatabase, isLive, NOW, withoutUpdates } from '../database/testing';
import { recordOf } from './course';

const ADDRESSES = [
  'facebook.com/profile.php?id=1000123',
  'facebook.com/groups/1/user/1000123/',
  'linkedin.com/in/lena',
  '',
];

/** One action on the row that its number selects. */
const action = fc.record({
  kind: fc.constantFrom(
    'save',
    'change',
    'stage',
    'stage',
    'cadence',
    'log',
    'log',
    'log',
    'correct',
    'unlog',
    'delete',
    'restore',
    'plan',
    'plan',
    'complete',
    'skip',
    'snooze',
    'start',
    'start',
    'end',
    'write',
    'write',
    'unwrite',
    'break',
    'unbreak',
    'move',
    'meeting',
    'replan',
    'form',
    'answer',
    'quiet',
    'undo',
    'undo',
    'undo',
  ),
  row: fc.nat({ max: 5 }),
  address: fc.constantFrom(...ADDRESSES),
  stage: fc.constantFrom(...STAGES),
  what: fc.constantFrom('sent', 'reply', 'call', 'meeting', 'note'),
  days: fc.integer({ min: 0, max: 80 }),
  /** Hours since the previous action: usually on the same day, sometimes after a week away. */
  pause: fc.constantFrom(0, 0, 0.02, 1, 30, 200),
});
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

/** @returns the undo of an action that has one, even if the action changed nothing */
async function act(db: TrailDatabase, one: Action, now: Date): Promise<Undo | undefined> {
  const { kind, row, address, stage, what, days } = one;
  const today = toDay(now);
  const pick = async (table: 'contacts' | 'followUps' | 'interactions' | 'mentorships') => {
    const keys = (await db[table].toCollection().primaryKeys()) as string[];
    return keys[row % Math.max(1, keys.length)] ?? 'none';
  };
  const undoOf = (result: object) => ('undo' in result ? (result.undo as Undo) : undefined);
  const day = addDays(today, days);
  /** The current week of a mentorship, or one of the first. */
  const aWeek = async () => {
    const id = await pick('mentorships');
    const mentorship = await db.mentorships.get(id);
    const position = mentorship && positionOf(mentorship, today);
    const week = position?.kind === 'running' ? position.week : row + 1;
    return { id, mentorship, week, own: mentorship?.weeks[week - 1]?.record };
  };
  switch (kind) {
    case 'save':
      await saveContact(db, { name: 'Lena', address, stage }, now);
      return undefined;
    case 'change':
      return undoOf(await changeContact(db, await pick('contacts'), { address, notes: what }, now));
    case 'stage':
      return undoOf(await changeContact(db, await pick('contacts'), { stage }, now));
    case 'cadence':
      return undoOf(await changeContact(db, await pick('contacts'), { cadenceDays: days || null }, now));
    case 'log': {
      const draft = { kind: what, on: addDays(today, -Math.floor(days / 20)), text: 'x' } as const;
      return undoOf(await logInteraction(db, await pick('contacts'), draft, now));
    }
    case 'correct': {
      const change = { on: addDays(today, -days), text: what };
      return undoOf(await changeInteraction(db, await pick('interactions'), change, now));
    }
    case 'unlog':
      return deleteInteraction(db, await pick('interactions'), now);
    case 'delete':
      return deleteContact(db, await pick('contacts'), now);
    case 'restore':
      await restoreContact(db, await pick('contacts'), now);
      return undefined;
    case 'plan':
      return undoOf(
        await planFollowUp(
          db,
          await pick('contacts'),
          { dueOn: day, what: '', ...(days % 3 === 0 && { time: '16:30' }) },
          now,
        ),
      );
    case 'complete':
      return completeFollowUp(db, await pick('followUps'), now, days % 2 ? { log: 'sent' } : {});
    case 'skip':
      return skipFollowUp(db, await pick('followUps'), now);
    case 'snooze':
      return undoOf(await snoozeFollowUp(db, await pick('followUps'), day, now));
    case 'start':
      return undoOf(await startMentorship(db, await pick('contacts'), { beginsOn: addDays(day, -60) }, now));
    case 'write': {
      const { id, week, own } = await aWeek();
      const record = recordOf({ met: days % 3 > 0, metOn: today, lastStep: 'not', worry: days % 7 === 0 });
      return undoOf(await writeWeek(db, id, { week, record, seen: own }, now));
    }
    case 'unwrite': {
      const { id, week } = await aWeek();
      return undoOf(await clearWeek(db, id, week, now));
    }
    case 'break': {
      const pause = { from: day, until: addDays(day, days), reason: 'illness' } as const;
      return undoOf(await pauseMentorship(db, await pick('mentorships'), pause, now));
    }
    case 'unbreak': {
      const { id, mentorship } = await aWeek();
      return undoOf(await unpauseMentorship(db, id, mentorship?.pauses[0]?.id ?? '', now));
    }
    case 'move': {
      const { id, week, mentorship } = await aWeek();
      const to = mentorship && weekDays(mentorship)[week]?.meetsOn;
      return undoOf(
        await moveMeeting(db, id, { week: week + 1, to: addDays(to ?? today, (days % 9) - 4) }, now),
      );
    }
    case 'meeting': {
      const meeting = { weekday: days % 7, time: '17:00', minutes: 45, channel: what };
      return undoOf(await changeMeeting(db, await pick('mentorships'), meeting, now));
    }
    case 'replan':
      return undoOf(
        await changePlanOf(db, await pick('mentorships'), builtinWeeks('ten-weeks').slice(0, 5 + row), now),
      );
    case 'form': {
      const { id, mentorship } = await aWeek();
      const skill = { id: what, name: what, proof: '', before: null, after: null, evidence: '' };
      return undoOf(
        await saveForm(db, id, { name: 'skills', value: [skill], seen: mentorship?.skills ?? [] }, now),
      );
    }
    case 'answer': {
      const { id, mentorship } = await aWeek();
      const [signal] = mentorship ? signalsOf(mentorship, today) : [];
      return undoOf(await answerSignal(db, id, signal?.key ?? 'end-near:7', now));
    }
    case 'end':
      return undoOf(await endMentorship(db, await pick('mentorships'), now));
    case 'quiet':
      return undoOf(await changePreferences(db, { quietWeekdays: days % 2 ? [0, 6] : [] }, now));
    case 'undo':
      return undefined;
  }
}

function kindsOf(rows: readonly Pick<FollowUp, 'kind'>[]): string[] {
  return rows.map(({ kind }) => kind).toSorted();
}

/**
 * The kinds of steps that apply: what the weeks require, and keeping in touch if there is nothing else or the mentor has planned
 * it.
 */
function kindsWanted(
  contact: ContactRecord,
  own: readonly FollowUp[],
  mentorships: readonly Mentorship[],
  today: Day,
): string[] {
  if (!isLive(contact) || CLOSED_STAGES.includes(contact.stage)) return [];
  const current = currentOf(mentorships.filter(({ contactId }) => contactId === contact.id));
  const inWeeks = current && contact.stage === 'mentoring' ? kindsOf(nextStepsOf(current, today)) : [];
  const hasOwn = own.some(({ kind, proposal }) => kind === 'outreach' && proposal === undefined);
  return inWeeks.length === 0 || hasOwn ? [...inWeeks, 'outreach'].toSorted() : inWeeks;
}

function asksFor({ kind, proposal, answers }: Pick<FollowUp, 'kind' | 'proposal' | 'answers'>): string {
  return [kind, proposal, ...(answers ?? [])].join(' ');
}

async function expectOrder(db: TrailDatabase, today: Day) {
  const { contacts, followUps, interactions, mentorships } = await everything(db);
  const alive = contacts.filter(isLive);
  const live = new Set(alive.map(({ id }) => id));
  expect(await countContacts(db)).toBe(live.size);

  const identities = alive.flatMap((contact) => contact.identities ?? []);
  expect(identities).toEqual([...new Set(identities)]);
  for (const gone of contacts.filter(({ id }) => !live.has(id))) {
    expect(Object.keys(gone)).not.toEqual(expect.arrayContaining(['sortKey']));
  }

  const open = followUps.filter((row) => row.status === 'open' && isLive(row));
  for (const contact of contacts) {
    const own = open.filter(({ contactId }) => contactId === contact.id);
    expect(kindsOf(own), 'exactly one open next step of each kind that applies, none of any other').toEqual(
      kindsWanted(contact, own, mentorships, today),
    );
    for (const { who, turn } of own) expect([who, turn]).toEqual([contact.name, expect.any(Number)]);
  }
  for (const row of followUps) expect(row.turn).toBe(turnOf(row));
  for (const day of [today, addDays(today, 40)]) {
    expect(await countDue(db, day)).toBe(open.filter(({ dueOn }) => dueOn <= day).length);
    const due = await dueFollowUps(db, day);
    expect(due.length).toBe(open.filter(({ dueOn }) => dueOn <= addDays(day, 7)).length);
  }

  for (const { id, lastInteractionOn } of alive) {
    const log = interactions.filter((entry) => entry.contactId === id && isLive(entry));
    const days = log.filter(({ kind }) => TOUCHING_KINDS.includes(kind)).map(({ on }) => on);
    expect(lastInteractionOn, 'the last interaction is the latest of the log').toBe(
      days.toSorted().at(-1) ?? '',
    );
    const { entries, total } = await interactionsOf(db, id, { limit: 100 });
    expect(total).toBe(log.length);
    expect(entries.map((entry) => entry.id).toSorted()).toEqual(log.map((entry) => entry.id).toSorted());
  }
  expect(interactions.filter((row) => isLive(row) && !live.has(row.contactId))).toEqual([]);

  for (const { id } of alive.filter(({ stage }) => stage === 'mentoring')) {
    const current = currentOf(mentorships.filter(({ contactId }) => contactId === id));
    const wanted = current ? nextStepsOf(current, today) : [];
    const asked = open.filter(({ contactId, kind }) => contactId === id && kind !== 'outreach');
    expect(asked.map(asksFor).toSorted(), 'what the weeks ask for').toEqual(wanted.map(asksFor).toSorted());
    for (const { kind, dueOn } of wanted) {
      if (kind === 'meeting') expect(asked.find((row) => row.kind === kind)?.dueOn).toBe(dueOn);
    }
  }
  for (const each of mentorships) expect(each.lastOn).toBe(lastDay(each));

  const running = await runningMentorships(db, today);
  const mentored = running.map(({ contact }) => contact.id);
  expect(mentored, 'one running mentorship per contact').toEqual([...new Set(mentored)]);
  expect(mentored.filter((id) => !live.has(id))).toEqual([]);
  expect(mentorships.filter((row) => isLive(row) && !live.has(row.contactId))).toEqual([]);
}

const sequence = fc.array(action, { minLength: 5, maxLength: 40, size: 'max' });

/** Plays a sequence on a database with two people, moving the clock as the sequence says. */
async function play(
  actions: readonly Action[],
  step: (db: TrailDatabase, one: Action, now: Date) => Promise<void>,
) {
  const db = freshDatabase();
  let time = NOW.getTime();
  vi.useFakeTimers({ now: time, toFake: ['Date'] });
  for (const name of ['Amir', 'Berta']) await saveContact(db, { name, address: '' }, NOW);
  for (const one of actions) {
    time += one.pause * 3_600_000;
    vi.setSystemTime(time);
    // As the background does on a new day.
    const now = new Date(time);
    await settleSignals(db, now);
    await step(db, one, now);
  }
  vi.useRealTimers();
}

test('after any sequence of actions and undos the data is consistent', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(sequence, async (actions) => {
      const undos: Undo[] = [];
      await play(actions, async (db, one, now) => {
        if (one.kind === 'undo') await undos[one.row % Math.max(1, undos.length)]?.();
        else undos.push((await act(db, one, now)) ?? (async () => undefined));
        await expectOrder(db, toDay(now));
      });
    }),
    { numRuns: 40 },
  );
});

test('after any sequence, each action and its undo leave everything as it was', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(sequence, async (actions) => {
      await play(actions, async (db, one, now) => {
        const before = await everything(db);
        const undo = await act(db, one, now);
        if (!undo) return;
        await undo();
        expect(withoutUpdates(await everything(db)), one.kind).toEqual(withoutUpdates(before));
        await undo();
        expect(withoutUpdates(await everything(db)), `${one.kind}, undone twice`).toEqual(
          withoutUpdates(before),
        );
        await act(db, one, now);
      });
    }),
    { numRuns: 40 },
  );
});
