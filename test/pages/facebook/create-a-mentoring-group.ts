import type { Move, Variants } from '../variant.ts';
import { type Additions, facebookWith } from './extend.ts';
import { button, feed, type Pen } from './parts.ts';
import { DEFAULTS, FACEBOOK, type FacebookOptions, groupsOf } from './site.ts';

const [first = ''] = groupsOf(DEFAULTS).map(({ id }) => `/groups/${id}/`);

/** The words of walk-throughs; the French ones are made up, to be unknown to every guide. */
const WORDS = {
  en: { name: 'Group name', privacy: 'Choose privacy', create: 'Create', invite: 'Invite friends' },
  de: { name: 'Gruppenname', privacy: 'Sichtbarkeit', create: 'Erstellen', invite: 'Freunde einladen' },
  fr: { name: 'Nom', privacy: 'Choix', create: 'Allons-y', invite: 'Amis' },
};
const wordsOf = ({ options: { language } }: Pen) =>
  WORDS[language === 'de' || language === 'fr' ? language : 'en'];

/** The form, in a different part of the page in each build, with posts below that imitate it. */
function createPage(pen: Pen): string {
  const { classes, options } = pen;
  const { name, privacy, create, invite } = wordsOf(pen);
  const field = (label: string, more: string) =>
    `<label class="${classes()}"><span>${label}</span><input type="text" ${more} autocomplete="off"></label>`;
  // Only one build labels its field for assistive technology; the others draw a label over it.
  const named = options.layout === 'b' ? `aria-label="${name}"` : '';
  const fields = pen.deep(
    0.3,
    `${field(name, `${named} data-do="group-name"`)}
     <div class="btn" role="combobox" tabindex="0" aria-expanded="false" data-do="privacy">${privacy}</div>
     ${field(invite, 'role="combobox" aria-autocomplete="list"')}
     ${button(pen, create, 'aria-disabled="true" data-do="create-group"')}`,
  );
  const form = {
    a: `<div role="navigation" class="${classes()}">${fields}</div>`,
    b: `<form class="${classes()}">${fields}</form>`,
    c: `<div class="${classes()}">${fields}</div>`,
  }[options.layout];
  const imitation = `<div role="article"><label>${name}<input type="text" aria-label="${name}"></label>${button(pen, create)}</div>`;
  return `${form}${imitation}${feed(pen, 3)}`;
}

function act(): void {
  const create = () => document.querySelector('[data-do="create-group"]');
  document.addEventListener('input', (event) => {
    const field = (event.target as Element).closest<HTMLInputElement>('[data-do="group-name"]');
    if (!field) return;
    if (field.value.trim()) create()?.removeAttribute('aria-disabled');
    else create()?.setAttribute('aria-disabled', 'true');
  });
  document.addEventListener('click', (event) => {
    const control = (event.target as Element).closest('[data-do="create-group"]');
    if (!control || control.getAttribute('aria-disabled') === 'true') return;
    setTimeout(() => {
      const link = document.createElement('a');
      // The site gives the new group a number; in the replica that is the first group, which is the mentor's own.
      link.href = '/groups/714032698254410/';
      document.body.append(link);
      link.click();
      link.remove();
    }, 300);
  });
}

/** As if the site loaded the new group's page completely and at once, before anybody could look again. */
function actAndLoad(): void {
  const create = () => document.querySelector('[data-do="create-group"]');
  document.addEventListener('input', () => create()?.removeAttribute('aria-disabled'));
  document.addEventListener('click', (event) => {
    if (create()?.contains(event.target as Node)) location.assign('/groups/714032698254410/');
  });
}

const additions: Additions = {
  instead: (url) => (url.pathname.startsWith('/groups/create') ? '/groups/joins/' : undefined),
  main: (pen, url) => (url.pathname.startsWith('/groups/create') ? createPage(pen) : undefined),
  script: act,
};

const sites = (options: Partial<FacebookOptions>) => ({
  [FACEBOOK]: facebookWith({ admin: true, ...options }, additions),
});

const loading: Additions = { ...additions, script: actAndLoad };

