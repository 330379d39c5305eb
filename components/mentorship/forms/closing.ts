import type { earlinessOf } from '../../../utils/model/afterwards';
import type { Closing, Ending } from '../../../utils/model/mentorship';

export type Earliness = ReturnType<typeof earlinessOf>;

/** What a closing goes through, one after the other. */
const PLANNED_STEPS = {
  'in-time': ['look-back', 'thanks', 'contact', 'data', 'end'],
  early: ['why', 'look-back', 'thanks', 'contact', 'data', 'end'],
  'very-early': ['think', 'say', 'contact', 'data', 'end'],
} as const satisfies Record<Earliness, readonly string[]>;
/** The other three go their own way, however early it is. */
const OTHER_STEPS = {
  vanished: ['reach', 'door', 'contact', 'data', 'end'],
  mentor: ['handover', 'say', 'look-back', 'contact', 'data', 'end'],
  safety: ['safe', 'short', 'contact', 'data', 'end'],
} as const satisfies Record<Exclude<Ending, 'planned'>, readonly string[]>;
export type ClosingStep =
  | 'kind'
  | (typeof PLANNED_STEPS)[Earliness][number]
  | (typeof OTHER_STEPS)[keyof typeof OTHER_STEPS][number];

/** @param kind undefined while it has not been chosen: then that is all that is asked */
export function closingSteps(kind: Ending | undefined, earliness: Earliness): readonly ClosingStep[] {
  if (kind === undefined) return ['kind'];
  return ['kind', ...(kind === 'planned' ? PLANNED_STEPS[earliness] : OTHER_STEPS[kind])];
}

/** A closing that has been begun. */
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
