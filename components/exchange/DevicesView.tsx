import { useEffect, useState } from 'preact/hooks';
import { askToWrite, chooseFolder, forgetFolder } from '../../utils/copies/folder';
import type { Work } from '../../utils/ground/slices';
import { readDevices, switchDevices, switchFolder, syncDatabaseOf } from '../../utils/settings/devices';
import { afterFolder, afterTaking, inSyncWorker } from '../../utils/sync/client';
import type { Taken } from '../../utils/sync/session';
import { isAhead } from '../../utils/sync/state';
import { Field } from '../controls/Field';
import { FileDrop } from '../controls/FileDrop';
import { FullTab } from '../controls/FullTab';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { AskPassphrase, NewPassphrase } from '../controls/Passphrase';
import { usePage } from '../controls/page';
import { saveFile } from '../controls/save-file';
import { useLongWork, Working } from './long-work';
import { canPickFolder, pickFolder } from './pick-folder';
import { SharedFolder } from './SharedFolder';
import { useSync } from './use-sync';

/** The same list on several devices: switching it on, files out and in, and how it stands. */
export function DevicesView() {
  const { t, tab } = usePage();
  const [isOn, setOn] = useState<boolean>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    readDevices().then(
      (name) => setOn(name !== null),
      () => setOn(false),
    );
  }, []);

  const turned = (on: boolean, words: string) => {
    setOn(on);
    setSaid(words);
  };
  if (isOn === undefined) return null;
  return (
    <>
      <section class="card">
        <h2>{t('devices-title')}</h2>
        <p>{t('devices-explain')}</p>
        {tab ? <FullTab /> : isOn && <Standing />}
        <p role="status">{said}</p>
      </section>
      {!tab && !isOn && <SwitchOn done={(words) => turned(true, words)} />}
      {!tab && isOn && canPickFolder() && <SharedFolder />}
      {!tab && isOn && <Files />}
      {!tab && isOn && <Leave left={() => turned(false, t('devices-left'))} />}
    </>
  );
}

/** Words for a file that was not taken in. */
function useProblem() {
  const { t } = usePage();
  return (taken: Taken): string | undefined => (taken.ok ? undefined : t(`devices-problem-${taken.problem}`));
}

function SwitchOn({ done }: { done: (words: string) => void }) {
  const { t, db } = usePage();
  const { attempt } = useNotices();
  const { progress, run, stop } = useLongWork();
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const [chosen, setChosen] = useState<File | FileSystemDirectoryHandle>();
  const [trouble, setTrouble] = useState<string>();
  const problemOf = useProblem();

  const named = (go: (name: string) => void) => {
    setTried(true);
    if (name.trim() !== '') go(name.trim());
  };
  const begin = (passphrase: string) =>
    named(
      (its) =>
        void run(async (work) => {
          await inSyncWorker(db.name, 'begin', { name: its, passphrase }, work);
          await switchDevices(syncDatabaseOf(db.name));
          done(t('devices-begun'));
        }),
    );
  const join = (passphrase: string) =>
    named(
      (its) =>
        void run(async (work) => {
          if (!chosen) return;
          setTrouble(undefined);
          if (!(chosen instanceof File)) return joinByFolder(chosen, { name: its, passphrase }, work);
          const file = chosen;
          const joined = await inSyncWorker(db.name, 'join', { file, name: its, passphrase }, work);
          setTrouble(problemOf(joined));
          await afterTaking(joined);
          if (!joined.ok) return;
          await switchDevices(syncDatabaseOf(db.name));
          done(t('devices-joined', { from: joined.from }));
        }),
    );

  const joinByFolder = async (
    folder: FileSystemDirectoryHandle,
    given: { name: string; passphrase: string },
    work: Work,
  ) => {
    const joined = await inSyncWorker(db.name, 'joinFolder', { folder, ...given }, work);
    if (!joined.ok) {
      setTrouble(t(`devices-problem-${joined.problem}`));
      return;
    }
    await afterFolder(joined.taken);
    await switchDevices(syncDatabaseOf(db.name));
    await chooseFolder(folder, 'sync');
    await switchFolder(true);
    done(t('devices-joined-folder'));
  };
  const chooseShared = () =>
    attempt(async () => {
      const picked = await pickFolder();
      if (picked && (await askToWrite(picked))) setChosen(picked);
    });

  return (
    <>
      <section class="card">
        <Field
          label={t('devices-name')}
          hint={t('devices-name.hint')}
          problem={isTried && name.trim() === '' ? t('devices-name-missing') : undefined}
        >
          {(control) => (
            <input
              autocomplete="off"
              {...control}
              class="input"
              maxLength={60}
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          )}
        </Field>
        {progress && <Working progress={progress} stop={stop} label={() => t('devices-keying')} />}
      </section>
      {!chosen && (
        <section class="card">
          <h2>{t('devices-begin')}</h2>
          <p>{t('devices-begin-explain')}</p>
          {!progress && (
            <NewPassphrase hint={t('passphrase-hint')} submit={t('devices-begin-do')} take={begin} />
          )}
        </section>
      )}
      <section class="card">
        <h2>{t('devices-join')}</h2>
        <p>{t('devices-join-explain')}</p>
        {chosen ? (
          !progress && (
            <>
              <p>{t('devices-join-ask', { file: chosen.name })}</p>
              <AskPassphrase
                trouble={trouble}
                take={join}
                cancel={() => {
                  setChosen(undefined);
                  setTrouble(undefined);
                }}
              />
            </>
          )
        ) : (
          <>
            <FileDrop
              accept=".zip,application/zip"
              choose={t('devices-join-file')}
              drop={t('devices-join-drop')}
              take={async (file) => setChosen(file)}
              trouble={undefined}
            />
            {canPickFolder() && (
              <div class="row">
                <button type="button" class="button" onClick={() => void chooseShared()}>
                  {t('devices-join-folder')}
                </button>
              </div>
            )}
          </>
        )}
      </section>
    </>
  );
}

