/**
 * People on sites other than Facebook and LinkedIn: how each of them writes one person's address, and what makes no
 * difference. Whatever is not known to be a person's page is left to the general rules.
 */

/**
 * A person's one address there, without the scheme, and what is equal for two spellings of it; `nobody` for a page that
 * is everybody's.
 */
export type Elsewhere = { at: string; key: string } | 'nobody' | null;

interface Page {
  host: string;
  /** The path's first segments, without punctuation typed behind them. */
  segments: readonly string[];
  query: URLSearchParams;
  /** What stands behind the #. */
  fragment: string;
}

interface Site {
  hosts: RegExp;
  /** The first segments of pages that look different, or are the visitor's own, for everybody; '' is the start page. */
  everybodys: ReadonlySet<string>;
  /** Reads a person's page; '' if it is none. */
  read: (page: Page) => string;
}

const words = (text: string): ReadonlySet<string> => new Set(['', ...text.split(/\s+/)]);

const INSTAGRAM_WAYS = words(
  `p reel reels tv s share channel ar audio locations tags about developer legal web api graphql press blog
  terms privacy oauth challenge emails session lite nametag qr highlights explore accounts direct your_activity`,
);
const X_WAYS = words(
  `i intent share hashtag tos privacy about jobs download search home explore notifications messages settings
  compose login signup logout account lists bookmarks communities who_to_follow`,
);
const TELEGRAM_WAYS = words(
  `joinchat addstickers addemoji addtheme addlist share proxy socks c iv setlanguage login confirmphone bg m
  invoice giftcode contact boost nft`,
);

const SNAPCHAT = /^@?[a-z][\w.-]{1,14}$/i;

const named = (name: string | undefined, form: RegExp): string =>
  form.test(name ?? '') ? (name ?? '').replace(/^@/, '').toLowerCase() : '';
/** An address below a site, if there is a name. */
const below = (start: string, name: string): string => (name === '' ? '' : start + name);

