import { breathe, type Work } from '../ground/slices';

/** The encodings that spreadsheets and address books save text in. */
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

/** How much of a file is examined to detect UTF-16 without a byte order mark. */
const LOOK_AT = 4096;

/**
 * Detects the encoding of a text file: by its byte order mark, or else UTF-16 if zeros or words indicate it, UTF-8 if
 * that leaves fewer broken than whole sequences, or else the legacy encoding that gives the most plausible words.
 *
 * @param declared the encoding the file declares, used if it is not UTF-8; '' for none
 */
export function guessEncoding(bytes: Uint8Array, declared = ''): Encoding {
  return certainEncoding(bytes) ?? likelyEncoding(bytes, isUtf8(bytes), declared);
}

/** The encoding, if the file says so itself or could not be in any other. */
function certainEncoding(bytes: Uint8Array): Encoding | undefined {
  return markOf(bytes) ?? latinInUtf16(zerosIn(headOf(bytes)), headOf(bytes).length / 5);
}

function likelyEncoding(bytes: Uint8Array, readable: boolean, declared: string): Encoding {
  const head = headOf(bytes);
  if (readable && !hasControls(head)) return 'utf-8';
  const zeros = zerosIn(head);
  const likely = zeros.even + zeros.odd > 0 ? wordsInUtf16(head) : undefined;
  if (likely) return likely;
  if (readable) return 'utf-8';
  const { whole, broken } = countSequences(bytes);
  if (whole >= broken) return 'utf-8';
  const said = ENCODINGS.find((each) => each === declared && !each.startsWith('utf'));
  return said ?? guessOld(bytes);
}

function headOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, LOOK_AT & ~1);
}

/** How many bytes are decoded before the page may render: a browser may need a tenth of a second for two megabytes. */
const PART = 131_072;

/**
 * A file's text and encoding, as {@link guessEncoding} and {@link decode} would tell, but read only once in the usual
 * case, and a part at a time.
 *
 * @param given the encoding the mentor has chosen
 * @param declared the encoding the file declares, used if it is not UTF-8; '' for none
 * @throws the signal's reason if aborted
 */
export async function readText(
  bytes: Uint8Array,
  { given, declared = '', signal }: { given?: Encoding | undefined; declared?: string } & Work = {},
): Promise<{ text: string; encoding: Encoding }> {
  const certain = given ?? certainEncoding(bytes);
  if (certain !== undefined && certain !== 'utf-8')
    return { text: await inParts(bytes, new TextDecoder(certain), signal), encoding: certain };
  const text = await asUtf8(bytes, signal);
  const encoding = certain ?? likelyEncoding(bytes, text !== null, declared);
  if (encoding !== 'utf-8') return { text: decode(bytes, encoding), encoding };
  return { text: text ?? mended(bytes), encoding };
}

async function asUtf8(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<string | null> {
  try {
    return await inParts(bytes, new TextDecoder('utf-8', { fatal: true }), signal);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function inParts(
  bytes: Uint8Array,
  decoder: TextDecoder,
  signal: AbortSignal | undefined,
): Promise<string> {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += PART) {
    parts.push(decoder.decode(bytes.subarray(at, at + PART), { stream: true }));
    if (at + PART < bytes.length) await breathe();
    signal?.throwIfAborted();
  }
  parts.push(decoder.decode());
  return parts.join('');
}

/** The encoding of a byte order mark. @see https://www.unicode.org/faq/utf_bom.html */
function markOf([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** In UTF-16, one byte of every Latin letter is zero. @param many more zeros than could be a coincidence */
function latinInUtf16({ even, odd }: Zeros, many: number): Encoding | undefined {
  if (odd > many && even * 10 < odd) return 'utf-16le';
  if (even > many && odd * 10 < even) return 'utf-16be';
  return undefined;
}

/** In Cyrillic or Chinese only blanks, commas and line ends contain a zero, so the words have to decide. */
function wordsInUtf16(head: Uint8Array): Encoding | undefined {
  const [little, big] = [wordsIn(head, 'utf-16le'), wordsIn(head, 'utf-16be')];
  if (Math.max(little, big) <= 0.8) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/**
 * The text of a file without its byte order mark. In UTF-8, a stray byte is decoded as in Windows-1252; in other
 * encodings, unreadable bytes become U+FFFD.
 */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'utf-8' || isUtf8(bytes)) return new TextDecoder(encoding).decode(bytes);
  return mended(bytes);
}

/** UTF-8 with stray bytes, each of which is decoded as in Windows-1252. */
function mended(bytes: Uint8Array): string {
  const windows = new TextDecoder('windows-1252');
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    // A byte order mark inside a file is an ordinary character, which the decoder would drop.
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

/** How many bytes at even and odd positions are zero. */
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

/**
 * Real text has few of these; in UTF-16 they are halves of Cyrillic, Greek or Arabic letters. Zeros alone prove
 * nothing.
 */
function hasControls(bytes: Uint8Array): boolean {
  const isControl = (byte: number) => (byte > 0 && byte < 9) || (byte > 13 && byte < 32);
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > bytes.length / 20;
}

/** The share of letters, digits and table punctuation in a text. */
function wordsIn(bytes: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length & ~1));
  const characters = [...text];
  const usual = characters.filter((character) =>
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}\p{Nd}\p{Po}\s@+;"()-]/u.test(
      character,
    ),
  );
  // Text that only looks like Chinese has no line ends and no separators.
  return /[\r\n,;\t:]/.test(text) ? usual.length / Math.max(1, characters.length) : 0;
}

