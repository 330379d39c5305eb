const NEEDS_QUOTES = /[,;"\r\n]|^\s|\s$|:::|^$/;

/** Tags as one cell: separated by commas, with quotes around tags that would be split. */
export function writeTags(tags: readonly string[]): string {
  if (tags.length === 0) return '';
  return tags.map((tag) => (NEEDS_QUOTES.test(tag) ? `"${tag.replaceAll('"', '""')}"` : tag)).join(', ');
}

/** Tags from a cell: our own, or separated by commas, semicolons or Google’s `:::`. */
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
