import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addPlans, deletePlan, savePlan } from '../../../utils/actions/plans';
import type { TrailDatabase } from '../../../utils/database/schema';
import {
  PLAN_BYTES,
  PLAN_FORMAT,
  PLANS_LIMIT,
  plansToFile,
  readPlans,
} from '../../../utils/exchange/plan-file';
import { toInstant } from '../../../utils/ground/days';
import { builtinWeeks, standardWeek } from '../../../utils/model/builtin-plans';
import {
  PHASES,
  type PlanWeek,
  type StandardWeek,
  WEEKS_LIMIT,
  type WeekRecord,
} from '../../../utils/model/mentorship';
import { newMentorship } from '../../../utils/model/new-mentorship';
import { checkPlan, type PlanDraft, planFromMentorship } from '../../../utils/model/plan';
import { listPlans } from '../../../utils/queries/plans';
import { freshDatabase, good, NOW } from '../database/testing';
import { anyText } from '../exchange/support';

const LATER = new Date('2026-11-23T10:00:00.000Z');
const own = (title: string): PlanWeek => ({ ...standardWeek(1), standard: null, title });
const PLAN: PlanDraft = { name: 'Short', weeks: [standardWeek(1), own('Workshop')] };
const names = async (db: TrailDatabase) => (await listPlans(db)).map(({ name }) => name);

describe('own plans', () => {
  test('added, listed by name, edited, deleted; each can be undone', async () => {
    const db = freshDatabase();
    const added = good(await savePlan(db, { ...PLAN, name: '  Zebra ' }, null, NOW));
    good(await savePlan(db, { ...PLAN, name: 'ähnlich' }, null, NOW));
    expect(await names(db)).toEqual(['ähnlich', 'Zebra']);

    const changed = good(await savePlan(db, { ...PLAN, name: 'Ape' }, added.plan, LATER));
    expect(changed.plan).toMatchObject({ id: added.plan.id, createdAt: added.plan.createdAt, name: 'Ape' });
    expect(await names(db)).toEqual(['ähnlich', 'Ape']);
    // An older undo does not remove what was changed since.
    await added.undo();
    expect(await names(db)).toEqual(['ähnlich', 'Ape']);
    await changed.undo();
    expect(await names(db)).toEqual(['ähnlich', 'Zebra']);

    const undo = await deletePlan(db, added.plan.id, LATER);
    expect(await names(db)).toEqual(['ähnlich']);
    expect(await db.plans.get(added.plan.id)).toMatchObject({ deletedAt: toInstant(LATER) });
    await undo();
    await undo();
    expect(await names(db)).toEqual(['ähnlich', 'Zebra']);
    await (await deletePlan(db, 'none', LATER))();
  });

  test('nothing is written if it was changed in another window meanwhile, or is gone', async () => {
    const db = freshDatabase();
    const { plan } = good(await savePlan(db, PLAN, null, NOW));
    const theirs = good(await savePlan(db, { ...PLAN, name: 'Theirs' }, plan, LATER)).plan;
    expect(await savePlan(db, { ...PLAN, name: 'Mine' }, plan, LATER)).toEqual({
      ok: false,
      conflict: theirs,
    });
    await deletePlan(db, plan.id, LATER);
    expect(await savePlan(db, { ...PLAN, name: 'Mine' }, theirs, LATER)).toEqual({ ok: false, gone: true });
    expect(await names(db)).toEqual([]);
  });

  test('every problem is reported, with its week', async () => {
    const db = freshDatabase();
    const weeks = [own(' \u200b'), { ...standardWeek(2), goal: 'x'.repeat(2_001), title: '🌻'.repeat(81) }];
    expect(await savePlan(db, { name: '\u2063', weeks }, null, NOW)).toEqual({
      ok: false,
      faults: [
        { field: 'name', kind: 'missing' },
        { field: 'title', week: 1, kind: 'untitled' },
        { field: 'title', week: 2, kind: 'too-long' },
        { field: 'goal', week: 2, kind: 'too-long' },
      ],
    });
    const fault = (draft: PlanDraft) => checkPlan(draft).faults.map(({ field, kind }) => `${field} ${kind}`);
    expect(fault({ name: 'n'.repeat(81), weeks: [] })).toEqual(['name too-long', 'weeks no-weeks']);
    const many = Array.from({ length: WEEKS_LIMIT + 1 }, () => standardWeek(1));
    expect(fault({ name: 'n', weeks: many })).toEqual(['weeks too-many-weeks']);
    expect(fault({ name: '🌻'.repeat(80), weeks: many.slice(1) })).toEqual([]);
    expect(await db.plans.count()).toBe(0);
  });

  test('a plan made from a mentorship contains nothing about the two people', () => {
    const mentorship = newMentorship('c', '2026-10-19', toInstant(NOW), { goals: ['secret'] });
    const [first, ...rest] = mentorship.weeks;
    const record = {
      ...{ met: true, metOn: '2026-10-19', minutes: 60, mood: 2, lastStep: '', nextStep: 'secret' },
      ...{ nextStepBy: '', worry: true, note: 'secret', writtenAt: toInstant(NOW) },
    } as WeekRecord;
    const weeks = [
      { ...(first ?? { ...standardWeek(1), movedBy: 0 }), record, movedBy: 3, title: 'Hello' },
      ...rest,
    ];
    const plan = planFromMentorship({ weeks }, 'Ours');
    expect(plan.weeks).toEqual([
      { ...standardWeek(1), title: 'Hello' },
      ...builtinWeeks('ten-weeks').slice(1),
    ]);
    expect(JSON.stringify(plan)).not.toContain('secret');
  });

  test('imported twice, a plan is there once; the import can be undone', async () => {
    const db = freshDatabase();
    good(await savePlan(db, PLAN, null, NOW));
    const other = { name: 'Short', weeks: [standardWeek(3)] };
    const read = readPlans(plansToFile([PLAN, other, other]));
    if (!read.ok) throw new Error(read.problem);
    const first = await addPlans(db, read.plans, NOW);
    expect([first.added.length, first.known]).toEqual([1, 2]);
    const second = await addPlans(db, read.plans, NOW);
    expect([second.added.length, second.known]).toEqual([0, 3]);
    expect(await names(db)).toEqual(['Short', 'Short']);
    await first.undo();
    expect(await listPlans(db)).toMatchObject([PLAN]);
    // A deleted one may be restored.
    await deletePlan(db, (await listPlans(db))[0]?.id ?? '', NOW);
    expect((await addPlans(db, read.plans, NOW)).added).toHaveLength(2);
  });
});

