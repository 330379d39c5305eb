import { useId, useState } from 'preact/hooks';
import type { Waiting } from '../../utils/model/agenda';
import type { FollowUp } from '../../utils/model/follow-up';
import { Avatar } from '../controls/Avatar';
import { Icon } from '../controls/Icon';
import { lazyView } from '../controls/lazy';
import { useEarlyPage } from '../controls/page';
import { hrefOf, type Route } from '../controls/route';
import { ChargeToday } from '../words/ChargeToday';
import { whatToDoWith } from '../words/follow-ups';
import { When } from '../words/When';
import { useDone } from './done';
import { doneKind, isDoneInWeeks } from './kinds';

const LaterChoices = lazyView(async () => (await import('./LaterChoices')).LaterChoices, []);

interface WaitingListProps {
  items: readonly Waiting[];
  /** Nothing more urgent is above them, so that the way to the first of them is the filled button. */
  main: boolean;
  /** Asks what happened, after a step whose details only the mentor knows. */
  done: (followUp: FollowUp) => void;
  /** Called after too many postponements, to ask whether to let it rest. */
  often: (followUp: FollowUp) => void;
}

/** The people waiting, one per line: a link to the fitting message, one press to log what was done, and a later day. */
export function WaitingList({ items, main, done, often }: WaitingListProps) {
  return (
    <ul class="card waiting">
      {items.map(({ followUp }, at) => (
        <WaitingRow
          key={followUp.id}
          followUp={followUp}
          main={main && at === 0}
          done={() => done(followUp)}
          often={often}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  followUp: FollowUp;
  main: boolean;
  done: () => void;
  often: (followUp: FollowUp) => void;
}

function WaitingRow({ followUp, main, done, often }: RowProps) {
  const { t } = useEarlyPage();
  const [choosing, setChoosing] = useState(false);
  const complete = useDone();
  const id = useId();
  const { who, contactId, dueOn } = followUp;
  const log = doneKind(followUp);
  const inWeeks = isDoneInWeeks(followUp);
  const look = main ? 'button main' : 'button';
  const what = t(log ? `done-${log}` : 'done-plain', { name: who });
  return (
    <li class="due">
      <Avatar name={who} />
      <div class="grow">
        <a class="name" href={hrefOf(placeOf(followUp))}>
          {whatToDoWith(t, followUp)}
        </a>
        <p>
          <When day={dueOn} /> <ChargeToday contactId={contactId} />
        </p>
      </div>
      <div class="due-actions">
        {!inWeeks && followUp.proposal !== 'call' && followUp.time === undefined && (
          <a
            class={look}
            href={hrefOf({ view: 'message', contact: contactId, fitting: true })}
            aria-label={t('waiting-message', { name: who })}
          >
            <Icon name="edit" />
            {t('waiting-message-sign')}
          </a>
        )}
        {inWeeks ? (
          // The name has the same link; screen readers and keyboard users need it only once.
          <span aria-hidden="true">
            <a class={look} href={hrefOf(placeOf(followUp))} tabIndex={-1}>
              <Icon name="forward" />
              {t('waiting-open-sign')}
            </a>
          </span>
        ) : (
          <button
            type="button"
            class="button"
            aria-label={t('waiting-done', { what })}
            title={what}
            onClick={async () => {
              if ((await complete(followUp)) && !log) done();
            }}
          >
            <Icon name="done" />
            {t('follow-up-done')}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          aria-label={t('waiting-later', { name: who })}
          aria-expanded={choosing}
          aria-controls={`${id}-later`}
          onClick={() => setChoosing(!choosing)}
        >
          <Icon name="later" />
          {t('follow-up-later')}
        </button>
      </div>
      <div class="later-place" id={`${id}-later`} hidden={!choosing}>
        {choosing && <LaterChoices followUp={followUp} close={() => setChoosing(false)} often={often} />}
      </div>
    </li>
  );
}

/** Steps of the weeks are done on their page, everything else with the person. */
function placeOf({ contactId, proposal, answers }: FollowUp): Route {
  if (!answers) return { view: 'contact', id: contactId };
  const ending = proposal === 'close' ? ({ part: 'ending' } as const) : {};
  return { view: 'weeks-with', contact: contactId, ...ending };
}
