import Dexie from 'dexie';
import { announce } from '../database/announce';
import { digestAnew, keepDigests, reckonWords, type Words } from '../database/digests';
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

/** All that belongs to one person, and what their next action follows from. */
export const PERSON = ['contacts', 'interactions', 'followUps', 'mentorships', 'preferences'] as const;

/** One thing the mentor, or the program in their place, can do to what is kept. Declared once, beside its function. */
export interface Action {
  /** What it is called, for whoever looks for a fault. */
  readonly name: string;
  /** Every table it reads or writes. */
  readonly tables: readonly JournalTable[];
  /** Whether it can be taken back from the list of past actions, for 30 days. */
  readonly listed?: true;
  /**
   * `door`: whoever it has changed has their one next action afterwards, whatever it does. `own`: it sees to that
   * itself, where it concerns the next action at all.
   */
  readonly next: 'door' | 'own';
  /** Contacts it takes away are erased: they go out of every copy as well. Only with `listed`: it is noted in the journal. */
  readonly erases?: true;
  /** It puts back what was there before: that is not judged again. */
  readonly back?: true;
  /** What it adds was written before, by whomever: it does not say that it was written here. */
  readonly brings?: true;
  /** Whom it adds it lists itself, with all it writes about them: thousands need not be read again. */
  readonly listsNew?: true;
}

/** The rows that are about one person. */
interface PersonRows {
  contacts: ContactRecord;
  followUps: FollowUp;
  interactions: Interaction;
  mentorships: Mentorship;
}
type PersonTable = keyof PersonRows;

/** What an action has done to a row that is about a person. */
export type RowChange = {
  [Name in PersonTable]: {
    table: Name;
    /** Absent where the action made the row. */
    before?: PersonRows[Name];
    after: PersonRows[Name];
  };
}[PersonTable];

const PERSON_TABLES: readonly string[] = ['contacts', 'followUps', 'interactions', 'mentorships'];

/** One action at work: what it may read and write, at one moment. */
export class Unit {
  readonly db: TrailDatabase;
  readonly now: Date;
  readonly at: Instant;
  readonly today: Day;
  readonly #record: Written[];
  readonly #from: number;
  #until = Number.POSITIVE_INFINITY;
  #preferences: Promise<Preferences> | undefined;
  /** The people whose next action has been seen to, and how much had been written by then. */
  readonly #kept = new Map<string, number>();
  #net: { until: number; rows: Written[] } | null = null;
  /** How much of what has been written was checked on the way. */
  #checkedUntil: number;
  /** Who is to be listed anew, whatever has been written. */
  readonly #unlisted = new Set<ContactId>();
  #digestsAll = false;
  /** Words that have been reckoned on the way. */
  readonly #words: Words = new WeakMap();
  entry: (LargeAction & { id: EntryId }) | null = null;
  /** Rows of this action that have been checked on the way. */
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

  /** Whether it is no part of another. */
  get isWhole(): boolean {
    return this.#from === 0;
  }

  /** All that the mentor has settled, read once. */
  preferences(): Promise<Preferences> {
    this.#preferences ??= readPreferences(this.db);
    return this.#preferences;
  }

  /**
   * Writes a row about a person.
   *
   * @param before the row as it lies there; without one it is new
   * @returns the row as it is written, with the instant of the write
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

  /** Sees to the contact's one next action now, for an action that goes on from it. @returns the one that is open */
  async next(contact: Contact, options: NextActionOptions = {}): Promise<FollowUp | null> {
    const next = await keepNextAction(this, contact, options);
    this.#kept.set(contact.id, this.#record.length);
    return next;
  }

  /** Lists the action among those that can be taken back for 30 days. @returns the entry's id, see `undoEntry` */
  list({ id = newId(), ...entry }: LargeAction & { id?: EntryId }): EntryId {
    this.entry = { ...entry, id };
    return entry.partOf ?? id;
  }