const anyPlan: fc.Arbitrary<PlanDraft> = fc.record({
  name: anyText.map((text) => `N${text}`.slice(0, 40)),
  weeks: fc.array(
    fc.record({
      phase: fc.constantFrom(...PHASES),
      standard: fc.constantFrom(null, ...([1, 5, 10] satisfies StandardWeek[])),
      title: anyText.map((text) => `T${text}`.slice(0, 40)),
      goal: anyText,
      activity: fc.constantFrom('<img src=x onerror=alert(1)>', '{ $name }', '\u202egnp.exe', 'a\n\tb', ''),
      question: anyText,
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

describe('a file of plans', () => {
  test('law: what is written is read back identically, whatever it contains', () => {
    fc.assert(
      fc.property(fc.array(anyPlan, { minLength: 1, maxLength: 3 }), (drafts) => {
        const plans = drafts.map((draft) => {
          const { value, faults } = checkPlan(draft);
          expect(faults).toEqual([]);
          return value;
        });
        expect(readPlans(plansToFile(plans))).toEqual({ ok: true, plans });
      }),
      { numRuns: 300 },
    );
  });

  test('the rows of the database are written without ids and instants', async () => {
    const db = freshDatabase();
    const { plan } = good(await savePlan(db, PLAN, null, NOW));
    const text = plansToFile([plan]);
    expect(text).not.toContain(plan.id);
    expect(text).not.toContain('updatedAt');
    expect(readPlans(text)).toEqual({ ok: true, plans: [PLAN] });
  });

  const file = (change: object) =>
    JSON.stringify({ ...(JSON.parse(plansToFile([PLAN])) as object), ...change });
  const withWeek = (change: object) =>
    file({ plans: [{ name: 'x', weeks: [standardWeek(1), { ...own('y'), ...change }] }] });
  const without = (field: string) => {
    const { [field]: _field, ...week } = { ...own('y') } as Record<string, unknown>;
    return file({ plans: [{ name: 'x', weeks: [week] }] });
  };

  test.each([
    ['something else', 'not-plans', ''],
    ['', 'not-plans', ''],
    ['{}', 'not-plans', ''],
    ['[]', 'not-plans', ''],
    ['null', 'not-plans', ''],
    [plansToFile([PLAN]).slice(0, 100), 'not-json', ''],
    [file({ format: 'mentor-trail-backup' }), 'not-plans', ''],
    [file({ version: 2, more: true }), 'newer-version', ''],
    [file({ version: 0 }), 'not-plans', ''],
    [file({ version: '1' }), 'not-plans', ''],
    [file({ plans: [] }), 'no-plans', 'plans'],
    [file({ plans: Array.from({ length: PLANS_LIMIT + 1 }, () => PLAN) }), 'too-many-plans', 'plans'],
    [file({ more: 1 }), 'unknown-field', 'more'],
    [file({ plans: [{ ...PLAN, id: '!' }] }), 'unknown-field', 'plans › 1 › id'],
    [file({ plans: [PLAN, { name: 'x' }] }), 'missing', 'plans › 2 › weeks'],
    [file({ plans: [{ name: 'x', weeks: [] }] }), 'no-weeks', 'plans › 1 › weeks'],
    [file({ plans: [{ name: ' ', weeks: [own('y')] }] }), 'missing', 'plans › 1 › name'],
    [file({ plans: ['x'] }), 'bad-value', 'plans › 1'],
    [withWeek({ standard: 11 }), 'bad-value', 'plans › 1 › weeks › 2 › standard'],
    [withWeek({ phase: 'toString' }), 'bad-value', 'plans › 1 › weeks › 2 › phase'],
    [withWeek({ title: '' }), 'untitled', 'plans › 1 › weeks › 2 › title'],
    [withWeek({ goal: 'x'.repeat(2_001) }), 'too-long', 'plans › 1 › weeks › 2 › goal'],
    [withWeek({ goal: 'x'.repeat(2_000_000) }), 'too-long', 'plans › 1 › weeks › 2 › goal'],
    [withWeek({ record: {} }), 'unknown-field', 'plans › 1 › weeks › 2 › record'],
    [withWeek({ constructor: {} }), 'unknown-field', 'plans › 1 › weeks › 2 › constructor'],
    [withWeek({}).replace('"title"', '"__proto__":{},"title"'), 'unknown-field', 'plans › 1 › weeks › 1'],
    [without('question'), 'missing', 'plans › 1 › weeks › 1 › question'],
    [' '.repeat(PLAN_BYTES + 1), 'too-big', ''],
    ['ä'.repeat(PLAN_BYTES / 2 + 1), 'too-big', ''],
  ] as const)('%#: refused', (text, problem, where) => {
    expect(readPlans(text)).toEqual({ ok: false, problem, where });
  });

  test('a byte order mark at the start changes nothing', () => {
    expect(readPlans(`\ufeff${plansToFile([PLAN])}`)).toEqual({ ok: true, plans: [PLAN] });
  });

  test('law: no text makes it throw', () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, 1, 'x', PLAN_FORMAT, PLAN, [PLAN]),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('format', 'version', 'plans', 'weeks', '__proto__', 'x'), tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          json.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          expect(readPlans(text).ok).toBe(false);
        },
      ),
    );
    fc.assert(
      fc.property(json, (plans) => {
        expect(() => readPlans(file({ plans }))).not.toThrow();
      }),
    );
    expect(readPlans(`${'['.repeat(100_000)}`).ok).toBe(false);
    expect(readPlans(file({ plans: [] }).replace('[]', '['.repeat(9_000) + ']'.repeat(9_000))).ok).toBe(
      false,
    );
  });
});
