import type { Day, Instant } from '../ground/days';
import type {
  ContactId,
  GoalId,
  GoalStepId,
  MemberId,
  MentorshipId,
  NetworkPersonId,
  OfferId,
  PauseId,
  PlanId,
  ProposedOfferId,
  ReferralId,
  SkillId,
} from '../ground/ids';
import type { OfferKind } from './offer';

/** The program's own ten weeks; other plans are made of some of them, or of the mentor's own. */
export const WEEKS = 10;
export type StandardWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
/** No plan is longer. */
export const WEEKS_LIMIT = 26;

/** The EU's three steps for upskilling, which frame the weeks (2016/C 484/01). */
export const PHASES = ['assess', 'learn', 'prove'] as const;
export type Phase = (typeof PHASES)[number];

/** Where a day lies in a mentorship. Weeks count from 1; `of` is how many there are. */
export type Position =
  | { kind: 'before'; daysUntil: number; of: number }
  | { kind: 'running'; week: number; of: number }
  /** Between two weeks; `week` is the one that comes next, `until` the last day without one. */
  | { kind: 'paused'; week: number; of: number; until: Day }
  | { kind: 'over'; of: number };

/** What a week of a plan is about. */
export interface PlanWeek {
  phase: Phase;
  /** The program's own week it was made from, whose words stand where a text is ''; null: all words are the mentor's. */
  standard: StandardWeek | null;
  title: string;
  goal: string;
  activity: string;
  question: string;
}
export const WEEK_TEXTS = ['title', 'goal', 'activity', 'question'] as const;
export type WeekText = (typeof WEEK_TEXTS)[number];

/** 1: very low … 5: very good. */
export type Mood = 1 | 2 | 3 | 4 | 5;

/** Why there was no meeting: nobody came and nothing was said; it was called off; the mentor could not. */
export const MISSED = ['no-word', 'called-off', 'mentor'] as const;
export type Missed = (typeof MISSED)[number];

/** How a week went. */
export interface WeekRecord {
  met: boolean;
  /** Only on a week without a meeting; absent where it was not asked. */
  missed?: Missed;
  /** The day of the meeting; '' where there was none. */
  metOn: Day | '';
  minutes: number;
  mood: Mood | null;
  /** Whether what was agreed on the week before was done. */
  lastStep: 'done' | 'partly' | 'not' | '';
  nextStep: string;
  nextStepBy: Day | '';
  /** Something worries the mentor about the person. */
  worry: boolean;
  /** For the mentor alone: in no record that is handed on. */
  note: string;
  /** Who has written it; absent where that is not known. */
  by?: MemberId;
  writtenAt: Instant;
}

/** What the mentee says about how it is going, in their own words. */
export interface MenteeVoice {
  on: Day;
  /** Asked in the meeting, or filled in by the mentee on a sheet. */
  how: 'asked' | 'sheet';
  /** How far they feel taken seriously; null: not answered. */
  rating: Mood | null;
  helps: string;
  change: string;
}

export interface MentorshipWeek extends PlanWeek {
  /** How many days this week's meeting alone lies off its usual day. */
  movedBy: number;
  /** Hour and length its meeting had, where the two agreed on others once it was finished. */
  heldAt?: Pick<Meeting, 'time' | 'minutes'>;
  record?: WeekRecord;
  voice?: MenteeVoice;
}

/** When and where the two meet. */
export interface Meeting {
  /** 0 = Sunday … 6 = Saturday. */
  weekday: number;
  /** `HH:MM` in the mentor's own time; '' while it is not agreed. */
  time: string;
  minutes: number;
  /** Telephone, video, a café, in the mentor's words. */
  channel: string;
}

/** Whole weeks without a meeting, in front of a week that has not been finished. */
export interface Pause {
  id: PauseId;
  /** The days the mentor named, both included. */
  from: Day;
  until: Day;
  reason: 'holiday' | 'illness' | 'other';
  /** The first week that moves, and by how many weeks all from there on do. */
  beforeWeek: number;
  weeks: number;
}

/** As much of somebody's weeks as says where a day lies in them, see `positionIn`. */
export interface Course {
  beginsOn: Day;
  /** How many weeks there are. */
  of: number;
  /** So many weeks without a meeting in front of a week. */
  pauses: { beforeWeek: number; weeks: number }[];
}

export interface GoalStep {
  id: GoalStepId;
  text: string;
  done: boolean;
}

export interface Goal {
  id: GoalId;
  text: string;
  /** How the two will know that it is reached. */
  measure: string;
  /** What may come in the way. */
  obstacle: string;
  reached: boolean;
  steps: GoalStep[];
}

/** What the two agree on in the first week. */
export interface Agreement {
  /** What the mentee may expect, and what the mentor. */
  expectations: string;
  channel: string;
  /** What stays between the two, and where that ends. */
  confidentiality: string;
  /** What they do when somebody cannot come. */
  absence: string;
  /** Whether the last day was told. */
  endAnnounced: boolean;
  agreedOn: Day | '';
}

