import { asText, fold } from '../ground/text';

/** A number, e-mail address or messenger name, with its label. */
export interface Reach {
  /** One of REACH_LABELS, a messenger, or the mentor's own word; '' if there is none. */
  label: string;
  /** As it was typed, trimmed. */
  value: string;
}

/** The maximum length of an e-mail address. */
export const EMAIL_LIMIT = 254;

/** Converts digits of any script to 0 to 9. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 0x80) return digit;
    // In Unicode, the ten digits of a script are consecutive, zero first.
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}

/** Digits with the usual punctuation, optionally followed by an extension. */
const PHONE = /^\+?[\d\s().\-–/]*\d[\d\s().\-–/]*(?:(?:,|;|#|x|ext\.?|durchwahl|app\.)\s*\d{1,8})?$/i;
const PHONE_DIGITS = { least: 3, most: 20 } as const;

/** A phone number in `tel:` form, `+491701234567`. @returns '' if the text is not a number */
export function dialled(text: string): string {
  // Nearly all numbers are, and each is looked at several times.
  const isPlain = /^[ -~]*$/.test(text);
  const plain = isPlain
    ? text.trim()
    : asciiDigits(asText(text).normalize('NFKC'))
        .replace(/\p{Cf}/gu, '')
        .trim();
  if (!PHONE.test(plain)) return '';
  const [main = ''] = plain.split(/[,;#x]|ext|durchwahl|app\./i);
  // "+49 (0) 170 …": the zero in brackets is only dialled within the country.
  const national = /^(?:\+|00)/.test(main) ? main.replace(/\(0\)/, '') : main;
  const digits = national.replace(/\D/g, '');
  if (digits.length < PHONE_DIGITS.least || digits.length > PHONE_DIGITS.most) return '';
  if (national.startsWith('+')) return `+${digits}`;
  return digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
}

const EMAIL =
  /^[^\s@<>()[\]\\,;:"\p{C}]+@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*$/u;

/** An e-mail address without surrounding text. @returns '' if the text is not an address */
export function mailed(text: string): string {
  const plain = asText(text)
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1');
  return plain.length <= EMAIL_LIMIT && EMAIL.test(plain) ? plain : '';
}

/** Numbers with this many final digits in common are the same, with or without country code. */
const TELLING_DIGITS = 9;
/** Shorter numbers are shared by many people. */
const LEAST_DIGITS = 7;

/** Keys that identify a person in two entries: the same number or e-mail address. */
export function reachKeysOf({
  phones,
  emails,
}: {
  phones: readonly Reach[];
  emails: readonly Reach[];
}): string[] {
  const numbers = phones.flatMap(({ value }) => {
    const digits = dialled(value).replace(/\D/g, '').replace(/^0+/, '');
    return digits.length < LEAST_DIGITS ? [] : [`tel:${digits.slice(-TELLING_DIGITS)}`];
  });
  const letters = emails.flatMap(({ value }) => {
    const address = mailed(value);
    return address === '' ? [] : [`mailto:${fold(address)}`];
  });
  return [...new Set([...numbers, ...letters])];
}
