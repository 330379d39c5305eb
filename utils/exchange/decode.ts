/** The encodings in which spreadsheets and address books save text. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'macintosh',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How much of a file is looked at to tell UTF-16 without a mark. */
const LOOK_AT = 4096;

/**
 * The encoding of a text file: by its byte order mark; without one UTF-16 if zeros or the words say so, UTF-8 if
 * it can be read as that with fewer bytes broken than whole, and otherwise the old one that makes words of it.
 *
 * @param declared what the file says of itself, believed where it is no UTF-8; '' where it says nothing
 */
export function guessEncoding(bytes: Uint8Array, declared = ''): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';

  const head = bytes.subarray(0, LOOK_AT & ~1);
  const [even, odd] = zerosIn(head);
  const many = head.length / 5;
  if (odd > many && even * 10 < odd) return 'utf-16le';
  if (even > many && odd * 10 < even) return 'utf-16be';

  const readable = isUtf8(bytes);
  if (readable && !hasControls(head)) return 'utf-8';
  if (even + odd > 0) {
    // Cyrillic or Chinese: only blanks, commas and line ends have a zero in them.
    const [little, big] = [wordsIn(head, 'utf-16le'), wordsIn(head, 'utf-16be')];
    if (Math.max(little, big) > 0.8) return little >= big ? 'utf-16le' : 'utf-16be';
  }
  if (readable) return 'utf-8';
  const { whole, broken } = countSequences(bytes);
  if (whole >= broken) return 'utf-8';
  const said = ENCODINGS.find((each) => each === declared && !each.startsWith('utf'));
  return said ?? guessOld(bytes);
}

/**
 * The text of a file, without its byte order mark. In UTF-8 a byte that belongs to no character is read as
 * Windows would; elsewhere what cannot be read becomes U+FFFD.
 */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'utf-8' || isUtf8(bytes)) return new TextDecoder(encoding).decode(bytes);
  const windows = new TextDecoder('windows-1252');
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    // A mark in the middle of a file is a character like others; the decoder would drop it.
    if (at > from) parts.push(utf8(bytes.subarray(from, at), from > 0));
    parts.push(windows.decode(bytes.subarray(at, at + 1)));
    at += 1;
    from = at;
  }
  parts.push(utf8(bytes.subarray(from), from > 0));
  return parts.join('');
}

function utf8(bytes: Uint8Array, ignoreBOM: boolean): string {
  return new TextDecoder('utf-8', { ignoreBOM }).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function zerosIn(bytes: Uint8Array): [even: number, odd: number] {
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0) zeros[0] += 1;
    if (bytes[at + 1] === 0) zeros[1] += 1;
  }
  return zeros;
}

/** No text has many of these: in UTF-16 they are halves of Cyrillic, Greek or Arabic letters. */
function hasControls(bytes: Uint8Array): boolean {
  const controls = bytes.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
  return controls > bytes.length / 20;
}

/** How much of a text is letters, digits and what stands between them in a table. */
function wordsIn(bytes: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length & ~1));
  const characters = [...text];
  const usual = characters.filter((character) =>
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}\p{Nd}\p{Po}\s@+;"()-]/u.test(
      character,
    ),
  );
  // What only looks like Chinese has no line ends and no separators.
  return /[\r\n,;\t:]/.test(text) ? usual.length / Math.max(1, characters.length) : 0;
}

/** Octets of the UTF-8 sequence that begins here; 0 where none does. @see https://www.rfc-editor.org/rfc/rfc3629 */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  return length;
}

/** Characters of several octets, and octets that belong to none. */
function countSequences(bytes: Uint8Array): { whole: number; broken: number } {
  let [whole, broken] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 1) whole += 1;
    if (length === 0) broken += 1;
    at += Math.max(1, length);
  }
  return { whole, broken };
}

/** An encoding of one byte a character, with the letters its languages use most. */
interface Old {
  encoding: Encoding;
  often: string;
  sometimes: string;
  /** Whole words are beyond ASCII, not a letter here and there. */
  wholeWords?: true;
}

