import type { BelongingTable } from '../database/belongings';
import { BELONGINGS } from '../database/belongings';
import { storing } from '../database/errors';
import { problemInEntry } from '../database/journal-schema';
import type { JournalEntry } from '../database/journal-types';
import type { TrailDatabase } from '../database/schema';
import { type Day, daysBetween } from '../ground/days';
import type { ContactId, MentorshipId } from '../ground/ids';
import { isSame } from '../ground/same';
import type { Contact, ContactRecord } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import { digestsOf, fromDamaged, fromStored, type StoredDigest } from '../model/digest';
import { type FollowUp, isOpen, type StepKind, turnOf } from '../model/follow-up';
import type { Interaction } from '../model/interaction';
import { listingIn, listingOf } from '../model/listing';
import type { Mentorship } from '../model/mentorship';
import { isInOrder } from '../model/next-step';
import { problemIn } from '../model/rows';
import { isKept, isRunning } from '../model/running';
import { type JournalTable, TABLES } from '../model/tables';

/** An inconsistency that no action should leave behind. */
export type Finding =
  /** A row its schema rejects; `where` is the path to the problem. */
  | { kind: 'unreadable'; table: JournalTable | 'journal'; key: string; where: string }
  /** A contact with wrong index keys, listing data or digest, so that lists, search or reports show it incorrectly. */
  | { kind: 'wrong-keys'; contactId: ContactId }
  /** A contact that lacks a next step, or has two of a kind or one of a kind that does not apply. */
  | { kind: 'next-action'; contactId: ContactId; open: StepKind[] }
  /** An open follow-up with the wrong name or turn, so that Today shows it incorrectly. */
  | { kind: 'wrong-turn'; contactId: ContactId; key: string }
  /** A row of a deleted contact, or a row outside the bin whose contact is in it. */
  | { kind: 'orphan'; table: BelongingTable; key: string; contactId: ContactId; contact: 'gone' | 'in-bin' }
  | { kind: 'two-running'; contactId: ContactId; mentorshipIds: MentorshipId[] }
  /** Weeks on Facebook for somebody not known to be an adult. */
  | { kind: 'not-adult'; contactId: ContactId; mentorshipId: MentorshipId }
  /** Two people with the same address. */
  | { kind: 'shared-identity'; identity: string; contactIds: ContactId[] }
  /** Part of a past action whose main entry is missing or has been undone. */
  | { kind: 'loose-part'; key: string }
  /** Something that should have been erased. */
  | { kind: 'not-erased'; table: JournalTable | 'journal' | 'digests'; key: string };

type Belonging = Interaction | FollowUp | Mentorship;

/**
 * Checks the whole database for inconsistencies. Tests call it after actions, and the program before it hands data
 * on. Writes nothing.
 *
 * @param today in local time
 * @param erased ids, names and addresses that must not be found anywhere
 * @returns the problems found; empty if there are none
 * @throws StorageFailure
 */
export async function checkDatabase(
  db: TrailDatabase,
  today: Day,
  { erased = [] }: { erased?: readonly string[] } = {},
): Promise<Finding[]> {
  const { rows: all, journal: entries, digests } = await readAll(db);
  const unreadable: Finding[] = [];
  const readable = <Row extends object>(table: JournalTable | 'journal', some: readonly Row[]): Row[] =>
    some.filter((row) => {
      const where = table === 'journal' ? problemInEntry(row) : problemIn(table, row);
      if (where !== null) unreadable.push({ kind: 'unreadable', table, key: keyOf(row), where });
      return where === null;
    });
  // Report unreadable rows, then leave them out: the other checks would fail on them.
  const rows = Object.fromEntries(TABLES.map((table) => [table, readable(table, all[table])])) as typeof all;
  const journal = readable('journal', entries);
  const contacts = rows.contacts as ContactRecord[];
  return [
    ...unreadable,
    ...wrongKeys(contacts, rows.followUps as FollowUp[], rows.mentorships as Mentorship[]),
    ...wrongDigests(digests, digestsOf(all.contacts as ContactRecord[], all.interactions as Interaction[])),
    ...nextActions(contacts, rows.followUps as FollowUp[]),
    ...BELONGINGS.flatMap((table) => orphans(table, rows[table] as Belonging[], contacts)),
    ...running(rows.mentorships as Mentorship[], today),
    ...notAdults(rows.mentorships as Mentorship[], contacts),
    ...sharedIdentities(contacts),
    ...looseParts(journal),
    ...TABLES.flatMap((table) => leftOver(table, all[table], erased)),
    ...leftOver('digests', digests.map(legible), erased),
    // Erase entries name by id whom the copies have yet to forget.
    ...leftOver(
      'journal',
      entries.filter(({ kind }) => kind !== 'erase'),
      erased,
    ),
  ];
}

