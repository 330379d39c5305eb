import type { Day, Instant } from '../ground/days';
import type { MemberId } from '../ground/ids';
import type { Stage } from './contact';
import { STAGES } from './contact';

/** Days on which the mentor wants no follow-up to fall, both ends included. */
export interface QuietPeriod {
  from: Day;
  to: Day;
}

/**
 * What the mentor has settled about their own work. It lies in the database, beside the data it governs:
 * one transaction sees both, and a backup holds both.
 */
export interface Preferences {
  /** The name to sign messages with. */
  mentorName: string;
  /** Where people reach the mentor about what is kept of them: an e-mail address, or one by post. */
  reachAt: string;
  /** Days of the week without follow-ups: 0 = Sunday … 6 = Saturday. */
  quietWeekdays: number[];
  quietPeriods: QuietPeriod[];
  /** The hour (0–23) of the daily reminder; null: none. */
  reminderHour: number | null;
  /** Days from the last interaction to the next action, where the mentor wants others than the program's. */
  cadences: Partial<Record<Stage, number>>;
  /** The person to turn to when the mentor is worried about somebody: name, telephone, hours. */
  safeguarding: string;
  stageOrder: Stage[];
  /** The mentor's own names for stages. */
  stageNames: Partial<Record<Stage, string>>;
  /** When the questions of the first run were answered or put aside; '' before. */
  welcomedAt: Instant | '';
  /** As whom the mentor writes on this device, see member.ts; '' where nobody but the mentor writes. */
  member: MemberId | '';
  /** Whether several people write in the list. Once that is so, it stays so. */
  team: boolean;
}

/** One thing the mentor has settled, under its name. */
export interface PreferenceRecord<Name extends keyof Preferences = keyof Preferences> {
  name: Name;
  value: Preferences[Name];
  updatedAt: Instant;
}

export const DEFAULT_PREFERENCES: Readonly<Preferences> = {
  mentorName: '',
  reachAt: '',
  quietWeekdays: [],
  quietPeriods: [],
  reminderHour: null,
  cadences: {},
  safeguarding: '',
  stageOrder: [...STAGES],
  stageNames: {},
  welcomedAt: '',
  member: '',
  team: false,
};