/** What is known of this device and of the others. */
function Standing() {
  const { t } = usePage();
  const sync = useSync();
  const standing = useLive('devices', async () => {
    const [self, peers, touched] = await Promise.all([
      sync.self.get('self'),
      sync.peers.toArray(),
      sync.touched.count(),
    ]);
    const unsent = await sync.fresh
      .where('latest')
      .above(self?.seq ?? 0)
      .count();
    return {
      self,
      isWaiting: touched + unsent > 0,
      peers: peers.map((peer) => ({ ...peer, ahead: isAhead(peer) })),
    };
  });
  if (!standing?.self) return null;
  const { self, isWaiting, peers } = standing;
  return (
    <>
      <p class="strong">{t('devices-this', { name: self.name })}</p>
      {self.sentAt === '' ? (
        <p class="late">{t('devices-never-sent')}</p>
      ) : (
        <p>
          {t('devices-sent', { at: new Date(self.sentAt) })}{' '}
          <span class={isWaiting ? 'late' : 'soft'}>
            {t(isWaiting ? 'devices-waiting' : 'devices-all-sent')}
          </span>
        </p>
      )}
      <h3>{t('devices-others')}</h3>
      {peers.length === 0 ? (
        <p class="soft">{t('devices-nobody')}</p>
      ) : (
        <ul>
          {peers.map(({ device, name, seenAt, ahead }) => (
            <li key={device}>
              {t('devices-peer', { name, at: new Date(seenAt) })}
              {ahead && <p class="late">{t('devices-peer-ahead', { name })}</p>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One file out, one file in. */
function Files() {
  const { t, db } = usePage();
  const { progress, run, stop } = useLongWork();
  const [saved, setSaved] = useState('');
  const [taken, setTaken] = useState<string[]>([]);
  const [trouble, setTrouble] = useState<string>();
  const problemOf = useProblem();

  const save = () =>
    run(async (work) => {
      const made = await inSyncWorker(db.name, 'make', {}, work);
      if (!made) return;
      saveFile(made.name, made.file, 'application/zip');
      setSaved(t('devices-out-saved', { file: made.name }));
    });
  const take = async (file: File) => {
    setTaken([]);
    setTrouble(undefined);
    await run(async (work) => {
      const done = await inSyncWorker(db.name, 'take', { file }, work);
      await afterTaking(done);
      setTrouble(problemOf(done));
      if (!done.ok) return;
      const { from, report, ahead } = done;
      const { held } = report;
      setTaken([
        t('devices-taken', { from, people: report.people }),
        ...(report.erased > 0 ? [t('devices-taken-erased', { count: report.erased })] : []),
        ...(report.lost > 0 ? [t('devices-taken-lost', { count: report.lost })] : []),
        ...(held > 0 ? [t('devices-taken-held', { count: held })] : []),
        ...(ahead > 0 ? [t('devices-taken-ahead', { from })] : []),
      ]);
    });
  };

  return (
    <>
      <section class="card">
        <h2>{t('devices-out')}</h2>
        <p>{t('devices-out-explain')}</p>
        {progress ? (
          <Working progress={progress} stop={stop} label={() => t('devices-working')} />
        ) : (
          <div class="row">
            <button type="button" class="button main" onClick={() => void save()}>
              {t('devices-out-do')}
            </button>
          </div>
        )}
        <p role="status">{saved}</p>
      </section>
      <section class="card">
        <h2>{t('devices-in')}</h2>
        {!progress && (
          <FileDrop
            accept=".zip,application/zip"
            choose={t('devices-in-choose')}
            drop={t('devices-in-drop')}
            take={take}
            trouble={trouble}
          />
        )}
        <div role="status">
          {taken.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      </section>
    </>
  );
}

/** Ends it on this device; the list stays. */
function Leave({ left }: { left: () => void }) {
  const { t } = usePage();
  const { attempt } = useNotices();
  const sync = useSync();
  const [isAsked, setAsked] = useState(false);
  const leave = () =>
    attempt(async () => {
      await switchDevices(null);
      await forgetFolder('sync');
      await sync.delete();
      left();
    });
  return (
    <section class="card">
      <h2>{t('devices-leave')}</h2>
      <p>{t('devices-leave-explain')}</p>
      <div class="row">
        {isAsked ? (
          <>
            <button type="button" class="button main" onClick={() => void leave()}>
              {t('devices-leave-sure')}
            </button>
            <button type="button" class="button" onClick={() => setAsked(false)}>
              {t('devices-leave-cancel')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setAsked(true)}>
            {t('devices-leave')}
          </button>
        )}
      </div>
    </section>
  );
}
