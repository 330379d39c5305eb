import { useRef, useState } from 'preact/hooks';
import { moveMeeting } from '../../../utils/actions/change-mentorship';
import type { Day } from '../../../utils/ground/days';
import { addDays, parseDay } from '../../../utils/ground/days';
import type { Mentorship } from '../../../utils/model/mentorship';
import { planMove } from '../../../utils/model/replan';
import type { Standing } from '../../../utils/model/week-state';
import { asDate } from '../../controls/days';
import { DayField, readDay } from '../../controls/Field';
import { usePage } from '../../controls/page';
import { ShortForm } from '../change/ShortForm';
import { changeProblemText, useChange } from '../change/use-change';

interface MoveFormProps {
  mentorship: Mentorship;
  standing: Standing;
  close: () => void;
}

/** Moves the meeting of one week only. */
export function MoveForm({ mentorship, standing: { week, meetsOn }, close }: MoveFormProps) {
  const { t, db, today } = usePage();
  const change = useChange();
  const [problem, setProblem] = useState<string>();
  const day = useRef<HTMLInputElement>(null);
  const possible = possibleDays(mentorship, week, meetsOn, today);

  const save = async () => {
    const to = readDay(day.current);
    const found = await change(
      (now) => moveMeeting(db, mentorship.id, { week, to }, now),
      () => {
        const parsed = parseDay(to);
        return t('week-move-saved', { week, day: asDate(parsed.ok ? parsed.day : meetsOn) });
      },
    );
    if (found === null) return close();
    if (found === 'failed') return;
    setProblem(changeProblemText(t, found));
    day.current?.focus();
  };

  return (
    <ShortForm save={t('week-move-save')} send={() => void save()} cancel={close}>
      <DayField
        label={t('week-move-day')}
        hint={
          possible
            ? t('week-move-explain', { from: asDate(possible.from), until: asDate(possible.until) })
            : undefined
        }
        problem={problem}
        initial={meetsOn}
        input={day}
        changed={() => setProblem(undefined)}
      />
    </ShortForm>
  );
}

/** No meeting can be further off than this, as it has to stay between the previous and the next. */
const FARTHEST = 28;

function possibleDays(
  mentorship: Mentorship,
  week: number,
  meetsOn: Day,
  today: Day,
): { from: Day; until: Day } | null {
  const around = Array.from({ length: 2 * FARTHEST + 1 }, (_, index) => addDays(meetsOn, index - FARTHEST));
  const days = around.filter((day) => planMove(mentorship, week, day, today).ok);
  const [from] = days;
  const until = days.at(-1);
  return from && until ? { from, until } : null;
}
