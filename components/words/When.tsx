import type { Day } from '../../utils/ground/days';
import { useEarlyPage } from '../controls/page';
import { dueText } from './follow-ups';

/** When a follow-up is due, as a person would say it. */
export function When({ day }: { day: Day }) {
  const { t, today } = useEarlyPage();
  const state = day < today ? 'late' : day === today ? 'now' : 'ahead';
  return (
    <time class={state} dateTime={day}>
      {dueText(t, day, today)}
    </time>
  );
}
