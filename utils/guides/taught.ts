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
}

/** In `storage.local`, a key a rule: two rules taught at once in two tabs do not overwrite each other. */
const PREFIX = 'taught-rule-';

/** What was shown before the last so many times is not used any more: each came because those before had gone astray. */
export const MOST_A_STEP = 8;

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
 * Keeps where a control is. The same shown again is one; of a step's rules only the newest {@link MOST_A_STEP} stay.
 *
 * @throws when the browser refuses the write
 */
export async function teach(lesson: Omit<TaughtRule, 'id' | 'taughtAt'>, now: Date): Promise<TaughtRule> {
  const taught = { ...lesson, id: newId(), taughtAt: now.toISOString() };
  await browser.storage.local.set({ [`${PREFIX}${taught.id}`]: taught });
  const before = (await taughtRules()).filter(
    ({ id, guideId, stepId }) => id !== taught.id && guideId === taught.guideId && stepId === taught.stepId,
  );
  const isSame = ({ rule }: TaughtRule) => JSON.stringify(rule) === JSON.stringify(taught.rule);
  const gone = [...before.filter(isSame), ...before.filter((each) => !isSame(each)).slice(MOST_A_STEP - 1)];
  if (gone.length > 0) await browser.storage.local.remove(gone.map(({ id }) => `${PREFIX}${id}`));
  return taught;
}

/** Forgets a rule. @returns a function that brings it back */
export async function forget(rule: TaughtRule): Promise<() => Promise<void>> {
  await browser.storage.local.remove(`${PREFIX}${rule.id}`);
  return () => browser.storage.local.set({ [`${PREFIX}${rule.id}`]: rule });
}

/** Calls back whenever a rule was taught, forgotten or brought back. @returns a function that stops it */
export function watchTaught(callback: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isTaughtKey)) callback();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** What was taught for one guide, by step id, the newest first. */
export async function taughtFor(guideId: GuideId): Promise<Record<string, Rule[]>> {
  const lessons: Record<string, Rule[]> = {};
  for (const { stepId, rule, guideId: of } of await taughtRules()) {
    if (of === guideId) lessons[stepId] = [...(lessons[stepId] ?? []), rule];
  }
  return lessons;
}
