import { useState } from 'preact/hooks';
import { afterFolder, inSyncWorker } from '../../utils/sync/client';
import type { Peer } from '../../utils/sync/state';
import { NewPassphrase } from '../controls/Passphrase';
import { usePage } from '../controls/page';
import { Trouble } from '../controls/Trouble';
import { useLongWork, Working } from './long-work';
import { Tick } from './Tick';

interface RekeyProps {
  /** The device that is to be taken out; without it the passphrase is changed, and the key if the mentor says so. */
  peer?: Pick<Peer, 'device' | 'name'> | undefined;
  done: (words: string) => void;
  cancel: () => void;
}

/** Gives the list another passphrase, and what that protects from and what not. */
export function Rekey({ peer, done, cancel }: RekeyProps) {
  const { t, db } = usePage();
  const { progress, run, stop } = useLongWork();
  const [isNew, setNew] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const rekey = (passphrase: string) =>
    run(async (work) => {
      setTrouble(undefined);
      const asked = { passphrase, isNew: isNew || peer !== undefined, remove: peer?.device };
      const answer = await inSyncWorker(db.name, 'rekey', asked, work);
      if (!answer.ok) {
        setTrouble(t(`devices-problem-${answer.problem}`));
        return;
      }
      await afterFolder(answer.taken);
      const words = peer
        ? t('devices-removed', { name: peer.name })
        : t(isNew ? 'devices-rekeyed' : 'devices-locked-anew');
      done(words);
    });

  if (progress) return <Working progress={progress} stop={stop} label={() => t('devices-keying')} />;
  return (
    <div class="stack">
      {peer ? (
        <>
          <p>{t('devices-remove-explain', { name: peer.name })}</p>
          <p>{t('devices-remove-limits', { name: peer.name })}</p>
        </>
      ) : (
        <>
          <p>{t('devices-passphrase-limits')}</p>
          <Tick label={t('devices-new-key')} hint={t('devices-new-key.hint')} ticked={isNew} tick={setNew} />
        </>
      )}
      <NewPassphrase
        hint={t('passphrase-hint')}
        submit={t(peer ? 'devices-remove-do' : 'devices-passphrase-do')}
        take={(passphrase) => void rekey(passphrase)}
      />
      <div role="alert">{trouble && <Trouble>{trouble}</Trouble>}</div>
      <div class="row">
        <button type="button" class="button quiet" onClick={cancel}>
          {t('devices-leave-cancel')}
        </button>
      </div>
    </div>
  );
}

/** Changes the passphrase of the list. */
export function PassphraseCard() {
  const { t } = usePage();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <section class="card">
      <h2>{t('devices-passphrase')}</h2>
      <p>{t('devices-passphrase-explain')}</p>
      {isOpen ? (
        <Rekey
          done={(words) => {
            setOpen(false);
            setSaid(words);
          }}
          cancel={() => setOpen(false)}
        />
      ) : (
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => {
              setSaid('');
              setOpen(true);
            }}
          >
            {t('devices-passphrase-change')}
          </button>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
