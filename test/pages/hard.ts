/** Pages on which guides went wrong, one kind after another. Others have to find further pages of the same kinds. */
import type { Handler } from '../browser/driver/types.ts';
import type { FacebookOptions } from './facebook/site.ts';
import { FACEBOOK, facebookSite, groupsOf, DEFAULTS as PLAIN, WORDS } from './facebook/site.ts';
import type { LinkedInGuideOptions } from './linkedin/options.ts';
import { linkedinProfiles, OTHER, OWN } from './linkedin/profile.ts';
import { LINKEDIN } from './linkedin/site.ts';

/** What the mentor does once the card is as expected. */
export type Doing =
  | { /** Clicks what has the ring, which must match. */ ring: string }
  | { /** Clicks something else in the page. */ click: string }
  | { /** Clicks the card's button. */ say: string }
  | { /** What the page does meanwhile. Runs in the page. */ alter: () => void };

export interface HardPage {
  /** A number for each of the first kinds, a name for those found later. */
  kind: number | string;
  name: string;
  guide: string;
  site: string;
  start: string;
  handler: Handler;
  /** What the page's script does before the guide starts, with the words of its language. Runs in the page. */
  alter?: (words: Record<string, string>) => void;
  words: Record<string, string>;
  /** What is removed from the page first. */
  without?: string;
  /** The browser's own zoom. */
  zoom?: number;
  /** The page is pinch-zoomed once the ring is there; only in Chromium. */
  pinch?: number;
  before?: readonly Doing[];
  /** What must have the ring at the end; if absent, nothing may. */
  ring?: string;
  /** Nothing that matches this may be within a ring. */
  never?: string;
  /** What the card says if nothing may have a ring. */
  outcome?: string;
  /** What the card must never say. */
  unsaid?: string;
  step?: string;
  /** The card's state at the end, if it is neither. */
  state?: 'looking' | 'done';
}

type Language = FacebookOptions['language'];
const FIRST = groupsOf(PLAIN)[0]?.id ?? '';
const GROUP = `/groups/${FIRST}/`;
const TAB = `[role=tab][href="${GROUP}mentorship/"]`;
const LAYOUTS = ['a', 'b', 'c'] as const;

/** Each in several languages and all layouts, in turn. */
function onFacebook(
  languages: readonly Language[],
  options: Partial<FacebookOptions>,
  page: Omit<HardPage, 'site' | 'handler' | 'guide' | 'words'> & { guide?: string; kind: number },
): HardPage[] {
  return languages.map((language, at) => ({
    guide: 'facebook/become-a-mentor',
    ...page,
    name: `${page.name} (${language})`,
    site: FACEBOOK,
    words: { ...WORDS[language] },
    handler: facebookSite({ csp: false, language, layout: LAYOUTS[(at + page.kind) % 3] ?? 'a', ...options }),
  }));
}

const BOTH_LAYOUTS = [
  { language: 'en', layout: 'new' },
  { language: 'de', layout: 'classic' },
] as const;

function onLinkedin(
  options: Partial<LinkedInGuideOptions>,
  page: Omit<HardPage, 'site' | 'handler' | 'words'>,
  variants: readonly Partial<LinkedInGuideOptions>[] = BOTH_LAYOUTS,
): HardPage[] {
  return variants.map((variant) => ({
    ...page,
    name: `${page.name} (${variant.language}, ${variant.layout})`,
    site: LINKEDIN,
    words:
      variant.language === 'de'
        ? { save: 'Speichern', message: 'Nachricht', connect: 'Vernetzen', services: 'Serviceleistungen' }
        : { save: 'Save', message: 'Message', connect: 'Connect', services: 'Services' },
    handler: linkedinProfiles({ ...options, ...variant }),
  }));
}

const SIX: Language[] = ['en', 'de', 'fr', 'es', 'pl', 'vi'];
const OFFER = 'linkedin/offer-mentoring-as-a-service';
const WRITE = 'linkedin/write-a-first-message';
const ENGLISH = [
  { language: 'en', layout: 'new' },
  { language: 'en', layout: 'classic' },
] as const;

