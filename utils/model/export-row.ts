import type { Day } from '../ground/days';
import type { Contact } from './contact';
import type { FollowUp } from './follow-up';

/** A contact with what belongs to it in a table. */
export interface ExportRow {
  contact: Contact;
  /** The open one. */
  followUp: FollowUp | undefined;
  /** The mentorship: its first day, the week today lies in, and how many it has. */
  beginsOn: Day | '';
  week: number | '';
  weeks: number | '';
}
