export type Path = readonly (string | number)[];

/** What external data must not contain. */
export type Hazard =
  | 'too-deep'
  | 'too-many'
  /** A name such as `__proto__`, which has a special meaning. */
  | 'forbidden-name'
  /** Control characters, or marks that change the writing direction. */
  | 'bad-character';

/** Names that give access to every object's internals. */
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/** Control characters except line feed, marks that change the writing direction, lone surrogates. */
const BAD_CHARACTERS = /[\p{Surrogate}\u2028-\u202e\ufeff]|(?!\n)\p{Control}/u;

/**
 * Checks JSON data for what must not appear anywhere in it: too many or too deeply nested values, forbidden names,
 * bad characters. Iterative, so that nesting cannot overflow the stack.
 *
 * @param limits the maximum number of values, and the maximum nesting of lists and objects
 */
export function findHazard(
  root: unknown,
  { values, depth }: { values: number; depth: number },
): { problem: Hazard; path: Path } | null {
  const left: { value: unknown; path: Path }[] = [{ value: root, path: [] }];
  let seen = 0;
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path } = next;
    seen += 1;
    if (seen > values) return { problem: 'too-many', path: [] };
    if (path.length > depth) return { problem: 'too-deep', path: path.slice(0, 6) };
    const problem = hazardIn(value);
    if (problem) return { problem, path };
    const parts = partsOf(value);
    if (Array.isArray(value) && seen + left.length + parts.length > values)
      return { problem: 'too-many', path };
    for (const [name, part] of parts) left.push({ value: part, path: [...path, name] });
  }
  return null;
}

/** What is wrong with a text or with the names in an object. */
function hazardIn(value: unknown): Hazard | undefined {
  if (typeof value === 'string') return BAD_CHARACTERS.test(value) ? 'bad-character' : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const name = Object.keys(value).find((each) => FORBIDDEN_NAMES.has(each) || BAD_CHARACTERS.test(each));
  if (name === undefined) return undefined;
  return FORBIDDEN_NAMES.has(name) ? 'forbidden-name' : 'bad-character';
}

function partsOf(value: unknown): [name: string | number, part: unknown][] {
  if (Array.isArray(value)) return [...value.entries()];
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** The longest part of a file's name that is quoted in our messages. */
const LONGEST_NAME = 60;

/**
 * A path as a person would look for it: fields by name, list items by id or, without one, counted from one. `guides ›
 * facebook/become-a-mentor › steps › open-groups › done`.
 */
export function readable(root: unknown, path: Path): string {
  let at: unknown = root;
  const names = path.map((part) => {
    at = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[part] : undefined;
    const id = typeof part === 'number' && typeof at === 'object' && at !== null && 'id' in at ? at.id : null;
    const name = typeof id === 'string' && /^[\w/-]+$/.test(id) ? id : itemName(part);
    return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  });
  return names.join(' › ');
}

const itemName = (part: string | number) =>
  typeof part === 'number' ? String(part + 1) : part.replace(new RegExp(BAD_CHARACTERS, 'gu'), '');
