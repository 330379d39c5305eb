import Dexie from 'dexie';
import { announce } from '../database/announce';
import { digestAnew, keepDigests, type Reckoned, reckon } from '../database/digests';
import { noteErasure } from '../database/erasures';
import { RefusedRow, storing } from '../database/errors';
import { type LargeAction, writeEntry } from '../database/journal';
import { readListings } from '../database/listings';
import { inLots } from '../database/lots';
import { openOf } from '../database/open-follow-ups';
import { readPreferences } from '../database/preferences';
import { derive, netOf, openForWriting, type Written, writtenIn } from '../database/recording';
import type { TrailDatabase } from '../database/schema';
import { signedBy, unsignedIn } from '../database/signing';
import { type Day, type Instant, toDay, toInstant } from '../ground/days';
import { type ContactId, type EntryId, newId } from '../ground/ids';
import { isSame } from '../ground/same';
import { stamp } from '../ground/stamp';
import type { Contact, ContactRecord } from '../model/contact';
import { toContact } from '../model/contact-record';
import { type FollowUp, isOpen, withTurn } from '../model/follow-up';
import type { Interaction } from '../model/interaction';
import { listedWith, listingIn } from '../model/listing';
import type { Mentorship } from '../model/mentorship';
import type { Preferences } from '../model/preferences';
import { problemIn } from '../model/rows';
import { isKept } from '../model/running';
import type { JournalTable } from '../model/tables';
import { keepNextAction, type NextActionOptions } from './next-action';

/** The tables of everything that belongs to one person and determines their next action. */
export const PERSON = ['contacts', 'interactions', 'followUps', 'mentorships', 'preferences'] as const;

/** Something that the mentor, or the program for them, can do to the data. Declared once, beside its function. */
export interface Action {
  /** A name for debugging. */
  readonly name: string;
  /** Every table it reads or writes. */
  readonly tables: readonly JournalTable[];
  /** Whether it can be undone for 30 days from the list of past actions. */
  readonly listed?: true;
  /**
   * `door`: everybody it changes gets their next action updated afterwards. `own`: the action does that itself, if it
   * affects next actions at all.
   */
  readonly next: 'door' | 'own';
  /**
   * Contacts it deletes are erased, so they are removed from every copy as well. Only with `listed`, as the journal
   * notes it.
   */
  readonly erases?: true;
  /** It restores earlier rows, which are not validated again. */
  readonly back?: true;
  /** The rows it adds were written earlier, by anybody, so they are not signed as written here. */
  readonly brings?: true;
  /** It sets the listing data of people it adds itself, so that thousands of rows need not be read again. */
  readonly listsNew?: true;
}

/** From this many writes on, looking through them takes so long that the page would not respond meanwhile. */
const MANY = 1_000;

/** The rows that are about one person. */
interface PersonRows {
  contacts: ContactRecord;
  followUps: FollowUp;
  interactions: Interaction;
  mentorships: Mentorship;
}
type PersonTable = keyof PersonRows;

/** How an action changed a row about a person. */
export type RowChange = {
  [Name in PersonTable]: {
    table: Name;
    /** Absent if the action created the row. */
    before?: PersonRows[Name];
    after: PersonRows[Name];
  };
}[PersonTable];

const PERSON_TABLES: readonly string[] = ['contacts', 'followUps', 'interactions', 'mentorships'];

/** A running action: what it may read and write, at one moment. */
export class Unit {
  readonly db: TrailDatabase;
  readonly now: Date;
  readonly at: Instant;
  readonly today: Day;
  readonly #record: Written[];
  readonly #from: number;
  #until = Number.POSITIVE_INFINITY;
  #preferences: Promise<Preferences> | undefined;
  /** The people whose next action is up to date, and how many writes there had been by then. */
  readonly #kept = new Map<string, number>();
  #net: { until: number; rows: Written[] } | null = null;
  /** How many of the writes have been checked early. */
  #checkedUntil: number;
  /** People whose listing data must be rebuilt, whatever has been written. */
  readonly #unlisted = new Set<ContactId>();
  #digestsAll = false;
  /** What was computed early for the digests. */
  readonly #reckoned: Reckoned = new WeakMap();
  entry: (LargeAction & { id: EntryId }) | null = null;
  /** Rows of this action that have been checked early. */
  readonly fitting = new WeakSet<object>();

  constructor(db: TrailDatabase, now: Date, record: Written[]) {
    this.db = db;
    this.now = now;
    this.at = toInstant(now);
    this.today = toDay(now);
    this.#record = record;
    this.#from = record.length;
    this.#checkedUntil = record.length;
  }

