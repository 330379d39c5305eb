import type { MeetingWords } from '../../../utils/exchange/mentorship-calendar';
import { type Translate, withoutIsolation } from '../../../utils/language/translate';
import type { Contact } from '../../../utils/model/contact';
import { firstNameOf } from '../../../utils/model/fill-template';
import type { Mentorship, MentorshipWeek } from '../../../utils/model/mentorship';
import { weekDays } from '../../../utils/model/schedule';
import { asDate } from '../../controls/days';
import { allWeekWords } from '../../words/weeks';

interface InvitationProps {
  mentorship: Mentorship;
  contact: Pick<Contact, 'name'>;
  /** Counted from 1. */
  week: number;
  /** '' leaves a blank for writing the name by hand. */
  mentorName: string;
}

/**
 * The invitation to a week's meeting in the language of `t`, which needs the texts of `plans`, `weeks` and `learn`.
 *
 * @returns its paragraphs; none for a week that does not exist
 */
export function invitationTo(
  t: Translate,
  { mentorship, contact, week, mentorName }: InvitationProps,
): string[] {
  const own = mentorship.weeks[week - 1];
  const days = weekDays(mentorship)[week - 1];
  if (!own || !days) return [];
  const { time, channel } = mentorship.meeting;
  const { plan, question } = wordsFor(t, own);
  const of = mentorship.weeks.length;
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

/** The meeting for the person's own calendar, in the language of `t`, see `invitationTo`. */
export function meetingFor(
  t: Translate,
  { mentorship, week, mentorName }: Omit<InvitationProps, 'contact'>,
): MeetingWords {
  const own = mentorship.weeks[week - 1];
  const { plan = '', question = '' } = own ? wordsFor(t, own) : {};
  const mentor = mentorName.trim();
  const title = mentor ? t('invitation-event', { mentor }) : t('invitation-event-unnamed');
  const text = [
    plan && t('invitation-plan', { plan }),
    question && t('invitation-question', { question }),
  ].filter((each) => each !== '');
  return { title: withoutIsolation(title), text: withoutIsolation(text.join('\n\n')) };
}

/** The program's texts have versions for the mentee; the mentor's own are used as they are. */
function wordsFor(t: Translate, own: MentorshipWeek): { plan: string; question: string } {
  const { activity, question } = allWeekWords(t, own);
  const plan = own.activity === '' && own.standard ? t(`invitation-do-${own.standard}`) : activity;
  return { plan, question };
}
