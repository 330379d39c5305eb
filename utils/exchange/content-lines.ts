/**
 * Lines of iCalendar and vCard files as RFC 5545 §3.1 and RFC 6350 §3.2 require. The libraries that write the files
 * fold every 75 UTF-16 units, which gives lines of up to 225 octets and splits characters, which are then lost in
 * UTF-8.
 */

/** The maximum octets per line, including the leading blank of a continuation. */
const LINE_OCTETS = 75;

/** Joins continued lines. */
export function unfold(text: string): string {
  return text.replace(/\r\n[ \t]/g, '');
}

/** Folds every line after at most 75 octets of UTF-8, never inside a character. */
export function fold(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  // No code unit takes more than three octets.
  if (line.length * 3 <= LINE_OCTETS) return line;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/**
 * A text that a content line can carry: composed, without lone surrogates, with `\n` for every line break, and
 * without the control characters both formats forbid.
 */
export function lineText(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}
