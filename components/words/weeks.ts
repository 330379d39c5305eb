import type { Translate } from '../../utils/language/translate';
import type { PlanWeek, WeekText } from '../../utils/model/mentorship';

/** The title and activity of a week: the mentor's texts, or else the program's. */
export function weekWords(
  t: Translate,
  { standard, title, activity }: PlanWeek,
): { title: string; activity: string } {
  return {
    title: title || (standard ? t(`week-${standard}`) : ''),
    activity: activity || (standard ? t(`week-${standard}.activity`) : ''),
  };
}

/** All texts of a week; needs the catalogues `weeks` and `learn`. */
export function allWeekWords(t: Translate, week: PlanWeek): Record<WeekText, string> {
  const { standard, goal, question } = week;
  return {
    ...weekWords(t, week),
    goal: goal || (standard ? t(`week-goal-${standard}`) : ''),
    question: question || (standard ? t(`learn-week-${standard}`) : ''),
  };
}
