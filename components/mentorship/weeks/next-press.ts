import type { Day } from '../../../utils/ground/days';
import type { Mentorship, MentorshipWeek } from '../../../utils/model/mentorship';
import { signalsOf } from '../../../utils/model/signals';
import { positionNow, standings } from '../../../utils/model/week-state';
import type { MentorshipPart } from '../../controls/route';

/** The suggested next action, the one filled button on the weeks' page. */
export type NextPress =
  | { at: 'signal'; key: string }
  | { at: 'form' | 'write'; week: number }
  /** Nothing is due. */
  | null;

/**
 * A worry comes first, then past weeks without a record, then what belongs to this week's meeting, then its record, then
 * the ending.
 */
export function nextPress(mentorship: Mentorship, today: Day): NextPress {
  const signals = signalsOf(mentorship, today);
  const first =
    signals.find(({ kind }) => kind === 'worry') ?? signals.find(({ kind }) => kind === 'check-in');
  if (first) return { at: 'signal', key: first.key };
  const week = currentWeek(mentorship, today);
  const standing = standings(mentorship, today).find((each) => each.week === week);
  if (!standing) return null;
  const close = signals.find(({ kind }) => kind === 'close');
  const { own, meetsOn } = standing;
  if (!close && openForms(mentorship, standing.week).length > 0) return { at: 'form', week: standing.week };
  if (!own.record && meetsOn <= today) return { at: 'write', week: standing.week };
  return close ? { at: 'signal', key: close.key } : null;
}

/** The week that is open initially; none once everything is archived. */
export function currentWeek(mentorship: Mentorship, today: Day): number | null {
  if (mentorship.endedAt !== undefined) return null;
  const position = positionNow(mentorship, today);
  if (position.kind === 'before') return 1;
  return position.kind === 'over' ? position.of : position.week;
}

const FORMS = {
  1: ['agreement', 'week-form-agreement', ({ agreement }: Mentorship) => Boolean(agreement)],
  2: ['skills', 'week-form-skills', ({ skills }: Mentorship) => skills.length > 0],
  3: [
    'goals',
    'week-form-goals',
    // A goal named at the start may still lack a measure or steps.
    ({ goals }: Mentorship) => goals.some(({ measure, steps }) => measure !== '' || steps.length > 0),
  ],
  6: ['network', 'week-form-network', ({ network = [] }: Mentorship) => network.length > 0],
  9: [
    'skills',
    'week-form-skills-again',
    ({ skills }: Mentorship) => skills.some(({ after }) => after !== null),
  ],
} as const satisfies Partial<
  Record<
    NonNullable<MentorshipWeek['standard']>,
    readonly [MentorshipPart, string, (mentorship: Mentorship) => boolean]
  >
>;
const ENDING = ['ending', 'week-form-ending'] as const;

/** The forms that belong to a week and are not filled in yet. */
export function openForms(mentorship: Mentorship, week: number) {
  if (mentorship.endedAt !== undefined) return [];
  const { standard } = mentorship.weeks[week - 1] ?? { standard: null };
  const [part, words, isWritten] =
    standard !== null && standard in FORMS ? FORMS[standard as keyof typeof FORMS] : [];
  const own = part && !isWritten(mentorship) ? [[part, words] as const] : [];
  return week === mentorship.weeks.length ? [...own, ENDING] : own;
}
