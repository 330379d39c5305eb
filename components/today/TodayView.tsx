import { countContacts } from '../../utils/contacts/contacts';
import { dueFollowUps } from '../../utils/follow-ups/follow-ups';
import { runningMentorships } from '../../utils/timeline/mentorships';
import { Empty } from '../controls/Empty';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { DueList } from '../follow-ups/DueList';
import { MentorshipList } from '../timeline/MentorshipList';
import { PagePerson } from './PagePerson';
import './today.css';

/** Who is on the page below, who waits, what comes up, and where the ten weeks stand. */
export function TodayView() {
  const { t, db, today } = usePage();
  const read = useLive(`today ${today}`, async () => {
    const [due, running, count] = await Promise.all([
      dueFollowUps(db, today),
      runningMentorships(db, today),
      countContacts(db),
    ]);
    return { due, running, count };
  });
  if (!read) return null;
  const waiting = read.due.filter(({ state }) => state !== 'soon');
  const soon = read.due.filter(({ state }) => state === 'soon');

  return (
    <div class="today">
      <div class="people">
        <PagePerson />
        {waiting.length > 0 && (
          <section class="section">
            <h2>{t('today-waiting')}</h2>
            <DueList items={waiting} />
          </section>
        )}
        {read.count === 0 && (
          <Empty lead={t('today-empty')} next={t('today-empty-next')}>
            <a class="button main" href={hrefOf({ view: 'new-contact' })}>
              {t('today-empty-action')}
            </a>
          </Empty>
        )}
        {read.count > 0 && waiting.length === 0 && (
          <Empty lead={t('today-calm')} next={t('today-calm-next')}>
            <a class="button" href={hrefOf({ view: 'contacts' })}>
              {t('today-calm-action')}
            </a>
          </Empty>
        )}
        {soon.length > 0 && (
          <section class="section">
            <h2>{t('today-soon')}</h2>
            <DueList items={soon} />
          </section>
        )}
      </div>
      {read.running.length > 0 && (
        <section class="section">
          <h2>{t('today-weeks')}</h2>
          <MentorshipList running={read.running} kind="dots" />
        </section>
      )}
    </div>
  );
}
