import type { MemberId } from '../ground/ids';
import type { FolderTaken, JoinedFolder, Rekeyed } from './folder';
import type { Rekeying } from './self';
import type { Taken } from './session';

/** The list a task is about, by the names of its databases. */
interface Of {
  database: string;
  sync: string;
  /** ISO instant. */
  now: string;
}

/** What a device brings along to a list. */
interface Joining {
  name: string;
  /** Who writes on it, where several people write in the list. */
  who: string;
  passphrase: string;
}

/** What the sync worker can be asked for, one thing for each worker. */
export interface Tasks {
  /** Begins a list that other devices can join. */
  begin: { task: Of & Joining & { isTeam: boolean; workFactor?: number }; answer: null };
  /** Joins a list by another device's file. */
  join: { task: Of & Joining & { file: Blob }; answer: Taken };
  /** Takes a file in. */
  take: { task: Of & { file: Blob }; answer: Taken };
  /** Joins a list by a folder that other devices share. */
  joinFolder: {
    task: Of & Joining & { folder: FileSystemDirectoryHandle };
    answer: JoinedFolder;
  };
  /** Takes a file in that is sealed with a new key, by its passphrase. */
  takeWithKey: { task: Of & { file: Blob; passphrase: string }; answer: Taken };
  /** Takes the list's new key over from the shared folder; null where there is none. */
  folderKey: { task: Of & { passphrase: string }; answer: JoinedFolder | null };
  /** Gives the list another passphrase, or another key. */
  rekey: {
    task: Of &
      Rekeying & {
        /** Who leaves the team with it. */
        member?: MemberId | undefined;
        workFactor?: number;
      };
    answer: Rekeyed;
  };
  /** Makes a team's of a list on one person's devices: with a new key, so that nobody reads what was written before for nobody else. */
  openToTeam: {
    task: Of & { who: string; passphrase: string; workFactor?: number };
    answer: Rekeyed;
  };
  /** Reads and writes the shared folder; null while there is none. */
  folder: { task: Of; answer: FolderTaken | null };
  /** Makes a file with everything; null while sync is off. */
  make: { task: Of; answer: { file: Blob; name: string } | null };
}
export type TaskName = keyof Tasks;
/** What is sent to the worker. */
export type Asked = { [Name in TaskName]: { name: Name; task: Tasks[Name]['task'] } }[TaskName];
