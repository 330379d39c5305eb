import * as v from 'valibot';
import type { Absence, Clue, Condition, Pointer, Rule, StepRules, Subject, Words } from '../locate/types';
import type { GuideTexts, OutcomeTexts, StepTexts } from '../types';
import { isSafeLink, isSafePattern } from './path-pattern';
import { isSafeSelector } from './selector';
import {
  FORMAT,
  LIMITS,
  type Pack,
  type PackGuide,
  type PackLesson,
  type PackProblem,
  VERSIONS,
} from './types';

/** Messages of this schema are problem codes; valibot's own messages are mapped in parse.ts. */
const because = (problem: PackProblem): PackProblem => problem;

const list = <Item>(item: v.GenericSchema<Item>, most: number, least = 0) =>
  v.pipe(
    v.array(item),
    v.minLength(least, because('bad-rule')),
    v.maxLength(most, because('too-many')),
    v.readonly(),
  );

const ISOLATION = /[\u2066-\u2069]/;

/** A name as a site writes it, including direction marks. */
const word = v.pipe(
  v.string(),
  v.maxLength(LIMITS.word, because('too-long')),
  v.check((text) => text.trim() !== '', because('bad-value')),
  v.check((text) => !text.includes('\n'), because('bad-character')),
);

/** Text to be read. Control characters have been rejected before. */
const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest, because('too-long')),
    v.check((value) => value.trim() !== '', because('bad-value')),
    v.check((value) => !ISOLATION.test(value), because('bad-character')),
  );

const line = (longest: number) =>
  v.pipe(
    text(longest),
    v.check((value) => !value.includes('\n'), because('bad-character')),
  );

export const id = v.pipe(
  v.string(),
  v.maxLength(LIMITS.id, because('too-long')),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, because('bad-id')),
  v.check((text) => text !== 'constructor', because('bad-id')),
);
/** Whether the site is one of ours is checked in parse.ts. */
const guideId = v.pipe(
  v.string(),
  v.maxLength(LIMITS.id, because('too-long')),
  v.regex(/^[a-z0-9]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/, because('bad-id')),
);

const css = v.pipe(
  v.string(),
  v.check((text) => isSafeSelector(text), because('bad-selector')),
);
/** A rule has to mean more than just any box on the page. */
const telling = v.pipe(
  v.string(),
  v.check((text) => isSafeSelector(text, true), because('bad-selector')),
);

const pattern = v.pipe(v.string(), v.check(isSafePattern, because('bad-path')));
const patterns = list(pattern, LIMITS.patterns, 1);
const links = list(v.pipe(v.string(), v.check(isSafeLink, because('bad-path'))), LIMITS.patterns, 1);

/** Requires a field for each of the type's, so that none is forgotten when rules are extended. */
type Fields<Type> = Record<keyof Type, v.GenericSchema | v.ExactOptionalSchema<v.GenericSchema, undefined>>;

const words: v.GenericSchema<Words> = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,3}$/, because('bad-rule'))),
    list(word, LIMITS.words, 1),
  ),
  v.minEntries(1, because('bad-rule')),
  v.maxEntries(LIMITS.languages, because('too-many')),
);

const inside = v.strictObject({
  css,
  holds: v.exactOptional(v.lazy(() => rules)),
  lacks: v.exactOptional(v.lazy(() => rules)),
});

const clue: v.GenericSchema<Clue> = v.pipe(
  v.strictObject({
    css: v.exactOptional(css),
    href: v.exactOptional(patterns),
    words: v.exactOptional(words),
    inside: v.exactOptional(inside),
  } satisfies Fields<Clue>),
  v.minEntries(1, because('bad-rule')),
);

const oneRule = v.strictObject({
  css: telling,
  href: v.exactOptional(links),
  words: v.exactOptional(words),
  contains: v.exactOptional(css),
  holds: v.exactOptional(v.lazy(() => rules)),
  inside: v.exactOptional(inside),
  notIn: v.exactOptional(css),
  row: v.exactOptional(v.strictObject({ css, words })),
  opened: v.exactOptional(v.picklist(['press', 'address'])),
  headed: v.exactOptional(words),
  near: v.exactOptional(v.literal('subject')),
  apart: v.exactOptional(v.strictObject({ under: words, beside: words })),
  empty: v.exactOptional(v.boolean()),
  clues: v.exactOptional(
    v.strictObject({ telling: list(clue, LIMITS.clues, 1), further: list(clue, LIMITS.clues) }),
  ),
  many: v.exactOptional(v.picklist(['all', 'first'])),
} satisfies Fields<Rule>);
/**
 * Clues choose among everything else the rule matches; a name or a row chooses too, and would be ignored beside them.
 */
export const rule: v.GenericSchema<Rule> = v.pipe(
  oneRule,
  v.check(({ clues, words, row }) => !clues || !(words || row), because('bad-rule')),
);
const rules = list(rule, LIMITS.rulesTogether, 1);

