import type { OpenedTable } from '../../utils/exchange/open-file';

/** A file of people that is on its way in. */
export interface OpenedFile {
  name: string;
  bytes: Uint8Array;
  /** Its rows, and what was guessed about them. */
  table: OpenedTable;
}
