/** Separators between several values in one cell. A slash only separates between blanks. */
const BETWEEN = /\s*(?::::|[,;|\r\n]|\s\/\s)\s*/y;

/**
 * Splits a cell into values, however they are joined: commas, semicolons, vertical bars, Google’s `:::`, line ends,
 * slashes between blanks. Text in double quotes, which are doubled inside, stays together.
 */
export function splitCell(cell: string): string[] {
  if (!/[,;|"\r\n/:]/.test(cell)) return cell.trim() === '' ? [] : [cell.trim()];
  const items: string[] = [];
  let item = '';
  const add = (text: string) => {
    if (text.trim() !== '') items.push(text.trim());
  };
  for (let at = 0; at < cell.length; ) {
    const quoted = item.trim() === '' ? quotedAt(cell, at) : undefined;
    if (quoted) {
      item = '';
      items.push(quoted.text);
      at = quoted.end;
      continue;
    }
    BETWEEN.lastIndex = at;
    const between = BETWEEN.exec(cell)?.[0];
    if (between) {
      add(item);
      item = '';
      at += between.length;
      continue;
    }
    item += cell[at];
    at += 1;
  }
  add(item);
  return items;
}

/** Text in double quotes, followed by a separator or the end. */
function quotedAt(cell: string, at: number): { text: string; end: number } | undefined {
  if (cell[at] !== '"') return undefined;
  const quoted = /"((?:[^"]|"")*)"(?=\s*(?::::|[,;|\r\n]|\s\/\s|$))/y;
  quoted.lastIndex = at;
  const found = quoted.exec(cell);
  return found ? { text: (found[1] ?? '').replaceAll('""', '"'), end: quoted.lastIndex } : undefined;
}
