import { asText, codePoints, fold, isVisible } from '../ground/text';
import { dialled, EMAIL_LIMIT, mailed, type Reach } from './reach-keys';

export { dialled, mailed, type Reach, reachKeysOf } from './reach-keys';

/** The ways to reach somebody that can be stored. */
export const REACH_FIELDS = ['phones', 'emails', 'messengers'] as const;
export type ReachField = (typeof REACH_FIELDS)[number];

/** Labels that views translate and other programs know. */
export const REACH_LABELS = ['mobile', 'home', 'work'] as const;
export type ReachLabel = (typeof REACH_LABELS)[number];

/** The messengers offered, as their makers spell them. */
export const MESSENGERS = ['WhatsApp', 'Signal', 'Telegram', 'Threema', 'Instagram', 'Discord'] as const;

/** The maximum number per kind, and the maximum length of each part. */
export const REACH_LIMIT = 20;
export const REACH_LABEL_LIMIT = 60;
export const REACH_VALUE_LIMITS: Readonly<Record<ReachField, number>> = {
  phones: 60,
  emails: EMAIL_LIMIT,
  messengers: 200,
};
/** The maximum length of the occupation. */
export const WORK_LIMIT = 300;

export type ReachProblem =
  | { field: ReachField; kind: 'unreadable'; at: number }
  | { field: ReachField; kind: 'too-long'; at: number; limit: number }
  | { field: ReachField; kind: 'too-many'; limit: number };

/** A link that calls, or '' if there is nothing to call. */
export function callLink(phone: string): string {
  const number = dialled(phone);
  return number === '' ? '' : `tel:${number}`;
}

/** A link that starts a message in the mentor's mail program. */
export function mailLink(email: string): string {
  const address = mailed(email);
  const at = address.lastIndexOf('@');
  if (at < 0) return '';
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${encodeURIComponent(address.slice(at + 1))}`;
}

/** Other programs' and people's words for the labels, folded. */
const LABEL_WORDS: Readonly<Record<ReachLabel, readonly string[]>> = {
  mobile: [
    'mobile',
    'mobil',
    'cell',
    'cellular',
    'handy',
    'portable',
    'movil',
    'cellulare',
    'komorka',
    'iphone',
  ],
  home: ['home', 'privat', 'private', 'personal', 'zuhause', 'domicile', 'casa', 'dom', 'particular'],
  work: [
    'work',
    'arbeit',
    'geschaftlich',
    'dienstlich',
    'office',
    'buro',
    'business',
    'travail',
    'trabajo',
    'lavoro',
    'praca',
  ],
};

/** A label in its stored form: one of REACH_LABELS if it means the same. */
export function labelOf(text: string): string {
  const label = asText(text).replace(/\s+/g, ' ').trim();
  const key = fold(label).replace(/^(?:x-|_\$!<)|>!\$_$/g, '');
  const known = REACH_LABELS.find((each) => LABEL_WORDS[each].includes(key));
  return known ?? (isVisible(label) ? label : '');
}

/**
 * Ways to reach somebody in their stored form: without empty ones and repeats.
 *
 * @returns every problem; `at` is the index in the input
 */
export function checkReach(
  field: ReachField,
  given: readonly Reach[],
): { reach: Reach[]; problems: ReachProblem[] } {
  const reach = new Map<string, Reach>();
  const problems: ReachProblem[] = [];
  given.forEach(({ label: typed, value: text }, at) => {
    const value = (field === 'emails' && mailed(text)) || asText(text).replace(/\s+/g, ' ').trim();
    if (!isVisible(value)) return;
    const label = labelOf(typed);
    const limit = REACH_VALUE_LIMITS[field];
    if (codePoints(value) > limit) problems.push({ field, kind: 'too-long', at, limit });
    else if (codePoints(label) > REACH_LABEL_LIMIT) {
      problems.push({ field, kind: 'too-long', at, limit: REACH_LABEL_LIMIT });
    } else if (!isReadable(field, value)) problems.push({ field, kind: 'unreadable', at });
    const key = keyOf(field, { label, value });
    const known = reach.get(key);
    if (!known || known.label === '') reach.set(key, { label, value: known?.value ?? value });
  });
  if (reach.size > REACH_LIMIT) problems.push({ field, kind: 'too-many', limit: REACH_LIMIT });
  return { reach: [...reach.values()], problems };
}

function isReadable(field: ReachField, value: string): boolean {
  if (field === 'phones') return dialled(value) !== '';
  return field === 'emails' ? mailed(value) !== '' : true;
}

function keyOf(field: ReachField, { label, value }: Reach): string {
  if (field === 'phones') return dialled(value) || fold(value);
  return field === 'emails' ? fold(value) : `${fold(label)} ${fold(value)}`;
}

/** Joins two lists without a limit, adding only what the first does not have. */
export function joinReach(field: ReachField, first: readonly Reach[], second: readonly Reach[]): Reach[] {
  return checkReach(field, [...first, ...second]).reach;
}
