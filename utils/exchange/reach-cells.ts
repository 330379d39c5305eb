import type { Reach } from '../model/reach';
import { splitCell } from './split-cell';

const NEEDS_QUOTES = /[,;"|\r\n]|^\s|\s$|:::|\s\/\s|^$/;

/** Distinguishes a colon within a label from the one after it. */
const JOINER = '\u2060';

/** Phone numbers, e-mail addresses or messengers as one cell: `work: mira@muster.example, 0170 0000001`. */
export function writeReach(reach: readonly Reach[]): string {
  return reach
    .map(labelled)
    .map((text) => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join(', ');
}

function labelled({ label, value }: Reach): string {
  if (label !== '') return `${label.replaceAll(': ', `:${JOINER} `)}: ${value}`;
  // A value that seems to start with a label gets an empty one.
  return value.includes(': ') ? `: ${value}` : value;
}

/** The rest of a number after a slash between blanks. */
const REST = /^\s*[1-9][\d\s().-]*$/;
const BEGINNING = /(?:^|[,;|\r\n:\p{L}])\s*([+(]?\d[\d\s().-]*)$/u;
/** More digits than this, including the country code, are two numbers. */
const MOST_DIGITS = 14;
/** Words between two numbers: "0170 1 oder 0171 2". */
const OR = /(\d)\s+(?:oder|or|und|and|bzw\.?|ou|et|lub)\s+(?=[+(]?\d)/gi;

/**
 * A cell of numbers with separators between them, but no slashes within them, as in `0170 / 1234567`. After a slash,
 * a zero or plus starts a new number.
 */
function separated(cell: string): string {
  // Only we write quotes, which already show what belongs together.
  if (cell.includes('"')) return cell;
  const [first = '', ...further] = cell.replace(OR, '$1, ').split(/\s\/\s/);
  return further.reduce((before, part) => {
    const [, number = ''] = BEGINNING.exec(before) ?? [];
    const isOne = number !== '' && REST.test(part) && digits(number) + digits(part) <= MOST_DIGITS;
    return isOne ? `${before}/${part.trim()}` : `${before} / ${part}`;
  }, first);
}

const digits = (text: string) => text.replace(/\D/g, '').length;

/** A number without decoration: a phone symbol, or the fraction of one stored as an amount (`491701.0`). */
function plainNumber(text: string): string {
  return text.replace(/^(?:\p{So}|\ufe0f|\s)+/u, '').replace(/^(\d{7,15})\.0$/, '$1');
}

/** An address as people write it where they fear those who collect addresses, or at the end of a sentence. */
function plainMail(text: string): string {
  if (!/\S\s*[([{]\s*(?:at|ät)\s*[)\]}]\s*\S/i.test(text)) return text.replace(/(@[^\s@]*\p{L})\.$/u, '$1');
  return text
    .replace(/\s*[([{]\s*(?:at|ät)\s*[)\]}]\s*/i, '@')
    .replace(/\s*[([{]\s*(?:dot|punkt|point)\s*[)\]}]\s*/gi, '.');
}

/** How people label values. The text before an e-mail address in brackets is its owner, not a label. */
const WRITTEN: readonly RegExp[] = [
  /^(?<label>.*?):\s(?<value>.*)$/su,
  /^.*<(?<value>[^<>\s]+@[^<>\s]+)>$/su,
  /^(?<value>.*[\d\p{L}])\s*\((?<label>\p{L}[\p{L}\s.-]*)\)$/su,
  /^(?!mailto:|https?:)(?<label>\p{L}+):(?<value>\S+)$/iu,
];
/** Labels of numbers. A messenger name may itself end with digits. */
const WRITTEN_OF_NUMBERS: readonly RegExp[] = [
  ...WRITTEN,
  /^(?<label>\p{L}[\p{L}.\s-]*?)[.:]?\s*(?<value>[+(]?\d[\d\s()./+-]*)$/su,
  /^(?<value>[+(]?\d[\d\s()./+-]*\d)\s+(?<label>\p{L}[\p{L}\s.-]{2,})$/su,
];

/**
 * Reads what `writeReach` writes, and what people write: `0170 1 / 0170 2`, `Mira <mira@muster.example>`.
 *
 * @param ofNumbers the cell contains phone numbers
 */
export function readReach(cell: string, ofNumbers = false): Reach[] {
  const patterns = ofNumbers ? WRITTEN_OF_NUMBERS : WRITTEN;
  return splitCell(ofNumbers ? separated(cell) : cell).map((written): Reach => {
    const item = ofNumbers ? plainNumber(written) : plainMail(written);
    const groups = patterns.map((pattern) => pattern.exec(item)?.groups).find(Boolean);
    if (!groups) return { label: '', value: item };
    const { label = '', value = '' } = groups;
    return { label: label.replaceAll(JOINER, '').trim(), value: value.trim() };
  });
}

/** The owner named in a cell of e-mail addresses, if it is one person: `Mira Muster <mira@…>`. */
export function calledInMail(cell: string): string {
  const names = [...cell.matchAll(/(?:^|[,;\r\n])\s*(?:"([^"]*)"|([^"<>,;@\r\n]*))\s*<[^<>\s]+@[^<>\s]+>/g)];
  const [only] = names;
  return only && cell.split('@').length === 2 ? (only[1] ?? only[2] ?? '').trim() : '';
}
