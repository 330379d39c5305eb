import type { LoggedKind } from '../../utils/actions/log';
import type { Stage } from '../../utils/model/contact';
import type { FollowUp, Proposal } from '../../utils/model/follow-up';

/** What a mentor can log, in the order offered. */
export const LOGGED_KINDS = [
  'sent',
  'reply',
  'call',
  'meeting',
  'note',
] as const satisfies readonly LoggedKind[];

/** The most likely event for somebody in this stage. */
export const LIKELY_KIND: Readonly<Record<Stage, LoggedKind>> = {
  found: 'sent',
  contacted: 'reply',
  replied: 'sent',
  interested: 'call',
  mentoring: 'meeting',
  completed: 'note',
  declined: 'note',
  paused: 'sent',
};

/** What to log when a proposal is done, if no question is needed. */
const DONE_KIND: Readonly<Partial<Record<Proposal, 'sent' | 'call' | 'meeting'>>> = {
  'write-first': 'sent',
  'ask-again': 'sent',
  answer: 'sent',
  'look-in-again': 'sent',
  meet: 'meeting',
  call: 'call',
};

/** What is logged when a step is done; undefined if only the mentor knows. */
export function doneKind({ proposal, time }: Pick<FollowUp, 'proposal' | 'time'>) {
  if (time !== undefined) return 'meeting';
  return proposal && DONE_KIND[proposal];
}

/** Steps done on the page of the weeks: recording a week, following up, a smaller step, ending. */
const IN_WEEKS: readonly (Proposal | undefined)[] = ['check-in', 'arrived', 'offer', 'stuck', 'close'];

/** Whether a step is done on the page of the weeks. */
export function isDoneInWeeks({ proposal }: Pick<FollowUp, 'proposal'>): boolean {
  return IN_WEEKS.includes(proposal);
}