  /** What has been written so far; once the action is over, all that it has written. */
  written(): Written[] {
    const until = Math.min(this.#until, this.#record.length);
    if (this.#net?.until !== until) this.#net = { until, rows: netOf(this.#record.slice(this.#from, until)) };
    return this.#net.rows;
  }

  /**
   * Checks now what has been written since it was called last, and reckons its words: an action that writes very much
   * would otherwise have all of it done at once in the end, and the page waits so long.
   *
   * @throws RefusedRow
   */
  checkSoFar(): void {
    const since = this.#record.slice(this.#checkedUntil);
    checkRows(since, this.fitting);
    reckonWords(since, this.#words);
    this.#checkedUntil = this.#record.length;
  }

  /** What has become of the rows that are about people. What the action has taken away for good is not in it. */
  changes(): RowChange[] {
    return this.written().flatMap(({ table, before, after }) =>
      after !== null && PERSON_TABLES.includes(table)
        ? [{ table, after, ...(before && { before }) } as RowChange]
        : [],
    );
  }

  /** Sees to the next action of everybody whose rows have changed since it was last seen to. */
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

  /** Weeks on Facebook are for adults: of somebody who turns out to be none they go on elsewhere. */
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

  /** Every open follow-up of whom the action has renamed or brought back carries their name as it now is. */
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

  /** Where several people write in the list, what is new says who has written it, and who is saved is in their charge. */
  async sign(): Promise<void> {
    const written = this.#record.slice(this.#from);
    const rows = unsignedIn(written);
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

  /** Lists somebody anew whose rows were taken away unread, or who was listed wrongly. Only in an action that is no part. */
  listAnew(id: ContactId): void {
    this.#unlisted.add(id);
  }

  /** The same for everybody's digests, where it is not known of whom something was taken away. */
  digestAllAnew(): void {
    this.#digestsAll = true;
  }

  /** What search and reports read is as what has been written. */
  async keepDigests(): Promise<void> {
    if (this.#digestsAll) await digestAnew(this.db);
    else await keepDigests(this.db, { written: this.written(), anew: this.#unlisted, words: this.#words });
  }

  /**
   * Everybody is listed with what is open of them and with their weeks as these now are.
   *
   * @param action.back what a contact is put back with may be of long ago
   * @param action.listsNew who is new is listed already
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

/** The contacts an action has written, as they now are, and of whom open steps or weeks may have become others by it. */
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

/** Whose rows of a table an action has written. */
function ownersIn(written: readonly Written[], name: JournalTable): ContactId[] {
  return written.flatMap(({ table, before, after }) => {
    if (table !== name) return [];
    const owners = [before, after].map((row) => (row as { contactId?: unknown } | null)?.contactId);
    // A row that is being set aside may say anything.
    return owners.filter((owner) => typeof owner === 'string');
  });
}

/** The people an action has written, with the name they have now. */
function peopleIn(written: readonly Written[]): { id: ContactId; name: string; isRenamed: boolean }[] {
  return written.flatMap(({ table, key, before, after }) => {
    if (table !== 'contacts' || after === null) return [];
    const { name } = after as ContactRecord;
    return [{ id: key, name, isRenamed: before !== null && (before as ContactRecord).name !== name }];
  });
}

/** The open follow-ups an action has written. One that has just been made has its name from the contact itself. */
function openStepsIn(written: readonly Written[]): { row: FollowUp; isAgainOpen: boolean }[] {
  return written.flatMap(({ table, before, after }) => {
    if (table !== 'followUps' || after === null || !isOpen(after as FollowUp)) return [];
    const [row, was] = [after as FollowUp, before as FollowUp | null];
    return [{ row, isAgainOpen: was !== null && (!isOpen(was) || was.contactId !== row.contactId) }];
  });
}

/**
 * The one way to write. Runs an action as one transaction: everything of it is kept, or nothing. What it writes is
 * checked against the schema of its row, everybody it has changed has their one next action afterwards, a listed
 * action is noted with what every row was before, and who is to know of it is told once it is kept. An action within
 * another is part of it.
 *
 * @param now the instant of the action; its day, in the mentor's own calendar, is the unit's `today`
 * @param work nothing but the database may be awaited in it
 * @throws StorageFailure, RefusedRow: then nothing has happened, not even in part
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
      // Once, whatever parts the action has: what is gone and what has come is counted.
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

/** What contacts are listed with follows from three tables: who writes one of them reads the others. */
const LISTED: readonly JournalTable[] = ['contacts', 'followUps', 'mentorships'];

/** What digests follow from. */
const DIGESTED: readonly JournalTable[] = ['contacts', 'interactions'];

/** Every table of an action's transaction. */
function scopeOf({ tables, listed }: Action): string[] {
  const listings = tables.some((table) => LISTED.includes(table)) ? LISTED : [];
  const digests = [...tables, ...listings].some((table) => DIGESTED.includes(table)) ? ['digests'] : [];
  return [...new Set([...tables, ...listings, ...digests, ...(listed ? ['journal'] : [])])];
}

/**
 * @param fitting rows that have been found to fit, to which these are added
 * @throws RefusedRow for one that does not fit its schema
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
  if (unit.isWhole && action.tables.includes('followUps')) await unit.keepNames();
  if (unit.isWhole) await unit.keepListings(action);
  unit.end();
  return result;
}
