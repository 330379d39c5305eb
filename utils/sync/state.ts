import Dexie, { type Table } from 'dexie';
import type { OwnRows } from '../actions/members';
import type { Fields } from '../database/touched';
import type { Day, Instant } from '../ground/days';
import type { MemberId } from '../ground/ids';
import type { Fresh } from './replica';

/** The store of a person, or of the list, as kept on this device. */
export interface StoreRecord {
  /** The contact's id, or `list`. */
  id: string;
  /** In the format of a file, see `Content`. */
  content: string;
  /** `table/id` of rows that have arrived but are not in the list: they are unreadable, or their person is not here yet. */
  held: string[];
}

/** What was written here and may be unknown to other devices. Separate from the store, because it changes with every file. */
export interface FreshRecord {
  id: string;
  places: Record<string, Fresh>;
  /** The number of our latest file that contains any of it. */
  latest: number;
}

/**
 * Work that has to be finished even if the browser quits meanwhile: comparing people who are just being taken in with the list,
 * comparing everybody, or asking the mentor who they are, so that what was here before they joined becomes theirs.
 */
export type Doing =
  | { key: 'lot'; ids: string[] }
  | { key: 'all'; at: Instant }
  | { key: 'naming'; who: string; own: OwnRows };

/** A person about whom something has been written here since sync last looked at them. */
export interface Touched {
  id: string;
  at: Instant;
  /** When each field was written, by `table/id/field`. For fields not listed, `at` or the row's own time counts. */
  fields: Fields;
  /** 1: erased for good. */
  erased?: 1;
}

/** A row in the store of a person it no longer belongs to: it was theirs before they were merged with another. */
export interface Home {
  row: string;
  home: string;
  contactId: string;
}

/** A value that lost against a later one, which was written without knowing it. */
export interface Lost {
  /** UUIDv7. */
  id: string;
  /** The person it is about, or `list`. */
  personId: string;
  table: string;
  row: string;
  field: string;
  /** JSON. */
  lost: string;
  won: string;
  /** When the lost value was written. */
  at: Instant;
  foundAt: Instant;
}

/** A part of `storage.local` that is shared with the other devices, see own.ts. */
export interface OwnRecord {
  /** Its key in `storage.local`. */
  id: string;
  /** The list's value; absent if it was deleted. */
  value?: unknown;
  updatedAt: Instant;
  /** The value in `storage.local` at the last comparison, as text; '' for none. */
  seen: string;
}

/** Another device, according to its files. */
export interface Peer {
  device: string;
  name: string;
  /** Whose device it is; absent if its file does not say. */
  member?: MemberId;
  epoch: number;
  seq: number;
  /** The number of our latest file that it had read by then. */
  acked: number;
  /** The time by its clock when it wrote that file, and the time when we read it. */
  wroteAt: Instant;
  seenAt: Instant;
  /** Numbers of its files that should exist but were not found. */
  missing: number[];
  /** By how much its clock differs from ours (ms, positive if it is ahead), as far as its latest file proves it. */
  off?: number;
}

/** A device that was removed from the list; none of its files are read any more. */
export interface Removed {
  device: string;
  name: string;
  /** Whose device it was, if known. */
  member?: MemberId;
  /** The number of its latest file that was read before. */
  seq: number;
  /** When we noticed that it has written since. */
  wroteAt?: Instant;
}

/**
 * Why the shared folder is not in use:
 * - `no-access`: the browser has to ask the mentor again before we may read or write there
 * - `failed`: the folder is gone, full, or not as it should be
 * - `other-list`, `newer`: it belongs to another list, or to a newer version of the program
 * - `new-key`: another device has made a new key; nothing is read or written here until its passphrase is given
 */
export type FolderProblem = 'no-access' | 'failed' | 'other-list' | 'newer' | 'new-key';

export interface FolderState {
  at: Instant;
  problem: FolderProblem | null;
  /** How many files have not completely arrived yet. */
  waiting: number;
  /** How many files are named like ours but cannot be used. */
  refused: number;
  /** How many files there are not ours. */
  foreign: number;
  /** Files that are not tried again today. */
  skipped: string[];
}

/** When our latest files were written: number and time by our clock (ms). */
export type Went = [seq: number, at: number][];

/** This device's part in the list. There is one row, or none if sync is off. */
export interface Self {
  key: 'self';
  list: string;
  device: string;
  name: string;
  /** The list's key pair: what is sealed for `recipient` opens with `identity`. */
  recipient: string;
  identity: string;
  /** The identity locked with the passphrase. Every file comes with it, so that another device can join. */
  locked: Uint8Array<ArrayBuffer>;
  epoch: number;
  /** The rest of the locked key's name. */
  lock: { key: string; number: number; sum: string };
  /** How the key is locked now, according to another device's file; absent once that locked key is here. */
  nextLock?: { number: number; sum: string };
  /** Number and sum of our latest file; 0 and '' before the first. */
  seq: number;
  sum: string;
  /** The file being written into the shared folder: if the browser quits, it may be there or not. */
  writing?: { seq: number; sum: string };
  removed?: Removed[];
  /** The time when the mentor's name had left the team; they are back. */
  backAt?: Instant;
  /**
   * Everything has to be written into the shared folder again: there is a new key, or a file has brought something that no file
   * there contains.
   */
  anew?: true;
  /** The passphrase or the author here has changed, so a file is due even if there is nothing else to send. */
  tell?: true;
  /** How many people had been erased when everything was last written into the shared folder. */
  erasedInBase?: number;
  /** The result of the latest sync with the shared folder; absent if there is no folder. */
  folder?: FolderState;
  /** When our latest files were written, by our clock. */
  went?: Went;
  /** The day of the last complete comparison; '' before the first. */
  comparedOn: Day | '';
  /** When something written here last went out, and when something from another device last arrived; '' before the first. */
  sentAt: Instant | '';
}

/** Sync's own database beside the list, which exists only while sync is on. */
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
