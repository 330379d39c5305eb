/**
 * Splits a name for programs that require first and last names: the last word is the last name. Joined with a blank,
 * the parts give the name as the mentor wrote it.
 */
export function splitName(name: string): { first: string; last: string } {
  const at = name.lastIndexOf(' ');
  return at < 0 ? { first: name, last: '' } : { first: name.slice(0, at), last: name.slice(at + 1) };
}

const EAST_ASIAN = /^[\p{scx=Han}\p{scx=Hang}\p{scx=Kana}]+$/u;

/** A name out of first, middle and last names, as people of that script write it: 李小龍 has no blank, and the family first. */
export function fullName(first: string, middle: string, last: string): string {
  const isOne = first !== '' && last !== '' && EAST_ASIAN.test(first + middle + last);
  return isOne ? last + middle + first : joinName(first, middle, last);
}

/** Joins the parts of a name, skipping empty ones. */
export function joinName(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
