import { type Day, type DayProblem, parseDay } from '../ground/days';
import { asText, codePoints, fold, isVisible, NAME_LIMIT } from '../ground/text';
import {
  type AddressProblem,
  type ProfileAddress,
  parsePlaceAddress,
  parseProfileAddresses,
} from './address';
import type { Contact } from './contact';
import { checkReach, type Reach, type ReachField, type ReachProblem, WORK_LIMIT } from './reach';

/** The maximum number of tags, and of characters per tag. */
export const TAGS_LIMIT = 30;
export const TAG_LIMIT = 60;
/** The longest cadence, in days. */
export const CADENCE_LIMIT = 365;

/** The details of somebody of whom only the name is known. */
export const CONTACT_DEFAULTS = {
  stage: 'found',
  notes: '',
  metAt: '',
  metAtAddress: '',
  tags: [],
  phones: [],
  emails: [],
  messengers: [],
  work: '',
  language: '',
  cadenceDays: null,
  source: '',
  purpose: '',
  informedOn: '',
  ageBand: 'unknown',
  deleteAfter: '',
  keepReason: '',
} as const satisfies Partial<Contact>;

/** The fields a mentor can fill in besides name and addresses. */
export type ContactDetails = Pick<Contact, keyof typeof CONTACT_DEFAULTS>;

/** What a mentor has typed about a person, not validated. Days as typed, see parseDay. */
export interface ContactDraft extends Partial<ContactDetails> {
  name: string;
  address: string;
  /** Further addresses; `address` is the first. */
  addresses?: string[];
}

export interface CheckedContact extends ContactDetails {
  name: string;
  /** The first address. */
  address: ProfileAddress | null;
  addresses: ProfileAddress[];
}

export type ContactProblem =
  | { field: 'name'; kind: 'missing' | 'too-long'; limit?: number }
  /** `at`: the index of the address; absent for the first. */
  | { field: 'address'; kind: AddressProblem; at?: number }
  | { field: 'ageBand'; kind: 'under-16' }
  | { field: 'metAtAddress'; kind: AddressProblem }
  | { field: 'cadenceDays'; kind: 'out-of-range'; limit: number }
  | { field: 'informedOn' | 'deleteAfter'; kind: DayProblem }
  | { field: 'tags'; kind: 'too-many' | 'too-long'; limit: number }
  | { field: 'work'; kind: 'too-long'; limit: number }
  | ReachProblem;

export interface CheckOptions {
  /** Rejects a person without a profile address. */
  addressRequired?: boolean;
}

/** Validates what was typed and reports every problem, not only the first. */
export function checkContact(
  draft: ContactDraft,
  { addressRequired = false }: CheckOptions = {},
): { ok: true; value: CheckedContact } | { ok: false; problems: ContactProblem[] } {
  const name = asText(draft.name).trim();
  const { addresses, problems: addressProblems } = checkAddresses([
    draft.address,
    ...(draft.addresses ?? []),
  ]);
  if (addressRequired && addresses.length === 0 && addressProblems.length === 0) {
    addressProblems.push({ field: 'address', kind: 'missing' });
  }
  const { details, problems: detailProblems } = checkDetails(draft);
  const problems = [...nameProblems(name), ...addressProblems, ...detailProblems];
  if (problems.length > 0) return { ok: false, problems };
  const [address = null] = addresses;
  return { ok: true, value: { name, address, addresses, ...CONTACT_DEFAULTS, tags: [], ...details } };
}

/** The valid addresses without repeats. Empty lines are ignored. */
export function checkAddresses(typed: readonly string[]): {
  addresses: ProfileAddress[];
  problems: ContactProblem[];
} {
  const addresses = new Map<string, ProfileAddress>();
  const problems: ContactProblem[] = [];
  typed.forEach((text, at) => {
    const parsed = parseProfileAddresses(text);
    if (parsed.ok) {
      for (const value of parsed.values) addresses.set(value.href, addresses.get(value.href) ?? value);
    } else if (parsed.problem !== 'missing') {
      problems.push({ field: 'address', kind: parsed.problem, ...(at > 0 && { at }) });
    }
  });
  return { addresses: [...addresses.values()], problems };
}

