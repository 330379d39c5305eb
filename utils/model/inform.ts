import type { Language } from '../language/translate';

/**
 * Tells people, in words a young reader understands, that notes are kept about them. Data rather than catalogue, like
 * messages: a German one may be sent from an English view. What the law requires in full (Art. 14 GDPR) is in the
 * notice, see `data-notice` in care.ftl; this is what fits into a first message.
 */
export const INFORM: Readonly<Record<Language, string>> = {
  de: 'PS: Damit du es weißt: Ich habe mir deinen Namen und worum es dir geht notiert, nur auf meinem Computer. Ich zeige dir gern, was da steht. Wenn du das nicht möchtest, sag es einfach, dann lösche ich es.',
  en: 'PS: Just so you know: I’ve made a note of your name and what you’re looking for, only on my own computer. I’ll gladly show you what it says. If you don’t want that, just tell me and I’ll delete it.',
};
