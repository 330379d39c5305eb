import { browser } from 'wxt/browser';
import { newId } from '../ground/ids';
import type { Rule } from './locate/types';
import type { GuideId } from './registry';

/** Where a control is, as the mentor has taught it. */
export interface TaughtRule {
  /** UUIDv7. */
  id: string;
  guideId: GuideId;
  stepId: string;
  rule: Rule;
  /** The control's name when it was taught, for the mentor to recognise it; may be empty. */
  name: string;
  /** Instant, ISO 8601. */
  taughtAt: string;
  /** The mentor has said that it is the wrong place: it is not used, and does not count towards the limit. */
  wrong?: true;
}

/** In `storage.local`, one key per rule, so that rules taught at once in two tabs do not overwrite each other. */
const PREFIX = 'taught-rule-';

/**
 * Only this many of a step's latest rules are used: each was taught because the earlier ones had failed. Earlier ones
 * are kept and can be used again.
 */
export const MOST_A_STEP = 8;
/** How many rules of a step are stored, used or not. A further one is refused rather than replacing one. */
export const MOST_KEPT = 24;

/** All rules, newest first. */
export async function taughtRules(): Promise<TaughtRule[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .flatMap(([key, stored]) => (isTaughtKey(key) && isTaught(stored) ? [stored] : []))
    .sort((a, b) => b.id.localeCompare(a.id));
}

/** Whether a key of `storage.local` holds a taught rule. */
export const isTaughtKey = (key: string): boolean => key.startsWith(PREFIX);

/** The stored value is not trusted. The rule itself is validated where it is used. */
export function isTaught(stored: unknown): stored is TaughtRule {
  const { rule, ...texts } = (stored ?? {}) as Partial<Record<keyof TaughtRule, unknown>>;
  const { id, guideId, stepId, name, taughtAt } = texts;
  const isText = [id, guideId, stepId, name, taughtAt].every((each) => typeof each === 'string');
  return isText && !Number.isNaN(Date.parse(taughtAt as string)) && typeof rule === 'object' && rule !== null;
}

/**
 * Stores where a control is. Teaching the same again counts once; of a step's rules the newest {@link MOST_A_STEP}
 * are used.
 *
 * @returns null if {@link MOST_KEPT} others are stored for the step; then nothing has changed
 * @throws if the browser refuses the write
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
 * Whether a rule is not used: it is wrong, or its step has enough newer ones.
 *
 * @param rules all rules, newest first
 */
export function isAtRest(rule: TaughtRule, rules: readonly TaughtRule[]): boolean {
  const used = rules.filter((each) => isOfStep(each, rule) && !each.wrong).slice(0, MOST_A_STEP);
  return used.every(({ id }) => id !== rule.id);
}

/** Sets rules aside as wrong, all or none. @throws if the browser refuses the write */
export async function setAside(rules: readonly TaughtRule[]): Promise<void> {
  const resting = rules.map((rule) => [`${PREFIX}${rule.id}`, { ...rule, wrong: true }]);
  if (resting.length > 0) await browser.storage.local.set(Object.fromEntries(resting));
}

/**
 * Uses a rule again as if it had just been taught.
 *
 * @returns a function that sets it aside again
 * @throws if the browser refuses the write
 */
export async function bringBack(rule: TaughtRule, now: Date): Promise<() => Promise<void>> {
  const { id: _id, taughtAt: _taughtAt, wrong: _wrong, ...lesson } = rule;
  const again = await teach(lesson, now);
  return async () => {
    await browser.storage.local.set({ [`${PREFIX}${rule.id}`]: rule });
    if (again) await browser.storage.local.remove(`${PREFIX}${again.id}`);
  };
}

/** What storing another place for a step would do: replace the oldest in use, or be impossible. */
export type Keeping = { kind: 'rests'; rule: TaughtRule } | { kind: 'full' };

/** By step id, where storing another place affects earlier ones. */
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

/** Deletes a rule. @returns a function that restores it */
export async function forget(rule: TaughtRule): Promise<() => Promise<void>> {
  await browser.storage.local.remove(`${PREFIX}${rule.id}`);
  return () => browser.storage.local.set({ [`${PREFIX}${rule.id}`]: rule });
}

/** Calls back whenever a rule is taught, set aside, deleted or restored. @returns a function that stops it */
export function watchTaught(callback: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isTaughtKey)) callback();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** The rules in use for one guide, by step id, newest first. */
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
