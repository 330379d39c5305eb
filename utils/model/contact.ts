import type { Day, Instant } from '../ground/days';
import type { ContactId, MemberId } from '../ground/ids';
import type { Attention } from './attention';
import type { FollowUp } from './follow-up';
import type { Course } from './mentorship';
import type { Reach } from './reach-keys';

/** Where a contact stands, in the order it usually goes; the last two may come at any time. */
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

/** Stages in which nothing more is to be done: no next action is kept for them. */
export const CLOSED_STAGES: readonly Stage[] = ['completed', 'declined'];

export type Platform = 'facebook' | 'linkedin' | 'other';

/** How old the person is, as far as the mentor has been told. Nobody under 16 is saved. */
export const AGE_BANDS = ['unknown', 'adult', 'sixteen-seventeen', 'under-16'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** One person the mentor keeps in mind. Texts and days that are not known are ''. */
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
  /** What they do, on one line: firm and position, school, nothing. */
  work: string;
  stage: Stage;
  notes: string;
  /** The group or platform where the two met, and its address. */
  metAt: string;
  metAtAddress: string;
  /** Topics and tags as typed; no two alike when folded. */
  tags: string[];
  /** The language to write in, a BCP 47 tag. */
  language: string;
  /** Days from the last interaction to the next action; null follows the stage. */
  cadenceDays: number | null;
  /** Where the data is from and what it is for (Art. 14 GDPR). */
  source: string;
  purpose: string;
  /** When the person was told that their data is kept. */
  informedOn: Day | '';
  ageBand: AgeBand;
  /** The mentor's own date for deletion; '' follows the rule of `utils/model/deletion.ts`. */
  deleteAfter: Day | '';
  /** Why the data is kept beyond the proposed date. */
  keepReason: string;
  /** The day of the latest message, reply, call or meeting. */
  lastInteractionOn: Day | '';
  /** Who of the team is in charge of them; absent where nobody is, and while there is no team. */
  inCharge?: MemberId;
  /** Contacts that look like this one and are other people, as the mentor has said; kept on both sides. */
  notSameAs?: ContactId[];
  /** One of the three made-up people to try the program with. */
  sample?: true;
  savedAt: Instant;
  stageChangedAt: Instant;
  updatedAt: Instant;
  /** Set while the contact lies in the bin; absent on a live one. */
  deletedAt?: Instant;
  /** The contact this one was merged into. */
  mergedInto?: ContactId;
}

/** What lists show of a live contact besides: it follows from other tables, and the door keeps it up, see listing.ts. */
export interface Listing {
  /** The foremost open step; absent where nothing is open. */
  next?: Pick<FollowUp, 'dueOn' | 'what' | 'proposal' | 'time'>;
  /** Its day and the id of the first that is open on that day: contacts in order of what is next. */
  nextKey?: string;
  /** The mentorship that counts; absent where none has been begun, or it was ended. */
  course?: Course;
  /** What wants attention in each mentorship that was not ended, and from when on; absent where there is none. */
  attention?: Attention[];
}

/** Marks a row that has been given its keys; it is for the compiler alone. */
declare const keyed: unique symbol;

/**
 * A contact as it lies in the database: with the keys its indexes need and what it is listed with, which a deleted one
 * lacks. Only `toRecord` makes one: a contact without its keys would be in no list.
 */
export interface ContactRecord extends Contact, Listing {
  readonly [keyed]: true;
  /** The name folded for sorting and searching. */
  sortKey?: string;
  /** Who the addresses belong to; two addresses of one person share one entry. */
  identities?: string[];
  /** 1 on a live contact. */
  live?: 1;
  /** The tags, folded. */
  tagKeys?: string[];
  /** Where the two met, folded; absent where that is not known. */
  metKey?: string;
  /** Numbers and e-mail addresses as they are compared, see `reachKeysOf`; absent where there are none. */
  reachKeys?: string[];
  /** The day since which the person's data is kept without their knowledge; absent once they know. */
  uninformedSince?: Day;
  /** The day on which deletion is proposed; absent while the person is being mentored. */
  deleteBy?: Day;
  /** Who of the team is in charge of a live contact. */
  chargeKey?: MemberId;
}
