import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { fold } from '../ground/text';
import type { Plan } from '../model/mentorship';
import { isKept } from '../model/plan';

/** The mentor's own plans, by name. @throws StorageFailure */
export async function listPlans(db: TrailDatabase): Promise<Plan[]> {
  const all = await storing(() => db.plans.toArray());
  return all
    .filter(isKept)
    .map((plan) => ({ plan, key: `${fold(plan.name)} ${plan.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ plan }) => plan);
}
