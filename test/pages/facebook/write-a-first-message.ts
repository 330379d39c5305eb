import type { Move, Variants } from '../variant.ts';
import { type Additions, facebookWith } from './extend.ts';
import { button, link } from './parts.ts';
import { FACEBOOK, type FacebookOptions } from './site.ts';

/** Messages: a list of conversations, and one with a field for writing. */
const additions: Additions = {
  instead: (url) => (url.pathname.startsWith('/messages/') ? '/' : undefined),
  main: (pen, url) => {
    if (!url.pathname.startsWith('/messages/')) return undefined;
    const field = /\/messages\/(e2ee\/)?t\//.test(url.pathname)
      ? `<div role="textbox" contenteditable="true" aria-label="…"><p>…</p></div>${button(pen, pen.words.submit)}`
      : '';
    return pen.deep(0.4, `<h1>…</h1>${link(pen, '/messages/e2ee/t/61550000000001/', 'Lena')}${field}`);
  },
};

const sites = (options: Partial<FacebookOptions>) => ({ [FACEBOOK]: facebookWith(options, additions) });

const told: Move[] = [
  ...['do', 'do-not', 'write', 'send'].map(
    (step): Move => ({ step, state: 'looking', next: { press: 'done' } }),
  ),
  { step: 'finished', state: 'done' },
];

export const VARIANTS: Variants = [
  {
    name: 'a conversation on its own page',
    kind: 'present',
    language: 'de',
    start: `${FACEBOOK}/messages/`,
    sites: sites({ language: 'de' }),
    walk: [
      {
        step: 'open-conversation',
        state: 'looking',
        next: { click: '[role=main] a[href*="/messages/e2ee/t/"]' },
      },
      ...told,
    ],
  },
  {
    name: 'a conversation in a small window, without an address',
    kind: 'other',
    language: 'en',
    start: `${FACEBOOK}/lena.kraemer`,
    sites: sites({ layout: 'b' }),
    walk: [{ step: 'open-conversation', state: 'looking', next: { press: 'done' } }, ...told],
  },
  {
    name: 'no way to write',
    kind: 'absent',
    language: 'de',
    start: `${FACEBOOK}/lena.kraemer`,
    sites: sites({ language: 'de', layout: 'c' }),
    walk: [
      { step: 'open-conversation', state: 'looking', next: { press: 'not-there' } },
      { step: 'open-conversation', state: 'not-found', outcome: 'no-conversation' },
    ],
  },
];
