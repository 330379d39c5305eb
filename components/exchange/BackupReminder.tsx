import { useEffect, useState } from 'preact/hooks';
import { countContacts } from '../../utils/database/find-contact';
import type { Day } from '../../utils/ground/days';
import { daysBetween } from '../../utils/ground/days';
import { lastBackup, watchLastBackup } from '../../utils/settings/last-backup';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';

/** Days after which a backup is old. */
const OLD = 14;

/** The day of the latest backup, '' before the first; undefined until it has been read. */
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

/** Reminds of a backup where there is none, or an old one, and something to lose. */
export function BackupReminder() {
  const { t, db, today } = usePage();
  const last = useLastBackup();
  const people = useLive('backup-people', () => countContacts(db));
  if (last === undefined || !people) return null;
  const days = last === '' ? null : daysBetween(last, today);
  if (days !== null && days < OLD) return null;
  return (
    <p class="backup-reminder">
      {days === null ? t('backup-never') : t('backup-old', { days })}{' '}
      <a href={hrefOf({ view: 'export', part: 'backup' })}>{t('backup-save')}</a>
    </p>
  );
}
