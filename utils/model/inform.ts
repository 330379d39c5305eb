import type { Language } from '../language/translate';

/**
 * What tells somebody that notes are kept about them, in words a young reader understands. As data, not catalogue, as
 * the messages are: a German one is sent from an English view, too. What the law asks for in full (Art. 14 GDPR) stands
 * in the notice, see `data-notice` in care.ftl; this is what can be said in a first message.
 */
export const INFORM: Readonly<Record<Language, string>> = {
  de: 'PS: Damit du es weißt: Ich habe mir deinen Namen und worum es dir geht notiert, nur auf meinem Computer. Ich zeige dir gern, was da steht. Wenn du das nicht möchtest, sag es einfach, dann lösche ich es.',
  en: 'PS: Just so you know: I’ve made a note of your name and what you’re looking for, only on my own computer. I’ll gladly show you what it says. If you don’t want that, just tell me and I’ll delete it.',
};
