import { defaultCadence } from '../../utils/model/cadence';
import { OwnWords } from '../choices/OwnWords';
import { useSettle } from '../choices/use-settle';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { useStages } from '../words/stage-names';

/** After how many days in each stage the mentor gets in touch again. */
export function Cadences() {
  const { t } = usePage();
  const { cadences } = usePreferences();
  const { order, nameOf } = useStages();
  const { settle, problems } = useSettle('settings-cadences');
  return (
    <section class="card">
      <div>
        <h2>{t('settings-cadences')}</h2>
        <p class="soft">{t('settings-cadences.hint')}</p>
      </div>
      <div class="settings-numbers">
        {order.map((stage) => {
          const days = defaultCadence(stage);
          if (days === null) return null;
          return (
            <OwnWords
              key={stage}
              label={nameOf(stage)}
              hint={t('settings-cadence-default', { days })}
              problem={
                problems.some((problem) => problem.field === 'cadences' && problem.stage === stage)
                  ? t('settings-problem-cadence')
                  : undefined
              }
              numeric
              placeholder={String(days)}
              stored={String(cadences[stage] ?? '')}
              keep={(typed) => {
                const { [stage]: _, ...others } = cadences;
                const wanted = typed.trim() === '' ? others : { ...others, [stage]: Number(typed) };
                void settle({ cadences: wanted });
              }}
            />
          );
        })}
      </div>
    </section>
  );
}
