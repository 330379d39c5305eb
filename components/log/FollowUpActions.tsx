import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FollowUp } from '../../utils/model/follow-up';
import { Icon } from '../controls/Icon';
import { usePage } from '../controls/page';
import { useDone } from './done';
import { doneKind } from './kinds';
import { LaterChoices } from './LaterChoices';
import { RestQuestion } from './RestQuestion';

interface ActionsProps {
  followUp: FollowUp;
  /** The id of the element with the person's name, which the buttons' names end with. */
  namedBy: string;
  /** Asks what happened, after a step whose details only the mentor knows. */
  done: () => void;
  /** Whether the button that logs it is the filled one. */
  main?: boolean;
  /** Content before and after the button that logs it. */
  before?: ComponentChildren;
  children?: ComponentChildren;
}

/** What was done, logged with one press, and "Later", for one follow-up; both with undo. */
export function FollowUpActions({ followUp, namedBy, done, main, before, children }: ActionsProps) {
  const { t } = usePage();
  const [choosing, setChoosing] = useState(false);
  const [often, setOften] = useState<FollowUp>();
  const complete = useDone();
  const id = useId();
  const log = doneKind(followUp);

  return (
    <>
      <div class="follow-up-actions row">
        {before}
        <button
          type="button"
          class={main ? 'button main' : 'button'}
          id={`${id}-done`}
          aria-labelledby={`${id}-done ${namedBy}`}
          onClick={async () => {
            if ((await complete(followUp)) && !log) done();
          }}
        >
          <Icon name="done" />
          {t(log ? `kind-${log}` : 'follow-up-done')}
        </button>
        <button
          type="button"
          class="button quiet"
          id={`${id}-later`}
          aria-labelledby={`${id}-later ${namedBy}`}
          aria-expanded={choosing}
          aria-controls={`${id}-choices`}
          onClick={() => setChoosing(!choosing)}
        >
          <Icon name="later" />
          {t('follow-up-later')}
        </button>
        {children}
      </div>
      <div class="later-place" id={`${id}-choices`} hidden={!choosing}>
        {choosing && <LaterChoices followUp={followUp} close={() => setChoosing(false)} often={setOften} />}
      </div>
      {often && <RestQuestion followUp={often} heading="h4" close={() => setOften(undefined)} />}
    </>
  );
}
