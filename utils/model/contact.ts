import type { Day, Instant } from '../ground/days';
import type { ContactId, MemberId } from '../ground/ids';
import type { Attention } from './attention';
import type { FollowUp } from './follow-up';
import type { Course } from './mentorship';
import type { Reach } from './reach-keys';

/** A contact's stages in their usual order; the last two may come at any time. */
export const STAGES = [
  'found',
  'contacted',
  'replied',
  'interested',
  'mentoring',
  'completed',
  'declined',
  'paused',
] as const;
export type Stage = (typeof STAGES)[number];

/** Stages without a next action, because nothing remains to be done. */
export const CLOSED_STAGES: readonly Stage[] = ['completed', 'declined'];

export type Platform = 'facebook' | 'linkedin' | 'other';

/** The person's age, as far as the mentor knows. Nobody under 16 is saved. */
export const AGE_BANDS = ['unknown', 'adult', 'sixteen-seventeen', 'under-16'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** A person the mentor keeps track of. Unknown texts and days are ''. */
export interface Contact {
  /** UUIDv7. */
  id: ContactId;
  /** As the mentor wrote it, trimmed; at most NAME_LIMIT characters. */
  name: string;
  /** Canonical profile addresses; the same address is the same person. May be empty. */
  addresses: string[];
  /** How to reach them; each may be empty. */
  phones: Reach[];
  emails: Reach[];
  messengers: Reach[];
  /** Their occupation on one line: company and position, school, or nothing. */
  work: string;
  stage: Stage;
  notes: string;
  /** The group or platform where the two met, and its address. */
  metAt: string;
  metAtAddress: string;
  /** Topics and tags as typed; no two are equal when folded. */
  tags: string[];
  /** The language to write in, a BCP 47 tag. */
  language: string;
  /** Days from the last interaction to the next action; null follows the stage. */
  cadenceDays: number | null;
  /** The source and purpose of the data (Art. 14 GDPR). */
  source: string;
  purpose: string;
  /** When the person was told that their data is kept. */
  informedOn: Day | '';
  ageBand: AgeBand;
  /** The mentor's own date for deletion; '' follows the rule in `utils/model/deletion.ts`. */
  deleteAfter: Day | '';
  /** Why the data is kept beyond the proposed date. */
  keepReason: string;
  /** The day of the latest message, reply, call or meeting. */
  lastInteractionOn: Day | '';
  /** The team member in charge of them; absent if nobody is, and without a team. */
  inCharge?: MemberId;
  /** Contacts that look similar but are other people, as the mentor has said; stored on both sides. */
  notSameAs?: ContactId[];
  /** One of the three samples for trying out the program. */
  sample?: true;
  savedAt: Instant;
  stageChangedAt: Instant;
  updatedAt: Instant;
  /** Set while the contact is in the bin. */
  deletedAt?: Instant;
  /** The contact this one was merged into. */
  mergedInto?: ContactId;
}

/**
 * Additional data that lists show of a live contact. It is derived from other tables and maintained by the door, see
 * listing.ts.
 */
export interface Listing {
  /** The next open step; absent if there is none. */
  next?: Pick<FollowUp, 'dueOn' | 'what' | 'proposal' | 'time'>;
  /** Its day and the smallest id of those due that day, for sorting contacts by next step. */
  nextKey?: string;
  /** The current mentorship; absent if there is none, or it was ended. */
  course?: Course;
  /** What needs attention in each mentorship that has not been ended, and from when on; absent if there is none. */
  attention?: Attention[];
}

/** Marks a row that has its keys; only exists for the compiler. */
declare const keyed: unique symbol;

/**
 * A contact as stored: with index keys and listing data, which deleted contacts lack. Only `toRecord` creates one,
 * because a contact without keys would not be in any list.
 */
export interface ContactRecord extends Contact, Listing {
  readonly [keyed]: true;
  /** The name folded for sorting and searching. */
  sortKey?: string;
  /** The identities of the addresses; two addresses of one person may share one. */
  identities?: string[];
  /** 1 on a live contact. */
  live?: 1;
  /** The tags, folded. */
  tagKeys?: string[];
  /** The meeting place, folded; absent if unknown. */
  metKey?: string;
  /** Numbers and e-mail addresses in comparable form, see `reachKeysOf`; absent if there are none. */
  reachKeys?: string[];
  /** The day since which the person's data is kept without their knowledge; absent once they know. */
  uninformedSince?: Day;
  /** The day deletion is proposed for; absent during a mentorship. */
  deleteBy?: Day;
  /** The team member in charge, of a live contact. */
  chargeKey?: MemberId;
}