/** Reads everything in one transaction. */
function readAll(db: TrailDatabase) {
  return storing(() =>
    db.transaction('r', [...TABLES, 'journal', 'digests'], async () => {
      const read = await Promise.all(TABLES.map((table) => db.table<object, string>(table).toArray()));
      const rows = Object.fromEntries(TABLES.map((table, at) => [table, read[at] ?? []]));
      const [journal, digests] = await Promise.all([db.journal.toArray(), db.digests.toArray()]);
      return { rows: rows as Record<JournalTable, object[]>, journal, digests };
    }),
  );
}

function keyOf(row: object): string {
  const { id, name } = row as { id?: string; name?: string };
  return id ?? name ?? '';
}

const KEYS = ['sortKey', 'identities', 'live', 'tagKeys', 'metKey', 'reachKeys', 'chargeKey'] as const;
const DAY_KEYS = ['uninformedSince', 'deleteBy'] as const;

function wrongKeys(
  contacts: readonly ContactRecord[],
  followUps: readonly FollowUp[],
  mentorships: readonly Mentorship[],
): Finding[] {
  const openOf = Map.groupBy(followUps.filter(isOpen), ({ contactId }) => contactId);
  const weeksOf = Map.groupBy(mentorships, ({ contactId }) => contactId);
  return contacts.flatMap((contact): Finding[] => {
    const { id: contactId, deletedAt } = contact;
    const listing =
      deletedAt === undefined ? listingOf(openOf.get(contactId) ?? [], weeksOf.get(contactId) ?? []) : {};
    const isWrong = hasOtherKeys(contact) || !isSame(listingIn(contact), listing);
    return isWrong ? [{ kind: 'wrong-keys', contactId }] : [];
  });
}

function hasOtherKeys(record: ContactRecord): boolean {
  const wanted = toRecord(toContact(record));
  return (
    KEYS.some((key) => !isSame(asSet(record[key]), asSet(wanted[key]))) ||
    DAY_KEYS.some((key) => !isDayBeside(record[key], wanted[key]))
  );
}

/** The contacts whose digest differs from what their rows give. */
function wrongDigests(found: readonly StoredDigest[], wanted: readonly StoredDigest[]): Finding[] {
  const listed = (rows: readonly StoredDigest[]) =>
    new Map(
      rows
        .map(fromDamaged)
        .flatMap(({ id, people }) => people.map(([contactId, of]) => [`${id} ${contactId}`, of])),
    );
  const [is, should] = [listed(found), listed(wanted)];
  const keys = [...new Set([...is.keys(), ...should.keys()])];
  const wrong = keys.filter((key) => !isSame(is.get(key), should.get(key)));
  const ids = new Set(wrong.map((key) => key.slice(key.indexOf(' ') + 1)));
  return [...ids].map((contactId): Finding => ({ kind: 'wrong-keys', contactId }));
}

/** A digest as it was before it was made text; a damaged row as it is. */
function legible(row: StoredDigest): object {
  try {
    return fromStored(row);
  } catch {
    return row;
  }
}

/** The order of several keys does not matter to an index. */
function asSet(key: unknown): unknown {
  return Array.isArray(key) ? [...new Set(key)].sort() : key;
}

