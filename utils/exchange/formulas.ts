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

/** Takes the apostrophe of `defuse` away again: `rearm(defuse(cell))` is the cell, whatever was in it. */
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
