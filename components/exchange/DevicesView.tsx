import { useEffect, useState } from 'preact/hooks';
import { askToWrite, chooseFolder } from '../../utils/copies/folder';
import type { Work } from '../../utils/ground/slices';
import type { Translate } from '../../utils/language/translate';
import { memberProblem } from '../../utils/model/member';
import { readDevices, switchDevices, switchFolder, syncDatabaseOf } from '../../utils/settings/devices';
import { afterFolder, afterTaking, inSyncWorker } from '../../utils/sync/client';
import type { Taken } from '../../utils/sync/session';
import { FileDrop } from '../controls/FileDrop';
import { FullTab } from '../controls/FullTab';
import { useNotices } from '../controls/notices';
import { AskPassphrase, NewPassphrase } from '../controls/Passphrase';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { saveFile } from '../controls/save-file';
import { TextField } from '../controls/TextField';
import { useTeam } from '../team/use-team';
import { CoordinatorCard } from './CoordinatorCard';
import { LeaveCard } from './LeaveCard';
import { useLongWork, Working } from './long-work';
import { OpenToTeam } from './OpenToTeam';
import { DescribedChoice } from './PurposeChoice';
import { canPickFolder, pickFolder } from './pick-folder';
import { PassphraseCard } from './Rekey';
import { SharedFolder } from './SharedFolder';
import { Standing, spanOf } from './Standing';
import { WhoField } from './WhoField';

/** One list on several devices: switching it on, exchanging files, and the current state. */
export function DevicesView() {
  const { t, tab } = usePage();
  const team = useTeam();
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
        {!team && <p>{t(canPickFolder() ? 'devices-explain-folder' : 'devices-explain')}</p>}
        {team && <p>{t('team-explain')}</p>}
        {tab ? <FullTab /> : isOn && <Standing />}
        <p role="status">{said}</p>
      </section>
      {!tab && !isOn && <SwitchOn done={(words) => turned(true, words)} />}
      {!tab && isOn && canPickFolder() && <SharedFolder />}
      {!tab && isOn && <Files />}
      {!tab && isOn && <OpenToTeam />}
      {!tab && isOn && <PassphraseCard />}
      {!tab && isOn && (
        <LeaveCard
          left={(way) => turned(false, t(way === 'keep' ? 'devices-left' : 'devices-left-erased'))}
        />
      )}
      {!tab && <CoordinatorCard />}
    </>
  );
}

/** Why a file was refused, in words. */
function useProblem() {
  const { t } = usePage();
  return (taken: Taken): string | undefined => (taken.ok ? undefined : t(`devices-problem-${taken.problem}`));
}

