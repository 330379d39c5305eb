import type { Contact } from '../../utils/model/contact';
import { nextMeeting } from '../../utils/model/week-state';
import { mentorshipsWith } from '../../utils/queries/mentorship-overview';
import { asDate } from '../controls/days';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';

/** Always visible during a mentorship: the goal, what was agreed, and the next meeting. */
export function InSight({ contact }: { contact: Contact }) {
  const { t, db, today } = usePage();
  const isMentored = contact.stage === 'mentoring';
  const read = useLive(`in sight of ${contact.id} ${isMentored}`, async () => ({
    current: isMentored ? (await mentorshipsWith(db, contact.id)).current : undefined,
  }));
  const mentorship = read?.current;
  if (!mentorship) return null;
  const goal = mentorship.goals.find(({ reached }) => !reached) ?? mentorship.goals[0];
  const agreed = mentorship.weeks.findLast(({ record }) => record && record.nextStep !== '')?.record
    ?.nextStep;
  const meeting = nextMeeting(mentorship, today);
  const { time } = mentorship.meeting;
  return (
    <dl class="in-sight">
      <div>
        <dt>{t('in-sight-goal')}</dt>
        <dd>
          {goal ? (
            <bdi>{goal.text}</bdi>
          ) : (
            <a class="link" href={hrefOf({ view: 'mentorship', id: mentorship.id, part: 'goals' })}>
              {t('in-sight-no-goal')}
            </a>
          )}
        </dd>
      </div>
      {agreed && (
        <div>
          <dt>{t('in-sight-step')}</dt>
          <dd>
            <bdi>{agreed}</bdi>
          </dd>
        </div>
      )}
      {meeting && (
        <div>
          <dt>{t('in-sight-meeting')}</dt>
          <dd>
            {time
              ? t('in-sight-meeting-at', { day: asDate(meeting.meetsOn), time })
              : t('date-today', { day: asDate(meeting.meetsOn) })}
          </dd>
        </div>
      )}
    </dl>
  );
}
