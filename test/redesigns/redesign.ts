/** Redesigns of a page like those in a site's releases. Runs in the page; knows nothing about the engine. */

/** What a release changes. The first five change how a page is built; the others also change what identifies a control. */
export const KINDS = [
  'classes',
  'nesting',
  'order',
  'wrappers',
  'tags',
  'ids',
  'roles',
  'addresses',
  'words',
] as const;
export type Kind = (typeof KINDS)[number];

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A page being redesigned. */
interface Draft {
  roots: Node[];
  random: () => number;
  /** Where a control is now, given where it was. Changing an element's tag replaces the element. */
  moved(from: Element, to: Element): void;
  /** Classes used in a style sheet, whose styling a redesign keeps. */
  looks: ReadonlySet<string>;
}

const elementsOf = ({ roots }: Draft): Element[] =>
  roots.flatMap((root) =>
    root instanceof Object && root.nodeType === 1
      ? [root as Element, ...(root as Element).querySelectorAll('*')]
      : [],
  );

/** What marks other people's content. Without these roles nothing could recognise it. */
const MARKS_OF_OTHERS = ['article', 'feed', 'comment', 'log'];
const isPlainBox = (element: Element) =>
  /^(div|span)$/.test(element.localName) && [...element.attributes].every(({ name }) => name === 'class');
/** Elements with strict nesting rules. */
const STRICT =
  /^(html|head|body|ul|ol|li|table|tbody|thead|tr|td|th|select|option|svg|path|g|template|script|style|textarea|label|legend|fieldset)$/;

const word = (random: () => number) => `z${Math.floor(random() * 36 ** 5).toString(36)}`;

const CHANGES: Record<Kind, (draft: Draft) => void> = {
  classes(draft) {
    for (const element of elementsOf(draft)) {
      if (!element.hasAttribute('class')) continue;
      const kept = [...element.classList].filter((each) => draft.looks.has(each));
      element.setAttribute('class', [...kept, word(draft.random), word(draft.random)].join(' '));
    }
  },

  /** Removes plain boxes and adds others. */
  nesting(draft) {
    for (const element of elementsOf(draft)) {
      if (isPlainBox(element) && element.parentElement && draft.random() < 0.4) {
        const holdsLook = [...element.classList].some((each) => draft.looks.has(each));
        if (!holdsLook && element.childElementCount > 0) element.replaceWith(...element.childNodes);
      } else if (!STRICT.test(element.localName) && element.parentElement && draft.random() < 0.2) {
        wrap(element, element.ownerDocument.createElement('div'));
      }
    }
  },

  /** Not within text that is read as one, since there the order of words is the meaning. */
  order(draft) {
    for (const element of elementsOf(draft)) {
      if (element.childElementCount < 2 || draft.random() < 0.5) continue;
      if (element.closest('a,button,h1,h2,h3,h4,p,[role=button],[role=tab],[role=menuitem]')) continue;
      if (/^(svg|table|tbody|tr|label|head)$/.test(element.localName)) continue;
      const children = [...element.children].filter(
        (each) => !/^(script|style|template)$/.test(each.localName),
      );
      const places = children.map((child) => {
        const place = element.ownerDocument.createComment('');
        child.replaceWith(place);
        return place;
      });
      for (const place of places) {
        const [child] = children.splice(Math.floor(draft.random() * children.length), 1);
        if (child) place.replaceWith(child);
      }
    }
  },

  /** Semantic boxes, around others and beside them. */
  wrappers(draft) {
    for (const element of elementsOf(draft)) {
      if (STRICT.test(element.localName) || !element.parentElement || draft.random() > 0.12) continue;
      const { ownerDocument: document } = element;
      const box = document.createElement(draft.random() < 0.5 ? 'section' : 'div');
      if (box.localName === 'div') box.setAttribute('role', draft.random() < 0.5 ? 'group' : 'presentation');
      box.setAttribute('data-part', word(draft.random));
      wrap(element, box);
      if (!STRICT.test(box.parentElement?.localName ?? '')) box.before(document.createElement('div'));
    }
  },

  /** The same controls and landmarks with other tags. */
  tags(draft) {
    for (const element of elementsOf(draft)) {
      const role = element.getAttribute('role');
      const to = otherTag(element.localName, role, draft.random);
      if (to) retag(draft, element, to.tag, to.role);
    }
  },

  /** Names that the site's makers gave to its parts; references to them still work. */
  ids(draft) {
    const names = new Map<string, string>();
    const renamed = (id: string) => {
      const now = names.get(id) ?? word(draft.random);
      names.set(id, now);
      return now;
    };
    const REFERRING = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'list'];
    for (const element of elementsOf(draft)) {
      if (element.id) element.id = renamed(element.id);
      for (const attribute of REFERRING) {
        const value = element.getAttribute(attribute);
        if (value) element.setAttribute(attribute, value.split(/\s+/).map(renamed).join(' '));
      }
      for (const { name, value } of [...element.attributes]) {
        const isName = /^data-|^name$|key$/.test(name) && !/^data-(do|panel|side|href)/.test(name);
        if (isName && value && element.getAttribute('type') !== 'radio')
          element.setAttribute(name, word(draft.random));
      }
    }
  },

  roles(draft) {
    const GOING =
      /^(main|navigation|banner|complementary|contentinfo|tablist|tab|list|listitem|group|region|menu|menuitem|dialog|status)$/;
    for (const element of elementsOf(draft)) {
      if (GOING.test(element.getAttribute('role') ?? '')) element.removeAttribute('role');
      if (/^(main|nav|header|footer|aside|dialog)$/.test(element.localName))
        retag(draft, element, 'div', null);
    }
  },

  /** Each part of an address that is a word becomes another one; the parts that name somebody stay. */
  addresses(draft) {
    const names = new Map<string, string>();
    for (const element of elementsOf(draft)) {
      const href = element.getAttribute('href');
      if (href === null) continue;
      element.setAttribute(
        'href',
        href.replace(/(?<=\/)[a-z][a-z_-]*(?=[/?#]|$)/g, (segment) => {
          if (!names.has(segment)) names.set(segment, word(draft.random));
          return names.get(segment) ?? segment;
        }),
      );
    }
  },

  /** All words, including labels, with letters shifted along the alphabet. */
  words(draft) {
    const shifted = (text: string) =>
      text.replace(/\p{L}/gu, (letter) =>
        letter.toLowerCase() === letter.toUpperCase()
          ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1)
          : String.fromCharCode(
              (letter === letter.toUpperCase() ? 65 : 97) +
                ((((letter.toLowerCase().charCodeAt(0) - 97 + 13) % 26) + 26) % 26),
            ),
      );
    for (const element of elementsOf(draft)) {
      if (/^(script|style)$/.test(element.localName)) continue;
      for (const node of element.childNodes) {
        if (node.nodeType === 3) node.nodeValue = shifted(node.nodeValue ?? '');
      }
      for (const attribute of ['aria-label', 'title', 'alt', 'placeholder']) {
        const value = element.getAttribute(attribute);
        if (value) element.setAttribute(attribute, shifted(value));
      }
    }
  },
};

