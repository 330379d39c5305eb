import { readFirstRunning } from '../../utils/timeline/overview';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { PositionText } from './PositionText';
import { Trail } from './Trail';

/** So many mentorships stand on Today; the rest is one click away. */
const SHOWN = 6;

/** The mentorships under way, each on one line. Today loads it when the follow-ups are there. */
export function TodayWeeks() {
  const { t, db, today } = usePage();
  const read = useLive(`today's weeks ${today}`, () => readFirstRunning(db, today, SHOWN));
  if (!read || read.items.length === 0) return null;
  const { items, total } = read;
  return (
    <section class="section">
      <h2>{t('today-weeks')}</h2>
      <ul class="stack">
        {items.map(({ mentorship, contact, position }) => (
          <li key={mentorship.id} class="card mentorship-head">
            <div class="grow">
              <h3>
                <a class="name" href={hrefOf({ view: 'mentorship', id: mentorship.id })}>
                  <bdi>{contact.name}</bdi>
                </a>
              </h3>
              <p class="soft">
                <PositionText position={position} />
              </p>
            </div>
            <Trail mentorship={mentorship} kind="dots" />
          </li>
        ))}
      </ul>
      {total > items.length && (
        <p>
          <a href="#weeks">{t('weeks-all', { count: total })}</a>
        </p>
      )}
    </section>
  );
}
