import type { Platform } from './contact';
import { fragmentOf, readPersonElsewhere } from './elsewhere';

export type AddressProblem = 'missing' | 'unreadable' | 'no-profile' | 'own-alias' | 'shortener';

/** Where one person is found on a platform. */
export interface ProfileAddress {
  platform: Platform;
  /** `group-member`: the person's page inside a Facebook group. */
  kind: 'profile' | 'group-member';
  /** The canonical address, always https; on `www.facebook.com`, `www.linkedin.com` or another site. */
  href: string;
  /** Equal for two addresses known to lead to the same person. */
  identity: string;
  /** The Facebook group's number or name. */
  groupId?: string;
}

export type ParsedAddress = { ok: true; value: ProfileAddress } | { ok: false; problem: AddressProblem };

/**
 * First path segments that Facebook reserves, so they never name a person. Those with an underscore are not listed, as no user
 * name has one. @see https://www.facebook.com/help/105399436216001
 */
const FACEBOOK_OWN_SEGMENTS = new Set(
  `about accessibility accountquality accounts actor adchoices ads adsmanager advertising ai ajax alerts allactivity api
  app appcenter applications apps auth avatar badges billing birthdays blog bookmarks brand brandcollabs browse bugnub
  business buddylist campaign campus careers cause causes charity chat checkin checkpoint climatescienceinfo codes
  collections commerce communities community communitystandards composer confirm connect consent contact cookie cookies
  coronavirus covid19 create creators creatorstudio crisisresponse csp data dating deactivate delete developer
  developers device dialog directory donate download dyi editprofile elections emailsettings events explore facebook
  facts familycenter favorites fbcreators feed feedback feeds find-friends flx followers following forgot friend
  friendlists friendrequests friends fundraisers games gaming gifts graphql group groups hacked hashtag hc help history
  home homepage hubs identify identity imprint inbox index insights instagram instantgames intl invite invites issues
  jobs journalismproject kids l landing language latest legal library link linkedaccounts links lists lite live local
  locations log login logout lookaside mailsettings maintenance manage maps marketing marketplace me media memories
  mentions menu messages messenger meta metaverified mobile moments nearby networks news notes notifications nt oauth
  offers onthisday openid opensource orders p page pages partners password passwords pay payments people permalink
  permissions pg photo photos places play plugins poke pokes policies policy polls portal post posts preferences press
  privacy privacycenter privacycheckup profile profiles public publish publishing pymk qp qr questions ray reactivate
  recover redirect reel reels reg register registration report reports requests reset rooms rsrc safety safetycheck
  salesinstitute save saved search security securitycheckup services settings share sharer sharing shop shops signin
  signup site sitemap sitetour sms spaces sponsor start stats stories story subscribe subscriptions suggestions support
  survey tab tag terms threads timeline topic topics tos tr tracker transparency trending trust ufac ufi unsubscribe
  unsupportedbrowser upload usage user username users verify video videocall videos view voting vr wallet watch weather
  welcome whatsapp whitehat wifiauth work workplace xti zero`.split(/\s+/),
);

/** Hosts whose addresses all lead elsewhere, or to a different person for each visitor. */
const SHORTENERS = new Set(
  `lnkd.in fb.me fb.watch bit.ly t.co tinyurl.com goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly t.ly
  rb.gy shorturl.at tiny.cc dlvr.it`.split(/\s+/),
);

/** `www.`, `web.`, `m.`, `de-de.` and the like show the same people; `business.` or `developers.` do not. */
const FACEBOOK_HOST =
  /^(?:(?:www|web|m|x|d|p|0|mbasic|mtouch|touch|iphone|free|[a-z]{2,3}-[a-z]{2,4})\.)?(?:facebook|fb)\.com$/;
/** Messenger's addresses, `m.me/lena.kraemer`. These first segments never name a person. */
const MESSENGER_HOST = 'm.me';
const MESSENGER_WAYS = new Set(['j', 'g', 'ch', 'cm', 'r']);
const LINKEDIN_HOST = /^(?:(?:www|m|mobile|touch|[a-z]{2})\.)?linkedin\.com$/;

