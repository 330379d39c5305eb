import { CSV_COLUMNS, type CsvColumn } from './columns';

/** From tables we only import a mentorship's first day; plans and results are in no table. */
const NOT_READ = ['week', 'weeks'] as const;
type NotRead = (typeof NOT_READ)[number];
export const isRead = (column: CsvColumn): column is Exclude<CsvColumn, NotRead> =>
  !NOT_READ.some((each) => each === column);

/** What a column can be imported as. */
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

type Fields = ReadonlySet<ImportField | null | undefined>;
/** What a person's name stands in. */
export const NAME_FIELDS: Fields = new Set(['name', 'firstName', 'lastName']);
/** What somebody can be called by. */
export const CALLED_BY: Fields = new Set([...NAME_FIELDS, 'nickname', 'organisation']);
