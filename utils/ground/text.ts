/** The most code points in a name: more than any real one has, few enough for a list. */
export const NAME_LIMIT = 200;

/** Text that only case and blanks can change. */
const PLAIN = /^[\t\n\r -~]*$/;

/** A text in its stored form: composed, and without lone surrogates, which no file could hold. */
export function asText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.toWellFormed().normalize('NFC');
}

/** The number of code points in a text. */
export function codePoints(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return [...text].length;
}

/** Whether a text shows anything at all; blanks, direction marks and joiners alone do not. */
export function isVisible(text: string): boolean {
  return /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
};

/**
 * Folds a text for sorting and searching: case, accents, Arabic and Hebrew pointing and direction marks make no
 * difference, in any language ("Ødegård" and "odegard", "STRASSE" and "Straße", "𝐋𝐞𝐧𝐚" and "lena").
 */
export function fold(text: string): string {
  // Nearly all texts are plain letters, and a list of ten thousand people has very many of them.
  if (PLAIN.test(text)) {
    const small = text.toLowerCase();
    return (/[\t\n\r]| {2}/.test(small) ? small.replace(/\s+/g, ' ') : small).trim();
  }
  return text
    .normalize('NFKD')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0655\u0670]|\p{Cf}|\ufe0f/gu, '')
    .replace(/[øłđðþæœ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
