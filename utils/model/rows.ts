import * as v from 'valibot';
import { type Instant, isDay } from '../ground/days';
import { LANGUAGES } from '../language/translate';
import type { AsideRow } from './aside';
import { AGE_BANDS, type Contact, type ContactRecord, STAGES } from './contact';
import { toContact } from './contact-record';
import { type FollowUp, PROPOSALS, STEP_KINDS, TURNS, turnOf } from './follow-up';
import { INTERACTION_KINDS, type Interaction } from './interaction';
import type { Member } from './member';
import {
  type Agreement,
  type Closing,
  ENDINGS,
  FIRST_CONTACTS,
  type Goal,
  type GoalStep,
  type Meeting,
  type MenteeVoice,
  type Mentorship,
  type MentorshipWeek,
  MISSED,
  NEARNESS,
  type NetworkPerson,
  type OutcomeTexts,
  type Pause,
  PHASES,
  type Plan,
  type ProposedOffer,
  REFERRAL_KINDS,
  type Referral,
  type Skill,
  WEEKS_LIMIT,
  type WeekRecord,
} from './mentorship';
import type { Note } from './note';
import { OFFER_KINDS, type Offer } from './offer';
import type { PreferenceRecord, Preferences } from './preferences';
import type { Reach } from './reach';
import { type ContactFilter, type SavedView, SORT_COLUMNS, TABLE_COLUMNS } from './saved-view';
import { type JournalTable, TABLES } from './tables';
import { TEMPLATE_KINDS, type Template } from './template';

/**
 * The tables with what the mentor has written. The journal is excluded, as it only describes changes on this device.
 */
export interface BackupTables {
  contacts: Contact[];
  interactions: Interaction[];
  followUps: FollowUp[];
  mentorships: Mentorship[];
  plans: Plan[];
  templates: Template[];
  offers: Offer[];
  notes: Note[];
  views: SavedView[];
  preferences: PreferenceRecord[];
  members: Member[];
  asideRows: AsideRow[];
}

/** More than a mentor writes in many years, less than would exhaust memory. */
export const ROW_LIMITS: Record<JournalTable, number> = {
  contacts: 100_000,
  interactions: 1_000_000,
  followUps: 1_000_000,
  mentorships: 200_000,
  plans: 10_000,
  templates: 10_000,
  offers: 10_000,
  notes: 10_000,
  views: 10_000,
  preferences: 100,
  members: 10_000,
  asideRows: 100_000,
};

/** The maximum length of a text (UTF-16 units), and of any list in a row. */
export const TEXT_LIMIT = 2_000_000;
export const LIST_LIMIT = 1_000;

const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
const line = v.pipe(v.string(), v.maxLength(5_000));
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const day = v.pipe(v.string(), v.guard(isDay));
const dayOrNone = v.union([v.literal(''), day]);
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/),
  // Browsers accept 30 February and turn it into 2 March.
  v.guard((written): written is Instant => isDay(written.slice(0, 10)) && !Number.isNaN(Date.parse(written))),
);
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
/** Views turn these into links, so only web addresses may get through. */
const link = v.pipe(
  line,
  v.check((href) => URL.canParse(href) && /^https?:$/.test(new URL(href).protocol)),
);
const linkOrNone = v.union([v.literal(''), link]);
const stage = v.picklist(STAGES);
const few = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(LIST_LIMIT));

const reach = v.strictObject({ label: line, value: line });
const contact = v.strictObject({
  id,
  name: line,
  addresses: few(link),
  stage,
  notes: text,
  metAt: text,
  metAtAddress: linkOrNone,
  tags: few(line),
  phones: few(reach),
  emails: few(reach),
  messengers: few(reach),
  work: line,
  language: line,
  cadenceDays: v.nullable(whole),
  source: text,
  purpose: text,
  informedOn: dayOrNone,
  // Nobody under 16 may be stored, from whatever source.
  ageBand: v.picklist(AGE_BANDS.filter((band) => band !== 'under-16')),
  deleteAfter: dayOrNone,
  keepReason: text,
  lastInteractionOn: dayOrNone,
  inCharge: v.optional(id),
  notSameAs: v.optional(few(id)),
  sample: v.optional(v.literal(true)),
  savedAt: instant,
  stageChangedAt: instant,
  updatedAt: instant,
  deletedAt: v.optional(instant),
  mergedInto: v.optional(id),
});

