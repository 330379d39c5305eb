import type { Day, Instant } from '../ground/days';
import { type ContactId, type MentorshipId, newId } from '../ground/ids';
import { builtinWeeks } from './builtin-plans';
import type { Goal, Meeting, Mentorship, PlanWeek } from './mentorship';
import { lastDay, weekdayOf } from './schedule';

/** The initial values of a mentorship; the program proposes whatever is left out. */
export interface StartDraft {
  weeks?: readonly PlanWeek[];
  planName?: string;
  meeting?: Partial<Meeting>;
  /** As text, or a goal of an earlier mentorship with its details. */
  goals?: readonly (string | Goal)[];
  onFacebook?: boolean;
  /** The mentor knows that the person is 18 or older. */
  isAdult?: boolean;
  /** The mentorship that this one continues. */
  follows?: MentorshipId;
}

/** Nothing agreed yet. */
export const NO_MEETING = { time: '', minutes: 60, channel: '' } as const;

/** A mentorship that is just starting. */
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

/** A goal to start with; one from another mentorship becomes an independent copy. */
export function newGoal(goal: string | Goal): Goal {
  const { text, measure, obstacle, reached, steps } =
    typeof goal === 'string' ? { text: goal, measure: '', obstacle: '', reached: false, steps: [] } : goal;
  const own = steps.map((step) => ({ ...step, id: newId() }));
  return { id: newId(), text: text.trim(), measure, obstacle, reached, steps: own };
}
