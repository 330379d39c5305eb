import { asText, fold } from '../ground/text';

/** A number, an e-mail address or a name in a messenger, with what it is for. */
export interface Reach {
  /** One of REACH_LABELS, a messenger's name, or the mentor's own word; '' where nothing is said. */
  label: string;
  /** As it was typed, trimmed. */
  value: string;
}

/** How many characters an e-mail address may have. */
export const EMAIL_LIMIT = 254;

/** Digits of any script as 0 to 9. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 0x80) return digit;
    // Unicode keeps the ten digits of a script together, in order, zero first.
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}

/** Digits with the signs people put between them; an extension may follow. */
const PHONE = /^\+?[\d\s().\-–/]*\d[\d\s().\-–/]*(?:(?:,|;|#|x|ext\.?|durchwahl|app\.)\s*\d{1,8})?$/i;
const PHONE_DIGITS = { least: 3, most: 20 } as const;

/** A telephone number as `tel:` takes it, `+491701234567`. @returns '' where the text is no number */
export function dialled(text: string): string {
  const plain = asciiDigits(asText(text).normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (!PHONE.test(plain)) return '';
  const [main = ''] = plain.split(/[,;#x]|ext|durchwahl|app\./i);
  // "+49 (0) 170 …": the bracketed nought is dialled at home only.
  const national = /^(?:\+|00)/.test(main) ? main.replace(/\(0\)/, '') : main;
  const digits = national.replace(/\D/g, '');
  if (digits.length < PHONE_DIGITS.least || digits.length > PHONE_DIGITS.most) return '';
  if (national.startsWith('+')) return `+${digits}`;
  return digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
}

const EMAIL =
  /^[^\s@<>()[\]\\,;:"\p{C}]+@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*$/u;

/** An e-mail address without what people put around it. @returns '' where the text is no such address */
export function mailed(text: string): string {
  const plain = asText(text)
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1');
  return plain.length <= EMAIL_LIMIT && EMAIL.test(plain) ? plain : '';
}

/** As many last digits make a number one: with and without the country's code. */
const TELLING_DIGITS = 9;
/** With fewer digits many people share a number. */
const LEAST_DIGITS = 7;

/** By what two entries about one person can be recognised: the same number or the same e-mail address. */
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
