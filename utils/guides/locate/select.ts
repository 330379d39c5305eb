/** `[role=dialog] a, [role=dialog] button`: the common ancestor of all parts, and the parts without it. */
interface Landmark {
  css: string;
  inside: string;
}

const known = new Map<string, Landmark | null>();

/** The landmark that contains all matches of a selector; null if it names none or several. */
function landmarkOf(css: string): Landmark | null {
  let landmark = known.get(css);
  if (landmark === undefined) {
    const parts = css.split(',').map((part) => /^\s*(\[role=\w+\])\s+([^\s>~+].*)$/s.exec(part));
    const each = new Set(parts.map((part) => part?.[1] ?? ''));
    const [first = ''] = each;
    const inside = parts.map((part) => part?.[2]).join(',');
    landmark = each.size === 1 && first !== '' ? { css: first, inside } : null;
    known.set(css, landmark);
  }
  return landmark;
}

/**
 * The same as `querySelectorAll`, but faster: pages are deep, and the browser would check all ancestors of every
 * element, where one query per landmark is enough.
 */
export function selectAll(css: string, part: ParentNode): Iterable<Element> {
  const landmark = landmarkOf(css);
  if (!landmark) return part.querySelectorAll(css);
  const isInside = (part as Partial<Element>).closest?.(landmark.css);
  if (isInside) return part.querySelectorAll(landmark.inside);
  const found = [...part.querySelectorAll(landmark.css)];
  const outer = found.filter((each) => !each.parentElement?.closest(landmark.css));
  return outer.flatMap((each) => [...each.querySelectorAll(landmark.inside)]);
}
