import type { Unit } from '../actions/door';
import { BELONGINGS, type Belonging, type BelongingTable, belongingsOf } from '../database/belongings';
import { type Instant, toDay, toInstant } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { isSame } from '../ground/same';
import { parseProfileAddress } from '../model/address';
import type { Contact, ContactRecord } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import { type FollowUp, isOpen, STEP_KINDS, withTurn } from '../model/follow-up';
import { type Interaction, TOUCHING_KINDS } from '../model/interaction';
import type { Mentorship } from '../model/mentorship';
import { isInOrder, isWaiting, ownThenNewest } from '../model/next-step';
import { isKept } from '../model/running';

/*
 * Edits that are fine on each of two devices can conflict once merged: two next steps, or two people with one
 * address. The rules here resolve that. They use no date and no clock, so every device reaches the same result, and
 * they stamp what they write just after the row it is based on, so that any later edit by the mentor wins.
 */

/** One millisecond after the newest of these rows. */
const bumped = (...rows: readonly { updatedAt: Instant }[]): Instant =>
  toInstant(new Date(Math.max(...rows.map(({ updatedAt }) => Date.parse(updatedAt))) + 1));

export type Rows = { interactions: Interaction[]; followUps: FollowUp[]; mentorships: Mentorship[] };

/** One person being settled. */
interface Settling {
  unit: Unit;
  erased: ReadonlySet<string>;
  /** Whether nobody else can have one of their addresses. */
  isAlone: boolean;
  /** Other people this has changed. */
  others: Set<ContactId>;
  hasWritten: boolean;
}

/**
 * Resolves conflicts between one person's rows, in the caller's transaction.
 *
 * @param erased ids of people erased on any device
 * @param withWeeks whether mentorships have come in: only then can two of them overlap for the first time
 * @param given all of this person's rows, if already known
 * @returns the others it changed, and whether it wrote anything for this person
 */
export async function settlePerson(
  unit: Unit,
  id: ContactId,
  {
    withWeeks,
    given,
    ...rest
  }: Pick<Settling, 'erased' | 'isAlone'> & {
    withWeeks: boolean;
    given: (Rows & { contact: ContactRecord }) | undefined;
  },
): Promise<Pick<Settling, 'others' | 'hasWritten'>> {
  const { db } = unit;
  const settling: Settling = { unit, ...rest, others: new Set(), hasWritten: false };
  const rows = given ?? (await rowsOf(db, id));
  const record = given?.contact ?? (await db.contacts.get(id));
  if (!record) {
    for (const table of BELONGINGS) await putAll(settling, table, [], rows[table]);
    return settling;
  }
  const before = toContact(record);
  const contact = await settleContact(settling, before, rows.interactions);
  if (!isSame(contact, before)) await putAll(settling, 'contacts', [toRecord(contact)]);
  if (contact.deletedAt !== undefined) await followToBin(settling, contact, rows);
  else {
    await settleWeeks(settling, contact, rows.mentorships, withWeeks);
    await settleSteps(settling, contact, rows.followUps);
  }
  return settling;
}

/** Whether one person's rows are consistent, apart from addresses that others may share. */
export function isInPlace(
  { contact, interactions, followUps, mentorships }: Rows & { contact: ContactRecord },
  erased: ReadonlySet<string>,
): boolean {
  if (contact.notSameAs?.some((id) => erased.has(id))) return false;
  if (contact.deletedAt !== undefined)
    return [...interactions, ...followUps, ...mentorships].every(({ deletedAt }) => deletedAt !== undefined);
  const open = followUps.filter(isOpen);
  return (
    lastTouch(contact, interactions) === contact.lastInteractionOn &&
    mentorships.filter(isKept).length < 2 &&
    (contact.ageBand === 'adult' || !mentorships.some(({ onFacebook }) => onFacebook)) &&
    open.every(({ who }) => who === contact.name) &&
    isInOrder(contact, open)
  );
}

/** The day of the latest contact, from the contact's own field and the log. */
function lastTouch(
  { lastInteractionOn }: Contact,
  log: readonly Interaction[],
): Contact['lastInteractionOn'] {
  const touches = log.filter(
    ({ kind, deletedAt }) => deletedAt === undefined && TOUCHING_KINDS.includes(kind),
  );
  return touches.map(({ on }) => on).reduce((a, b) => (a > b ? a : b), lastInteractionOn);
}

async function rowsOf(db: Unit['db'], id: ContactId): Promise<Rows> {
  const [interactions, followUps, mentorships] = await Promise.all(
    BELONGINGS.map((table) => belongingsOf(db, table, [id])),
  );
  return { interactions, followUps, mentorships } as Rows;
}

async function putAll(
  settling: Settling,
  table: 'contacts' | BelongingTable,
  rows: readonly object[],
  gone: readonly { id: string }[] = [],
): Promise<void> {
  if (rows.length + gone.length === 0) return;
  settling.hasWritten = true;
  const there = settling.unit.db.table<object, string>(table);
  await there.bulkDelete(gone.map(({ id }) => id));
  await there.bulkPut([...rows]);
}

