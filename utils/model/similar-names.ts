import { plain, stepsBetween } from '../ground/spelling';

/**
 * Whether two folded names may be one person's: the same words in another order, one part missing or abbreviated to
 * its initial, or a typing error or two.
 */
export function isSimilarName(a: string, b: string): boolean {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  if (fewer.length === 0) return false;
  if (isNear(fewer.join(''), more.join(''))) return true;
  if (isNear(fewer.toSorted().join(''), more.toSorted().join(''))) return true;

  const rest = [...more];
  let whole = 0;
  for (const word of fewer) {
    const at = rest.findIndex((other) => isNear(word, other) || isShortFor(word, other));
    if (at < 0) return false;
    if (word.length > 1 && (rest[at] ?? '').length > 1) whole += 1;
    rest.splice(at, 1);
  }
  // A given name alone, compared with "given name, surname", is too little; with an initial it is enough.
  return whole >= 1 && fewer.length >= 2;
}

export function wordsOf(folded: string): string[] {
  return plain(folded)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

/** "k" for "kramer". */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length === 1 && long.startsWith(short);
}

/** Equal except for one mistake in a short word, or two in a long one. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  const allowed = longest >= 9 ? 2 : longest >= 4 ? 1 : 0;
  return allowed > 0 && stepsBetween(a, b, allowed) <= allowed;
}
