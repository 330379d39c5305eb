import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { breathe, inSlices, type Work } from '../ground/slices';
import { plain, stepsBetween } from '../ground/spelling';
import { fold } from '../ground/text';
import type { Contact, ContactRecord } from '../model/contact';
import { toContact } from '../model/contact-record';

/** Why two contacts may be the same person; the views word it. */
export type DuplicateReason =
  | 'same-address'
  | 'same-phone'
  | 'same-email'
  | 'same-name'
  | 'similar-name'
  | 'same-group'
  | 'same-address-name';

export interface LikelyDuplicate {
  /** The contact saved first. */
  a: Contact;
  b: Contact;
  reasons: DuplicateReason[];
  /** Higher is likelier. */
  score: number;
}

/** Points per reason; a pair that reaches WANTED is shown. */
const WORTH = {
  /** Nobody can be saved twice with one address, but entries from before addresses were normalised may share one. */
  'same-address': 100,
  'same-phone': 70,
  'same-email': 70,
  'same-name': 60,
  'near-name': 50,
  'far-name': 40,
  'part-of-name': 30,
  'same-address-name': 50,
  'same-group': 20,
  /** Different profiles on the same platform suggest two people. */
  apart: -20,
} as const;
const WANTED = 50;
/** Single-word names are too common. */
const ONE_WORD = -20;

const PAGE = 1_000;
/** In a larger block, each is compared only with its alphabetical neighbours. */
const LARGE_BLOCK = 300;
const NEIGHBOURS = 12;
const SLICE_MILLISECONDS = 8;
const SHORTEST_ADDRESS_NAME = 6;
/** More pairs than anybody reviews in one sitting. */
const MOST = 1000;

/** The parts of a contact that are compared. */
interface Face {
  record: ContactRecord;
  /** The words of the name, folded, in alphabetical order. */
  words: string[];
  name: string;
  /** The name run together as in profile addresses, forwards and backwards. */
  spelled: string[];
  /** Names found in the profile addresses. */
  addressNames: string[];
}

/**
 * Finds contacts that may be the same person. Only contacts with something in common (a word of the name, all but one
 * of its letters, the name in an address) are compared, a few milliseconds at a time.
 *
 * @returns the most likely pairs first, at most 1,000, without pairs the mentor has marked as different people
 * @throws StorageFailure, or the signal's reason once aborted
 */
export async function likelyDuplicates(db: TrailDatabase, work: Work = {}): Promise<LikelyDuplicate[]> {
  const { signal, onProgress } = work;
  const records = await liveRecords(db, signal);
  const total = records.length;
  const faces: Face[] = [];
  const blocks = new Map<string, number[]>();
  const tell = (done: number) => onProgress?.(Math.min(done, 2 * total), 2 * total);
  await inSlices(
    records,
    (record, index) => {
      const face = faceOf(record);
      faces.push(face);
      for (const key of keysOf(face)) {
        const block = blocks.get(key);
        if (block) block.push(index);
        else blocks.set(key, [index]);
      }
    },
    { signal, onProgress: tell },
  );

  const found = new Map<number, Found>();
  const shared = [...blocks.values()].filter(({ length }) => length > 1);
  let until = performance.now() + SLICE_MILLISECONDS;
  let looks = 0;
  for (const [index, block] of shared.entries()) {
    for (const [one, other] of pairsIn(block, faces)) {
      looks += 1;
      if (looks % 32 === 0 && performance.now() > until) {
        tell(total + Math.floor((index / shared.length) * total));
        await breathe();
        signal?.throwIfAborted();
        until = performance.now() + SLICE_MILLISECONDS;
      }
      const [left, right] = [faces[one], faces[other]];
      const name = Math.min(one, other) * total + Math.max(one, other);
      const pair = left && right && !found.has(name) && compare(left, right);
      if (pair) found.set(name, pair);
    }
  }
  tell(2 * total);
  return likeliest([...found.values()]);
}

