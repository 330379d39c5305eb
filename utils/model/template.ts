import type { Instant } from '../ground/days';
import type { TemplateId } from '../ground/ids';
import { asText, codePoints, isVisible } from '../ground/text';
import type { Language } from '../language/translate';

/** A first message is for somebody who does not know the mentor yet. */
export const TEMPLATE_KINDS = ['first', 'further'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** One of the mentor's own messages to start from. For placeholders see `utils/model/fill-template.ts`. */
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

/** Maximum code points of a template's name, and of its text: LinkedIn permits 8,000, Facebook more. */
export const TEMPLATE_NAME_LIMIT = 80;

export const TEMPLATE_TEXT_LIMIT = 8000;

/** What a mentor has typed, not validated. */
export type TemplateDraft = Pick<Template, 'kind' | 'name' | 'text' | 'language'>;

export interface TemplateProblem {
  field: 'name' | 'text';
  kind: 'missing' | 'too-long';
  limit: number;
}

/** How log entries refer to one of the mentor's own templates. */
export function ownTemplate(id: TemplateId): string {
  return `own/${id}`;
}

/** Validates what was typed and reports every problem, not only the first. */
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
