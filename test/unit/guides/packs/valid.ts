import type { Pack, PackGuide } from '../../../../utils/guides/packs/types';
import type { GuideTexts } from '../../../../utils/guides/types';

const texts = (language: string): GuideTexts => ({
  title: `A new guide (${language})`,
  summary: 'Two steps.',
  finished: { title: 'Done', why: 'It is there now.', next: 'Wait.' },
  steps: {
    first: {
      title: 'Press “Groups”',
      why: 'It stands on the left.',
      next: 'Your groups.',
      list: ['One', 'Two'],
    },
    'first/more': { title: 'Press “More”', why: 'It may be in there.', next: 'Look again.' },
    second: { title: 'Write', why: 'A few words.', next: 'Send.', copy: 'Hello\n\nthere' },
  },
  outcomes: { 'not-here': { title: 'Not here', why: 'Maybe elsewhere.', way: 'Look there.' } },
});

/** A guide the program does not have, with a bit of everything. */
export const NEW_GUIDE: PackGuide = {
  id: 'facebook/a-new-guide',
  startUrl: 'https://www.facebook.com/groups/feed/',
  fits: ['/', '/groups/**'],
  subject: { path: '/groups/:group(!feed|joins)/**', css: '[role=main] h1 a[href*="/groups/"]' },
  absences: [{ outcome: 'logged-out', when: { path: ['/login/**'] } }],
  steps: [
    {
      id: 'first',
      where: ['/**'],
      pointers: [
        {
          rules: [
            { css: '[role=banner] ~ * [role=navigation] a[href]', href: ['/groups/'], many: 'first' },
            { css: 'nav a:not([aria-current=page])', words: { en: ['Groups'], de: ['Gruppen'] } },
          ],
        },
        { say: 'more', rules: [{ css: 'nav [role=button]', words: { en: ['More'] } }], opens: 'nav ul li' },
      ],
      done: { any: [{ path: ['/groups/**'] }, { selected: [{ css: 'nav a[href]', href: ['/groups/'] }] }] },
      absences: [{ outcome: 'not-here', when: { not: { shows: [{ css: 'main' }] } }, counts: true }],
    },
    {
      id: 'second',
      where: ['/groups/**'],
      pointers: [
        {
          rules: [
            {
              css: '[role=dialog] textarea',
              empty: true,
              inside: { css: '[role=dialog]', holds: [{ css: 'button', words: { en: ['Send'] } }] },
              row: { css: 'span', words: { en: ['About you'] } },
            },
          ],
          unless: { ariaHidden: '[role=tablist] [role=tab]' },
        },
      ],
      done: { all: [{ closed: [{ css: '[role=dialog] textarea' }] }, { subjectsTried: 0 }] },
      undone: { host: ['m.'] },
      absences: [],
    },
  ],
  texts: { en: texts('en'), de: texts('de') },
};

export const VALID: Pack = {
  format: 'mentor-trail-guide-pack',
  version: 1,
  made: '2026-11-22T10:00:00.000Z',
  guides: [NEW_GUIDE],
  taught: [
    {
      guideId: 'facebook/become-a-mentor',
      stepId: 'open-mentorship',
      rule: { css: '[role=tablist] [role=tab]', words: { de: ['Mentorat'] } },
    },
  ],
};

/** A copy of the valid pack with one thing changed. */
export function withChange(change: (pack: Loose) => void): string {
  const copy = structuredClone(VALID) as unknown as Loose;
  change(copy);
  return JSON.stringify(copy);
}

// biome-ignore lint/suspicious/noExplicitAny: anything may be put anywhere, that is the point
export type Loose = any;
