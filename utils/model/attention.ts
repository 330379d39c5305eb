import { addDays, type Day } from '../ground/days';
import type { MentorshipId } from '../ground/ids';
import type { Mentorship } from './mentorship';
import { isKept } from './running';
import { weekDays } from './schedule';
import { SIGNALS, signalsOf } from './signals';

/** What most wants attention in a mentorship from a day on, by its place among SIGNALS; -1: nothing. */
type From = [from: Day, urgency: number];

/** What wants attention in a mentorship, on whatever day it is asked, as long as nothing in it is changed. */
export interface Attention {
  id: MentorshipId;
  beginsOn: Day;
  /** Each holds until the next. */
  from: From[];
}

/**
 * What wants attention in each of a person's mentorships that have not been ended, so that nobody has to read them to know.
 * The day on which one was written down is that of the mentor's calendar at the time.
 */
export function attentionIn(mentorships: readonly Mentorship[]): Attention[] {
  return mentorships.filter(isKept).map((mentorship) => ({
    id: mentorship.id,
    beginsOn: mentorship.beginsOn,
    from: turnsOf(mentorship),
  }));
}

/** Signals come and go with the beginning and end of a week, on the day of its meeting and the day after, at no other time. */
function turnsOf(mentorship: Mentorship): From[] {
  const days = weekDays(mentorship).flatMap(({ startsOn, endsOn, meetsOn }) => [
    startsOn,
    meetsOn,
    addDays(meetsOn, 1),
    addDays(endsOn, 1),
  ]);
  const turns: From[] = [];
  for (const day of [...new Set([mentorship.beginsOn, ...days])].sort()) {
    const [first] = signalsOf(mentorship, day);
    const urgency = first ? SIGNALS.indexOf(first.kind) : -1;
    if (urgency !== (turns.at(-1)?.[1] ?? -1)) turns.push([day, urgency]);
  }
  return turns;
}

/** How urgent it is on a day, by its place among SIGNALS: the lower, the more; -1 where nothing wants attention. */
export function urgencyOn({ from }: Attention, day: Day): number {
  return from.findLast(([since]) => since <= day)?.[1] ?? -1;
}
