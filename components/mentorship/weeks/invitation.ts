import { type Translate, withoutIsolation } from '../../../utils/language/translate';
import type { Contact } from '../../../utils/model/contact';
import { firstNameOf } from '../../../utils/model/fill-template';
import type { Mentorship } from '../../../utils/model/mentorship';
import { weekDays } from '../../../utils/model/schedule';
import { asDate } from '../../controls/days';
import { allWeekWords } from '../../words/weeks';

interface InvitationProps {
  mentorship: Mentorship;
  contact: Pick<Contact, 'name'>;
  /** Counted from 1. */
  week: number;
  /** '' leaves the place for the name to be written by hand. */
  mentorName: string;
}

/**
 * The invitation to a week's meeting, in the words of `t`, which needs the texts of `plans`, `weeks` and `learn`.
 *
 * @returns its paragraphs; none for a week there is not
 */
export function invitationTo(
  t: Translate,
  { mentorship, contact, week, mentorName }: InvitationProps,
): string[] {
  const own = mentorship.weeks[week - 1];
  const days = weekDays(mentorship)[week - 1];
  if (!own || !days) return [];
  const { time, channel } = mentorship.meeting;
  const { activity, question } = allWeekWords(t, own);
  const of = mentorship.weeks.length;
  // The program's words for the mentor have their like for the person; the mentor's own go as they are.
  const plan = own.activity === '' && own.standard ? t(`invitation-do-${own.standard}`) : activity;
  const at = time === '' ? asDate(days.meetsOn) : new Date(`${days.meetsOn}T${time}`);
  const paragraphs = [
    t('invitation-hello', { name: firstNameOf(contact.name) }),
    t(time === '' ? 'invitation-when' : 'invitation-when-hour', { week, of, at }),
    channel.trim() && t('invitation-channel', { channel: channel.trim() }),
    plan && t('invitation-plan', { plan }),
    question && t('invitation-question', { question }),
    t('invitation-fits'),
    [t('invitation-bye'), mentorName.trim()].filter(Boolean).join('\n'),
  ];
  return paragraphs.filter((each) => each !== '').map(withoutIsolation);
}