/** A condition has exactly one field, which determines its kind. */
type Kind = Condition extends infer Each ? (Each extends Condition ? keyof Each : never) : never;
const CONDITIONS: Record<Kind, v.GenericSchema<Condition>> = {
  path: v.strictObject({ path: patterns }),
  host: v.strictObject({
    host: list(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}\.$/, because('bad-path'))), LIMITS.patterns, 1),
  }),
  shows: v.strictObject({ shows: rules }),
  ariaHidden: v.strictObject({ ariaHidden: telling }),
  behind: v.strictObject({ behind: rules }),
  pressed: v.strictObject({ pressed: id }),
  followed: v.strictObject({ followed: id }),
  selected: v.strictObject({ selected: rules }),
  closed: v.strictObject({ closed: rules }),
  subjectsTried: v.strictObject({
    subjectsTried: v.pipe(
      v.number(),
      v.integer(because('bad-value')),
      v.minValue(0, because('bad-value')),
      v.maxValue(100, because('bad-value')),
    ),
  }),
  all: v.strictObject({ all: v.lazy(() => list(condition, LIMITS.conditions)) }),
  any: v.strictObject({ any: v.lazy(() => list(condition, LIMITS.conditions)) }),
  not: v.strictObject({ not: v.lazy(() => condition) }),
};

const condition: v.GenericSchema<Condition> = v.lazy((input) => {
  const [kind, ...more] = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  const known = kind !== undefined && more.length === 0 && Object.hasOwn(CONDITIONS, kind);
  return known ? CONDITIONS[kind as Kind] : v.never(because('bad-rule'));
});

const pointer: v.GenericSchema<Pointer> = v.strictObject({
  say: v.exactOptional(id),
  rules,
  unless: v.exactOptional(condition),
  opens: v.exactOptional(css),
  grows: v.exactOptional(css),
} satisfies Fields<Pointer>);

const absence: v.GenericSchema<Absence> = v.strictObject({
  outcome: id,
  when: condition,
  counts: v.exactOptional(v.literal(true)),
} satisfies Fields<Absence>);

const step: v.GenericSchema<StepRules> = v.strictObject({
  id,
  where: patterns,
  pointers: list(pointer, LIMITS.pointers),
  done: condition,
  undone: v.exactOptional(condition),
  absences: list(absence, LIMITS.absences),
  tells: v.exactOptional(v.literal(true)),
} satisfies Fields<StepRules>);

const subject: v.GenericSchema<Subject> = v.strictObject({
  path: v.pipe(pattern, v.regex(/\/:/, because('bad-path'))),
  css: telling,
} satisfies Fields<Subject>);

/** May have several lines. */
const copy = text(LIMITS.copy);

const stepTexts: v.GenericSchema<StepTexts> = v.strictObject({
  title: line(LIMITS.title),
  why: line(LIMITS.sentence),
  next: line(LIMITS.sentence),
  list: v.exactOptional(
    v.pipe(
      v.array(line(LIMITS.sentence)),
      v.minLength(1, because('bad-value')),
      v.maxLength(LIMITS.listItems, because('too-many')),
    ),
  ),
  copy: v.exactOptional(copy),
});

const outcomeTexts: v.GenericSchema<OutcomeTexts> = v.strictObject({
  title: line(LIMITS.title),
  why: line(LIMITS.sentence),
  way: line(LIMITS.sentence),
  copy: v.exactOptional(copy),
});

const texts: v.GenericSchema<GuideTexts> = v.strictObject({
  title: v.exactOptional(line(LIMITS.title)),
  summary: v.exactOptional(line(LIMITS.sentence)),
  finished: v.exactOptional(stepTexts),
  steps: v.record(v.string(), stepTexts),
  outcomes: v.record(v.string(), outcomeTexts),
});

const guide: v.GenericSchema<PackGuide> = v.strictObject({
  id: guideId,
  startUrl: line(LIMITS.address),
  fits: list(pattern, LIMITS.patterns),
  subject: v.exactOptional(subject),
  absences: list(absence, LIMITS.absences),
  steps: v.pipe(list(step, LIMITS.steps), v.minLength(1, because('missing-field'))),
  texts: v.exactOptional(v.strictObject({ en: texts, de: texts })),
} satisfies Fields<PackGuide>);

export const lesson: v.GenericSchema<PackLesson> = v.strictObject({ guideId, stepId: id, rule });

export const pack: v.GenericSchema<Pack> = v.strictObject({
  format: v.literal(FORMAT),
  version: v.picklist(VERSIONS),
  made: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, because('bad-value')),
    v.check((text) => !Number.isNaN(Date.parse(text)), because('bad-value')),
  ),
  guides: list(guide, LIMITS.guides),
  taught: list(lesson, LIMITS.lessons),
});
