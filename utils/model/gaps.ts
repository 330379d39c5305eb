/** What a text leaves open: something in brackets or braces, or three dots where words are to come. */
const GAP = /\[[^[\]\n]{3,60}\]|\{\s*[\p{Letter}:]{2,30}\s*\}|(?:\S+\s+)?(?:…|\.\.\.)(?=\s|$)/gu;

/**
 * The places in a text that are still to be filled in, so that nobody sends "[your name]" to somebody.
 *
 * @returns each once, as it stands there, in the order of the text
 */
export function gapsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(GAP), ([gap]) => gap))];
}
