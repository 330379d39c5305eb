import { holds, type Memory, subjectOf } from './judge';
import type { Surroundings } from './surroundings';
import type { GuideRules, StepRules } from './types';

/** How long to look before saying that a control is not there (ms). */
const PATIENCE = 4_000;
/** How long to look while the page is still loading (ms). */
const LOADING_PATIENCE = 12_000;

/** A page and what a guide knows of it. */
interface Case {
  rules: GuideRules;
  around: Surroundings;
  memory: Memory;
}

/** Has a control been looked for long enough to say that it is not there? @param since when it was last seen (ms) */
export function patienceIsOver(since: number, { rules, around, memory }: Case): boolean {
  const subject = rules.subject && subjectOf(rules.subject, around);
  const subjectMissing = subject?.key != null && subject.shown === '';
  const hindered = rules.absences.some(({ when }) => holds(when, around, memory));
  const isLoading = (around.document.readyState !== 'complete' || subjectMissing) && !hindered;
  return performance.now() - since > (isLoading ? LOADING_PATIENCE : PATIENCE);
}

/** Why the step's control is not there; null where none of the reasons the guide knows holds. */
export function outcomeOf(due: StepRules, { rules, around, memory }: Case): string | null {
  const find = () => [...rules.absences, ...due.absences].find(({ when }) => holds(when, around, memory));
  const absence = find();
  return (absence?.counts && countSubject({ rules, around, memory }) ? find() : absence)?.outcome ?? null;
}

/** Notes that this subject (group) has been found to lack the control. @returns whether that is news */
function countSubject({ rules, around, memory }: Case): boolean {
  const key = rules.subject ? subjectOf(rules.subject, around).key : null;
  if (key === null || memory.tried.has(key)) return false;
  memory.tried.add(key);
  return true;
}
