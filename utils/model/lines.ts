import { codePoints, isVisible, NAME_LIMIT } from '../ground/text';
import { type AddressProblem, parseProfileAddress } from './address';
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
  /** Whether there is something in the name that names do not have: a broken address, an e-mail, a number. */
  odd: boolean;
  problem: LineProblem | null;
}

/** A line is read this far: no name and no profile address is longer. */
const READ = 2_000;

/** A web address within a line, with or without its scheme; a sentence's marks at its end are not part of it. */
const ADDRESS = /(?:https?:\/\/|www\.|(?:[\p{L}\d-]+\.)+\p{L}{2,}\/)\S*[^\s.,;:!?)\]>"'”»]/iu;
/** What lists put before a name. */
const BULLET = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/;
/** What is left where an address stood in brackets. */
const EMPTY_BRACKETS = /\(\s*\)|<\s*>|\[\s*\]/g;
/** What tables and sentences put between the parts. */
const BETWEEN = /^[\s,;|:–—،-]+$/u;
/** What stands in no name: half an address, an e-mail, a second column, a telephone number. */
const ODD = /:\/|[@;\p{Nd}]/u;
const QUOTED = /^["„“”«»](.*)["“”«»]$/u;

/**
 * Reads people out of pasted lines: "Name, address", a name alone or an address alone, in the order in which
 * they come. Empty lines are passed over.
 */
export function readLines(text: string): CapturedLine[] {
  const firsts = new Map<string, number>();
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line, index) => {
    if (!isVisible(line)) return [];
    const read = readLine(line, index + 1);
    const identity = read.problem ? undefined : identityOf(read.address);
    if (identity === undefined) return [read];
    // The same address is the same person; two people of the same name are not.
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
  // A full stop after the address ends the sentence; one in a name belongs to it.
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

/** The name as it was meant, without what stood between it and the address. */
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
