import { useState } from 'preact/hooks';
import { eraseEverybody } from '../../utils/actions/erase';
import { noteLeft, writeAlone } from '../../utils/actions/members';
import { inWorker } from '../../utils/copies/client';
import { forgetFolder } from '../../utils/copies/folder';
import { readOwn } from '../../utils/copies/own-settings';
import { writerOf } from '../../utils/database/preferences';
import type { TrailDatabase } from '../../utils/database/schema';
import { noteTouched } from '../../utils/database/touched';
import { toInstant } from '../../utils/ground/days';
import { forgetPerson } from '../../utils/session/forget';
import { switchDevices } from '../../utils/settings/devices';
import { afterFolder, inSyncWorker } from '../../utils/sync/client';
import type { SyncDatabase } from '../../utils/sync/state';
import { useNotices } from '../controls/notices';
import { NewPassphrase } from '../controls/Passphrase';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { saveFile } from '../controls/save-file';
import { keepTeamHere } from '../controls/team-here';
import { useLongWork, Working } from './long-work';
import { DescribedChoice } from './PurposeChoice';
import { useSync } from './use-sync';

const WAYS = ['keep', 'erase'] as const;
type Way = (typeof WAYS)[number];

/** Ends sync on this device: the list stays here, or everybody is erased here. Other devices keep everything. */
export function LeaveCard({ left }: { left: (way: Way) => void }) {
  const { t } = usePage();
  const { team } = usePreferences();
  const [way, setWay] = useState<Way>();
  const [isAsked, setAsked] = useState(false);
  const close = () => {
    setAsked(false);
    setWay(undefined);
  };
  return (
    <section class="card">
      <h2>{t('devices-leave')}</h2>
      <p>{t(team ? 'team-leave-explain' : 'devices-leave-explain')}</p>
      {!isAsked ? (
        <div class="row">
          <button type="button" class="button" onClick={() => setAsked(true)}>
            {t('devices-leave')}
          </button>
        </div>
      ) : (
        <div class="stack asks">
          <DescribedChoice
            label={t('devices-leave-how')}
            value={way ?? 'keep'}
            options={WAYS.map((value) => ({
              value,
              label: t(`devices-leave-${value}`),
              means: t(`devices-leave-${value}.means`),
            }))}
            choose={setWay}
          />
          {(way ?? 'keep') === 'keep' ? (
            <Keep left={() => left('keep')} cancel={close} />
          ) : (
            <Erase left={() => left('erase')} cancel={close} />
          )}
        </div>
      )}
    </section>
  );
}

interface GoingProps {
  left: () => void;
  cancel: () => void;
}

/** If the member has no other device in the team, notes that they have left. */
async function noteLeaving(db: TrailDatabase, sync: SyncDatabase): Promise<void> {
  const { member } = await writerOf(db);
  const peers = await sync.peers.toArray();
  if (member === '' || peers.some((peer) => peer.member === member)) return;
  await noteLeft(db, member, new Date());
  await noteTouched(sync, [['list', {}]], toInstant(new Date()));
}

/** Ends sync here. If there is a folder, unsent changes go out first. */
function useEnding() {
  const { db } = usePage();
  const sync = useSync();
  return async () => {
    await noteLeaving(db, sync);
    const last = await inSyncWorker(db.name, 'folder', {}).catch(() => null);
    await afterFolder(last);
    await switchDevices(null);
    await writeAlone(db, new Date());
    keepTeamHere(null);
    await forgetFolder('sync');
    await sync.delete();
  };
}

function Keep({ left, cancel }: GoingProps) {
  const { t } = usePage();
  const { attempt } = useNotices();
  const end = useEnding();
  const leave = () =>
    attempt(async () => {
      await end();
      left();
    });
  return (
    <div class="row">
      <button type="button" class="button main" onClick={() => void leave()}>
        {t('devices-leave-sure')}
      </button>
      <button type="button" class="button" onClick={cancel}>
        {t('devices-leave-cancel')}
      </button>
    </div>
  );
}

/** First a sealed backup, then the question, then everybody is erased. */
function Erase({ left, cancel }: GoingProps) {
  const { t, db, today } = usePage();
  const { progress, run, stop } = useLongWork();
  const [saved, setSaved] = useState<string>();
  const end = useEnding();

  const save = (passphrase: string) =>
    run(async (work) => {
      const list = { database: db.name, own: await readOwn(), now: toInstant(new Date()) };
      const { file } = await inWorker('save', { ...list, passphrase }, work);
      const name = `mentor-trail-${t('file-backup')}-${today}.json.age`;
      saveFile(name, file, 'application/octet-stream');
      setSaved(name);
    });
  const erase = () =>
    run(async () => {
      // From here on nothing is sent, so the others keep everybody.
      await end();
      const { ids, words } = await eraseEverybody(db, new Date());
      await forgetPerson(ids, words);
      left();
    });

  if (progress) return <Working progress={progress} stop={stop} label={() => t('devices-working')} />;
  if (saved === undefined)
    return (
      <>
        <p>{t('devices-erase-backup')}</p>
        <NewPassphrase hint={t('passphrase-hint')} submit={t('devices-erase-save')} take={save} />
        <div class="row">
          <button type="button" class="button quiet" onClick={cancel}>
            {t('devices-leave-cancel')}
          </button>
        </div>
      </>
    );
  return (
    <>
      <p role="status">{t('devices-erase-saved', { file: saved })}</p>
      <div class="row">
        <button type="button" class="button" onClick={cancel}>
          {t('devices-leave-cancel')}
        </button>
        <button type="button" class="button danger main" onClick={() => void erase()}>
          {t('devices-erase-sure')}
        </button>
      </div>
    </>
  );
}
