import type { Phase, PlanWeek, StandardWeek } from './mentorship';

/** The phase of a standard week: 1–3 assess, 4–7 learn, 8–10 prove. */
export function phaseOf(week: StandardWeek): Phase {
  if (week <= 3) return 'assess';
  return week <= 7 ? 'learn' : 'prove';
}

/** The program's own plans, each made from its ten standard weeks. */
export const BUILTIN_PLANS = {
  'ten-weeks': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  'six-weeks': [1, 2, 3, 4, 8, 10],
  /** For two people who know each other: without an agreement and the second rating of strengths. */
  'follow-on': [3, 4, 6, 7, 9, 10],
} as const satisfies Record<string, readonly StandardWeek[]>;
export type BuiltinPlan = keyof typeof BUILTIN_PLANS;

/** The weeks of one of the program's own plans. */
export function builtinWeeks(plan: BuiltinPlan): PlanWeek[] {
  return BUILTIN_PLANS[plan].map(standardWeek);
}

/** A standard week with the program's own texts. */
export function standardWeek(week: StandardWeek): PlanWeek {
  return { phase: phaseOf(week), standard: week, title: '', goal: '', activity: '', question: '' };
}
