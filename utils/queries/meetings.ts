import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import { TURNS } from '../model/follow-up';
import { currentOf } from '../model/running';

/** A meeting that lies ahead. */
export interface PlannedMeeting {
  contactId: string;
  who: string;
  day: Day;
  /** `HH:MM`; '' where no hour is agreed. */
  time: string;
  /** In the mentor's words; '' where nothing is agreed. */
  place: string;
}

/** The next meeting of everybody who is met on these days, both included: of the weeks and outside. @throws StorageFailure */
export function meetingsBetween(db: TrailDatabase, from: Day, to: Day): Promise<PlannedMeeting[]> {
  return storing(async () => {
    const rows = await db.followUps
      .where('[turn+dueOn]')
      .between([TURNS.meeting, from], [TURNS.meeting, to], true, true)
      .toArray();
    const meetings = await Promise.all(
      rows.map(async ({ contactId, who, dueOn: day, time, what }): Promise<PlannedMeeting | null> => {
        if (time !== undefined) return { contactId, who, day, time, place: what };
        const mentorship = currentOf(await db.mentorships.where({ contactId }).toArray());
        if (!mentorship) return null;
        const { meeting } = mentorship;
        return { contactId, who, day, time: meeting.time, place: meeting.channel };
      }),
    );
    return meetings.flatMap((meeting) => meeting ?? []);
  });
}
