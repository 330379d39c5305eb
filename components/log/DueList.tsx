import { useId } from 'preact/hooks';
import type { FollowUp } from '../../utils/model/follow-up';
import type { DueItem } from '../../utils/queries/due';
import { Avatar } from '../controls/Avatar';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { whatToDo } from '../words/follow-ups';
import { When } from '../words/When';
import { FollowUpActions } from './FollowUpActions';

interface DueListProps {
  items: readonly DueItem[];
  /** After one was done: to ask what happened. */
  done: (item: DueItem) => void;
}

/** People to get in touch with, each with what is to be done and the buttons for it. */
export function DueList({ items, done }: DueListProps) {
  return (
    <ul class="stack">
      {items.map((item) => (
        <DueRow key={item.followUp.id} item={item} done={() => done(item)} />
      ))}
    </ul>
  );
}

function DueRow({ item: { contact, followUp }, done }: { item: DueItem; done: () => void }) {
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
            <span>
              <What followUp={followUp} />
            </span>
          </p>
        </div>
      </div>
      <FollowUpActions followUp={followUp} namedBy={id} done={done} />
    </li>
  );
}

/** What is to be done. What the weeks of a mentorship ask for is done on their page. */
function What({ followUp }: { followUp: FollowUp }) {
  const { t } = usePage();
  const { contactId, proposal, answers } = followUp;
  const words = <bdi>{whatToDo(t, followUp)}</bdi>;
  if (!answers) return words;
  const ending = proposal === 'close' ? ({ part: 'ending' } as const) : {};
  return <a href={hrefOf({ view: 'weeks-with', contact: contactId, ...ending })}>{words}</a>;
}
