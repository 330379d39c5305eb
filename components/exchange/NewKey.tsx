import { useState } from 'preact/hooks';
import { afterFolder, inSyncWorker } from '../../utils/sync/client';
import type { JoinedFolder } from '../../utils/sync/folder';
import { AskPassphrase } from '../controls/Passphrase';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { useLongWork, Working } from './long-work';

/** Problems that also arise if the key is not the list's at all. */
const STRANGE: readonly string[] = ['wrong-passphrase', 'misnamed', 'damaged'];

/** Another device has made a new key, so its passphrase is asked for once. */
export function NewKey({ done }: { done: () => void }) {
  const { t, db } = usePage();
  const { team } = usePreferences();
  const { progress, run, stop } = useLongWork();
  const [trouble, setTrouble] = useState<string>();
  const wordsOf = (problem: (JoinedFolder & { ok: false })['problem']) => {
    const isPartly = problem === 'unfinished' || problem === 'cut' || problem === 'damaged';
    const words = t(isPartly ? 'devices-new-key-partly' : `devices-problem-${problem}`);
    return STRANGE.includes(problem) ? `${words} ${t('devices-new-key-strange')}` : words;
  };
  const enter = (passphrase: string) =>
    run(async (work) => {
      setTrouble(undefined);
      const answer = await inSyncWorker(db.name, 'folderKey', { passphrase }, work);
      if (answer && !answer.ok) {
        setTrouble(wordsOf(answer.problem));
        return;
      }
      await afterFolder(answer?.taken ?? null);
      done();
    });
  return (
    <div class="stack">
      <p class="late">{t(team ? 'team-folder-new-key' : 'devices-folder-new-key')}</p>
      <p>{t(team ? 'team-new-key-out' : 'devices-new-key-out')}</p>
      {progress ? (
        <Working progress={progress} stop={stop} label={() => t('devices-keying')} />
      ) : (
        <AskPassphrase trouble={trouble} take={(passphrase) => void enter(passphrase)} />
      )}
    </div>
  );
}