/** One of the page's own dialogs with a field, over everything. Runs in the page. */
const openWindow = (words: Record<string, string>): void => {
  const open = document.createElement('div');
  open.setAttribute('role', 'dialog');
  open.setAttribute('aria-label', 'Report');
  open.className = 'decoy';
  open.style.cssText = 'position:fixed;inset:120px 200px auto;height:300px;background:#fff;z-index:900';
  open.innerHTML = `<h2>Report</h2><textarea></textarea><div role="button" class="btn" tabindex="0">${words.submit}</div>`;
  for (const part of document.querySelectorAll('[role=main],[role=navigation],[role=banner]')) {
    part.setAttribute('aria-hidden', 'true');
  }
  document.body.append(open);
};

/**
 * What others have written and paid for, with every word the site uses, in every role a control can have: posts, comments, a
 * message being written, adverts. Runs in the page.
 */
const speakInOurWords = (words: Record<string, string>): void => {
  const texts = [...new Set([...Object.values(words), 'Mentorship', 'Become a Mentor', 'Groups', 'Submit'])];
  const roles = [
    'button',
    'tab',
    'menuitem',
    'link',
    'option',
    'checkbox',
    'treeitem',
    'heading',
    'combobox',
  ];
  const own = location.pathname.split('/').slice(0, 3).join('/');
  const away = /linkedin/.test(location.host)
    ? 'https://www.linkedin.com/redir/redirect?url=x'
    : 'https://l.facebook.com/l.php?u=x';
  const inRoles = (text: string) =>
    [
      ...roles.map((role) => `<div role="${role}" tabindex="0">${text}</div>`),
      ...roles.map((role) => `<a role="${role}" href="${own}/mentorship/" aria-label="${text}">x</a>`),
      `<button>${text}</button><a href="${own}/mentorship/">${text}</a><a href="/groups/?ref=bookmarks">${text}</a>`,
      `<input type="button" value="${text}"><textarea aria-label="${text}"></textarea>`,
    ].join('');
  const all = texts.map(inRoles).join('');
  const paid = texts
    .flatMap((text) => roles.map((role) => `<a role="${role}" href="${away}">${text}</a>`))
    .join('');
  const rows = `<div role="tablist">${all}</div><div role="menu">${all}</div><div role="navigation">${all}</div>`;
  const box = (role: string, inner: string) => {
    const part = document.createElement('div');
    part.setAttribute('role', role);
    part.className = 'decoy';
    part.style.cssText = 'width:120px;flex:none;height:40px;overflow:auto;font-size:8px';
    part.innerHTML = inner;
    return part;
  };
  const main = document.querySelector('main,[role=main]');
  main?.prepend(box('article', `<h2>A post</h2>${rows}`));
  main?.append(
    box('article', `<div role="article" aria-label="Comment">${rows}<div role="dialog">${all}</div></div>`),
  );
  main?.append(box('feed', rows));
  main?.append(box('textbox', rows));
  main?.lastElementChild?.setAttribute('contenteditable', 'true');
  main?.prepend(box('complementary', `<span>Sponsored</span><div role="tablist">${paid}</div>`));
  main?.after(box('complementary', `<span>Sponsored</span>${paid}`));
  document.querySelector('[role=navigation],nav')?.append(box('article', rows));
};

