import type { MentorshipCalendarOptions } from '../../utils/exchange/mentorship-calendar';
import { type Translate, withoutIsolation } from '../../utils/language/translate';
import { weekWords } from './weeks';

/** The calendar's texts for meetings and milestones. Needs the texts of `plans`. */
export function calendarWords(t: Translate): Pick<MentorshipCalendarOptions, 'meeting' | 'milestone'> {
  return {
    meeting({ contact: { name }, mentorship: { weeks } }, week) {
      const own = weeks[week - 1];
      const { title = '', activity = '' } = own ? weekWords(t, own) : {};
      const said = t('calendar-meeting', { name, week, of: weeks.length, title });
      return { title: withoutIsolation(said), text: withoutIsolation(activity) };
    },
    milestone({ contact: { name }, mentorship: { weeks } }, milestone) {
      const of = weeks.length;
      if (milestone.kind === 'phase') {
        return withoutIsolation(t('calendar-phase', { name, phase: t(`phase-${milestone.phase}`) }));
      }
      return withoutIsolation(t(`calendar-${milestone.kind}`, { name, of }));
    },
  };
}
