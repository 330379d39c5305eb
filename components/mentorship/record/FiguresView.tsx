import { readOutcomeRows, STANDINGS } from '../../../utils/queries/figure-rows';
import { type Figures, figuresOf } from '../../../utils/queries/figures';
import { BackTo } from '../../controls/BackTo';
import { Empty } from '../../controls/Empty';
import { useLive } from '../../controls/live';
import { usePage } from '../../controls/page';
import { hrefOf } from '../../controls/route';
import { FiguresFile } from './FiguresFile';
import { MoodChart } from './MoodChart';
import { durationText } from './words';
import './figures.css';

/** The results of all mentorships, in figures for the mentor. */
export function FiguresView() {
  const { t, db, today } = usePage();
  const rows = useLive(`figures ${today}`, () => readOutcomeRows(db, today));
  if (!rows) return <p role="status">{t('figures-reading')}</p>;
  if (rows.length === 0) {
    return (
      <div class="stack">
        <BackTo route={{ view: 'weeks' }} words={t('weeks-all-many')} />
        <Empty lead={t('figures-none')} next={t('figures-none-next')}>
          <a class="button main" href={hrefOf({ view: 'contacts' })}>
            {t('weeks-none-action')}
          </a>
        </Empty>
      </div>
    );
  }
  const figures = figuresOf(rows);
  return (
    <div class="stack figures">
      <BackTo route={{ view: 'weeks' }} words={t('weeks-all-many')} />
      <section class="card">
        <h2 tabIndex={-1}>{t('figures-all')}</h2>
        <dl class="standings">
          {STANDINGS.map((standing) => (
            <div key={standing}>
              <dt>{t(`figures-standing-${standing}`)}</dt>
              <dd>{t('figures-number', { number: figures.standing[standing] })}</dd>
            </div>
          ))}
        </dl>
      </section>
      <MeetingsCard figures={figures} />
      <EarlyCard figures={figures} />
      <section class="card">
        <h2>{t('figures-mood')}</h2>
        {figures.moods.length === 0 ? <p>{t('figures-mood-none')}</p> : <MoodChart moods={figures.moods} />}
      </section>
      <FiguresFile rows={rows} />
    </div>
  );
}

function MeetingsCard({ figures: { kept, due, unwritten, minutes } }: { figures: Figures }) {
  const { t } = usePage();
  const percent = due === 0 ? 0 : Math.round((100 * kept) / due);
  return (
    <section class="card">
      <h2>{t('figures-meetings')}</h2>
      <p class="lead">{t('figures-meetings-said', { kept, due, percent })}</p>
      <p>{t('figures-time-said', { time: durationText(t, minutes) })}</p>
      {unwritten > 0 && <p class="soft">{t('figures-unwritten', { count: unwritten })}</p>}
    </section>
  );
}

function EarlyCard({ figures: { standing, endedIn } }: { figures: Figures }) {
  const { t } = usePage();
  return (
    <section class="card">
      <h2>{t('figures-early')}</h2>
      {endedIn.length === 0 ? (
        <p>{t('figures-early-none')}</p>
      ) : (
        <>
          <p>{t('figures-early-said', { count: standing.early })}</p>
          <table class="figures-table">
            <thead>
              <tr>
                <th scope="col">{t('figures-early-when')}</th>
                <th scope="col">{t('figures-early-count')}</th>
              </tr>
            </thead>
            <tbody>
              {endedIn.map(({ week, count }) => (
                <tr key={week}>
                  <th scope="row">{t('figures-early-in', { week })}</th>
                  <td>{t('figures-number', { number: count })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
