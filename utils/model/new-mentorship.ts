import type { Day, Instant } from '../ground/days';
import { type ContactId, type MentorshipId, newId } from '../ground/ids';
import { builtinWeeks } from './builtin-plans';
import type { Goal, Meeting, Mentorship, PlanWeek } from './mentorship';
import { lastDay, weekdayOf } from './schedule';

/** What a mentorship starts with; what is left out is as the program proposes it. */
export interface StartDraft {
  weeks?: readonly PlanWeek[];
  planName?: string;
  meeting?: Partial<Meeting>;
  /** In words, or a goal of an earlier mentorship with all that belongs to it. */
  goals?: readonly (string | Goal)[];
  onFacebook?: boolean;
  /** The mentor knows that the person is 18 or older. */
  isAdult?: boolean;
  /** The mentorship this one goes on from. */
  follows?: MentorshipId;
}

/** What is not agreed yet. */
export const NO_MEETING = { time: '', minutes: 60, channel: '' } as const;

/** A mentorship that has just begun. */
export function newMentorship(
  contactId: ContactId,
  beginsOn: Day,
  at: Instant,
  { weeks = builtinWeeks('ten-weeks'), meeting, goals = [], ...draft }: StartDraft = {},
): Mentorship {
  const planned = {
    beginsOn,
    pauses: [],
    weeks: weeks.map((week) => ({ ...week, movedBy: 0 })),
  };
  return {
    id: newId(),
    contactId,
    ...planned,
    lastOn: lastDay(planned),
    planName: draft.planName ?? '',
    onFacebook: draft.onFacebook ?? false,
    meeting: { weekday: weekdayOf(beginsOn), ...NO_MEETING, ...meeting },
    goals: goals.map(newGoal).filter(({ text }) => text !== ''),
    agreement: null,
    skills: [],
    closing: null,
    outcome: null,
    answered: [],
    ...(draft.follows === undefined ? {} : { follows: draft.follows }),
    createdAt: at,
    updatedAt: at,
  };
}

/** A goal as it begins here: what was a row of another mentorship becomes one of its own. */
export function newGoal(goal: string | Goal): Goal {
  const { text, measure, obstacle, reached, steps } =
    typeof goal === 'string' ? { text: goal, measure: '', obstacle: '', reached: false, steps: [] } : goal;
  const own = steps.map((step) => ({ ...step, id: newId() }));
  return { id: newId(), text: text.trim(), measure, obstacle, reached, steps: own };
}
