import { runningMentorships } from '../../utils/timeline/mentorships';
import { Empty } from '../controls/Empty';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { MentorshipList } from './MentorshipList';

/** All mentorships under way, with the whole trail of each. */
export function WeeksView() {
  const { t, db, today } = usePage();
  const running = useLive(`weeks ${today}`, () => runningMentorships(db, today));
  if (!running) return null;
  if (running.length === 0) {
    return (
      <Empty lead={t('weeks-none')} next={t('weeks-none-next')}>
        <a class="button main" href="#contacts">
          {t('weeks-none-action')}
        </a>
      </Empty>
    );
  }
  return <MentorshipList running={running} kind="stones" />;
}
