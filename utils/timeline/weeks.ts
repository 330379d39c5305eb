import type { Day } from '../contacts/types';
import { daysBetween } from '../follow-ups/days';
import { type Phase, type Position, WEEKS, type Week } from './types';

/** Where a day lies in the ten weeks that begin on another. */
export function weekOf(beginsOn: Day, today: Day): Position {
  const days = daysBetween(beginsOn, today);
  if (days < 0) return { kind: 'before', daysUntil: -days };
  if (days >= WEEKS * 7) return { kind: 'over' };
  return { kind: 'running', week: (Math.floor(days / 7) + 1) as Week };
}

/** Weeks 1–3 assess, 4–7 learn, 8–10 prove. */
export function phaseOf(week: Week): Phase {
  if (week <= 3) return 'assess';
  return week <= 7 ? 'learn' : 'prove';
}
