import type { Contact } from '../../../utils/model/contact';
import type { Mentorship } from '../../../utils/model/mentorship';
import { Icon } from '../../controls/Icon';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { saveFile } from '../../controls/save-file';
import { calendarWords } from '../../words/calendar';

interface CalendarButtonProps {
  mentorship: Mentorship;
  contact: Contact;
}

/** Saves a mentorship's meetings and milestones for the mentor's calendar. Needs the texts of `plans`. */
export function CalendarButton({ mentorship, contact }: CalendarButtonProps) {
  const { t, today } = usePage();
  const { tell, attempt } = useNotices();

  const save = () =>
    attempt(async () => {
      // The calendar code is loaded on demand.
      const { mentorshipsToCalendar } = await import('../../../utils/exchange/mentorship-calendar');
      const entries = [{ mentorship, contact }];
      const { count, parts } = await mentorshipsToCalendar(entries, { ...calendarWords(t), now: new Date() });
      const file = `mentor-trail-${t('file-meetings')}-${today}.ics`;
      saveFile(file, parts, 'text/calendar;charset=utf-8');
      tell(t('calendar-saved', { count, file }));
    });

  return (
    <button type="button" class="button quiet" title={t('calendar-save.explain')} onClick={() => void save()}>
      <Icon name="today" />
      {t('calendar-save')}
    </button>
  );
}
