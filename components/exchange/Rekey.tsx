import { useState } from 'preact/hooks';
import type { MemberId } from '../../utils/ground/ids';
import { afterFolder, inSyncWorker } from '../../utils/sync/client';
import type { Peer } from '../../utils/sync/state';
import { NewPassphrase } from '../controls/Passphrase';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { Tick } from '../controls/Tick';
import { Trouble } from '../controls/Trouble';
import { useLongWork, Working } from './long-work';

/** A device, or a member of the team with all their devices. */
export interface Leaving {
  name: string;
  devices: readonly Peer['device'][];
  member?: MemberId;
  /** The owner of the device, if it is a colleague who stays. */
  of?: string;
}

interface RekeyProps {
  /** What to remove; without it the passphrase is changed and, if the mentor wishes, the key. */
  peer?: Leaving | undefined;
  done: (words: string) => void;
  cancel: () => void;
}

const DONE = {
  member: ['team-removed', 'team-removed'],
  device: ['devices-removed', 'team-device-removed'],
  key: ['devices-rekeyed', 'team-rekeyed'],
  passphrase: ['devices-locked-anew', 'team-locked-anew'],
} as const;
function doneWords(isTeam: boolean, peer: Leaving | undefined, isNew: boolean) {
  const ofList = isNew ? 'key' : 'passphrase';
  const ofPeer = peer?.member === undefined ? 'device' : 'member';
  return DONE[peer ? ofPeer : ofList][isTeam ? 1 : 0];
}

/** Gives the list a new passphrase, and says what that protects against and what not. */
export function Rekey({ peer, done, cancel }: RekeyProps) {
  const { t, db } = usePage();
  const { team } = usePreferences();
  const { progress, run, stop } = useLongWork();
  const [isNew, setNew] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const rekey = (passphrase: string) =>
    run(async (work) => {
      setTrouble(undefined);
      const of = { isNew: isNew || peer !== undefined, remove: peer?.devices, member: peer?.member };
      const answer = await inSyncWorker(db.name, 'rekey', { passphrase, ...of }, work);
      if (!answer.ok) {
        setTrouble(t(`devices-problem-${answer.problem}`));
        return;
      }
      await afterFolder(answer.taken);
      done(t(doneWords(team, peer, isNew), { name: peer?.name ?? '' }));
    });
  const explain = peer?.member
    ? ('team-remove-explain' as const)
    : team
      ? ('team-remove-device-explain' as const)
      : ('devices-remove-explain' as const);

  if (progress) return <Working progress={progress} stop={stop} label={() => t('devices-keying')} />;
  return (
    <div class="stack asks">
      {peer ? (
        <>
          <p>{t(explain, { name: peer.name })}</p>
          {peer.of !== undefined && <p>{t('team-remove-device-stays', { name: peer.of })}</p>}
          <p>{t(peer.member ? 'team-remove-limits' : 'devices-remove-limits', { name: peer.name })}</p>
        </>
      ) : (
        <>
          <p>{t('devices-passphrase-limits')}</p>
          <Tick
            label={t('devices-new-key')}
            hint={t(team ? 'team-new-key.hint' : 'devices-new-key.hint')}
            ticked={isNew}
            tick={setNew}
          />
        </>
      )}
      <NewPassphrase
        hint={t('passphrase-hint')}
        submit={t(peer?.member ? 'team-remove-do' : peer ? 'devices-remove-do' : 'devices-passphrase-do')}
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
  const { team } = usePreferences();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <section class="card">
      <h2>{t('devices-passphrase')}</h2>
      <p>{t(team ? 'team-passphrase-explain' : 'devices-passphrase-explain')}</p>
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
