import type { AddressProblem } from '../model/address';
import type { ContactProblem } from '../model/check-contact';
import type { CsvColumn } from './columns';

/** What cannot be read of a row: all of it, or one cell. */
export type RowProblem =
  | {
      kind:
        | 'quotes'
        | 'too-many-cells'
        | 'card-cut'
        | 'card-group'
        | 'name-shortened'
        | 'hidden'
        | 'rows-within';
    }
  | { kind: 'stage' | 'age' | 'language' | 'language-further'; text: string }
  | { kind: 'not-person' | 'other-titles'; text: string }
  | { kind: 'day' | 'day-future' | 'day-unclear' | 'number'; column: CsvColumn | 'connectedOn'; text: string }
  | { kind: 'phone' | 'email' | 'messenger' | 'website' | 'work' | 'in-charge' | 'short-link'; text: string }
  | { kind: 'address'; text: string; problem: AddressProblem }
  | { kind: 'tags' | 'addresses' | 'card-lines'; count: number }
  | { kind: 'text-shortened'; column: CsvColumn }
  | { kind: 'contact'; problem: ContactProblem }
  | { kind: 'rest-of-text'; line: number; text: string }
  | { kind: 'text-cut'; line: number }
  | { kind: 'two-people'; first: string; second: string }
  | { kind: 'same-address'; line: number; name: string };

/** One row as in the file. */
export interface RawRow {
  /** The row's number as in a spreadsheet, where the first row is 1; for cards, the card's number. */
  number: number;
  cells: string[];
  /** Where cells of a workbook lead to, by column. */
  links?: Readonly<Record<number, string>>;
  /** Misplaced quotes: `cells` is the line as one cell, `cut` the line split at the separators. */
  broken?: { cut: string[] };
  /** It has fewer cells than nearly all rows of its file, which were written by a program. */
  short?: true;
  /** What could not be read before it became a row. */
  problems?: RowProblem[];
}

/** A cell shortened for a message that quotes it. */
export function clipped(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')} …` : text;
}