async function settleContact(
  settling: Settling,
  contact: Contact,
  log: readonly Interaction[],
): Promise<Contact> {
  const { erased } = settling;
  const change: Partial<Contact> = {};
  if (contact.notSameAs?.some((id) => erased.has(id))) {
    change.notSameAs = contact.notSameAs.filter((id) => !erased.has(id));
  }
  if (contact.deletedAt === undefined) {
    const kept: string[] = [];
    for (const address of contact.addresses)
      if (await staysWith(settling, contact.id, address)) kept.push(address);
    if (kept.length < contact.addresses.length) change.addresses = kept;
  }
  const last = lastTouch(contact, log);
  if (last !== contact.lastInteractionOn) change.lastInteractionOn = last;
  if (Object.keys(change).length === 0) return contact;
  const next = { ...contact, ...change, updatedAt: bumped(contact) };
  if (next.notSameAs?.length === 0) delete next.notSameAs;
  return next;
}

/** If two people share an address, the one saved first keeps it; the other is settled later. */
async function staysWith(
  { unit: { db }, isAlone, others }: Settling,
  id: ContactId,
  address: string,
): Promise<boolean> {
  if (isAlone) return true;
  const parsed = parseProfileAddress(address);
  if (!parsed.ok) return true;
  const owners = await db.contacts.where('identities').equals(parsed.value.identity).primaryKeys();
  for (const owner of owners) if (owner > id) others.add(owner);
  return owners.every((owner) => owner >= id);
}

/** Moves what belongs to somebody in the bin there too or, if they were merged, to the other person. */
async function followToBin(settling: Settling, contact: Contact, rows: Rows): Promise<void> {
  const { unit, others } = settling;
  const { db } = unit;
  const target = contact.mergedInto === undefined ? undefined : await db.contacts.get(contact.mergedInto);
  const isThere = target !== undefined && target.deletedAt === undefined;
  for (const table of BELONGINGS) {
    const live = (rows[table] as Belonging[]).filter(({ deletedAt }) => deletedAt === undefined);
    if (live.length === 0) continue;
    if (isThere) others.add(target.id);
    const moved = live.map((row) => ({
      ...row,
      ...(isThere ? { contactId: target.id } : { deletedAt: contact.deletedAt }),
      updatedAt: bumped(row),
    }));
    const fit = table === 'followUps' ? (moved as FollowUp[]).map(withTurn) : moved;
    await putAll(settling, table, fit);
  }
}

/** Of two overlapping mentorships, keeps the one with more written down, or else the one that began first. */
async function settleWeeks(
  settling: Settling,
  contact: Contact,
  mentorships: readonly Mentorship[],
  withWeeks: boolean,
): Promise<void> {
  const rows = new Map(mentorships.map((row) => [row.id, row]));
  const kept = mentorships.filter(isKept).sort(byWeight);
  const going: Mentorship[] = [];
  for (const row of withWeeks ? kept : []) {
    const meets = going.some((other) => isBesides(row, other) && isBesides(other, row));
    if (!meets) going.push(row);
    else rows.set(row.id, { ...row, endedAt: bumped(row), updatedAt: bumped(row) });
  }
  if (contact.ageBand !== 'adult')
    for (const row of rows.values())
      if (row.onFacebook && isKept(row))
        rows.set(row.id, { ...row, onFacebook: false, updatedAt: bumped(row) });
  await putAll(
    settling,
    'mentorships',
    [...rows.values()].filter((row) => !mentorships.includes(row)),
  );
}

/** Whether one was created before the other had run out. */
const isBesides = (one: Mentorship, other: Mentorship) => toDay(new Date(one.createdAt)) <= other.lastOn;
const written = ({ weeks }: Mentorship) => weeks.filter(({ record }) => record).length;
const byWeight = (a: Mentorship, b: Mentorship) =>
  written(b) - written(a) || compare(a.beginsOn, b.beginsOn) || compare(a.id, b.id);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Keeps one open next step of each kind: the mentor's own before a proposed one, then the newer. If a required one is
 * missing, the program proposes it.
 */
async function settleSteps(
  settling: Settling,
  contact: Contact,
  followUps: readonly FollowUp[],
): Promise<void> {
  const open = followUps.filter(isOpen);
  const kinds = contact.stage === 'mentoring' ? STEP_KINDS : (['outreach'] as const);
  const kept = isWaiting(contact)
    ? kinds.flatMap((kind) => open.filter((row) => row.kind === kind).sort(ownThenNewest)[0] ?? [])
    : [];
  const closed = open
    .filter((row) => !kept.includes(row))
    .map((row) =>
      withTurn({
        ...row,
        status: 'replaced' as const,
        closedAt: bumped(row),
        updatedAt: bumped(row),
      }),
    );
  const named = kept.filter((row) => row.who !== contact.name).map((row) => ({ ...row, who: contact.name }));
  await putAll(settling, 'followUps', [...closed, ...named]);
  if (isInOrder(contact, kept)) return;
  settling.hasWritten = true;
  await settling.unit.next(contact);
}
