import type { Hazard } from '../../ground/hazards';
import type { Language } from '../../language/translate';
import type { Absence, Rule, StepRules, Subject } from '../locate/types';
import type { Guide, GuideTexts } from '../types';

/** Marks a file as a guide pack. */
export const FORMAT = 'mentor-trail-guide-pack';

/** The versions of the format; each extends the one before. 2: rules with clues. */
export const VERSIONS = [1, 2] as const;
export type Version = (typeof VERSIONS)[number];

/** The limits of a pack. Sizes in bytes of UTF-8, lengths in UTF-16 units. */
export const LIMITS = {
  bytes: 1024 * 1024,
  /** Nesting depth. */
  depth: 40,
  /** Strings, numbers, lists and objects in the file, in total. */
  values: 100_000,
  guides: 50,
  lessons: 500,
  steps: 40,
  /** Per guide, anywhere in it. */
  rules: 500,
  /** Per pointer or condition. */
  rulesTogether: 20,
  /** Per rule and kind. */
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
 * A complete guide in a pack. Its site follows from its id. A pack can never set the domain, redirectors or the parts
 * of a site's pages.
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

/** Where one control is, as somebody has taught it. Without the control's name, which may be a person's. */
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
  /** Something else, or without format marker or version number. */
  | 'not-a-pack'
  /** Made by a later version of the program. */
  | 'newer-version'
  | 'empty'
  | Hazard
  | 'too-long'
  | 'unknown-field'
  | 'missing-field'
  /** Of the wrong type: a number instead of a text. */
  | 'bad-value'
  | 'bad-id'
  | 'twice'
  /** For a site this program does not know. */
  | 'wrong-site'
  /** The start address leaves the guide's site, or is where no guide of ours starts. */
  | 'bad-address'
  | 'bad-selector'
  | 'bad-path'
  | 'bad-rule'
  /** A sentence is missing in one of the languages. */
  | 'missing-text'
  /** A sentence for a step or outcome the guide does not have. */
  | 'unknown-step';

export type ParsedPack =
  | { ok: true; pack: Pack }
  /** `where`: the path in the file, for people to find it; empty for the file as a whole. */
  | { ok: false; problem: PackProblem; where: string };

export interface InstalledPack {
  /** UUIDv7. */
  id: string;
  pack: Pack;
  /** Instant, ISO 8601. */
  installedAt: string;
}

/** What a pack changes in one step. */
export interface StepChange {
  kind: 'new' | 'gone' | 'changed';
  stepId: string;
  /** Rules for what is pointed at. */
  comes: readonly Rule[];
  goes: readonly Rule[];
  /** Anything else: when it counts as done, on which pages, in which order rules are tried. */
  rest: boolean;
  texts: boolean;
}

/** One thing a pack brings, compared with the current state. */
export type PackChange =
  | { kind: 'new-guide'; guide: Guide }
  | {
      kind: 'changed-guide';
      guide: Guide;
      before: Guide;
      steps: readonly StepChange[];
      /** Something that belongs to no step: start address, title, closing words, general absences. */
      frame: boolean;
    }
  | { kind: 'same-guide'; guide: Guide }
  | { kind: 'new-lesson' | 'known-lesson'; lesson: PackLesson }
  /** For a guide or step that does not exist: stored, and used as soon as it does. */
  | { kind: 'idle-lesson'; lesson: PackLesson };
