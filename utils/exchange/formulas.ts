/**
 * What a spreadsheet would take for a formula, blanks and quotes before it included.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^(?:[\s\p{C}"'`]*[=+\-@＝＋－＠]|'*[\t\r])/u;

/** Puts one apostrophe before what a spreadsheet would take for a formula; every other cell stays as it is. */
export function defuse(cell: string): string {
  return startsPlain(cell) || !FORMULA.test(cell) ? cell : `'${cell}`;
}

/** Takes the apostrophe of `defuse` away again: `rearm(defuse(cell))` is always the cell. */
export function rearm(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Begins with a plain letter or digit, as nearly every cell does: then nothing else has to be looked at. */
function startsPlain(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || cell === ''
  );
}

/**
 * What Excel and LibreOffice would turn into another thing: digits that begin with a nought or are too many for a
 * number, `3/4`, `1.5`, `5-6` and `10:30` (days and hours in some language), `1e5`, and words for true and false.
 * Days as ISO writes them come back as they were.
 */
const TURNED =
  /^'*\s*(?!\d{4}-\d{2}-\d{2}$)(?:0\d+|\d{12,}|\d+(?:\s*[/.,:-]\s*\d+)+|\d+(?:[.,]\d+)?e[+-]?\d+|true|false|wahr|falsch)\s*$/i;

/** A longer text is not one of these. */
const TURNED_LIMIT = 100;

/** Puts one apostrophe before what a spreadsheet would turn into a number, a day or a truth. */
export function shield(cell: string): string {
  return cell.length <= TURNED_LIMIT && TURNED.test(cell) ? `'${cell}` : cell;
}

/** A text written as a formula, as programs do so that Excel keeps its noughts: `="0151 5550157"`. */
const TEXT_FORMULA = /^=\s*"((?:[^"]|"")*)"$/;

/** Takes the apostrophes of `shield` and `defuse` away again, and those people put there for the same reason. */
export function plainCell(cell: string): string {
  const text = rearm(cell);
  const [, said] = cell.startsWith('=') ? (TEXT_FORMULA.exec(cell) ?? []) : [];
  if (said !== undefined) return said.replaceAll('""', '"');
  if (!text.startsWith("'") || text.length > TURNED_LIMIT + 1) return text;
  return TURNED.test(text.slice(1)) ? text.slice(1) : text;
}