/** For first octets up to `last`: the length of the sequence, and the range of its second octet. */
interface Sequence {
  last: number;
  length: number;
  second?: [from: number, to: number];
}

/**
 * Well-formed sequences by first octet; length 0 if none begins. @see
 * https://www.rfc-editor.org/rfc/rfc3629#section-4
 */
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

/** The length of the UTF-8 sequence beginning here; 0 if there is none. */
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

/** Counts multi-octet characters, and octets that belong to none. */
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

/** A single-byte encoding, with the letters its languages use most. */
interface Old {
  encoding: Encoding;
  often: string;
  sometimes: string;
  /** Whole words are non-ASCII, not just single letters. */
  wholeWords?: true;
}

/** Most common first; a tie goes to the first. */
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
/** How many non-ASCII letters are examined. */
const LETTERS_LOOKED_AT = 4000;
const VOWEL = /[aeiouyąęáàâäãåæèéêëěíìîïóòôöõőøœúùûüűůýаеёиіїоуыэюяєў]/iu;

const known = new Map<Encoding, string[]>();

/** What each byte stands for in a single-byte encoding. */
function charactersOf(encoding: Encoding): string[] {
  const characters =
    known.get(encoding) ??
    [...Array(256).keys()].map((byte) => new TextDecoder(encoding).decode(Uint8Array.of(byte)));
  known.set(encoding, characters);
  return characters;
}

/** The legacy encoding that gives the most plausible words. */
function guessOld(bytes: Uint8Array): Encoding {
  const places: number[] = [];
  for (let at = 0; at < bytes.length && places.length < LETTERS_LOOKED_AT; at++) {
    if ((bytes[at] ?? 0) >= 0x80) places.push(at);
  }
  const scores = OLD.map((old) => {
    const characters = charactersOf(old.encoding);
    // Bytes that TextDecoder drops, such as a byte order mark, are not part of a word.
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

/** A non-ASCII character and its neighbours. */
interface Place {
  before: string;
  here: string;
  after: string;
}

/** How plausible a non-ASCII character is between its neighbours. */
function plausible(place: Place, old: Old): number {
  if (!isLetter(place.here)) return signScore(place);
  const score = letterScore(place.here, old) + neighbourScore(place, old) + capitalScore(place, old);
  return old.wholeWords ? score : score + vowelScore(place) + spanishScore(place);
}

/** In languages with ñ, no consonant follows it. */
function spanishScore({ here, after }: Place): number {
  return here === 'ñ' && isLetter(after) && !VOWEL.test(after) ? -2 : 0;
}

function signScore({ before, here, after }: Place): number {
  if (/[\u0080-\u009f\ufffd]/.test(here)) return -8;
  if (isLetter(before) && isLetter(after) && here !== '’') return -6;
  return /[„“”‚‘’–—…€«»¿¡\u00a0·•]/.test(here) ? 0 : -2;
}

/** How common a letter is in an encoding's languages. */
function letterScore(here: string, { often, sometimes, wholeWords }: Old): number {
  if (often.includes(here) || (wholeWords && often.includes(here.toLowerCase()))) return 3;
  return sometimes.includes(here) ? 2 : -0.5;
}

function isBeyondAscii(character: string): boolean {
  return character > '\u007f' && isLetter(character);
}

/** No word mixes two scripts, and where non-ASCII letters are occasional, three in a row are rare. */
function neighbourScore({ before, after }: Place, { wholeWords }: Old): number {
  const [joins, goesOn] = [isBeyondAscii(before), isBeyondAscii(after)];
  if (!wholeWords) return joins && goesOn ? -3 : 0;
  if (/[a-z]/i.test(before + after)) return -5;
  return joins || goesOn ? 2 : -4;
}

/** Names begin with a capital if the script has any, and no word has one in the middle. */
function capitalScore({ before, here, after }: Place, { wholeWords }: Old): number {
  if (isUpper(here)) return isLower(before) ? -5 : 0;
  if (!isLower(here)) return 0;
  const beginning = wholeWords && !isLetter(before) ? -2 : 0;
  if (!isUpper(after)) return beginning;
  return beginning - (isUpper(before) ? 3 : 5);
}

/** Vowels and consonants usually alternate. */
function vowelScore({ before, here, after }: Place): number {
  const [left, middle, right] = [before, here, after].map((letter) => VOWEL.test(letter));
  const joinsVowels = isBeyondAscii(before) && left && middle;
  const score = joinsVowels || (isBeyondAscii(after) && middle && right) ? -2 : 0;
  if (!isLetter(before) || !isLetter(after)) return score;
  if (!middle) return left || right ? score : score - 1.5;
  if (left && right) return score - 0.5;
  return left || right ? score : score + 1;
}
