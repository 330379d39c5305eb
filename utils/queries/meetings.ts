import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day, Instant } from '../ground/days';
import { TURNS } from '../model/follow-up';
import { currentOf } from '../model/running';

/** An upcoming meeting. */
export interface PlannedMeeting {
  contactId: string;
  who: string;
  day: Day;
  /** `HH:MM`; '' if no time has been agreed. */
  time: string;
  /** When it was set for this day; reminders before that were never promised. */
  since: Instant;
}

/** Everybody's next meeting in these days, both included, within mentorships and outside. @throws StorageFailure */
export function meetingsBetween(db: TrailDatabase, from: Day, to: Day): Promise<PlannedMeeting[]> {
  return storing(async () => {
    const rows = await db.followUps
      .where('[turn+dueOn]')
      .between([TURNS.meeting, from], [TURNS.meeting, to], true, true)
      .toArray();
    const meetings = await Promise.all(
      rows.map(
        async ({ contactId, who, dueOn: day, time, createdAt: since }): Promise<PlannedMeeting | null> => {
          if (time !== undefined) return { contactId, who, day, time, since };
          const mentorship = currentOf(await db.mentorships.where({ contactId }).toArray());
          if (!mentorship) return null;
          return { contactId, who, day, time: mentorship.meeting.time, since };
        },
      ),
    );
    return meetings.flatMap((meeting) => meeting ?? []);
  });
}
