import { matchPath } from './address';
import type { Doings } from './doings';
import type { GuideRules, Rule, Words } from './types';

/** What locating needs to know beside the rules. */
export interface Surroundings {
  document: Document;
  /** Our own host element, if it is in the page. */
  ours: Element | null;
  site: Pick<GuideRules, 'domain' | 'redirectors' | 'parts' | 'subject'>;
  /** The page's address where it is not the document's own, as on practice pages. */
  address?: () => URL;
  /** A field in which the mentor is typing: it counts as one that still has to be filled in. */
  editing?: Element | null;
  /** What the mentor has done with what was pointed at; without it, nothing. */
  doings?: Doings;
  /** What the page hides from screen readers counts as well. */
  behind?: true;
  /** What has been found out about the page already. */
  memo?: Memo;
}

/** What holds until something changes in the page. */
export interface Memo {
  trees?: (Document | ShadowRoot)[];
  /** What each rule recognises, whether it can be seen or not by now. */
  candidates: Map<Rule, Element[]>;
  selected: Map<Rule, boolean>;
  names: Map<Element, string>;
  /** Whom each link leads to; null: to none of those the guide's pages can be about. */
  subjects: Map<Element, string | null>;
  /** All whom the links in a part of the page lead to. */
  named: Map<Element, ReadonlySet<string>>;
  /** Whether the headings of a part of the page name others, and not whom the page is about. */
  others: Map<Element, boolean>;
  /** What may stand as a label above a list, in each part of the page; by the words that are looked for. */
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

/** What is known of a key already, or is found out now and kept. */
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

/** The address the rules go by. */
export function addressOf({
  document,
  address,
}: Pick<Surroundings, 'document' | 'address'>): Pick<URL, 'href' | 'hostname' | 'pathname'> {
  return address ? address() : document.location;
}

/** Whom the address names as what the page is about: the named segment of the subject's path. */
export function subjectKey(around: Surroundings): string | null {
  const { subject } = around.site;
  const found = subject && matchPath(subject.path, addressOf(around).pathname);
  return found ? (Object.values(found)[0] ?? null) : null;
}

/** A number, or what stands for one: the site has another address with a name for the same. */
const isNumber = (key: string) => /^(\d+|AC[ow]A.*)$/.test(key);

/** The same segment of two addresses, however it is written. */
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

/** Whom a link leads to, if it leads to one of those the guide's pages can be about. */
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

/** Most links of a site are a path and nothing else: those need no parsing. */
function pathIn(href: string, base: string): string | null {
  const [plain] = /^\/[\w/-]*(?=$|[?#])/.exec(href) ?? [];
  if (plain !== undefined && !plain.startsWith('//')) return plain;
  return URL.canParse(href, base) ? new URL(href, base).pathname : null;
}

/**
 * Is it whom the page is about? A page's address and the link in its heading may name the same by number and by name;
 * where several headings name several, the address alone counts.
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

/** The trees a page is made of: its document, then the shadow roots and same-origin frames the site is known for. */
export function treesOf({ document, site, memo }: Surroundings): (Document | ShadowRoot)[] {
  if (memo?.trees) return memo.trees;
  const shadows = (site.parts?.shadowHosts ?? []).map((css) => shadowOf(document.querySelector(css)));
  const frames = (site.parts?.frames ?? []).map((css) => documentOf(document.querySelector(css)));
  const trees = [document, ...shadows, ...frames].filter((tree) => tree !== null);
  if (memo) memo.trees = trees;
  return trees;
}

/** Extensions may look into closed roots too, by a name that differs. */
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