const interactionFields = v.strictObject({
  id,
  contactId: id,
  kind: v.picklist(INTERACTION_KINDS),
  on: day,
  text,
  template: v.optional(line),
  ofWeek: v.optional(line),
  from: v.optional(stage),
  to: v.optional(stage),
  by: v.optional(id),
  private: v.optional(v.literal(true)),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.optional(instant),
});

const interaction = v.pipe(
  interactionFields,
  // Only notes may be private; the program and other devices rely on the rest.
  v.check((row) => row.private === undefined || row.kind === 'note'),
);

const hour = v.union([v.literal(''), v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))]);
const followUpFields = v.strictObject({
  id,
  contactId: id,
  kind: v.picklist(STEP_KINDS),
  who: line,
  dueOn: day,
  what: text,
  proposal: v.optional(v.picklist(PROPOSALS)),
  answers: v.optional(few(line)),
  time: v.optional(hour),
  putOff: v.optional(whole),
  by: v.optional(id),
  turn: v.optional(v.picklist(Object.values(TURNS))),
  status: v.picklist(['open', 'done', 'skipped', 'replaced']),
  createdAt: instant,
  updatedAt: instant,
  closedAt: v.optional(instant),
  deletedAt: v.optional(instant),
});
const followUp = v.pipe(
  followUpFields,
  // Only steps the mentor planned have a time of their own; meetings of the weeks have theirs there.
  v.check((row) => row.time === undefined || (row.kind === 'outreach' && row.proposal === undefined)),
  v.check((row) => row.turn === turnOf(row as FollowUp)),
);

const planWeekFields = {
  phase: v.picklist(PHASES),
  standard: v.nullable(v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])),
  title: line,
  goal: text,
  activity: text,
  question: text,
};
const planWeek = v.strictObject(planWeekFields);
const weeks = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(WEEKS_LIMIT));
const mood = v.nullable(v.picklist([1, 2, 3, 4, 5]));
/** The id of a part of a mentorship, as the program created it. */
const partId = v.pipe(line, v.minLength(1));

const weekRecordFields = v.strictObject({
  met: v.boolean(),
  missed: v.optional(v.picklist(MISSED)),
  metOn: dayOrNone,
  minutes: whole,
  mood,
  lastStep: v.picklist(['done', 'partly', 'not', '']),
  nextStep: text,
  nextStepBy: dayOrNone,
  worry: v.boolean(),
  note: text,
  by: v.optional(id),
  writtenAt: instant,
});
const weekRecord = v.pipe(
  weekRecordFields,
  v.check((record) => !record.met || record.missed === undefined),
);
const voice = v.strictObject({
  on: day,
  how: v.picklist(['asked', 'sheet']),
  rating: mood,
  helps: text,
  change: text,
});
const mentorshipWeek = v.strictObject({
  ...planWeekFields,
  movedBy: v.pipe(v.number(), v.integer(), v.minValue(-200), v.maxValue(200)),
  heldAt: v.optional(v.strictObject({ time: hour, minutes: whole })),
  record: v.optional(weekRecord),
  voice: v.optional(voice),
});
const meeting = v.strictObject({
  weekday: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  time: hour,
  minutes: whole,
  channel: text,
});
const pause = v.strictObject({
  id: partId,
  from: day,
  until: day,
  reason: v.picklist(['holiday', 'illness', 'other']),
  beforeWeek: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(WEEKS_LIMIT)),
  weeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
});
const goalStep = v.strictObject({ id: partId, text, done: v.boolean() });
const goal = v.strictObject({
  id: partId,
  text,
  measure: text,
  obstacle: text,
  reached: v.boolean(),
  steps: few(goalStep),
});
const agreement = v.strictObject({
  expectations: text,
  channel: text,
  confidentiality: text,
  absence: text,
  endAnnounced: v.boolean(),
  agreedOn: dayOrNone,
});
const skill = v.strictObject({
  id: partId,
  name: text,
  proof: text,
  before: mood,
  after: mood,
  evidence: text,
});
const closing = v.strictObject({
  on: day,
  kind: v.optional(v.picklist(ENDINGS)),
  lookBack: text,
  thanks: text,
  contactRule: text,
  data: v.picklist(['keep', 'delete', '']),
  earlyReason: text,
});
const outcome = v.strictObject({ introduction: text, learned: text, outlook: text });
const referral = v.strictObject({
  id: partId,
  kind: v.picklist(REFERRAL_KINDS),
  to: text,
  mayKnow: text,
  agreedOn: day,
  firstContact: v.picklist(FIRST_CONTACTS),
  askOn: day,
  arrived: v.picklist(['yes', 'not-yet', 'no', '']),
  inRecord: v.boolean(),
});
const networkPerson = v.strictObject({
  id: partId,
  name: text,
  near: v.picklist(NEARNESS),
  helps: text,
  sentence: text,
  asked: v.picklist(['not', 'to-ask', 'asked', 'helps']),
  inRecord: v.boolean(),
});
const offerKind = v.picklist(OFFER_KINDS);
const proposedOffer = v.strictObject({ id: partId, offer: id, title: line, kind: offerKind, on: day });

