import type { Funnel } from '../../utils/queries/reports';
import { usePage } from '../controls/page';

interface FunnelTableProps {
  /** The title of the first column. */
  of: string;
  rows: readonly (Funnel & { name: string })[];
  big?: boolean;
}

const STEPS = ['contacted', 'replied', 'mentoring'] as const;

/** Contacted → replied → mentoring: a table whose cells also show their share as a bar. */
export function FunnelTable({ of, rows, big = false }: FunnelTableProps) {
  const { t } = usePage();
  const most = Math.max(1, ...rows.map(({ contacted }) => contacted));
  return (
    <table class={`funnel ${big ? 'big' : ''}`}>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {STEPS.map((step) => (
            <th key={step} scope="col">
              {t(`reports-${step}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">
              <bdi>{row.name}</bdi>
            </th>
            {STEPS.map((step) => (
              <td key={step}>
                <span class="cell-name" aria-hidden="true">
                  {t(`reports-${step}`)}
                </span>
                <span class="number">
                  {step === 'contacted' || row.contacted === 0
                    ? t('reports-number', { number: row[step] })
                    : t('reports-share', {
                        number: row[step],
                        percent: Math.round((100 * row[step]) / row.contacted),
                      })}
                </span>
                <Bar step={step} share={row[step] / most} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** @param share of the full width, 0 to 1 */
function Bar({ step, share }: { step: (typeof STEPS)[number]; share: number }) {
  return (
    <svg class={`bar ${step}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" width="100" height="10" />
      <rect class="filled" width={Math.max(share * 100, share > 0 ? 1 : 0)} height="10" />
    </svg>
  );
}
