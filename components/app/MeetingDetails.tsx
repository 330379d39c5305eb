import type { Mentorship } from '../../utils/model/mentorship';
import { useEarlyPage } from '../controls/page';
import { allWeekWords } from '../words/weeks';

interface MeetingDetailsProps {
  mentorship: Mentorship;
  week: number;
  /** The end should be announced in this meeting. */
  endsSoon: boolean;
}

/** What a meeting is about: the week's topic, what was agreed last time, and the question to ask. */
export function MeetingDetails({ mentorship, week, endsSoon }: MeetingDetailsProps) {
  const { t } = useEarlyPage();
  const own = mentorship.weeks[week - 1];
  if (!own) return null;
  const { title, question } = allWeekWords(t, own);
  const agreed = mentorship.weeks
    .slice(0, week - 1)
    .findLast(({ record }) => record !== undefined && record.nextStep !== '')?.record?.nextStep;
  return (
    <div class="meeting-about">
      <p>
        <strong>{title}</strong>
      </p>
      {agreed && <p>{t('meeting-agreed', { step: agreed })}</p>}
      {question && <p>{t('meeting-question', { question })}</p>}
      {endsSoon && <p>{t('meeting-end')}</p>}
    </div>
  );
}
