import { fold } from '../ground/text';

/** Languages that people may meet in: those with a two-letter code that browsers have names for. */
const CODES =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km ko ku ky lo lt lv mk ml mn mr ms mt my ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th ti tk tl tr uk ur uz vi yo zh zu'.split(
    ' ',
  );
/** Languages that tables are written in. */
const NAMED_IN = ['en', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'nl', 'tr'];

let names: ReadonlyMap<string, string> | undefined;

/** The tag of a language from its name in some language, `Deutsch` or `niemiecki`; '' if unknown. */
export function languageCalled(name: string): string {
  names ??= languageNames();
  return names.get(fold(name)) ?? '';
}

function languageNames(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const add = (inLanguage: string, codes: readonly string[]) => {
    const display = new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' });
    for (const code of codes) {
      const name = fold(display.of(code) ?? '');
      if (name !== '' && !known.has(name)) known.set(name, code);
    }
  };
  for (const language of NAMED_IN) add(language, CODES);
  for (const code of CODES) add(code, [code]);
  return known;
}
