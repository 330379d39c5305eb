const NEEDS_QUOTES = /[,;"\r\n]|^\s|\s$|:::|^$/;

/** Tags as one cell: commas between them, quotes around one that would be read as several. */
export function writeTags(tags: readonly string[]): string {
  if (tags.length === 0) return '';
  return tags.map((tag) => (NEEDS_QUOTES.test(tag) ? `"${tag.replaceAll('"', '""')}"` : tag)).join(', ');
}

/** Tags out of one cell: our own, or a list with commas, semicolons or Google’s `:::` between. */
export function readTags(cell: string): string[] {
  const tags: string[] = [];
  for (const [, quoted, plain = ''] of cell.matchAll(
    /\s*(?:"((?:[^"]|"")*)"\s*|((?:(?!:::)[^,;])*))(?:,|;|:::|$)/g,
  )) {
    const tag = quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"');
    if (tag !== '') tags.push(tag);
  }
  return tags;
}
