import { type Day, daysBetween } from '../ground/days';
import type { Contact, Stage } from './contact';

/** After this many days without real contact somebody is slipping away. */
export const SLIPPING_DAYS = 28;

/** The stages of being in touch; somebody resting or not yet written to cannot slip away. */
const IN_TOUCH: readonly Stage[] = ['contacted', 'replied', 'interested', 'mentoring'];

/**
 * How many weeks two people who are in touch have not heard from each other.
 *
 * @returns whole weeks; null while it is not long
 */
export function weeksWithout(
  { stage, lastInteractionOn }: Pick<Contact, 'stage' | 'lastInteractionOn'>,
  today: Day,
): number | null {
  if (lastInteractionOn === '' || !IN_TOUCH.includes(stage)) return null;
  const days = daysBetween(lastInteractionOn, today);
  return days < SLIPPING_DAYS ? null : Math.floor(days / 7);
}