/** A pair that may yet turn out not to be among the most likely. */
interface Found {
  a: ContactRecord;
  b: ContactRecord;
  reasons: DuplicateReason[];
  score: number;
}

/** The best pairs in order; sorting many thousands would take time and help nobody. */
function likeliest(found: readonly Found[]): LikelyDuplicate[] {
  const byScore = Map.groupBy(found, ({ score }) => score);
  const scores = [...byScore.keys()].sort((one, other) => other - one);
  const best: Found[] = [];
  for (const score of scores) {
    const some = (byScore.get(score) ?? []).slice(0, MOST - best.length);
    best.push(...some.sort((one, other) => ((one.a.sortKey ?? '') < (other.a.sortKey ?? '') ? -1 : 1)));
  }
  return best.map(({ a, b, reasons, score }) => ({ a: toContact(a), b: toContact(b), reasons, score }));
}

/** All live contacts, read in pages: one large read would block the page. */
async function liveRecords(db: TrailDatabase, signal: AbortSignal | undefined): Promise<ContactRecord[]> {
  const records: ContactRecord[] = [];
  let last = '';
  for (;;) {
    signal?.throwIfAborted();
    const page = await storing(() => db.contacts.where('id').above(last).limit(PAGE).toArray());
    records.push(...page.filter(({ deletedAt }) => deletedAt === undefined));
    const end = page.at(-1);
    if (!end || page.length < PAGE) return records;
    last = end.id;
    await breathe();
  }
}

function faceOf(record: ContactRecord): Face {
  const inOrder = plain(fold(record.name))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const words = [...inOrder].sort();
  return {
    record,
    words,
    name: words.join(' '),
    spelled: words.length > 1 ? [inOrder.join(''), inOrder.toReversed().join('')] : [],
    addressNames: (record.identities ?? []).flatMap(addressName),
  };
}

/** `facebook/lenakraemer`, `linkedin/lena-kraemer-8a1b2c3` → `lenakramer`; nothing for a numeric id. */
function addressName(identity: string): string[] {
  const [, path = ''] = /^(?:facebook|linkedin)\/(.+)$/.exec(identity) ?? [];
  const letters = plain(fold(path.replace(/-[\da-f]*\d[\da-f]*$/, ''))).replace(/[^\p{L}]/gu, '');
  return letters.length >= SHORTEST_ADDRESS_NAME ? [letters] : [];
}

function keysOf({ record, name, words, spelled, addressNames }: Face): Set<string> {
  const keys = new Set([...spelled, ...addressNames].map((letters) => `@${letters}`));
  for (const identity of record.identities ?? []) keys.add(`#${identity}`);
  for (const reach of record.reachKeys ?? []) keys.add(`#${reach}`);
  if (name === '') return keys;
  keys.add(`=${name}`);
  // Names that differ by one letter added, missing or changed share one of these keys.
  if (name.length >= 5 && name.length <= 40) {
    for (let at = 0; at < name.length; at += 1) keys.add(`=${name.slice(0, at)}${name.slice(at + 1)}`);
  }
  for (const word of words.slice(0, 4)) {
    for (const other of words.slice(0, 4)) if (other !== word) keys.add(`+${word} ${other[0]}`);
  }
  return keys;
}

function* pairsIn(block: readonly number[], faces: readonly Face[]): Generator<[number, number]> {
  const large = block.length > LARGE_BLOCK;
  const order = large
    ? block.toSorted((a, b) => ((faces[a]?.name ?? '') < (faces[b]?.name ?? '') ? -1 : 1))
    : block;
  for (const [at, one] of order.entries()) {
    const end = large ? Math.min(order.length, at + 1 + NEIGHBOURS) : order.length;
    for (let next = at + 1; next < end; next += 1) {
      const other = order[next];
      if (other !== undefined) yield [one, other];
    }
  }
}

