import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuietPeriod } from '../../utils/model/preferences';
import { useSettle } from '../choices/use-settle';
import { asDate } from '../controls/days';
import { DayField, readDay } from '../controls/Field';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { dayProblemKey } from '../words/day-problems';

/** Holidays and other times when nothing is to fall due. */
export function QuietPeriods() {
  const { t } = usePage();
  const { quietPeriods } = usePreferences();
  const { settle, problems } = useSettle('settings-periods');
  const from = useRef<HTMLInputElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isAdding, setAdding] = useState(false);
  const [problem] = problems;
  const sentence =
    problem?.field !== 'quietPeriods'
      ? undefined
      : problem.kind === 'ends-before-it-begins'
        ? t('settings-problem-period')
        : t(dayProblemKey(problem.kind));

  const add = async () => {
    const period = { from: readDay(from.current), to: readDay(to.current) };
    // Whether they are days is checked together with all other preferences.
    const settled = await settle({ quietPeriods: [...quietPeriods, period as QuietPeriod] });
    if (!settled) {
      const isReversed = period.from !== '' && period.to !== '' && period.to < period.from;
      return void (isReversed ? to : from).current?.focus();
    }
    close();
  };
  const close = () => {
    setAdding(false);
    setTimeout(() => opener.current?.focus());
  };
  // Once the two days are asked for, the first gets the focus.
  useEffect(() => {
    if (isAdding) from.current?.focus();
  }, [isAdding]);

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div>
        <h3>{t('settings-periods')}</h3>
        <p class="soft">{t('settings-periods.hint')}</p>
      </div>
      {quietPeriods.length > 0 && (
        <ul class="stack">
          {quietPeriods.map((period) => {
            const words = t('settings-period', { from: asDate(period.from), to: asDate(period.to) });
            return (
              <li key={`${period.from} ${period.to}`} class="row">
                <span class="grow">{words}</span>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={`${t('settings-period-remove')}: ${words}`}
                  onClick={() =>
                    void settle({ quietPeriods: quietPeriods.filter((each) => each !== period) })
                  }
                >
                  {t('settings-period-remove')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {isAdding ? (
        <>
          <div class="settings-pair">
            <DayField label={t('settings-period-from')} problem={sentence} input={from} />
            <DayField label={t('settings-period-to')} input={to} />
          </div>
          <div class="row">
            <button type="submit" class="button">
              {t('settings-period-keep')}
            </button>
            <button type="button" class="button quiet" onClick={close}>
              {t('contact-cancel')}
            </button>
          </div>
        </>
      ) : (
        <div class="row">
          <button type="button" class="button" ref={opener} onClick={() => setAdding(true)}>
            {t('settings-period-add')}
          </button>
        </div>
      )}
    </form>
  );
}
