import { BELONGINGS, belongingsOf } from '../database/belongings';
import { asStorageFailure } from '../database/errors';
import { inLots } from '../database/lots';
import type { TrailDatabase } from '../database/schema';
import { BACKUP_SCHEMA, type Backup, readTables, STAYS_HERE } from '../exchange/backup';
import { type Instant, toInstant } from '../ground/days';
import type { ContactId, EntryId } from '../ground/ids';
import { isSame } from '../ground/same';
import type { Work } from '../ground/slices';
import { stamp } from '../ground/stamp';
import { parseProfileAddress, readShortLink } from '../model/address';
import { type AsideRow, keyOf as keyAside, meaningOfAside, setAside } from '../model/aside';
import type { Contact, ContactRecord } from '../model/contact';
import { toRecord } from '../model/contact-record';
import { type FollowUp, isOpen } from '../model/follow-up';
import { listedWith, listingOf } from '../model/listing';
import type { Mentorship } from '../model/mentorship';
import { isInOrder } from '../model/next-step';
import { type BackupTables, problemIn } from '../model/rows';
import { isKept, isRunning } from '../model/running';
import { type JournalTable, TABLES } from '../model/tables';
import { type Action, act, type Unit } from './door';
import { leaveOneMentorship } from './one-running';

/**
 * `merge`: rows only in the file come back, and of rows in both the newer stays. `replace`: afterwards everything is
 * as in the file.
 */
export type RestoreWay = 'merge' | 'replace';

type AnyRow = BackupTables[JournalTable][number];

interface TableChange {
  added: AnyRow[];
  changed: AnyRow[];
  /** Keys of the rows to delete. */
  removed: string[];
  /** The rows that would be overwritten or deleted, with their last change, to tell later whether they have changed. */
  basis: string[];
}

/** An address that does not come back with its person, because somebody else has it. */
export interface LeftAddress {
  address: string;
  /** The name of the person in the file. */
  of: string;
  /** The name of the person who has it. */
  staysWith: string;
}

/** What a restore would do, table by table. */
export type RestorePlan = Record<JournalTable, TableChange> & {
  leftAddresses: LeftAddress[];
  /** The names of people whose weeks on Facebook come back as weeks elsewhere. */
  leftFacebook: string[];
};

/** Plans a restore without writing anything. @throws StorageFailure */
export async function planRestore(db: TrailDatabase, backup: Backup, way: RestoreWay): Promise<RestorePlan> {
  return compare(await readTables(db), backup, way);
}

/** Whether there is nothing to restore. */
export function changesNothing(plan: RestorePlan): boolean {
  return TABLES.every((table) => {
    const { added, changed, removed } = plan[table];
    return added.length + changed.length + removed.length === 0;
  });
}

// It touches the whole list, so next steps are updated only where needed.
const RESTORE: Action = { name: 'restore', tables: TABLES, listed: true, next: 'own', brings: true };

interface RestoreOptions extends Work {
  way: RestoreWay;
  /** The file's name, for the list of past actions. */
  file: string;
  /** The plan the mentor was shown. */
  seen?: RestorePlan;
  /** The id of its entry among past actions; by default a new one. */
  entry?: EntryId;
}

/** The list has changed since the plan was shown; nothing was written. */
export class ListHasChanged extends Error {
  override name = 'ListHasChanged';
}

/**
 * Restores a backup, all or nothing, and updates everybody's next steps. It can be undone with `undoEntry`.
 *
 * @throws StorageFailure, ListHasChanged, or the signal's reason if aborted; then nothing has been written
 */
