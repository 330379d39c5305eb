import { matchPath } from './address';
import type { Doings } from './doings';
import type { GuideRules, Rule, Words } from './types';

/** What locating needs besides the rules. */
export interface Surroundings {
  document: Document;
  /** Our own host element, if it is in the page. */
  ours: Element | null;
  site: Pick<GuideRules, 'domain' | 'redirectors' | 'parts' | 'subject'>;
  /** The page's address if it differs from the document's, as on practice pages. */
  address?: () => URL;
  /** A field the mentor is typing in, which still counts as empty. */
  editing?: Element | null;
  /** What the mentor has done with what was pointed at; without it, nothing. */
  doings?: Doings;
  /** Elements that the page hides from screen readers count as well. */
  behind?: true;
  /** What has already been found out about the page. */
  memo?: Memo;
}

/** Results that hold until something in the page changes. */
export interface Memo {
  trees?: (Document | ShadowRoot)[];
  /** What each rule recognises, visible or not. */
  candidates: Map<Rule, Element[]>;
  selected: Map<Rule, boolean>;
  names: Map<Element, string>;
  /** The subject each link leads to; null if it is not of the kind the guide's pages are about. */
  subjects: Map<Element, string | null>;
  /** All subjects that the links in a part of the page lead to. */
  named: Map<Element, ReadonlySet<string>>;
  /** Whether the headings of a part of the page name others, but not the page's subject. */
  others: Map<Element, boolean>;
  /** Possible labels above a list, in each part of the page, by the words searched for. */
  labels: Map<Words, Map<Element, Element[]>>;
}

export const newMemo = (): Memo => ({
  candidates: new Map(),
  selected: new Map(),
  names: new Map(),
  subjects: new Map(),
  named: new Map(),
  others: new Map(),
  labels: new Map(),
});

/** Returns the remembered value of a key, or computes and remembers it. */
export function remembered<Key, Value>(
  known: Map<Key, Value> | undefined,
  key: Key,
  find: () => Value,
): Value {
  const before = known?.get(key);
  if (before !== undefined) return before;
  const found = find();
  known?.set(key, found);
  return found;
}

/** The address used by the rules. */
export function addressOf({
  document,
  address,
}: Pick<Surroundings, 'document' | 'address'>): Pick<URL, 'href' | 'hostname' | 'pathname'> {
  return address ? address() : document.location;
}

/** The subject in the address: the named segment of the subject's path. */
export function subjectKey(around: Surroundings): string | null {
  const { subject } = around.site;
  const found = subject && matchPath(subject.path, addressOf(around).pathname);
  return found ? (Object.values(found)[0] ?? null) : null;
}

/** A number or opaque id, for which the site has another address with a name. */
const isNumber = (key: string) => /^(\d+|AC[ow]A.*)$/.test(key);

/** Whether two segments are equal, in any spelling. */
function sameSegment(a: string, b: string): boolean {
  const plain = (segment: string) => {
    try {
      return decodeURIComponent(segment).toLowerCase();
    } catch {
      return segment.toLowerCase();
    }
  };
  return plain(a) === plain(b);
}

/** The subject a link leads to, if it is of the kind the guide's pages are about. */
export function subjectOf(link: Element | null, around: Surroundings): string | null {
  const { subject } = around.site;
  const href = link?.getAttribute('href');
  const base = around.document.baseURI;
  if (!link || !subject || href == null) return null;
  return remembered(around.memo?.subjects, link, () => {
    const path = pathIn(href, base);
    const found = path === null ? null : matchPath(subject.path, path);
    return found ? (Object.values(found)[0] ?? null) : null;
  });
}

/** Most of a site's links are plain paths, which need no parsing. */
function pathIn(href: string, base: string): string | null {
  const [plain] = /^\/[\w/-]*(?=$|[?#])/.exec(href) ?? [];
  if (plain !== undefined && !plain.startsWith('//')) return plain;
  return URL.canParse(href, base) ? new URL(href, base).pathname : null;
}

/**
 * Whether this is the page's subject. The page's address and its heading's link may identify it by number and by
 * name. If several headings name several, only the address counts.
 */
export function isSubject(key: string, around: Surroundings): boolean {
  const here = subjectKey(around);
  if (here === null) return false;
  if (sameSegment(key, here)) return true;
  const { subject } = around.site;
  if (!subject || isNumber(key) === isNumber(here)) return false;
  const named = new Set(
    [...around.document.querySelectorAll(subject.css)].map((heading) => subjectOf(heading, around)),
  );
  const [alias] = named;
  return named.size === 1 && alias != null && sameSegment(alias, key);
}

/** The trees of a page: its document, and the shadow roots and same-origin frames the site is known for. */
export function treesOf({ document, site, memo }: Surroundings): (Document | ShadowRoot)[] {
  if (memo?.trees) return memo.trees;
  const shadows = (site.parts?.shadowHosts ?? []).map((css) => shadowOf(document.querySelector(css)));
  const frames = (site.parts?.frames ?? []).map((css) => documentOf(document.querySelector(css)));
  const trees = [document, ...shadows, ...frames].filter((tree) => tree !== null);
  if (memo) memo.trees = trees;
  return trees;
}

/** Extensions can look into closed roots too, through a different API. */
function shadowOf(host: Element | null): ShadowRoot | null {
  if (!host) return null;
  const firefox = host as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  const { chrome } = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  return (
    host.shadowRoot ?? firefox.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host) ?? null
  );
}

function documentOf(frame: Element | null): Document | null {
  try {
    return (frame as HTMLIFrameElement | null)?.contentDocument ?? null;
  } catch {
    return null;
  }
}