const mentorship = v.strictObject({
  id,
  contactId: id,
  beginsOn: day,
  lastOn: day,
  planName: line,
  onFacebook: v.boolean(),
  meeting,
  weeks: weeks(mentorshipWeek),
  pauses: few(pause),
  goals: few(goal),
  agreement: v.nullable(agreement),
  skills: few(skill),
  closing: v.nullable(closing),
  outcome: v.nullable(outcome),
  referrals: v.optional(few(referral)),
  network: v.optional(few(networkPerson)),
  proposed: v.optional(few(proposedOffer)),
  answered: few(line),
  follows: v.optional(id),
  createdAt: instant,
  updatedAt: instant,
  endedAt: v.optional(instant),
  deletedAt: v.optional(instant),
});

const plan = v.strictObject({
  id,
  name: line,
  weeks: weeks(planWeek),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.optional(instant),
});

const template = v.strictObject({
  id,
  kind: v.picklist(TEMPLATE_KINDS),
  name: line,
  text,
  language: v.picklist(LANGUAGES),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.optional(instant),
});

const offer = v.strictObject({
  id,
  kind: offerKind,
  title: line,
  reach: text,
  note: text,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.optional(instant),
});

const note = v.strictObject({
  id,
  kind: v.picklist(['platform', 'answer']),
  key: line,
  text,
  joined: v.optional(v.boolean()),
  updatedAt: instant,
});

const filter = v.strictObject({
  search: v.optional(line),
  stages: v.optional(few(stage)),
  tags: v.optional(few(line)),
  metAt: v.optional(text),
  platform: v.optional(v.picklist(['facebook', 'linkedin', 'other'])),
  language: v.optional(line),
  dueUntil: v.optional(day),
  dueWithin: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(10_000))),
  silentSince: v.optional(day),
  silentFor: v.optional(whole),
  inCharge: v.optional(line),
  privacy: v.optional(v.picklist(['uninformed', 'to-delete'])),
});

const view = v.strictObject({
  id,
  name: line,
  filter,
  columns: few(v.picklist(TABLE_COLUMNS)),
  sorting: v.strictObject({ by: v.picklist(SORT_COLUMNS), descending: v.boolean() }),
  createdAt: instant,
  updatedAt: instant,
});

const perStage = <Value extends v.GenericSchema>(value: Value) =>
  v.strictObject(
    Object.fromEntries(STAGES.map((each) => [each, v.optional(value)])) as Record<
      (typeof STAGES)[number],
      v.OptionalSchema<Value, undefined>
    >,
  );
const preferenceValues = {
  safeguarding: text,
  mentorName: line,
  reachAt: line,
  quietWeekdays: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
    v.maxLength(7),
  ),
  quietPeriods: few(v.strictObject({ from: day, to: day })),
  reminderHour: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))),
  cadences: perStage(whole),
  stageOrder: v.pipe(
    v.array(stage),
    v.check((order) => order.length === STAGES.length && new Set(order).size === STAGES.length),
  ),
  stageNames: perStage(line),
  welcomedAt: v.union([v.literal(''), instant]),
  member: v.union([v.literal(''), id]),
  team: v.boolean(),
} satisfies { [Name in keyof Preferences]: v.GenericSchema };
const preference = v.variant('name', [
  v.strictObject({
    name: v.literal('safeguarding'),
    value: preferenceValues.safeguarding,
    updatedAt: instant,
  }),
  v.strictObject({ name: v.literal('mentorName'), value: preferenceValues.mentorName, updatedAt: instant }),
  v.strictObject({ name: v.literal('reachAt'), value: preferenceValues.reachAt, updatedAt: instant }),
  v.strictObject({
    name: v.literal('quietWeekdays'),
    value: preferenceValues.quietWeekdays,
    updatedAt: instant,
  }),
  v.strictObject({
    name: v.literal('quietPeriods'),
    value: preferenceValues.quietPeriods,
    updatedAt: instant,
  }),
  v.strictObject({
    name: v.literal('reminderHour'),
    value: preferenceValues.reminderHour,
    updatedAt: instant,
  }),
  v.strictObject({ name: v.literal('cadences'), value: preferenceValues.cadences, updatedAt: instant }),
  v.strictObject({ name: v.literal('stageOrder'), value: preferenceValues.stageOrder, updatedAt: instant }),
  v.strictObject({ name: v.literal('stageNames'), value: preferenceValues.stageNames, updatedAt: instant }),
  v.strictObject({ name: v.literal('welcomedAt'), value: preferenceValues.welcomedAt, updatedAt: instant }),
  v.strictObject({ name: v.literal('member'), value: preferenceValues.member, updatedAt: instant }),
  v.strictObject({ name: v.literal('team'), value: preferenceValues.team, updatedAt: instant }),
]);

