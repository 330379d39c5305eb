import { chosenFolder, mayWrite } from '../copies/folder';
import { answerWith, type Told } from '../database/ask-worker';
import { quicklyOpened } from '../database/schema';
import { noteNoAccess, syncFolder, takeFolderKey } from './folder';
import { keysOf } from './keys';
import type { Here } from './self';
import { makeFile, takeFile, takeFileWithKey } from './session';
import { openSync } from './state';
import type { Asked, TaskName, Tasks } from './tasks';
import { beginAs, joinAs, joinFolderAs, openToTeam, rekeyTeam } from './team';

/** The shared folder, if there is one and the browser lets us write to it. */
async function openFolder(): Promise<FileSystemDirectoryHandle | null> {
  const folder = await chosenFolder('sync');
  return folder && (await mayWrite(folder)) ? folder : null;
}

type Doing = {
  [Name in TaskName]: (here: Here, task: Tasks[Name]['task'], now: Date) => Promise<Tasks[Name]['answer']>;
};

const DOING: Doing = {
  async begin(here, { workFactor, ...task }, now) {
    await beginAs(here, task, keysOf(now, workFactor), now);
    return null;
  },
  join: (here, task, now) => joinAs(here, task, keysOf(now), now),
  take: (here, { file }, now) => takeFile(here, file, now),
  joinFolder: (here, task, now) => joinFolderAs(here, task, keysOf(now), now),
  takeWithKey: (here, task, now) => takeFileWithKey(here, task, keysOf(now), now),
  async folderKey(here, { passphrase }, now) {
    const folder = await openFolder();
    return folder && takeFolderKey(here, { folder, passphrase }, keysOf(now), now);
  },
  async rekey(here, { workFactor, passphrase, isNew, remove, member }, now) {
    const given = { passphrase, isNew, remove, member, folder: await openFolder() };
    return rekeyTeam(here, given, keysOf(now, workFactor), now);
  },
  async openToTeam(here, { workFactor, who, passphrase }, now) {
    return openToTeam(here, { who, passphrase, folder: await openFolder() }, keysOf(now, workFactor), now);
  },
  async folder(here, _task, now) {
    const folder = await chosenFolder('sync');
    if (!folder) return null;
    if (await mayWrite(folder)) return syncFolder(here, folder, now);
    await noteNoAccess(here.sync, now);
    return { problem: 'no-access', reports: [], hasWritten: false };
  },
  make: (here, _task, now) => makeFile(here, now),
};

/** Runs the one task it is asked for. Call once, when the worker starts. */
export function listen(scope: {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(told: Told): void;
}): void {
  scope.onmessage = ({ data: { name, task } }) => {
    const doing = DOING[name] as (here: Here, task: unknown, now: Date) => Promise<unknown>;
    const done = quicklyOpened(task.database).then((db) =>
      doing({ db, sync: openSync(task.sync) }, task, new Date(task.now)),
    );
    answerWith(done, (told) => scope.postMessage(told));
  };
}
