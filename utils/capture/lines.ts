import { type AddressProblem, parseProfileAddress, sameIdentity } from '../contacts/address';
import { codePoints, isVisible, NAME_LIMIT } from '../contacts/name';
import { nameFromAddress } from './prefill';

/** How many people are added at once this way; whoever has more has them in a table. */
export const LINES_LIMIT = 100;

/** What is wrong with a line; `no-name`: an address alone in which no name is written. */
export type LineProblem =
  | { kind: 'no-name' }
  | { kind: 'name-too-long'; limit: number }
  | { kind: 'address'; problem: AddressProblem }
  | { kind: 'twice'; line: number };

/** What becomes of one line. */
export interface CapturedLine {
  /** Its place in the text, from 1. */
  number: number;
  /** As it was pasted. */
  text: string;
  name: string;
  /** The canonical address, or what stands in the place of one; '' without. */
  address: string;
  /** Whether the name was read from the address. */
  guessed: boolean;
  problem: LineProblem | null;
}

/** A web address within a line, with or without its scheme; a sentence's marks at its end are not part of it. */
const ADDRESS = /(?:https?:\/\/|www\.|(?:[\p{L}\d-]+\.)+\p{L}{2,}\/)\S*[^\s.,;:!?)\]>"'”»]/iu;
/** What lists and tables put before a name, between the parts and around them. */
const BULLET = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/;
const EDGES = /^[\s,;|:<(["„“”–-]+|[\s,;|:>)\]"“”–-]+$/g;

/**
 * Reads people out of pasted lines: "Name, address", a name alone or an address alone, in the order in which
 * they come. Empty lines are passed over.
 */
export function readLines(text: string): CapturedLine[] {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap((line, index) => (isVisible(line) ? [readLine(line, index + 1)] : []));
  return lines.map((line, index) => {
    const twin = line.problem ? undefined : lines.slice(0, index).find((earlier) => isSame(earlier, line));
    return twin ? { ...line, problem: { kind: 'twice', line: twin.number } } : line;
  });
}

function readLine(text: string, number: number): CapturedLine {
  const line = text.replace(BULLET, '');
  const found = ADDRESS.exec(line)?.[0] ?? '';
  const written = line.replace(found, ' ').replace(/\s+/g, ' ').replace(EDGES, '');
  const read = found === '' ? null : parseProfileAddress(found);
  const guess = read?.ok ? nameFromAddress(read.value) : '';
  const name = isVisible(written) ? written : guess;
  return {
    number,
    text,
    name,
    address: read?.ok ? read.value.href : found,
    guessed: name !== '' && !isVisible(written),
    problem: problemOf(name, read),
  };
}

function problemOf(name: string, read: ReturnType<typeof parseProfileAddress> | null): LineProblem | null {
  if (read && !read.ok) return { kind: 'address', problem: read.problem };
  if (name === '') return { kind: 'no-name' };
  return codePoints(name) > NAME_LIMIT ? { kind: 'name-too-long', limit: NAME_LIMIT } : null;
}

/** The same address is the same person; two people of the same name are not. */
function isSame(a: CapturedLine, b: CapturedLine): boolean {
  const [first, second] = [parseProfileAddress(a.address), parseProfileAddress(b.address)];
  return first.ok && second.ok && sameIdentity(first.value, second.value);
}
