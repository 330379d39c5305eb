/**
 * The accessible name of a control, as in Chromium's accessibility tree except for whitespace. Our own
 * implementation, because libraries mishandle labels split over inline elements, line breaks and icons. A test
 * compares it with that tree.
 * Not covered: shadow roots within the control, passwords, quotation marks of `q`, the browser's own words
 * ("Submit").
 */

/** Elements that are named by their content … */
const BY_CONTENT =
  'a[href],button,summary,h1,h2,h3,h4,h5,h6,option,[role=button],[role=link],[role=tab],[role=heading],[role=option],[role=switch],[role=checkbox],[role=radio],[role$=cell],[role^=menuitem]';
/** … except for those with another role. */
const OF_ITS_OWN =
  '[role=textbox],[role=searchbox],[role=combobox],[role=listbox],[role=dialog],[role=img],[role=slider],[role=spinbutton]';
/** Elements whose content is never part of a name. */
const UNREAD =
  'noscript,rt,rp,desc,metadata,video,audio,object,nav,main,aside,dialog,figure,math,[role=img],[role=dialog],[role=combobox],[role=note],[role=status],[role=separator],[inert]';

/** How a name is computed from an element. */
interface Reading {
  /** The element whose name is wanted. */
  root: Element;
  /** Only visible text: no labels, and nothing at soft break opportunities. */
  plain?: boolean;
  /** It is read as another element's label, so its own labels are not followed. */
  referred?: boolean;
  /** A hidden label, all of whose content counts. */
  hidden?: boolean;
  /** It is not even laid out, so all its content is separated. */
  absent?: boolean;
}

/** A piece of text. `apart`: it is in its own box, or is not text; `ends` likewise. */
interface Part {
  text: string;
  apart?: boolean;
  ends?: boolean | undefined;
  /** It only separates its siblings within the same element. */
  slight?: boolean;
}

const attribute = (element: Element, name: string) => element.getAttribute(name)?.trim() ?? '';
const joined = (parts: string[]) => parts.filter((part) => part.trim()).join(' ');

function labelledBy(element: Element, { referred }: Reading): string {
  const ids = attribute(element, 'aria-labelledby');
  if (!ids || referred) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  return joined(
    ids.split(/\s+/).map((id) => {
      const label = root.getElementById?.(id);
      if (!label) return '';
      const absent = !label.checkVisibility();
      const hidden = !label.checkVisibility({ visibilityProperty: true });
      return nameAs(label, { root: label, referred: true, hidden, absent });
    }),
  );
}

/** The name given by the markup language itself. */
function native(element: Element): string {
  const type = element.localName === 'input' ? (element as HTMLInputElement).type : '';
  if (element.matches('svg')) return element.querySelector(':scope > title')?.textContent ?? '';
  if (element.matches('img,area') || type === 'image') return attribute(element, 'alt');
  const labels = [...((element as HTMLInputElement).labels ?? [])].filter((label) => label.checkVisibility());
  const named = joined(labels.map((label) => nameAs(label, { root: element, referred: true })));
  return named || (/^(button|submit|reset)$/.test(type) ? attribute(element, 'value') : '');
}

/** The value of a control within another's text; null if it has none. */
function ownValue(element: Element): string | null {
  if (element.matches('[role=textbox],[role=searchbox]')) return element.textContent;
  if (element.matches('[role=slider],[role=spinbutton],[role=progressbar]'))
    return attribute(element, 'aria-valuetext') || attribute(element, 'aria-valuenow');
  if (element.matches('[role=listbox]'))
    return element.querySelector('[aria-selected=true]')?.textContent ?? '';
  if (element.matches('select'))
    return joined([...(element as HTMLSelectElement).selectedOptions].map(({ text }) => text));
  if (element.matches('[type=checkbox],[type=radio],[type=password]')) return '';
  if (!element.matches('input,textarea,meter,progress')) return null;
  return String((element as HTMLInputElement).value || attribute(element, 'placeholder'));
}

function nameAs(element: Element, reading: Reading): string {
  const isContent = reading.referred || (element.matches(BY_CONTENT) && !element.matches(OF_ITS_OWN));
  return (
    labelledBy(element, reading) ||
    (reading.referred && ownValue(element)) ||
    attribute(element, 'aria-label') ||
    native(element) ||
    (isContent && contentOf(element, reading).text.trim()) ||
    attribute(element, 'title') ||
    attribute(element, 'placeholder') ||
    attribute(element, 'aria-placeholder')
  );
}

