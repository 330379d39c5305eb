import type { runningMentorships } from '../../utils/timeline/mentorships';
import type { PlanWeek } from '../../utils/timeline/types';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { PositionText } from './PositionText';
import { Trail } from './Trail';
import { weekWords } from './week-words';

interface ListProps {
  running: Awaited<ReturnType<typeof runningMentorships>>;
  kind: 'dots' | 'stones';
}

/** Mentorships under way, each with its trail. */
export function MentorshipList({ running, kind }: ListProps) {
  const Name = kind === 'stones' ? 'h2' : 'h3';
  return (
    <ul class="stack">
      {running.map(({ mentorship, contact, position }) => (
        <li key={mentorship.id} class="card">
          <div class="mentorship-head">
            <div class="grow">
              <Name>
                <a class="name" href={hrefOf({ view: 'contact', id: contact.id })}>
                  <bdi>{contact.name}</bdi>
                </a>
              </Name>
              <p class="soft">
                <PositionText position={position} />
              </p>
            </div>
            {kind === 'dots' && <Trail weeks={mentorship.weeks} position={position} kind="dots" />}
          </div>
          {kind === 'stones' && <Trail weeks={mentorship.weeks} position={position} kind="stones" />}
          {kind === 'stones' && position.kind === 'running' && (
            <ThisWeek week={mentorship.weeks[position.week - 1]} />
          )}
        </li>
      ))}
    </ul>
  );
}

function ThisWeek({ week }: { week: PlanWeek | undefined }) {
  const { t } = usePage();
  if (!week) return null;
  const { title, activity } = weekWords(t, week);
  return (
    <div>
      <h3>{title}</h3>
      <p>{activity}</p>
    </div>
  );
}
