import type { Translate } from '../../utils/language/translate';
import { lastDay, type Scheduled } from '../../utils/timeline/schedule';
import { asDate } from '../controls/days';

interface Moving {
  /** The first week that moves; all after it move as well. */
  first: number;
  /** By how many whole weeks. */
  weeks: number;
}

/**
 * Says what a pause moves, or what its end moves back: the weeks, how far, and the new last day.
 *
 * @param after the mentorship as it would then be
 */
export function movingText(
  t: Translate,
  key: 'weeks-pause-moves' | 'weeks-pause-back',
  { first, weeks }: Moving,
  after: Scheduled,
): string {
  const last = after.weeks.length;
  return t(key, {
    kind: first === last ? 'alone' : 'several',
    first,
    last,
    weeks,
    day: asDate(lastDay(after)),
  });
}
