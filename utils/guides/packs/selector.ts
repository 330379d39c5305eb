import { LIMITS } from './types';

const MOST_ALTERNATIVES = 24;
const MOST_COMPOUNDS = 10;

/** Each is matched once from left to right, without backtracking. */
const TAG = /[a-z][a-z0-9-]*/y;
const ID = /#[A-Za-z_][\w-]*/y;
const ATTRIBUTE = /\[([a-z][a-z0-9-]*)(?:[~|^$*]?=(?:[A-Za-z_][\w-]*|"[^"'\\\n\r\f]*"|'[^"'\\\n\r\f]*'))?\]/y;
const COMBINATOR = / *[>+~] *| +/y;
const COMMA = /, */y;

/** These change with every release of a site, or describe appearance rather than meaning. */
const REFUSED_ATTRIBUTES = /^(class|style)$/;

/** Tags that stand for a control, heading or part of the page. Others need an attribute as well. */
const TELLING =
  /^(a|area|aside|button|details|dialog|footer|form|h[1-6]|header|iframe|img|input|label|li|main|nav|ol|option|section|select|summary|table|textarea|ul)$/;

/** How much a part of a selector says about the element. */
type Compound = 'anything' | 'a tag' | 'telling';

class Reader {
  private at = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  get ended(): boolean {
    return this.at === this.text.length;
  }

  take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text);
    if (found) this.at = expression.lastIndex;
    return found;
  }

  skip(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }
}

/** Tag, id, attributes; null if there are none. */
function simple(reader: Reader): Compound | null {
  const tag = reader.take(TAG)?.[0];
  let telling = tag !== undefined && TELLING.test(tag);
  let any = tag !== undefined;
  for (;;) {
    const attribute = reader.take(ATTRIBUTE);
    if (attribute?.[1] && REFUSED_ATTRIBUTES.test(attribute[1])) return null;
    if (!attribute && !reader.take(ID)) break;
    any = true;
    telling = true;
  }
  if (!any) return null;
  return telling ? 'telling' : 'a tag';
}

/**
 * `a[href]:not([aria-selected=true], [role=tab])`, or `button:not(aside *)` for one outside such a part. `:not()`
 * cannot be nested.
 */
function compound(reader: Reader): Compound | null {
  if (reader.skip('*')) return 'anything';
  const kind = simple(reader);
  if (!kind) return null;
  while (reader.skip(':not(')) {
    do {
      if (!simple(reader)) return null;
      reader.skip(' *');
    } while (reader.take(COMMA));
    if (!reader.skip(')')) return null;
  }
  return kind;
}

/** Compounds joined by combinators. @returns what the last one says */
function complex(reader: Reader): Compound | null {
  let last: Compound | null = null;
  let passedAnything = false;
  for (let count = 0; count < MOST_COMPOUNDS; count++) {
    const next = compound(reader);
    if (!next) return null;
    // One in between is allowed, as in `[role=banner] ~ * a`, but neither first, nor last, nor twice.
    if (next === 'anything' && (passedAnything || count === 0)) return null;
    passedAnything ||= next === 'anything';
    last = next;
    if (!reader.take(COMBINATOR)) return last;
  }
  return null;
}

/**
 * Whether a CSS selector from a file may be used: tags, ids, attributes, `:not()` of these, and combinators. No class
 * names, no other pseudo-classes or pseudo-elements, no escapes, and never just `*`.
 * Takes time proportional to the selector's length.
 *
 * @param telling requires more than a generic tag (`div`, `span`) for the element meant
 */
export function isSafeSelector(css: string, telling = false): boolean {
  if (css.length > LIMITS.selector) return false;
  const reader = new Reader(css);
  for (let count = 0; count < MOST_ALTERNATIVES; count++) {
    const last = complex(reader);
    if (!last || last === 'anything' || (telling && last !== 'telling')) return false;
    if (reader.ended) return true;
    if (!reader.take(COMMA)) return false;
  }
  return false;
}
