import { browser } from 'wxt/browser';
import { announce } from '../database/announce';
import { askWorker } from '../database/ask-worker';
import { toInstant } from '../ground/days';
import type { Work } from '../ground/slices';
import { forgetPerson } from '../session/forget';
import { syncDatabaseOf } from '../settings/devices';
import type { Exchanged } from './exchange';
import type { FolderTaken } from './folder';
import { mirrorOwn } from './own';
import type { Taken } from './session';
import { openSync } from './state';
import type { TaskName, Tasks } from './tasks';

const WORKER = '/sync-worker.js';

type Without<Task> = Omit<Task, 'database' | 'sync' | 'now'>;

/**
 * Has a worker of its own do a task of sync, see `askWorker`: merging and the key need time and memory, and nothing of either is
 * in a page.
 */
export function inSyncWorker<Name extends TaskName>(
  database: string,
  name: Name,
  task: Without<Tasks[Name]['task']>,
  work: Work = {},
): Promise<Tasks[Name]['answer']> {
  const of = { database, sync: syncDatabaseOf(database), now: toInstant(new Date()) };
  const asked = { name, task: { ...of, ...task } };
  return mirroring(of.sync, () => askWorker(browser.runtime.getURL(WORKER as '/popup.html'), asked, work));
}

/** Does something with the mirror of `storage.local` in line before and after. The hidden page of Chromium sees no storage. */
export async function mirroring<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  const area = (browser as { storage?: typeof browser.storage }).storage?.local;
  if (!area) return work();
  const sync = openSync(name);
  try {
    await mirrorOwn(sync, area, new Date());
    const answer = await work();
    await mirrorOwn(sync, area, new Date());
    return answer;
  } finally {
    sync.close();
  }
}

/** What a page has to see to once a worker has taken a file in: badge, copies, and what was begun about who is gone. */
export async function afterTaking(taken: Taken): Promise<void> {
  if (taken.ok) await afterReports([taken.report]);
}

/** The same once a worker has looked into the shared folder. */
export async function afterFolder(taken: FolderTaken | null): Promise<void> {
  await afterReports(taken?.reports ?? []);
}

async function afterReports(reports: readonly Exchanged[]): Promise<void> {
  if (reports.every(({ people, erased }) => people + erased === 0)) return;
  const ids = reports.flatMap(({ gone }) => gone.ids);
  announce(new Set(['contacts', 'followUps']), ids);
  if (ids.length > 0)
    await forgetPerson(
      new Set(ids),
      reports.flatMap(({ gone }) => gone.words),
    );
}