/** These days come from instants and can be off by one if the time zone has changed. */
function isDayBeside(day: Day | undefined, wanted: Day | undefined): boolean {
  if (day === undefined || wanted === undefined) return day === wanted;
  return Math.abs(daysBetween(day, wanted)) < 2;
}

function nextActions(contacts: readonly ContactRecord[], followUps: readonly FollowUp[]): Finding[] {
  const open = Map.groupBy(followUps.filter(isOpen), ({ contactId }) => contactId);
  return contacts.flatMap((contact): Finding[] => {
    const { id: contactId, name } = contact;
    const own = open.get(contactId) ?? [];
    const wrong = own
      .filter((row) => row.who !== name || row.turn !== turnOf(row))
      .map(({ id: key }): Finding => ({ kind: 'wrong-turn', contactId, key }));
    if (isInOrder(contact, own)) return wrong;
    return [...wrong, { kind: 'next-action', contactId, open: own.map(({ kind }) => kind) }];
  });
}

function orphans(table: BelongingTable, rows: readonly Belonging[], contacts: readonly Contact[]): Finding[] {
  const known = new Map(contacts.map(({ id, deletedAt }) => [id, deletedAt === undefined]));
  return rows.flatMap(({ id: key, contactId, deletedAt }): Finding[] => {
    const isLive = known.get(contactId);
    if (isLive === undefined) return [{ kind: 'orphan', table, key, contactId, contact: 'gone' }];
    const isAhead = !isLive && deletedAt === undefined;
    return isAhead ? [{ kind: 'orphan', table, key, contactId, contact: 'in-bin' }] : [];
  });
}

function running(mentorships: readonly Mentorship[], today: Day): Finding[] {
  const on = Map.groupBy(
    mentorships.filter((each) => isRunning(each, today)),
    ({ contactId }) => contactId,
  );
  return [...on].flatMap(([contactId, own]): Finding[] =>
    own.length < 2 ? [] : [{ kind: 'two-running', contactId, mentorshipIds: own.map(({ id }) => id) }],
  );
}

function notAdults(mentorships: readonly Mentorship[], contacts: readonly Contact[]): Finding[] {
  const adults = new Set(contacts.filter(({ ageBand }) => ageBand === 'adult').map(({ id }) => id));
  return mentorships
    .filter((each) => each.onFacebook && isKept(each) && !adults.has(each.contactId))
    .map(({ contactId, id }): Finding => ({ kind: 'not-adult', contactId, mentorshipId: id }));
}

function sharedIdentities(contacts: readonly ContactRecord[]): Finding[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, deletedAt, identities = [] } of contacts) {
    if (deletedAt !== undefined) continue;
    for (const identity of identities) owners.set(identity, (owners.get(identity) ?? new Set()).add(id));
  }
  return [...owners].flatMap(([identity, ids]): Finding[] =>
    ids.size < 2 ? [] : [{ kind: 'shared-identity', identity, contactIds: [...ids] }],
  );
}

function looseParts(journal: readonly JournalEntry[]): Finding[] {
  const heads = new Set(
    journal
      .filter(({ partOf, undoneAt }) => partOf === undefined && undoneAt === undefined)
      .map(({ id }) => id),
  );
  return journal.flatMap(({ id, partOf }): Finding[] =>
    partOf === undefined || heads.has(partOf) ? [] : [{ kind: 'loose-part', key: id }],
  );
}

function leftOver(
  table: JournalTable | 'journal' | 'digests',
  rows: readonly object[],
  erased: readonly string[],
): Finding[] {
  // Compare JSON-escaped words, so that names with quotation marks are found too.
  const words = erased.filter((word) => word !== '').map((word) => JSON.stringify(word).slice(1, -1));
  if (words.length === 0) return [];
  return rows.flatMap((row): Finding[] => {
    const text = JSON.stringify(row);
    return words.some((word) => text.includes(word)) ? [{ kind: 'not-erased', table, key: keyOf(row) }] : [];
  });
}
