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

/** How people write what a value is for. Before a mail address in brackets stands whose it is, which is no label. */
const WRITTEN: readonly RegExp[] = [
  /^(?<label>.*?):\s(?<value>.*)$/su,
  /^.*<(?<value>[^<>\s]+@[^<>\s]+)>$/su,
  /^(?<value>.*[\d\p{L}])\s*\((?<label>\p{L}[\p{L}\s.-]*)\)$/su,
  /^(?<label>\p{L}[\p{L}.\s-]*?)[.:]?\s*(?<value>[+(]?\d[\d\s()./+-]*)$/su,
  /^(?!mailto:)(?<label>\p{L}+):(?<value>\S+)$/iu,
];

/** Reads what `writeReach` has written, and what people write: `0170 1 / 0170 2`, `Mira <mira@muster.example>`. */
export function readReach(cell: string): Reach[] {
  return splitCell(cell).map((item): Reach => {
    const groups = WRITTEN.map((pattern) => pattern.exec(item)?.groups).find(Boolean);
    if (!groups) return { label: '', value: item };
    const { label = '', value = '' } = groups;
    return { label: label.replaceAll(JOINER, '').trim(), value: value.trim() };
  });
}
