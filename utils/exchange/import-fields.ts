import { CSV_COLUMNS, type CsvColumn } from './columns';

/** Of a mentorship a table brings the first day only: a plan and what came of it are in no table. */
const NOT_READ = ['week', 'weeks'] as const;
type NotRead = (typeof NOT_READ)[number];
export const isRead = (column: CsvColumn): column is Exclude<CsvColumn, NotRead> =>
  !NOT_READ.some((each) => each === column);

/** What a column of a file can be read as. */
export const IMPORT_FIELDS = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'nickname',
  ...CSV_COLUMNS.filter((column) => isRead(column)).filter((column) => column !== 'name'),
  'organisation',
  'position',
  'connectedOn',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];
