import { useEffect, useState } from 'preact/hooks';
import { askToNotify, mayNotify } from '../../utils/background/notices';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { SelectField } from '../controls/SelectField';
import { useSettle } from './use-settle';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The hour of the daily reminder; choosing one makes the browser ask whether to permit notices. */
export function ReminderHour() {
  const { t } = usePage();
  const { reminderHour } = usePreferences();
  const { settle } = useSettle('settings-reminder');
  const [allowed, setAllowed] = useState(true);

  useEffect(() => {
    mayNotify().then(setAllowed, () => undefined);
  }, []);

  const ask = async () => {
    setAllowed(await askToNotify());
  };
  const choose = async (hour: number | null) => {
    // Ask first, directly in the event; the choice is stored even if the question closes the popup.
    const asked = hour === null || allowed ? null : ask();
    await settle({ reminderHour: hour });
    await asked;
  };

  return (
    <div class="stack">
      <SelectField
        label={t('settings-reminder')}
        hint={t('settings-reminder.hint')}
        value={reminderHour === null ? '' : String(reminderHour)}
        options={[
          { value: '', label: t('settings-reminder-none') },
          ...HOURS.map((hour) => ({
            value: String(hour),
            label: t('settings-reminder-hour', { at: new Date(2026, 0, 1, hour) }),
          })),
        ]}
        choose={(hour) => void choose(hour === '' ? null : Number(hour))}
      />
      {reminderHour !== null && !allowed && (
        <div class="settings-refused" role="status">
          <p>{t('settings-reminder-refused')}</p>
          <button type="button" class="button" onClick={() => void ask()}>
            {t('settings-reminder-allow')}
          </button>
        </div>
      )}
    </div>
  );
}
