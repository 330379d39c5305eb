import { countPrivacyDue } from '../../utils/queries/data-decisions';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';

/** One line for Today: how many people's data needs a decision; nothing if there are none. */
export function PrivacyLine() {
  const { t, db, today } = usePage();
  const count = useLive(`privacy line ${today}`, () => countPrivacyDue(db, today));
  if (!count) return null;
  return (
    <div class="card">
      <p>
        {t('privacy-line', { count })} <a href={hrefOf({ view: 'privacy' })}>{t('privacy-line-open')}</a>
      </p>
    </div>
  );
}
