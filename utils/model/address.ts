import type { Platform } from './contact';

export type AddressProblem = 'missing' | 'unreadable' | 'no-profile' | 'own-alias' | 'shortener';

/** Where one person is found on a platform. */
export interface ProfileAddress {
  platform: Platform;
  /** `group-member`: the person's page inside a Facebook group. */
  kind: 'profile' | 'group-member';
  /** The canonical address, always https; on `www.facebook.com`, `www.linkedin.com` or another site. */
  href: string;
  /** Whose address it is; equal for two addresses known to lead to one person. */
  identity: string;
  /** Number or name of the Facebook group. */
  groupId?: string;
}

export type ParsedAddress = { ok: true; value: ProfileAddress } | { ok: false; problem: AddressProblem };

/** First path segments that Facebook keeps for itself: never a person. */
const FACEBOOK_OWN_SEGMENTS = new Set(
  `about ads adsmanager ajax allactivity alerts api avatar_profile badges birthdays blood_donations bookmarks
  business business_help buddylist campus cause chat checkpoint climatescienceinfo codes community composer
  confirm contact_importer cookie crisisresponse dating directory donate emotional_health events
  facebook fantasy_games favorites feed feeds find-friends friends fundraisers games gaming graphql groups
  hashtag help home host_manage instantgames intl invite jobs l language latest legal link live local locations
  log login logout lookaside maps marketplace me media meta_verified memories messages messenger messenger_media
  mobile nearby news notes notifications offers onthisday p pages pay payments people permalink pg photo photos
  play plugins poke pokes policies policy posts privacy privacy_center professional_dashboard profile pymk
  questions recover reel reels reg register safety save saved search security settings share sharer sharing
  shops signup stories story support tab terms timeline top_fans translations trending ufi update_security_info
  user users video videos view voting vr watch weather web_push welcome work your_information zero`.split(
    /\s+/,
  ),
);

/** Hosts of which every address leads elsewhere, or to a different person for everybody. */
const SHORTENERS = new Set(
  `lnkd.in fb.me m.me fb.watch bit.ly t.co tinyurl.com goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly t.ly
  rb.gy shorturl.at tiny.cc dlvr.it`.split(/\s+/),
);

/** `www.`, `web.`, `m.`, `de-de.` and their like show the same people; `business.` or `developers.` do not. */
const FACEBOOK_HOST =
  /^(?:(?:www|web|m|mbasic|mtouch|touch|free|[a-z]{2,3}-[a-z]{2,4})\.)?(?:facebook|fb)\.com$/;
const LINKEDIN_HOST = /^(?:(?:www|m|[a-z]{2})\.)?linkedin\.com$/;

const FACEBOOK_ID = /^[1-9]\d{0,19}$/;
const FACEBOOK_VANITY = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])$/u;
const FACEBOOK_GROUP = /^[\p{L}\p{N}._-]+$/u;
const GROUPLESS = new Set(['feed', 'joins', 'discover', 'create', 'search', 'browse']);

/** Labels with a dot between them, the last one beginning with a letter: no number of a machine, no `localhost`. */
const PUBLIC_HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/;
/** Ends of names that no public site has. @see https://www.rfc-editor.org/rfc/rfc6761 */
const PRIVATE_HOST = /\.(?:localhost|local|internal|lan|home|invalid|home\.arpa)$/;
/** Without `https://` a name with a full stop in it is taken for an address only with one of these ends. */
const USUAL_ENDS = new Set(
  `com org net info eu edu gov int biz name pro xyz app dev page blog site online website social community
  academy education school schule jobs work team group network club city koeln berlin hamburg bayern wien
  ngo ong foundation coop`.split(/\s+/),
);
/** The longest canonical address. */
const ADDRESS_LIMIT = 2000;

/** Query parameters that say how somebody came, not who they are. */
const TRACKING = new Set(
  `_ga _gl _hsenc _hsmi dclid fbclid feature gbraid gclid gclsrc igsh igshid li_fat_id mc_cid mc_eid mibextid mkt_tok
  msclkid originalsubdomain rdid ref_src ref_url share_id si srsltid trk ttclid twclid wbraid wickedid yclid`.split(
    /\s+/,
  ),
);
const TRACKING_START = /^(?:utm|hsa|mtm|pk|piwik|matomo|oly|vero)_|^__(?:cft|tn|xts)__/;

const LINKEDIN_ALIAS = /^ACoA[\w-]{35}$/;

