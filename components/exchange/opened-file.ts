import type { Matching } from '../../utils/exchange/match';
import type { ReadCsv } from '../../utils/exchange/read-csv';

/** A file that is on its way in. */
export interface OpenedFile {
  name: string;
  bytes: Uint8Array;
  csv: ReadCsv;
  /** What was guessed about its columns. */
  matching: Matching;
}
