import type { Action } from '../actions/door';
import { eraseAll } from '../actions/erase';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { type Fields, noteTouched } from '../database/touched';
import { type Instant, toInstant } from '../ground/days';
import { TABLES } from '../model/tables';
import { ALIVE, isSameValue, LIST, type SyncedTable, toCells } from './cells';
import { type Content, ERASED } from './content';
import { storesOf } from './lots';
import { type Author, Replica } from './replica';
import type { FreshRecord, Home, StoreRecord, SyncDatabase, Touched } from './state';

export interface Exchanged {
  /** How many people changed here. */
  people: number;
  /** Rows that arrived and cannot be shown: from another version, damaged, or without an owner. */
  held: number;
  /** Values that lost to a later one. */
  lost: number;
  erased: number;
  /** Who was erased here, so that the page can forget unsaved drafts about them. */
  gone: { ids: string[]; words: string[] };
}

/** How many stores are written in one transaction; each has to reach the disk. */
const AT_ONCE = 200;

/** Every incoming row is checked before it is written. */
export const TAKE_IN: Action = { name: 'take-in', tables: TABLES, next: 'own', back: true };

/** A store in memory; `held` lists the rows, as `table/id`, that have arrived but are not in the list. */
export interface Loaded {
  replica: Replica;
  held: Set<string>;
  /** The stored text; '' if there is no such store. */
  text: string;
}

/** The state of one exchange: the list, what the other devices have read, and this device as a writer. */
export class Bridge {
  readonly loaded = new Map<string, Loaded>();
  readonly report: Exchanged = {
    ...{ people: 0, held: 0, lost: 0, erased: 0 },
    gone: { ids: [], words: [] },
  };
  /** Erased people of whom nothing is known to be left here. */
  readonly cleared = new Set<string>();
  /** People just learnt to be erased. Rows about them may be left even if the contact is not. */
  readonly learned = new Set<string>();
  /** Whether something was written that has to be compared again before this exchange is over. */
  isUnsettled = false;
  #erased: Set<string> | null = null;
  #heldBefore = new Map<string, string>();

  #hasHomes: boolean | undefined;
  /** What is to be written. */
  #waiting: { stores: StoreRecord[]; fresh: FreshRecord[] } = { stores: [], fresh: [] };

  /** The member this device writes as, '' if unknown, and whether the list is a team's. */
  writer = { member: '', team: false };

  readonly db: TrailDatabase;
  readonly sync: SyncDatabase;

  constructor(
    here: { db: TrailDatabase; sync: SyncDatabase },
    readonly author: Author,
    readonly now: Date,
    /** The number of the latest of our files read by the device whose content comes in, and by all the others. */
    readonly acked: { byIt: number; byAll: number },
  ) {
    this.db = here.db;
    this.sync = here.sync;
  }

  async load(ids: readonly string[]): Promise<void> {
    const lacking = ids.filter((id) => !this.loaded.has(id));
    if (lacking.length > 0) this.hold(lacking, ...(await storesOf(this.sync, lacking)));
  }

  /** Takes up stores that have been read and are not loaded. */
  hold(
    ids: readonly string[],
    records: ReadonlyMap<string, StoreRecord>,
    fresh: ReadonlyMap<string, FreshRecord>,
  ): void {
    for (const id of ids) {
      const { content: text = '', held = [] } = records.get(id) ?? {};
      const content: Content | null = text === '' ? null : JSON.parse(text);
      const replica = new Replica(this.author, content, fresh.get(id)?.places);
      this.loaded.set(id, { replica, held: new Set(held), text });
      this.#heldBefore.set(id, `${held}`);
    }
  }

  /** Whether there are any rows in the store of a person they no longer belong to. */
  async hasHomes(): Promise<boolean> {
    this.#hasHomes ??= (await this.sync.homes.count()) > 0;
    return this.#hasHomes;
  }

  async putHomes(homes: readonly Home[]): Promise<void> {
    if (homes.length === 0) return;
    await this.sync.homes.bulkPut(homes);
    this.#hasHomes = true;
  }

  /** Notes that these have to be compared with the list before this exchange is over. */
  async touch(ids: Iterable<string>): Promise<void> {
    this.isUnsettled = true;
    await noteTouched(this.sync, nothingOf(ids), toInstant(this.now));
  }

  of(id: string): Loaded {
    const loaded = this.loaded.get(id);
    if (!loaded) throw new Error(`The store ${id} was not loaded`);
    return loaded;
  }

