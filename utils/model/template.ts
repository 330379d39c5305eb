import type { Instant } from './contact';
import type { Language } from '../language/translate';

/** A first message is written to somebody who does not know the mentor yet. */
export const TEMPLATE_KINDS = ['first', 'further'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** A message of the mentor's own to begin with. Placeholders: see `utils/templates/fill.ts`. */
export interface Template {
  /** UUIDv7. */
  id: string;
  kind: TemplateKind;
  name: string;
  text: string;
  language: Language;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}
