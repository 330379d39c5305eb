import type { Platform } from './types';

export type AddressProblem =
  | 'missing'
  | 'unreadable'
  | 'other-site'
  | 'no-profile'
  | 'own-alias'
  | 'shortener';

/** Where one person is found on a platform. */
export interface ProfileAddress {
  platform: Platform;
  /** `group-member`: the person's page inside a Facebook group. */
  kind: 'profile' | 'group-member';
  /** The canonical address, always on `https://www.facebook.com` or `https://www.linkedin.com`. */
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

const SHORTENERS = new Set(['lnkd.in', 'fb.me', 'm.me', 'fb.watch']);

/** `www.`, `web.`, `m.`, `de-de.` and their like show the same people; `business.` or `developers.` do not. */
const FACEBOOK_HOST =
  /^(?:(?:www|web|m|mbasic|mtouch|touch|free|[a-z]{2,3}-[a-z]{2,4})\.)?(?:facebook|fb)\.com$/;
const LINKEDIN_HOST = /^(?:(?:www|m|[a-z]{2})\.)?linkedin\.com$/;

const FACEBOOK_ID = /^[1-9]\d{0,19}$/;
const FACEBOOK_VANITY = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])$/u;
const FACEBOOK_GROUP = /^[\p{L}\p{N}._-]+$/u;
const GROUPLESS = new Set(['feed', 'joins', 'discover', 'create', 'search', 'browse']);

const LINKEDIN_ALIAS = /^ACoA[\w-]{35}$/;

/**
 * Reads what a mentor pasted or what the address bar holds and reduces it to the person's one address.
 * Missing scheme, spaces, other hosts of the same site, sub-pages, query and fragment make no difference.
 */
export function parseProfileAddress(input: string): ParsedAddress {
  const compact = input.replace(/[\s\p{Cf}\p{Cc}]+/gu, '');
  if (compact === '') return refuse('missing');

  const whole = readUrl(compact);
  if (whole.ok) return whole;
  // Phones share a sentence with the link in it.
  const link = /https?:\/\/[^\s<>"]+/i.exec(input)?.[0];
  const inside = link === undefined ? whole : readUrl(link);
  return inside.ok || whole.problem === 'unreadable' ? inside : whole;
}

/** Whether two addresses are known to lead to the same person. */
export function sameIdentity(a: ProfileAddress, b: ProfileAddress): boolean {
  return a.identity === b.identity;
}

function readUrl(text: string): ParsedAddress {
  const url = toUrl(text);
  if (!url?.hostname.includes('.')) return refuse('unreadable');

  const host = url.hostname.replace(/\.$/, '');
  const segments = readSegments(url.pathname);
  if (SHORTENERS.has(host)) return refuse('shortener');
  if (/(?:^|\.)(?:facebook|fb)\.com$/.test(host)) {
    if (!segments) return refuse('unreadable');
    return FACEBOOK_HOST.test(host) ? readFacebook(segments, url.searchParams) : refuse('no-profile');
  }
  if (/(?:^|\.)linkedin\.com$/.test(host)) {
    if (!segments) return refuse('unreadable');
    return LINKEDIN_HOST.test(host) ? readLinkedIn(segments) : refuse('no-profile');
  }
  return refuse('other-site');
}

function toUrl(text: string): URL | null {
  let candidate = text;
  if (/^\/\//.test(text)) candidate = `https:${text}`;
  else if (!/^https?:\/\//i.test(text)) {
    // `mailto:`, `javascript:` and e-mail addresses are no web addresses; `facebook.com:443` is one.
    if (/^[a-z][a-z0-9+-]*:/i.test(text) || /^[^/]*@/.test(text)) return null;
    candidate = `https://${text}`;
  }
  return URL.canParse(candidate) ? new URL(candidate) : null;
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