const ENTRY = '[role=navigation] a[href="/groups/create/"]';
const inForm: Move[] = [
  { step: 'understand-privacy', state: 'looking', next: { press: 'done' } },
  { step: 'choose-privacy', state: 'pointing', ring: '[data-do="privacy"]', next: { press: 'done' } },
  { step: 'invite', state: 'looking', next: { press: 'done' } },
  { step: 'create', state: 'pointing', ring: '[data-do="create-group"]', next: { ring: true } },
  { step: 'finished', state: 'done' },
];

export const VARIANTS: Variants = [
  {
    name: 'from the home page',
    kind: 'present',
    language: 'de',
    start: `${FACEBOOK}/`,
    sites: sites({ language: 'de', layout: 'a' }),
    walk: [
      { step: 'open-groups', state: 'pointing', next: { ring: true } },
      { step: 'create-group', state: 'pointing', ring: ENTRY, next: { ring: true } },
      {
        step: 'name-it',
        state: 'pointing',
        ring: '[data-do="group-name"]',
        next: { write: 'Erster Job' },
      },
      ...inForm,
    ],
  },
  {
    name: 'on the page of the form',
    kind: 'other',
    language: 'en',
    start: `${FACEBOOK}/groups/create/`,
    sites: sites({ language: 'en', layout: 'b' }),
    walk: [
      { step: 'name-it', state: 'pointing', ring: '[data-do="group-name"]', next: { write: 'First job' } },
      ...inForm,
    ],
  },
  {
    name: 'the new group is loaded as a whole page',
    kind: 'other',
    language: 'en',
    start: `${FACEBOOK}/groups/create/`,
    sites: { [FACEBOOK]: facebookWith({ admin: true, language: 'en', layout: 'b' }, loading) },
    walk: [
      { step: 'name-it', state: 'pointing', ring: '[data-do="group-name"]', next: { write: 'First job' } },
      ...inForm,
    ],
  },
  {
    name: 'a language whose words nobody knows',
    kind: 'other',
    language: 'en',
    start: `${FACEBOOK}/groups/feed/`,
    sites: sites({ language: 'fr', layout: 'c' }),
    walk: [
      { step: 'create-group', state: 'pointing', ring: ENTRY, next: { ring: true } },
      { step: 'name-it', state: 'not-found', outcome: 'no-name-field', next: { press: 'done' } },
      { step: 'understand-privacy', state: 'looking', next: { press: 'done' } },
      { step: 'choose-privacy', state: 'not-found', outcome: 'no-privacy', next: { press: 'done' } },
      { step: 'invite', state: 'looking', next: { press: 'done' } },
      { step: 'create', state: 'not-found', outcome: 'no-create-button', next: { press: 'done' } },
      { step: 'finished', state: 'done' },
    ],
  },
  {
    name: 'the form is left for another group of one’s own',
    kind: 'absent',
    language: 'en',
    start: `${FACEBOOK}/groups/create/`,
    sites: sites({ language: 'en', layout: 'b' }),
    walk: [
      { step: 'name-it', state: 'pointing', ring: '[data-do="group-name"]', next: { write: 'First job' } },
      { step: 'understand-privacy', state: 'looking', next: { press: 'done' } },
      { step: 'choose-privacy', state: 'pointing', next: { press: 'done' } },
      { step: 'invite', state: 'looking', next: { press: 'done' } },
      {
        step: 'create',
        state: 'pointing',
        ring: '[data-do="create-group"]',
        next: { click: `[role=navigation] a[href="${first}"]` },
      },
      // The mentor's own group, but nothing has been created yet.
      { step: 'create', state: 'not-found', outcome: 'no-create-button' },
    ],
  },
  {
    name: 'on the page of a group there is already',
    kind: 'absent',
    language: 'de',
    start: `${FACEBOOK}${first}`,
    sites: sites({ language: 'de', layout: 'b' }),
    // The mentor's own group, but not the one just created.
    walk: [
      {
        step: 'create-group',
        state: 'not-found',
        outcome: 'no-create-entry',
        next: { go: `${FACEBOOK}/groups/create/` },
      },
      {
        step: 'name-it',
        state: 'pointing',
        ring: '[data-do="group-name"]',
        next: { go: `${FACEBOOK}${first}` },
      },
      { step: 'create-group', state: 'not-found', outcome: 'no-create-entry' },
    ],
  },
];
