/**
 * Address book files as they come from phones and web mailers, made into what a reader of vCard 3.0 and 4.0
 * takes. vCard 2.1 has its own line breaks, its own encoding and parameters without names; phones write groups
 * (`item1.URL` with `item1.X-ABLabel`), which the reader drops, and pictures of megabytes, which nobody needs.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6350 and the vCard 2.1 specification of the Internet Mail Consortium
 */

/** One card in the file. */
export interface CardText {
  /** Ready for the reader. */
  text: string;
  /** Lines that are none of a card, as they stand in the file. */
  strange: string[];
  /** The file ends, or the next card begins, before this one has ended. */
  cut: boolean;
}

/** A parameter of this name carries a property's group to where the reader keeps it. */
export const GROUP = 'X-GROUP';

/** What is not read: pictures, sounds and keys, many times as large as all the rest. */
const SKIPPED = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY', 'X-ABCROP-RECTANGLE', 'X-IMAGEHASH']);
const HEAD = /^(?:([A-Za-z0-9-]+)\.)?([A-Za-z][A-Za-z0-9-]*)((?:;(?:[^":;]|"[^"]*")*)*):/;
/** A line of a picture that its program has not indented. */
const BASE64 = /^[A-Za-z0-9+/=\s]*$/;
const BEGIN = /^\s*BEGIN\s*:\s*VCARD\s*$/i;
const END = /^\s*END\s*:\s*VCARD\s*$/i;

/** Whether a text is an address book file. */
export function holdsCards(text: string): boolean {
  return /^\s*BEGIN\s*:\s*VCARD\s*$/im.test(text.slice(0, 4096));
}

/** The charset a file of vCard 2.1 says its texts are in; '' where it says none. */
export function charsetOf(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  return /;CHARSET="?([\w-]+)/i.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** Goes through a file card by card. */
export class CardReader {
  private at = 0;
  private readonly text: string;
  /** A line that has been read and belongs to what comes. */
  private kept: string | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Characters that have been gone through. */
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
    // As Macs once ended lines.
    const first = line.indexOf('\r');
    this.at = at + first + 1;
    return line.slice(0, first);
  }

  private card(): CardText {
    const lines: string[] = [];
    const strange: string[] = [];
    let isOld = false;
    let skipping = false;
    let last: Line | undefined;
    let depth = 0;
    let cut = true;
    const write = () => {
      if (last) lines.push(last.head + plainValue(last, isOld));
      last = undefined;
    };
    for (let line = this.line(); line !== undefined; line = this.line()) {
      if (depth > 0) {
        // The card of an assistant inside the card: somebody else.
        if (END.test(line)) depth -= 1;
        else if (BEGIN.test(line)) depth += 1;
        continue;
      }
      if (END.test(line)) {
        cut = false;
        break;
      }
      if (BEGIN.test(line)) {
        if (last?.name === 'AGENT') {
          last = undefined;
          depth = 1;
          continue;
        }
        this.kept = line;
        break;
      }
      if (last?.quoted && last.value.endsWith('=')) {
        // Some programs double every line end.
        if (line === '') continue;
        // A soft break: the text goes on in the next line, whatever it begins with.
        last.value = last.value.slice(0, -1) + line;
        continue;
      }
      if (/^[ \t]/.test(line)) {
        if (last) last.value += isOld ? line : line.slice(1);
        continue;
      }
      if (skipping && BASE64.test(line)) continue;
      if (line.trim() === '') continue;
      const head = HEAD.exec(line);
      if (!head) {
        // A note with line ends that were not written as such.
        if (last?.name === 'NOTE') last.value += `\\n${line}`;
        else strange.push(line);
        continue;
      }
      write();
      const [whole, group = '', name = '', parameters = ''] = head;
      const key = name.toUpperCase();
      skipping = SKIPPED.has(key);
      if (skipping) continue;
      const value = line.slice(whole.length);
      if (key === 'VERSION') {
        isOld = value.trim() === '2.1';
        continue;
      }
      last = { name: key, value, ...readParameters(key, group, parameters) };
    }
    write();
    return { text: `BEGIN:VCARD\r\nVERSION:4.0\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`, strange, cut };
  }
}

interface Line {
  name: string;
  /** Up to and with the colon. */
  head: string;
  value: string;
  /** Its value is quoted-printable. */
  quoted: boolean;
  charset: string;
}

/** Parameters that were given without a name, and what they are. */
const ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT', 'B']);

function readParameters(name: string, group: string, parameters: string) {
  let quoted = false;
  let charset = '';
  let head = name;
  for (const parameter of parameters.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
    if (parameter.trim() === '') continue;
    const equals = parameter.indexOf('=');
    const key = (equals < 0 ? '' : parameter.slice(0, equals)).trim().toUpperCase();
    const value = parameter.slice(equals + 1).trim();
    const plain = value.replace(/^"(.*)"$/, '$1').toUpperCase();
    if (key === 'ENCODING' || (key === '' && ENCODINGS.has(plain))) quoted = plain === 'QUOTED-PRINTABLE';
    else if (key === 'CHARSET') charset = plain;
    // The reader knows no other charset than the file's, which has been read already.
    else if (value !== '') head += `;${key === '' ? 'TYPE' : key}=${value}`;
  }
  if (group !== '') head += `;${GROUP}=${group.toUpperCase()}`;
  return { head: `${head}:`, quoted, charset };
}

function plainValue({ value, quoted, charset }: Line, isOld: boolean): string {
  const text = quoted ? unquote(value, charset) : value;
  // In 2.1 a backslash is nothing but itself, unless a semicolon follows.
  const kept = isOld ? text.replace(/\\(?![;:,nN\\])/g, '\\\\') : text;
  return kept.replace(/\r\n?|\n/g, '\\n');
}

/** Decodes quoted-printable. @see https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
function unquote(text: string, charset: string): string {
  if (!text.includes('=')) return text;
  return text.replace(/(?:=[0-9A-Fa-f]{2})+/g, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (pair) => Number.parseInt(pair, 16));
    return decoderOf(charset, bytes).decode(bytes);
  });
}

function decoderOf(charset: string, bytes: Uint8Array): TextDecoder {
  if (charset !== '') {
    try {
      return new TextDecoder(charset, { ignoreBOM: true });
    } catch {
      // A name nobody knows says nothing.
    }
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    decoder.decode(bytes);
    return decoder;
  } catch {
    return new TextDecoder('windows-1252');
  }
}
