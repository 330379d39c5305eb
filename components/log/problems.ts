import type { InteractionProblem } from '../../utils/actions/log';
import type { MessageKey } from '../../utils/language/messages.gen';

const TEXTS = {
  missing: 'problem-day-missing',
  unreadable: 'problem-day-unreadable',
  'no-such-day': 'problem-day-no-such-day',
  future: 'problem-day-future',
  'text-missing': 'problem-log-text',
  'contact-gone': 'problem-contact-gone',
} as const satisfies Record<InteractionProblem, MessageKey>;

/** The message about a problem with an entry, and what to do. */
export function logProblemKey(problem: InteractionProblem) {
  return TEXTS[problem];
}