function otherTag(
  tag: string,
  role: string | null,
  random: () => number,
): { tag: string; role: string | null } | null {
  if (random() < 0.3) return null;
  if (MARKS_OF_OTHERS.includes(role ?? '')) return null;
  const HEADINGS: Record<string, string> = { h2: 'h3', h3: 'h4', h4: 'h2' };
  const SAID: Record<string, string> = {
    nav: 'navigation',
    main: 'main',
    header: 'banner',
    aside: 'complementary',
    button: 'button',
  };
  if (tag === 'div' && role === 'button') return { tag: 'button', role: null };
  if (!role && SAID[tag]) return { tag: 'div', role: SAID[tag] };
  if (tag === 'div' && role === 'navigation') return { tag: 'nav', role: null };
  if (tag === 'div' && role === 'main') return { tag: 'main', role: null };
  if (tag === 'div' && !role && random() < 0.3) return { tag: 'section', role: null };
  if (tag === 'span' && !role) return { tag: 'b', role: null };
  const heading = HEADINGS[tag];
  return heading && !role ? { tag: heading, role: null } : null;
}

function wrap(element: Element, box: Element): void {
  element.replaceWith(box);
  box.append(element);
}

function retag(draft: Draft, element: Element, tag: string, role: string | null): void {
  if (!element.parentNode) return;
  const now = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) now.setAttribute(name, value);
  if (role) now.setAttribute('role', role);
  else now.removeAttribute('role');
  if (tag === 'button') {
    now.setAttribute('type', 'button');
    if (element.getAttribute('aria-disabled') === 'true') now.setAttribute('disabled', '');
  }
  now.append(...element.childNodes);
  element.replaceWith(now);
  const at = draft.roots.indexOf(element);
  if (at >= 0) draft.roots[at] = now;
  draft.moved(element, now);
}

/**
 * Replaces one tree of the page with a redesign, and afterwards restores the page itself with all its listeners.
 *
 * @param within the document or shadow root whose body, or content, is redesigned
 * @param work gets a function that tells where an element of the page is in the redesign
 */
export function inRedesign<Result>(
  within: Document | ShadowRoot,
  kinds: readonly Kind[],
  seed: number,
  work: (now: (before: Element) => Element | undefined) => Result,
): Result {
  const holder: ParentNode & Node = 'body' in within ? within.body : within;
  const before = [...holder.childNodes];
  const roots = before.map((node) => node.cloneNode(true));
  const places = new Map<Element, Element>();
  const back = new Map<Element, Element>();
  const pair = (from: Node, to: Node) => {
    if (from.nodeType === 1) {
      places.set(from as Element, to as Element);
      back.set(to as Element, from as Element);
    }
    from.childNodes.forEach((child, at) => {
      const twin = to.childNodes[at];
      if (twin) pair(child, twin);
    });
  };
  before.forEach((node, at) => {
    const twin = roots[at];
    if (twin) pair(node, twin);
  });
  const box = within.ownerDocument ?? (within as Document);
  const stage = box.createElement('div');
  stage.append(...roots);
  const draft: Draft = {
    roots,
    random: numbers(seed),
    looks: looksOf(within),
    moved(from, to) {
      const origin = back.get(from);
      if (!origin) return;
      places.set(origin, to);
      back.set(to, origin);
    },
  };
  // Applied in the order of the list, whatever the order requested.
  for (const kind of KINDS) if (kinds.includes(kind)) CHANGES[kind](draft);
  const scroll = box.defaultView?.scrollY ?? 0;
  holder.replaceChildren(...stage.childNodes);
  try {
    return work((element) => places.get(element));
  } finally {
    holder.replaceChildren(...before);
    box.defaultView?.scrollTo(0, scroll);
  }
}

function looksOf(within: Document | ShadowRoot): Set<string> {
  const sheets = [...within.querySelectorAll('style')].map((style) => style.textContent ?? '');
  return new Set(
    sheets.flatMap((text) => [...text.matchAll(/\.([A-Za-z_][\w-]*)/g)].map((found) => found[1] ?? '')),
  );
}
