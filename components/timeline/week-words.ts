import type { Translate } from '../../utils/language/translate';
import type { PlanWeek } from '../../utils/timeline/types';

/** What a week is called and what to do in it: the mentor's words, else the program's. */
export function weekWords(
  t: Translate,
  { standard, title, activity }: PlanWeek,
): { title: string; activity: string } {
  return {
    title: title || (standard ? t(`week-${standard}`) : ''),
    activity: activity || (standard ? t(`week-${standard}.activity`) : ''),
  };
}