function SwitchOn({ done }: { done: (words: string) => void }) {
  const { t, db } = usePage();
  const { mentorName } = usePreferences();
  const { attempt } = useNotices();
  const { progress, run, stop } = useLongWork();
  const [name, setName] = useState('');
  const [typedWho, setWho] = useState<string>();
  const [isTeam, setTeam] = useState(false);
  const [isTried, setTried] = useState(false);
  const [chosen, setChosen] = useState<File | FileSystemDirectoryHandle>();
  const [trouble, setTrouble] = useState<string>();
  const problemOf = useProblem();

  const who = typedWho ?? mentorName;
  const isWhoWanted = isTeam && !chosen;
  const named = (go: (given: { name: string; who: string }) => void) => {
    setTried(true);
    if (name.trim() !== '' && !(isWhoWanted && memberProblem(who))) go({ name: name.trim(), who });
  };
  const begin = (passphrase: string) =>
    named(
      (given) =>
        void run(async (work) => {
          await inSyncWorker(db.name, 'begin', { ...given, isTeam, passphrase }, work);
          await switchDevices(syncDatabaseOf(db.name));
          if (isTeam) done(t(canPickFolder() ? 'team-begun-folder' : 'team-begun'));
          else done(t(canPickFolder() ? 'devices-begun-folder' : 'devices-begun'));
        }),
    );
  const join = (passphrase: string) =>
    named(
      (given) =>
        void run(async (work) => {
          if (!chosen) return;
          setTrouble(undefined);
          if (!(chosen instanceof File)) return joinByFolder(chosen, { ...given, passphrase }, work);
          const joined = await inSyncWorker(db.name, 'join', { file: chosen, ...given, passphrase }, work);
          setTrouble(problemOf(joined));
          await afterTaking(joined);
          if (!joined.ok) return;
          await switchDevices(syncDatabaseOf(db.name));
          done(t('devices-joined', { from: joined.from }));
        }),
    );

  const joinByFolder = async (
    folder: FileSystemDirectoryHandle,
    given: { name: string; who: string; passphrase: string },
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
        <TextField
          label={t('devices-name')}
          hint={t('devices-name.hint')}
          problem={isTried && name.trim() === '' ? t('devices-name-missing') : undefined}
          value={name}
          edit={setName}
        />
        {progress && <Working progress={progress} stop={stop} label={() => t('devices-keying')} />}
      </section>
      {!chosen && (
        <section class="card">
          <h2>{t('devices-begin')}</h2>
          <DescribedChoice
            label={t('devices-who')}
            value={isTeam ? 'team' : 'alone'}
            options={(['alone', 'team'] as const).map((value) => ({
              value,
              label: t(`devices-who-${value}`),
              means: t(`devices-who-${value}.means`),
            }))}
            choose={(value) => setTeam(value === 'team')}
          />
          {isTeam && <WhoField who={who} edit={setWho} isTried={isTried} />}
          <p>{t('devices-begin-explain')}</p>
          {!progress && (
            <NewPassphrase
              hint={t('passphrase-hint')}
              submit={t(isTeam ? 'devices-begin-team-do' : 'devices-begin-do')}
              take={begin}
            />
          )}
        </section>
      )}
      <section class="card">
        <h2>{t('devices-join')}</h2>
        <p>{t(canPickFolder() ? 'devices-join-explain-folder' : 'devices-join-explain')}</p>
        {chosen ? (
          !progress && (
            <>
              <WhoField who={who} edit={setWho} isJoining />
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
            {canPickFolder() && (
              <div class="row">
                <button type="button" class="button" onClick={() => void chooseShared()}>
                  {t('devices-join-folder')}
                </button>
              </div>
            )}
            <FileDrop
              accept=".zip,application/zip"
              choose={t('devices-join-file')}
              drop={t('devices-join-drop')}
              take={async (file) => setChosen(file)}
              trouble={undefined}
            />
          </>
        )}
      </section>
    </>
  );
}

/** What a file has brought, in sentences. */
function newsOf(t: Translate, { from, report, ahead }: Taken & { ok: true }): string[] {
  const { people, erased, lost, held } = report;
  return [
    t('devices-taken', { from, people }),
    ...(erased > 0 ? [t('devices-taken-erased', { count: erased })] : []),
    ...(lost > 0 ? [t('devices-taken-lost', { count: lost })] : []),
    ...(held > 0 ? [t('devices-taken-held', { count: held })] : []),
    ...(ahead > 0 ? [t('devices-taken-ahead', { from, about: spanOf(t, ahead) })] : []),
  ];
}

/** Saves a file for the other devices, and reads theirs. */
function Files() {
  const { t, db } = usePage();
  const { team } = usePreferences();
  const { progress, run, stop } = useLongWork();
  const [saved, setSaved] = useState('');
  const [taken, setTaken] = useState<string[]>([]);
  const [trouble, setTrouble] = useState<string>();
  /** A file sealed with a new key, until its passphrase is given. */
  const [asked, setAsked] = useState<File>();
  const problemOf = useProblem();

  const save = () =>
    run(async (work) => {
      const made = await inSyncWorker(db.name, 'make', {}, work);
      if (!made) return;
      saveFile(made.name, made.file, 'application/zip');
      setSaved(t('devices-out-saved', { file: made.name }));
    });
  const take = async (file: File, passphrase?: string) => {
    setTaken([]);
    setTrouble(undefined);
    await run(async (work) => {
      const done =
        passphrase === undefined
          ? await inSyncWorker(db.name, 'take', { file }, work)
          : await inSyncWorker(db.name, 'takeWithKey', { file, passphrase }, work);
      await afterTaking(done);
      const isAsking = !done.ok && done.problem === 'new-key';
      if (isAsking) setAsked(file);
      else setTrouble(problemOf(done));
      if (!done.ok) return;
      setAsked(undefined);
      setTaken(newsOf(t, done));
    });
  };

  return (
    <>
      <section class="card">
        <h2>{t('devices-out')}</h2>
        <p>{t(team ? 'team-out-explain' : 'devices-out-explain')}</p>
        {progress ? (
          <Working progress={progress} stop={stop} label={() => t('devices-working')} />
        ) : (
          <div class="row">
            <button type="button" class="button main" onClick={() => void save()}>
              {t(team ? 'team-out-do' : 'devices-out-do')}
            </button>
          </div>
        )}
        <p role="status">{saved}</p>
      </section>
      <section class="card">
        <h2>{t('devices-in')}</h2>
        {progress || asked ? null : (
          <FileDrop
            accept=".zip,application/zip"
            choose={t('devices-in-choose')}
            drop={t('devices-in-drop')}
            take={take}
            trouble={trouble}
          />
        )}
        {asked && !progress && (
          <>
            <p>{t(team ? 'team-problem-new-key' : 'devices-problem-new-key')}</p>
            <p>{t(team ? 'team-new-key-out' : 'devices-new-key-out')}</p>
            <AskPassphrase
              trouble={trouble}
              take={(passphrase) => void take(asked, passphrase)}
              cancel={() => {
                setAsked(undefined);
                setTrouble(undefined);
              }}
            />
          </>
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