  /**
   * Saves the stores that changed, then unloads all but the list's.
   *
   * @param isWhole whether the people being taken in are done with
   * @param isPart whether more follow, so that few may wait for them; nobody loads them again before
   */
  async keep({ isWhole = false, isPart = false } = {}): Promise<void> {
    const { stores, fresh } = this.#waiting;
    const wanted = [...this.loaded].filter(([id]) => id === LIST || !this.#erased?.has(id));
    for (const [id, { replica, held, text }] of wanted) {
      const content = replica.changed ? JSON.stringify(replica.content()) : text;
      if (content !== text || this.#heldBefore.get(id) !== `${[...held]}`)
        stores.push({ id, content, held: [...held] });
      if (replica.freshChanged) fresh.push(freshRecord(id, replica, this.acked.byAll));
    }
    const isDue = Math.max(stores.length, fresh.length) >= (isPart ? AT_ONCE : 1);
    if (isDue || isWhole) {
      this.#waiting = { stores: [], fresh: [] };
      await this.#write(stores, fresh, isWhole);
    }
    this.forget();
    for (const { replica } of this.loaded.values()) {
      replica.changed = false;
      replica.freshChanged = false;
    }
  }

  #write(stores: readonly StoreRecord[], fresh: readonly FreshRecord[], isWhole: boolean): Promise<unknown> {
    const { sync } = this;
    return sync.transaction('rw', sync.stores, sync.fresh, sync.doing, () =>
      Promise.all([
        stores.length > 0 && sync.stores.bulkPut(stores),
        fresh.length > 0 && sync.fresh.bulkPut(fresh),
        isWhole && sync.doing.delete('lot'),
      ]),
    );
  }

  /** Unloads all stores but the list's. */
  forget(): void {
    for (const id of [...this.loaded.keys()]) if (id !== LIST) this.loaded.delete(id);
  }

  get erased(): Set<string> {
    this.#erased ??= new Set(this.of(LIST).replica.ids(ERASED));
    return this.#erased;
  }

  /** Records people as erased, on every device and for good. */
  erase(ids: Iterable<string>): void {
    const { replica } = this.of(LIST);
    for (const id of ids) {
      if (this.erased.has(id)) continue;
      replica.put(ERASED, id, { [ALIVE]: toInstant(this.now) }, () => this.now.getTime());
      this.erased.add(id);
    }
    replica.flush();
  }
}

/** @param known the number of the latest of our files that every other device has read */
function freshRecord(id: string, { fresh }: Replica, known: number): FreshRecord {
  const left = [...fresh].filter(([, { sent }]) => sent > known);
  const latest = left.reduce((most, [, { sent }]) => Math.max(most, sent), 0);
  return { id, places: Object.fromEntries(left), latest };
}

/** For people who have to be compared although it is unknown which fields changed. */
export function nothingOf(ids: Iterable<string>): [string, Fields][] {
  return [...ids].map((id) => [id, {}]);
}

export const writtenAt = (row: object) => (row as { updatedAt: Instant }).updatedAt;

/** Writes the rows that differ into a store. */
export function compareOut(
  { replica, held }: Loaded,
  table: SyncedTable,
  here: ReadonlyMap<string, object>,
  {
    at = '1970-01-01T00:00:00Z',
    fields = {},
    isKnown = () => true,
    isTeam = false,
  }: Partial<Pick<Touched, 'at' | 'fields'>> & { isKnown?: (id: string) => boolean; isTeam?: boolean },
): void {
  for (const [id, row] of here) {
    const known = replica.alive(table, id);
    const isForward = known === undefined || (known !== '' && writtenAt(row) > known);
    // A row that was put back, as by an undo, counts as written now.
    const whole = Date.parse(isForward ? writtenAt(row) : at);
    const stored = isTeam ? { ...replica.cells(table, id) } : null;
    const all = isTeam ? toCells(table, row) : null;
    const whenOf = (name: string) => {
      // Hiding a field from others is not a later edit, so it keeps the row's own time.
      if (all && isSameValue(all[name], stored?.[name])) return Date.parse(writtenAt(row));
      const noted = isForward && fields[`${table}/${id}/${name}`];
      return noted ? Date.parse(noted) : whole;
    };
    replica.put(table, id, toCells(table, row, isTeam), whenOf);
  }
  for (const id of replica.ids(table))
    if (!here.has(id) && !held.has(`${table}/${id}`) && isKnown(id))
      replica.remove(table, id, Date.parse(at));
}

/** Removes everybody who was erased on any device from the list and from the stores. */
export async function eraseHere(bridge: Bridge): Promise<void> {
  const { db, sync, erased, now } = bridge;
  const all = [...erased].filter((id) => !bridge.cleared.has(id));
  if (all.length === 0) return;
  const [here, kept] = await Promise.all([
    storing(() => db.contacts.where('id').anyOf(all).primaryKeys()),
    sync.stores.where('id').anyOf(all).primaryKeys(),
  ]);
  const wanted = new Set([...here, ...all.filter((id) => bridge.learned.has(id))]);
  if (wanted.size > 0) {
    bridge.report.erased += here.length;
    const { ids, words } = await eraseAll(db, wanted, now);
    bridge.erase(ids);
    bridge.report.gone.ids.push(...ids);
    bridge.report.gone.words.push(...words);
    await bridge.touch([LIST]);
  }
  for (const id of erased) bridge.loaded.delete(id);
  if (kept.length + here.length > 0) await forgetStores(sync, all);
  for (const id of all) bridge.cleared.add(id);
}

/** Deletes all that sync keeps about these people beside the list. */
export async function forgetStores(sync: SyncDatabase, ids: readonly string[]): Promise<void> {
  const { stores, fresh, touched, homes, lost } = sync;
  await sync.transaction('rw', [stores, fresh, touched, homes, lost], async () => {
    await Promise.all([stores, fresh, touched].map((table) => table.bulkDelete([...ids])));
    await homes.where('home').anyOf(ids).delete();
    await lost.where('personId').anyOf(ids).delete();
  });
}
