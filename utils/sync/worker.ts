import { chosenFolder, mayWrite } from '../copies/folder';
import { answerWith, type Told } from '../database/ask-worker';
import { openDatabase } from '../database/schema';
import { newLockedKey, unlock } from '../exchange/seal';
import { joinFolder, noteNoAccess, syncFolder } from './folder';
import { beginList, type Here, joinList, type Keys, makeFile, takeFile } from './session';
import { openSync } from './state';
import type { Asked, TaskName, Tasks } from './tasks';

const keys = (now: Date, workFactor?: number): Keys => ({
  async create(passphrase) {
    const { recipient, file } = await newLockedKey(passphrase, now, workFactor);
    const opened = await unlock(file, passphrase);
    // Nobody may be told that a list is locked with a passphrase that does not open it.
    if (!opened.ok) throw new Error(`The key does not open again: ${opened.problem}`);
    return { recipient, identity: opened.identity, file };
  },
  open: unlock,
});

type Doing = {
  [Name in TaskName]: (here: Here, task: Tasks[Name]['task'], now: Date) => Promise<Tasks[Name]['answer']>;
};

const DOING: Doing = {
  async begin(here, { workFactor, ...task }, now) {
    await beginList(here, task, keys(now, workFactor), now);
    return null;
  },
  join: (here, task, now) => joinList(here, task, keys(now), now),
  take: (here, { file }, now) => takeFile(here, file, now),
  joinFolder: (here, task, now) => joinFolder(here, task, keys(now), now),
  async folder(here, _task, now) {
    const folder = await chosenFolder('sync');
    if (!folder) return null;
    if (await mayWrite(folder)) return syncFolder(here, folder, now);
    await noteNoAccess(here.sync, now);
    return { problem: 'no-access', reports: [], hasWritten: false };
  },
  make: (here, _task, now) => makeFile(here, now),
};

/** Does the one thing it is asked for. To be called once, at the start of the worker. */
export function listen(scope: {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(told: Told): void;
}): void {
  scope.onmessage = ({ data: { name, task } }) => {
    const here = { db: openDatabase(task.database), sync: openSync(task.sync) };
    const doing = DOING[name] as (here: Here, task: unknown, now: Date) => Promise<unknown>;
    answerWith(doing(here, task, new Date(task.now)), (told) => scope.postMessage(told));
  };
}
