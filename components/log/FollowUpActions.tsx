import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FollowUpProblem } from '../../utils/actions/follow-ups';
import { addDays } from '../../utils/ground/days';
import type { FollowUp } from '../../utils/model/follow-up';
import { asDate } from '../controls/days';
import { DayField, readDay } from '../controls/Field';
import { Icon } from '../controls/Icon';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { dayProblemKey } from '../words/day-problems';

/** Not among what the popup opens with: fetched once Today is drawn. */
export const loadWriting = () => import('../../utils/actions/follow-ups');

interface ActionsProps {
  followUp: FollowUp;
  /** The id of the element that names the person; the buttons' names end with it. */
  namedBy: string;
  /** After it was done: to ask what happened. */
  done: () => void;
  /** Where the contact page adds its own buttons. */
  children?: ComponentChildren;
}

/** "Done" and "Later" for one follow-up, both with undo. */
export function FollowUpActions({ followUp, namedBy, done, children }: ActionsProps) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const [choosing, setChoosing] = useState(false);
  const id = useId();

  const complete = () =>
    attempt(async () => {
      const { completeFollowUp } = await loadWriting();
      const undo = await completeFollowUp(db, followUp.id, new Date());
      tell(t('follow-up-done-notice'), undo);
      done();
    });

  return (
    <>
      <div class="follow-up-actions row">
        <button
          type="button"
          class="button"
          id={`${id}-done`}
          aria-labelledby={`${id}-done ${namedBy}`}
          onClick={complete}
        >
          <Icon name="done" />
          {t('follow-up-done')}
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
        {choosing && <LaterChoices followUp={followUp} close={() => setChoosing(false)} />}
      </div>
    </>
  );
}

function LaterChoices({ followUp, close }: { followUp: FollowUp; close: () => void }) {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();
  const [problem, setProblem] = useState<FollowUpProblem>();
  const input = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);

  useEffect(() => first.current?.focus(), []);

  const moveTo = (until: string) =>
    attempt(async () => {
      const { snoozeFollowUp } = await loadWriting();
      const result = await snoozeFollowUp(db, followUp.id, until, new Date());
      if (!result.ok) {
        setProblem(result.problem);
        input.current?.focus();
        return;
      }
      close();
      tell(t('follow-up-later-notice', { day: asDate(result.followUp.dueOn) }), result.undo);
    });
  const skip = () =>
    attempt(async () => {
      const { skipFollowUp } = await loadWriting();
      const undo = await skipFollowUp(db, followUp.id, new Date());
      close();
      tell(t('follow-up-skip-notice'), undo);
    });

  return (
    <fieldset class="later">
      <legend class="unseen">{t('follow-up-later-choices')}</legend>
      <div class="row">
        <button type="button" class="button" ref={first} onClick={() => moveTo(addDays(today, 1))}>
          {t('follow-up-later-tomorrow')}
        </button>
        <button type="button" class="button" onClick={() => moveTo(addDays(today, 7))}>
          {t('follow-up-later-week')}
        </button>
        <button type="button" class="button" onClick={skip}>
          {t('follow-up-skip')}
        </button>
      </div>
      <form
        noValidate
        class="row end"
        onSubmit={(event) => {
          event.preventDefault();
          void moveTo(readDay(input.current));
        }}
      >
        <DayField
          label={t('follow-up-later-day')}
          problem={problem && t(dayProblemKey(problem))}
          earliest={today}
          input={input}
        />
        <button type="submit" class="button">
          {t('follow-up-later-set')}
        </button>
      </form>
    </fieldset>
  );
}
