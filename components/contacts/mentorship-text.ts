import type { Day } from '../../utils/ground/days';
import type { Translate } from '../../utils/language/translate';
import type {
  Agreement,
  Closing,
  Goal,
  MenteeVoice,
  Mentorship,
  MentorshipWeek,
  Pause,
  Skill,
  WeekRecord,
} from '../../utils/model/mentorship';
import { weekDays } from '../../utils/model/schedule';
import { asDate } from '../controls/days';

/** A label with its value; '' if there is none. */
type Field = readonly [label: string, value: string];

/** Everything kept about a mentorship as readable lines, including the mentor's private notes. */
export function mentorshipLines(mentorship: Mentorship, t: Translate): string[] {
  const { agreement, closing, goals, meeting, outcome, pauses, skills, weeks } = mentorship;
  const on = (day: Day | '') => day && t('file-day', { day: asDate(day) });
  const yes = (holds: boolean) => (holds ? t('file-yes') : '');
  const instant = (at: string | undefined) => (at === undefined ? '' : t('file-day', { day: new Date(at) }));
  const [first] = weekDays(mentorship);
  const times = [
    first ? t('file-weekday', { day: asDate(first.meetsOn) }) : '',
    meeting.time,
    t('file-minutes', { minutes: meeting.minutes }),
    meeting.channel,
  ];
  const lines = fields(t, [
    [t('file-weeks-begins'), on(mentorship.beginsOn)],
    [t('file-weeks-last'), on(mentorship.lastOn)],
    [t('file-weeks-number'), String(weeks.length)],
    [t('file-weeks-plan'), mentorship.planName],
    [t('file-weeks-facebook'), yes(mentorship.onFacebook)],
    [t('file-weeks-meeting'), times.filter(Boolean).join(', ')],
    [t('file-weeks-follows'), yes(mentorship.follows !== undefined)],
    [t('file-weeks-answered'), mentorship.answered.join(', ')],
    [t('file-weeks-ended'), instant(mentorship.endedAt)],
    [t('file-weeks-deleted'), instant(mentorship.deletedAt)],
    [t('file-label-saved'), instant(mentorship.createdAt)],
    [t('file-label-changed'), instant(mentorship.updatedAt)],
  ]);
  if (agreement) lines.push(line(t, t('file-agreement'), agreementFields(agreement, t, on)));
  for (const goal of goals) lines.push(line(t, t('file-goal'), goalFields(goal, t)));
  for (const skill of skills) lines.push(line(t, t('file-skill'), skillFields(skill, t)));
  for (const days of weekDays(mentorship)) {
    const week = weeks[days.week - 1];
    if (!week) continue;
    const label = t('file-week', { week: days.week, day: asDate(days.meetsOn) });
    lines.push(line(t, label, weekFields(week, t, on)));
  }
  for (const pause of pauses) lines.push(line(t, t('file-pause'), pauseFields(pause, t, on)));
  if (closing) lines.push(line(t, t('file-closing'), closingFields(closing, t, on)));
  if (outcome) {
    const { introduction, learned, outlook } = outcome;
    lines.push(
      line(t, t('file-outcome'), [
        ['', introduction],
        ['', learned],
        ['', outlook],
      ]),
    );
  }
  return lines;
}

type On = (day: Day | '') => string;

function weekFields(week: MentorshipWeek, t: Translate, on: On): Field[] {
  const { title, goal, activity, question, heldAt, record, voice } = week;
  return [
    [t('file-week-title'), title],
    [t('file-week-goal'), goal],
    [t('file-week-activity'), activity],
    [t('file-week-question'), question],
    [
      t('file-weeks-meeting'),
      heldAt ? `${heldAt.time} ${t('file-minutes', { minutes: heldAt.minutes })}`.trim() : '',
    ],
    ...(record ? recordFields(record, t, on) : []),
    ...(voice ? voiceFields(voice, t, on) : []),
  ];
}

