/** What people and programs put between several things in one cell. A slash joins only with blanks around it. */
const BETWEEN = /\s*(?::::|[,;|\r\n]|\s\/\s)\s*/y;

/**
 * Several things out of one cell, in every way they are joined: commas, semicolons, upright lines, Google’s
 * `:::`, line ends, slashes between blanks. What stands in double quotes, doubled inside, stays together.
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

/** A text in double quotes that a separator or the end follows. */
function quotedAt(cell: string, at: number): { text: string; end: number } | undefined {
  if (cell[at] !== '"') return undefined;
  const quoted = /"((?:[^"]|"")*)"(?=\s*(?::::|[,;|\r\n]|\s\/\s|$))/y;
  quoted.lastIndex = at;
  const found = quoted.exec(cell);
  return found ? { text: (found[1] ?? '').replaceAll('""', '"'), end: quoted.lastIndex } : undefined;
}
