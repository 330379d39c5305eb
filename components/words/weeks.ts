import type { Translate } from '../../utils/language/translate';
import type { PlanWeek, WeekText } from '../../utils/model/mentorship';

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

/** All words of a week; the texts of `weeks` and `learn` have to be there. */
export function allWeekWords(t: Translate, week: PlanWeek): Record<WeekText, string> {
  const { standard, goal, question } = week;
  return {
    ...weekWords(t, week),
    goal: goal || (standard ? t(`week-goal-${standard}`) : ''),
    question: question || (standard ? t(`learn-week-${standard}`) : ''),
  };
}
