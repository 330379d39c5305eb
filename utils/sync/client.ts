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
 * Runs a sync task in a worker of its own, see `askWorker`: merging and opening the key need time and memory that
 * pages should not spend.
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

/** Runs something with `storage.local` mirrored before and after. Chromium's hidden page has no access to storage. */
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

/** Follow-up in a page after a worker has taken in a file: badge, copies, and drafts about erased people. */
export async function afterTaking(taken: Taken): Promise<void> {
  if (taken.ok) await afterReports([taken.report]);
}

/** The same after a worker has synced the shared folder. */
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
