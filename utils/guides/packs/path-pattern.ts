import { matchPath } from '../locate/address';
import { LIMITS } from './types';

const MOST_SEGMENTS = 12;
/** How many `**` are allowed: each multiplies the time to match a long path by its length. */
const MOST_OPEN_SEGMENTS = 2;

const LITERAL = /^[\w~@+-][\w.~@+-]*$/;
const NAMED = /^:([a-z]{1,20})(?:\(!([\w-]+(?:\|[\w-]+)*)\))?$/;

/**
 * Whether a path pattern from a file may be used, see `locate/address.ts` for the syntax. Only letters, digits and
 * harmless punctuation of it reach a regular expression.
 */
export function isSafePattern(pattern: string): boolean {
  if (pattern.length > LIMITS.pattern || !/^\/(?:[^/]+\/)*(?:[^/]+)?$/.test(pattern)) return false;
  const segments = pattern.split('/').filter((segment) => segment !== '');
  const names = segments.map((segment) => NAMED.exec(segment)?.[1]).filter((name) => name !== undefined);
  const isSafe =
    segments.length <= MOST_SEGMENTS &&
    segments.filter((segment) => segment === '**').length <= MOST_OPEN_SEGMENTS &&
    new Set(names).size === names.length &&
    segments.every((segment) => /^\*\*?$/.test(segment) || LITERAL.test(segment) || NAMED.test(segment));
  return isSafe && compiles(pattern);
}

/** The same for link targets: a query may name the subject, as in `/invite?who=:subject`. */
export const isSafeLink = (pattern: string): boolean =>
  isSafePattern(pattern.replace(/\?[A-Za-z]{1,30}=:subject$/, ''));

function compiles(pattern: string): boolean {
  try {
    matchPath(pattern, '/');
    return true;
  } catch {
    return false;
  }
}
