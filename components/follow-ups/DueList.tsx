import { useId } from 'preact/hooks';
import type { DueItem } from '../../utils/follow-ups/follow-ups';
import { Avatar } from '../controls/Avatar';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { FollowUpActions } from './FollowUpActions';
import { When } from './When';

/** People to get in touch with, each with what it is about and what can be done. */
export function DueList({ items }: { items: DueItem[] }) {
  return (
    <ul class="stack">
      {items.map((item) => (
        <DueRow key={item.followUp.id} item={item} />
      ))}
    </ul>
  );
}

function DueRow({ item: { contact, followUp } }: { item: DueItem }) {
  const { t } = usePage();
  const id = useId();
  return (
    <li class="card due">
      <div class="due-head">
        <Avatar name={contact.name} />
        <div class="grow">
          <a class="name" id={id} href={hrefOf({ view: 'contact', id: contact.id })}>
            <bdi>{contact.name}</bdi>
          </a>
          <p class="facts">
            <When day={followUp.dueOn} />
            <span class="soft">
              <bdi>{followUp.what || t('follow-up-plain')}</bdi>
            </span>
          </p>
        </div>
      </div>
      <FollowUpActions followUp={followUp} namedBy={id} />
    </li>
  );
}
