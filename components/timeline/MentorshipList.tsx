import type { runningMentorships } from '../../utils/timeline/mentorships';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { PositionText } from './PositionText';
import { Trail } from './Trail';

interface ListProps {
  running: Awaited<ReturnType<typeof runningMentorships>>;
  kind: 'dots' | 'stones';
}

/** Mentorships under way, each with its trail. */
export function MentorshipList({ running, kind }: ListProps) {
  const { t } = usePage();
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
            {kind === 'dots' && <Trail position={position} kind="dots" />}
          </div>
          {kind === 'stones' && <Trail position={position} kind="stones" />}
          {kind === 'stones' && position.kind === 'running' && (
            <div>
              <h3>{t(`week-${position.week}`)}</h3>
              <p>{t(`week-${position.week}.activity`)}</p>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
