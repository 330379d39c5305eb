/** Helpers for writing the replicas of all sites. Nothing here knows the extension. */

export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Class names as a build generates them: meaningless, the same within a build, different in the next. */
export function hashedClasses(build: string): (count?: number) => string {
  let state = [...build].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `x${state.toString(36)}`;
  };
  return (count = 2) => Array.from({ length: count }, next).join(' ');
}

/** Wraps markup in this many plain boxes. */
export function deep(levels: number, classes: (count?: number) => string, inner: string): string {
  const open = Array.from({ length: levels }, () => `<div class="${classes()}">`).join('');
  return `${open}${inner}${'</div>'.repeat(levels)}`;
}
