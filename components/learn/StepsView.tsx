import { builtinWeeks } from '../../utils/model/builtin-plans';
import { PHASES } from '../../utils/model/mentorship';
import { usePage } from '../controls/page';

const WEEKS = builtinWeeks('ten-weeks');

/** The three steps and their ten weeks, each with what to do and a question to ask. */
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
            {WEEKS.flatMap((each) => (each.phase === phase && each.standard ? [each.standard] : [])).map(
              (week) => (
                <li key={week}>
                  <h4>{t('learn-week', { week, name: t(`week-${week}`) })}</h4>
                  <p>{t(`week-${week}.activity`)}</p>
                  <p>
                    <q>{t(`learn-week-${week}`)}</q>
                  </p>
                </li>
              ),
            )}
          </ol>
        </section>
      ))}
      <p>{t('learn-weeks-facebook')}</p>
      <p>{t('learn-weeks-honest')}</p>
    </>
  );
}
