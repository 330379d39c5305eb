import { useState } from 'preact/hooks';
import { Safeguarding } from '../../choices/Safeguarding';
import { usePage } from '../../controls/page';
import { usePreferences } from '../../controls/preferences';

/** Whom the mentor turns to when worried, with a field if unset; and whom in danger. */
export function SafeguardingContact() {
  const { t } = usePage();
  const { safeguarding } = usePreferences();
  // Saved at every letter, but the field stays until writing is done.
  const [writing, setWriting] = useState(false);
  return (
    <div class="worry stack tight" role="note">
      <p>
        <strong>{t('worry-title')}</strong>
      </p>
      {writing || safeguarding === '' ? (
        <div onInput={() => setWriting(true)}>
          <Safeguarding />
        </div>
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
