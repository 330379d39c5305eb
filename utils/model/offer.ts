import type { Instant } from '../ground/days';
import type { OfferId } from '../ground/ids';
import { asText, codePoints, isVisible } from '../ground/text';

/** Kinds of learning offers: a course; independent practice; advice; a language. */
export const OFFER_KINDS = ['course', 'practice', 'advice', 'language'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** A learning offer in the mentor's own region, kept for future mentees. Contains nothing about a mentee. */
export interface Offer {
  /** UUIDv7. */
  id: OfferId;
  kind: OfferKind;
  title: string;
  /** Where it is and how to reach it, in the mentor's words; the program knows of no offers itself. */
  reach: string;
  note: string;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

export const OFFER_TITLE_LIMIT = 120;
export const OFFER_TEXT_LIMIT = 1_000;

/** What a mentor has typed, not validated. */
export type OfferDraft = Pick<Offer, 'kind' | 'title' | 'reach' | 'note'>;

export interface OfferProblem {
  field: 'title' | 'reach' | 'note';
  kind: 'missing' | 'too-long';
  limit: number;
}

/** Validates what was typed and reports every problem, not only the first. */
export function checkOffer(draft: OfferDraft): { value: OfferDraft; problems: OfferProblem[] } {
  const [title, reach, note] = [draft.title, draft.reach, draft.note].map((text) => asText(text).trim()) as [
    string,
    string,
    string,
  ];
  const value = { kind: draft.kind, title, reach, note };
  const problems: OfferProblem[] = [];
  if (!isVisible(title)) problems.push({ field: 'title', kind: 'missing', limit: OFFER_TITLE_LIMIT });
  for (const [field, limit] of [
    ['title', OFFER_TITLE_LIMIT],
    ['reach', OFFER_TEXT_LIMIT],
    ['note', OFFER_TEXT_LIMIT],
  ] as const) {
    if (codePoints(value[field]) > limit) problems.push({ field, kind: 'too-long', limit });
  }
  return { value, problems };
}
