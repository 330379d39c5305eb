import type { Day } from '../../../utils/ground/days';
import { type BuiltinPlan, builtinWeeks } from '../../../utils/model/builtin-plans';
import type { Contact } from '../../../utils/model/contact';
import type { Plan, PlanWeek } from '../../../utils/model/mentorship';
import { isOnFacebook } from '../../../utils/model/on-facebook';
import { weekdayOf } from '../../../utils/model/schedule';
import type { MeetingTyped } from './MeetingFields';

export const BUILTIN_CHOICES = ['ten-weeks', 'six-weeks', 'follow-on'] as const satisfies BuiltinPlan[];
export const GOALS_LIMIT = 3;

/** The start of a mentorship being edited. */
export interface StartTyped {
  /** One of the program's plans, or `own` and the id of one of the mentor's. */
  plan: string;
  /** In the form `readDay` returns. */
  begin: string;
  /** The weekday is '' as long as it follows the first day. */
  meeting: MeetingTyped;
  goals: string;
  onFacebook: boolean;
  isAdult: boolean;
}

export function firstTyped(contact: Contact, today: Day): StartTyped {
  return {
    plan: 'ten-weeks',
    begin: today,
    meeting: { weekday: '', time: '', minutes: '60', channel: '' },
    goals: '',
    onFacebook: isOnFacebook(contact),
    isAdult: false,
  };
}

/** The chosen weeks; undefined if the plan no longer exists. */
export function chosenWeeks(
  plan: string,
  own: readonly Plan[],
): { weeks: PlanWeek[]; planName: string } | undefined {
  const builtin = BUILTIN_CHOICES.find((each) => each === plan);
  if (builtin) return { weeks: builtinWeeks(builtin), planName: '' };
  const found = own.find(({ id }) => `own ${id}` === plan);
  return found && { weeks: found.weeks, planName: found.name };
}

/** The goals, one per line. */
export function goalLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The weekday of the meetings: as chosen, or else that of the first day. */
export function weekdayTyped({ weekday }: MeetingTyped, begin: Day | null): string {
  return weekday === '' && begin ? String(weekdayOf(begin)) : weekday;
}