/**
 * Reads what a mentor pasted or what the address bar holds and reduces it to the person's one address.
 * Missing scheme, spaces, other hosts of the same site, sub-pages, query and fragment make no difference on
 * Facebook and LinkedIn; on any other site what is known to carry no identity is left out: scheme, fragment,
 * the order of the query, and what tells where somebody came from.
 */
export function parseProfileAddress(input: string): ParsedAddress {
  return readTyped(input, readProfile);
}

export type ParsedPlace = { ok: true; href: string } | { ok: false; problem: AddressProblem };

/** Reads the address of the place where two met: a group, or any page of any site. */
export function parsePlaceAddress(input: string): ParsedPlace {
  return readTyped(input, readPlace);
}

type Reading = { ok: true } | { ok: false; problem: AddressProblem };

/** Finds the address in what was typed. */
function readTyped<Result extends Reading>(
  input: string,
  read: (url: URL, isGlued: boolean) => Result | { ok: false; problem: AddressProblem },
) {
  const words = input
    .replace(/(?!\s)[\p{Cf}\p{Cc}]+/gu, '')
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0) return refuse('missing');
  const readText = (text: string, isGlued: boolean) => {
    const url = toUrl(text);
    return url ? read(url, isGlued) : refuse('unreadable');
  };
  const whole = readText(words.join(''), words.length > 1);
  if (whole.ok) return whole;
  // Phones share a sentence with the link in it.
  const link = /https?:\/\/[^\s<>"]+/i.exec(words.join(' '))?.[0].replace(/[.,;:!?)\]}»”’']+$/u, '');
  const inside = link === undefined ? whole : readText(link, false);
  return inside.ok || whole.problem === 'unreadable' ? inside : whole;
}

/** @param isGlued whether blanks were taken out, as one may on Facebook and LinkedIn alone */
function readProfile(url: URL, isGlued: boolean): ParsedAddress {
  const host = hostOf(url);
  const segments = readSegments(url.pathname);
  if (SHORTENERS.has(host)) return refuse('shortener');
  if (!segments) return refuse('unreadable');
  if (/(?:^|\.)(?:facebook|fb)\.com$/.test(host)) {
    return FACEBOOK_HOST.test(host) ? readFacebook(segments, url.searchParams) : refuse('no-profile');
  }
  if (/(?:^|\.)linkedin\.com$/.test(host)) {
    return LINKEDIN_HOST.test(host) ? readLinkedIn(segments) : refuse('no-profile');
  }
  if (isGlued) return refuse('unreadable');
  const { href, identity } = readElsewhere(url, host, segments);
  if (href.length > ADDRESS_LIMIT) return refuse('unreadable');
  return accept({ platform: 'other', kind: 'profile', href, identity });
}

function readPlace(url: URL, isGlued: boolean): ParsedPlace {
  const host = hostOf(url);
  const segments = readSegments(url.pathname);
  if (SHORTENERS.has(host)) return refuse('shortener');
  if (!segments || isGlued) return refuse('unreadable');
  const [first = '', group = ''] = segments;
  const isGroup = first.toLowerCase() === 'groups' && group !== '';
  if (FACEBOOK_HOST.test(host) && isGroup && !GROUPLESS.has(group.toLowerCase())) {
    return { ok: true, href: `https://www.facebook.com/groups/${encodeURIComponent(group.toLowerCase())}/` };
  }
  if (LINKEDIN_HOST.test(host) && isGroup) {
    return { ok: true, href: `https://www.linkedin.com/groups/${encodeURIComponent(group.toLowerCase())}/` };
  }
  const { href } = readElsewhere(url, host, segments);
  return href.length > ADDRESS_LIMIT ? refuse('unreadable') : { ok: true, href };
}

/** On a site whose ways are not known everything may carry identity that is not known to carry none. */
function readElsewhere(
  url: URL,
  host: string,
  segments: readonly string[],
): { href: string; identity: string } {
  const query = new URLSearchParams([...url.searchParams].filter(([key]) => !isTracking(key.toLowerCase())));
  query.sort();
  const where = `${url.port === '' ? '' : `:${url.port}`}/${segments.map(encodeSegment).join('/')}`;
  const rest = query.size > 0 ? `${where}?${query}` : where;
  return { href: `https://${host}${rest}`, identity: `web/${host.replace(/^www\./, '')}${rest}` };
}

function isTracking(name: string): boolean {
  return TRACKING.has(name) || TRACKING_START.test(name);
}

