import type { Reach } from '../model/reach';
import { splitCell } from './split-cell';

const NEEDS_QUOTES = /[,;"|\r\n]|^\s|\s$|:::|\s\/\s|^$/;

/** Tells a colon within a label from the one behind it. */
const JOINER = '\u2060';

/** Telephone numbers, mail addresses or messengers as one cell: `work: mira@muster.example, 0170 0000001`. */
export function writeReach(reach: readonly Reach[]): string {
  return reach
    .map(labelled)
    .map((text) => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join(', ');
}

function labelled({ label, value }: Reach): string {
  if (label !== '') return `${label.replaceAll(': ', `:${JOINER} `)}: ${value}`;
  // A value that looks as if a label stood before it gets an empty one.
  return value.includes(': ') ? `: ${value}` : value;
}

/** What is left of a number where a slash between blanks stands in it. */
const REST = /^\s*[1-9][\d\s().-]*$/;
const BEGINNING = /(?:^|[,;|\r\n:\p{L}])\s*([+(]?\d[\d\s().-]*)$/u;
/** More digits than these, with the country's code, are of two numbers. */
const MOST_DIGITS = 14;
/** Between two numbers: "0170 1 oder 0171 2". */
const OR = /(\d)\s+(?:oder|or|und|and|bzw\.?|ou|et|lub)\s+(?=[+(]?\d)/gi;

/**
 * A cell of numbers in which what stands between two of them is a separator, and a slash within one of them is none:
 * `0170 / 1234567`. What begins with a nought or a plus behind a slash is a number of its own.
 */
function separated(cell: string): string {
  // Quotes are ours, and say themselves what belongs together.
  if (cell.includes('"')) return cell;
  const [first = '', ...further] = cell.replace(OR, '$1, ').split(/\s\/\s/);
  return further.reduce((before, part) => {
    const [, number = ''] = BEGINNING.exec(before) ?? [];
    const isOne = number !== '' && REST.test(part) && digits(number) + digits(part) <= MOST_DIGITS;
    return isOne ? `${before}/${part.trim()}` : `${before} / ${part}`;
  }, first);
}

const digits = (text: string) => text.replace(/\D/g, '').length;

/** A number without what stands around it: a drawn telephone, the fraction of one kept as an amount (`491701.0`). */
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

/** How people write what a value is for. Before a mail address in brackets stands whose it is, which is no label. */
const WRITTEN: readonly RegExp[] = [
  /^(?<label>.*?):\s(?<value>.*)$/su,
  /^.*<(?<value>[^<>\s]+@[^<>\s]+)>$/su,
  /^(?<value>.*[\d\p{L}])\s*\((?<label>\p{L}[\p{L}\s.-]*)\)$/su,
  /^(?!mailto:|https?:)(?<label>\p{L}+):(?<value>\S+)$/iu,
];
/** As they write it of a number. A messenger's name may itself end with digits. */
const WRITTEN_OF_NUMBERS: readonly RegExp[] = [
  ...WRITTEN,
  /^(?<label>\p{L}[\p{L}.\s-]*?)[.:]?\s*(?<value>[+(]?\d[\d\s()./+-]*)$/su,
  /^(?<value>[+(]?\d[\d\s()./+-]*\d)\s+(?<label>\p{L}[\p{L}\s.-]{2,})$/su,
];

/**
 * Reads what `writeReach` has written, and what people write: `0170 1 / 0170 2`, `Mira <mira@muster.example>`.
 *
 * @param ofNumbers the cell holds telephone numbers
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

/** Whose address a cell of e-mail addresses says it is, where it names one person: `Mira Muster <mira@…>`. */
export function calledInMail(cell: string): string {
  const names = [...cell.matchAll(/(?:^|[,;\r\n])\s*(?:"([^"]*)"|([^"<>,;@\r\n]*))\s*<[^<>\s]+@[^<>\s]+>/g)];
  const [only] = names;
  return only && cell.split('@').length === 2 ? (only[1] ?? only[2] ?? '').trim() : '';
}
