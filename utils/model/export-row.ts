import type { Day } from '../ground/days';
import type { Contact } from './contact';
import type { FollowUp } from './follow-up';

/** A contact with its other data for a table. */
export interface ExportRow {
  contact: Contact;
  /** The open follow-up. */
  followUp: FollowUp | undefined;
  /** The mentorship: its first day, the current week, and the number of weeks. */
  beginsOn: Day | '';
  week: number | '';
  weeks: number | '';
}
