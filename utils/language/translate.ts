import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { MessageArguments, MessageKey } from './messages.gen';

/** The languages of the product. The first is the default if the browser's is none of them. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

type ArgumentsOf<Key extends MessageKey> = MessageArguments[Key] extends never
  ? []
  : [values: MessageArguments[Key]];

/** Formats a message of the catalogue; a missing or unknown value is a type error. */
export interface Translate {
  <Key extends MessageKey>(key: Key, ...values: ArgumentsOf<Key>): string;
  readonly language: Language;
  /** Adds the messages of another `.ftl` file. @throws Error for a message that cannot be parsed */
  readonly add: (source: string) => void;
}

/**
 * Creates a function that formats messages from Fluent catalogues.
 *
 * @param language whose plural, number and date rules apply
 * @param sources the contents of that language's `.ftl` files
 * @returns a function from message key (`id` or `id.attribute`) and values to text. Values are wrapped in Unicode
 *   isolation marks, so that a right-to-left name does not reorder a sentence.
 * @throws Error if a key or value is missing, which is a bug of ours, never bad input
 * @see https://projectfluent.org/fluent/guide/
 */
export function createTranslate(language: Language, sources: readonly string[]): Translate {
  const bundle = new FluentBundle(language);
  const add = (source: string) => {
    const errors = bundle.addResource(new FluentResource(source));
    if (errors.length > 0) throw errors[0];
  };
  sources.forEach(add);

  function translate(key: string, values?: Record<string, string | number | Date>): string {
    const [id = key, attribute] = key.split('.');
    const message = bundle.getMessage(id);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (pattern == null) throw new Error(`No message "${key}" in ${language}`);
    return bundle.formatPattern(pattern, values);
  }

  return Object.defineProperties(translate, {
    language: { value: language },
    add: { value: add },
  }) as unknown as Translate;
}

/** The mentor's language if chosen, or else the browser's, or else English. */
export function pickLanguage(chosen: Language | null, browserLanguage: string): Language {
  if (chosen) return chosen;
  const base = browserLanguage.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === base) ?? LANGUAGES[0];
}

/** Which of our languages to write to somebody in: theirs, if we have it. @param tag BCP 47, or '' */
export function languageToWrite(tag: string, otherwise: Language): Language {
  const base = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === base) ?? otherwise;
}

/** Removes isolation marks from text that leaves the screen (clipboard, file, file name). */
export function withoutIsolation(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
