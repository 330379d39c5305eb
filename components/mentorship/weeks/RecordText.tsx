import type { WeekRecord } from '../../../utils/model/mentorship';
import { asDate } from '../../controls/days';
import { lazyView } from '../../controls/lazy';
import { usePage } from '../../controls/page';
import { usePreferences } from '../../controls/preferences';

/** For a team's list. */
const WrittenBy = lazyView(async () => (await import('../../team/WrittenBy')).WrittenBy, ['team']);

/** A week's record as text. */
export function RecordText({ record }: { record: WeekRecord }) {
  const { t } = usePage();
  const { team } = usePreferences();
  const { met, missed, metOn, minutes, mood, lastStep, nextStep, nextStepBy, worry, note } = record;
  return (
    <div class="stack tight record">
      <p class="facts">
        <strong>
          {met && metOn
            ? t('week-record-met-line', { day: asDate(metOn) })
            : missed
              ? t('missed-line', { why: missed })
              : t('week-record-missed-line')}
        </strong>
        {record.by !== undefined && team && <WrittenBy by={record.by} />}
        {minutes > 0 && <span>{t('week-record-minutes-line', { minutes })}</span>}
        {mood !== null && <span>{t('week-record-mood-line', { mood: t(`week-record-mood-${mood}`) })}</span>}
        {lastStep !== '' && (
          <span>{t('week-record-last-step-line', { step: t(`week-record-last-step-${lastStep}`) })}</span>
        )}
      </p>
      {nextStep !== '' && (
        <p class="own-words">
          {t('week-record-step-line', { step: nextStep })}{' '}
          {nextStepBy !== '' && (
            <span class="soft">{t('week-record-step-by', { day: asDate(nextStepBy) })}</span>
          )}
        </p>
      )}
      {note !== '' && <p class="own-words">{t('week-record-note-line', { note })}</p>}
      {worry && (
        // The safeguarding contact is shown once per page, next to what needs attention.
        <p>
          <strong>{t('week-record-worry-line')}</strong>
        </p>
      )}
    </div>
  );
}