function recordFields(record: WeekRecord, t: Translate, on: On): Field[] {
  return [
    [t('file-week-met'), record.met ? on(record.metOn) || t('file-yes') : t('file-no')],
    [t('file-week-length'), record.minutes > 0 ? t('file-minutes', { minutes: record.minutes }) : ''],
    [t('file-week-mood'), rating(record.mood)],
    [t('file-week-last'), record.lastStep && t(`file-week-last-${record.lastStep}`)],
    [t('file-week-next'), record.nextStep],
    [t('file-week-by'), on(record.nextStepBy)],
    [t('file-week-worry'), record.worry ? t('file-yes') : ''],
    [t('file-week-note'), record.note],
    [t('file-week-written'), t('file-day', { day: new Date(record.writtenAt) })],
  ];
}

function voiceFields(voice: MenteeVoice, t: Translate, on: On): Field[] {
  return [
    [t(`file-voice-${voice.how}`), on(voice.on)],
    [t('file-voice-rating'), rating(voice.rating)],
    [t('file-voice-helps'), voice.helps],
    [t('file-voice-change'), voice.change],
  ];
}

function agreementFields(agreement: Agreement, t: Translate, on: On): Field[] {
  return [
    [t('file-agreement-expectations'), agreement.expectations],
    [t('file-agreement-channel'), agreement.channel],
    [t('file-agreement-confidentiality'), agreement.confidentiality],
    [t('file-agreement-absence'), agreement.absence],
    [t('file-agreement-end'), agreement.endAnnounced ? t('file-yes') : ''],
    [t('file-agreement-on'), on(agreement.agreedOn)],
  ];
}

function goalFields({ text, measure, obstacle, reached, steps }: Goal, t: Translate): Field[] {
  return [
    ['', text],
    [t('file-goal-measure'), measure],
    [t('file-goal-obstacle'), obstacle],
    [t('file-goal-reached'), reached ? t('file-yes') : ''],
    ...steps.map((step): Field => [t(step.done ? 'file-goal-done' : 'file-goal-step'), step.text]),
  ];
}

function skillFields({ name, proof, before, after, evidence }: Skill, t: Translate): Field[] {
  return [
    ['', name],
    [t('file-skill-proof'), proof],
    [t('file-skill-before'), rating(before)],
    [t('file-skill-after'), rating(after)],
    [t('file-skill-evidence'), evidence],
  ];
}

function pauseFields({ from, until, reason, beforeWeek, weeks }: Pause, t: Translate, on: On): Field[] {
  return [
    ['', t('file-pause-days', { from: on(from), until: on(until) })],
    [t('file-pause-reason'), t(`file-pause-${reason}`)],
    [t('file-pause-before'), String(beforeWeek)],
    [t('file-pause-weeks'), String(weeks)],
  ];
}

function closingFields(closing: Closing, t: Translate, on: On): Field[] {
  return [
    ['', on(closing.on)],
    [t('file-closing-back'), closing.lookBack],
    [t('file-closing-thanks'), closing.thanks],
    [t('file-closing-contact'), closing.contactRule],
    [t('file-closing-data'), closing.data && t(`file-closing-data-${closing.data}`)],
    [t('file-closing-kind'), closing.kind ? t(`file-closing-kind-${closing.kind}`) : ''],
    [t('file-closing-early'), closing.earlyReason],
  ];
}

function rating(value: number | null): string {
  return value === null ? '' : `${value}/5`;
}

function fields(t: Translate, all: readonly Field[]): string[] {
  return all
    .filter(([, value]) => value !== '')
    .map(([label, value]) => (label === '' ? value : t('file-field', { label, value })));
}

/** Several facts about one part on one line. */
function line(t: Translate, label: string, all: readonly Field[]): string {
  const value = fields(t, all).join(' · ');
  return value === '' ? label : t('file-field', { label, value });
}
