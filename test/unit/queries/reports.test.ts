import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addSamples } from '../../../utils/actions/samples';
import type { TrailDatabase } from '../../../utils/database/schema';
import { addDays, type Day, toInstant } from '../../../utils/ground/days';
import { newId } from '../../../utils/ground/ids';
import { STAGES, type Stage } from '../../../utils/model/contact';
import type { Interaction } from '../../../utils/model/interaction';
import { type DayCount, readFacts } from '../../../utils/queries/report-facts';
import {
  byStageAlone,
  coursesOf,
  funnelOf,
  funnelsBy,
  mondayOf,
  perWeek,
  weeksSince,
} from '../../../utils/queries/reports';
import { SAMPLES } from '../../components/samples';
import { seed } from '../database/seed';
import { freshDatabase, NOW, TODAY } from '../database/testing';
import { contactOf } from '../model/contact-of';
import { putPeople } from './people';

const AT = toInstant(NOW);

type Logged = Partial<Interaction> & Pick<Interaction, 'contactId' | 'kind'>;

async function log(db: TrailDatabase, entries: Logged[]) {
  await seed(db, () =>
    db.interactions.bulkAdd(
      entries.map((entry) => ({ id: newId(), on: TODAY, text: '', createdAt: AT, updatedAt: AT, ...entry })),
    ),
  );
}

async function everybody(db: TrailDatabase, since: Day | '' = '') {
  return coursesOf(await readFacts(db, since), since === '');
}

