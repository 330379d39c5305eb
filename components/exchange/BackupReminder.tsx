import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../utils/ground/days';
import { daysBetween, toDay } from '../../utils/ground/days';
import { lastBackup, putOff, putOffOn, watchLastBackup } from '../../utils/settings/last-backup';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';

/** How long it stays away after "later" (days). */
const LATER = 7;

/** The day of the latest copy outside the browser, '' before the first; undefined until it is read. */
export function useLastBackup(): Day | '' | undefined {
  const [day, setDay] = useState<Day | ''>();
  useEffect(() => {
    let over = false;
    lastBackup().then(
      (read) => {
        if (!over) setDay(read);
      },
      // Then there is nothing to remind of.
      () => undefined,
    );
    const stop = watchLastBackup(setDay);
    return () => {
      over = true;
      stop();
    };
  }, []);
  return day;
}

/**
 * One line if the last copy outside the browser is older than the mentor's limit and the list itself is that old.
 * After postponing, it stays away for a week.
 */
export function BackupReminder() {
  const { t, db, today, settings } = usePage();
  const { attempt } = useNotices();
  const last = useLastBackup();
  const [later, setLater] = useState<Day | ''>();
  useEffect(() => void putOffOn().then(setLater, () => setLater('')), []);
  // Ids are in order of time, so the first is the oldest.
  const oldest = useLive('backup-oldest', async () => (await db.contacts.toCollection().first()) ?? null);
  const limit = settings.outsideLimit;
  if (last === undefined || later === undefined || !oldest || limit === 0) return null;
  const isPutOff = later !== '' && daysBetween(later, today) < LATER;
  const since = last === '' ? toDay(new Date(oldest.savedAt)) : last;
  const days = daysBetween(since, today);
  if (isPutOff || days < limit) return null;

  const wait = () =>
    attempt(async () => {
      await putOff(today);
      setLater(today);
    });
  return (
    <div class="card backup-reminder">
      <p>{last === '' ? t('backup-never') : t('backup-old', { days })}</p>
      <div class="row">
        <a class="button" href={hrefOf({ view: 'export', part: 'backup' })}>
          {t('backup-save')}
        </a>
        <button type="button" class="button quiet" onClick={() => void wait()}>
          {t('backup-later')}
        </button>
      </div>
    </div>
  );
}
