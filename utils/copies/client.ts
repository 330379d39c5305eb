import { browser } from 'wxt/browser';
import { askWorker } from '../database/ask-worker';
import type { Work } from '../ground/slices';
import type { Asked, TaskName, Tasks } from './tasks';

/** Runs a task in a worker of its own, see `askWorker`. */
export function inWorker<Name extends TaskName>(
  name: Name,
  task: Tasks[Name]['task'],
  work: Work = {},
): Promise<Tasks[Name]['answer']> {
  return askWorker(browser.runtime.getURL('/copy-worker.js'), { name, task } as Asked, work);
}
