import { browser } from 'wxt/browser';
import { toDay } from '../../utils/ground/days';
import { noteList } from '../../utils/settings/known-list';
import { asDate } from '../controls/days';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import type { Trouble } from '../controls/trouble';

interface TroubleViewProps {
  trouble: Trouble;
  /** Shows the list anyway. */
  goOn: () => void;
}

/** Replaces a list that is unavailable: what is wrong, what to do first, and how to rescue data. */
export function TroubleView({ trouble: { kind, known }, goOn }: TroubleViewProps) {
  const { t } = usePage();
  const { attempt } = useNotices();
  const again = () => location.reload();
  const openHere = () =>
    attempt(async () => {
      await browser.windows.create({ url: browser.runtime.getURL('/dashboard.html') });
    });
  const beginAnew = () =>
    attempt(async () => {
      await noteList({ people: 0, day: toDay(new Date()) });
      goOn();
    });

  return (
    <section class="card" role="alert">
      <h2>{t(`trouble-${kind}`)}</h2>
      <p>
        {kind === 'lost' && known
          ? t('trouble-lost-known', { people: known.people, day: asDate(known.day) })
          : t(`trouble-${kind}.next`)}
      </p>
      <div class="row">
        {kind === 'elsewhere' && (
          <>
            <button type="button" class="button main" onClick={() => void openHere()}>
              {t('trouble-open-normal')}
            </button>
            <button type="button" class="button quiet" onClick={goOn}>
              {t('trouble-stay')}
            </button>
          </>
        )}
        {kind === 'lost' && (
          <>
            <a class="button main" href="/dashboard.html#export/backup" target="_blank" rel="noopener">
              {t('trouble-restore')}
            </a>
            <button type="button" class="button quiet" onClick={() => void beginAnew()}>
              {t('trouble-right')}
            </button>
          </>
        )}
        {kind !== 'lost' && kind !== 'elsewhere' && (
          <button type="button" class="button main" onClick={again}>
            {t('trouble-again')}
          </button>
        )}
      </div>
      {kind !== 'elsewhere' && kind !== 'absent' && (
        <p>
          {t('trouble-rescue')}{' '}
          <a href="/rescue.html" target="_blank" rel="noopener">
            {t('trouble-rescue-open')}
          </a>
        </p>
      )}
    </section>
  );
}

/** Shown above a view that uses default settings instead of the mentor's. */
export function Unsettled() {
  const { t } = usePage();
  return <p class="card">{t('trouble-settings')}</p>;
}
