import Dexie, { type Table } from 'dexie';
import type { OwnRows } from '../actions/members';
import type { Fields } from '../database/touched';
import type { Day, Instant } from '../ground/days';
import type { MemberId } from '../ground/ids';
import type { Fresh } from './replica';

/** A person's store, or the list's, as it lies here. */
export interface StoreRecord {
  /** The contact's id, or `list`. */
  id: string;
  /** As a file says it, see `Content`. */
  content: string;
  /** `table/id` of rows that have come and are not in the list: they cannot be read, or belong to nobody yet. */
  held: string[];
}

/** What was written here in a store and may be unknown elsewhere, beside the store: it changes with every file. */
export interface FreshRecord {
  id: string;
  places: Record<string, Fresh>;
  /** The number of the latest of our files in which something of it goes out. */
  latest: number;
}

/**
 * What is to be done whatever ends the browser meanwhile: people who are being brought in just now are to be compared with the
 * list; or everybody is; or the mentor is to say who they are, and to be given what was here before they joined.
 */
export type Doing =
  | { key: 'lot'; ids: string[] }
  | { key: 'all'; at: Instant }
  | { key: 'naming'; who: string; own: OwnRows };

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

/** What of `storage.local` goes to the other devices, see own.ts. */
export interface OwnRecord {
  /** Its key there. */
  id: string;
  /** As the list has it; absent where it is gone. */
  value?: unknown;
  updatedAt: Instant;
  /** What lay there when that was last compared, as text; '' for nothing. */
  seen: string;
}

/** Another device, as its files say. */
export interface Peer {
  device: string;
  name: string;
  /** Whose it is; absent where its file does not say. */
  member?: MemberId;
  epoch: number;
  seq: number;
  /** The number of the latest of our files which it had read by then. */
  acked: number;
  /** What its clock said when it wrote that, and when that was read here. */
  wroteAt: Instant;
  seenAt: Instant;
  /** Numbers of files that should be there and were not found. */
  missing: number[];
  /** By how much its clock is off ours (ms, positive where it is ahead), as far as its latest file proves it. */
  off?: number;
}

/** A device that was taken out: nothing of it is read any more. */
export interface Removed {
  device: string;
  name: string;
  /** Whose it was, as far as is known. */
  member?: MemberId;
  /** The number of its latest file that was read before. */
  seq: number;
  /** When it was noticed that it has written since. */
  wroteAt?: Instant;
}

/**
 * Why nothing goes through the shared folder:
 * - `no-access`: the browser asks the mentor again before it lets us read or write there
 * - `failed`: it is gone, full, or not as it should be
 * - `other-list`, `newer`: it is of another list, or of a newer version of the program
 * - `new-key`: another device has made a new key; until its passphrase is given, nothing is read or written here
 */
export type FolderProblem = 'no-access' | 'failed' | 'other-list' | 'newer' | 'new-key';

export interface FolderState {
  at: Instant;
  problem: FolderProblem | null;
  /** Files that are not here as a whole yet. */
  waiting: number;
  /** Files with a name of ours that nothing can be had from. */
  refused: number;
  /** What lies among ours and is nobody's business. */
  foreign: number;
  /** Files that are not tried again today, as they lie there. */
  skipped: string[];
}

/** When our latest files were written, by our clock: number and ms. */
export type Went = [seq: number, at: number][];

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
  /** What else the name of the locked key says. */
  lock: { key: string; number: number; sum: string };
  /** How the key is locked by now, as a file of another device says; absent once that is here. */
  nextLock?: { number: number; sum: string };
  /** Number and sum of our latest file; 0 and '' before the first. */
  seq: number;
  sum: string;
  /** The file that is being put into the shared folder just now: should the browser be ended, it may be there or not. */
  writing?: { seq: number; sum: string };
  removed?: Removed[];
  /** The mentor writes as somebody who had left the team, then, and is back. */
  backAt?: Instant;
  /** Everything has to be written into the shared folder: the key is another, or a file has brought what nobody says there. */
  anew?: true;
  /** The passphrase is another, which the next file is to say. */
  tell?: true;
  /** How many people had been erased when everything was last written into the shared folder. */
  erasedInBase?: number;
  /** What the latest look into the shared folder has come to; absent where there is none. */
  folder?: FolderState;
  /** When our latest files were written, by our clock. */
  went?: Went;
  /** The day on which everything was last compared; '' before. */
  comparedOn: Day | '';
  /** When what was written here last went out, and when something of another device last came; '' before. */
  sentAt: Instant | '';
}

/** What sync knows beside the list: in a database of its own, which is there only while sync is on. */
export class SyncDatabase extends Dexie {
  declare readonly stores: Table<StoreRecord, string>;
  declare readonly fresh: Table<FreshRecord, string>;
  declare readonly doing: Table<Doing, Doing['key']>;
  declare readonly touched: Table<Touched, string>;
  declare readonly homes: Table<Home, string>;
  declare readonly lost: Table<Lost, string>;
  declare readonly peers: Table<Peer, string>;
  declare readonly self: Table<Self, 'self'>;
  declare readonly own: Table<OwnRecord, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      stores: 'id',
      fresh: 'id, latest',
      doing: 'key',
      touched: 'id',
      homes: 'row, contactId, home',
      lost: 'id, personId',
      peers: 'device',
      self: 'key',
    });
    this.version(2).stores({ own: 'id' });
  }
}

/** @param name see `syncDatabaseOf` */
export function openSync(name: string): SyncDatabase {
  return new SyncDatabase(name);
}
