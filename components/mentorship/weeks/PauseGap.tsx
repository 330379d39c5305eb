import { unpauseMentorship } from '../../../utils/actions/change-mentorship';
import type { Mentorship, Pause } from '../../../utils/model/mentorship';
import { endPause } from '../../../utils/model/replan';
import type { Standing } from '../../../utils/model/week-state';
import { asDate } from '../../controls/days';
import { usePage } from '../../controls/page';
import { useChangeAtOnce } from '../change/use-change';
import { movingText } from './moving';

interface PauseGapProps {
  mentorship: Mentorship;
  standing: Standing;
}

/** The weeks without a meeting before a week: why, from when to when, and how to end them. */
export function PauseGap({ mentorship, standing }: PauseGapProps) {
  const { t } = usePage();
  const pauses = mentorship.pauses.filter(({ beforeWeek }) => beforeWeek === standing.week);
  return (
    <li class="pause-gap">
      <p>
        <strong>{t('weeks-pause-gap', { weeks: standing.pausedBefore })}</strong>
      </p>
      {pauses.map((pause) => (
        <OnePause key={pause.id} mentorship={mentorship} pause={pause} />
      ))}
    </li>
  );
}

function OnePause({ mentorship, pause }: { mentorship: Mentorship; pause: Pause }) {
  const { t, db, today } = usePage();
  const change = useChangeAtOnce();
  const pauses = mentorship.endedAt === undefined ? endPause(mentorship, pause.id, today) : null;
  const back = pauses && movingText(t, 'weeks-pause-back', mentorship, { ...mentorship, pauses });
  return (
    <>
      <p>
        {t('weeks-pause-line', {
          reason: pause.reason,
          from: asDate(pause.from),
          until: asDate(pause.until),
        })}
      </p>
      {back && (
        <>
          <p class="soft">{t('weeks-pause-back-if', { moves: back })}</p>
          <div class="row">
            <button
              type="button"
              class="button"
              aria-label={t('weeks-pause-end-named', { week: pause.beforeWeek })}
              onClick={() =>
                void change(
                  (now) => unpauseMentorship(db, mentorship.id, pause.id, now),
                  () => back,
                )
              }
            >
              {t('weeks-pause-end')}
            </button>
          </div>
        </>
      )}
    </>
  );
}