const FACEBOOK_ID = /^[1-9]\d{0,19}$/;
/** Letters, digits and full stops; hyphens for pages without a user name. */
const FACEBOOK_VANITY = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])$/u;
/** `/p/Lena-Kraemer-61551234567890`: a profile without a user name. */
const FACEBOOK_NAMED_ID = /(?:^|-)([1-9]\d{7,19})$/;
const FACEBOOK_GROUP = /^[\p{L}\p{N}._-]+$/u;
const GROUPLESS = new Set(['feed', 'joins', 'discover', 'create', 'search', 'browse']);

/** Labels separated by dots, the last one starting with a letter: no IP addresses, no `localhost`. */
const PUBLIC_HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/;
/** Suffixes that no public site has. @see https://www.rfc-editor.org/rfc/rfc6761 */
const PRIVATE_HOST = /\.(?:localhost|local|internal|lan|home|invalid|home\.arpa)$/;
/** Without `https://`, a name with a full stop counts as an address only if it ends in one of these. */
const USUAL_ENDS = new Set(
  `com org net info eu edu gov int biz name pro xyz app dev page blog site online website social community
  academy education school schule jobs work team group network club city koeln berlin hamburg bayern wien
  ngo ong foundation coop`.split(/\s+/),
);
/** The longest canonical address. */
const ADDRESS_LIMIT = 2000;

/** Query parameters that tell where a visitor came from, not whose page it is. */
const TRACKING = new Set(
  `_ga _gl _hsenc _hsmi dclid fbclid feature gbraid gclid gclsrc igsh igshid li_fat_id mc_cid mc_eid mibextid mkt_tok
  msclkid originalsubdomain rdid ref_src ref_url share_id si srsltid trk ttclid twclid wbraid wickedid yclid`.split(
    /\s+/,
  ),
);
const TRACKING_START = /^(?:utm|hsa|mtm|pk|piwik|matomo|oly|vero)_|^__(?:cft|tn|xts)__/;

const LINKEDIN_ALIAS = /^AC[ow]A[\w-]{35}$/;
/**
 * How LinkedIn writes a name: its letters and digits in any script, hyphens, and only those signs that people use in their names.
 * Doubly escaped characters stay as they are.
 */
const LINKEDIN_SLUG =
  /^(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}._·'’-]|%(?!2|3[a-f])[\da-f]{2})+$/u;
/** Paths to a profile: the site's own, those in its e-mails, and those of its former mobile pages. */
const LINKEDIN_WAYS = /^(?:(?:comm|m|mwlite|mwlite\/profile)\/)?in\//;
/** The same alias in LinkedIn's Sales Navigator: `/sales/lead/ACwAA…,NAME_SEARCH,xyz`. */
const LINKEDIN_SALES = /^sales\/(?:lead|people)\//;