export async function restoreBackup(
  db: TrailDatabase,
  backup: Backup,
  { way, file, seen, entry, signal, onProgress }: RestoreOptions,
  now: Date,
): Promise<{ entryId: EntryId }> {
  let entryId: EntryId | undefined;
  try {
    entryId = await act(db, RESTORE, now, async (unit) => {
      const list = await readTables(db);
      const plan = compare(list, backup, way);
      if (seen && !isSamePlan(plan, seen)) return undefined;
      const outcome = new Outcome(list, plan);
      const total = TABLES.reduce(
        (sum, table) => sum + plan[table].added.length + plan[table].changed.length,
        0,
      );
      let done = 0;
      let before: PromiseLike<unknown> = Promise.resolve();
      for (const table of TABLES) {
        const { added, changed, removed } = plan[table];
        const asKept = (rows: AnyRow[]) =>
          table === 'contacts' ? (rows as Contact[]).map((row) => outcome.recordOf(row)) : rows;
        signal?.throwIfAborted();
        // Delete first: a note on the same subject may take its place.
        await db.table(table).bulkDelete(removed);
        for (const [lot, method] of [
          ...lotsOf(added, 'bulkAdd' as const),
          ...lotsOf(changed, 'bulkPut' as const),
        ]) {
          signal?.throwIfAborted();
          // One lot ahead, so that neither the database nor the page waits for the other.
          const writing = db.table(table)[method](asKept(lot));
          // A failure is reported by the next await; by then the transaction has ended.
          writing.then(undefined, () => undefined);
          await before;
          unit.checkSoFar();
          before = writing;
          done += lot.length;
          onProgress?.(done, total);
        }
      }
      await before;
      await followIntoBin(unit, outcome.contacts);
      await leaveOneMentorshipEach(unit);
      await keepNextActions(unit, outcome.contacts);
      return unit.list({ kind: 'restore', file, ...(entry && { id: entry }) });
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw asStorageFailure(error);
  }
  if (entryId === undefined) throw new ListHasChanged();
  return { entryId };
}

function lotsOf<Method>(rows: readonly AnyRow[], method: Method): [lot: AnyRow[], method: Method][] {
  return inLots(rows).map((lot) => [lot, method]);
}

/** Whether a restore would still do what the mentor was shown. */
function isSamePlan(plan: RestorePlan, seen: RestorePlan): boolean {
  return TABLES.every((table) => {
    const [now, then] = [plan[table], seen[table]];
    // Rows set aside by the restore get a new key each time.
    const keys = (rows: readonly AnyRow[]) => (table === 'asideRows' ? rows.length : rows.map(keyOf));
    return isSame([keys(now.added), now.basis], [keys(then.added), then.basis]);
  });
}

/** What the list is once a plan is carried out, as far as others depend on it. */
class Outcome {
  readonly contacts: readonly Contact[];
  readonly #steps: ReadonlyMap<ContactId, FollowUp[]>;
  readonly #weeks: ReadonlyMap<ContactId, Mentorship[]>;

  constructor(list: BackupTables, plan: RestorePlan) {
    this.contacts = rowsAfter('contacts', list, plan);
    this.#steps = Map.groupBy(
      rowsAfter('followUps', list, plan).filter(isOpen),
      ({ contactId }) => contactId,
    );
    // As in `readListings`: a damaged row in the list must not prevent a restore.
    const whole = rowsAfter('mentorships', list, plan).filter(
      (row) => problemIn('mentorships', row) === null,
    );
    this.#weeks = Map.groupBy(whole, ({ contactId }) => contactId);
  }

  /**
   * A contact as stored, listing data included. The door compares it in the end; if it were missing, everybody would
   * be written twice, and writing a contact with all its indexes is what a restore spends its time on.
   */
  recordOf(contact: Contact): ContactRecord {
    const record = toRecord(contact);
    if (contact.deletedAt !== undefined) return record;
    const listing = listingOf(this.#steps.get(contact.id) ?? [], this.#weeks.get(contact.id) ?? []);
    return listedWith(record, listing);
  }
}

/** The rows of a table once a plan is carried out. */
function rowsAfter<Table extends JournalTable>(
  table: Table,
  list: BackupTables,
  plan: RestorePlan,
): BackupTables[Table][number][] {
  const { added, changed, removed } = plan[table];
  const replaced = new Set([...removed, ...changed.map(keyOf)]);
  const kept = (list[table] as AnyRow[]).filter((row) => !replaced.has(keyOf(row)));
  return [...kept, ...changed, ...added] as BackupTables[Table][number][];
}

/** Combining two lists can leave a person in the bin and some of their rows outside it. */
async function followIntoBin({ db, now }: Unit, contacts: readonly Contact[]): Promise<void> {
  const inBin = new Map<ContactId, Instant>();
  for (const { id, deletedAt } of contacts) if (deletedAt !== undefined) inBin.set(id, deletedAt);
  for (const table of BELONGINGS) {
    const rows = await belongingsOf(db, table, [...inBin.keys()]);
    const outside = rows.filter(({ deletedAt }) => deletedAt === undefined);
    await db.table(table).bulkPut(
      outside.map((row) => ({
        ...row,
        deletedAt: inBin.get(row.contactId),
        updatedAt: stamp(now, row),
      })),
    );
  }
}

/** Combining two lists can give somebody two running mentorships. */
async function leaveOneMentorshipEach(unit: Unit): Promise<void> {
  const { db, today } = unit;
  const all = await db.mentorships.where('lastOn').aboveOrEqual(today).toArray();
  const running = Map.groupBy(
    all.filter((each) => isRunning(each, today)),
    ({ contactId }) => contactId,
  );
  for (const [contactId, { length }] of running) {
    if (length > 1) await leaveOneMentorship(unit, contactId);
  }
}

/** Combining two lists can leave somebody with two next steps of a kind, with none, or with an outdated name on one. */
async function keepNextActions(unit: Unit, contacts: readonly Contact[]): Promise<void> {
  const followUps = await unit.db.followUps.where('[turn+dueOn]').aboveOrEqual([0, '']).toArray();
  const open = Map.groupBy(followUps.filter(isOpen), ({ contactId }) => contactId);
  for (const contact of contacts) {
    const own = open.get(contact.id) ?? [];
    const misnamed = own.filter(({ who }) => who !== contact.name);
    if (misnamed.length > 0) {
      await unit.db.followUps.bulkPut(misnamed.map((row) => ({ ...row, who: contact.name })));
    }
    if (!isInOrder(contact, own)) await unit.next(contact);
  }
}

/** How the list and the file differ. */
function compare(list: BackupTables, { tables: file, spared = {} }: Backup, way: RestoreWay): RestorePlan {
  const isSpared = (table: JournalTable, key: string) => {
    const which = spared[table];
    return which === 'all' || which?.has(key) === true;
  };
  const people = new Set(file.contacts.map(({ id }) => id));
  for (const { id } of list.contacts) if (way === 'merge' || isSpared('contacts', id)) people.add(id);
  const loose: AsideRow[] = [];
  const at = toInstant(new Date());
  const tables = Object.fromEntries(
    TABLES.map((table) => {
      const rows = (file[table] as AnyRow[]).filter((row) => {
        if (table === 'preferences' && STAYS_HERE.includes(keyOf(row))) return false;
        if (!('contactId' in row) || people.has(row.contactId)) return true;
        // Rows without an owner could not be shown anywhere.
        const why = { table, key: keyAside(row), why: 'nobody', where: 'contactId' } as const;
        loose.push(setAside({ ...why, schema: BACKUP_SCHEMA, row }, at));
        return false;
      });
      // The last table: by now, all rows without an owner have been found.
      const change = compareTable(
        table,
        list[table],
        table === 'asideRows' ? [...rows, ...loose] : rows,
        // Keep the names of members who have joined since.
        table === 'members' ? 'merge' : way,
      );
      if (!spared[table]) return [table, change];
      const owners = new Map(
        (list[table] as AnyRow[]).map((row) => [keyOf(row), 'contactId' in row ? row.contactId : null]),
      );
      const goes = (key: string) => {
        const owner = owners.get(key) ?? null;
        return !isSpared(table, key) || (owner !== null && !people.has(owner));
      };
      return [table, { ...change, removed: change.removed.filter(goes) }];
    }),
  ) as Record<JournalTable, TableChange>;
  const leftAddresses = way === 'merge' ? leaveAddresses(tables.contacts, list.contacts) : [];
  const leftFacebook = leaveFacebook(tables, list.contacts);
  for (const table of TABLES) tables[table].basis = basisOf(tables[table], list[table]);
  return { ...tables, leftAddresses, leftFacebook };
}

/**
 * Weeks on Facebook are for adults, however they come in: for somebody of unknown or younger age they are restored as
 * weeks elsewhere.
 *
 * @returns the names of those people
 */
function leaveFacebook(plan: Record<JournalTable, TableChange>, list: readonly Contact[]): string[] {
  const people = new Map(list.map((person) => [person.id, person]));
  for (const row of [...plan.contacts.added, ...plan.contacts.changed] as Contact[]) people.set(row.id, row);
  const left: string[] = [];
  const leave = (row: AnyRow): AnyRow => {
    const mentorship = row as Mentorship;
    const person = people.get(mentorship.contactId);
    if (!mentorship.onFacebook || !isKept(mentorship) || person?.ageBand === 'adult') return row;
    left.push(person?.name ?? '');
    return { ...mentorship, onFacebook: false };
  };
  plan.mentorships.added = plan.mentorships.added.map(leave);
  plan.mentorships.changed = plan.mentorships.changed.map(leave);
  return left;
}

function compareTable(
  table: JournalTable,
  list: readonly AnyRow[],
  file: readonly AnyRow[],
  way: RestoreWay,
): TableChange {
  const known = new Map(list.map((row) => [meaningOf(row), row]));
  const change: TableChange = { added: [], changed: [], removed: [], basis: [] };
  const kept = new Set<string>();
  for (const row of file) {
    const now = known.get(meaningOf(row));
    const isAside = table === 'asideRows';
    // Two rows with the same meaning end up with one key: the list's when merging, the file's when replacing.
    const isOther = !isAside && way === 'replace' && now && keyOf(now) !== keyOf(row);
    if (!now || isOther) {
      change.added.push(row);
      continue;
    }
    kept.add(keyOf(now));
    if (!isAside && differs(row, now, way))
      change.changed.push('id' in row ? { ...row, id: keyOf(now) } : row);
  }
  if (way === 'replace') change.removed = list.map(keyOf).filter((key) => !kept.has(key));
  return change;
}

function differs(row: AnyRow, now: AnyRow, way: RestoreWay): boolean {
  return way === 'replace' ? row.updatedAt !== now.updatedAt : row.updatedAt > now.updatedAt;
}

function basisOf({ changed, removed }: TableChange, list: readonly AnyRow[]): string[] {
  const touched = new Set([...changed.map(keyOf), ...removed]);
  return list.filter((row) => touched.has(keyOf(row))).map((row) => `${keyOf(row)} ${row.updatedAt}`);
}

function keyOf(row: AnyRow): string {
  return 'id' in row ? row.id : row.name;
}

/** A key that is equal for rows that mean the same: the row's key, or a note's subject. */
function meaningOf(row: AnyRow): string {
  if ('asideAt' in row) return meaningOfAside(row);
  return 'key' in row && 'kind' in row ? `${row.kind} ${row.key}` : keyOf(row);
}

/** An address that has been saved for somebody else meanwhile stays with them. */
function leaveAddresses(change: TableChange, list: readonly Contact[]): LeftAddress[] {
  const coming = new Set([...change.added, ...change.changed].map(keyOf));
  const owners = new Map<string | undefined, Contact>();
  const left: LeftAddress[] = [];
  const identityOf = (address: string) => {
    const parsed = parseProfileAddress(address);
    if (parsed.ok) return parsed.value.identity;
    // Two people may have the same short link.
    return readShortLink(address) === null ? address : undefined;
  };
  for (const person of list) {
    if (person.deletedAt !== undefined || coming.has(person.id)) continue;
    for (const address of person.addresses) owners.set(identityOf(address), person);
  }
  const leave = (row: AnyRow): AnyRow => {
    const contact = row as Contact;
    if (contact.deletedAt !== undefined) return contact;
    const addresses = contact.addresses.filter((address) => {
      const identity = identityOf(address);
      if (identity === undefined) return true;
      const owner = owners.get(identity) ?? contact;
      owners.set(identity, owner);
      if (owner.id === contact.id) return true;
      left.push({ address, of: contact.name, staysWith: owner.name });
      return false;
    });
    return addresses.length === contact.addresses.length ? contact : { ...contact, addresses };
  };
  // People already in the list take precedence.
  change.changed = change.changed.map(leave);
  change.added = change.added.map(leave);
  return left;
}
