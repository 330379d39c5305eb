import type { PlanWeek } from '../../../utils/model/mentorship';
import { usePage } from '../../controls/page';
import { allWeekWords } from '../../words/weeks';
import '../weeks/weeks.css';

interface PlanWeeksProps {
  /** The name of the plan. */
  name: string;
  weeks: readonly PlanWeek[];
}

/** The weeks of a plan, folded. */
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
          const words = allWeekWords(t, week);
          return (
            // A plan being viewed does not change its order.
            <li class={week.phase} key={index}>
              <h5>{t('plans-week', { week: index + 1, title: words.title })}</h5>
              <p class="soft">{t(`phase-${week.phase}`)}</p>
              <dl class="plan-texts">
                {(['goal', 'activity', 'question'] as const).map(
                  (text) =>
                    words[text] !== '' && (
                      <div key={text}>
                        <dt>{t(`week-${text}`)}</dt>
                        <dd class="own-words" dir="auto">
                          {text === 'question' ? <q>{words[text]}</q> : words[text]}
                        </dd>
                      </div>
                    ),
                )}
              </dl>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
