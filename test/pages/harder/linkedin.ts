/** LinkedIn's pages again, made only from the facts and independently of the replicas. */
import type { HardPage } from '../hard.ts';
import { LINKEDIN } from '../linkedin/site.ts';
import { DECOY } from './facebook.ts';

export const PERSON = 'tilda-beispiel-3a91';
export const PROFILE = `/in/${PERSON}/`;

export interface LinkedInPage {
  lang?: string;
  dir?: 'ltr' | 'rtl';
  style?: string;
  main: string;
  aside?: string;
  after?: string;
  script?: string;
  classic?: boolean;
  /** Replaces header and main: what visitors see who are not logged in. */
  body?: string;
}

const STYLE = `*{box-sizing:border-box} body{margin:0;font:15px/1.4 sans-serif;background:#f4f2ee}
  header{position:sticky;top:0;height:52px;background:#fff;display:flex;gap:24px;padding:12px;z-index:5}
  .cols{display:flex;gap:16px} main{flex:1;background:#fff;padding:12px} aside{width:280px;padding:12px}
  section{margin:12px 0;padding:12px;border:1px solid #ddd} button,a.pill,[role=button]{padding:6px 14px}
  [role=menu],.drop{position:absolute;background:#fff;border:1px solid #999;padding:6px;z-index:3}
  [role=menuitem]{display:block;padding:8px}`;

export const linkedinPage = ({ lang = 'en', dir = 'ltr', aside = '', after = '', ...page }: LinkedInPage) =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>(1) Tilda Beispiel | LinkedIn</title>
  <style>${STYLE}${page.style ?? ''}</style></head><body>${
    page.body ??
    `<header><a href="/feed/">Home</a><nav><a href="/mynetwork/">My Network</a><a href="/messaging/">Messaging</a><button type="button">Me</button></nav></header>
    <div class="cols"><main ${page.classic ? '' : 'id="workspace"'}>${page.main}</main><aside>${aside}</aside></div>`
  }${after}<script>${page.script ?? ''}</script></body></html>`;

export const CONTACT = `<a href="/in/${PERSON}/overlay/contact-info/">Contact info</a>`;
export const MESSAGE = `<a class="pill" href="/messaging/compose/?profileUrn=urn%3A1" data-right><span>Message</span></a>`;
export const CONNECT = `<a class="pill" href="/preload/custom-invite/?vanityName=${PERSON}" data-right><span>Connect</span></a>`;
export const MORE = `<button type="button" class="more" aria-expanded="false"><span>More</span></button>`;
export const FOLLOW = `<button type="button"><span>Follow</span></button>`;

/** The card of the person the page is about, in the newer or the older layout. */
export const card = (
  controls: string,
  { name = 'Tilda Beispiel', classic = false, contact = CONTACT } = {},
) =>
  classic
    ? `<section data-member-id="77"><h1>${name}</h1><p>Joiner</p>${contact}<div>${controls}</div></section><section><h2>About</h2><p>Wood.</p></section>`
    : `<section componentkey="k-Topcard"><h2>${name}</h2><p>Joiner</p>${contact}<div>${controls}</div></section><section><h2>About</h2><p>Wood.</p></section>`;

/** People suggested beside every profile. */
export const OTHERS = `<section class="decoy"><h2>People you may know</h2><a href="/in/kim-kurz/">Kim Kurz</a>
  <a class="pill" href="/preload/custom-invite/?vanityName=kim-kurz"><span>Connect</span></a>
  <a class="pill" href="/messaging/compose/?profileUrn=urn%3A2"><span>Message</span></a></section>`;

/** Opens a template's content as a menu, at the end of the body or next to the button. */
export const menuScript = (inner: string, where: 'portal' | 'beside' = 'portal', role = 'menu') => `
  addEventListener('click', (event) => {
    const button = event.target.closest('.more');
    if (!button || button.getAttribute('aria-expanded') === 'true') return;
    button.setAttribute('aria-expanded', 'true');
    const menu = document.createElement('div');
    ${role ? `menu.setAttribute('role', '${role}');` : ''}
    menu.className = 'drop';
    menu.innerHTML = ${JSON.stringify(inner)};
    const box = button.getBoundingClientRect();
    ${where === 'portal' ? `menu.style.cssText = 'left:' + box.left + 'px;top:' + (box.bottom + scrollY) + 'px'; document.body.append(menu);` : 'button.after(menu);'}
  });`;

type Rest = Partial<Omit<HardPage, 'kind' | 'name' | 'handler' | 'words'>>;

export const onLinkedinPage = (kind: string, name: string, page: LinkedInPage, rest: Rest): HardPage => ({
  guide: 'linkedin/write-a-first-message',
  site: LINKEDIN,
  start: PROFILE,
  ...(rest.ring ? {} : { never: DECOY }),
  ...rest,
  kind,
  name,
  words: {},
  handler: () => ({ body: linkedinPage(page) }),
});

/** On somebody's profile, in both layouts. */
export const onProfile = (
  kind: string,
  name: string,
  controls: string,
  rest: Rest,
  page?: Partial<LinkedInPage>,
) =>
  [false, true].map((classic) =>
    onLinkedinPage(
      kind,
      `${name} (${classic ? 'older' : 'newer'} layout)`,
      { aside: OTHERS, ...page, classic, main: `${card(controls, { classic })}${page?.main ?? ''}` },
      rest,
    ),
  );
