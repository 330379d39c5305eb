import { useRef, useState } from 'preact/hooks';
import {
  type FollowUpProblem,
  OFTEN_PUT_OFF,
  skipFollowUp,
  snoozeFollowUp,
} from '../../utils/actions/follow-ups';
import { addDays } from '../../utils/ground/days';
import type { FollowUp } from '../../utils/model/follow-up';
import { QuietDays } from '../choices/QuietDays';
import { asDate } from '../controls/days';
import { DayField, readDay } from '../controls/Field';
import { useFirstFocus } from '../controls/first-focus';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { dayProblemKey } from '../words/day-problems';

interface LaterChoicesProps {
  followUp: FollowUp;
  close: () => void;
  /** Called after too many postponements, to ask whether to let it rest. */
  often: (followUp: FollowUp) => void;
}

/** A later day for one step, or skipping it, each with undo. */
export function LaterChoices({ followUp, close, often }: LaterChoicesProps) {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();
  const [problem, setProblem] = useState<FollowUpProblem>();
  const input = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);

  useFirstFocus(first);

  const moveTo = (until: string) =>
    attempt(async () => {
      const result = await snoozeFollowUp(db, followUp.id, until, new Date());
      if (!result.ok) {
        setProblem(result.problem);
        input.current?.focus();
        return;
      }
      close();
      tell(t('follow-up-later-notice', { day: asDate(result.followUp.dueOn) }), result.undo);
      if ((result.followUp.putOff ?? 0) >= OFTEN_PUT_OFF) often(result.followUp);
    });
  const skip = () =>
    attempt(async () => {
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
      <QuietDays />
    </fieldset>
  );
}
