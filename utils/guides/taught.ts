import { browser } from 'wxt/browser';
import { newId } from '../ground/ids';
import type { Rule } from './locate/types';
import type { GuideId } from './registry';

/** Where a control is, as the mentor has shown it. */
export interface TaughtRule {
  /** UUIDv7. */
  id: string;
  guideId: GuideId;
  stepId: string;
  rule: Rule;
  /** The control's name when it was shown, for the mentor to recognise it by; may be empty. */
  name: string;
  /** Instant, ISO 8601. */
  taughtAt: string;
  /** The mentor has said that it is the wrong place: it rests, and takes up no room among those in use. */
  wrong?: true;
}

/** In `storage.local`, a key a rule: two rules taught at once in two tabs do not overwrite each other. */
const PREFIX = 'taught-rule-';

/**
 * What was shown before the last so many times rests: each came because those before had gone astray. It is kept, and
 * can be used again.
 */
export const MOST_A_STEP = 8;
/** So many are kept of a step, in use or at rest; a further one is not, rather than one taken for it. */
export const MOST_KEPT = 24;

/** All rules, the newest first. */
export async function taughtRules(): Promise<TaughtRule[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .flatMap(([key, stored]) => (isTaughtKey(key) && isTaught(stored) ? [stored] : []))
    .sort((a, b) => b.id.localeCompare(a.id));
}

/** Whether a key of `storage.local` holds a taught rule. */
export const isTaughtKey = (key: string): boolean => key.startsWith(PREFIX);

/** Whatever has been stored, by whomever. What the rule itself may say is checked where it is put to use. */
export function isTaught(stored: unknown): stored is TaughtRule {
  const { rule, ...texts } = (stored ?? {}) as Partial<Record<keyof TaughtRule, unknown>>;
  const { id, guideId, stepId, name, taughtAt } = texts;
  const isText = [id, guideId, stepId, name, taughtAt].every((each) => typeof each === 'string');
  return isText && !Number.isNaN(Date.parse(taughtAt as string)) && typeof rule === 'object' && rule !== null;
}

/**
 * Keeps where a control is. The same shown again is one; of a step's rules the newest {@link MOST_A_STEP} are used.
 *
 * @returns null where {@link MOST_KEPT} others are kept for the step: then nothing has changed
 * @throws when the browser refuses the write
 */
export async function teach(
  lesson: Omit<TaughtRule, 'id' | 'taughtAt' | 'wrong'>,
  now: Date,
): Promise<TaughtRule | null> {
  const taught = { ...lesson, id: newId(), taughtAt: now.toISOString() };
  const before = (await taughtRules()).filter((each) => isOfStep(each, taught));
  const same = before.filter(({ rule }) => JSON.stringify(rule) === JSON.stringify(taught.rule));
  if (before.length - same.length >= MOST_KEPT) return null;
  await browser.storage.local.set({ [`${PREFIX}${taught.id}`]: taught });
  if (same.length > 0) await browser.storage.local.remove(same.map(({ id }) => `${PREFIX}${id}`));
  return taught;
}

type OfStep = Pick<TaughtRule, 'guideId' | 'stepId'>;
const isOfStep = (a: OfStep, b: OfStep) => a.guideId === b.guideId && a.stepId === b.stepId;

/**
 * Whether a rule is not used: it is wrong, or so many newer ones are known for its step.
 *
 * @param rules all, the newest first
 */
export function isAtRest(rule: TaughtRule, rules: readonly TaughtRule[]): boolean {
  const used = rules.filter((each) => isOfStep(each, rule) && !each.wrong).slice(0, MOST_A_STEP);
  return used.every(({ id }) => id !== rule.id);
}

/** Lets rules rest because they are wrong, all or none. @throws when the browser refuses the write */
export async function setAside(rules: readonly TaughtRule[]): Promise<void> {
  const resting = rules.map((rule) => [`${PREFIX}${rule.id}`, { ...rule, wrong: true }]);
  if (resting.length > 0) await browser.storage.local.set(Object.fromEntries(resting));
}

/**
 * Uses a rule that rests as if it had just been shown.
 *
 * @returns a function that lets it rest again
 * @throws when the browser refuses the write
 */
export async function bringBack(rule: TaughtRule, now: Date): Promise<() => Promise<void>> {
  const { id: _id, taughtAt: _taughtAt, wrong: _wrong, ...lesson } = rule;
  const again = await teach(lesson, now);
  return async () => {
    await browser.storage.local.set({ [`${PREFIX}${rule.id}`]: rule });
    if (again) await browser.storage.local.remove(`${PREFIX}${again.id}`);
  };
}

/** What keeping another place for a step would do to those of before: let the oldest rest, or not be possible. */
export type Keeping = { kind: 'rests'; rule: TaughtRule } | { kind: 'full' };

/** By the id of each step at which keeping another place does something to those of before. */
export async function keepingFor(guideId: GuideId): Promise<Map<string, Keeping>> {
  const keeping = new Map<string, Keeping>();
  const rules = (await taughtRules()).filter((each) => each.guideId === guideId);
  for (const { stepId } of rules) {
    const kept = rules.filter((each) => each.stepId === stepId);
    const rule = kept.filter(({ wrong }) => !wrong)[MOST_A_STEP - 1];
    if (kept.length >= MOST_KEPT) keeping.set(stepId, { kind: 'full' });
    else if (rule) keeping.set(stepId, { kind: 'rests', rule });
  }
  return keeping;
}

/** Forgets a rule. @returns a function that brings it back */
export async function forget(rule: TaughtRule): Promise<() => Promise<void>> {
  await browser.storage.local.remove(`${PREFIX}${rule.id}`);
  return () => browser.storage.local.set({ [`${PREFIX}${rule.id}`]: rule });
}

/** Calls back whenever a rule was taught, set aside, forgotten or brought back. @returns a function that stops it */
export function watchTaught(callback: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isTaughtKey)) callback();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** What was taught for one guide and is used, by step id, the newest first. */
export async function taughtFor(guideId: GuideId): Promise<Record<string, Rule[]>> {
  const lessons: Record<string, Rule[]> = {};
  const rules = await taughtRules();
  for (const taught of rules) {
    const { stepId, rule } = taught;
    if (taught.guideId === guideId && !isAtRest(taught, rules))
      lessons[stepId] = [...(lessons[stepId] ?? []), rule];
  }
  return lessons;
}
