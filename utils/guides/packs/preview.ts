import type { Rule } from '../locate/types';
import type { Guide, GuideStep } from '../types';
import { asGuide, asPackGuide } from './merge';
import { canonical, same } from './same';
import type { Pack, PackChange, PackLesson, StepChange } from './types';

/** The state before a pack is installed. */
export interface Current {
  guides: readonly Guide[];
  /** Taught by the mentor or from packs. */
  lessons: readonly PackLesson[];
}

/** What a pack would change, guides first. Stores nothing. */
export function previewPack(pack: Pack, current: Current): PackChange[] {
  const coming = pack.guides.map((guide) => asGuide(guide, ''));
  const guides = coming.map((guide) => guideChange(guide, current.guides));
  const there = [...coming, ...current.guides];
  const known = new Set(current.lessons.map(lessonKey));
  const lessons = pack.taught.map((lesson): PackChange => {
    if (known.has(lessonKey(lesson))) return { kind: 'known-lesson', lesson };
    const guide = there.find(({ id }) => id === lesson.guideId);
    const isOfUse = guide?.steps.some(({ id }) => id === lesson.stepId);
    return { kind: isOfUse ? 'new-lesson' : 'idle-lesson', lesson };
  });
  return [...guides, ...lessons];
}

/** Whether a pack brings anything new. */
export const changesSomething = (changes: readonly PackChange[]): boolean =>
  changes.some(({ kind }) => kind !== 'same-guide' && kind !== 'known-lesson');

const lessonKey = ({ guideId, stepId, rule }: PackLesson) => canonical({ guideId, stepId, rule });

function guideChange(guide: Guide, guides: readonly Guide[]): PackChange {
  const before = guides.find(({ id }) => id === guide.id);
  if (!before) return { kind: 'new-guide', guide };
  const steps = stepChanges(before, guide);
  const frame = !same(frameOf(before), frameOf(guide));
  return steps.length > 0 || frame
    ? { kind: 'changed-guide', guide, before, steps, frame }
    : { kind: 'same-guide', guide };
}

/** Everything in a guide that belongs to no single step, including the order of its steps. */
function frameOf(guide: Guide) {
  const { texts, steps, ...rest } = asPackGuide(guide);
  const framing = Object.values(texts ?? {}).map(({ steps: _, ...others }) => others);
  const said = framing.filter((each) => !same(each, { outcomes: {} }));
  return { ...rest, order: steps.map(({ id }) => id), said };
}

function stepChanges(before: Guide, after: Guide): StepChange[] {
  const ids = new Set([...after.steps, ...before.steps].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const old = before.steps.find((step) => step.id === id);
    const now = after.steps.find((step) => step.id === id);
    const comes = without(rulesOf(now), rulesOf(old));
    const goes = without(rulesOf(old), rulesOf(now));
    const texts = !same(textsOf(before, id), textsOf(after, id));
    const differs = !same(bareStep(old), bareStep(now));
    if (!differs && !texts) return [];
    const rules = comes.length > 0 || goes.length > 0;
    const rest = !same(withoutRules(old), withoutRules(now)) || (differs && !rules);
    return [{ kind: !old ? 'new' : !now ? 'gone' : 'changed', stepId: id, comes, goes, rest, texts }];
  });
}

const rulesOf = (step: GuideStep | undefined): Rule[] =>
  step ? step.pointers.flatMap(({ rules }) => rules) : [];

function without(rules: Rule[], others: Rule[]): Rule[] {
  const known = new Set(others.map(canonical));
  return rules.filter((rule) => !known.has(canonical(rule)));
}

function bareStep(step: GuideStep | undefined) {
  if (!step) return null;
  const { copy, list, ...rules } = step;
  return rules;
}

function withoutRules(step: GuideStep | undefined) {
  const bare = bareStep(step);
  return bare && { ...bare, pointers: bare.pointers.map(({ rules, ...others }) => others) };
}

function textsOf(guide: Guide, stepId: string) {
  return Object.values(guide.texts ?? {}).flatMap(({ steps }) =>
    Object.entries(steps).filter(([key]) => key.split('/')[0] === stepId),
  );
}
