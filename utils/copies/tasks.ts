import type { OwnSettings } from '../exchange/backup';
import type { SealProblem } from '../exchange/seal';
import type { Day, Instant } from '../ground/days';
import type { Copy, CopyKind } from './names';

/** What became of the copy in the mentor's own folder. */
export type Outside =
  /** It is there, and was read again. */
  | 'written'
  /** The mentor has chosen no folder. */
  | 'none'
  /** Only sealed copies leave the extension, and no passphrase has been set. */
  | 'no-passphrase'
  /** The browser asks again before anything is written there. */
  | 'no-access'
  /** The folder is gone, full, or not as it was written. */
  | 'failed';

export interface Made {
  /** null: the list is empty, and an empty copy would only push the full ones out. */
  inside: Copy | null;
  outside: Outside;
}

/** The list a task is about. */
interface OfList {
  /** The database's name. */
  database: string;
  own: OwnSettings;
  now: Instant;
}

/** What the copy worker can be asked for, one thing for each worker. */
export interface Tasks {
  /** Makes a key that overviews for a coordinator are sealed for. */
  overviewKey: { task: object; answer: { recipient: string; identity: string } };
  /** Seals an overview; null where that is no key. */
  sealOverview: { task: { text: string; recipient: string }; answer: Blob | null };
  /** Opens overviews that were sealed for this key, each by itself. */
  openOverviews: {
    task: { files: readonly Blob[]; identity: string };
    answer: ({ ok: true; text: string } | { ok: false; problem: SealProblem })[];
  };
  /** Everything as one file, sealed where there is a passphrase, and read again. `unread`: rows that do not come back. */
  save: {
    task: OfList & { passphrase: string | null; workFactor?: number };
    answer: { file: Blob; unread: number };
  };
  /**
   * Opens a sealed file. Where it is sealed for a key, `key` is the file that one lies locked in; without it, the one of that
   * name inside is tried.
   */
  open: { task: { file: Blob; name: string; passphrase: string; key?: Blob | undefined }; answer: Opened };
  /** Makes a copy inside and, if there is a folder, outside; thins them out. */
  copy: {
    task: OfList & { today: Day; time: string; kind: CopyKind; erased: readonly string[] };
    answer: Made;
  };
  /** Reads a copy. */
  take: { task: { name: string; passphrase: string }; answer: Opened };
  /** Has the copies from now on sealed; the key lies locked beside them. */
  lock: { task: { passphrase: string; now: Instant; workFactor?: number }; answer: { recipient: string } };
  /** Has the copies from now on not sealed. */
  unlock: { task: Record<string, never>; answer: null };
}

export type Opened = { ok: true; plain: Blob } | { ok: false; problem: SealProblem | 'gone' | 'no-key' };

export type TaskName = keyof Tasks;
/** What is sent to the worker. */
export type Asked = { [Name in TaskName]: { name: Name; task: Tasks[Name]['task'] } }[TaskName];
