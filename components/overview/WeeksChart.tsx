import type { WeekCount } from '../../utils/queries/reports';
import { asDate } from '../controls/days';
import { usePage } from '../controls/page';

const HEIGHT = 120;
const SLOT = 40;
/** The least value of the full height, so that a single message is no peak. */
const LEAST = 4;

/** Messages and replies by week: as columns, and as a table with the same figures. */
export function WeeksChart({ weeks }: { weeks: readonly WeekCount[] }) {
  const { t } = usePage();
  const most = Math.max(LEAST, ...weeks.map(({ sent, replies }) => Math.max(sent, replies)));
  const column = (count: number) => (count / most) * HEIGHT;
  const sum = (what: 'sent' | 'replies') => weeks.reduce((total, week) => total + week[what], 0);
  return (
    <>
      <p>{t('reports-weeks-said', { sent: sum('sent'), replies: sum('replies'), weeks: weeks.length })}</p>
      <ul class="legend">
        <li class="sent">{t('reports-sent')}</li>
        <li class="replies">{t('reports-replies')}</li>
      </ul>
      <p class="weeks-most soft" aria-hidden="true">
        {t('reports-number', { number: most })}
      </p>
      <svg
        class="weeks-chart"
        viewBox={`0 0 ${SLOT * weeks.length} ${HEIGHT + 2}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {weeks.map(({ from, sent, replies }, index) => (
          <g key={from} transform={`translate(${SLOT * index} 0)`}>
            <rect class="sent" x="5" y={HEIGHT - column(sent)} width="14" height={column(sent)} />
            <rect class="replies" x="21" y={HEIGHT - column(replies)} width="14" height={column(replies)} />
          </g>
        ))}
        <path class="ceiling" d={`M0 1h${SLOT * weeks.length}`} />
        <path class="floor" d={`M0 ${HEIGHT + 1}h${SLOT * weeks.length}`} />
      </svg>
      <div class="weeks-ends soft" aria-hidden="true">
        <span>{weeks[0] && t('reports-week-of', { day: asDate(weeks[0].from) })}</span>
        <span>{t('reports-this-week')}</span>
      </div>
      <details>
        <summary>{t('reports-as-table')}</summary>
        <table class="weeks-table">
          <thead>
            <tr>
              <th scope="col">{t('reports-week')}</th>
              <th scope="col">{t('reports-sent')}</th>
              <th scope="col">{t('reports-replies')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ from, sent, replies }) => (
              <tr key={from}>
                <th scope="row">{t('reports-week-of', { day: asDate(from) })}</th>
                <td>{t('reports-number', { number: sent })}</td>
                <td>{t('reports-number', { number: replies })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
