import { asText, codePoints, fold, isVisible } from '../ground/text';
import { isSame } from './take-back';
import { storing } from '../database/errors';
import { newId } from '../ground/ids';
import type { TrailDatabase } from '../database/schema';
import { stamp } from '../ground/stamp';
import type { Undo } from '../database/undo';
import { planProblem } from './change-mentorship';
import { type Mentorship, type Plan, type PlanWeek, WEEK_TEXTS, type WeekText } from '../model/mentorship';

/** Code points the name of a plan and the title of a week may have, and each of a week's other texts. */
export const PLAN_NAME_LIMIT = 80;
export const WEEK_TEXT_LIMIT = 2_000;

/** A plan as it is written or comes out of a file. */
export type PlanDraft = Pick<Plan, 'name' | 'weeks'>;

export type PlanFault =
  | { field: 'name'; kind: 'missing' | 'too-long' }
  | { field: 'weeks'; kind: 'no-weeks' | 'too-many-weeks' }
  /** `week` counts from 1. */
  | { field: WeekText; week: number; kind: 'untitled' | 'too-long' };

export type PlanResult =
  | { ok: true; plan: Plan; undo: Undo }
  | { ok: false; faults: PlanFault[] }
  /** It has been changed in another window since; this is what stands there now. */
  | { ok: false; conflict: Plan }
  | { ok: false; gone: true };

/** Code points one of a week's texts may have. */
export function weekTextLimit(field: WeekText): number {
  return field === 'title' ? PLAN_NAME_LIMIT : WEEK_TEXT_LIMIT;
}

/** Checks a plan; every fault is told, not only the first. `value` is the plan as it is kept. */
export function checkPlan(draft: PlanDraft): { value: PlanDraft; faults: PlanFault[] } {
  const value: PlanDraft = { name: asText(draft.name).trim(), weeks: draft.weeks.map(asWeek) };
  const faults: PlanFault[] = [];
  if (!isVisible(value.name)) faults.push({ field: 'name', kind: 'missing' });
  else if (codePoints(value.name) > PLAN_NAME_LIMIT) faults.push({ field: 'name', kind: 'too-long' });
  const problem = planProblem(value.weeks);
  if (problem && problem !== 'untitled') faults.push({ field: 'weeks', kind: problem });
  for (const [index, each] of value.weeks.entries()) {
    const week = index + 1;
    if (planProblem([each])) faults.push({ field: 'title', week, kind: 'untitled' });
    for (const field of WEEK_TEXTS) {
      if (codePoints(each[field]) > weekTextLimit(field)) faults.push({ field, week, kind: 'too-long' });
    }
  }
  return { value, faults };
}

/** A week with nothing but what belongs to a plan, its texts as they are kept. */
function asWeek({ phase, standard, ...texts }: PlanWeek): PlanWeek {
  const text = (field: WeekText) => {
    const kept = asText(texts[field]).trim();
    // What cannot be seen would leave a week without a word.
    return isVisible(kept) ? kept : '';
  };
  return {
    phase,
    standard,
    title: text('title'),
    goal: text('goal'),
    activity: text('activity'),
    question: text('question'),
  };
}

/** The plan a mentorship has come to have, without anything of the two people. */
export function planFromMentorship({ weeks }: Pick<Mentorship, 'weeks'>, name: string): PlanDraft {
  return { name, weeks: weeks.map(asWeek) };
}

/** The mentor's own plans by name. @throws StorageFailure */
export async function listPlans(db: TrailDatabase): Promise<Plan[]> {
  const all = await storing(() => db.plans.toArray());
  return all
    .filter(isKept)
    .map((plan) => ({ plan, key: `${fold(plan.name)} ${plan.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ plan }) => plan);
}

/**
 * Adds a plan of the mentor's own, or writes one anew. Mentorships that were begun with it stay as they are.
 *
 * @param known the plan to be written anew, as it was when the mentor began; null adds one
 * @throws StorageFailure
 */
export function savePlan(
  db: TrailDatabase,
  draft: PlanDraft,
  known: Pick<Plan, 'id' | 'updatedAt'> | null,
  now: Date,
): Promise<PlanResult> {
  const { value, faults } = checkPlan(draft);
  if (faults.length > 0) return Promise.resolve({ ok: false, faults });
  return storing(() =>
    db.transaction('rw', db.plans, async (): Promise<PlanResult> => {
      if (!known) {
        const plan = await addOne(db, value, now);
        return { ok: true, plan, undo: undoing(db, [{ after: plan }]) };
      }
      const before = await db.plans.get(known.id);
      if (!before || !isKept(before)) return { ok: false, gone: true };
      if (before.updatedAt !== known.updatedAt) return { ok: false, conflict: before };
      const plan: Plan = { ...before, ...value, updatedAt: stamp(now, before) };
      await db.plans.put(plan);
      return { ok: true, plan, undo: undoing(db, [{ before, after: plan }]) };
    }),
  );
}

/**
 * Adds plans out of a file, all or none. One that is there already, word for word, is not added again.
 *
 * @param drafts checked, see checkPlan
 * @throws StorageFailure
 */
export function addPlans(
  db: TrailDatabase,
  drafts: readonly PlanDraft[],
  now: Date,
): Promise<{ added: Plan[]; known: number; undo: Undo }> {
  return storing(() =>
    db.transaction('rw', db.plans, async () => {
      const there: PlanDraft[] = (await db.plans.toArray()).filter(isKept);
      const added: Plan[] = [];
      for (const draft of drafts) {
        if (there.some((each) => isSamePlan(each, draft))) continue;
        const plan = await addOne(db, draft, now);
        added.push(plan);
        there.push(plan);
      }
      const undo = undoing(
        db,
        added.map((after) => ({ after })),
      );
      return { added, known: drafts.length - added.length, undo };
    }),
  );
}

/**
 * Deletes a plan. Mentorships that were begun with it stay as they are.
 *
 * @returns how to take it back; for one that is already gone, an undo that does nothing
 * @throws StorageFailure
 */
export function deletePlan(db: TrailDatabase, id: string, now: Date): Promise<Undo> {
  return storing(() =>
    db.transaction('rw', db.plans, async () => {
      const before = await db.plans.get(id);
      if (!before || !isKept(before)) return undoing(db, []);
      const after: Plan = { ...before, deletedAt: now.toISOString(), updatedAt: stamp(now, before) };
      await db.plans.put(after);
      return undoing(db, [{ before, after }]);
    }),
  );
}

/** Whether two plans say the same, whatever their ids. */
export function isSamePlan(a: PlanDraft, b: PlanDraft): boolean {
  return a.name === b.name && isSame(a.weeks.map(asWeek), b.weeks.map(asWeek));
}

async function addOne(db: TrailDatabase, { name, weeks }: PlanDraft, now: Date): Promise<Plan> {
  const at = now.toISOString();
  const plan: Plan = { id: newId(), name, weeks, createdAt: at, updatedAt: at };
  await db.plans.add(plan);
  return plan;
}

/** Puts back what was there before, where nothing newer has taken the place. */
function undoing(db: TrailDatabase, changes: readonly { before?: Plan; after: Plan }[]): Undo {
  return () =>
    storing(() =>
      db.transaction('rw', db.plans, async () => {
        for (const { before, after } of changes) {
          const current = await db.plans.get(after.id);
          if (current?.updatedAt !== after.updatedAt) continue;
          if (before) await db.plans.put({ ...before, updatedAt: stamp(new Date(), current) });
          else await db.plans.delete(after.id);
        }
      }),
    );
}

function isKept({ deletedAt }: Plan): boolean {
  return deletedAt === undefined;
}
