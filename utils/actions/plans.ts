import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { toInstant } from '../ground/days';
import { newId, type PlanId } from '../ground/ids';
import { stamp } from '../ground/stamp';
import type { Plan } from '../model/mentorship';
import { checkPlan, isKept, isSamePlan, type PlanDraft, type PlanFault } from '../model/plan';
import { type Action, act } from './door';

export type PlanResult =
  | { ok: true; plan: Plan; undo: Undo }
  | { ok: false; faults: PlanFault[] }
  /** Another window has changed it to this. */
  | { ok: false; conflict: Plan }
  | { ok: false; gone: true };

const SAVE: Action = { name: 'save-plan', tables: ['plans'], next: 'own' };
const ADD: Action = { name: 'add-plans', tables: ['plans'], next: 'own' };
const DELETE: Action = { name: 'delete-plan', tables: ['plans'], next: 'own' };
const UNDO: Action = { name: 'take-plans-back', tables: ['plans'], next: 'own', back: true };

/**
 * Adds or edits one of the mentor's own plans. Mentorships started with it stay as they are.
 *
 * @param known the plan as it was when the mentor began to edit; null adds one
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
  return act(db, SAVE, now, async (): Promise<PlanResult> => {
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
  });
}

/**
 * Adds plans from a file, all or none. Exact copies of existing plans are not added.
 *
 * @param drafts validated, see checkPlan
 * @throws StorageFailure
 */
export function addPlans(
  db: TrailDatabase,
  drafts: readonly PlanDraft[],
  now: Date,
): Promise<{ added: Plan[]; known: number; undo: Undo }> {
  return act(db, ADD, now, async () => {
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
  });
}

/**
 * Deletes a plan. Mentorships started with it stay as they are.
 *
 * @returns an undo, which does nothing if the plan was already gone
 * @throws StorageFailure
 */
export function deletePlan(db: TrailDatabase, id: PlanId, now: Date): Promise<Undo> {
  return act(db, DELETE, now, async () => {
    const before = await db.plans.get(id);
    if (!before || !isKept(before)) return undoing(db, []);
    const after: Plan = { ...before, deletedAt: toInstant(now), updatedAt: stamp(now, before) };
    await db.plans.put(after);
    return undoing(db, [{ before, after }]);
  });
}

async function addOne(db: TrailDatabase, { name, weeks }: PlanDraft, now: Date): Promise<Plan> {
  const at = toInstant(now);
  const plan: Plan = { id: newId(), name, weeks, createdAt: at, updatedAt: at };
  await db.plans.add(plan);
  return plan;
}

/** Restores the previous plans, except where something newer has taken their place. */
function undoing(db: TrailDatabase, changes: readonly { before?: Plan; after: Plan }[]): Undo {
  return () =>
    act(db, UNDO, new Date(), async () => {
      for (const { before, after } of changes) {
        const current = await db.plans.get(after.id);
        if (current?.updatedAt !== after.updatedAt) continue;
        if (before) await db.plans.put({ ...before, updatedAt: stamp(new Date(), current) });
        else await db.plans.delete(after.id);
      }
    });
}