/** As browsers show it: what may stand in a path stands there unencoded. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/%(?:40|3A|2B|2C|3B|3D|24|26)/g, decodeURIComponent);
}

function hostOf(url: URL): string {
  return url.hostname.replace(/\.+$/, '');
}

/** A web address of a public site, with nobody's password in it; null for anything else. */
function toUrl(text: string): URL | null {
  let candidate = text;
  let isBare = false;
  if (/^\/\//.test(text)) candidate = `https:${text}`;
  else if (!/^https?:\/\//i.test(text)) {
    // `mailto:`, `javascript:` and e-mail addresses are no web addresses; `facebook.com:443` is one.
    if (/^[a-z][a-z0-9+-]*:/i.test(text) || /^[^/]*@/.test(text)) return null;
    candidate = `https://${text}`;
    isBare = true;
  }
  if (!URL.canParse(candidate)) return null;
  const url = new URL(candidate);
  const host = hostOf(url);
  if (url.username !== '' || url.password !== '') return null;
  if (!PUBLIC_HOST.test(host) || PRIVATE_HOST.test(host)) return null;
  const end = host.slice(host.lastIndexOf('.') + 1);
  const isPlain = !isBare || host.startsWith('www.') || end.length === 2 || USUAL_ENDS.has(end);
  return isPlain ? url : null;
}

/** The path's parts, percent-decoded once; null where they cannot be decoded. */
function readSegments(path: string): string[] | null {
  try {
    return path
      .split('/')
      .filter((part) => part !== '')
      .map((part) => decodeURIComponent(part).normalize('NFC'));
  } catch {
    return null;
  }
}

function readFacebook(segments: readonly string[], query: URLSearchParams): ParsedAddress {
  const [first = '', second = '', third = '', fourth = ''] = segments;
  const place = first.toLowerCase();

  if (place === 'profile.php') {
    const id = query.get('id');
    if (id === null) return refuse('own-alias');
    return FACEBOOK_ID.test(id) ? facebookProfile(id) : refuse('no-profile');
  }
  if (place === 'me') return refuse('own-alias');
  if (place === 'share') return refuse('shortener');
  if (place === 'people') return FACEBOOK_ID.test(third) ? facebookProfile(third) : refuse('no-profile');
  if (place === 'groups') {
    const groupId = second.toLowerCase();
    const isMember =
      FACEBOOK_GROUP.test(groupId) &&
      !GROUPLESS.has(groupId) &&
      third.toLowerCase() === 'user' &&
      FACEBOOK_ID.test(fourth);
    return isMember ? facebookMember(groupId, fourth) : refuse('no-profile');
  }
  if (FACEBOOK_ID.test(first)) return facebookProfile(first);

  const vanity = first.toLowerCase().normalize('NFC').replace(/\.+$/, '');
  if (FACEBOOK_OWN_SEGMENTS.has(vanity) || vanity.endsWith('.php') || !FACEBOOK_VANITY.test(vanity)) {
    return refuse('no-profile');
  }
  return accept({
    platform: 'facebook',
    kind: 'profile',
    href: `https://www.facebook.com/${encodeURIComponent(vanity)}`,
    // Facebook's own rule for user names: full stops and capitals do not count.
    identity: `facebook/${vanity.replaceAll('.', '')}`,
  });
}

function facebookProfile(id: string): ParsedAddress {
  return accept({
    platform: 'facebook',
    kind: 'profile',
    href: `https://www.facebook.com/profile.php?id=${id}`,
    identity: `facebook#${id}`,
  });
}

function facebookMember(groupId: string, id: string): ParsedAddress {
  return accept({
    platform: 'facebook',
    kind: 'group-member',
    href: `https://www.facebook.com/groups/${encodeURIComponent(groupId)}/user/${id}/`,
    identity: `facebook#${id}`,
    groupId,
  });
}

function readLinkedIn(segments: readonly string[]): ParsedAddress {
  const [first = '', second = ''] = segments;
  if (first.toLowerCase() !== 'in' || second === '') return refuse('no-profile');
  // LinkedIn's internal alias is the only slug in which capitals count.
  const slug = LINKEDIN_ALIAS.test(second) ? second : second.toLowerCase().normalize('NFC');
  if (slug === 'me') return refuse('own-alias');
  if (/[/\\\s\p{C}]/u.test(slug) || /^\.+$/.test(slug)) return refuse('no-profile');
  return accept({
    platform: 'linkedin',
    kind: 'profile',
    href: `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`,
    identity: `linkedin/${slug}`,
  });
}

function accept(value: ProfileAddress): ParsedAddress {
  return { ok: true, value };
}

function refuse<Problem extends AddressProblem>(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}
