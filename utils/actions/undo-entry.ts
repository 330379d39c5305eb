import { BELONGINGS, belongingsOf } from '../database/belongings';
import type { Row } from '../database/journal';
import type { JournalEntry, RowBefore } from '../database/journal-types';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { toInstant } from '../ground/days';
import type { ContactId, EntryId } from '../ground/ids';
import { type FollowUp, isOpen } from '../model/follow-up';
import { TABLES } from '../model/tables';
import { type Action, act } from './door';

/** Restores exactly, including people without a next action or with an outdated proposal. */
const UNDO: Action = { name: 'undo-entry', tables: TABLES, listed: true, next: 'own', back: true };

export interface UndoneEntry {
  /** How many people (and other things, such as texts) were restored. */
  restored: number;
  /** How many have changed since, or would conflict with something newer, and stay as they are. */
  kept: number;
}

/**
 * Undoes a large action: every row is exactly what it was before. A person with any change since, by hand or by a
 * later action, is left alone as a whole, so that nothing newer is lost and nobody ends up half in one state and half
 * in the other.
 *
 * @throws StorageFailure; then nothing has been undone
 */
export function undoEntry(db: TrailDatabase, entryId: EntryId, now: Date): Promise<UndoneEntry> {
  return act(db, UNDO, now, async () => {
    const entry = await db.journal.get(entryId);
    if (!entry || entry.undoneAt !== undefined || entry.partOf !== undefined) return { restored: 0, kept: 0 };
    const parts = (await db.journal.toArray()).filter(({ partOf }) => partOf === entryId);
    const rows = joined([entry, ...parts]);
    const units = await unitsOf(db, rows);
    await holdBack(db, units);
    for (const table of TABLES) {
      const own = units.filter(({ changed }) => !changed).flatMap(({ rows }) => rows);
      const here = own.filter((row) => row.table === table);
      await db.table(table).bulkPut(here.flatMap(({ before }) => before ?? []));
      await db.table(table).bulkDelete(here.filter(({ before }) => before === null).map(({ key }) => key));
    }
    const count = entry.count + parts.reduce((sum, part) => sum + part.count, 0);
    await db.journal.put({ ...entry, count, rows: [], undoneAt: toInstant(now) });
    await db.journal.bulkDelete(parts.map(({ id }) => id));
    const kept = units.filter(({ changed }) => changed).reduce((sum, { size }) => sum + size, 0);
    return { restored: units.reduce((sum, { size }) => sum + size, 0) - kept, kept };
  });
}

/** An undo for a large action. */
export function undoing(db: TrailDatabase, entryId: EntryId): Undo {
  return async () => {
    await undoEntry(db, entryId, new Date());
  };
}

/** Each row once: before the first part and after the last. */
function joined(parts: readonly JournalEntry[]): RowBefore[] {
  const rows = new Map<string, RowBefore>();
  for (const row of parts.flatMap((part) => part.rows)) {
    const name = `${row.table}/${row.key}`;
    const first = rows.get(name);
    rows.set(name, first ? { ...first, leftAt: row.leftAt } : row);
  }
  return [...rows.values()];
}

interface Current extends RowBefore {
  current: Row | undefined;
}

/** Rows that have to be undone together: those of one person, or of two that were merged. */
interface Together {
  rows: Current[];
  contactIds: Set<string>;
  changed: boolean;
  /** How many people, or other things, it counts as. */
  size: number;
}

async function unitsOf(db: TrailDatabase, rows: readonly RowBefore[]): Promise<Together[]> {
  const units = new Map<string, Together>();
  const all: Current[] = [];
  for (const table of TABLES) {
    const here = rows.filter((row) => row.table === table);
    const current = (await db.table(table).bulkGet(here.map(({ key }) => key))) as (Row | undefined)[];
    here.forEach((row, index) => {
      // Created by the action and gone since: nothing to undo.
      if (row.before !== null || current[index]) all.push({ ...row, current: current[index] });
    });
  }
  for (const row of all) {
    const names = peopleBehind(row);
    const known = [...new Set(names.flatMap((name) => units.get(name) ?? []))];
    const [unit = { rows: [], contactIds: new Set<string>(), changed: false, size: 1 }, ...others] = known;
    for (const other of others) {
      unit.rows.push(...other.rows);
      for (const name of other.contactIds) unit.contactIds.add(name);
      unit.changed ||= other.changed;
    }
    unit.rows.push(row);
    unit.changed ||= (row.current?.updatedAt ?? '') !== row.leftAt;
    for (const name of names) unit.contactIds.add(name);
    for (const name of unit.contactIds) units.set(name, unit);
  }
  return [...new Set(units.values())];
}

