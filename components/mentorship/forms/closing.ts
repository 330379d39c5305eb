import type { earlinessOf } from '../../../utils/model/afterwards';
import type { Closing } from '../../../utils/model/mentorship';

export type Earliness = ReturnType<typeof earlinessOf>;

/** What a closing goes through, one after the other. */
export const CLOSING_STEPS = {
  'in-time': ['look-back', 'thanks', 'contact', 'data', 'end'],
  early: ['why', 'look-back', 'thanks', 'contact', 'data', 'end'],
  'very-early': ['think', 'say', 'contact', 'data', 'end'],
} as const satisfies Record<Earliness, readonly string[]>;
export type ClosingStep = (typeof CLOSING_STEPS)[Earliness][number];

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
