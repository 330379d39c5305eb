import { useCallback, useEffect, useState } from 'preact/hooks';
import { inWorker } from '../../utils/copies/client';
import { askToWrite, chooseFolder, chosenFolder, forgetFolder, mayWrite } from '../../utils/copies/folder';
import { type Copy, momentOf } from '../../utils/copies/names';
import { insideFolder, look } from '../../utils/copies/shelf';
import { type CopyState, readCopyState, watchCopyState } from '../../utils/copies/state';
import { toInstant } from '../../utils/ground/days';
import { sendMessage } from '../../utils/messages';
import { asDate } from '../controls/days';
import { useNotices } from '../controls/notices';
import { NewPassphrase } from '../controls/Passphrase';
import { usePage } from '../controls/page';
import { SelectField } from '../controls/SelectField';
import { useLongWork, Working } from './long-work';
import { canPickFolder, pickFolder } from './pick-folder';

interface Lying {
  copies: Copy[];
  hasKey: boolean;
  folder: { name: string; mayWrite: boolean } | null;
  state: CopyState;
}

/** The copies inside the extension and outside; null if the browser offers no place for them. */
function useLying(): { lying: Lying | null | undefined; again: () => void } {
  const [lying, setLying] = useState<Lying | null>();
  const again = useCallback(() => {
    const read = async () => {
      const [{ copies, keys }, folder, state] = await Promise.all([
        insideFolder().then(look),
        chosenFolder(),
        readCopyState(),
      ]);
      return {
        copies: copies.toSorted((a, b) => (momentOf(a) < momentOf(b) ? 1 : -1)),
        hasKey: keys.length > 0,
        folder: folder && { name: folder.name, mayWrite: await mayWrite(folder) },
        state,
      };
    };
    read().then(setLying, () => setLying(null));
  }, []);
  useEffect(() => {
    again();
    return watchCopyState(again);
  }, [again]);
  return { lying, again };
}

/** The automatic copies: what exists, how they are sealed, and where they go. */
export function CopiesCard({ open }: { open: (copy: Copy) => void }) {
  const { t, tab } = usePage();
  const { lying, again } = useLying();
  if (lying === undefined) return null;
  return (
    <section class="card">
      <h2>{t('copies-title')}</h2>
      <p>{t('copies-explain')}</p>
      {lying === null ? (
        <p>{t('copies-no-place')}</p>
      ) : (
        <>
          {lying.state.failed && <p class="late">{t('copies-failed')}</p>}
          <CopyList copies={lying.copies} open={open} />
          <PassphrasePart hasKey={lying.hasKey} again={again} />
          {!tab && canPickFolder() && <FolderPart lying={lying} again={again} />}
          <OutsideLimit />
        </>
      )}
    </section>
  );
}

function CopyList({ copies, open }: { copies: readonly Copy[]; open: (copy: Copy) => void }) {
  const { t } = usePage();
  if (copies.length === 0) return <p class="soft">{t('copies-none')}</p>;
  return (
    <ul class="copies">
      {copies.map((copy) => (
        <li key={copy.name} class="row between">
          <span>
            {t(`copies-of-${copy.kind}`, { at: new Date(`${copy.day}T${copy.time}`) })}
            {copy.key !== null && <span class="soft"> {t('copies-sealed')}</span>}
          </span>
          <button type="button" class="button" onClick={() => open({ ...copy })}>
            {t('copies-return')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function PassphrasePart({ hasKey, again }: { hasKey: boolean; again: () => void }) {
  const { t } = usePage();
  const { tell } = useNotices();
  const { progress, run, stop } = useLongWork();
  const [isSetting, setSetting] = useState(false);

  const lock = (passphrase: string) =>
    run(async (work) => {
      await inWorker('lock', { passphrase, now: toInstant(new Date()) }, work);
      await sendMessage('copyNow');
      setSetting(false);
      tell(t('copies-locked'));
    }).then(again);

  const unlock = () =>
    run(async () => {
      await inWorker('unlock', {});
      await sendMessage('copyNow');
      tell(t('copies-unlocked'));
    }).then(again);

  return (
    <div class="section">
      <h3>{t('copies-passphrase')}</h3>
      <p>{t(hasKey ? 'copies-has-passphrase' : 'copies-no-passphrase')}</p>
      {progress ? (
        <Working progress={progress} stop={stop} />
      ) : isSetting ? (
        <div class="asks">
          <NewPassphrase
            hint={t('passphrase-hint')}
            submit={t('copies-set')}
            take={(passphrase) => void lock(passphrase)}
          />
        </div>
      ) : (
        <div class="row">
          <button type="button" class="button" onClick={() => setSetting(true)}>
            {t(hasKey ? 'copies-change' : 'copies-set')}
          </button>
          {hasKey && (
            <button type="button" class="button quiet" onClick={() => void unlock()}>
              {t('copies-drop')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** A folder chosen by the mentor, which their own cloud client may sync. */
function FolderPart({ lying: { folder, hasKey, state }, again }: { lying: Lying; again: () => void }) {
  const { t } = usePage();
  const { attempt } = useNotices();

  const copyNow = async () => {
    await sendMessage('copyNow');
    again();
  };
  const choose = () =>
    attempt(async () => {
      const picked = await pickFolder();
      if (!picked) return;
      await chooseFolder(picked);
      await askToWrite(picked);
      await copyNow();
    });
  const allow = () =>
    attempt(async () => {
      const handle = await chosenFolder();
      if (handle && (await askToWrite(handle))) await copyNow();
      else again();
    });
  const forget = () =>
    attempt(async () => {
      await forgetFolder();
      again();
    });

  return (
    <div class="section">
      <h3>{t('folder-title')}</h3>
      <p>{t('folder-explain')}</p>
      {folder && <p class="strong">{t('folder-chosen', { name: folder.name })}</p>}
      {!hasKey && <p class="soft">{t('folder-no-passphrase')}</p>}
      {folder && !folder.mayWrite && <p class="late">{t('folder-no-access')}</p>}
      {folder?.mayWrite && hasKey && state.outside === 'failed' && <p class="late">{t('folder-failed')}</p>}
      {folder?.mayWrite && state.outside === 'written' && state.day !== '' && (
        <p class="soft">{t('folder-written', { day: asDate(state.day) })}</p>
      )}
      <div class="row">
        {folder && !folder.mayWrite && (
          <span class="asks">
            <button type="button" class="button main" onClick={() => void allow()}>
              {t('folder-allow')}
            </button>
          </span>
        )}
        <button type="button" class="button" disabled={!hasKey} onClick={() => void choose()}>
          {t(folder ? 'folder-other' : 'folder-choose')}
        </button>
        {folder && (
          <button type="button" class="button quiet" onClick={() => void forget()}>
            {t('folder-forget')}
          </button>
        )}
      </div>
    </div>
  );
}

const LIMITS = [7, 14, 30, 90, 0] as const;

/** After how many days Today says that the last copy outside is old. */
function OutsideLimit() {
  const { t, settings } = usePage();
  const { attempt } = useNotices();
  return (
    <SelectField
      label={t('outside-limit')}
      hint={t('outside-limit.hint')}
      value={String(settings.outsideLimit)}
      options={LIMITS.map((days) => ({
        value: String(days),
        label: days === 0 ? t('outside-never') : t('outside-days', { days }),
      }))}
      choose={(days) =>
        void attempt(async () => {
          const { changeSettings } = await import('../../utils/settings/settings');
          await changeSettings({ outsideLimit: Number(days) });
        })
      }
    />
  );
}
