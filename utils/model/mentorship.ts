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

/** The number of standard weeks; plans consist of some of these, or of the mentor's own. */
export const WEEKS = 10;
export type StandardWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
/** The longest plan. */
export const WEEKS_LIMIT = 26;

/** The EU's three steps for upskilling, which frame the weeks (2016/C 484/01). */
export const PHASES = ['assess', 'learn', 'prove'] as const;
export type Phase = (typeof PHASES)[number];

/** A day's position in a mentorship. Weeks count from 1; `of` is their number. */
export type Position =
  | { kind: 'before'; daysUntil: number; of: number }
  | { kind: 'running'; week: number; of: number }
  /** Between two weeks; `week` is the next one, `until` the last day of the pause. */
  | { kind: 'paused'; week: number; of: number; until: Day }
  | { kind: 'over'; of: number };

/** The content of a week in a plan. */
export interface PlanWeek {
  phase: Phase;
  /** The standard week it was made from, whose texts replace empty ones; null: all texts are the mentor's. */
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

/** Why there was no meeting: the mentee did not come or write; it was cancelled; the mentor could not come. */
export const MISSED = ['no-word', 'called-off', 'mentor'] as const;
export type Missed = (typeof MISSED)[number];

/** How a week went. */
export interface WeekRecord {
  met: boolean;
  /** Only for a week without a meeting; absent if not asked. */
  missed?: Missed;
  /** The day of the meeting; '' if there was none. */
  metOn: Day | '';
  minutes: number;
  mood: Mood | null;
  /** Whether the previous week's agreed step was done. */
  lastStep: 'done' | 'partly' | 'not' | '';
  nextStep: string;
  nextStepBy: Day | '';
  /** The mentor is worried about the person. */
  worry: boolean;
  /** Private to the mentor; in no record that is passed on. */
  note: string;
  /** Who wrote it; absent if unknown. */
  by?: MemberId;
  writtenAt: Instant;
}

/** What the mentee says about how it is going, in their own words. */
export interface MenteeVoice {
  on: Day;
  /** Asked in the meeting, or filled in by the mentee on a sheet. */
  how: 'asked' | 'sheet';
  /** How seriously they feel taken; null: not answered. */
  rating: Mood | null;
  helps: string;
  change: string;
}

export interface MentorshipWeek extends PlanWeek {
  /** By how many days this week's meeting differs from its usual day. */
  movedBy: number;
  /** The time and length of its meeting, if others were agreed after it was finished. */
  heldAt?: Pick<Meeting, 'time' | 'minutes'>;
  record?: WeekRecord;
  voice?: MenteeVoice;
}

/** When and where the two meet. */
export interface Meeting {
  /** 0 = Sunday … 6 = Saturday. */
  weekday: number;
  /** `HH:MM` in the mentor's local time; '' until agreed. */
  time: string;
  minutes: number;
  /** Phone, video, a café, in the mentor's words. */
  channel: string;
}

/** Whole weeks without a meeting, before a week that is not finished. */
export interface Pause {
  id: PauseId;
  /** The days the mentor chose, both included. */
  from: Day;
  until: Day;
  reason: 'holiday' | 'illness' | 'other';
  /** The first week that moves, and by how many weeks it and all later ones do. */
  beforeWeek: number;
  weeks: number;
}

/** The part of a mentorship that determines a day's position, see `positionIn`. */
export interface Course {
  beginsOn: Day;
  /** The number of weeks. */
  of: number;
  /** How many weeks without a meeting precede a week. */
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
  /** How the two will know that it has been reached. */
  measure: string;
  /** What may get in the way. */
  obstacle: string;
  reached: boolean;
  steps: GoalStep[];
}

/** What the two agree on in the first week. */
export interface Agreement {
  /** What the mentee and the mentor may each expect. */
  expectations: string;
  channel: string;
  /** What stays between the two, and the limits of that. */
  confidentiality: string;
  /** What to do if somebody cannot come. */
  absence: string;
  /** Whether the last day was announced. */
  endAnnounced: boolean;
  agreedOn: Day | '';
}

/** A strength with proof, rated when it is first noticed and again near the end. */
export interface Skill {
  id: SkillId;
  name: string;
  /** What shows it: something the mentee did. */
  proof: string;
  /** 1: just beginning … 5: could teach others; null: not rated. */
  before: Mood | null;
  after: Mood | null;
  /** What was collected to show to others. */
  evidence: string;
}

/** Whom somebody can be handed on to. */
export const REFERRAL_KINDS = ['counselling', 'job-centre', 'course', 'mentor', 'other'] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];

