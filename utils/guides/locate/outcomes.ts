import { holds, type Memory, shownSubject } from './judge';
import { type Surroundings, subjectKey } from './surroundings';
import type { Absence, GuideRules, StepRules } from './types';

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
  const subjectMissing = subjectKey(around) !== null && shownSubject(around) === '';
  const isLoading =
    (around.document.readyState !== 'complete' || subjectMissing) && !hindrance({ rules, around, memory });
  return performance.now() - since > (isLoading ? LOADING_PATIENCE : PATIENCE);
}

/** What stands in the way of every step of the guide, as a log-in page does. */
export const hindrance = ({ rules, around, memory }: Case): Absence | undefined =>
  rules.absences.find(({ when }) => holds(when, around, memory));

/** Why the step's control is not there; null where none of the reasons the guide knows holds. */
export function outcomeOf(due: StepRules, { rules, around, memory }: Case): string | null {
  const find = () =>
    hindrance({ rules, around, memory }) ?? due.absences.find(({ when }) => holds(when, around, memory));
  const absence = find();
  return (absence?.counts && countSubject(around, memory) ? find() : absence)?.outcome ?? null;
}

/** Notes that this subject (group) has been found to lack the control. @returns whether that is news */
function countSubject(around: Surroundings, memory: Memory): boolean {
  const key = subjectKey(around);
  if (key === null || memory.tried.has(key)) return false;
  memory.tried.add(key);
  return true;
}
