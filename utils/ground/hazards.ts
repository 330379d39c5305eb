export type Path = readonly (string | number)[];

/** What nothing that comes from outside may hold. */
export type Hazard =
  | 'too-deep'
  | 'too-many'
  /** A name such as `__proto__`, which means something to the machine. */
  | 'forbidden-name'
  /** Control characters, or marks that turn the direction of writing. */
  | 'bad-character';

/** Names that reach into every object there is. */
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/** Control characters but the line feed, marks that turn the direction of writing, halves of characters. */
const BAD_CHARACTERS = /[\p{Surrogate}\u2028-\u202e\ufeff]|(?!\n)\p{Control}/u;

/**
 * Looks through something read from JSON for what must not be in it wherever it stands: too many or too deeply
 * nested values, forbidden names, bad characters. Keeps its own list of what is left to see, so that no nesting
 * can use up the machine's stack.
 *
 * @param limits how many values there may be altogether, and how deep lists and objects may be nested
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

/** What is wrong with a text, or with the names in an object. */
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

/** What a name of the file may look like in a sentence of ours. */
const LONGEST_NAME = 60;

/**
 * A place in the file as a person would look for it: fields by their names, list items by their id or, where
 * they have none, counted from one. `guides › facebook/become-a-mentor › steps › open-groups › done`.
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
