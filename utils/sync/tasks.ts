import type { MemberId } from '../ground/ids';
import type { FolderTaken, JoinedFolder, Rekeyed } from './folder';
import type { Rekeying } from './self';
import type { Taken } from './session';

/** The list a task works on, by its database names. */
interface Of {
  database: string;
  sync: string;
  /** ISO instant. */
  now: string;
}

/** What a device brings when it joins a list. */
interface Joining {
  name: string;
  /** The member who writes on it, if the list is a team's. */
  who: string;
  passphrase: string;
}

/** The tasks of the sync worker; each worker runs one. */
export interface Tasks {
  /** Starts a list that other devices can join. */
  begin: { task: Of & Joining & { isTeam: boolean; workFactor?: number }; answer: null };
  /** Joins a list with another device's file. */
  join: { task: Of & Joining & { file: Blob }; answer: Taken };
  /** Takes in a file. */
  take: { task: Of & { file: Blob }; answer: Taken };
  /** Joins a list through a shared folder. */
  joinFolder: {
    task: Of & Joining & { folder: FileSystemDirectoryHandle };
    answer: JoinedFolder;
  };
  /** Takes in a file sealed with a new key, using its passphrase. */
  takeWithKey: { task: Of & { file: Blob; passphrase: string }; answer: Taken };
  /** Adopts the list's new key from the shared folder; null if there is no folder. */
  folderKey: { task: Of & { passphrase: string }; answer: JoinedFolder | null };
  /** Gives the list another passphrase or another key. */
  rekey: {
    task: Of &
      Rekeying & {
        /** The member who leaves the team with it. */
        member?: MemberId | undefined;
        workFactor?: number;
      };
    answer: Rekeyed;
  };
  /** Turns one person's list into a team's, with a new key so that earlier private notes stay unreadable. */
  openToTeam: {
    task: Of & { who: string; passphrase: string; workFactor?: number };
    answer: Rekeyed;
  };
  /** Reads and writes the shared folder; null if there is none. */
  folder: { task: Of; answer: FolderTaken | null };
  /** Makes a file with everything; null while sync is off. */
  make: { task: Of; answer: { file: Blob; name: string } | null };
}
export type TaskName = keyof Tasks;
/** The message sent to the worker. */
export type Asked = { [Name in TaskName]: { name: Name; task: Tasks[Name]['task'] } }[TaskName];
