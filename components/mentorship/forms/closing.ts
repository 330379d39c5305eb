import type { earlinessOf } from '../../../utils/model/afterwards';
import type { Closing, Ending } from '../../../utils/model/mentorship';

export type Earliness = ReturnType<typeof earlinessOf>;

/** The steps of a closing in order. */
const PLANNED_STEPS = {
  'in-time': ['look-back', 'thanks', 'contact', 'data', 'end'],
  early: ['why', 'look-back', 'thanks', 'contact', 'data', 'end'],
  'very-early': ['think', 'say', 'contact', 'data', 'end'],
} as const satisfies Record<Earliness, readonly string[]>;
/** The other three kinds have their own steps, however early it is. */
const OTHER_STEPS = {
  vanished: ['reach', 'door', 'contact', 'data', 'end'],
  mentor: ['handover', 'say', 'look-back', 'contact', 'data', 'end'],
  safety: ['safe', 'short', 'contact', 'data', 'end'],
} as const satisfies Record<Exclude<Ending, 'planned'>, readonly string[]>;
export type ClosingStep =
  | 'kind'
  | (typeof PLANNED_STEPS)[Earliness][number]
  | (typeof OTHER_STEPS)[keyof typeof OTHER_STEPS][number];

/** @param kind undefined until chosen, which is then the only step */
export function closingSteps(kind: Ending | undefined, earliness: Earliness): readonly ClosingStep[] {
  if (kind === undefined) return ['kind'];
  return ['kind', ...(kind === 'planned' ? PLANNED_STEPS[earliness] : OTHER_STEPS[kind])];
}

/** A closing in progress. */
export interface ClosingDraft {
  step: ClosingStep;
  closing: Omit<Closing, 'on'>;
}

export const NEW_CLOSING: ClosingDraft['closing'] = {
  lookBack: '',
  thanks: '',
  contactRule: '',
  data: '',
  earlyReason: '',
};
