import { useId } from 'preact/hooks';
import type { TodaysMeeting } from '../../utils/model/agenda';
import { lazyView } from '../controls/lazy';
import { useEarlyPage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { useDone } from '../log/done';
import { ChargeToday } from '../words/ChargeToday';

/** The popup does not load the texts of the weeks at start-up. */
const MeetingDetails = lazyView(
  async () => (await import('./MeetingDetails')).MeetingDetails,
  ['weeks', 'learn'],
  { early: true },
);

interface MeetingsProps {
  meetings: readonly TodaysMeeting[];
  /** Whether the first button is the filled one. */
  main: boolean;
}

/** Today's meetings: with whom and when, what was agreed, and what to ask. */
export function Meetings({ meetings, main }: MeetingsProps) {
  const { t } = useEarlyPage();
  const id = useId();
  if (meetings.length === 0) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{t('today-meetings')}</h2>
      {meetings.map((meeting, index) => (
        <MeetingCard
          key={meeting.followUp?.id ?? meeting.contactId}
          meeting={meeting}
          main={main && index === 0}
        />
      ))}
    </section>
  );
}

function MeetingCard({ meeting, main }: { meeting: TodaysMeeting; main: boolean }) {
  const { t } = useEarlyPage();
  const complete = useDone();
  const { contactId, who, time, place, weeks, followUp } = meeting;
  const look = main ? 'button main' : 'button';
  return (
    <article class="card meeting">
      <p class="meeting-time">{time || t('meeting-today')}</p>
      <div class="grow stack">
        <div>
          <h3>
            <a class="name" href={hrefOf({ view: 'contact', id: contactId })}>
              <bdi>{who}</bdi>
            </a>
          </h3>
          <p class="facts soft">
            <ChargeToday contactId={contactId} />
            {weeks && (
              <span>{t('weeks-position', { week: weeks.week, of: weeks.mentorship.weeks.length })}</span>
            )}
            {place && (
              <span>
                <bdi>{place}</bdi>
              </span>
            )}
          </p>
        </div>
        {weeks && <MeetingDetails {...weeks} />}
        <div class="row">
          {weeks ? (
            <a class={look} href={hrefOf({ view: 'mentorship', id: weeks.mentorship.id })}>
              {t('meeting-write')}
            </a>
          ) : (
            followUp && (
              <button type="button" class={look} onClick={() => complete(followUp)}>
                {t('done-meeting', { name: who })}
              </button>
            )
          )}
        </div>
      </div>
    </article>
  );
}
