import type { LoggedKind } from '../../utils/actions/log';
import type { Stage } from '../../utils/model/contact';

/** What a mentor can write down, in the order in which it is offered. */
export const LOGGED_KINDS = [
  'sent',
  'reply',
  'call',
  'meeting',
  'note',
] as const satisfies readonly LoggedKind[];

/** What has most likely happened when somebody in this stage is written about. */
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
