import { useState } from 'preact/hooks';
import { memberProblem } from '../../utils/model/member';
import { afterFolder, inSyncWorker } from '../../utils/sync/client';
import { NewPassphrase } from '../controls/Passphrase';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { Trouble } from '../controls/Trouble';
import { useLongWork, Working } from './long-work';
import { WhoField } from './WhoField';

/** Turns one person's list into a team's. */
export function OpenToTeam() {
  const { t, db } = usePage();
  const { mentorName, team } = usePreferences();
  const { progress, run, stop } = useLongWork();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<string>();
  const [isTried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const who = typed ?? mentorName;

  const go = (passphrase: string) => {
    setTried(true);
    if (memberProblem(who)) return;
    void run(async (work) => {
      setTrouble(undefined);
      const answer = await inSyncWorker(db.name, 'openToTeam', { who, passphrase }, work);
      if (answer.ok) await afterFolder(answer.taken);
      else setTrouble(t(`devices-problem-${answer.problem}`));
    });
  };

  // Only once everything is done, because removing the form would abort the work.
  if (team && !progress) return null;
  return (
    <section class="card">
      <h2>{t('team-open')}</h2>
      <p>{t('team-open-explain')}</p>
      {!isOpen && (
        <div class="row">
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {t('team-open')}
          </button>
        </div>
      )}
      {isOpen && progress && <Working progress={progress} stop={stop} label={() => t('devices-keying')} />}
      {isOpen && !progress && (
        <div class="stack asks">
          <p>{t('devices-who-team.means')}</p>
          <p>{t('team-open-key')}</p>
          <WhoField who={who} edit={setTyped} isTried={isTried} />
          <NewPassphrase hint={t('passphrase-hint')} submit={t('team-open-do')} take={go} />
          <div role="alert">{trouble && <Trouble>{trouble}</Trouble>}</div>
          <div class="row">
            <button type="button" class="button quiet" onClick={() => setOpen(false)}>
              {t('devices-leave-cancel')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
