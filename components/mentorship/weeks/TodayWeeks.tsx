import type { AgendaRows } from '../../../utils/model/agenda';
import { positionNow } from '../../../utils/model/week-state';
import { usePage } from '../../controls/page';
import { hrefOf } from '../../controls/route';
import { PositionText } from '../../words/PositionText';
import { Trail } from '../trail/Trail';
import './weeks.css';

/** The current mentorships, one per line. Their steps for today are in the agenda. */
export function TodayWeeks({ agenda }: { agenda: AgendaRows }) {
  const { t, today } = usePage();
  const { underWay, running, moreRunning } = agenda;
  if (underWay.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('today-weeks')}</h2>
      <ul class="stack">
        {underWay.map(({ mentorship, who }) => (
          <li key={mentorship.id} class="card mentorship-head">
            <div class="grow">
              <h3>
                <a class="name" href={hrefOf({ view: 'mentorship', id: mentorship.id })}>
                  <bdi>{who}</bdi>
                </a>
              </h3>
              <p class="soft">
                <PositionText position={positionNow(mentorship, today)} />
              </p>
            </div>
            <Trail mentorship={mentorship} kind="dots" />
          </li>
        ))}
      </ul>
      {running > underWay.length && (
        <p>
          <a href="#weeks">{moreRunning ? t('weeks-all-many') : t('weeks-all', { count: running })}</a>
        </p>
      )}
    </section>
  );
}