/** How the first contact is made: all together, by a call or message from both, or by the mentee alone. */
export const FIRST_CONTACTS = ['together', 'call', 'message', 'alone'] as const;
export type FirstContact = (typeof FIRST_CONTACTS)[number];

/** Somebody the mentee is handed on to. */
export interface Referral {
  id: ReferralId;
  kind: ReferralKind;
  /** A service, or a first name with a role. */
  to: string;
  /** What they may know, as agreed by the mentee. */
  mayKnow: string;
  /** The day the mentee agreed; without it, nobody is handed on. */
  agreedOn: Day;
  firstContact: FirstContact;
  /** The day from which to ask whether they have arrived. */
  askOn: Day;
  arrived: 'yes' | 'not-yet' | 'no' | '';
  /** Whether it is included in the record that the mentee shows to others. */
  inRecord: boolean;
}

/** How close somebody is: close by; known; only heard of. */
export const NEARNESS = [1, 2, 3] as const;
export type Nearness = (typeof NEARNESS)[number];

/** Somebody in the mentee's own network: a first name or role, nothing that would identify them. */
export interface NetworkPerson {
  id: NetworkPersonId;
  name: string;
  near: Nearness;
  /** What they could help with. */
  helps: string;
  /** The sentence the mentee asks them with. */
  sentence: string;
  asked: 'not' | 'to-ask' | 'asked' | 'helps';
  /** Whether the record names them as somebody who continues to help. */
  inRecord: boolean;
}

/** A copy of a proposed learning offer, as the offer may be deleted. */
export interface ProposedOffer {
  id: ProposedOfferId;
  offer: OfferId;
  title: string;
  kind: OfferKind;
  on: Day;
}

/**
 * Why it ends: as planned or by mutual agreement; the mentee has vanished; the mentor has to stop; somebody would not
 * be safe.
 */
export const ENDINGS = ['planned', 'vanished', 'mentor', 'safety'] as const;
export type Ending = (typeof ENDINGS)[number];

/** How a mentorship was ended. */
export interface Closing {
  on: Day;
  /** Absent if it ended before this was asked. */
  kind?: Ending;
  lookBack: string;
  thanks: string;
  /** How the two stay in touch, or that they do not. */
  contactRule: string;
  /** What happens to the data kept here. */
  data: 'keep' | 'delete' | '';
  /** Why it ended before its last week; '' if it did not. */
  earlyReason: string;
}

/** The mentor's own texts for the record of what was learned and shown; '' uses the program's draft. */
export interface OutcomeTexts {
  introduction: string;
  learned: string;
  outlook: string;
}

/** Weeks of mentoring with one contact: a copy of a plan with everything recorded. */
export interface Mentorship {
  /** UUIDv7. */
  id: MentorshipId;
  contactId: ContactId;
  /** The first day of the first week. */
  beginsOn: Day;
  /** The last day of the last week, from `lastDay`; an index uses it to find mentorships that are not over. */
  lastOn: Day;
  /** The name of the mentor's plan it was copied from; '' for one of the program's. */
  planName: string;
  /** Whether the two meet in a Facebook mentorship, which is for adults and lasts ten weeks at most. */
  onFacebook: boolean;
  meeting: Meeting;
  weeks: MentorshipWeek[];
  /** By the week they precede. */
  pauses: Pause[];
  goals: Goal[];
  agreement: Agreement | null;
  skills: Skill[];
  closing: Closing | null;
  outcome: OutcomeTexts | null;
  /** In the order they were made; absent if there are none. */
  referrals?: Referral[];
  network?: NetworkPerson[];
  proposed?: ProposedOffer[];
  /** Signals that have been answered, see `signalsOf`. */
  answered: string[];
  /** The mentorship that this one continues. */
  follows?: MentorshipId;
  createdAt: Instant;
  updatedAt: Instant;
  /** Set when it was ended, with a closing or early. Afterwards only the texts of the record change. */
  endedAt?: Instant;
  /** Set together with the contact's, while that is in the bin. */
  deletedAt?: Instant;
}

/** One of the mentor's own plans, from which mentorships are copied. */
export interface Plan {
  /** UUIDv7. */
  id: PlanId;
  name: string;
  weeks: PlanWeek[];
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}
