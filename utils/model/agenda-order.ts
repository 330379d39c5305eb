import type { Day } from '../ground/days';
import { type Agenda, type AgendaRows, asWaiting, type TodaysMeeting, type Worry } from './agenda';
import type { FollowUp } from './follow-up';
import type { Mentorship, WeekRecord } from './mentorship';
import { type NextStep, nextStepsOf } from './signals';

/**
 * Arranges Today. The order is total: by turn, then by day, then by the follow-up's unique id. If a new day has not
 * been settled yet, the steps of the weeks are computed from the mentorship itself.
 *
 * @param limit at most how many of the people waiting
 */
export function agendaOf(rows: AgendaRows, today: Day, limit: number): Agenda {
  const { due, inWeeks, unread, outreach, outreachTotal } = rows;
  const asked = new Map([...inWeeks].map(([id, each]) => [id, nextStepsOf(each, today)]));
  // If the mentorship was not read, the last settled state counts.
  const isAsked = ({ contactId, answers }: FollowUp) =>
    unread.has(contactId) || (asked.get(contactId) ?? []).some((step) => `${step.answers}` === `${answers}`);
  const worries = due.flatMap((row): Worry[] => {
    const mentorship = inWeeks.get(row.contactId);
    return row.kind === 'worry' && mentorship && isAsked(row) ? [worryOf(row, mentorship)] : [];
  });
  const meetings = [
    ...due.filter((row) => row.time !== undefined && row.dueOn === today).map(ownMeeting),
    ...[...asked].flatMap(([id, steps]) => {
      const who = due.find(({ contactId }) => contactId === id)?.who ?? '';
      return meetingIn(inWeeks.get(id), steps, who, today);
    }),
  ];
  const urgent = due.filter((row) =>
    row.time === undefined ? row.kind === 'weeks' && isAsked(row) : row.dueOn < today,
  );
  return {
    worries,
    meetings: meetings.sort(byHour),
    waiting: [...urgent, ...outreach].slice(0, limit).map(asWaiting(today)),
    total: urgent.length + outreachTotal,
  };
}

function worryOf(followUp: FollowUp, mentorship: Mentorship): Worry {
  const week = Number(followUp.answers?.[0]?.split(':')[1] ?? 0);
  const record: WeekRecord | undefined = mentorship.weeks[week - 1]?.record;
  return {
    followUp,
    mentorshipId: mentorship.id,
    since: record?.metOn || followUp.dueOn,
    note: record?.note ?? '',
  };
}

function ownMeeting(followUp: FollowUp): TodaysMeeting {
  const { contactId, who, time = '', what } = followUp;
  return { contactId, who, time, place: what, followUp };
}

function meetingIn(
  mentorship: Mentorship | undefined,
  steps: readonly NextStep[],
  who: string,
  today: Day,
): TodaysMeeting[] {
  const step = steps.find(({ kind, dueOn }) => kind === 'meeting' && dueOn === today);
  if (!mentorship || !step) return [];
  const { meeting, contactId } = mentorship;
  const week = Number(step.answers.at(-1)?.split(':')[1] ?? 0);
  return [
    {
      contactId,
      who,
      time: meeting.time,
      place: meeting.channel,
      weeks: { mentorship, week, endsSoon: step.proposal === 'end-near' },
    },
  ];
}

function byHour(a: TodaysMeeting, b: TodaysMeeting): number {
  const place = ({ time, contactId }: TodaysMeeting) => `${time || '~'} ${contactId}`;
  return place(a) < place(b) ? -1 : 1;
}
