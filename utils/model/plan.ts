import { isSame } from '../ground/same';
import { asText, codePoints, isVisible } from '../ground/text';
import type { Mentorship, Plan, PlanWeek, WeekText } from './mentorship';
import { WEEK_TEXTS, WEEKS_LIMIT } from './mentorship';

/** What is wrong with a plan's weeks. */
export function planProblem(plan: readonly PlanWeek[]): 'no-weeks' | 'too-many-weeks' | 'untitled' | null {
  if (plan.length === 0) return 'no-weeks';
  if (plan.length > WEEKS_LIMIT) return 'too-many-weeks';
  return plan.some(({ standard, title }) => standard === null && title.trim() === '') ? 'untitled' : null;
}

/** Maximum code points of a plan's name and a week's title, and of each of a week's other texts. */
export const PLAN_NAME_LIMIT = 80;

export const WEEK_TEXT_LIMIT = 2_000;

/** A plan being edited, or from a file. */
export type PlanDraft = Pick<Plan, 'name' | 'weeks'>;

export type PlanFault =
  | { field: 'name'; kind: 'missing' | 'too-long' }
  | { field: 'weeks'; kind: 'no-weeks' | 'too-many-weeks' }
  /** `week` counts from 1. */
  | { field: WeekText; week: number; kind: 'untitled' | 'too-long' };

/** The maximum code points of one of a week's texts. */
export function weekTextLimit(field: WeekText): number {
  return field === 'title' ? PLAN_NAME_LIMIT : WEEK_TEXT_LIMIT;
}

/** Validates a plan and reports every fault, not only the first. `value` is the plan in its stored form. */
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

/** Only the fields of a plan's week, with texts in their stored form. */
function asWeek({ phase, standard, ...texts }: PlanWeek): PlanWeek {
  const text = (field: WeekText) => {
    const kept = asText(texts[field]).trim();
    // Invisible text would leave a week without a title.
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

/** The plan that a mentorship has now, without anything about the two people. */
export function planFromMentorship({ weeks }: Pick<Mentorship, 'weeks'>, name: string): PlanDraft {
  return { name, weeks: weeks.map(asWeek) };
}

/** Whether two plans are equal apart from their ids. */
export function isSamePlan(a: PlanDraft, b: PlanDraft): boolean {
  return a.name === b.name && isSame(a.weeks.map(asWeek), b.weeks.map(asWeek));
}

export function isKept({ deletedAt }: Plan): boolean {
  return deletedAt === undefined;
}
