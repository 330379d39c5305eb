import type { Hazard } from '../../ground/hazards';
import type { Language } from '../../language/translate';
import type { Absence, Rule, StepRules, Subject } from '../locate/types';
import type { Guide, GuideTexts } from '../types';

/** Says that a file is a guide pack. */
export const FORMAT = 'mentor-trail-guide-pack';

/** What a pack may say, by version; each says all that the ones before it could. 2: rules with clues. */
export const VERSIONS = [1, 2] as const;
export type Version = (typeof VERSIONS)[number];

/** The most a pack may hold. Sizes in bytes of UTF-8, lengths in UTF-16 units. */
export const LIMITS = {
  bytes: 1024 * 1024,
  /** Lists within lists. */
  depth: 40,
  /** Strings, numbers, lists and objects of a file, altogether. */
  values: 100_000,
  guides: 50,
  lessons: 500,
  steps: 40,
  /** In one guide, wherever they stand. */
  rules: 500,
  /** Of one pointer or one condition. */
  rulesTogether: 20,
  /** Of one rule, of each kind. */
  clues: 12,
  pointers: 10,
  absences: 20,
  conditions: 20,
  patterns: 20,
  languages: 40,
  words: 10,
  listItems: 15,
  selector: 500,
  pattern: 200,
  word: 80,
  id: 60,
  address: 200,
  title: 160,
  sentence: 800,
  copy: 4_000,
} as const;

/**
 * A whole guide as it stands in a pack. Its site follows from its id; domain, redirectors and the parts a site's
 * pages are made of are never a pack's to say.
 */
export interface PackGuide {
  id: string;
  startUrl: string;
  fits: readonly string[];
  subject?: Subject;
  absences: readonly Absence[];
  steps: readonly StepRules[];
  texts?: Readonly<Record<Language, GuideTexts>>;
}

/** Where one control is, as somebody has shown it. Without the name it bore then: that may be a person's. */
export interface PackLesson {
  guideId: string;
  stepId: string;
  rule: Rule;
}

export interface Pack {
  format: typeof FORMAT;
  version: Version;
  /** Instant, ISO 8601. */
  made: string;
  guides: readonly PackGuide[];
  taught: readonly PackLesson[];
}

/** Why a file is refused. */
export type PackProblem =
  | 'too-big'
  | 'not-json'
  /** It is something else, or its format marker or version number is missing. */
  | 'not-a-pack'
  /** Made by a later version of the program. */
  | 'newer-version'
  | 'empty'
  | Hazard
  | 'too-long'
  | 'unknown-field'
  | 'missing-field'
  /** Of a wrong kind: a number where a text belongs. */
  | 'bad-value'
  | 'bad-id'
  | 'twice'
  /** For a site this program does not know. */
  | 'wrong-site'
  /** The address to begin at leads off the guide's site, or somewhere on it that no guide begins. */
  | 'bad-address'
  | 'bad-selector'
  | 'bad-path'
  | 'bad-rule'
  /** A sentence is missing in one of the languages. */
  | 'missing-text'
  /** A sentence for a step or an outcome that the guide does not have. */
  | 'unknown-step';

export type ParsedPack =
  | { ok: true; pack: Pack }
  /** `where`: the place in the file, for a person to find it; empty when it is the file as a whole. */
  | { ok: false; problem: PackProblem; where: string };

export interface InstalledPack {
  /** UUIDv7. */
  id: string;
  pack: Pack;
  /** Instant, ISO 8601. */
  installedAt: string;
}

/** What of one step a pack changes. */
export interface StepChange {
  kind: 'new' | 'gone' | 'changed';
  stepId: string;
  /** Rules for what is pointed at. */
  comes: readonly Rule[];
  goes: readonly Rule[];
  /** Anything else of it: when it counts as done, on which pages it makes sense, in which order rules are tried. */
  rest: boolean;
  texts: boolean;
}

/** One thing a pack brings, seen from what is there now. */
export type PackChange =
  | { kind: 'new-guide'; guide: Guide }
  | {
      kind: 'changed-guide';
      guide: Guide;
      before: Guide;
      steps: readonly StepChange[];
      /** Something that belongs to no step: where it begins, title, closing words, what is in the way anywhere. */
      frame: boolean;
    }
  | { kind: 'same-guide'; guide: Guide }
  | { kind: 'new-lesson' | 'known-lesson'; lesson: PackLesson }
  /** For a guide or a step that is not there: kept, and of use as soon as it is. */
  | { kind: 'idle-lesson'; lesson: PackLesson };
