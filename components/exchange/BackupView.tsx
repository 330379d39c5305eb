import { useState } from 'preact/hooks';
import { inWorker } from '../../utils/copies/client';
import type { Copy } from '../../utils/copies/names';
import { readOwn } from '../../utils/copies/own-settings';
import { toInstant } from '../../utils/ground/days';
import { noteBackup } from '../../utils/settings/last-backup';
import { asDate } from '../controls/days';
import { NewPassphrase } from '../controls/Passphrase';
import { usePage } from '../controls/page';
import { saveFile } from '../controls/save-file';
import { useLastBackup } from './BackupReminder';
import { CopiesCard } from './CopiesCard';
import { useLongWork, Working } from './long-work';
import { DescribedChoice } from './PurposeChoice';
import { RestoreView } from './RestoreView';

const WAYS = ['open', 'sealed'] as const;

/** Everything as one file, its restore, and the automatic copies. */
export function BackupView() {
  const { t, db, today } = usePage();
  const { progress, run, stop } = useLongWork();
  const [saved, setSaved] = useState('');
  const [way, setWay] = useState<(typeof WAYS)[number]>('open');
  const [copy, setCopy] = useState<Copy>();
  const last = useLastBackup();

  const save = (passphrase: string | null) =>
    run(async (work) => {
      setSaved('');
      const list = { database: db.name, own: await readOwn(), now: toInstant(new Date()) };
      const { file, unread } = await inWorker('save', { ...list, passphrase }, work);
      const name = `mentor-trail-${t('file-backup')}-${today}.json${passphrase === null ? '' : '.age'}`;
      saveFile(name, file, passphrase === null ? 'application/json' : 'application/octet-stream');
      setSaved(
        [t('backup-saved', { file: name }), unread > 0 ? t('backup-unread', { count: unread }) : ''].join(
          ' ',
        ),
      );
      await noteBackup(today);
    });

  return (
    <>
      <section class="card">
        <h2>{t('backup-title')}</h2>
        <p>{t('backup-explain')}</p>
        {last !== undefined && (
          <p class={last === '' ? 'late' : 'soft'}>
            {last === '' ? t('backup-never') : t('backup-last', { day: asDate(last) })}
          </p>
        )}
        {progress ? (
          <Working progress={progress} stop={stop} />
        ) : (
          <>
            <DescribedChoice
              label={t('backup-how')}
              value={way}
              options={WAYS.map((value) => ({
                value,
                label: t(`backup-${value}`),
                means: t(`backup-${value}.means`),
              }))}
              choose={setWay}
            />
            {way === 'open' ? (
              <div class="row">
                <button type="button" class="button main" onClick={() => void save(null)}>
                  {t('backup-save')}
                </button>
              </div>
            ) : (
              <NewPassphrase
                hint={t('passphrase-hint')}
                submit={t('backup-save')}
                take={(passphrase) => void save(passphrase)}
              />
            )}
          </>
        )}
        <p role="status">{saved}</p>
      </section>
      <RestoreView copy={copy} closed={() => setCopy(undefined)} />
      <CopiesCard open={setCopy} />
    </>
  );
}
