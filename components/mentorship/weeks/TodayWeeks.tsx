import type { TrailDatabase } from '../../../utils/database/schema';
import type { Day } from '../../../utils/ground/days';
import { type Signal, signalsOf } from '../../../utils/model/signals';
import { openFollowUpOf } from '../../../utils/queries/due';
import { readFirstRunning } from '../../../utils/queries/mentorship-overview';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { useLive } from '../../controls/live';
import { usePage } from '../../controls/page';
import { hrefOf } from '../../controls/route';
import { PositionText } from '../../words/PositionText';
import { SignalLine } from './SignalLine';
import { Trail } from './Trail';
import './weeks.css';

/** So many mentorships stand on Today; the rest is one click away. */
const SHOWN = 6;

/**
 * What wants attention and is in no follow-up, because the mentor has planned one of their own: what the
 * program proposes says it already, in the list above.
 */
async function unsaid(db: TrailDatabase, { mentorship, contact }: RunningMentorship, today: Day) {
  const signals: Signal[] = signalsOf(mentorship, today);
  if (signals.length === 0) return signals;
  const open = await openFollowUpOf(db, contact.id);
  return open && open.proposal === undefined ? signals : [];
}

/** The mentorships under way, each on one line. Today loads it when the follow-ups are there. */
export function TodayWeeks() {
  const { t, db, today } = usePage();
  const read = useLive(`today's weeks ${today}`, async () => {
    const { items, total } = await readFirstRunning(db, today, SHOWN);
    const shown = await Promise.all(
      items.map(async (each) => ({ ...each, signals: await unsaid(db, each, today) })),
    );
    return { items: shown, total };
  });
  if (!read || read.items.length === 0) return null;
  const { items, total } = read;
  return (
    <section class="section">
      <h2>{t('today-weeks')}</h2>
      <ul class="stack">
        {items.map(({ mentorship, contact, position, signals: [signal, ...others] }) => (
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
            {signal && <SignalLine signal={signal} more={others.length} />}
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
