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
  const head = bytes.subarray(0, LOOK_AT & ~1);
  const zeros = zerosIn(head);
  const certain = markOf(bytes) ?? latinInUtf16(zeros, head.length / 5);
  if (certain) return certain;
  const readable = isUtf8(bytes);
  if (readable && !hasControls(head)) return 'utf-8';
  const likely = zeros.even + zeros.odd > 0 ? wordsInUtf16(head) : undefined;
  if (likely) return likely;
  if (readable) return 'utf-8';
  const { whole, broken } = countSequences(bytes);
  if (whole >= broken) return 'utf-8';
  const said = ENCODINGS.find((each) => each === declared && !each.startsWith('utf'));
  return said ?? guessOld(bytes);
}

/** The encoding a byte order mark says. @see https://www.unicode.org/faq/utf_bom.html */
function markOf([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** In UTF-16 one half of every letter of the Latin script is zero. @param many so many zeros are no accident */
function latinInUtf16({ even, odd }: Zeros, many: number): Encoding | undefined {
  if (odd > many && even * 10 < odd) return 'utf-16le';
  if (even > many && odd * 10 < even) return 'utf-16be';
  return undefined;
}

/** In Cyrillic or Chinese only blanks, commas and line ends have a zero in them: there the words have to tell. */
function wordsInUtf16(head: Uint8Array): Encoding | undefined {
  const [little, big] = [wordsIn(head, 'utf-16le'), wordsIn(head, 'utf-16be')];
  if (Math.max(little, big) <= 0.8) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
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

/** How many bytes at even and at odd places are zero. */
interface Zeros {
  even: number;
  odd: number;
}

function zerosIn(bytes: Uint8Array): Zeros {
  const zeros: Zeros = { even: 0, odd: 0 };
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0) zeros.even += 1;
    if (bytes[at + 1] === 0) zeros.odd += 1;
  }
  return zeros;
}

/** No text has many of these: in UTF-16 they are halves of Cyrillic, Greek or Arabic letters. A zero alone says nothing. */
function hasControls(bytes: Uint8Array): boolean {
  const isControl = (byte: number) => (byte > 0 && byte < 9) || (byte > 13 && byte < 32);
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
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

/** First octets up to `last`: how many a sequence has, and between which two the second one lies. */
interface Sequence {
  last: number;
  length: number;
  second?: [from: number, to: number];
}

/** Well-formed sequences by their first octet; 0 octets where none begins. @see https://www.rfc-editor.org/rfc/rfc3629#section-4 */
const SEQUENCES: readonly Sequence[] = [
  { last: 0x7f, length: 1 },
  { last: 0xc1, length: 0 },
  { last: 0xdf, length: 2 },
  { last: 0xe0, length: 3, second: [0xa0, 0xbf] },
  { last: 0xec, length: 3 },
  { last: 0xed, length: 3, second: [0x80, 0x9f] },
  { last: 0xef, length: 3 },
  { last: 0xf0, length: 4, second: [0x90, 0xbf] },
  { last: 0xf3, length: 4 },
  { last: 0xf4, length: 4, second: [0x80, 0x8f] },
];

const NONE: Sequence = { last: 0xff, length: 0 };

/** Octets of the UTF-8 sequence that begins here; 0 where none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const { length, second: [from, to] = [0x80, 0xbf] } = SEQUENCES.find(({ last }) => first <= last) ?? NONE;
  const second = bytes[at + 1] ?? 0;
  if (length > 1 && (second < from || second > to)) return 0;
  for (let next = 2; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
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
    // What TextDecoder drops, as it does a byte order mark, is no part of a word.
    const at = (place: number) => characters[bytes[place] ?? 32] ?? ' ';
    return places.reduce((score, place) => {
      return score + plausible({ before: at(place - 1), here: at(place), after: at(place + 1) }, old);
    }, 0);
  });
  return OLD[scores.indexOf(Math.max(...scores))]?.encoding ?? 'windows-1252';
}

const isLetter = (character: string) => /\p{L}/u.test(character);
const isUpper = (character: string) => /\p{Lu}/u.test(character);
const isLower = (character: string) => /\p{Ll}/u.test(character);

/** A character beyond ASCII, and its neighbours. */
interface Place {
  before: string;
  here: string;
  after: string;
}

/** How well a character beyond ASCII stands between its neighbours. */
function plausible(place: Place, old: Old): number {
  if (!isLetter(place.here)) return signScore(place);
  const score = letterScore(place.here, old) + neighbourScore(place, old) + capitalScore(place, old);
  return old.wholeWords ? score : score + vowelScore(place) + spanishScore(place);
}

/** Where ñ is a usual letter, no consonant follows it. */
function spanishScore({ here, after }: Place): number {
  return here === 'ñ' && isLetter(after) && !VOWEL.test(after) ? -2 : 0;
}

function signScore({ before, here, after }: Place): number {
  if (/[\u0080-\u009f\ufffd]/.test(here)) return -8;
  if (isLetter(before) && isLetter(after) && here !== '’') return -6;
  return /[„“”‚‘’–—…€«»¿¡\u00a0·•]/.test(here) ? 0 : -2;
}

/** How usual a letter is in the languages of an encoding. */
function letterScore(here: string, { often, sometimes, wholeWords }: Old): number {
  if (often.includes(here) || (wholeWords && often.includes(here.toLowerCase()))) return 3;
  return sometimes.includes(here) ? 2 : -0.5;
}

function isBeyondAscii(character: string): boolean {
  return character > '\u007f' && isLetter(character);
}

/** No word has letters of two scripts; and where they are only beyond ASCII here and there, three in a row are rare. */
function neighbourScore({ before, after }: Place, { wholeWords }: Old): number {
  const [joins, goesOn] = [isBeyondAscii(before), isBeyondAscii(after)];
  if (!wholeWords) return joins && goesOn ? -3 : 0;
  if (/[a-z]/i.test(before + after)) return -5;
  return joins || goesOn ? 2 : -4;
}

/** Names begin with a capital, where a script has any, and no word has one in its middle. */
function capitalScore({ before, here, after }: Place, { wholeWords }: Old): number {
  if (isUpper(here)) return isLower(before) ? -5 : 0;
  if (!isLower(here)) return 0;
  const beginning = wholeWords && !isLetter(before) ? -2 : 0;
  if (!isUpper(after)) return beginning;
  return beginning - (isUpper(before) ? 3 : 5);
}

/** Vowels and consonants take turns more often than not. */
function vowelScore({ before, here, after }: Place): number {
  const [left, middle, right] = [before, here, after].map((letter) => VOWEL.test(letter));
  const joinsVowels = isBeyondAscii(before) && left && middle;
  const score = joinsVowels || (isBeyondAscii(after) && middle && right) ? -2 : 0;
  if (!isLetter(before) || !isLetter(after)) return score;
  if (!middle) return left || right ? score : score - 1.5;
  if (left && right) return score - 0.5;
  return left || right ? score : score + 1;
}