const member = v.strictObject({
  id,
  name: v.pipe(line, v.minLength(1)),
  createdAt: instant,
  updatedAt: instant,
  leftAt: v.optional(instant),
});

/** The original row is not validated; being invalid is why it is here. */
const asideRow = v.strictObject({
  id,
  table: v.picklist([...TABLES, 'journal']),
  key: text,
  why: v.picklist(['unreadable', 'nobody']),
  where: text,
  schema: whole,
  row: v.unknown(),
  asideAt: instant,
  updatedAt: instant,
});

/** The schema of each table; additional fields are rejected. */
export const ROWS = {
  contacts: contact,
  interactions: interaction,
  followUps: followUp,
  mentorships: mentorship,
  plans: plan,
  templates: template,
  offers: offer,
  notes: note,
  views: view,
  preferences: preference,
  members: member,
  asideRows: asideRow,
} as const satisfies Record<JournalTable, v.GenericSchema>;

/**
 * Validates a row as stored.
 *
 * @returns the path to the problem; null if there is none
 */
export function problemIn(table: JournalTable, row: object): string | null {
  const parsed = v.safeParse(ROWS[table], table === 'contacts' ? toContact(row as ContactRecord) : row, {
    abortEarly: true,
  });
  return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '');
}

/** Breaks the build if a field is added to a type but forgotten here, which would make us reject our own backups. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Keys<Schema extends v.GenericSchema> = keyof v.InferOutput<Schema>;
true satisfies Same<Keys<typeof contact>, keyof Contact>;
true satisfies Same<Keys<typeof reach>, keyof Reach>;
true satisfies Same<Keys<typeof interactionFields>, keyof Interaction>;
true satisfies Same<Keys<typeof followUpFields>, keyof FollowUp>;
true satisfies Same<Keys<typeof mentorship>, keyof Mentorship>;
true satisfies Same<Keys<typeof mentorshipWeek>, keyof MentorshipWeek>;
true satisfies Same<Keys<typeof weekRecordFields>, keyof WeekRecord>;
true satisfies Same<Keys<typeof voice>, keyof MenteeVoice>;
true satisfies Same<Keys<typeof meeting>, keyof Meeting>;
true satisfies Same<Keys<typeof pause>, keyof Pause>;
true satisfies Same<Keys<typeof goal>, keyof Goal>;
true satisfies Same<Keys<typeof goalStep>, keyof GoalStep>;
true satisfies Same<Keys<typeof agreement>, keyof Agreement>;
true satisfies Same<Keys<typeof skill>, keyof Skill>;
true satisfies Same<Keys<typeof closing>, keyof Closing>;
true satisfies Same<Keys<typeof referral>, keyof Referral>;
true satisfies Same<Keys<typeof networkPerson>, keyof NetworkPerson>;
true satisfies Same<Keys<typeof proposedOffer>, keyof ProposedOffer>;
true satisfies Same<Keys<typeof offer>, keyof Offer>;
true satisfies Same<Keys<typeof outcome>, keyof OutcomeTexts>;
true satisfies Same<Keys<typeof plan>, keyof Plan>;
true satisfies Same<Keys<typeof template>, keyof Template>;
true satisfies Same<Keys<typeof note>, keyof Note>;
true satisfies Same<Keys<typeof view>, keyof SavedView>;
true satisfies Same<Keys<typeof member>, keyof Member>;
true satisfies Same<Keys<typeof asideRow>, keyof AsideRow>;
true satisfies Same<Keys<typeof filter>, keyof ContactFilter>;
true satisfies Same<keyof typeof preferenceValues, keyof Preferences>;
