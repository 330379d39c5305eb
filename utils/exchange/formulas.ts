/**
 * What a spreadsheet would take for a formula, including leading blanks and quotes.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^(?:[\s\p{C}"'`]*[=+\-@＝＋－＠]|'*[\t\r])/u;

/** Prefixes an apostrophe to what a spreadsheet would take for a formula; other cells are unchanged. */
export function defuse(cell: string): string {
  return startsPlain(cell) || !FORMULA.test(cell) ? cell : `'${cell}`;
}

/** Removes the apostrophe of `defuse`: `rearm(defuse(cell))` always equals the cell. */
export function rearm(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** A fast path: nearly every cell begins with a plain letter or digit. */
function startsPlain(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || cell === ''
  );
}

/**
 * What Excel and LibreOffice would convert: digits with a leading zero or too many for a number, `3/4`, `1.5`, `5-6`
 * and `10:30` (dates and times in some language), `1e5`, and words for true and false. ISO dates survive unchanged.
 */
const TURNED =
  /^'*\s*(?!\d{4}-\d{2}-\d{2}$)(?:0\d+|\d{12,}|\d+(?:\s*[/.,:-]\s*\d+)+|\d+(?:[.,]\d+)?e[+-]?\d+|true|false|wahr|falsch)\s*$/i;

/** No longer text is one of these. */
const TURNED_LIMIT = 100;

/** Prefixes an apostrophe to what a spreadsheet would convert to a number, date or boolean. */
export function shield(cell: string): string {
  return cell.length <= TURNED_LIMIT && TURNED.test(cell) ? `'${cell}` : cell;
}

/** A text written as a formula, as programs do so that Excel keeps its noughts: `="0151 5550157"`. */
const TEXT_FORMULA = /^=\s*"((?:[^"]|"")*)"$/;

/** Removes the apostrophes of `shield` and `defuse`, and those people add for the same reason. */
export function plainCell(cell: string): string {
  const text = rearm(cell);
  const [, said] = cell.startsWith('=') ? (TEXT_FORMULA.exec(cell) ?? []) : [];
  if (said !== undefined) return said.replaceAll('""', '"');
  if (!text.startsWith("'") || text.length > TURNED_LIMIT + 1) return text;
  return TURNED.test(text.slice(1)) ? text.slice(1) : text;
}
