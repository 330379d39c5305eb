import { codePoints, isVisible, NAME_LIMIT } from '../ground/text';
import { type AddressProblem, parseProfileAddress } from './address';
import { nameFromAddress } from './prefill';

/** How many people can be added at once this way; longer lists are imported as a table. */
export const LINES_LIMIT = 100;

/** What is wrong with a line; `no-name`: only an address, without a name in it. */
export type LineProblem =
  | { kind: 'no-name' }
  | { kind: 'name-too-long'; limit: number }
  | { kind: 'address'; problem: AddressProblem }
  | { kind: 'twice'; line: number };

/** The result for one line. */
export interface CapturedLine {
  /** Its number, from 1. */
  number: number;
  /** As it was pasted. */
  text: string;
  name: string;
  /** The canonical address, or the invalid one as typed; '' if there is none. */
  address: string;
  /** Whether the name was derived from the address. */
  guessed: boolean;
  /** Whether the name contains something unusual: a broken address, an e-mail address, a number. */
  odd: boolean;
  problem: LineProblem | null;
}

/** How much of a line is read; names and profile addresses are shorter. */
const READ = 2_000;

/** A web address within a line, with or without scheme, and without the sentence's final punctuation. */
const ADDRESS = /(?:https?:\/\/|www\.|(?:[\p{L}\d-]+\.)+\p{L}{2,}\/)\S*[^\s.,;:!?)\]>"'”»]/iu;
/** List markers before a name. */
const BULLET = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/;
/** Brackets left empty after removing an address. */
const EMPTY_BRACKETS = /\(\s*\)|<\s*>|\[\s*\]/g;
/** Separators that tables and sentences put between the parts. */
const BETWEEN = /^[\s,;|:–—،-]+$/u;
/** Never part of a name: half an address, an e-mail address, a second column, a phone number. */
const ODD = /:\/|[@;\p{Nd}]/u;
const QUOTED = /^["„“”«»](.*)["“”«»]$/u;

/**
 * Reads people from pasted lines: "Name, address", only a name or only an address, in order. Empty lines are skipped.
 */
export function readLines(text: string): CapturedLine[] {
  const firsts = new Map<string, number>();
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line, index) => {
    if (!isVisible(line)) return [];
    const read = readLine(line, index + 1);
    const identity = read.problem ? undefined : identityOf(read.address);
    if (identity === undefined) return [read];
    // The same address means the same person; the same name does not.
    const twin = firsts.get(identity);
    if (twin !== undefined) return [{ ...read, problem: { kind: 'twice', line: twin } as const }];
    firsts.set(identity, read.number);
    return [read];
  });
}

function identityOf(address: string): string | undefined {
  const parsed = parseProfileAddress(address);
  return parsed.ok ? parsed.value.identity : undefined;
}

function readLine(text: string, number: number): CapturedLine {
  const line = text.slice(0, READ).replace(BULLET, '');
  const found = ADDRESS.exec(line)?.[0] ?? '';
  const [before = '', ...after] = found === '' ? [line] : line.split(found);
  // A full stop after the address ends the sentence; in a name it belongs to the name.
  const written = asWritten(`${before} ${after.join(found).replace(/^[.!?]+/, '')}`);
  const read = found === '' ? null : parseProfileAddress(found);
  const guess = read?.ok ? nameFromAddress(read.value) : '';
  const name = isVisible(written) ? written : guess;
  return {
    number,
    text,
    name,
    address: read?.ok ? read.value.href : found,
    guessed: name !== '' && !isVisible(written),
    odd: ODD.test(name),
    problem: problemOf(name, read),
  };
}

/** The name as intended, without separators. */
function asWritten(rest: string): string {
  const letters = [...rest.replace(EMPTY_BRACKETS, ' ').replace(/\s+/g, ' ')];
  let [start, end] = [0, letters.length];
  while (start < end && BETWEEN.test(letters[start] ?? '')) start += 1;
  while (start < end && BETWEEN.test(letters[end - 1] ?? '')) end -= 1;
  const name = letters.slice(start, end).join('');
  return (QUOTED.exec(name)?.[1] ?? name).trim();
}

function problemOf(name: string, read: ReturnType<typeof parseProfileAddress> | null): LineProblem | null {
  if (read && !read.ok) return { kind: 'address', problem: read.problem };
  if (name === '') return { kind: 'no-name' };
  return codePoints(name) > NAME_LIMIT ? { kind: 'name-too-long', limit: NAME_LIMIT } : null;
}