/** A strength with its proof, rated when it is first seen and again near the end. */
export interface Skill {
  id: SkillId;
  name: string;
  /** What shows it: something that was done. */
  proof: string;
  /** 1: just beginning … 5: could show others; null: not rated. */
  before: Mood | null;
  after: Mood | null;
  /** What was collected to show it to somebody else. */
  evidence: string;
}

/** To whom somebody can be handed on. */
export const REFERRAL_KINDS = ['counselling', 'job-centre', 'course', 'mentor', 'other'] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];

/** How the first contact is made: with both of them there, by a call or a message of both, or by the mentee alone. */
export const FIRST_CONTACTS = ['together', 'call', 'message', 'alone'] as const;
export type FirstContact = (typeof FIRST_CONTACTS)[number];

/** Somebody the mentee is handed on to. */
export interface Referral {
  id: ReferralId;
  kind: ReferralKind;
  /** A service, or a first name with a role. */
  to: string;
  /** What they may know, as the mentee has agreed to it. */
  mayKnow: string;
  /** The day on which the mentee agreed; without it nothing is handed on. */
  agreedOn: Day;
  firstContact: FirstContact;
  /** The day from which to ask whether they have arrived. */
  askOn: Day;
  arrived: 'yes' | 'not-yet' | 'no' | '';
  /** Whether it stands in the record that the mentee shows to others. */
  inRecord: boolean;
}

/** How near somebody is: close by; known; only heard of. */
export const NEARNESS = [1, 2, 3] as const;
export type Nearness = (typeof NEARNESS)[number];

/** Somebody in the mentee's own network: a first name or a role, nothing that would tell who it is. */
export interface NetworkPerson {
  id: NetworkPersonId;
  name: string;
  near: Nearness;
  /** What they could help with. */
  helps: string;
  /** The sentence with which the mentee asks them. */
  sentence: string;
  asked: 'not' | 'to-ask' | 'asked' | 'helps';
  /** Whether it stands in the record as somebody who goes on helping. */
  inRecord: boolean;
}

/** A learning offer that was proposed: a copy, as the offer may be deleted. */
export interface ProposedOffer {
  id: ProposedOfferId;
  offer: OfferId;
  title: string;
  kind: OfferKind;
  on: Day;
}

/**
 * Why it ends: it has come to its end or both want it so; the mentee has vanished; the mentor has to stop; somebody
 * would not be safe.
 */
export const ENDINGS = ['planned', 'vanished', 'mentor', 'safety'] as const;
export type Ending = (typeof ENDINGS)[number];

/** How a mentorship was brought to its end. */
export interface Closing {
  on: Day;
  /** Absent where it was ended before this was asked. */
  kind?: Ending;
  lookBack: string;
  thanks: string;
  /** How the two stay in touch, or that they do not. */
  contactRule: string;
  /** What happens to what is kept here. */
  data: 'keep' | 'delete' | '';
  /** Why it ended before its last week; '' where it did not. */
  earlyReason: string;
}

/** The record of what was learned and shown, as the mentor has worded it; '' leaves the draft of the program. */
export interface OutcomeTexts {
  introduction: string;
  learned: string;
  outlook: string;
}

/** Weeks of mentoring with one contact: a copy of a plan, with all that has come of it. */
export interface Mentorship {
  /** UUIDv7. */
  id: MentorshipId;
  contactId: ContactId;
  /** The first day of the first week. */
  beginsOn: Day;
  /** The last day of the last week, as `lastDay` reckons it: an index finds by it what is not over. */
  lastOn: Day;
  /** The name of the mentor's plan it was copied from; '' for one of the program's. */
  planName: string;
  /** Whether the two meet in a Facebook mentorship, which is for adults and lasts ten weeks at most. */
  onFacebook: boolean;
  meeting: Meeting;
  weeks: MentorshipWeek[];
  /** In the order of the weeks they lie before. */
  pauses: Pause[];
  goals: Goal[];
  agreement: Agreement | null;
  skills: Skill[];
  closing: Closing | null;
  outcome: OutcomeTexts | null;
  /** In the order in which they were handed on; absent where nobody was. */
  referrals?: Referral[];
  network?: NetworkPerson[];
  proposed?: ProposedOffer[];
  /** Signals that have been answered, see `signalsOf`. */
  answered: string[];
  /** The mentorship this one goes on from. */
  follows?: MentorshipId;
  createdAt: Instant;
  updatedAt: Instant;
  /** Set when it was ended, by a closing or early. Nothing but the words of the record changes afterwards. */
  endedAt?: Instant;
  /** Set together with the contact's, while that lies in the bin. */
  deletedAt?: Instant;
}

/** A plan of the mentor's own, from which mentorships are copied. */
export interface Plan {
  /** UUIDv7. */
  id: PlanId;
  name: string;
  weeks: PlanWeek[];
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}
