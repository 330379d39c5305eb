import { holds, type Memory, shownSubject } from './judge';
import { type Surroundings, subjectKey } from './surroundings';
import type { Absence, GuideRules, StepRules } from './types';

/** How long to search before saying that a control is missing (ms). */
const PATIENCE = 4_000;
/** How long to search while the page is loading (ms). */
const LOADING_PATIENCE = 12_000;

/** A page, and what a guide knows of it. */
interface Case {
  rules: GuideRules;
  around: Surroundings;
  memory: Memory;
}

/**
 * Whether a control has been searched for long enough to say that it is missing. @param since when it was last seen
 * (ms)
 */
export function patienceIsOver(since: number, { rules, around, memory }: Case): boolean {
  const subjectMissing = subjectKey(around) !== null && shownSubject(around) === '';
  const isLoading =
    (around.document.readyState !== 'complete' || subjectMissing) && !hindrance({ rules, around, memory });
  return performance.now() - since > (isLoading ? LOADING_PATIENCE : PATIENCE);
}

/** What prevents every step of the guide, such as a log-in page. */
export const hindrance = ({ rules, around, memory }: Case): Absence | undefined =>
  rules.absences.find(({ when }) => holds(when, around, memory));

/** Why the step's control is missing; null if none of the guide's reasons applies. */
export function outcomeOf(due: StepRules, { rules, around, memory }: Case): string | null {
  const find = () =>
    hindrance({ rules, around, memory }) ?? due.absences.find(({ when }) => holds(when, around, memory));
  const absence = find();
  return (absence?.counts && countSubject(around, memory) ? find() : absence)?.outcome ?? null;
}

/** Notes that this subject (group) lacks the control. @returns whether that is new */
function countSubject(around: Surroundings, memory: Memory): boolean {
  const key = subjectKey(around);
  if (key === null || memory.tried.has(key)) return false;
  memory.tried.add(key);
  return true;
}
