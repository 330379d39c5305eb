import { daysBetween } from '../../../utils/ground/days';
import type { Translate } from '../../../utils/language/translate';
import { lastDay, type Scheduled, weekDays } from '../../../utils/model/schedule';
import { asDate } from '../../controls/days';

/**
 * Says what a pause, or its end, moves: which weeks, how far, and the new last day. With another pause in between,
 * they do not all move equally far.
 *
 * @param after the mentorship after the change
 */
export function movingText(
  t: Translate,
  key: 'weeks-pause-moves' | 'weeks-pause-back',
  before: Scheduled,
  after: Scheduled,
): string {
  const old = weekDays(before);
  const moved = weekDays(after).flatMap(({ week, startsOn }, index) => {
    const weeks = daysBetween(old[index]?.startsOn ?? startsOn, startsOn) / 7;
    return weeks === 0 ? [] : [{ week, weeks: Math.abs(weeks) }];
  });
  const { week: first, weeks } = moved[0] ?? { week: 1, weeks: 0 };
  const last = moved.at(-1)?.week ?? first;
  const isEven = moved.every((each) => each.weeks === weeks) && moved.length === last - first + 1;
  return t(key, {
    kind: isEven ? (first === last ? 'alone' : 'several') : 'uneven',
    first,
    last,
    weeks,
    day: asDate(lastDay(after)),
  });
}
