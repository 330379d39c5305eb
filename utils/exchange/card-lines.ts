/**
 * Converts address book files from phones and web mailers into what a reader of vCard 3.0 and 4.0 accepts. vCard 2.1
 * has its own line breaks and encoding, and parameters without names. Phones write groups (`item1.URL` with
 * `item1.X-ABLabel`), which the reader drops, and pictures of several megabytes, which nobody needs.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6350 and the vCard 2.1 specification of the Internet Mail Consortium
 */
import { decode, guessEncoding } from './decode';

/** One card of the file. */
export interface CardText {
  /** The text for the reader. */
  text: string;
  /** Lines outside any card, as in the file. */
  strange: string[];
  /** The file ends, or the next card begins, before this one ends. */
  cut: boolean;
}

/** The parameter that passes a property's group to where the reader keeps it. */
export const GROUP = 'X-GROUP';

/** Properties to skip: pictures, sounds and keys, many times larger than everything else. */
const SKIPPED = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY', 'X-ABCROP-RECTANGLE', 'X-IMAGEHASH']);
const HEAD = /^(?:([A-Za-z0-9-]+)\.)?([A-Za-z][A-Za-z0-9-]*)((?:;(?:[^":;]|"[^"]*")*)*):/;
/** A line of a picture that was not indented. */
const BASE64 = /^[A-Za-z0-9+/=\s]*$/;
const BEGIN = /^\s*BEGIN\s*:\s*VCARD\s*$/i;
const END = /^\s*END\s*:\s*VCARD\s*$/i;
/** Two cards put together by a program that ended the first without a line break. */
const END_AND_BEGIN = /^\s*END\s*:\s*VCARD\s*(?=BEGIN\s*:\s*VCARD)/i;

/** Whether a text is an address book file. */
export function holdsCards(text: string): boolean {
  return /^\s*BEGIN\s*:\s*VCARD\s*$/im.test(text.slice(0, 4096));
}

/** The charset a vCard 2.1 file declares; '' if none. */
export function charsetOf(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  return /;CHARSET="?([\w-]+)/i.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** Removes line breaks inside a character: some programs fold lines after a number of bytes, as vCard 3.0 permits. */
export function withWholeCharacters(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    const end = bytes[at - 1] === CR ? at - 1 : at;
    const isFold = bytes[at + 1] === BLANK || bytes[at + 1] === TAB;
    if (!isFold || (bytes[end - 1] ?? 0) < 0x80 || !isFurther(bytes[at + 2] ?? 0)) continue;
    kept.push(bytes.subarray(from, end));
    from = at + 2;
  }
  if (kept.length === 0) return bytes;
  kept.push(bytes.subarray(from));
  const whole = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const part of kept) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}

const [TAB, LF, CR, BLANK] = [0x09, 0x0a, 0x0d, 0x20];
/** Whether a byte of UTF-8 continues a character. */
const isFurther = (byte: number) => byte >= 0x80 && byte < 0xc0;

/** Reads a file card by card. */
export class CardReader {
  private at = 0;
  private readonly text: string;
  /** A line already read that belongs to the next card. */
  private kept: string | undefined;

  constructor(text: string) {
    // Copied out of a mail all lines are set in, and each would go on the one before.
    const [, indent = ''] = /^[\r\n]*([ \t]+)BEGIN\s*:\s*VCARD/i.exec(text) ?? [];
    this.text = indent === '' ? text : text.replace(new RegExp(`^${indent}`, 'gm'), '');
  }

  /** How many characters have been read. */
  get done(): number {
    return this.at;
  }

  /** The next card; undefined at the end of the file. */
  next(): CardText | undefined {
    for (let line = this.line(); line !== undefined; line = this.line()) {
      if (BEGIN.test(line)) return this.card();
    }
    return undefined;
  }

  private line(): string | undefined {
    if (this.kept !== undefined) {
      const line = this.kept;
      this.kept = undefined;
      return line;
    }
    if (this.at >= this.text.length) return undefined;
    const { text, at } = this;
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    this.at = end + 1;
    const line = text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
    if (!line.includes('\r')) return line;
    // Line ends of old Macs.
    const first = line.indexOf('\r');
    this.at = at + first + 1;
    return line.slice(0, first);
  }

  private card(): CardText {
    const card = new OpenCard();
    for (let line = this.line(); line !== undefined; line = this.line()) {
      if (card.isInner(line)) continue;
      const joined = END_AND_BEGIN.exec(line);
      if (joined) {
        this.kept = line.slice(joined[0].length);
        return card.close(false);
      }
      if (END.test(line)) return card.close(false);
      if (!BEGIN.test(line)) card.take(line);
      else if (!card.beginsInner()) {
        this.kept = line;
        break;
      }
    }
    return card.close(true);
  }
}

/** A card being read. */
class OpenCard {
  private readonly lines: Line[] = [];
  private readonly strange: string[] = [];
  /** Version 2.1, which has its own escaping and folding. */
  private isOld = false;
  /** The last property is being skipped. */
  private isSkipping = false;
  private last: Line | undefined;
  /** How many nested cards are open. */
  private depth = 0;

  /** Whether a line is part of a card inside this one. */
  isInner(line: string): boolean {
    if (this.depth === 0) return false;
    if (END.test(line)) this.depth -= 1;
    else if (BEGIN.test(line)) this.depth += 1;
    return true;
  }

  /** Whether the card that begins here is one inside this: that of an assistant, who is somebody else. */
  beginsInner(): boolean {
    if (this.last?.name !== 'AGENT') return false;
    this.last = undefined;
    this.depth = 1;
    return true;
  }

  take(line: string): void {
    if (this.goesOn(line)) return;
    const head = HEAD.exec(line);
    if (head) this.begin(line, head);
    // A note with line ends that were not escaped.
    else if (this.last?.name === 'NOTE') this.last.value += `\\n${line}`;
    else this.strange.push(line);
  }

  /** @param cut the file ends, or the next card begins, before this one has ended */
  close(cut: boolean): CardText {
    this.write();
    // The version may come last.
    const lines = this.lines.map((line) => line.head + plainValue(line, this.isOld));
    const text = `BEGIN:VCARD\r\nVERSION:4.0\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`;
    return { text, strange: this.strange, cut };
  }

  /** Whether a line continues the property before it, or is empty. */
  private goesOn(line: string): boolean {
    const { last } = this;
    if (last?.quoted && last.value.endsWith('=')) {
      // A soft line break: the text continues on the next line, whatever that begins with. Some programs double every
      // line end.
      if (line !== '') last.value = last.value.slice(0, -1) + line;
      return true;
    }
    if (/^[ \t]/.test(line)) {
      if (last) last.value += this.isOld ? line : line.slice(1);
      return true;
    }
    return line.trim() === '' || (this.isSkipping && BASE64.test(line));
  }

  private begin(line: string, [whole, group = '', name = '', parameters = '']: RegExpExecArray): void {
    this.write();
    const key = name.toUpperCase();
    this.isSkipping = SKIPPED.has(key);
    if (this.isSkipping) return;
    const value = line.slice(whole.length);
    if (key === 'VERSION') this.isOld = value.trim() === '2.1';
    else this.last = { name: key, value, ...readParameters(key, group, parameters) };
  }

  private write(): void {
    if (this.last) this.lines.push(this.last);
    this.last = undefined;
  }
}

interface Line {
  name: string;
  /** Including the colon. */
  head: string;
  value: string;
  /** The value is quoted-printable. */
  quoted: boolean;
  charset: string;
}

/** Encodings that appear as parameters without a name. */
const ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT', 'B']);

function readParameters(name: string, group: string, parameters: string) {
  let quoted = false;
  let charset = '';
  let head = name;
  for (const parameter of parameters.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
    if (parameter.trim() === '') continue;
    const { key, value, plain } = readParameter(ownLabel(parameter));
    if (key === 'ENCODING') quoted = plain === 'QUOTED-PRINTABLE';
    else if (key === 'CHARSET') charset = plain;
    // The reader only knows the file's charset, which has been decoded already.
    else if (value !== '') head += `;${key}=${value}`;
  }
  if (group !== '') head += `;${GROUP}=${group.toUpperCase()}`;
  return { head: `${head}:`, quoted, charset };
}

/** The owner's own label as Samsung phones write it: `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=41=62)`. */
const CUSTOM = /^\s*X-CUSTOM\((?:CHARSET=([\w-]+),)?(?:ENCODING=QUOTED-PRINTABLE,)?(.*)\)\s*$/i;

/** The label as a parameter; equals signs in a parameter's name would make the reader drop the whole property. */
function ownLabel(parameter: string): string {
  const [, charset = '', label = ''] = CUSTOM.exec(parameter) ?? [];
  const plain = unquote(label, charset)
    .replace(/["\p{C}]/gu, '')
    .trim();
  return plain === '' ? parameter.replace(/^([^=("]*)\(.*$/s, '$1') : `TYPE="${plain}"`;
}

/** A parameter. Without a name, it is an encoding or a type. */
function readParameter(parameter: string) {
  const equals = parameter.indexOf('=');
  const value = parameter.slice(equals + 1).trim();
  const plain = value.replace(/^"(.*)"$/, '$1').toUpperCase();
  const unnamed = ENCODINGS.has(plain) ? 'ENCODING' : 'TYPE';
  const key = (equals < 0 ? '' : parameter.slice(0, equals)).trim().toUpperCase() || unnamed;
  return { key, value, plain };
}

function plainValue({ value, quoted, charset }: Line, isOld: boolean): string {
  const text = quoted ? unquote(value, charset) : value;
  // In 2.1 a backslash is literal unless a semicolon follows.
  const kept = isOld ? text.replace(/\\(?![;:,nN\\])/g, '\\\\') : text;
  return kept.replace(/\r\n?|\n/g, '\\n');
}

/** Decodes quoted-printable. @see https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
function unquote(text: string, charset: string): string {
  if (!text.includes('=')) return text;
  // Non-ASCII characters were written literally and have been decoded with the file.
  const parts = text.split(/([^\0-\x7f]+)/);
  const bytes = parts.map((part, index) => (index % 2 === 0 ? bytesOf(part) : undefined));
  const read = decoderOf(charset, bytes);
  // Decode it as a whole: the second byte of a two-byte character may look like an ASCII letter.
  return parts.map((part, index) => (bytes[index] ? read(bytes[index]) : part)).join('');
}

function bytesOf(quoted: string): Uint8Array {
  const plain = quoted.replace(/=([0-9A-Fa-f]{2})/g, (_, pair: string) =>
    String.fromCharCode(Number.parseInt(pair, 16)),
  );
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

function decoderOf(
  charset: string,
  texts: readonly (Uint8Array | undefined)[],
): (bytes: Uint8Array) => string {
  if (charset !== '') {
    try {
      const decoder = new TextDecoder(charset, { ignoreBOM: true });
      return (bytes) => decoder.decode(bytes);
    } catch {
      // Ignore unknown charsets.
    }
  }
  const encoding = guessEncoding(Uint8Array.from(texts.flatMap((bytes) => [...(bytes ?? [])])));
  return (bytes) => decode(bytes, encoding);
}
