import { useCallback, useEffect, useState } from 'preact/hooks';
import { askToWrite, chooseFolder, chosenFolder, forgetFolder, mayWrite } from '../../utils/copies/folder';
import { switchFolder } from '../../utils/settings/devices';
import { afterFolder, inSyncWorker } from '../../utils/sync/client';
import type { FolderState } from '../../utils/sync/state';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { useLongWork, Working } from './long-work';
import { NewKey } from './NewKey';
import { pickFolder } from './pick-folder';
import { useSync } from './use-sync';

interface Chosen {
  name: string;
  mayWrite: boolean;
}

/**
 * A folder that the mentor's own cloud client syncs; once chosen, it is read and written automatically. Chromium
 * only.
 */
export function SharedFolder() {
  const { t, db } = usePage();
  const { team } = usePreferences();
  const { attempt } = useNotices();
  const { progress, run, stop } = useLongWork();
  const sync = useSync();
  const [chosen, setChosen] = useState<Chosen | null>();
  const state = useLive('devices-folder', async () => (await sync.self.get('self'))?.folder ?? null);

  const again = useCallback(async () => {
    const folder = await chosenFolder('sync');
    setChosen(folder && { name: folder.name, mayWrite: await mayWrite(folder) });
    return folder;
  }, []);
  const look = () =>
    run(async (work) => {
      await afterFolder(await inSyncWorker(db.name, 'folder', {}, work));
      await again();
    });
  useEffect(() => {
    void again().then(async (folder) => {
      if (folder && (await mayWrite(folder))) await look();
    });
  }, []);

  const choose = () =>
    attempt(async () => {
      const picked = await pickFolder();
      if (!picked) return;
      await chooseFolder(picked, 'sync');
      await askToWrite(picked);
      await switchFolder(true);
      await look();
    });
  const allow = () =>
    attempt(async () => {
      const folder = await chosenFolder('sync');
      if (folder && (await askToWrite(folder))) await look();
      else await again();
    });
  const forget = () =>
    attempt(async () => {
      await switchFolder(false);
      await forgetFolder('sync');
      await again();
    });

  if (chosen === undefined) return null;
  return (
    <section class="card">
      <h2>{t(team ? 'team-folder' : 'devices-folder')}</h2>
      <p>{t(team ? 'team-folder-explain' : 'devices-folder-explain')}</p>
      {chosen && <p class="strong">{t('folder-chosen', { name: chosen.name })}</p>}
      {chosen && !chosen.mayWrite && <p class="late">{t('devices-folder-no-access')}</p>}
      {chosen?.mayWrite &&
        state &&
        (state.problem === 'new-key' ? (
          <NewKey done={() => void again()} />
        ) : (
          <FolderStanding state={state} />
        ))}
      {progress ? (
        <Working progress={progress} stop={stop} label={() => t('devices-working')} />
      ) : (
        <div class="row">
          {chosen && !chosen.mayWrite && (
            <span class="asks">
              <button type="button" class="button main" onClick={() => void allow()}>
                {t('folder-allow')}
              </button>
            </span>
          )}
          {chosen?.mayWrite && (
            <button type="button" class="button" onClick={() => void look()}>
              {t('devices-folder-look')}
            </button>
          )}
          <button type="button" class="button" onClick={() => void choose()}>
            {t(chosen ? 'folder-other' : 'folder-choose')}
          </button>
          {chosen && (
            <button type="button" class="button quiet" onClick={() => void forget()}>
              {t('devices-folder-forget')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** The result of the latest sync with the folder; one sentence if all is well. */
function FolderStanding({ state }: { state: FolderState }) {
  const { t } = usePage();
  const { problem, waiting, refused, foreign } = state;
  if (problem !== null) return <p class="late">{t(`devices-folder-${problem}`)}</p>;
  return (
    <>
      <p class="soft">{t('devices-folder-looked', { at: new Date(state.at) })}</p>
      {waiting > 0 && <p class="soft">{t('devices-folder-waiting', { count: waiting })}</p>}
      {refused > 0 && <p class="late">{t('devices-folder-refused', { count: refused })}</p>}
      {foreign > 0 && <p class="soft">{t('devices-folder-foreign')}</p>}
    </>
  );
}
