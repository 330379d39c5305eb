import type { Reach } from '../model/reach';
import { splitCell } from './split-cell';

const NEEDS_QUOTES = /[,;"|\r\n]|^\s|\s$|:::|\s\/\s|^$/;

/** Tells a colon within a label from the one behind it. */
const JOINER = '\u2060';

/** Telephone numbers, mail addresses or messengers as one cell: `work: mira@muster.example, 0170 0000001`. */
export function writeReach(reach: readonly Reach[]): string {
  return reach
    .map(({ label, value }) => {
      // A value that looks as if a label stood before it gets an empty one.
      const text =
        label === ''
          ? value.includes(': ')
            ? `: ${value}`
            : value
          : `${label.replaceAll(': ', `:${JOINER} `)}: ${value}`;
      return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(', ');
}

/** Reads what `writeReach` has written, and what people write: `0170 1 / 0170 2`, `Mira <mira@muster.example>`. */
export function readReach(cell: string): Reach[] {
  return splitCell(cell).flatMap((item): Reach[] => {
    const labelled = /^(.*?):\s(.*)$/su.exec(item);
    if (labelled)
      return [
        { label: (labelled[1] ?? '').replaceAll(JOINER, '').trim(), value: (labelled[2] ?? '').trim() },
      ];
    const mail = /^(.*)<([^<>\s]+@[^<>\s]+)>$/su.exec(item);
    // Before the address stands whose it is, which is no label.
    if (mail) return [{ label: '', value: mail[2] ?? '' }];
    const behind = /^(.*[\d\p{L}])\s*\((\p{L}[\p{L}\s.-]*)\)$/su.exec(item);
    if (behind) return [{ label: behind[2] ?? '', value: behind[1] ?? '' }];
    const number = /^(\p{L}[\p{L}.\s-]*?)[.:]?\s*([+(]?\d[\d\s()./+-]*)$/su.exec(item);
    if (number) return [{ label: (number[1] ?? '').trim(), value: number[2] ?? '' }];
    const close = /^(\p{L}+):(\S+)$/u.exec(item);
    if (close && !/^mailto$/i.test(close[1] ?? '')) return [{ label: close[1] ?? '', value: close[2] ?? '' }];
    return [{ label: '', value: item }];
  });
}