function compare(left: Face, right: Face): Found | null {
  const reasons: DuplicateReason[] = [];
  let score = 0;
  const because = (reason: DuplicateReason, worth: number) => {
    reasons.push(reason);
    score += worth;
  };
  for (const reason of sharedReach(left.record, right.record)) because(reason, WORTH[reason]);
  const named = nameRelation(left, right);
  if (named === 'same-name') because('same-name', WORTH[named]);
  else if (named) because('similar-name', WORTH[named]);
  if (named && left.words.length === 1) score += ONE_WORD;
  const isSameAddress = reasons.includes('same-address');
  if (!isSameAddress && sharesAddressName(left, right))
    because('same-address-name', WORTH['same-address-name']);
  if (score === 0) return null;
  const { metKey } = left.record;
  if (metKey !== undefined && metKey === right.record.metKey) because('same-group', WORTH['same-group']);
  if (!isSameAddress && areApart(left.record, right.record)) score += WORTH.apart;
  if (score < WANTED) return null;
  const [{ record: one }, { record: other }] = [left, right];
  if (isSaidToBeTwo(one, other)) return null;
  const [a, b] = one.savedAt <= other.savedAt ? [one, other] : [other, one];
  return { a, b, reasons, score };
}

/** Whether the mentor has marked them as different people. */
function isSaidToBeTwo(one: ContactRecord, other: ContactRecord): boolean {
  return Boolean(one.notSameAs?.includes(other.id) || other.notSameAs?.includes(one.id));
}

function nameRelation(
  left: Face,
  right: Face,
): 'same-name' | 'near-name' | 'far-name' | 'part-of-name' | null {
  if (left.name === '' || right.name === '') return null;
  if (left.name === right.name) return 'same-name';
  // "Person 12" and "Person 13" are different people.
  if (left.name.replace(/\D/g, '') !== right.name.replace(/\D/g, '')) return null;
  const shorter = Math.min(left.name.length, right.name.length);
  const steps = shorter >= 5 ? stepsBetween(left.name, right.name, 2) : 3;
  if (steps === 1 && shorter >= 8) return 'near-name';
  if (steps <= 2 && shorter >= 6) return 'far-name';
  return isPartOf(left.words, right.words) || isPartOf(right.words, left.words) ? 'part-of-name' : null;
}

/** "Lena K." for "Lena Krämer", or "Lena Krämer" for "Lena Maria Krämer". */
function isPartOf(few: readonly string[], many: readonly string[]): boolean {
  if (few.length < 2 || few.length > many.length) return false;
  const left = [...many];
  let whole = 0;
  for (const word of few.toSorted((a, b) => b.length - a.length)) {
    const at = left.findIndex((other) => other === word || (word.length === 1 && other.startsWith(word)));
    if (at < 0) return false;
    if (word.length > 1) whole += 1;
    left.splice(at, 1);
  }
  return whole > 0;
}

function sharesAddressName(left: Face, right: Face): boolean {
  const own = [...left.addressNames, ...left.spelled];
  return (
    left.addressNames.some((name) => right.addressNames.includes(name) || right.spelled.includes(name)) ||
    right.addressNames.some((name) => own.includes(name))
  );
}

/** Contact details they share. */
function sharedReach(a: ContactRecord, b: ContactRecord) {
  const identities = a.identities?.some((identity) => b.identities?.includes(identity));
  const shared = a.reachKeys?.filter((key) => b.reachKeys?.includes(key)) ?? [];
  const reasons: ('same-address' | 'same-phone' | 'same-email')[] = identities ? ['same-address'] : [];
  if (shared.some((key) => key.startsWith('tel:'))) reasons.push('same-phone');
  if (shared.some((key) => key.startsWith('mailto:'))) reasons.push('same-email');
  return reasons;
}

/** Whether each has a profile on the same platform. Facebook's user names and numbers cannot be compared. */
function areApart(a: ContactRecord, b: ContactRecord): boolean {
  return ['facebook/', 'facebook#', 'linkedin/'].some((platform) =>
    [a, b].every(({ identities = [] }) => identities.some((identity) => identity.startsWith(platform))),
  );
}