describe('the funnel', () => {
  test('counts by the log as well as by the current stage', async () => {
    const db = freshDatabase();
    const by = (stage: Stage, more = {}) => contactOf({ name: stage, stage, ...more });
    const people = {
      found: by('found'),
      written: by('found'),
      contacted: by('contacted'),
      replied: by('replied'),
      declined: by('declined'),
      declinedAtOnce: by('declined'),
      mentored: by('mentoring'),
      dropped: by('paused'),
      binned: by('mentoring', { deletedAt: '2026-01-01T00:00:00.000Z' }),
    };
    await putPeople(
      db,
      Object.values(people).map((contact) => ({ contact, dueOn: null })),
    );
    await log(db, [
      { contactId: people.written.id, kind: 'sent' },
      { contactId: people.declined.id, kind: 'reply' },
      { contactId: people.dropped.id, kind: 'stage', from: 'mentoring', to: 'paused' },
      { contactId: people.found.id, kind: 'sent', deletedAt: AT },
      { contactId: people.found.id, kind: 'note' },
      { contactId: people.binned.id, kind: 'sent' },
      { contactId: 'nobody', kind: 'reply' },
    ]);
    const courses = await everybody(db);
    expect(funnelOf(courses)).toEqual({ contacted: 6, replied: 4, mentoring: 2 });
    // "Written to" and "declined" are in the log; of the other four, only the stage is known.
    expect(byStageAlone(courses)).toBe(4);
  });

  test('leaves out made-up people', async () => {
    const db = freshDatabase();
    await addSamples(db, SAMPLES, NOW);
    const facts = await readFacts(db, '');
    expect(facts).toEqual({ people: [], days: new Map() });
  });

  test('for a period counts the people logged in it', async () => {
    const db = freshDatabase();
    const now = contactOf({ name: 'now', stage: 'mentoring' });
    const once = contactOf({ name: 'once', stage: 'mentoring' });
    await putPeople(
      db,
      [now, once].map((contact) => ({ contact, dueOn: null })),
    );
    await log(db, [
      { contactId: now.id, kind: 'sent', on: addDays(TODAY, -10) },
      { contactId: once.id, kind: 'sent', on: addDays(TODAY, -100) },
    ]);
    const since = addDays(TODAY, -10);
    expect(funnelOf(await everybody(db, since))).toEqual({ contacted: 1, replied: 1, mentoring: 1 });
    expect(funnelOf(await everybody(db))).toEqual({ contacted: 2, replied: 2, mentoring: 2 });
  });

  test('by group, platform and template', async () => {
    const db = freshDatabase();
    const lena = contactOf({
      name: 'Lena',
      stage: 'replied',
      metAt: 'Köln',
      addresses: ['https://www.facebook.com/lena', 'https://www.linkedin.com/in/lena/'],
    });
    const amir = contactOf({ name: 'Amir', stage: 'contacted', metAt: 'KÖLN' });
    const zoe = contactOf({ name: 'Zoë', stage: 'contacted' });
    await putPeople(
      db,
      [lena, amir, zoe].map((contact) => ({ contact, dueOn: null })),
    );
    await log(db, [
      { contactId: lena.id, kind: 'sent', on: '2026-01-01' },
      { contactId: lena.id, kind: 'sent', on: '2026-01-02', template: 'warm' },
      { contactId: lena.id, kind: 'sent', on: '2026-01-03', template: 'late' },
      { contactId: amir.id, kind: 'sent', template: 'warm' },
    ]);
    const courses = await everybody(db);
    const groups = funnelsBy(courses, ({ person }) => [person.group], 8).rows;
    expect(groups.map(({ key, ...row }) => [key.toLowerCase(), row.contacted, row.replied])).toEqual([
      ['köln', 2, 1],
      ['', 1, 0],
    ]);
    const platforms = funnelsBy(courses, ({ person }) => person.platforms, 8).rows;
    expect(platforms.map(({ key, contacted }) => [key, contacted])).toEqual([
      ['facebook', 1],
      ['linkedin', 1],
    ]);
    const templates = funnelsBy(courses, ({ template }) => [template], 1);
    expect(templates.rows).toEqual([{ key: 'warm', contacted: 2, replied: 1, mentoring: 0 }]);
    expect(templates.rest).toEqual({ contacted: 1, replied: 0, mentoring: 0 });
  });

  test('never widens, and its parts add up to the whole', () => {
    const course = fc.record({
      person: fc.record({
        id: fc.constant(''),
        told: fc.constant(null),
        stage: fc.constantFrom(...STAGES),
        group: fc.constantFrom('a', 'b', 'c', ''),
        platforms: fc.constant<'facebook'[]>([]),
      }),
      reached: fc.integer({ min: 1, max: 3 }),
      template: fc.constant(''),
      logged: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(course), fc.integer({ min: 1, max: 4 }), (courses, most) => {
        const whole = funnelOf(courses);
        expect(whole.contacted).toBeGreaterThanOrEqual(whole.replied);
        expect(whole.replied).toBeGreaterThanOrEqual(whole.mentoring);
        const { rows, rest } = funnelsBy(courses, ({ person }) => [person.group], most);
        for (const step of ['contacted', 'replied', 'mentoring'] as const) {
          const sum = [...rows, ...(rest ? [rest] : [])].reduce((total, row) => total + row[step], 0);
          expect(sum).toBe(whole[step]);
        }
        expect(rows.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('weeks', () => {
  test.each([
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
    ['2024-02-29', '2024-02-26'],
  ] as const)('the Monday of %s is %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  test('the first week shown is that of the given day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (ago) => {
        const day = addDays(TODAY, -ago);
        expect(perWeek(new Map(), weeksSince(day, TODAY), TODAY)[0]?.from).toBe(mondayOf(day));
      }),
    );
  });

  test('each entry counts in exactly its own week, as in the naive count', () => {
    const day = fc.integer({ min: -60, max: 0 }).map((days) => ({ on: addDays(TODAY, days) }));
    fc.assert(
      fc.property(fc.array(day), fc.array(day), fc.integer({ min: 1, max: 6 }), (sent, replies, weeks) => {
        const days = new Map<Day, DayCount>();
        const countOf = (on: Day) => {
          const count = days.get(on) ?? { sent: 0, replies: 0 };
          days.set(on, count);
          return count;
        };
        for (const { on } of sent) countOf(on).sent += 1;
        for (const { on } of replies) countOf(on).replies += 1;
        const counts = perWeek(days, weeks, TODAY);
        expect(counts).toHaveLength(weeks);
        expect(counts.at(-1)?.from).toBe(mondayOf(TODAY));
        for (const { from, ...count } of counts) {
          const within = ({ on }: { on: Day }) => on >= from && on < addDays(from, 7);
          expect(count).toEqual({
            sent: sent.filter(within).length,
            replies: replies.filter(within).length,
          });
        }
      }),
    );
  });
});
