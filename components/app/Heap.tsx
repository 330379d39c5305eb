import { useState } from 'preact/hooks';
import { type BulkChange, changeMany } from '../../utils/actions/bulk';
import { readPreferences } from '../../utils/database/preferences';
import { addDays } from '../../utils/ground/days';
import type { MemberId } from '../../utils/ground/ids';
import { firstNotQuiet } from '../../utils/model/cadence';
import { peopleToPutOff } from '../../utils/queries/put-off';
import { asDate } from '../controls/days';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { toldOfMany, useSeen } from '../controls/use-seen';

/** Moves everybody who waits to hear from the mentor at once, to another day or to rest. Contacts nobody, and can be undone. */
export function Heap({ close, others }: { close: () => void; others: readonly MemberId[] }) {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();
  const [busy, setBusy] = useState(false);
  const read = useLive(`to put off ${today} ${others.join()}`, async () => ({
    ...(await peopleToPutOff(db, today, others)),
    preferences: await readPreferences(db),
  }));
  const seen = useSeen(read?.ids ?? []);
  if (!read) return null;
  const { ids, restable, preferences } = read;

  const change = (whom: readonly string[], what: BulkChange, told: (count: number) => string) =>
    attempt(async () => {
      setBusy(true);
      const change = { ...what, seen: await seen() };
      const { changed, changedMeanwhile, undo } = await changeMany(db, whom, change, new Date());
      tell(toldOfMany(t, told(changed), changedMeanwhile), undo);
      close();
    }).finally(() => setBusy(false));
  const moveTo = (days: number) => {
    const dueOn = firstNotQuiet(addDays(today, days), preferences);
    return change(ids, { dueOn }, (count) => t('heap-moved', { count, day: asDate(dueOn) }));
  };

  return (
    <div class="card tinted">
      <p>{t('heap-explain', { count: ids.length })}</p>
      <div class="row">
        <button type="button" class="button" disabled={busy} onClick={() => moveTo(1)}>
          {t('follow-up-later-tomorrow')}
        </button>
        <button type="button" class="button" disabled={busy} onClick={() => moveTo(7)}>
          {t('follow-up-later-week')}
        </button>
        {restable.length > 0 && (
          <button
            type="button"
            class="button"
            disabled={busy}
            onClick={() => change(restable, { stage: 'paused' }, (count) => t('heap-rested', { count }))}
          >
            {t('heap-rest')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={close}>
          {t('contact-cancel')}
        </button>
      </div>
      <p class="soft">{t('heap-rest-explain')}</p>
    </div>
  );
}
