import type { Day } from '../../utils/ground/days';
import { daysBetween } from '../../utils/ground/days';
import type { Translate } from '../../utils/language/translate';
import type { FollowUp } from '../../utils/model/follow-up';
import { asDate } from '../controls/days';

/** What to do: the mentor's own text, or else the program's for its proposal. */
export function whatToDo(
  t: Translate,
  { what, proposal, time }: Pick<FollowUp, 'what' | 'proposal' | 'time'>,
): string {
  if (time) return t('follow-up-meeting-at', { time, what: what || t('kind-meet') });
  if (what !== '') return what;
  if (time !== undefined) return t('kind-meet');
  return t(proposal === undefined ? 'follow-up-plain' : `proposal-${proposal}`);
}

/** What to do and with whom, in one sentence. */
export function whatToDoWith(
  t: Translate,
  { what, proposal, time, who: name }: Pick<FollowUp, 'what' | 'proposal' | 'time' | 'who'>,
): string {
  if (time !== undefined) return t('turn-met', { name });
  if (what !== '') return t('turn-own', { name, what });
  return t(proposal === undefined ? 'turn-plain' : `turn-${proposal}`, { name });
}

/** When it is due, as a person would say it: "for 2 days", "today", "in 3 days", "Thu, Mar 5". */
export function dueText(t: Translate, day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days < 0) return t('due-late', { days: -days });
  if (days === 0) return t('due-today');
  if (days <= 7) return t('due-soon', { days });
  return t(day.slice(0, 4) === today.slice(0, 4) ? 'date-short' : 'date-full', { day: asDate(day) });
}
