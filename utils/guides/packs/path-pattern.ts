import { matchPath } from '../locate/address';
import { LIMITS } from './types';

const MOST_SEGMENTS = 12;
/** Of `**`: with each, matching a long path takes one more factor of its length. */
const MOST_OPEN_SEGMENTS = 2;

const LITERAL = /^[\w~@+-][\w.~@+-]*$/;
const NAMED = /^:([a-z]{1,20})(?:\(!([\w-]+(?:\|[\w-]+)*)\))?$/;

/**
 * Whether a path pattern from a file may be used: see `locate/address.ts` for what it can say. Nothing of it
 * reaches a regular expression but letters, digits and a few signs that mean nothing there.
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

/** The same for where a link leads: a query may name the subject, as in `/invite?who=:subject`. */
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
