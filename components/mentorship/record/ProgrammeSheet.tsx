import type { Translate } from '../../../utils/language/translate';
import type { OutcomeRow } from '../../../utils/queries/figure-rows';
import { figuresOf } from '../../../utils/queries/figures';
import { asDate } from '../../controls/days';
import { usePage } from '../../controls/page';
import { durationText } from './words';

interface ProgrammeSheetProps {
  rows: readonly OutcomeRow[];
  withNames: boolean;
  mentorName: string;
}

/** The state of every mentorship, with totals, as printed. */
export function ProgrammeSheet({ rows, withNames, mentorName }: ProgrammeSheetProps) {
  const { t, today } = usePage();
  const { kept, due, minutes } = figuresOf(rows);
  const titles = {
    begins: t('programme-begins'),
    where: t('programme-where'),
    phase: t('programme-phase'),
    kept: t('programme-kept'),
    time: t('programme-time'),
  };
  return (
    <>
      <header>
        <h3 class="sheet-name">{t('programme-title')}</h3>
        <p>{t('programme-as-of', { day: asDate(today) })}</p>
        {mentorName.trim() !== '' && <p>{t('programme-by', { name: mentorName.trim() })}</p>}
      </header>
      <table class={`programme ${withNames ? 'named' : ''}`}>
        <thead>
          <tr>
            <th scope="col" class="who">
              {t(withNames ? 'programme-name' : 'programme-number')}
            </th>
            {withNames && (
              <th scope="col" class="begins">
                {titles.begins}
              </th>
            )}
            <th scope="col" class="where">
              {titles.where}
            </th>
            <th scope="col">{titles.phase}</th>
            <th scope="col">{titles.kept}</th>
            <th scope="col">{titles.time}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <th scope="row">{withNames ? <bdi>{row.name}</bdi> : index + 1}</th>
              {withNames && (
                <td data-title={titles.begins}>{t('outcome-day-short', { day: asDate(row.beginsOn) })}</td>
              )}
              <td data-title={titles.where}>{standingText(t, row)}</td>
              <td data-title={titles.phase}>{t(`programme-phase-${row.phase}`)}</td>
              <td data-title={titles.kept}>{t('programme-kept-of', { kept: row.kept, due: row.due })}</td>
              <td data-title={titles.time}>{durationText(t, row.minutes)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={withNames ? 4 : 3}>
              {t('programme-total', { count: rows.length })}
            </th>
            <td data-title={titles.kept}>{t('programme-kept-of', { kept, due })}</td>
            <td data-title={titles.time}>{durationText(t, minutes)}</td>
          </tr>
        </tfoot>
      </table>
      <footer>
        <p>{t('programme-kept-hint')}</p>
      </footer>
    </>
  );
}

function standingText(t: Translate, { standing, week, of }: OutcomeRow): string {
  switch (standing) {
    case 'upcoming':
      return t('programme-standing-upcoming');
    case 'running':
    case 'paused':
      return t(`programme-standing-${standing}`, { week, of });
    case 'to-close':
    case 'completed':
      return t(`programme-standing-${standing}`, { of });
    case 'early':
      return week === 0 ? t('programme-standing-early-before') : t('programme-standing-early', { week, of });
  }
}
