import type { Day, Instant } from '../ground/days';
import type { ContactId, InteractionId, MemberId } from '../ground/ids';
import type { Stage } from './contact';

/** What can happen between mentor and contact; the program writes `stage` when the stage changes. */
export const INTERACTION_KINDS = ['sent', 'reply', 'call', 'meeting', 'note', 'stage'] as const;
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

/** The kinds that count as contact: they determine the last interaction and the next action. */
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
  /** The template a message was written from: `own/<id>`, or the id of a built-in one. */
  template?: string;
  /** The week it was recorded in: the mentorship's id and the week's number. */
  ofWeek?: string;
  /** For `stage`: the stages before and after. */
  from?: Stage;
  to?: Stage;
  /** Who wrote it; absent if unknown. */
  by?: MemberId;
  /** For notes: it never leaves this device. */
  private?: true;
  createdAt: Instant;
  updatedAt: Instant;
  /** Set while the entry, or its contact, is in the bin. */
  deletedAt?: Instant;
}
