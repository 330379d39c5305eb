import type { OwnSettings } from '../exchange/backup';
import type { SealProblem } from '../exchange/seal';
import type { Day, Instant } from '../ground/days';
import type { Copy, CopyKind } from './names';

/** What happened to the copy in the mentor's own folder. */
export type Outside =
  /** Written and read back. */
  | 'written'
  /** The mentor has chosen no folder. */
  | 'none'
  /** Only sealed copies leave the extension, and no passphrase has been set. */
  | 'no-passphrase'
  /** The browser wants to ask for permission again first. */
  | 'no-access'
  /** The folder is gone or full, or the file read back differs. */
  | 'failed';

export interface Made {
  /** null: the list is empty, and an empty copy would only push out full ones. */
  inside: Copy | null;
  outside: Outside;
}

/** The list a task works on. */
interface OfList {
  /** The name of its database. */
  database: string;
  own: OwnSettings;
  now: Instant;
}

/** The tasks of the copy worker; each worker runs one. */
export interface Tasks {
  /** Makes a key pair that overviews for a coordinator are sealed for. */
  overviewKey: { task: object; answer: { recipient: string; identity: string } };
  /** Seals an overview; null if the recipient is not a valid key. */
  sealOverview: { task: { text: string; recipient: string }; answer: Blob | null };
  /** Opens overviews sealed for this key, each independently. */
  openOverviews: {
    task: { files: readonly Blob[]; identity: string };
    answer: ({ ok: true; text: string } | { ok: false; problem: SealProblem })[];
  };
  /** Everything as one file, sealed if there is a passphrase, and read back. `unread`: rows that cannot be restored. */
  save: {
    task: OfList & { passphrase: string | null; workFactor?: number };
    answer: { file: Blob; unread: number };
  };
  /**
   * Opens a sealed file. If it is sealed for a key, `key` is the file with that key locked in it; without one, the
   * key inside the extension that the file's name asks for is tried.
   */
  open: { task: { file: Blob; name: string; passphrase: string; key?: Blob | undefined }; answer: Opened };
  /** Makes a copy inside and, if there is a folder, outside; then deletes surplus ones. */
  copy: {
    task: OfList & { today: Day; time: string; kind: CopyKind; erased: readonly string[] };
    answer: Made;
  };
  /** Reads a copy. */
  take: { task: { name: string; passphrase: string }; answer: Opened };
  /** Seals copies from now on; the key is kept, locked, beside them. */
  lock: { task: { passphrase: string; now: Instant; workFactor?: number }; answer: { recipient: string } };
  /** Stops sealing copies. */
  unlock: { task: Record<string, never>; answer: null };
}

export type Opened = { ok: true; plain: Blob } | { ok: false; problem: SealProblem | 'gone' | 'no-key' };

export type TaskName = keyof Tasks;
/** The message sent to the worker. */
export type Asked = { [Name in TaskName]: { name: Name; task: Tasks[Name]['task'] } }[TaskName];
