import type { FollowUpProblem } from '../../utils/actions/follow-ups';
import type { StartProblem } from '../../utils/actions/start-mentorship';
import type { MessageKey } from '../../utils/language/messages.gen';

const TEXTS = {
  missing: 'problem-day-missing',
  unreadable: 'problem-day-unreadable',
  'no-such-day': 'problem-day-no-such-day',
  past: 'problem-day-past',
  'contact-gone': 'problem-contact-gone',
  'contact-closed': 'problem-contact-closed',
  'no-such-hour': 'problem-no-such-hour',
  'meeting-of-weeks': 'problem-meeting-of-weeks',
  'already-running': 'problem-already-running',
  'not-adult': 'problem-not-adult',
  'too-long': 'problem-too-long',
} as const satisfies Record<FollowUpProblem | StartProblem, MessageKey>;

/** The message about a problem with a day, and what to do. */
export function dayProblemKey(problem: FollowUpProblem | StartProblem) {
  return TEXTS[problem];
}