export const HARD: readonly HardPage[] = [
  // 1: windows that are not the mentor form
  ...onFacebook(
    SIX,
    {},
    {
      kind: 1,
      name: 'a report window over the mentorship part',
      start: `${GROUP}mentorship/`,
      alter: openWindow,
      never: '.decoy *',
      outcome: 'window-open',
    },
  ),
  ...onFacebook(
    SIX,
    { member: false },
    {
      kind: 1,
      name: 'a group’s questions to those who join',
      start: GROUP,
      alter: openWindow,
      never: '.decoy *',
      outcome: 'not-a-member',
    },
  ),
  ...onFacebook(
    ['en', 'de'],
    {},
    {
      kind: 1,
      name: 'a report window opened instead of the form',
      start: `${GROUP}mentorship/`,
      before: [
        { ring: '[data-do="mentor-form"]' },
        { click: '[data-do="close-form"]' },
        {
          alter: () => {
            const open = document.createElement('div');
            open.setAttribute('role', 'dialog');
            open.className = 'decoy';
            open.style.cssText =
              'position:fixed;inset:120px 200px auto;height:300px;background:#fff;z-index:900';
            open.innerHTML = `<textarea></textarea><div role="button" class="btn" tabindex="0">${document.documentElement.lang === 'de' ? 'Senden' : 'Submit'}</div>`;
            document.body.append(open);
          },
        },
      ],
      never: '.decoy *',
      ring: '[data-do="mentor-form"]',
    },
  ),
  // 2: everybody’s "Save"
  ...onLinkedin(
    { windows: 'document' },
    {
      kind: 2,
      name: 'ad preferences and a job with "Save"',
      guide: OFFER,
      start: `/in/${OWN}/`,
      alter: (words) => {
        const job = document.createElement('section');
        job.className = 'decoy';
        job.innerHTML = `<h3>A job</h3><input><button type="button">${words.save}</button>`;
        document.querySelector('main')?.append(job);
        const open = document.createElement('div');
        open.setAttribute('role', 'dialog');
        open.className = 'decoy';
        open.innerHTML = `<h2>Ad preferences</h2><input><button type="button">${words.save}</button>`;
        setTimeout(() => document.body.append(open), 2_500);
      },
      before: [{ say: 'done' }, { say: 'done' }, { say: 'done' }, { say: 'done' }],
      never: '.decoy *',
      step: 'save',
      outcome: 'no-save',
    },
  ),
  ...onLinkedin(
    { windows: 'document' },
    {
      kind: 2,
      name: 'the form’s own "Save"',
      guide: OFFER,
      start: `/in/${OWN}/opportunities/services/education/`,
      before: [{ say: 'done' }, { say: 'done' }],
      step: 'save',
      ring: '[data-do="save"]',
    },
  ),
  // 3: another group’s or person’s
  ...onFacebook(
    SIX,
    {},
    {
      kind: 3,
      name: 'the group before in a second main, and an advert’s tabs',
      start: GROUP,
      alter: (words) => {
        const other = document.createElement('div');
        other.setAttribute('role', 'main');
        other.className = 'decoy';
        other.innerHTML = `<h1><a href="/groups/999/">Another</a></h1><div role="tablist">
        <a role="tab" href="/groups/999/mentorship/">${words.mentorship}</a><div role="tab">Mentorship</div></div>`;
        const advert = document.createElement('div');
        advert.className = 'decoy';
        advert.innerHTML = `<div role="tablist"><div role="tab">Mentorship</div><a role="tab" href="/shop/">Shop</a></div>`;
        const main = document.querySelector('[role=main]');
        main?.before(other);
        main?.prepend(advert);
      },
      never: '.decoy *',
      ring: TAB,
    },
  ),
  ...onFacebook(
    ['en', 'de', 'fr'],
    { mentorship: 'absent' },
    {
      kind: 3,
      name: 'the same where this group has none',
      start: GROUP,
      alter: () => {
        const other = document.createElement('div');
        other.setAttribute('role', 'main');
        other.className = 'decoy';
        other.innerHTML = `<h1><a href="/groups/999/">Another</a></h1><div role="tablist">
        <a role="tab" href="/groups/999/mentorship/">Mentorship</a></div><button>Become a Mentor</button>`;
        document.querySelector('[role=main]')?.before(other);
      },
      never: '.decoy *',
      ring: '[data-do="more-tabs"]',
    },
  ),
  ...onFacebook(
    ['en', 'de'],
    {},
    {
      kind: 3,
      name: 'a group called by its name, its tabs by its number',
      start: GROUP,
      alter: () => {
        const number = location.pathname.split('/')[2] ?? '';
        history.replaceState({}, '', '/groups/berufsstart.hamburg/');
        for (const link of document.querySelectorAll('[role=main] a[href*="/mentorship/"]')) {
          if (!link.closest('[role=article]')) link.setAttribute('href', `/groups/${number}/mentorship/`);
        }
      },
      ring: TAB,
    },
  ),
  ...onLinkedin(
    { write: 'behind-more' },
    {
      kind: 3,
      name: 'a menu with an invitation of somebody else',
      guide: WRITE,
      start: `/in/${OTHER}/`,
      alter: () => {
        const menu = document.createElement('div');
        menu.setAttribute('role', 'menu');
        menu.className = 'decoy menu';
        menu.style.cssText = 'right:0;bottom:0';
        menu.innerHTML = `<a role="menuitem" href="/preload/custom-invite/?vanityName=somebody-else">Connect</a>`;
        document.body.append(menu);
      },
      never: '.decoy *',
      ring: 'main [data-value="more"]',
    },
  ),
  ...onLinkedin(
    { write: 'message' },
    {
      kind: 3,
      name: 'the card of the person before, who knows the one the address names',
      guide: WRITE,
      start: `/in/${OTHER}/`,
      alter: () => {
        const slug = location.pathname.split('/')[2];
        const card = document.querySelector('[componentkey$="Topcard"], section[data-member-id]');
        card
          ?.querySelector('a[href$="/contact-info/"]')
          ?.setAttribute('href', '/in/the-one-before/overlay/contact-info/');
        card?.insertAdjacentHTML('beforeend', `<a href="/in/${slug}/">one you both know</a>`);
        card?.classList.add('decoy');
      },
      never: '.decoy *',
      outcome: 'choose-person',
    },
  ),
  // 4: groups that are only suggested
  ...onFacebook(
    SIX,
    {},
    {
      kind: 4,
      name: 'own and suggested groups in one list',
      start: '/groups/feed/',
      alter: () => {
        const label: Record<string, string> = {
          ...{
            en: 'Suggested',
            de: 'Vorgeschlagene Gruppen',
            fr: 'Groupes suggérés',
            es: 'Grupos sugeridos',
          },
          ...{ pl: 'Sugerowane grupy', vi: 'Nhóm gợi ý' },
        };
        const list = [...document.querySelectorAll('[role=navigation] [role=list]')].at(-1);
        list?.insertAdjacentHTML(
          'beforeend',
          `<div role="listitem"><span dir="auto">${label[document.documentElement.lang]}</span></div>
         <div role="listitem" class="decoy"><a href="/groups/5551/">One group</a></div>
         <div role="listitem" class="decoy"><a href="/groups/5552/">Other group</a></div>`,
        );
      },
      never: '.decoy a',
      ring: `[role=navigation] a[href="${GROUP}"]`,
    },
  ),
  ...onFacebook(
    SIX,
    {},
    {
      kind: 4,
      name: 'suggested groups known by their button only',
      start: '/groups/feed/',
      alter: (words) => {
        const list = [...document.querySelectorAll('[role=navigation] [role=list]')].at(-1);
        list?.insertAdjacentHTML(
          'beforeend',
          `<div role="listitem" class="decoy"><a href="/groups/5551/">One group</a><div role="button">${words.join}</div></div>`,
        );
      },
      never: '.decoy a',
      ring: `[role=navigation] a[href="${GROUP}"]`,
    },
  ),
  // 5: a longer name, a second line
  ...onLinkedin(
    { write: 'message' },
    {
      kind: 5,
      name: 'the name says whom the message is for',
      guide: WRITE,
      start: `/in/${OTHER}/`,
      alter: (words) => {
        for (const each of document.querySelectorAll(
          'main section:first-of-type button, main section:first-of-type a',
        )) {
          if (each.textContent?.trim() !== words.message) continue;
          each.setAttribute('aria-label', `${words.message} Lena Krämer`);
          if (each.getAttribute('href')) each.setAttribute('href', '/messaging/thread/new/');
          each.setAttribute('data-right', '');
        }
      },
      ring: '[data-right]',
    },
  ),
  ...onLinkedin(
    { openTo: 'words' },
    {
      kind: 5,
      name: 'entries with a line of explanation',
      guide: OFFER,
      start: `/in/${OWN}/`,
      alter: () => {
        const kept = document.querySelector<HTMLTemplateElement>('template[data-menu="open-to"]');
        for (const entry of kept?.content.querySelectorAll('[role=menuitem]') ?? []) {
          entry.innerHTML = `<div>${entry.innerHTML}</div><div>Show recruiters and others what you do</div>`;
        }
      },
      before: [{ ring: 'main [data-value="open-to"]' }],
      ring: '[role=menuitem][data-value*="/services/"]',
    },
    ENGLISH,
  ),
  ...onFacebook(
    ['en', 'de'],
    { admin: true },
    {
      kind: 5,
      name: 'settings with a line of explanation',
      guide: 'facebook/add-mentorship-to-your-group',
      start: GROUP,
      alter: () => {
        const menu = document.querySelector('[role=navigation] a[href*="/member-requests"]')?.parentElement;
        const word = document.documentElement.lang === 'de' ? 'Gruppeneinstellungen' : 'Group settings';
        const base = location.pathname;
        menu?.insertAdjacentHTML(
          'beforeend',
          `<a href="${base}edit/" class="right"><div><span>${word}</span></div><div><span>Discussions, permissions, roles</span></div></a>`,
        );
      },
      ring: '.right',
    },
  ),
  // 6: labels in pieces
  ...onFacebook(
    SIX,
    {},
    {
      kind: 6,
      name: 'a tab whose label is in pieces',
      start: GROUP,
      alter: () => {
        for (const tab of document.querySelectorAll('[role=main] [role=tab][href$="/mentorship/"]')) {
          if (tab.closest('[role=article]')) continue;
          tab.setAttribute('href', `${location.pathname}x${Math.random()}/`);
          tab.innerHTML =
            '<svg width="9" height="9"><style>.i{fill:red}</style><desc>a drawing</desc></svg><font><font>Men&shy;tor</font></font><wbr><span>&#8203;ship</span>';
          tab.setAttribute('data-right', '');
        }
      },
      ring: '[role=tablist] [data-right]',
    },
  ),
  // 7: the root is zoomed, turned into a layer, cut
  ...[
    'zoom:.5',
    'zoom:1.5',
    'zoom:3',
    'filter:saturate(.9)',
    'contain:paint',
    'transform:translateX(0)',
  ].flatMap((style) =>
    onFacebook(
      ['en'],
      { layout: 'a' },
      {
        kind: 7,
        name: `html{${style}}`,
        start: GROUP,
        alter: new Function(`document.documentElement.style.cssText = '${style}'`) as () => void,
        ring: TAB,
      },
    ),
  ),
  ...[0.5, 1.5, 3].flatMap((zoom) =>
    onFacebook(
      ['en'],
      { layout: 'b' },
      { kind: 7, name: `the browser zooms to ${100 * zoom} %`, start: GROUP, zoom, ring: TAB },
    ),
  ),
  ...onFacebook(
    ['en', 'de'],
    {},
    { kind: 7, name: 'two fingers zoom to the double', start: GROUP, pinch: 2, ring: TAB },
  ),
  // 8: the link has been followed
  ...onFacebook(
    SIX,
    {},
    {
      kind: 8,
      name: 'a tab with an address nobody knows, which never says it is selected',
      start: GROUP,
      alter: () => {
        const path = `${location.pathname}q7r8s9/`;
        for (const tab of document.querySelectorAll('[role=main] [role=tab][href$="/mentorship/"]')) {
          if (tab.closest('[role=article]')) continue;
          tab.setAttribute('href', path);
          tab.textContent = 'Mentorship';
          tab.setAttribute('data-right', '');
        }
        addEventListener(
          'click',
          (event) => {
            if (!(event.target as Element).closest('[data-right]')) return;
            event.preventDefault();
            event.stopImmediatePropagation();
            history.pushState({}, '', path);
          },
          { capture: true },
        );
      },
      before: [{ ring: '[data-right]' }],
      step: 'become-a-mentor',
      outcome: 'no-button',
    },
  ),
  // 9: silent, with the right sentence
  ...onFacebook(
    SIX,
    {},
    {
      kind: 9,
      name: 'one link drawn twice',
      start: GROUP,
      alter: () => {
        const row = document.querySelector('[role=main] [role=tablist]:not([aria-hidden=true] *)');
        const right = [...document.querySelectorAll('[role=main] [role=tab][href$="/mentorship/"]')].find(
          (tab) => tab.checkVisibility({ visibilityProperty: true }) && !tab.closest('[role=article]'),
        );
        right?.after(right.cloneNode(true));
        row?.classList.add('twice');
      },
      ring: TAB,
    },
  ),
  ...onFacebook(
    SIX,
    {},
    {
      kind: 9,
      name: 'a window over the first page',
      start: '/',
      alter: openWindow,
      never: '.decoy *',
      outcome: 'window-open',
    },
  ),
  ...onFacebook(
    ['en', 'de'],
    { mentorship: 'absent' },
    {
      kind: 9,
      name: 'a plain "Joined" and suggested groups beside it',
      start: GROUP,
      alter: (words) => {
        for (const each of document.querySelectorAll('[aria-controls]'))
          each.removeAttribute('aria-controls');
        document
          .querySelector('[role=main]')
          ?.insertAdjacentHTML(
            'beforeend',
            `<div><a href="/groups/777/">Another</a><div role="button" class="btn">${words.join}</div></div>`,
          );
      },
      ring: '[data-do="more-tabs"]',
    },
  ),
  ...onLinkedin(
    { meLink: false },
    {
      kind: 9,
      name: 'a page without a heading that has loaded',
      guide: OFFER,
      start: '/feed/',
      alter: () => {
        for (const heading of document.querySelectorAll('main h1, main h2')) heading.remove();
      },
      outcome: 'open-own-profile',
    },
  ),
  // 10: other names for the same
  ...onLinkedin(
    { write: 'behind-more' },
    {
      kind: 10,
      name: 'an invitation without an address in More',
      guide: WRITE,
      start: `/in/${OTHER}/`,
      alter: () => {
        const kept = document.querySelector<HTMLTemplateElement>('template[data-menu="more"]');
        const link = kept?.content.querySelector('a[role=menuitem]');
        const entry = document.createElement('div');
        entry.setAttribute('role', 'menuitem');
        entry.setAttribute('data-right', '');
        entry.setAttribute('aria-label', 'Invite Lena Krämer to connect');
        entry.textContent = 'Invite Lena Krämer to connect';
        link?.replaceWith(entry);
      },
      before: [{ ring: 'main [data-value="more"]' }],
      ring: '[data-right]',
    },
  ),
  ...onLinkedin(
    { openTo: 'absent' },
    {
      kind: 10,
      name: '"Add profile section"',
      guide: OFFER,
      start: `/in/${OWN}/`,
      alter: () => {
        const german = document.documentElement.lang === 'de';
        for (const button of document.querySelectorAll('main button')) {
          if (!/^(Add section|Abschnitt hinzufügen)$/.test(button.textContent?.trim() ?? '')) continue;
          button.textContent = german ? 'Profilbereich hinzufügen' : 'Add profile section';
          button.setAttribute('data-right', '');
        }
      },
      ring: '[data-right]',
    },
  ),
  ...onLinkedin(
    { write: 'connect' },
    {
      kind: 10,
      name: 'a message that would be paid for beside Connect',
      guide: WRITE,
      start: `/in/${OTHER}/`,
      alter: (words) => {
        const connect = [...document.querySelectorAll('main section button, main section a')].find(
          (each) => each.textContent?.trim() === words.connect,
        );
        connect?.setAttribute('data-right', '');
        connect?.insertAdjacentHTML(
          'beforebegin',
          `<a class="pill decoy" href="/messaging/compose/?profileUrn=x"><span>${words.message}</span></a>`,
        );
      },
      never: 'a.decoy',
      ring: '[data-right]',
    },
  ),
  // 11: a good end, a calm beginning
  ...onLinkedin(
    { windows: 'document' },
    {
      kind: 11,
      name: 'an offer that has been saved',
      guide: OFFER,
      start: `/in/${OWN}/opportunities/services/education/`,
      before: [{ say: 'done' }, { say: 'done' }, { ring: '[data-do="save"]' }],
      state: 'done',
    },
  ),
  ...onLinkedin(
    {},
    {
      kind: 11,
      name: 'the guide for instructors begins',
      guide: 'linkedin/become-an-instructor',
      start: '/feed/',
      step: 'open-page',
      state: 'looking',
    },
  ),
  // 12: the site's words in what others write and pay for
  ...onFacebook(
    SIX,
    {},
    { kind: 12, name: 'a group', start: GROUP, alter: speakInOurWords, never: '.decoy *', ring: TAB },
  ),
  ...onFacebook(
    ['en', 'de', 'fr'],
    { mentorship: 'absent' },
    {
      kind: 12,
      name: 'a group without mentorship',
      start: GROUP,
      alter: speakInOurWords,
      never: '.decoy *',
      ring: '[data-do="more-tabs"]',
    },
  ),
  ...onFacebook(
    ['en', 'de', 'fr'],
    {},
    {
      kind: 12,
      name: 'the first page',
      start: '/',
      alter: speakInOurWords,
      never: '.decoy *',
      ring: '[role=navigation] a[href*="/groups/"], [role=navigation] [role=button]',
    },
  ),
  ...onFacebook(
    ['en', 'de', 'fr'],
    {},
    {
      kind: 12,
      name: 'an advert beside the mentorship part whose button bears its word',
      start: `${GROUP}mentorship/`,
      without: '[data-do="mentor-form"]',
      alter: (words) => {
        const side = document.querySelector('[role=complementary]');
        side?.insertAdjacentHTML(
          'beforeend',
          `<div class="decoy"><h3>${words.becomeAMentor}</h3><a href="https://mentors.example/">mentors.example</a>
           <div role="button" tabindex="0">${words.becomeAMentor}</div></div>`,
        );
      },
      never: '.decoy *, .decoy',
      outcome: 'no-button',
    },
  ),
  ...onFacebook(
    ['en', 'de'],
    {},
    {
      kind: 12,
      name: 'the mentorship part without its button',
      start: `${GROUP}mentorship/`,
      without: '[data-do="mentor-form"]',
      alter: speakInOurWords,
      never: '.decoy *',
      outcome: 'no-button',
    },
  ),
  ...onLinkedin(
    { write: 'behind-more' },
    {
      kind: 12,
      name: 'somebody’s profile',
      guide: WRITE,
      start: `/in/${OTHER}/`,
      alter: speakInOurWords,
      never: '.decoy *',
      ring: 'main [data-value="more"]',
    },
  ),
  ...onLinkedin(
    { openTo: 'words' },
    {
      kind: 12,
      name: 'one’s own profile',
      guide: OFFER,
      start: `/in/${OWN}/`,
      alter: speakInOurWords,
      never: '.decoy *',
      ring: 'main [data-value="open-to"]',
    },
  ),
];
