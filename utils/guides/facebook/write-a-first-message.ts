import type { GuideStep } from '../types';
import { GROUP, MENTOR_SAYS, onFacebook } from './page';

/** A step that only explains; the mentor says when it is done. */
const tell = (id: string): GuideStep => ({
  id,
  where: ['/**'],
  pointers: [],
  list: true,
  done: MENTOR_SAYS,
  absences: [],
});

/**
 * A first message on Facebook: what to say, what to leave out, and a text to adapt. The name of the button that opens
 * a conversation is unknown, and the text field is the mentor's alone, so nothing is pointed at. A conversation on
 * its own page is recognised by its address.
 */
export const facebookFirstMessage = onFacebook({
  id: 'facebook/write-a-first-message',
  startUrl: 'https://www.facebook.com/messages/',
  fits: ['/messages/**', `${GROUP}/user/**`],
  outcomes: { 'no-conversation': {} },
  steps: [
    {
      id: 'open-conversation',
      where: ['/**'],
      pointers: [],
      list: true,
      done: { path: ['/messages/t/*', '/messages/e2ee/t/*'] },
      absences: [{ outcome: 'no-conversation', when: { path: ['/**'] } }],
    },
    tell('do'),
    tell('do-not'),
    { ...tell('write'), copy: 'facebook-first-message' },
    tell('send'),
  ],
});
