import { useState } from 'preact/hooks';
import { noteBackup } from '../../utils/settings/last-backup';
import { asDate } from '../controls/days';
import { usePage } from '../controls/page';
import { saveFile } from '../controls/save-file';
import { useLastBackup } from './BackupReminder';
import { useLongWork, Working } from './long-work';
import { RestoreView } from './RestoreView';

/** Everything as one file, and the way back. */
export function BackupView() {
  const { t, db, today } = usePage();
  const { progress, run, stop } = useLongWork();
  const [saved, setSaved] = useState('');
  const last = useLastBackup();

  const save = () =>
    run(async (work) => {
      const { writeBackup } = await import('../../utils/exchange/backup');
      const parts = await writeBackup(db, new Date(), work);
      const file = `mentor-trail-${t('file-backup')}-${today}.json`;
      saveFile(file, parts, 'application/json');
      setSaved(t('backup-saved', { file }));
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
          <div class="row">
            <button type="button" class="button main" onClick={() => void save()}>
              {t('backup-save')}
            </button>
          </div>
        )}
        <p role="status">{saved}</p>
      </section>
      <RestoreView />
    </>
  );
}