  /** Whether it is not part of another action. */
  get isWhole(): boolean {
    return this.#from === 0;
  }

  /** All preferences, read once. */
  preferences(): Promise<Preferences> {
    this.#preferences ??= readPreferences(this.db);
    return this.#preferences;
  }

  /**
   * Writes a row about a person.
   *
   * @param before the current row; without one it is new
   * @returns the row as written, with the time of the write
   */
  async put<Name extends PersonTable>(
    table: Name,
    row: PersonRows[Name],
    before?: PersonRows[Name],
  ): Promise<PersonRows[Name]> {
    const stamped = { ...row, updatedAt: stamp(this.now, before) };
    const after =
      table === 'followUps'
        ? (withTurn(stamped as FollowUp) as PersonRows[PersonTable] as typeof stamped)
        : stamped;
    await this.db.table(table).put(after);
    return after;
  }

  /** Updates the contact's next action now, for an action that depends on it. @returns the open one */
  async next(contact: Contact, options: NextActionOptions = {}): Promise<FollowUp | null> {
    const next = await keepNextAction(this, contact, options);
    this.#kept.set(contact.id, this.#record.length);
    return next;
  }

  /** Adds the action to the list of those that can be undone for 30 days. @returns the entry's id, see `undoEntry` */
  list({ id = newId(), ...entry }: LargeAction & { id?: EntryId }): EntryId {
    this.entry = { ...entry, id };
    return entry.partOf ?? id;
  }

