import type { Day, Instant } from '../ground/days';
import type { ContactId, InteractionId, MemberId } from '../ground/ids';
import type { Stage } from './contact';

/** What can happen between mentor and contact; `stage` is written by the program when the stage changes. */
export const INTERACTION_KINDS = ['sent', 'reply', 'call', 'meeting', 'note', 'stage'] as const;
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

/** Those with which the two were in touch: they set the contact's last interaction and its next action. */
export const TOUCHING_KINDS: readonly InteractionKind[] = ['sent', 'reply', 'call', 'meeting'];

/** One entry of a contact's log. */
export interface Interaction {
  /** UUIDv7. */
  id: InteractionId;
  contactId: ContactId;
  kind: InteractionKind;
  /** The day it happened; never after the day it was logged. */
  on: Day;
  text: string;
  /** The template a message was written from: `own/<id>` or the id of one that comes along. */
  template?: string;
  /** The week of a mentorship it was written from: the mentorship's id and the week's number. */
  ofWeek?: string;
  /** For `stage`: from where to where. */
  from?: Stage;
  to?: Stage;
  /** Who has written it; absent where that is not known. */
  by?: MemberId;
  /** A note that never leaves this device: nobody else has it. */
  private?: true;
  createdAt: Instant;
  updatedAt: Instant;
  /** Set while the entry, or its contact, lies in the bin. */
  deletedAt?: Instant;
}