const SITES: readonly Site[] = [
  {
    hosts: /^(?:(?:(?:www|m|[a-z]{2}-[a-z]{2})\.)?instagram\.com|(?:www\.)?instagr\.am)$/,
    everybodys: words('explore direct accounts your_activity reels'),
    read: ({ segments: [first = '', second = ''] }) => {
      const isWay = /^(?:_u|_n|stories)$/i.test(first);
      const name = named(isWay ? second : first, /^@?[a-z\d_.]{1,30}$/i).replace(/\.+$/, '');
      return INSTAGRAM_WAYS.has(name) ? '' : below('www.instagram.com/', name);
    },
  },
  {
    hosts: /^ig\.me$/,
    everybodys: words(''),
    read: ({ segments: [first, second] }) =>
      first === 'm' ? below('www.instagram.com/', named(second, /^[a-z\d_.]{1,30}$/i)) : '',
  },
  {
    hosts: /^(?:(?:www|m)\.)?tiktok\.com$/,
    everybodys: words('foryou following friends explore live upload messages login'),
    read: ({ segments: [first] }) => below('www.tiktok.com/@', named(first, /^@[\w.]{2,24}$/)),
  },
  {
    hosts: /^(?:(?:www|m|mobile)\.)?(?:twitter|x)\.com$/,
    everybodys: words('home explore notifications messages settings compose login'),
    read: ({ segments: [first = ''], query, fragment }) => {
      const former = first === '' ? /^!\/(\w+)/.exec(fragment)?.[1] : undefined;
      const given = first === 'intent' ? query.get('screen_name') : (former ?? first);
      const name = named(given ?? '', /^@?\w{1,15}$/);
      return X_WAYS.has(name) ? '' : below('x.com/', name);
    },
  },
  {
    hosts: /^(?:(?:www|m|touch)\.)?xing\.com$/,
    everybodys: words('home login start'),
    read: ({ segments: [first = '', ...rest] }) => {
      const [way, name = ''] = /^[a-z]{2}$/.test(first) ? rest : [first, ...rest];
      return way === 'profile' && /^[\p{L}\p{M}\d_-]+$/u.test(name) ? `www.xing.com/profile/${name}` : '';
    },
  },
  {
    hosts: /^(?:[a-z]\w{3,31}\.t\.me|(?:www\.)?(?:t|telegram)\.(?:me|dog))$/,
    everybodys: words(''),
    read: ({ host, segments: [first = '', second = ''] }) => {
      const [, own] = /^(\w{4,})\.t\.me$/.exec(host) ?? [];
      const name = named(own ?? (first === 's' ? second : first), /^@?[a-z]\w{3,31}$/i);
      return TELEGRAM_WAYS.has(name) ? '' : below('t.me/', name);
    },
  },
  {
    hosts: /^web\.telegram\.org$/,
    everybodys: words('a k z'),
    read: ({ fragment }) => below('t.me/', named(/@(\w+)/.exec(fragment)?.[1], /^[a-z]\w{3,31}$/i)),
  },
  {
    hosts: /^(?:wa\.me|(?:(?:www|api|web)\.)?whatsapp\.com)$/,
    everybodys: words(''),
    read: ({ host, segments: [first = ''], query }) => {
      const given = host === 'wa.me' ? first : first === 'send' ? (query.get('phone') ?? '') : '';
      const digits = /^[+\d\s().-]+$/.test(given) ? given.replace(/\D/g, '') : '';
      return /^[1-9]\d{6,14}$/.test(digits) ? `wa.me/${digits}` : '';
    },
  },
  {
    hosts: /^(?:(?:www|m|music)\.)?youtube\.com$/,
    everybodys: words('feed account'),
    read: ({ segments: [first = '', second = ''] }) => {
      const handle = named(first, /^@[\p{L}\p{M}\d_.·-]{3,30}$/u);
      if (handle !== '') return `www.youtube.com/@${handle}`;
      return first === 'channel' && /^UC[\w-]{22}$/.test(second) ? `www.youtube.com/channel/${second}` : '';
    },
  },
  {
    hosts: /^bsky\.app$/,
    everybodys: words('feeds lists notifications messages settings search'),
    read: ({ segments: [first, second] }) =>
      first === 'profile' ? below('bsky.app/profile/', named(second, /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i)) : '',
  },
  {
    hosts: /^(?:www\.)?threads\.(?:net|com)$/,
    everybodys: words('search activity'),
    read: ({ segments: [first] }) => below('www.threads.com/@', named(first, /^@[a-z\d_.]{1,30}$/i)),
  },
  {
    hosts: /^(?:www\.)?snapchat\.com$/,
    everybodys: words(''),
    read: ({ segments: [first = '', second] }) =>
      below(
        'www.snapchat.com/add/',
        named(first === 'add' ? second : first.startsWith('@') ? first : '', SNAPCHAT),
      ),
  },
  {
    hosts: /^(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com$/,
    everybodys: words(''),
    read: ({ segments: [first, second = ''] }) =>
      first === 'users' && /^\d{15,20}$/.test(second) ? `discord.com/users/${second}` : '',
  },
];

/** A name as many sites write it, and that of somebody whose home is another server: `/@mira`, `/@mira@social.example`. */
const HANDLE = /^@([\w.-]*\w)(?:@((?:[a-z\d-]+\.)+[a-z]{2,}))?$/i;
/** Sites that name somebody behind the # only. */
const NAMED_BEHIND = /^(?:signal\.me|signal\.group|matrix\.to|web\.telegram\.org)$/;
const MARKS_BEHIND = /[.,;:!?)\]}'"’”»|>…]+$/u;

/** Reads the address of a person's page on a site that is known, or that writes names with an @ as many do. */
export function readPersonElsewhere(url: URL, host: string, given: readonly string[]): Elsewhere {
  const segments = given.map((segment) => segment.replace(MARKS_BEHIND, ''));
  const [first = ''] = segments;
  const site = SITES.find(({ hosts }) => hosts.test(host));
  if (site) {
    const fragment = safelyDecoded(url.hash.slice(1));
    const at = site.read({ host, segments, query: url.searchParams, fragment });
    if (at !== '') return { at: encodeURI(at), key: encodeURI(at) };
    const isEverybodys = site.everybodys.has(first.toLowerCase()) && fragmentOf(url, host) === '';
    return isEverybodys && !(first === '' && url.search !== '') ? 'nobody' : null;
  }
  const [, name = '', home = host] = HANDLE.exec(first) ?? [];
  const at = `${home.toLowerCase()}/@${name}`;
  return name === '' ? null : { at, key: at.toLowerCase() };
}

/** The part behind the # where that says whose page it is; elsewhere it is a place on the page. */
export function fragmentOf({ hash }: URL, host: string): string {
  return NAMED_BEHIND.test(host) && hash.length > 1 ? hash : '';
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