/** Text from a style sheet before or after: strings, or their alternative text. */
function written(element: Element, where: '::before' | '::after'): Part | null {
  const { content, display } = getComputedStyle(element, where);
  if (!content.includes('"')) return null;
  const [shown = '', instead] = content.split(/ \/ (?=")/);
  const strings = [...(instead ?? shown).matchAll(/"((?:[^"\\]|\\.)*)"/g)];
  const text = strings.map(([, string]) => string).join('');
  return { text, apart: instead !== undefined || display !== 'inline' };
}

/** The text of an element as one would read it, with a blank wherever parts are separated. */
function contentOf(element: Element, reading: Reading): Part {
  const visible = reading.hidden || getComputedStyle(element).visibility === 'visible';
  const isClosed = element.matches('details:not([open])');
  const nodes = isClosed ? [...element.children].slice(0, 1) : [...element.childNodes];
  const parts = nodes.map((node): Part | null => {
    if (node.nodeType === Node.TEXT_NODE) return visible ? { text: node.nodeValue ?? '' } : null;
    return node.nodeType === Node.ELEMENT_NODE ? partOf(node as Element, reading) : null;
  });
  const around = (where: '::before' | '::after') => (visible ? written(element, where) : null);
  const inner = [around('::before'), ...parts, around('::after')];
  let text = '';
  let parted = false;
  let ends = false;
  for (const part of inner) {
    if (!part) continue;
    text += (part.apart || parted ? ' ' : '') + part.text;
    parted = part.apart === true || part.ends === true;
    ends = parted && !part.slight;
  }
  return { text, ends, apart: inner.some((part) => part?.apart) };
}

/** null: as if it did not exist. */
function partOf(element: Element, reading: Reading): Part | null {
  const style = getComputedStyle(element);
  const { display } = style;
  const apart = reading.absent || !/^(inline|ruby)/.test(display);
  if (!reading.hidden && (display === 'none' || element.matches('[aria-hidden=true]'))) {
    return display !== 'none' && apart ? { text: '', apart } : null;
  }
  // The element whose name is wanted does not contribute its own value.
  if (element === reading.root) return { text: '', apart: true };
  if (element.localName === 'br') return { text: ' ' };
  if (element.localName === 'wbr') return reading.plain ? null : { text: '', apart: true, slight: true };
  const instead = insteadOf(element, reading, style);
  return instead === undefined ? insideOf(element, reading, { style, apart }) : instead;
}

/** What replaces an element's content; undefined if the content itself is read. */
function insteadOf(
  element: Element,
  reading: Reading,
  { visibility }: CSSStyleDeclaration,
): Part | null | undefined {
  const isSeen = reading.hidden || visibility === 'visible';
  if (!isSeen && element.matches('img,area,svg,input,textarea,select')) return null;
  const value = ownValue(element);
  if (value) return { text: value, apart: true };
  const label = reading.plain ? '' : labelledBy(element, reading) || attribute(element, 'aria-label');
  if (label) return isSeen ? { text: label, apart: true } : null;
  if (element.matches('img,area')) return imageOf(element, reading);
  if (element.localName === 'svg') return drawingOf(element, reading);
  if (value !== '' && element.localName !== 'iframe') return undefined;
  return { text: attribute(element, 'title'), apart: true };
}

function imageOf(element: Element, { plain }: Reading): Part | null {
  const alt = element.getAttribute('alt');
  const title = attribute(element, 'title');
  if (alt === '' && !title) return null;
  return { text: plain ? '' : (alt ?? title), apart: true };
}

function drawingOf(element: Element, { plain }: Reading): Part | null {
  if (element.matches('[role=none],[role=presentation]')) return null;
  const inside = [...element.querySelectorAll('text,title,foreignObject')];
  const drawn = joined(inside.map(({ textContent }) => textContent ?? ''));
  const text = plain ? '' : native(element) || attribute(element, 'title') || drawn;
  return { text, apart: true, slight: text === '' };
}

/** The text of an element's content. */
function insideOf(
  element: Element,
  reading: Reading,
  { style: { display, contentVisibility }, apart }: { style: CSSStyleDeclaration; apart: boolean },
): Part | null {
  const isInlineBox = display.startsWith('inline-');
  if (element.matches(UNREAD) || contentVisibility === 'hidden')
    return { text: '', apart: apart || isInlineBox };
  const isControl = !reading.plain && element.matches(BY_CONTENT);
  const { text, ends, apart: hasParted } = contentOf(element, reading);
  const title = text === '' && isControl ? attribute(element, 'title') : '';
  if (title || element.matches('canvas,button')) return { text: title || text, apart: true };
  if (apart) return { text, apart };
  if (text.trim()) return isInlineBox ? { text, apart: true } : { text, ends };
  // An empty inline box does not separate what is before it from what is after.
  return text && !isInlineBox && !hasParted ? { text: ' ' } : null;
}

/** The accessible name with original whitespace and case. Computes styles of everything in the element. */
export const accessibleName = (element: Element): string => nameAs(element, { root: element });

/** The visible text on a control, which may differ from its accessible name. */
export const writtenOn = (element: Element): string =>
  element.matches('input,textarea,select') ? '' : contentOf(element, { root: element, plain: true }).text;

/**
 * The first line of the visible text; empty if there is only one. Only boxes below one another are lines; text merely
 * set beside something belongs to it.
 */
export function firstLine(element: Element): string {
  const filled = [...element.children].filter(
    (child) => child.textContent?.trim() && child.checkVisibility(),
  );
  const [first, second] = filled;
  if (!first) return '';
  const bare = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
  if (bare || filled.some(({ localName }) => localName === 'br')) return '';
  if (!second) return firstLine(first);
  const { bottom } = first.getBoundingClientRect();
  const isLine = !/^inline$|contents/.test(getComputedStyle(first).display);
  const isAbove = filled.slice(1).every((each) => each.getBoundingClientRect().top >= bottom - 2);
  return isLine && isAbove ? firstLine(first) || writtenOn(first) : '';
}
