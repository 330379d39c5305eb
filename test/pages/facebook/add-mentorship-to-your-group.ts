import type { Move, Variants } from '../variant.ts';
import { type Additions, facebookWith } from './extend.ts';
import { button, feed, link, type Pen } from './parts.ts';
import { DEFAULTS, FACEBOOK, type FacebookOptions, groupsOf } from './site.ts';

const [first = ''] = groupsOf(DEFAULTS).map(({ id }) => `/groups/${id}/`);

/** The words of the help and training texts; it is not proven that the page uses them. */
const WORDS = {
  en: {
    settings: 'Settings',
    features: 'Add features',
    mentorship: 'Mentorship',
    add: 'Add',
    save: 'Save',
    help: 'Education Center',
  },
  de: {
    settings: 'Gruppeneinstellungen',
    features: 'Zusätzliche Funktionen hinzufügen',
    mentorship: 'Mentorschaft',
    add: 'Hinzufügen',
    save: 'Speichern',
    help: 'Bildungszentrum',
  },
};
const wordsOf = ({ options }: Pen) => WORDS[options.language === 'de' ? 'de' : 'en'];

interface Kind {
  /** Whether mentorship is among the features. */
  offered: boolean;
  /** The list is behind a button. */
  folded: boolean;
}

function settingsPanel(pen: Pen, { offered, folded }: Kind): string {
  const { classes } = pen;
  const words = wordsOf(pen);
  const row = (name: string) =>
    `<div class="${classes()}" data-row>${pen.deep(0.1, `<div><span dir="auto">${name}</span><div><span dir="auto">${name}: …</span></div></div>`)}
      ${button(pen, words.add, 'data-do="add-feature"')}</div>`;
  const names = ['Rooms', ...(offered ? [words.mentorship] : []), 'Q&amp;A', 'Progress'];
  const list = names.map(row).join('');
  const features = folded
    ? `${button(pen, words.features, 'aria-expanded="false" data-do="unfold-features"')}<template data-features>${list}</template>`
    : `<h2 dir="auto"><span>${words.features}</span></h2><div>${list}</div>`;
  const dialog = `<template data-category><div role="dialog" class="${classes()} dialog" aria-label="${words.mentorship}"><h2>${words.mentorship}</h2>
    <div role="radiogroup"><div role="radio" aria-checked="false" tabindex="0" class="btn" data-do="choose">Career</div>
    <div role="radio" aria-checked="false" tabindex="0" class="btn" data-do="choose">Parenting</div></div>
    ${button(pen, words.save, 'aria-disabled="true" data-do="save-feature"')}</div></template>`;
  const space = `<div style="height:900px"><h2>…</h2>${button(pen, '…')}</div>`;
  return `<div class="${classes()}">${space}${features}${dialog}${feed(pen, 2)}</div>`;
}

function act(): void {
  let row: Element | null = null;
  document.addEventListener('click', (event) => {
    const control = (event.target as Element).closest('[data-do]');
    const dialog = document.querySelector('[data-category-layer]');
    switch (control?.getAttribute('data-do')) {
      case 'unfold-features': {
        const kept = document.querySelector<HTMLTemplateElement>('template[data-features]');
        control.setAttribute('aria-expanded', 'true');
        if (kept) control.after(kept.content.cloneNode(true));
        kept?.remove();
        return;
      }
      case 'add-feature': {
        row = control.closest('[data-row]');
        const kept = document.querySelector<HTMLTemplateElement>('template[data-category]');
        const layer = document.createElement('div');
        layer.setAttribute('data-category-layer', '');
        if (kept) layer.append(kept.content.cloneNode(true));
        setTimeout(() => document.body.append(layer), 150);
        return;
      }
      case 'choose':
        for (const radio of dialog?.querySelectorAll('[role="radio"]') ?? []) {
          radio.setAttribute('aria-checked', String(radio === control));
        }
        dialog?.querySelector('[data-do="save-feature"]')?.removeAttribute('aria-disabled');
        return;
      case 'save-feature':
        if (control.getAttribute('aria-disabled') === 'true') return;
        setTimeout(() => {
          dialog?.remove();
          row?.querySelector('[data-do="add-feature"]')?.remove();
        }, 300);
    }
  });
}

const additions = (kind: Kind): Additions => ({
  adminMenu: (pen) =>
    link(pen, `${first}settings-of-this-replica`, wordsOf(pen).settings) +
    link(pen, `${first}help-of-this-replica`, wordsOf(pen).help),
  panel: (pen, path) => (path.startsWith('settings-of') ? settingsPanel(pen, kind) : undefined),
  script: act,
});

const sites = (options: Partial<FacebookOptions>, kind: Partial<Kind> = {}) => ({
  [FACEBOOK]: facebookWith({ admin: true, ...options }, additions({ offered: true, folded: false, ...kind })),
});

const ADD = '[role=main] [data-do="add-feature"]';
const settings: Move = {
  step: 'open-settings',
  state: 'pointing',
  ring: '[role=navigation] a[href*="settings-of"]',
  next: { ring: true },
};
const category: Move[] = [
  { step: 'add-mentorship', state: 'pointing', ring: ADD, next: { ring: true } },
  {
    step: 'choose-category',
    state: 'pointing',
    ring: '[role=dialog]',
    next: { click: '[role=dialog] [role=radio]' },
  },
  { step: 'choose-category', state: 'pointing', ring: '[data-do="save-feature"]', next: { ring: true } },
];

export const VARIANTS: Variants = [
  {
    name: 'all in the open',
    kind: 'present',
    language: 'de',
    start: `${FACEBOOK}/`,
    sites: sites({ language: 'de', layout: 'a' }),
    walk: [
      { step: 'open-groups', state: 'pointing', next: { ring: true } },
      { step: 'choose-group', state: 'pointing', next: { click: `[data-side] a[href="${first}"]` } },
      settings,
      ...category,
      {
        step: 'get-help',
        state: 'pointing',
        ring: '[role=navigation] a[href*="help-of"]',
        next: { press: 'done' },
      },
      { step: 'finished', state: 'done' },
    ],
  },
  {
    name: 'the features are folded, help has no known name',
    kind: 'other',
    language: 'en',
    start: `${FACEBOOK}${first}`,
    sites: sites({ language: 'en', layout: 'b' }, { folded: true }),
    walk: [
      settings,
      {
        step: 'add-mentorship',
        state: 'pointing',
        ring: '[data-do="unfold-features"]',
        next: { ring: true },
      },
      ...category,
      { step: 'get-help', state: 'not-found', outcome: 'no-help-link', next: { press: 'done' } },
      { step: 'finished', state: 'done' },
    ],
  },
  {
    name: 'mentorship is not offered',
    kind: 'absent',
    language: 'de',
    start: `${FACEBOOK}${first}`,
    sites: sites({ language: 'de', layout: 'c' }, { offered: false }),
    walk: [settings, { step: 'add-mentorship', state: 'not-found', outcome: 'feature-missing' }],
  },
  {
    name: 'not an admin',
    kind: 'absent',
    language: 'en',
    start: `${FACEBOOK}${first}`,
    sites: sites({ admin: false }),
    walk: [{ step: 'open-settings', state: 'not-found', outcome: 'not-an-admin' }],
  },
  {
    name: 'not a member',
    kind: 'absent',
    language: 'en',
    start: `${FACEBOOK}${first}`,
    sites: sites({ admin: false, member: false }),
    walk: [{ step: 'open-settings', state: 'not-found', outcome: 'not-a-member' }],
  },
];
