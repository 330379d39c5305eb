import { matchPath } from './address';
import type { GuideRules, Rule } from './types';

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
}

export const newMemo = (): Memo => ({ candidates: new Map(), selected: new Map(), names: new Map() });

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
