import type { Served } from '../../browser/driver/types.ts';
import { escapeHtml, hashedClasses } from '../markup.ts';
import { WATCH_SCRIPT } from '../watch.ts';

export const LINKEDIN = 'https://www.linkedin.com';

export interface LinkedInOptions {
  language: 'en' | 'de';
  /** The server-driven pages, or the older ones. */
  layout: 'new' | 'classic';
  csp: boolean;
  watch: boolean;
  /** People by the slug in their address, not percent-encoded. */
  people: Record<string, string>;
}

const DEFAULTS: LinkedInOptions = {
  language: 'en',
  layout: 'new',
  csp: true,
  watch: false,
  people: {
    'lena-kraemer-1a2b3c': 'Lena Krämer',
    'jürgen-groß-42': 'Jürgen Groß 🧭',
    ACoAAB1c2D3eF4g5H6i7J8k9L0mNoPqRsTuVwXy: 'Sam "=1+1" Example',
  },
};
const NONCE = 'l1nk';

/** Profile pages of a LinkedIn replica, in both layouts currently in use. */
export function linkedinSite(given: Partial<LinkedInOptions> = {}): (url: URL) => Served | undefined {
  const options = { ...DEFAULTS, ...given };
  const classes = hashedClasses(options.layout);
  return (url) => {
    if (url.pathname === '/favicon.ico') return { headers: { 'content-type': 'image/x-icon' }, body: '' };
    const slug = /^\/in\/([^/]+)/.exec(decodeURIComponent(url.pathname))?.[1] ?? '';
    const name = options.people[slug];
    if (url.pathname !== '/feed/' && name === undefined) {
      return { status: 404, body: '<!doctype html><title>LinkedIn</title>' };
    }
    const links = `<a href="/in/${encodeURIComponent(slug)}/overlay/contact-info/">Contact info</a>`;
    const card = {
      new: `<main id="workspace"><section componentkey="profile.Topcard"><div class="${classes()}"><h2>${escapeHtml(name ?? '')}</h2>${links}</div></section></main>`,
      classic: `<main><section data-member-id="42" class="${classes()}"><h1>${escapeHtml(name ?? '')}</h1>${links}</section></main>`,
    }[options.layout];
    const other = `<aside><h2>People also viewed</h2><a href="/in/somebody-else/">Somebody Else</a></aside>`;
    const headers: Record<string, string> = options.csp
      ? { 'content-security-policy': `default-src 'none'; script-src 'nonce-${NONCE}'` }
      : {};
    const watch = options.watch ? `<script nonce="${NONCE}">${WATCH_SCRIPT}</script>` : '';
    return {
      headers,
      body: `<!doctype html><html lang="${options.language}"><head><meta charset="utf-8">${watch}<title>${name ? `(12) ${escapeHtml(name)} | LinkedIn` : 'Feed | LinkedIn'}</title></head>
<body><header><nav><a href="/feed/">Home</a></nav></header>${card}${other}</body></html>`,
    };
  };
}
