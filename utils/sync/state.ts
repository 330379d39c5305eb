import Dexie, { type Table } from 'dexie';
import type { Fields } from '../database/touched';
import type { Day, Instant } from '../ground/days';
import type { Content, Fresh } from './replica';

/** A person's store, or the list's, as it lies here. */
export interface StoreRecord {
  /** The contact's id, or `list`. */
  id: string;
  content: Content;
  fresh: Record<string, Fresh>;
  /** `table/id` of rows that have come and are not in the list: they cannot be read, or belong to nobody yet. */
  held: string[];
  /** 1: something in it is not in any file of ours; absent otherwise, so that the index holds only those. */
  unsent?: 1;
}

/** Somebody of whom something has been written here since they were last looked at. */
export interface Touched {
  id: string;
  at: Instant;
  /** When which field was written, by `table/id/field`; of what is not in it `at` counts, or the row's own instant. */
  fields: Fields;
  /** 1: erased for good. */
  erased?: 1;
}

/** A row that lies in another person's store than the one it belongs to by now: theirs before two were merged. */
export interface Home {
  row: string;
  home: string;
  contactId: string;
}

/** A value that has lost against a later one, written without knowing of it. */
export interface Lost {
  /** UUIDv7. */
  id: string;
  /** Whom it is about, or `list`. */
  personId: string;
  table: string;
  row: string;
  field: string;
  /** JSON. */
  lost: string;
  won: string;
  /** When what lost was written. */
  at: Instant;
  foundAt: Instant;
}

/** Another device, as its files say. */
export interface Peer {
  device: string;
  name: string;
  epoch: number;
  seq: number;
  /** The sum of its latest file that was read. */
  sum: string;
  /** The number of the latest of our files which it had read by then. */
  acked: number;
  /** What its clock said when it wrote that, and when that was read here. */
  wroteAt: Instant;
  seenAt: Instant;
  /** Numbers of files that should be there and were not found. */
  missing: number[];
}

/** This device's part in the list. There is one row, or none while sync is off. */
export interface Self {
  key: 'self';
  list: string;
  device: string;
  name: string;
  /** The list's keys: what is sealed for `recipient` opens with `identity`. */
  recipient: string;
  identity: string;
  /** The identity locked with the passphrase: it goes along with every file, so that another device can join. */
  locked: Uint8Array<ArrayBuffer>;
  epoch: number;
  /** Number and sum of our latest file; 0 and '' before the first. */
  seq: number;
  sum: string;
  /** The day on which everything was last compared; '' before. */
  comparedOn: Day | '';
  /** When what was written here last went out, and when something of another device last came; '' before. */
  sentAt: Instant | '';
}

/** What sync knows beside the list: in a database of its own, which is there only while sync is on. */
export class SyncDatabase extends Dexie {
  declare readonly stores: Table<StoreRecord, string>;
  declare readonly touched: Table<Touched, string>;
  declare readonly homes: Table<Home, string>;
  declare readonly lost: Table<Lost, string>;
  declare readonly peers: Table<Peer, string>;
  declare readonly self: Table<Self, 'self'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      stores: 'id, unsent',
      touched: 'id',
      homes: 'row, contactId, home',
      lost: 'id, personId',
      peers: 'device',
      self: 'key',
    });
  }
}

/** @param name see `syncDatabaseOf` */
export function openSync(name: string): SyncDatabase {
  return new SyncDatabase(name);
}

/**
 * Notes that all there is has gone out with a file.
 *
 * @param stores as they lay there when the file was made: what has been written since stays for the next
 */
export async function noteSent(
  sync: SyncDatabase,
  stores: readonly StoreRecord[],
  seq: number,
): Promise<void> {
  await sync.transaction('rw', sync.stores, sync.peers, async () => {
    const peers = await sync.peers.toArray();
    const known = peers.length === 0 ? 0 : Math.min(...peers.map(({ acked }) => acked));
    const now = await sync.stores.bulkGet(stores.map(({ id }) => id));
    await sync.stores.bulkPut(
      stores.flatMap((store, at): StoreRecord[] => {
        const { unsent: _unsent, ...rest } = now[at] ?? store;
        if (JSON.stringify(now[at]?.fresh) !== JSON.stringify(store.fresh)) return [];
        const fresh = Object.entries(store.fresh)
          .filter(([, { sent }]) => sent === 0 || sent > known)
          .map(([place, each]) => [place, { ...each, sent: each.sent || seq }]);
        return [{ ...rest, fresh: Object.fromEntries(fresh) }];
      }),
    );
  });
}

/** How far two clocks may be apart before it is said (ms). */
const CLOCKS_APART = 10 * 60_000;

/** How far a device's clock is ahead of ours, by a file that was written before now (ms); 0 where that may be right. */
export function aheadBy(at: string, now: Date): number {
  const ahead = Date.parse(at) - now.getTime();
  return ahead > CLOCKS_APART ? ahead : 0;
}

/** Whether a device's clock was ahead of ours when its latest file was read. */
export const isAhead = ({ wroteAt, seenAt }: Peer): boolean => aheadBy(wroteAt, new Date(seenAt)) > 0;
