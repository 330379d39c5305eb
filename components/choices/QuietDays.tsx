import { useState } from 'preact/hooks';
import { lazyView } from '../controls/lazy';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';

/** The popup does not load its texts at start-up. */
const QuietWeekdays = lazyView(async () => (await import('./QuietWeekdays')).QuietWeekdays, ['capture']);

/** Asks for quiet days when choosing a day, until there are any. */
export function QuietDays() {
  const { t } = usePage();
  const { quietWeekdays, quietPeriods } = usePreferences();
  const [open, setOpen] = useState(false);
  if (!open && quietWeekdays.length + quietPeriods.length > 0) return null;
  return (
    <>
      <div class="row">
        <button type="button" class="button quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('quiet-ask')}
        </button>
      </div>
      {open && <QuietWeekdays />}
    </>
  );
}
