import {
  type AddressProblem,
  type ProfileAddress,
  parseProfileAddress,
  readShortLink,
} from '../model/address';

export interface AddressCell {
  addresses: ProfileAddress[];
  /** Short links, by which nobody is recognised. */
  links: string[];
  /** Text that looks like an address, or is where one should be, but does not lead to a person. */
  left: { text: string; problem: AddressProblem | 'website' }[];
}

/** What people write if they know no address. */
const NOTHING =
  /^(?:[-–—?.*/]+|n\.?\s?\/?\s?a\.?|none|null|nil|unknown|keine?[srn]?|k\.?\s?a\.?|unbekannt|aucun|nessuno|ninguno|brak|tbd|x)$/i;

/** Whether a cell is empty, or only says that nothing is known. */
export function saysNothing(cell: string): boolean {
  const text = cell.trim();
  return text === '' || NOTHING.test(text);
}

const LABEL =
  /^["'(<[{]*(?:fb|facebook|li|linkedin|ln|in|profil\p{L}*|profile|url|link|web)\s*[:=]\s*(?=\S)/iu;
/**
 * Separators between addresses. A comma or semicolon may be part of an address unless a blank or another address
 * follows.
 */
const BETWEEN =
  /\s*:::\s*|[\s|"<>]+|[,;](?=$|["<(]|https?:|www\.|(?:[a-z-]{1,5}\.)?(?:facebook|linkedin|fb)\.com)|[,;]\s+/i;
/** Words between addresses that say nothing about a person. */
const FILLER = /^(?:fb|facebook|li|linkedin|profil\p{L}*|und|and|et|y|e|i|oder|or|url|link|web):?$/iu;
const SIMPLE = /^[^\s,;|"<>()[\]{}:]*(?::\/\/[^\s,;|"<>()[\]{}:]*)?$/;

/**
 * The profile addresses in a cell, however people join, bracket or label them.
 *
 * @param onlyProfiles leaves out addresses on sites without personal profiles: a column of websites may hold a
 *   company's page, which many share, or a blog
 */
export function readAddresses(cell: string, onlyProfiles: boolean): AddressCell {
  const text = cell.trim();
  const read: AddressCell = { addresses: [], links: [], left: [] };
  if (text === '' || NOTHING.test(text)) return read;
  if (SIMPLE.test(text)) {
    take(read, text, onlyProfiles);
    return read;
  }
  const words = text
    .split(BETWEEN)
    .map(bare)
    .filter((word) => word !== '' && !NOTHING.test(word));
  for (const word of words.filter(isAddress)) take(read, word, onlyProfiles);
  if (read.addresses.length + read.links.length > 0) return read;
  // An address broken apart by blanks.
  const whole = parseProfileAddress(text);
  if (whole.ok && whole.value.platform !== 'other') return { ...read, addresses: [whole.value], left: [] };
  const isUnknown = words.some((word) => !isAddress(word) && !FILLER.test(word));
  if (read.left.length === 0 && isUnknown) read.left.push({ text, problem: 'unreadable' });
  return read;
}

/** A word without a dot or slash is not an address but a label or remark. */
function isAddress(word: string): boolean {
  return /[./]/.test(word);
}

/** Strips a label in front, and brackets and punctuation around. */
function bare(word: string): string {
  let text = word.replace(LABEL, '').replace(/^["'([{<]+/, '');
  // Brackets that are part of an address come in pairs.
  while (/["'>\]},;.!]$/.test(text) || (text.endsWith(')') && !text.includes('('))) text = text.slice(0, -1);
  return text;
}

function take(read: AddressCell, text: string, onlyProfiles: boolean): void {
  const parsed = parseProfileAddress(text);
  if (!parsed.ok) {
    const link = parsed.problem === 'shortener' ? readShortLink(text) : null;
    if (link !== null && !read.links.includes(link)) read.links.push(link);
    else if (link === null && parsed.problem !== 'missing') read.left.push({ text, problem: parsed.problem });
  } else if (onlyProfiles && parsed.value.platform === 'other') {
    read.left.push({ text, problem: 'website' });
  } else if (!read.addresses.some(({ href }) => href === parsed.value.href)) {
    read.addresses.push(parsed.value);
  }
}
