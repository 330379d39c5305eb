import type { OpenedTable } from '../../utils/exchange/open-file';

/** A file of people being imported. */
export interface OpenedFile {
  name: string;
  bytes: Uint8Array;
  /** Its rows, and what was guessed about them. */
  table: OpenedTable;
}
