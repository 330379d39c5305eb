import { useId } from 'preact/hooks';
import { Icon } from '../controls/Icon';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { useSettle } from './use-settle';
import './choices.css';

/** Monday first, as in European calendars. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;

/** The weekdays on which nobody is to be written to. */
export function QuietWeekdays() {
  const { t } = usePage();
  const { quietWeekdays } = usePreferences();
  const { settle, problems } = useSettle('settings-quiet');
  const id = useId();
  const format = (weekday: 'long' | 'short', day: number) =>
    // 4 January 1970 was a Sunday.
    new Intl.DateTimeFormat(t.language, { weekday, timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + day));
  return (
    <fieldset class="field" aria-describedby={`${id}-problem ${id}-hint`}>
      <legend>{t('settings-quiet')}</legend>
      <div class="choices settings-weekdays">
        {WEEKDAYS.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              aria-label={format('long', day)}
              checked={quietWeekdays.includes(day)}
              onChange={({ currentTarget }) => {
                const others = quietWeekdays.filter((each) => each !== day);
                const wanted = currentTarget.checked ? [...others, day] : others;
                void settle({ quietWeekdays: wanted }).then((settled) => {
                  // If the choice is refused, show the tick as it was.
                  if (!settled) currentTarget.checked = quietWeekdays.includes(day);
                });
              }}
            />
            {format('short', day)}
          </label>
        ))}
      </div>
      <div id={`${id}-problem`} class={problems.length > 0 ? 'problem' : ''} role="alert">
        {problems.length > 0 && (
          <>
            <Icon name="problem" />
            <span>{t('settings-problem-weekdays')}</span>
          </>
        )}
      </div>
      <p class="hint" id={`${id}-hint`}>
        {t('settings-quiet.hint')}
      </p>
    </fieldset>
  );
}
