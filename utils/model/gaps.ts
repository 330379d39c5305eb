/** A gap in a text: something in brackets or braces, or an ellipsis. */
const GAP = /\[[^[\]\n]{3,60}\]|\{\s*[\p{Letter}:]{2,30}\s*\}|(?:\S+\s+)?(?:…|\.\.\.)(?=\s|$)/gu;

/**
 * The gaps in a text, so that nobody sends "[your name]".
 *
 * @returns each gap once, as written, in order
 */
export function gapsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(GAP), ([gap]) => gap))];
}
