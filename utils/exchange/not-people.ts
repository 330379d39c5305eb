/**
 * What stands in tables besides people: sums and remarks below them, names of groups above titles that stand there
 * again, and titles in the first column of a table that has people side by side.
 */
import { NAME_FIELDS } from './import-fields';
import type { Matching } from './match';
import { clipped, type RawRow, type RowProblem } from './raw-row';
import { fieldOfTitle, plainTitle } from './title-words';

const COUNTED =
  'people|persons?|personen|mentees?|participants?|teilnehmer\\p{L}*|students?|schuler\\p{L}*|members?|mitglieder|rows?|zeilen|entries|eintrage';
const SUM = new RegExp(
  `^(?:(?:sub|grand|zwischen)[ -]?)?(?:totals?|sum|summe|gesamt|gesamtzahl|gesamtsumme|insgesamt|anzahl|count|average|mittelwert|durchschnitt|somme|totale|suma|razem|celkem|totaal|итого|всего)(?: (?:of )?(?:${COUNTED}))?[^\\p{L}]*$`,
  'iu',
);
/** A day in a text, or the number of a page: no name has one. */
const DATED = /(?:^|\D)(?:\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{2}|\d{4})|\d{4}-\d{2}-\d{2})(?!\d)/;
const PAGE = /^\P{L}*(?:page|seite|p\.|s\.) ?\d+/iu;
/** The day somebody was born on stands beside names. */
const BORN = /\*|(?:^|\P{L})(?:geb|geboren|born|n[ée]e?|nat[oa]|ur|nar)(?!\p{L})/iu;
/** Titles that nobody is called. */
const TITLE =
  /^(?:tel|tel nr|telefon|telefonnummer|telephone|telefono|phone|phone number|mobile?|mobiltelefon|handy|handynummer|cellulare|celular|movil|e ?mails?|mail|e mail adresse|notizen|notes?|bemerkung(?:en)?|anmerkung(?:en)?|kommentare?|comments?|remarks?|remarques?|notas|uwagi)$/;

/** Tells the rows of one table that are about nobody. */
export class NotPeople {
  /** The row of the titles, as one text. */
  readonly #titles: string;
  /** The columns of the name, with their titles. */
  readonly #naming: readonly { column: number; title: string }[];
  /** The other columns that are read. */
  readonly #others: readonly number[];

  /**
   * @param titles the cells of the row with the titles; none in a table without
   * @param fields what each column is read as
   */
  constructor(titles: readonly string[], fields: Matching['fields']) {
    this.#titles = titles.join('\n');
    const columns = [...fields.keys()].filter((column) => fields[column] !== null);
    const isNaming = (column: number) => NAME_FIELDS.has(fields[column]);
    this.#naming = columns.filter(isNaming).map((column) => ({ column, title: alike(titles[column] ?? '') }));
    this.#others = columns.filter((column) => !isNaming(column));
  }

  /** Whether a row is the titles again, as lists have them that were printed or joined. */
  isTitles({ cells }: RawRow): boolean {
    // Joined only where the first cell says so: this is asked of every row.
    return (
      this.#titles !== '' && this.#titles.startsWith(cells[0] ?? '') && this.#titles === cells.join('\n')
    );
  }

  /** What a row is that separates the people of one table or group from the next; undefined for a person's. */
  between(row: RawRow, next: RawRow | undefined): RowProblem | undefined {
    const filled = () => row.cells.filter((cell) => cell.trim() !== '');
    if (this.#isOtherTitles(row)) return { kind: 'other-titles', text: clipped(filled().join(' · ')) };
    if (!next || !(this.isTitles(next) || this.#isOtherTitles(next))) return undefined;
    const [text = '', ...others] = filled();
    return others.length === 0 ? { kind: 'not-person', text: clipped(text) } : undefined;
  }

  /** Whether a row with a name is of nobody all the same: nothing else in it says that it is of somebody. */
  isOne(name: string, cells: readonly string[]): boolean {
    if (isSum(name) || isTitleWord(name)) return !this.#others.some((column) => tells(cells[column] ?? ''));
    return (
      this.#others.length > 0 && isRemark(name) && cells.filter((cell) => cell.trim() !== '').length === 1
    );
  }

  /** Whether a row has the titles of another table, which call the name the same. */
  #isOtherTitles({ cells }: RawRow): boolean {
    const isAgain = ({ column, title }: { column: number; title: string }) =>
      title !== '' && alike(cells[column] ?? '') === title;
    return this.#naming.length > 0 && this.#naming.every(isAgain) && areTitles(cells);
  }
}

const alike = (title: string): string => title.trim().toLowerCase();
/** Whether a cell says something of a person: more than how many there are. */
const tells = (cell: string): boolean => /\p{L}|\d\D*\d\D*\d\D*\d\D*\d/u.test(cell);

/** Whether a name is what stands before or above a sum. */
function isSum(name: string): boolean {
  return name.length < 60 && SUM.test(name.normalize('NFKD').replace(/\p{M}/gu, ''));
}

/** Whether a text that stands alone in its row is a remark. */
function isRemark(text: string): boolean {
  return (DATED.test(text) && !BORN.test(text)) || PAGE.test(text);
}

/** Whether a name is the title of something. */
function isTitleWord(name: string): boolean {
  return name.length < 20 && TITLE.test(plainTitle(name));
}

/** Whether cells are titles, given that the one of the name is. */
function areTitles(cells: readonly string[]): boolean {
  return (
    cells.filter((cell) => cell.trim() !== '' && fieldOfTitle(plainTitle(cell)) !== undefined).length > 1
  );
}