/** Ends an address with something written, joined or counted behind it. */
const BEHIND = /[?&#,;:!*=|"()[\]{}<>…‥«»‹›“”„‟‘‚、。，；：！？）】」』،؛؟।՝]/u;
/** What may follow it: a query, punctuation, or the next address. Anything else could be part of a name. */
const NEXT_ADDRESS = /^[^\p{L}\p{N}]*(?:https?:|www\.|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/|$))/iu;
/** Characters that end no address on any site. */
const MARKS_BEHIND = /[,;|"<>…«»“”„、。，；،؛]+$/u;

/** Addresses that wrap another one: host, path, and the parameters that hold it. */
const WRAPPERS: readonly (readonly [host: RegExp, path: RegExp, names: readonly string[]])[] = [
  [/^(?:l|lm)\.facebook\.com$/, /^\//, ['u']],
  [
    FACEBOOK_HOST,
    /^\/(?:l\.php|flx\/warn|login|login\.php|checkpoint|unsupportedbrowser)(?:\/|$)/i,
    ['u', 'next'],
  ],
  [
    LINKEDIN_HOST,
    /^\/(?:authwall|login|signup|uas|checkpoint|redir|safety|m\/login|start|slink)(?:\/|$)/i,
    ['sessionRedirect', 'session_redirect', 'redirect', 'url'],
  ],
  [/^(?:www\.)?instagram\.com$/, /^\/accounts\/login(?:\/|$)/, ['next']],
  [/^l\.(?:instagram|threads)\.(?:com|net)$/, /^\//, ['u']],
  [/^(?:(?:www|mobile)\.)?(?:twitter|x)\.com$/, /^\/i\/flow\/login/, ['redirect_after_login']],
  [/^(?:www\.)?tiktok\.com$/, /^\/login(?:\/|$)/, ['redirect_url']],
  [/^login\.xing\.com$/, /^\//, ['dest_url']],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, ['q', 'url']],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, ['url']],
];
/** How e-mails, chats and search engines mark an address that only redirects: in its host or in its path. */
const LEADING_HOST =
  /^(?:l|lm|out|go|away|exit|clicks?|links?|track|redir|redirect|deref[\w-]*|[\w-]+-redir)\./;
const LEADING_PATH =
  /(?:^|\/)(?:l|links?|url|redir|redirect|deref|dereferr?er|away|out|exit|go|goto|leave|clicks?)(?:\.\w+)?\/?$/i;
/** The parameters that then hold the target. */
const LEADS = ['u', 'url', 'q', 'uddg', 'to', 'target', 'redirect', 'redirectUrl', 'redirect_url'];
/** How deeply addresses may be wrapped. */
const DEEPEST = 3;

/**
 * Parses what a mentor pasted, or the address bar's content, and reduces it to the person's one address. On Facebook and LinkedIn
 * a missing scheme, spaces, other hosts of the same site, sub-pages, query and fragment make no difference. On any other site
 * only what cannot identify anybody is ignored: scheme, fragment, order of the query, and tracking parameters; what
 * else makes no difference on the sites people are often found on stands in `elsewhere.ts`.
 */
export function parseProfileAddress(input: string): ParsedAddress {
  const { found, problem } = readTyped(input, readProfile);
  return found[0] ?? refuse(problem);
}

/**
 * Parses every address in a text, however they are joined.
 *
 * @returns each person's address once; if there is none, the reason
 */
export function parseProfileAddresses(
  input: string,
): { ok: true; values: ProfileAddress[] } | { ok: false; problem: AddressProblem } {
  const { found, problem } = readTyped(input, readProfile);
  if (found.length === 0) return refuse(problem);
  const values = new Map(
    found.map(({ value }) => [value.identity, value]).reverse() as [string, ProfileAddress][],
  );
  return { ok: true, values: [...values.values()].reverse() };
}

/**
 * A short link of which only its site knows where it leads. It can be kept as a link of somebody, but nobody is
 * recognised by it: two people may have been given the same one.
 *
 * @returns null for anything else
 */
export function readShortLink(input: string): string | null {
  const url = toUrl(input.replace(/\p{Cf}+/gu, '').trim());
  if (url?.port !== '' || url.pathname === '/') return null;
  const host = hostOf(url);
  const isShare = FACEBOOK_HOST.test(host) && /^\/share\/./i.test(url.pathname);
  if (!isShare && !SHORTENERS.has(host)) return null;
  const href = `https://${isShare ? 'www.facebook.com' : host}${url.pathname}${isShare ? '' : url.search}`;
  return href.length > ADDRESS_LIMIT ? null : href;
}

export type ParsedPlace = { ok: true; href: string } | { ok: false; problem: AddressProblem };

/** Parses the address of the place where two people met: a group, or any page of any site. */
export function parsePlaceAddress(input: string): ParsedPlace {
  const { found, problem } = readTyped(input, readPlace);
  return found[0] ?? refuse(problem);
}

type Reading = { ok: true } | { ok: false; problem: AddressProblem };
type Good<Result> = Extract<Result, { ok: true }>;

/** The start of an address in the middle of a text: a scheme, or one of the two sites. */
const START =
  /(?:(?:https?:)?\/\/|fb:\/\/)?(?:(?:[a-z]{1,3}|[a-z]{2,3}-[a-z]{2,4}|mbasic|mtouch|touch|mobile|iphone|free)\.)?(?:facebook|fb|linkedin)\.com(?![\w.-])|https?:\/\/|(?:fb|linkedin):\/\//gi;
/** A link as notes and wikis write it: `[Mira](https://…)`. */
const MARKDOWN = /\[[^[\]]{0,200}\]\((https?:\/\/[^()\s]+)\)/gi;
/** Common typing mistakes: `https://https://`, `https//`. */
const TWICE_BEGUN = /(^|\s)(?:https?:?\/{1,2})+(?=https?:\/\/)/gi;
const LOST_COLON = /(^|\s)(https?)\/\/(?=[\w-]+\.)/gi;
const HOST_OF_START = /^(?:(?:https?|fb|linkedin):)?(?:\/\/)?[^/?#\s]*/i;
/** Words between two addresses, and labels in front of one. */
const BETWEEN_ADDRESSES = /^(?:[\p{P}\p{S}]*|[\p{L}\p{N}\s-]*:|and|und|or|oder)$/iu;

/** Finds the addresses in typed text. */
function readTyped<Result extends Reading>(
  input: string,
  read: (url: URL, isGlued: boolean) => Result,
): { found: Good<Result>[]; problem: AddressProblem } {
  const text = input
    .replace(/(?!\s)[\p{Cf}\p{Cc}]+/gu, '')
    .replace(MARKDOWN, ' $1 ')
    .trim()
    .replace(TWICE_BEGUN, '$1')
    .replace(LOST_COLON, '$1$2://');
  if (text === '') return { found: [], problem: 'missing' };
  const readText = (piece: string, isGlued = false): Result | null => {
    const url = toUrl(piece);
    return url && read(url, isGlued);
  };
  const found: Good<Result>[] = [];
  let problem: AddressProblem | undefined;
  const note = (result: Result | null): boolean => {
    if (result?.ok) found.push(result as Good<Result>);
    else problem ??= result && !result.ok ? result.problem : undefined;
    return result?.ok === true;
  };

  const starts = startsIn(text);
  const isOneWord = !/\s/.test(text);
  if (isOneWord && (starts.length === 0 || (starts.length === 1 && starts[0]?.at === 0))) {
    note(readText(text));
    return { found, problem: problem ?? 'unreadable' };
  }
  const others = text.slice(0, starts[0]?.from ?? text.length).split(/\s+/);
  starts.forEach(({ at }, index) => {
    const piece = text.slice(at, starts[index + 1]?.from);
    const glued = piece.replace(/\s*\/\s*/g, '/').replace(/(?<=\S-)\s+(?=[\p{L}\p{N}])/gu, '');
    const [first = '', ...rest] = glued.split(/\s+/);
    const [plain = '', ...further] = piece.split(/\s+/);
    const isGlued = first !== plain;
    // Sharing on a phone often puts the link into a sentence.
    const bare = (word: string) => word.replace(/[.,;:!?)\]}»”’'"|>…]+$/u, '');
    const whole = isGlued ? readText(bare(first), true) : null;
    if (whole?.ok) {
      note(whole);
      others.push(...rest);
    } else {
      note(readText(bare(plain)));
      others.push(...further);
    }
  });
  // A word with a full stop counts as an address only if all the other words are addresses too.
  const words = others
    .map((word) => word.replace(/^[("'<[{«„“]+|[.,;:!?)\]}»”’'"|>…]+$/gu, ''))
    .filter((word, at) => !BETWEEN_ADDRESSES.test(word) && !BETWEEN_ADDRESSES.test(others[at] ?? ''));
  const results = words.map((word) => readText(word));
  if (results.every((result) => result?.ok)) for (const result of results) note(result);
  return { found, problem: problem ?? 'unreadable' };
}

/** An address within a text: where it starts, and where the address that wraps it starts. */
interface Start {
  at: number;
  from: number;
}

/** Where addresses start. One in the query or fragment of another is part of that one. */
function startsIn(text: string): Start[] {
  const starts: Start[] = [];
  let hostEnd = 0;
  for (const { index: at, 0: match } of text.matchAll(START)) {
    const before = text[at - 1] ?? '';
    const last = starts.at(-1);
    const isInside = last ? at < hostEnd || before === '@' : /[\w.@-]/.test(before);
    const between = text.slice(hostEnd, at);
    if (isInside || (last && /[?#]\S*(?:[=/:+~@%-]|%[\da-f]{1,2})$/i.test(between))) continue;
    // The previous address ends in this one, so it only leads here.
    const isLedTo = last && /^https?:/i.test(match) && /^\/(?:\S*\/)?_*$/.test(between);
    if (isLedTo) starts.pop();
    starts.push({ at, from: isLedTo ? last.from : at });
    hostEnd = at + (HOST_OF_START.exec(text.slice(at))?.[0].length ?? 0);
  }
  return starts;
}

/** @param isGlued whether spaces were removed, which is safe only on Facebook and LinkedIn */
function readProfile(url: URL, isGlued: boolean, depth = 0): ParsedAddress {
  const host = hostOf(url);
  if (SHORTENERS.has(host)) return refuse('shortener');
  const inside = depth < DEEPEST ? insideOf(url, host) : null;
  if (inside) return readProfile(inside, isGlued, depth + 1);
  if (host === MESSENGER_HOST) return readMessenger(url);
  const isFacebook = /(?:^|\.)(?:facebook|fb)\.com$/.test(host);
  const isLinkedIn = /(?:^|\.)linkedin\.com$/.test(host);
  const { pathname, searchParams } = isFacebook || isLinkedIn ? withOpenQuery(url) : url;
  const segments = readSegments(pathname);
  if (!segments) return refuse('unreadable');
  if (isFacebook)
    return FACEBOOK_HOST.test(host) ? readFacebook(segments, searchParams) : refuse('no-profile');
  if (isLinkedIn) return LINKEDIN_HOST.test(host) ? readLinkedIn(segments) : refuse('no-profile');
  if (isGlued) return refuse('unreadable');
  return readOther(url, segments, depth);
}

/** A person on any other site, or on Facebook or LinkedIn if the address redirects there. */
function readOther(url: URL, segments: readonly string[], depth: number): ParsedAddress {
  const person = depth < DEEPEST ? personIn(url, depth) : null;
  if (person) return person;
  const known = url.port === '' ? readPersonElsewhere(url, hostOf(url), segments) : null;
  if (known === 'nobody') return refuse('no-profile');
  if (known) {
    const identity = `web/${known.key.replace(/^www\./, '')}`;
    return accept({ platform: 'other', kind: 'profile', href: `https://${known.at}`, identity });
  }
  const { href, identity } = readElsewhere(url, hostOf(url), segments);
  if (href.length > ADDRESS_LIMIT) return refuse('unreadable');
  return accept({ platform: 'other', kind: 'profile', href, identity });
}

/** The target of an address that only wraps another: a log-in, a warning, or a click counter. */
function insideOf(url: URL, host: string): URL | null {
  const wrapper = WRAPPERS.find(([hosts, path]) => hosts.test(host) && path.test(url.pathname));
  const names = wrapper?.[2] ?? [];
  for (const name of names) {
    const text = url.searchParams.get(name);
    if (!text) continue;
    if (/^\/(?!\/)/.test(text) && URL.canParse(text, url)) return new URL(text, url);
    const inside = toUrl(text);
    if (inside) return inside;
  }
  return null;
}

/** The person on Facebook or LinkedIn to whom another site's address redirects; null if it does not. */
function personIn(url: URL, depth: number): ParsedAddress | null {
  if (!LEADING_HOST.test(hostOf(url)) && !LEADING_PATH.test(url.pathname)) return null;
  for (const name of LEADS) {
    const text = url.searchParams.get(name) ?? '';
    const inside = /^https?:\/\//i.test(text) ? toUrl(text) : null;
    const person = inside && readProfile(inside, false, depth + 1);
    if (person?.ok && person.value.platform !== 'other') return person;
  }
  return null;
}

/** Some programs escape the question mark of an address, so that the query ends up in the path. */
function withOpenQuery(url: URL): URL {
  const at = url.pathname.search(/%3f/i);
  if (at < 0) return url;
  const query = url.pathname
    .slice(at + 3)
    .replace(/%3d/gi, '=')
    .replace(/%26/g, '&');
  return new URL(`${url.origin}${url.pathname.slice(0, at)}?${query}&${url.searchParams}`);
}

function readPlace(url: URL, isGlued: boolean): ParsedPlace {
  const host = hostOf(url);
  const segments = readSegments(url.pathname);
  if (SHORTENERS.has(host) || host === MESSENGER_HOST) return refuse('shortener');
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

/** On an unknown site everything may identify a person, except what is known not to. */
function readElsewhere(
  url: URL,
  host: string,
  segments: readonly string[],
): { href: string; identity: string } {
  const path = withoutMarks(segments);
  const query = new URLSearchParams([...url.searchParams].filter(([key]) => !isTracking(key.toLowerCase())));
  query.sort();
  const behind = fragmentOf(url, host);
  const where = `${url.port === '' ? '' : `:${url.port}`}/${path.map(encodeSegment).join('/')}`;
  const rest = (query.size > 0 ? `${where}?${query}` : where) + behind;
  return { href: `https://${host}${rest}`, identity: `web/${host.replace(/^www\./, '')}${rest}` };
}

/** The path without punctuation typed after it. */
function withoutMarks(segments: readonly string[]): string[] {
  const path = [...segments];
  while (path.length > 0) {
    const last = (path.pop() ?? '').replace(MARKS_BEHIND, '');
    if (last !== '') return [...path, last];
  }
  return path;
}

/**
 * A name or number in a path, without what follows it.
 *
 * @returns '' if what follows could be part of the name
 */
function withoutRest(segment: string): string {
  const text = segment.replace(/\p{Cf}/gu, '');
  const at = text.search(BEHIND);
  if (at < 0) return text;
  const rest = text.slice(at);
  const isKnown = /^[?&#]/.test(rest) || !/[\p{L}\p{N}]/u.test(rest) || NEXT_ADDRESS.test(rest);
  return isKnown ? text.slice(0, at) : '';
}

function isTracking(name: string): boolean {
  return TRACKING.has(name) || TRACKING_START.test(name);
}

/** Encodes a path segment as browsers show it, leaving characters that are allowed in a path. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/%(?:40|3A|2B|2C|3B|3D|24|26)/g, decodeURIComponent);
}

function hostOf(url: URL): string {
  return url.hostname.replace(/\.+$/, '');
}

/** Addresses with which phones open a person in the sites' apps. */
const FACEBOOK_APP = /^fb:\/\/(?:profile|user|page)(?:\/\??|\?)(?:id=)?(\d+)/i;
const LINKEDIN_APP = /^linkedin:\/\/(in\/.+)/is;

/** Parses a web address of a public site without credentials; null for anything else. */
function toUrl(text: string): URL | null {
  let candidate = text;
  let isBare = false;
  const app = FACEBOOK_APP.exec(text);
  const linkedIn = LINKEDIN_APP.exec(text);
  if (app) candidate = `https://www.facebook.com/profile.php?id=${app[1]}`;
  else if (linkedIn) candidate = `https://www.linkedin.com/${linkedIn[1]}`;
  else if (/^\/\//.test(text)) candidate = `https:${text}`;
  else if (!/^https?:\/\//i.test(text)) {
    // `mailto:`, `javascript:` and e-mail addresses are not web addresses; `facebook.com:443` is one.
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

/** The segments of a path, percent-decoded once; null if they cannot be decoded. */
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
  const [first = '', second = '', third = '', fourth = ''] = segments.map(withoutRest);
  const place = first.toLowerCase();

  if (place === 'profile.php') {
    const id = query.get('id');
    return id === null ? refuse('own-alias') : numbered(id.replace(/[^\p{L}\p{N}]+$/u, ''));
  }
  if (place === 'me') return refuse('own-alias');
  if (place === 'share') return refuse('shortener');
  if (place === 'people') return numbered(third);
  if (place === 'p') return numbered(FACEBOOK_NAMED_ID.exec(second)?.[1] ?? '');
  if (place === 'friends') return numbered(query.get('profile_id') ?? '');
  if (place === 'groups') {
    return third.toLowerCase() === 'user' ? memberOf(second.toLowerCase(), fourth) : refuse('no-profile');
  }
  return FACEBOOK_ID.test(first) ? facebookProfile(first) : facebookNamed(place);
}

/** A person in Messenger, where names and numbers are those of Facebook. */
function readMessenger({ pathname }: URL): ParsedAddress {
  const [first = '', ...further] = (readSegments(pathname) ?? []).map(withoutRest);
  if (first === '' || further.length > 0 || MESSENGER_WAYS.has(first.toLowerCase()))
    return refuse('shortener');
  return FACEBOOK_ID.test(first) ? facebookProfile(first) : facebookNamed(first.toLowerCase());
}

/** A person's page inside a Facebook group. */
function memberOf(groupId: string, id: string): ParsedAddress {
  const isGroup = FACEBOOK_GROUP.test(groupId) && !GROUPLESS.has(groupId);
  return isGroup && FACEBOOK_ID.test(id) ? facebookMember(groupId, id) : refuse('no-profile');
}

/** A profile by the user name its owner has chosen. */
function facebookNamed(place: string): ParsedAddress {
  const vanity = place.normalize('NFC').replace(/\.+$/, '');
  const isOwn = FACEBOOK_OWN_SEGMENTS.has(vanity) || /\.(?:php|html?|txt|xml|ico)$/.test(vanity);
  if (isOwn || !FACEBOOK_VANITY.test(vanity)) return refuse('no-profile');
  return accept({
    platform: 'facebook',
    kind: 'profile',
    href: `https://www.facebook.com/${encodeURIComponent(vanity)}`,
    // Facebook ignores full stops and capitals in user names.
    identity: `facebook/${vanity.replaceAll('.', '')}`,
  });
}

/** A profile by its number, if it is one. */
function numbered(id: string): ParsedAddress {
  return FACEBOOK_ID.test(id) ? facebookProfile(id) : refuse('no-profile');
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
  const path = segments.join('/');
  const way = LINKEDIN_WAYS.exec(path.toLowerCase())?.[0] ?? LINKEDIN_SALES.exec(path.toLowerCase())?.[0];
  if (way === undefined) return refuse('no-profile');
  const given = segments[way.split('/').length - 1] ?? '';
  const isSales = way.startsWith('sales');
  const name = isSales ? (given.split(',')[0] ?? '') : withoutRest(given).replace(/[.·'’]+$/u, '');
  // LinkedIn's internal alias is the only case-sensitive slug.
  const slug = LINKEDIN_ALIAS.test(name) ? name : name.toLowerCase().normalize('NFC');
  if (slug === 'me') return refuse('own-alias');
  const isNobody = slug === 'unavailable' || (isSales && !LINKEDIN_ALIAS.test(name));
  if (isNobody || !LINKEDIN_SLUG.test(slug) || !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(slug)) {
    return refuse('no-profile');
  }
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
