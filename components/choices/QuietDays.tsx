import { useState } from 'preact/hooks';
import { lazyView } from '../controls/lazy';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';

/** Its words are not among what the popup opens with. */
const QuietWeekdays = lazyView(async () => (await import('./QuietWeekdays')).QuietWeekdays, ['capture']);

/** Asks for the quiet days where a day is chosen, as long as none are settled. */
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
