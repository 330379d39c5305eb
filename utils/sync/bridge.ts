import type { Action } from '../actions/door';
import { eraseAll } from '../actions/erase';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { type Fields, noteTouched } from '../database/touched';
import { type Instant, toInstant } from '../ground/days';
import { TABLES } from '../model/tables';
import { ALIVE, isSameValue, LIST, type SyncedTable, toCells } from './cells';
import { type Content, ERASED } from './content';
import { rowsOf } from './lots';
import { type Author, Replica } from './replica';
import type { FreshRecord, StoreRecord, SyncDatabase, Touched } from './state';

export interface Exchanged {
  /** People of whom something has changed here. */
  people: number;
  /** Rows that have come and cannot be shown: of another version, damaged, or of nobody. */
  held: number;
  /** Values that have lost against a later one. */
  lost: number;
  erased: number;
  /** Who was erased here by it: what was begun about them and is not saved is for the page to forget. */
  gone: { ids: string[]; words: string[] };
}

/** Each row that comes in is judged before it is written. */
export const TAKE_IN: Action = { name: 'take-in', tables: TABLES, next: 'own', back: true };

/** A store at work, with `table/id` of rows that have come and are not in the list. */
export interface Loaded {
  replica: Replica;
  held: Set<string>;
  /** As it lies here; '' for one that does not. */
  text: string;
}

/** One exchange at work: the list here, what is known of the other devices, and this device's id. */
export class Bridge {
  readonly loaded = new Map<string, Loaded>();
  readonly report: Exchanged = {
    ...{ people: 0, held: 0, lost: 0, erased: 0 },
    gone: { ids: [], words: [] },
  };
  /** Of whom nothing is here any more, as far as is known. */
  readonly cleared = new Set<string>();
  /** Of whom it has only now become known that they were erased: more than a contact may tell of them. */
  readonly learned = new Set<string>();
  #erased: Set<string> | null = null;
  #heldBefore = new Map<string, string>();

  /** As whom this device writes, '' where that is not known; and whether others do. */
  writer = { member: '', team: false };

  readonly db: TrailDatabase;
  readonly sync: SyncDatabase;

  constructor(
    here: { db: TrailDatabase; sync: SyncDatabase },
    readonly author: Author,
    readonly now: Date,
    /** The number of the latest of our files that the device had read from which something comes; and that all others have. */
    readonly acked: { byIt: number; byAll: number },
  ) {
    this.db = here.db;
    this.sync = here.sync;
  }

  async load(ids: readonly string[]): Promise<void> {
    const lacking = ids.filter((id) => !this.loaded.has(id));
    if (lacking.length === 0) return;
    const [records, fresh] = await Promise.all([
      rowsOf(this.sync.stores, lacking),
      rowsOf(this.sync.fresh, lacking),
    ]);
    for (const id of lacking) {
      const { content: text = '', held = [] } = records.get(id) ?? {};
      const content: Content | null = text === '' ? null : JSON.parse(text);
      const replica = new Replica(this.author, content, fresh.get(id)?.places);
      this.loaded.set(id, { replica, held: new Set(held), text });
      this.#heldBefore.set(id, `${held}`);
    }
  }

  of(id: string): Loaded {
    const loaded = this.loaded.get(id);
    if (!loaded) throw new Error(`The store ${id} was not loaded`);
    return loaded;
  }

  /** Keeps the stores that were loaded and changed, and forgets them all but the list's. */
  async keep(): Promise<void> {
    const stores: StoreRecord[] = [];
    const fresh: FreshRecord[] = [];
    const wanted = [...this.loaded].filter(([id]) => id === LIST || !this.#erased?.has(id));
    for (const [id, { replica, held, text }] of wanted) {
      const content = replica.changed ? JSON.stringify(replica.content()) : text;
      if (content !== text || this.#heldBefore.get(id) !== `${[...held]}`)
        stores.push({ id, content, held: [...held] });
      if (replica.freshChanged) fresh.push(freshRecord(id, replica, this.acked.byAll));
    }
    if (stores.length + fresh.length > 0)
      await this.sync.transaction('rw', this.sync.stores, this.sync.fresh, async () => {
        await this.sync.stores.bulkPut(stores);
        await this.sync.fresh.bulkPut(fresh);
      });
    this.forget();
    for (const { replica } of this.loaded.values()) {
      replica.changed = false;
      replica.freshChanged = false;
    }
  }

  /** Forgets what was loaded, but for the list's. */
  forget(): void {
    for (const id of [...this.loaded.keys()]) if (id !== LIST) this.loaded.delete(id);
  }

  get erased(): Set<string> {
    this.#erased ??= new Set(this.of(LIST).replica.ids(ERASED));
    return this.#erased;
  }

  /** Notes people as erased, for every device and for good. */
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

/** Who is to be compared, though nobody knows in what they were changed. */
export function nothingOf(ids: Iterable<string>): [string, Fields][] {
  return [...ids].map((id) => [id, {}]);
}

export const writtenAt = (row: object) => (row as { updatedAt: Instant }).updatedAt;

/** Writes into a store what is different here. */
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
    // What was put back as it had been was put back just now.
    const whole = Date.parse(isForward ? writtenAt(row) : at);
    const stored = isTeam ? { ...replica.cells(table, id) } : null;
    const all = isTeam ? toCells(table, row) : null;
    const whenOf = (name: string) => {
      // What others are not to read any more goes from the store: that is no later edit.
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

/** Takes everybody out of the list and out of the stores who was erased anywhere. */
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
    await noteTouched(sync, nothingOf([LIST]), toInstant(now));
  }
  for (const id of erased) bridge.loaded.delete(id);
  if (kept.length + here.length > 0) await forgetStores(sync, all);
  for (const id of all) bridge.cleared.add(id);
}

/** Nothing that sync keeps beside the list tells of them any more. */
export async function forgetStores(sync: SyncDatabase, ids: readonly string[]): Promise<void> {
  const { stores, fresh, touched, homes, lost } = sync;
  await sync.transaction('rw', [stores, fresh, touched, homes, lost], async () => {
    await Promise.all([stores, fresh, touched].map((table) => table.bulkDelete([...ids])));
    await homes.where('home').anyOf(ids).delete();
    await lost.where('personId').anyOf(ids).delete();
  });
}
