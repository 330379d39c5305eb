import { addDays, type Day } from '../ground/days';
import type { MentorshipId } from '../ground/ids';
import type { Mentorship } from './mentorship';
import { isKept } from './running';
import { weekDays } from './schedule';
import { SIGNALS, signalsOf } from './signals';

/** The most urgent signal of a mentorship from a day on, as an index into SIGNALS; -1: none. */
type From = [from: Day, urgency: number];

/** What needs attention in a mentorship on any day, as long as it does not change. */
export interface Attention {
  id: MentorshipId;
  beginsOn: Day;
  /** Each holds until the next. */
  from: From[];
}

/**
 * What needs attention in each of a person's mentorships that have not been ended, so that nobody has to read those
 * to find out. The day something was recorded is local to the time zone back then.
 */
export function attentionIn(mentorships: readonly Mentorship[]): Attention[] {
  return mentorships.filter(isKept).map((mentorship) => ({
    id: mentorship.id,
    beginsOn: mentorship.beginsOn,
    from: turnsOf(mentorship),
  }));
}

/** Signals only change at the beginning and end of a week, on the day of its meeting and on the day after. */
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

/** The most urgent signal on a day as an index into SIGNALS, so lower is more urgent; -1 if nothing needs attention. */
export function urgencyOn({ from }: Attention, day: Day): number {
  return from.findLast(([since]) => since <= day)?.[1] ?? -1;
}
