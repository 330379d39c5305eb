import { LIMITS } from './types';

const MOST_ALTERNATIVES = 24;
const MOST_COMPOUNDS = 10;

/** Each is read once from left to right, with nothing to go back to. */
const TAG = /[a-z][a-z0-9-]*/y;
const ID = /#[A-Za-z_][\w-]*/y;
const ATTRIBUTE = /\[([a-z][a-z0-9-]*)(?:[~|^$*]?=(?:[A-Za-z_][\w-]*|"[^"'\\\n\r\f]*"|'[^"'\\\n\r\f]*'))?\]/y;
const COMBINATOR = / *[>+~] *| +/y;
const COMMA = /, */y;

/** Change with every release of a site, or say how something looks instead of what it is. */
const REFUSED_ATTRIBUTES = /^(class|style)$/;

/** Tags that mean a control, a heading or a part of the page. The others need an attribute beside them. */
const TELLING =
  /^(a|area|aside|button|details|dialog|footer|form|h[1-6]|header|iframe|img|input|label|li|main|nav|ol|option|section|select|summary|table|textarea|ul)$/;

/** How much one part of a selector says of the element it means. */
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

/** Tag, id, attributes; null where there is none of them. */
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
 * `a[href]:not([aria-selected=true], [role=tab])`, or `button:not(aside *)` for one that stands in no such part; `:not()`
 * holds no other `:not()`.
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

/** Compounds with combinators between them. @returns what its last one says */
function complex(reader: Reader): Compound | null {
  let last: Compound | null = null;
  let passedAnything = false;
  for (let count = 0; count < MOST_COMPOUNDS; count++) {
    const next = compound(reader);
    if (!next) return null;
    // One on the way, as in `[role=banner] ~ * a`: never first, never what is meant, never twice.
    if (next === 'anything' && (passedAnything || count === 0)) return null;
    passedAnything ||= next === 'anything';
    last = next;
    if (!reader.take(COMBINATOR)) return last;
  }
  return null;
}

/**
 * Whether a CSS selector from a file may be used: tags, ids, attributes, `:not()` of these, and combinators. No
 * class names, no other pseudo-classes or pseudo-elements, no escapes, and never just `*`.
 *
 * Takes time in proportion to the selector's length, whatever it is.
 *
 * @param telling the element meant needs more than the name of a tag that could be anything (`div`, `span`)
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
