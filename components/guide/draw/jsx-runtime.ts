/**
 * Draws into visited pages, from JSX with `@jsxImportSource ./draw`. Plain elements and functions without state or
 * hooks: all the card needs, at a third of the size of a library (decision 18).
 */
import type { ComponentChildren, JSX } from 'preact';

export type { JSX };

type Props = Record<string, unknown> & { children?: ComponentChildren };

/** An element to draw. */
interface Wanted {
  type: string;
  props: Props;
  key: unknown;
}
type Item = Wanted | string;

/** What an element was drawn from, so that the next drawing recognises it. */
const drawn = new WeakMap<Node, Wanted>();

const SVG = 'http://www.w3.org/2000/svg';

export function jsx(type: string | ((props: Props) => unknown), props: Props, key?: unknown): JSX.Element {
  return (typeof type === 'string' ? { type, props, key } : type(props)) as unknown as JSX.Element;
}
export const jsxs = jsx;
export const Fragment = ({ children }: Props): ComponentChildren => children;

/**
 * Updates what was drawn into a root. Elements of the same kind and key stay the same, with their focus and anything
 * done to them by hand; nodes from others are left alone.
 */
export function draw(content: ComponentChildren, root: ParentNode & Node): void {
  const known = [...root.childNodes].filter((node) => drawn.has(node));
  const nodes = itemsOf(content).map((item) => {
    const wanted = typeof item === 'string' ? { type: '', props: { item }, key: undefined } : item;
    const at = known.findIndex((node) => {
      const was = drawn.get(node);
      return was?.type === wanted.type && was.key === wanted.key;
    });
    const node = (at >= 0 && known.splice(at, 1)[0]) || create(wanted.type, root);
    update(node, wanted);
    return node;
  });
  for (const node of known) node.remove();
  let last: Node | null = null;
  for (const node of nodes.reverse()) {
    // Nodes in the right place are not moved, as they would lose the focus.
    if (node.parentNode !== root || node.nextSibling !== last) root.insertBefore(node, last);
    last = node;
  }
}

/** False and missing values draw nothing. */
function itemsOf(content: unknown): Item[] {
  if (Array.isArray(content)) return content.flatMap(itemsOf);
  if (content === null || content === undefined || content === '' || typeof content === 'boolean') return [];
  return [typeof content === 'object' ? (content as Wanted) : String(content)];
}

function create(type: string, { namespaceURI }: Node & { namespaceURI?: string | null }): ChildNode {
  if (!type) return document.createTextNode('');
  return document.createElementNS(
    type === 'svg' || namespaceURI === SVG ? SVG : 'http://www.w3.org/1999/xhtml',
    type,
  ) as Element;
}

function update(node: ChildNode, wanted: Wanted): void {
  const before = drawn.get(node)?.props ?? {};
  const { props, type } = wanted;
  drawn.set(node, wanted);
  if (!type) {
    if (before.item !== props.item) node.nodeValue = String(props.item);
    return;
  }
  const element = node as Element;
  for (const name of Object.keys({ ...before, ...props })) {
    if (name !== 'children' && before[name] !== props[name]) set(element, name, props[name]);
  }
  draw(props.children, element);
}

function set(element: Element, name: string, value: unknown): void {
  if (name === 'ref') (value as { current: unknown }).current = element;
  else if (name.startsWith('on')) element.addEventListener(name.slice(2).toLowerCase(), heard);
  else if (typeof value === 'boolean' && name in element) Object.assign(element, { [name]: value });
  else if (value === undefined || value === null) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/** Calls the handler of the last drawing; adding the same listener again changes nothing. */
function heard(this: unknown, event: Event): void {
  const { props } = drawn.get(event.currentTarget as Node) ?? {};
  for (const name of Object.keys(props ?? {})) {
    if (name.toLowerCase() === `on${event.type}`)
      (props?.[name] as ((event: Event) => void) | undefined)?.(event);
  }
}