/** The people a row belonged to before and belongs to now; a row of nobody's counts by itself. */
function peopleBehind({ table, key, before, current }: Current): string[] {
  if (table === 'contacts') {
    const merged = [before as Row | null, current].flatMap((row) => row?.mergedInto ?? []);
    return [key, ...merged];
  }
  const people = [before as Row | null, current].flatMap((row) => row?.contactId ?? []);
  return people.length > 0 ? people : [`${table}/${key}`];
}

/**
 * Marks as changed what would conflict with something newer: an address another contact has by now, a second open
 * next step of a kind, or a person created by the action about whom more has been written since.
 */
async function holdBack(db: TrailDatabase, units: readonly Together[]): Promise<void> {
  const back = units.filter(({ changed }) => !changed);
  const going: Going = {
    rows: back.flatMap((unit) => unit.rows),
    unitOf: new Map(back.flatMap((unit) => [...unit.contactIds].map((id) => [id, unit] as const))),
    recorded: new Set(back.flatMap((unit) => unit.rows).map(({ table, key }) => `${table}/${key}`)),
  };
  const inTheWay = [...(await secondSteps(db, going)), ...(await newerBelongings(db, going))];
  for (const contactId of inTheWay) {
    const unit = going.unitOf.get(contactId);
    if (unit) unit.changed = true;
  }
  await holdBackClaims(db, going);
}

/** The rows about to be undone. */
interface Going {
  rows: readonly Current[];
  unitOf: ReadonlyMap<string, Together>;
  /** Tables and keys of the rows. */
  recorded: ReadonlySet<string>;
}

/** The people who would end up with two open next steps of one kind. */
async function secondSteps(db: TrailDatabase, { rows, recorded }: Going): Promise<ContactId[]> {
  const reopened = rows.flatMap(({ table, before }) => {
    const row = before as FollowUp | null;
    return table === 'followUps' && row && isOpen(row) ? [row] : [];
  });
  if (reopened.length === 0) return [];
  const places = reopened.map(({ contactId }) => [contactId, 'open']);
  const taken = new Set(reopened.map(({ contactId, kind }) => `${contactId} ${kind}`));
  const open = await db.followUps.where('[contactId+status]').anyOf(places).toArray();
  return open
    .filter((row) => isOpen(row) && taken.has(`${row.contactId} ${row.kind}`))
    .filter(({ id }) => !recorded.has(`followUps/${id}`))
    .map(({ contactId }) => contactId);
}

/** The people the action created about whom more has been written since. */
async function newerBelongings(db: TrailDatabase, { rows, recorded }: Going): Promise<ContactId[]> {
  const made = rows.filter(({ table, before }) => table === 'contacts' && before === null);
  const keys = made.map(({ key }) => key);
  const newer: ContactId[] = [];
  for (const table of BELONGINGS) {
    const own = await belongingsOf(db, table, keys);
    newer.push(...own.filter(({ id }) => !recorded.has(`${table}/${id}`)).map(({ contactId }) => contactId));
  }
  return newer;
}

async function holdBackClaims(db: TrailDatabase, { rows, unitOf, recorded }: Going): Promise<void> {
  const claims = claimedIdentities(rows);
  if (claims.size === 0) return;
  const holders = await db.contacts
    .where('identities')
    .anyOf([...claims.keys()])
    .toArray();
  const disputes = holders.flatMap(({ id: holder, identities = [] }) =>
    identities.flatMap((identity) => {
      const claimant = claims.get(identity);
      return claimant === undefined ? [] : [{ holder, claimant }];
    }),
  );
  const givesUp = (id: string) => recorded.has(`contacts/${id}`) && unitOf.get(id)?.changed === false;
  // A person who gives up the address in the same undo is no obstacle unless they are held back too, and each person
  // held back may hold back another.
  for (let waiting = true; waiting; ) {
    waiting = false;
    for (const { holder, claimant } of disputes) {
      const unit = unitOf.get(claimant);
      if (!unit || unit.changed || unit.contactIds.has(holder) || givesUp(holder)) continue;
      unit.changed = true;
      waiting = true;
    }
  }
}

/** The addresses people would get back but do not have now, and who would get them. */
function claimedIdentities(rows: readonly Current[]): Map<string, string> {
  const claims = new Map<string, string>();
  for (const { table, key, before, current } of rows) {
    if (table !== 'contacts') continue;
    const held = new Set(current?.identities);
    for (const identity of (before as Row | null)?.identities ?? []) {
      if (!held.has(identity)) claims.set(identity, key);
    }
  }
  return claims;
}
