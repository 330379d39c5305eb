/**
 * The part of CSS that guides may use: element names, attributes, `:not()`, `:has()`, combinators. No class names and no ids from
 * the site's builds, which change within months, and nothing that reads text, such as "contains".
 */
const ATTRIBUTE = /^\[\s*[a-z-]+\s*(?:[~^$*|]?=\s*(?:"[^"\\]*"|'[^'\\]*'|-?[A-Za-z_][\w-]*)\s*)?\]/;
const NAME = /^(?:\*|[a-z][a-z0-9]*)/;
/** Only these ids, which LinkedIn and Facebook have kept for parts of their pages over many builds. */
const ID = /^#(?:workspace|main-content|interop-outlet)(?![\w-])/;
const COMBINATOR = /^\s*[>+~]\s*|^\s+/;

/** @returns the rest of the selector from the first unreadable character; '' if all of it is readable */
export function unreadable(selector: string): string {
  return readList(selector.trim());
}

function readList(text: string): string {
  let rest = readComplex(text);
  while (rest.startsWith(',')) rest = readComplex(rest.slice(1).trimStart());
  return rest;
}

/** Stands for "something is missing here". */
const MISSING = '…';

function readComplex(text: string): string {
  let rest = readCompound(text);
  if (rest === text) return `${MISSING}${text}`;
  while (rest !== '' && !/^\s*[,)]/.test(rest)) {
    const combinator = COMBINATOR.exec(rest)?.[0];
    const after = combinator === undefined ? rest : rest.slice(combinator.length);
    const next = combinator === undefined ? rest : readCompound(after);
    if (next === after) return rest;
    rest = next;
  }
  return rest.replace(/^\s+(?=[,)])/, '');
}

function readCompound(text: string): string {
  let rest = text.replace(NAME, '');
  for (;;) {
    const before = rest;
    rest = rest.replace(ATTRIBUTE, '').replace(ID, '');
    const nested = /^:(?:not|has)\(\s*/.exec(rest)?.[0];
    if (nested) {
      const inner = readList(rest.slice(nested.length));
      if (!inner.startsWith(')')) return rest;
      rest = inner.slice(1);
    }
    if (rest === before) return rest;
  }
}
