import type { Phase, Week } from '../../utils/timeline/types';
import { phaseOf } from '../../utils/timeline/weeks';
import { usePage } from '../controls/page';

const PHASES: readonly Phase[] = ['assess', 'learn', 'prove'];
const ALL_WEEKS: readonly Week[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The three steps and the ten weeks on them, each with what to do and a question to ask. */
export function StepsView() {
  const { t } = usePage();
  return (
    <>
      <p>{t('learn-steps-intro')}</p>
      {PHASES.map((phase) => (
        <section class={`card step ${phase}`} key={phase}>
          <h3>{t(`learn-step-${phase}`)}</h3>
          <p class="soft">{t(`learn-step-${phase}.weeks`)}</p>
          <p>{t(`learn-step-${phase}.text`)}</p>
          <ol class="weeks">
            {ALL_WEEKS.filter((week) => phaseOf(week) === phase).map((week) => (
              <li key={week}>
                <h4>{t('learn-week', { week, name: t(`week-${week}`) })}</h4>
                <p>{t(`week-${week}.activity`)}</p>
                <p>
                  <q>{t(`learn-week-${week}`)}</q>
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p>{t('learn-weeks-facebook')}</p>
      <p>{t('learn-weeks-honest')}</p>
    </>
  );
}