export function nameProblems(name: string): ContactProblem[] {
  if (!isVisible(name)) return [{ field: 'name', kind: 'missing' }];
  if (codePoints(name) > NAME_LIMIT) return [{ field: 'name', kind: 'too-long', limit: NAME_LIMIT }];
  return [];
}

/** A detail in its stored form; absent if what was typed is invalid. */
interface CheckedDetail<Value> {
  value?: Value;
  problems?: ContactProblem[];
}

type DetailChecks = {
  readonly [Field in keyof ContactDetails]: (
    given: ContactDetails[Field],
  ) => CheckedDetail<ContactDetails[Field]>;
};

const line = (typed: string) => ({ value: asText(typed).trim() });

/** The stored form of each detail, in the order in which problems are reported. */
const CHECKS: DetailChecks = {
  stage: (value) => ({ value }),
  notes: (typed) => ({ value: asText(typed) }),
  metAt: line,
  language: line,
  source: line,
  purpose: line,
  keepReason: line,
  metAtAddress: (typed) => {
    const place = parsePlaceAddress(typed);
    if (place.ok) return { value: place.href };
    if (place.problem === 'missing') return { value: '' };
    return { problems: [{ field: 'metAtAddress', kind: place.problem }] };
  },
  tags: (typed) => {
    const value = tidyTags(typed);
    const problems: ContactProblem[] = [];
    if (value.length > TAGS_LIMIT) problems.push({ field: 'tags', kind: 'too-many', limit: TAGS_LIMIT });
    if (value.some((tag) => codePoints(tag) > TAG_LIMIT)) {
      problems.push({ field: 'tags', kind: 'too-long', limit: TAG_LIMIT });
    }
    return { value, problems };
  },
  phones: (typed) => checkedReach('phones', typed),
  emails: (typed) => checkedReach('emails', typed),
  messengers: (typed) => checkedReach('messengers', typed),
  work: (typed) => {
    const value = asText(typed).replace(/\s+/g, ' ').trim();
    const isLong = codePoints(value) > WORK_LIMIT;
    return { value, problems: isLong ? [{ field: 'work', kind: 'too-long', limit: WORK_LIMIT }] : [] };
  },
  cadenceDays: (value) => {
    if (value === null || (Number.isInteger(value) && value >= 1 && value <= CADENCE_LIMIT)) return { value };
    return { value, problems: [{ field: 'cadenceDays', kind: 'out-of-range', limit: CADENCE_LIMIT }] };
  },
  informedOn: (typed) => checkedDay('informedOn', typed),
  deleteAfter: (typed) => checkedDay('deleteAfter', typed),
  ageBand: (value) => ({
    value,
    problems: value === 'under-16' ? [{ field: 'ageBand', kind: 'under-16' }] : [],
  }),
};

function checkedReach(field: ReachField, typed: readonly Reach[]): CheckedDetail<Reach[]> {
  const { reach, problems } = checkReach(field, typed);
  return { value: reach, problems };
}

function checkedDay(field: 'informedOn' | 'deleteAfter', typed: string): CheckedDetail<Day | ''> {
  const parsed = parseDay(typed);
  if (parsed.ok) return { value: parsed.day };
  if (parsed.problem === 'missing') return { value: '' };
  return { problems: [{ field, kind: parsed.problem }] };
}

/** The given details in their stored form. */
export function checkDetails(given: Partial<ContactDetails>): {
  details: Partial<ContactDetails>;
  problems: ContactProblem[];
} {
  const problems: ContactProblem[] = [];
  const details: Partial<ContactDetails> = {};
  const check = <Field extends keyof ContactDetails>(field: Field) => {
    const typed = given[field];
    if (typed === undefined) return;
    const checked = CHECKS[field](typed);
    if (checked.value !== undefined) details[field] = checked.value;
    problems.push(...(checked.problems ?? []));
  };
  for (const field of Object.keys(CHECKS) as (keyof ContactDetails)[]) check(field);
  return { details, problems };
}

/** Tags in their stored form: in the order typed, no two equal when folded. */
export function tidyTags(tags: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const typed of tags) {
    const tag = asText(typed).replace(/\s+/g, ' ').trim();
    const key = fold(tag);
    if (isVisible(tag) && key !== '' && !kept.has(key)) kept.set(key, tag);
  }
  return [...kept.values()];
}