  /** What has been written so far; once the action is over, everything it has written. */
  written(): Written[] {
    const until = Math.min(this.#until, this.#record.length);
    if (this.#net?.until !== until) this.#net = { until, rows: netOf(this.#record.slice(this.#from, until)) };
    return this.#net.rows;
  }

  /**
   * Checks what has been written since the last call and computes early what digests have of it. An action with very
   * many writes would otherwise block the page at its end.
   *
   * @throws RefusedRow
   */
  checkSoFar(): void {
    const since = this.#record.slice(this.#checkedUntil);
    checkRows(since, this.fitting);
    reckon(since, this.#reckoned);
    this.#checkedUntil = this.#record.length;
  }

  /**
   * Lets the page respond before the next look at very many writes: what follows a request of the database is a task of
   * its own.
   */
  async breathe({ tables: [table] }: Action): Promise<void> {
    if (table && this.#record.length - this.#from > MANY) await this.db.table(table).limit(1).primaryKeys();
  }

  /** The changed rows about people, without those deleted for good. */
  changes(): RowChange[] {
    return this.written().flatMap(({ table, before, after }) =>
      after !== null && PERSON_TABLES.includes(table)
        ? [{ table, after, ...(before && { before }) } as RowChange]
        : [],
    );
  }

  /** Updates the next action of everybody whose rows have changed since that was last done. */
  async keepAllNext(): Promise<void> {
    const touched = new Set<string>();
    for (const [index, { table, key, before, after }] of this.#record.entries()) {
      if (index < this.#from || !PERSON_TABLES.includes(table) || table === 'interactions') continue;
      const row = (after ?? before) as { contactId?: ContactId } | null;
      const id = table === 'contacts' ? key : (row?.contactId ?? '');
      if ((this.#kept.get(id) ?? 0) <= index) touched.add(id);
    }
    for (const record of await this.db.contacts.bulkGet([...touched])) {
      if (record && record.deletedAt === undefined) await this.next(toContact(record));
    }
  }

  /** Weeks on Facebook are for adults; if somebody turns out not to be one, their weeks continue elsewhere. */
  async leaveFacebook(): Promise<void> {
    const ids = new Set<ContactId>();
    for (const { table, key, before, after } of this.#record.slice(this.#from)) {
      const [was, is] = [before, after] as (Partial<Contact> | null)[];
      if (table === 'contacts' && was?.ageBand === 'adult' && is && is.ageBand !== 'adult') ids.add(key);
    }
    for (const contactId of ids) {
      const { ageBand } = (await this.db.contacts.get(contactId)) ?? {};
      if (ageBand === 'adult') continue;
      for (const row of await this.db.mentorships.where({ contactId }).toArray()) {
        if (row.onFacebook && isKept(row)) await this.put('mentorships', { ...row, onFacebook: false }, row);
      }
    }
  }

  /** Open follow-ups of people renamed or restored by the action get their current name. */
  async keepNames(): Promise<void> {
    const written = this.written();
    const people = peopleIn(written);
    const open = openStepsIn(written);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const rows = new Map(open.map(({ row }) => [row.id, row]));
    const asked = new Set(
      open.flatMap(({ row, isAgainOpen }) =>
        isAgainOpen && !names.has(row.contactId) ? [row.contactId] : [],
      ),
    );
    for (const record of asked.size > 0 ? await this.db.contacts.bulkGet([...asked]) : []) {
      if (record) names.set(record.id, record.name);
    }
    for (const { id } of people.filter(({ isRenamed }) => isRenamed)) {
      for (const row of await openOf(this.db, id)) rows.set(row.id, row);
    }
    const wrong = [...rows.values()].filter(({ contactId, who }) => (names.get(contactId) ?? who) !== who);
    if (wrong.length === 0) return;
    await this.db.followUps.bulkPut(
      wrong.map((row) => ({ ...row, who: names.get(row.contactId) ?? row.who })),
    );
  }

  /** In a team's list, signs new rows with their author, who is also put in charge of new people. */
  async sign(): Promise<void> {
    const rows = unsignedIn(this.written());
    if (rows.length === 0) return;
    const { member } = await this.preferences();
    if (member === '') return;
    const byTable = Map.groupBy(rows, ({ table }) => table);
    for (const [table, some] of byTable) {
      const signed = some.map((each) => signedBy(each, member));
      const changed = signed.filter((row, at) => !isSame(row, some[at]?.after));
      for (const lot of inLots(changed)) await this.db.table(table).bulkPut(lot);
    }
  }

  /**
   * Rebuilds the listing data of somebody whose rows were deleted unread, or were listed wrongly. Not in part of
   * another action.
   */
  listAnew(id: ContactId): void {
    this.#unlisted.add(id);
  }

  /** Rebuilds everybody's digests, if it is unknown whose rows were deleted. */
  digestAllAnew(): void {
    this.#digestsAll = true;
  }

  /** Brings the data for search and reports in line with what has been written. */
  async keepDigests(): Promise<void> {
    if (this.#digestsAll) await digestAnew(this.db);
    else
      await keepDigests(this.db, { written: this.written(), anew: this.#unlisted, reckoned: this.#reckoned });
  }

  /**
   * Brings the listing data of contacts in line with their open steps and weeks.
   *
   * @param action.back restored contacts may carry listing data from long ago
   * @param action.listsNew new contacts have their listing data already
   */
  async keepListings({ back, listsNew }: Pick<Action, 'back' | 'listsNew'>): Promise<void> {
    const { rows, steps, weeks, added } = listedIn(this.written(), back === true);
    if (listsNew) for (const id of added) for (const ids of [steps, weeks]) ids.delete(id);
    for (const id of this.#unlisted) for (const ids of [steps, weeks]) ids.add(id);
    const ids = [...steps.union(weeks)];
    if (ids.length === 0) return;
    const unread = ids.filter((id) => !rows.has(id));
    for (const record of await this.db.contacts.bulkGet(unread)) if (record) rows.set(record.id, record);
    const live = ids.flatMap((id) => {
      const record = rows.get(id);
      return record && record.deletedAt === undefined ? [record] : [];
    });
    const listings = await readListings(this.db, live, { steps, weeks });
    const changed = live.filter((record, at) => !isSame(listingIn(record), listings[at]));
    if (changed.length === 0) return;
    const listed = new Map(live.map((record, at) => [record, listings[at] ?? {}]));
    await derive(() =>
      this.db.contacts.bulkPut(changed.map((record) => listedWith(record, listed.get(record) ?? {}))),
    );
  }

  end(): void {
    this.#until = this.#record.length;
  }
}

/** The contacts an action has written, and the people whose open steps or weeks it may have changed. */
function listedIn(written: readonly Written[], isBack: boolean) {
  const people = written.filter(({ table, after }) => table === 'contacts' && after !== null);
  const rows = new Map(people.map(({ key, after }) => [key as ContactId, after as ContactRecord]));
  const isAnew = (was: ContactRecord | null) => isBack || was?.deletedAt !== undefined || !was;
  const anew = people.filter(({ before }) => isAnew(before as ContactRecord | null)).map(({ key }) => key);
  return {
    rows,
    added: people.flatMap(({ key, before }) => (before ? [] : [key as ContactId])),
    steps: new Set<ContactId>([...anew, ...ownersIn(written, 'followUps')]),
    weeks: new Set<ContactId>([...anew, ...ownersIn(written, 'mentorships')]),
  };
}

/** The owners of the rows of one table that an action has written. */
function ownersIn(written: readonly Written[], name: JournalTable): ContactId[] {
  return written.flatMap(({ table, before, after }) => {
    if (table !== name) return [];
    const owners = [before, after].map((row) => (row as { contactId?: unknown } | null)?.contactId);
    // A row being set aside may contain anything.
    return owners.filter((owner) => typeof owner === 'string');
  });
}

/** The people an action has written, with their current names. */
function peopleIn(written: readonly Written[]): { id: ContactId; name: string; isRenamed: boolean }[] {
  return written.flatMap(({ table, key, before, after }) => {
    if (table !== 'contacts' || after === null) return [];
    const { name } = after as ContactRecord;
    return [{ id: key, name, isRenamed: before !== null && (before as ContactRecord).name !== name }];
  });
}

/** The open follow-ups an action has written. New ones have the contact's name already. */
function openStepsIn(written: readonly Written[]): { row: FollowUp; isAgainOpen: boolean }[] {
  return written.flatMap(({ table, before, after }) => {
    if (table !== 'followUps' || after === null || !isOpen(after as FollowUp)) return [];
    const [row, was] = [after as FollowUp, before as FollowUp | null];
    return [{ row, isAgainOpen: was !== null && (!isOpen(was) || was.contactId !== row.contactId) }];
  });
}

/**
 * The one way to write. Runs an action as one transaction, which is committed as a whole or not at all. Its writes
 * are checked against their schemas, next actions are updated, a listed action is journalled with the previous rows,
 * and listeners are told after the commit. An action inside another is part of it.
 *
 * @param now the time of the action; its local day is the unit's `today`
 * @param work must not await anything but the database
 * @throws StorageFailure, RefusedRow; then nothing has happened
 */
export async function act<Result>(
  db: TrailDatabase,
  action: Action,
  now: Date,
  work: (unit: Unit) => PromiseLike<Result>,
): Promise<Result> {
  const outer = Dexie.currentTransaction;
  const record = outer?.db === db && outer.idbtrans ? writtenIn(outer.idbtrans) : undefined;
  if (record) return perform(new Unit(db, now, record), action, work);
  const tables = new Set<JournalTable>();
  const erased: string[] = [];
  let written: Written[] = [];
  const result = await storing(() =>
    db.transaction('rw', scopeOf(action), async (transaction) => {
      const unit = new Unit(db, now, openForWriting(transaction.idbtrans));
      const done = await perform(unit, action, work);
      // Only once, however many parts the action has, since rows removed and added are counted.
      await unit.keepDigests();
      written = unit.written();
      if (!action.back) checkRows(written, unit.fitting);
      for (const { table } of written) tables.add(table);
      const gone = written.filter(({ table, after }) => table === 'contacts' && after === null);
      if (action.erases) erased.push(...gone.map(({ key }) => key));
      if (erased.length > 0) await noteErasure(db, erased, now);
      if (unit.entry) await writeEntry(db, unit.entry, written, now);
      return done;
    }),
  );
  if (tables.size > 0) announce(tables, erased, written);
  return result;
}

/** Listing data is derived from three tables, so a write to one of them reads the others. */
const LISTED: readonly JournalTable[] = ['contacts', 'followUps', 'mentorships'];

/** The tables digests are derived from. */
const DIGESTED: readonly JournalTable[] = ['contacts', 'interactions'];

/** The tables of an action's transaction. */
function scopeOf({ tables, listed }: Action): string[] {
  const listings = tables.some((table) => LISTED.includes(table)) ? LISTED : [];
  const digests = [...tables, ...listings].some((table) => DIGESTED.includes(table)) ? ['digests'] : [];
  return [...new Set([...tables, ...listings, ...digests, ...(listed ? ['journal'] : [])])];
}

/**
 * @param fitting rows known to fit their schema; more are added
 * @throws RefusedRow for one that does not
 */
function checkRows(written: readonly Written[], fitting: WeakSet<object>): void {
  for (const { table, after } of written) {
    if (!after || fitting.has(after)) continue;
    const problem = problemIn(table, after);
    if (problem) throw new RefusedRow(table, problem);
    fitting.add(after);
  }
}

async function perform<Result>(
  unit: Unit,
  action: Action,
  work: (unit: Unit) => PromiseLike<Result>,
): Promise<Result> {
  const result = await work(unit);
  if (!action.back && !action.brings && action.tables.includes('preferences')) await unit.sign();
  if (action.tables.includes('mentorships')) await unit.leaveFacebook();
  if (action.next === 'door') await unit.keepAllNext();
  if (unit.isWhole) {
    await unit.breathe(action);
    if (action.tables.includes('followUps')) await unit.keepNames();
    await unit.breathe(action);
    await unit.keepListings(action);
    await unit.breathe(action);
  }
  unit.end();
  return result;
}
