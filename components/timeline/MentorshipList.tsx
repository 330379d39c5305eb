import type { Overview } from '../../utils/timeline/overview';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { PositionText } from './PositionText';
import { Trail } from './Trail';

/** Mentorships under way, each on one line; where there are more, the way to all. */
export function MentorshipList({ items, total }: Overview) {
  const { t } = usePage();
  return (
    <>
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
    </>
  );
}
