import type { WeekMood } from '../../../utils/queries/figures';
import { usePage } from '../../controls/page';

const HEIGHT = 120;
const SLOT = 40;
const BEST = 5;

/** The mood week by week: as columns, and as a table with the same figures. */
export function MoodChart({ moods }: { moods: readonly WeekMood[] }) {
  const { t } = usePage();
  const height = (mean: number) => (mean / BEST) * HEIGHT;
  const width = SLOT * moods.length;
  return (
    <>
      <p class="soft">{t('figures-mood-said')}</p>
      <svg
        class="mood-chart"
        viewBox={`0 0 ${width} ${HEIGHT + 2}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {Array.from({ length: BEST }, (_, index) => (
          <path key={index} class="level" d={`M0 ${HEIGHT - height(index + 1)}h${width}`} />
        ))}
        {moods.map(
          ({ week, mean }) =>
            mean !== null && (
              <rect
                key={week}
                x={SLOT * (week - 1) + 8}
                y={HEIGHT - height(mean)}
                width={SLOT - 16}
                height={height(mean)}
              />
            ),
        )}
        <path class="floor" d={`M0 ${HEIGHT + 1}h${width}`} />
      </svg>
      <div class="mood-ends soft" aria-hidden="true">
        <span>{t('figures-mood-week', { week: 1 })}</span>
        {moods.length > 1 && <span>{t('figures-mood-week', { week: moods.length })}</span>}
      </div>
      <details>
        <summary>{t('figures-mood-table')}</summary>
        <table class="figures-table">
          <thead>
            <tr>
              <th scope="col">{t('figures-mood-column-week')}</th>
              <th scope="col">{t('figures-mood-column-mean')}</th>
              <th scope="col">{t('figures-mood-column-count')}</th>
            </tr>
          </thead>
          <tbody>
            {moods.map(({ week, mean, count }) => (
              <tr key={week}>
                <th scope="row">{week}</th>
                <td>{mean === null ? t('figures-mood-unknown') : t('figures-mood-mean', { mean })}</td>
                <td>{t('figures-number', { number: count })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
