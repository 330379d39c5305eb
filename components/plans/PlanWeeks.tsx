import type { PlanWeek } from '../../utils/timeline/types';
import { usePage } from '../controls/page';
import { allWeekWords } from '../timeline/week-words';

interface PlanWeeksProps {
  /** Of the plan. */
  name: string;
  weeks: readonly PlanWeek[];
}

/** The weeks of a plan to look at, folded away. */
export function PlanWeeks({ name, weeks }: PlanWeeksProps) {
  const { t } = usePage();
  return (
    <details class="plan-weeks">
      <summary>
        {t('plans-count', { weeks: weeks.length })}
        <span class="unseen"> {t('plans-look', { name })}</span>
      </summary>
      <ol>
        {weeks.map((week, index) => {
          const { title, goal, activity, question } = allWeekWords(t, week);
          return (
            // A plan that is only looked at does not change its order.
            <li class={week.phase} key={index}>
              <h5>{t('plans-week', { week: index + 1, title })}</h5>
              <p class="soft">{t(`phase-${week.phase}`)}</p>
              {[goal, activity].filter(Boolean).map((text) => (
                <p key={text} dir="auto">
                  {text}
                </p>
              ))}
              {question && (
                <p dir="auto">
                  <q>{question}</q>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
