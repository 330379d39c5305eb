import type { Day, Instant } from '../ground/days';
import type { MemberId } from '../ground/ids';
import type { Stage } from './contact';
import { STAGES } from './contact';

/** Days, both included, on which the mentor wants no follow-ups. */
export interface QuietPeriod {
  from: Day;
  to: Day;
}

/**
 * The mentor's preferences for their work. In the database, next to the data they govern, so that one transaction
 * sees both and a backup contains both.
 */
export interface Preferences {
  /** The name to sign messages with. */
  mentorName: string;
  /** Where people can reach the mentor about their data: an e-mail or postal address. */
  reachAt: string;
  /** Days of the week without follow-ups: 0 = Sunday … 6 = Saturday. */
  quietWeekdays: number[];
  quietPeriods: QuietPeriod[];
  /** The hour (0–23) of the daily reminder; null: none. */
  reminderHour: number | null;
  /** Days from the last interaction to the next action, where they differ from the program's. */
  cadences: Partial<Record<Stage, number>>;
  /** Whom to turn to when worried about somebody: name, phone number, hours. */
  safeguarding: string;
  stageOrder: Stage[];
  /** The mentor's own names for stages. */
  stageNames: Partial<Record<Stage, string>>;
  /** When the questions of the first run were answered or dismissed; '' before. */
  welcomedAt: Instant | '';
  /** The member who writes on this device, see member.ts; '' if the list is not a team's. */
  member: MemberId | '';
  /** Whether several people write in the list. Once true, it stays true. */
  team: boolean;
}

/** One preference, under its name. */
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
