import { siteOf } from '../ground/sites';
import { codePoints, NAME_LIMIT } from '../ground/text';
import { type ProfileAddress, parsePlaceAddress, parseProfileAddress } from './address';
import { groupInTitle, nameOnPage, type PageFacts } from './page-title';

/** The initial values of a form about a person, all of which the mentor can change. */
export interface Prefill {
  name: string;
  address: string;
  /** The group where the two met, and its address. */
  metAt: string;
  metAtAddress: string;
}

export const NO_PREFILL: Prefill = { name: '', address: '', metAt: '', metAtAddress: '' };

/** The person on a page, from its address and title; on a group's own page, only the group. */
export function fromPage(page: PageFacts): Prefill {
  const address = parseProfileAddress(page.url ?? '');
  const known = address.ok && address.value.platform !== 'other';
  return {
    name: nameOnPage(page),
    address: known ? address.value.href : '',
    ...groupOf(page),
  };
}

/** The canonical address of a group on either site; general pages about groups have none. */
const GROUP = /^https:\/\/www\.(?:facebook|linkedin)\.com\/groups\/[^/]+\/$/;

/** The group a page belongs to, by its address, with its name if the title gives it. */
export function groupOf({ url = '', title = '' }: PageFacts): Pick<Prefill, 'metAt' | 'metAtAddress'> {
  const place = siteOf(url) === null ? null : parsePlaceAddress(url);
  if (!place?.ok || !GROUP.test(place.href)) return { metAt: '', metAtAddress: '' };
  const metAtAddress = place.href;
  const isMember = new URL(url).pathname.split('/').filter(Boolean)[2]?.toLowerCase() === 'user';
  return { metAt: groupInTitle(title, isMember), metAtAddress };
}

/** What the browser passes when a context menu entry is chosen. */
export interface ClickFacts {
  linkUrl?: string | undefined;
  /** The link's text; Firefox only. */
  linkText?: string | undefined;
  selectionText?: string | undefined;
  pageUrl?: string | undefined;
}

/**
 * The person that a link, selected text or a page is about.
 *
 * @param title the tab's title, as far as the browser shows it
 */
export function fromClick(click: ClickFacts, title: string | undefined): Prefill {
  const page = { url: click.pageUrl, title };
  const met = groupOf(page);
  if (click.linkUrl !== undefined) {
    const address = parseProfileAddress(click.linkUrl);
    const words = asName(click.selectionText ?? '') || asName(click.linkText ?? '');
    // An address that is not a person's stays in the form, which says what is wrong with it.
    if (!address.ok) return { ...NO_PREFILL, ...met, name: words, address: click.linkUrl };
    return { name: words || nameFromAddress(address.value), address: address.value.href, ...met };
  }
  if (click.selectionText === undefined) return fromPage(page);

  // Text with a full stop can be parsed as an address; a real one has a path.
  const selected = parseProfileAddress(click.selectionText.includes('/') ? click.selectionText : '');
  if (selected.ok) return { name: nameFromAddress(selected.value), address: selected.value.href, ...met };
  const name = asName(click.selectionText);
  const person = fromPage(page);
  // Text selected on a profile is usually about somebody else, so the profile's address only goes with its own name.
  return { ...person, name, address: person.name === name ? person.address : '' };
}

const ADDRESS = /:\/\/|@|^www\.|\.(?:com|org|net|de)\b/i;

/** Selected text as a name: one line, not a whole paragraph, and not an address. */
function asName(words: string): string {
  const name = words.replace(/\s+/g, ' ').trim();
  return codePoints(name) > NAME_LIMIT || ADDRESS.test(name) ? '' : name;
}

/**
 * The name spelled in an address, as a last resort: `lena-kraemer-1a2b3c` gives "Lena Kraemer".
 *
 * @returns '' if the address has a number or an alias instead
 */
export function nameFromAddress({ platform, kind, href }: ProfileAddress): string {
  if (platform === 'other' || kind !== 'profile') return '';
  const { pathname } = new URL(href);
  const slug = decodeURIComponent(pathname.split('/').filter(Boolean).at(-1) ?? '');
  if (slug === 'profile.php' || /^AC[ow]A/.test(slug)) return '';
  return slug
    .split(/[.\-_]+/)
    .filter((part) => part !== '' && !/\d/.test(part))
    .map((part) => part.charAt(0).toLocaleUpperCase() + part.slice(1))
    .join(' ');
}
