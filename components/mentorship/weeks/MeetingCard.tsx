import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { asDate } from '../../controls/days';
import { usePage } from '../../controls/page';
import { usePauseWanted } from '../trail/week-link';
import { AheadForm } from './AheadForm';
import { CalendarButton } from './CalendarButton';
import { weekdayName } from './MeetingFields';
import { MeetingForm } from './MeetingForm';
import { PauseForm } from './PauseForm';

type Doing = 'meeting' | 'pause' | 'ahead';
const WORDS = { meeting: 'weeks-meeting-change', pause: 'weeks-pause-add', ahead: 'ahead-edit' } as const;

/** When the two meet and until when, and how to change the upcoming weeks. */
export function MeetingCard({ mentorship, contact, position }: RunningMentorship) {
  const { t } = usePage();
  const id = useId();
  const [doing, setDoing] = useState<Doing | null>(null);
  const wantsPause = usePauseWanted();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!wantsPause) return;
    setDoing('pause');
    head.current?.focus();
    head.current?.scrollIntoView({ block: 'start' });
  }, [wantsPause]);
  const { weekday, time, minutes, channel } = mentorship.meeting;
  const isOver = mentorship.endedAt !== undefined;
  const canChange = !isOver && position.kind !== 'over';
  const close = () => {
    document.getElementById(`${id}-${doing}`)?.focus();
    setDoing(null);
  };
  return (
    <section class="card meeting-card" aria-labelledby={id}>
      <h3 id={id} ref={head} tabIndex={-1}>
        {t(isOver ? 'weeks-meeting-title.ended' : 'weeks-meeting-title')}
      </h3>
      <p class="facts">
        <strong>
          {t('weeks-meeting-usual', { weekday: weekdayName(t, weekday), time: time || 'none' })}
        </strong>
        <span>{t('weeks-meeting-lasts', { minutes })}</span>
        {channel !== '' && (
          <span>
            <bdi>{channel}</bdi>
          </span>
        )}
        {!isOver && <span>{t('weeks-last-day', { day: asDate(mentorship.lastOn) })}</span>}
      </p>
      {/* If the mentorship was ended early, the meetings that never took place do not belong in a calendar. */}
      {!isOver && (
        <div class="row">
          {canChange &&
            (['meeting', 'pause', 'ahead'] as const).map((each) => (
              <button
                key={each}
                id={`${id}-${each}`}
                type="button"
                class="button quiet"
                aria-expanded={doing === each}
                onClick={() => setDoing(doing === each ? null : each)}
              >
                {t(WORDS[each])}
              </button>
            ))}
          <CalendarButton mentorship={mentorship} contact={contact} />
        </div>
      )}
      {canChange && doing === 'meeting' && <MeetingForm mentorship={mentorship} close={close} />}
      {canChange && doing === 'pause' && <PauseForm mentorship={mentorship} close={close} />}
      {canChange && doing === 'ahead' && (
        <AheadForm mentorship={mentorship} contact={contact} close={close} />
      )}
    </section>
  );
}