/** The commonest first: where two make the same of a file it is the first. */
const OLD: readonly Old[] = [
  { encoding: 'windows-1252', often: 'äöüßÄÖÜéèñçóíá', sometimes: 'àâêëîïôûùúåøæãõÉÅØÇÁÍÓÑœìòý' },
  {
    encoding: 'windows-1250',
    often: 'ąćęłńóśżáéíčěřšžýőűäöüßŁŚŻŠŽČ',
    sometimes: 'źůúťďňľĺŕđôÖÜÄÁĆŹŘÝșțăâî',
  },
  { encoding: 'windows-1254', often: 'äöüßÄÖÜçşğıŞİÇ', sometimes: 'âîûéèñóíáĞ' },
  {
    encoding: 'windows-1251',
    often: 'оеаинтсрвлкмдпуяыьгзбчйхжш',
    sometimes: 'юцщэфъёіїєґўј',
    wholeWords: true,
  },
  { encoding: 'windows-1253', often: 'αοιετσνηυρπκμλςάίόέήώύγδ', sometimes: 'βωχφζ', wholeWords: true },
  { encoding: 'windows-1255', often: 'אבגדהוזחטיכלמנסעפצקרשתםןףךץ', sometimes: '', wholeWords: true },
  {
    encoding: 'windows-1256',
    often: 'اليمنوترهبكدسعفحقشجطزخصضثغةىأإآئء',
    sometimes: 'ؤظذپچژگ',
    wholeWords: true,
  },
  { encoding: 'macintosh', often: 'äöüßÄÖÜéèñçóíá', sometimes: 'àâêëîïôûùúåøæãõÉÅØÇÁÍÓÑœìò' },
];
/** How many letters beyond ASCII are looked at. */
const LETTERS_LOOKED_AT = 4000;
const VOWEL = /[aeiouyąęáàâäãåæèéêëěíìîïóòôöõőøœúùûüűůýаеёиіїоуыэюяєў]/iu;

const known = new Map<Encoding, string[]>();

/** What each byte is in an encoding of one byte a character. */
function charactersOf(encoding: Encoding): string[] {
  const characters =
    known.get(encoding) ??
    [...Array(256).keys()].map((byte) => new TextDecoder(encoding).decode(Uint8Array.of(byte)));
  known.set(encoding, characters);
  return characters;
}

/** Which old encoding makes words of the bytes beyond ASCII. */
function guessOld(bytes: Uint8Array): Encoding {
  const places: number[] = [];
  for (let at = 0; at < bytes.length && places.length < LETTERS_LOOKED_AT; at++) {
    if ((bytes[at] ?? 0) >= 0x80) places.push(at);
  }
  const scores = OLD.map((old) => {
    const characters = charactersOf(old.encoding);
    // One that TextDecoder would drop, as it does a mark, is none of a word.
    const at = (place: number) => characters[bytes[place] ?? 32] ?? ' ';
    return places.reduce((score, place) => {
      const [before, here, after] = [at(place - 1), at(place), at(place + 1)];
      return score + plausible([before, here, after], old);
    }, 0);
  });
  return OLD[scores.indexOf(Math.max(...scores))]?.encoding ?? 'windows-1252';
}

const isLetter = (character: string) => /\p{L}/u.test(character);
const isUpper = (character: string) => /\p{Lu}/u.test(character);
const isLower = (character: string) => /\p{Ll}/u.test(character);

/** How well a character beyond ASCII stands between its neighbours. */
function plausible(
  [before, here, after]: [string, string, string],
  { often, sometimes, wholeWords }: Old,
): number {
  if (!isLetter(here)) {
    if (/[\u0080-\u009f\ufffd]/.test(here)) return -8;
    if (isLetter(before) && isLetter(after) && here !== '’') return -6;
    return /[„“”‚‘’–—…€«»¿¡\u00a0·•]/.test(here) ? 0 : -2;
  }
  const [joins, goesOn] = [before, after].map((letter) => letter > '\u007f' && isLetter(letter));
  const lower = here.toLowerCase();
  let score =
    often.includes(here) || (wholeWords && often.includes(lower)) ? 3 : sometimes.includes(here) ? 2 : -0.5;
  // No word has letters of two scripts.
  const mixed = [before, after].some((letter) => /[a-z]/i.test(letter));
  if (wholeWords) score += mixed ? -5 : joins || goesOn ? 2 : -4;
  else if (joins && goesOn) score -= 3;
  // Names begin with a capital, where a script has any.
  if (wholeWords && isLower(here) && !isLetter(before)) score -= 2;
  if (isUpper(here) && isLower(before)) score -= 5;
  if (isLower(here) && isUpper(after)) score -= isUpper(before) ? 0 : 5;
  if (isLower(here) && isUpper(before) && isUpper(after)) score -= 3;
  if (wholeWords) return score;
  const [left, middle, right] = [before, here, after].map((letter) => VOWEL.test(letter));
  if ((joins && left && middle) || (goesOn && middle && right)) score -= 2;
  if (!isLetter(before) || !isLetter(after)) return score;
  if (!left && !middle && !right) score -= 1.5;
  if (middle) score += !left && !right ? 1 : left && right ? -0.5 : 0;
  return score;
}
