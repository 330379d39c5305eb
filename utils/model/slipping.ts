import { type Day, daysBetween } from '../ground/days';
import type { Contact, Stage } from './contact';

/** After so many days without a real contact somebody is slipping away. */
export const SLIPPING_DAYS = 28;

/** Stages in which two are in touch: of somebody who rests, or has not been written to, nothing can slip away. */
const IN_TOUCH: readonly Stage[] = ['contacted', 'replied', 'interested', 'mentoring'];

/**
 * How many weeks nothing has been heard between two who are in touch.
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
