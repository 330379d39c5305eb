import { usePage } from '../../controls/page';
import { usePreferences } from '../../controls/preferences';

/** Whom the mentor turns to when something worries them, and whom in danger. */
export function SafeguardingContact() {
  const { t } = usePage();
  const { safeguarding } = usePreferences();
  return (
    <div class="worry stack tight" role="note">
      <p>
        <strong>{t('worry-title')}</strong>
      </p>
      {safeguarding === '' ? (
        <p>
          {t('worry-none')} <a href="#settings">{t('worry-settings')}</a>
        </p>
      ) : (
        <p class="own-words">{t('worry-contact', { contact: safeguarding })}</p>
      )}
      <p>{t('worry-do')}</p>
      <p>
        <strong>{t('worry-danger')}</strong>
      </p>
    </div>
  );
}
