const cache = new Map<string, RegExp>();

/**
 * Compiles a path pattern. `*` is one segment, `**` any number of them, `:name` one segment that is captured,
 * `:name(!a|b)` the same except for the listed words. A trailing slash never matters.
 */
function compile(pattern: string): RegExp {
  const known = cache.get(pattern);
  if (known) return known;
  const source = pattern
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      if (segment === '**') return '(?:/[^/]+)*';
      if (segment === '*') return '/[^/]+';
      const named = /^:([a-z]+)(?:\(!([^)]*)\))?$/.exec(segment);
      if (!named) return `/${literal(segment)}`;
      const [, name, excluded] = named;
      const not = excluded ? `(?!(?:${excluded.split('|').map(literal).join('|')})(?:/|$))` : '';
      return `/${not}(?<${name}>[^/]+)`;
    })
    .join('');
  const expression = new RegExp(`^${source}/?$`);
  cache.set(pattern, expression);
  return expression;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The named segments of a path that matches the pattern; null if it does not match. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const match = compile(pattern).exec(path);
  return match ? { ...match.groups } : null;
}

export function matchesAny(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => compile(pattern).test(path));
}

/** Whether a link may be pointed at: https, on the site's own domain, and not one of its redirecting addresses. */
export function staysOnSite(url: URL, domain: string, redirectors: readonly string[]): boolean {
  if (url.protocol !== 'https:' || url.username !== '' || url.port !== '') return false;
  if (url.hostname !== domain && !url.hostname.endsWith(`.${domain}`)) return false;
  return !matchesAny(redirectors, decoded(url.pathname));
}

/** Decoded as the server would; a malformed address stays unchanged. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
