import type { Instant } from '../ground/days';
import type { TemplateId } from '../ground/ids';
import { asText, codePoints, isVisible } from '../ground/text';
import type { Language } from '../language/translate';

/** A first message is written to somebody who does not know the mentor yet. */
export const TEMPLATE_KINDS = ['first', 'further'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** A message of the mentor's own to begin with. Placeholders: see `utils/model/fill-template.ts`. */
export interface Template {
  /** UUIDv7. */
  id: TemplateId;
  kind: TemplateKind;
  name: string;
  text: string;
  language: Language;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

/** Code points the name of a template may have, and its text: LinkedIn takes 8,000, Facebook more. */
export const TEMPLATE_NAME_LIMIT = 80;

export const TEMPLATE_TEXT_LIMIT = 8000;

/** What a mentor has typed, unchecked. */
export type TemplateDraft = Pick<Template, 'kind' | 'name' | 'text' | 'language'>;

export interface TemplateProblem {
  field: 'name' | 'text';
  kind: 'missing' | 'too-long';
  limit: number;
}

/** The id under which an entry of the log names one of the mentor's own templates. */
export function ownTemplate(id: TemplateId): string {
  return `own/${id}`;
}

/** Checks what was typed; every problem is reported, not only the first. */
export function checkTemplate(draft: TemplateDraft): { value: TemplateDraft; problems: TemplateProblem[] } {
  const value = { ...draft, name: asText(draft.name).trim(), text: asText(draft.text).trim() };
  const problemIn = (field: TemplateProblem['field'], limit: number): TemplateProblem[] => {
    if (!isVisible(value[field])) return [{ field, kind: 'missing', limit }];
    return codePoints(value[field]) > limit ? [{ field, kind: 'too-long', limit }] : [];
  };
  return {
    value,
    problems: [...problemIn('name', TEMPLATE_NAME_LIMIT), ...problemIn('text', TEMPLATE_TEXT_LIMIT)],
  };
}
