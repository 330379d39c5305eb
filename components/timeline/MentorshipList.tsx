import type { RunningMentorship } from '../../utils/timeline/mentorships';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { PositionText } from './PositionText';
import { Trail } from './Trail';

/** So many stand on Today; the rest is one click away. */
const AT_FIRST = 6;

/** Mentorships under way, each on one line. */
export function MentorshipList({ running }: { running: readonly RunningMentorship[] }) {
  const { t } = usePage();
  return (
    <>
      <ul class="stack">
        {running.slice(0, AT_FIRST).map(({ mentorship, contact, position }) => (
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
      {running.length > AT_FIRST && (
        <p>
          <a href="#weeks">{t('weeks-all', { count: running.length })}</a>
        </p>
      )}
    </>
  );
}
