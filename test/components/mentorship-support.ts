import { endMentorship, writeWeek } from '../../utils/actions/change-mentorship';
import { startMentorship } from '../../utils/actions/start-mentorship';
import { addDays } from '../../utils/ground/days';
import type { Mentorship, WeekRecord } from '../../utils/model/mentorship';
import type { StartDraft } from '../../utils/model/new-mentorship';
import { lastDay, weekDays } from '../../utils/model/schedule';
import { seed } from '../unit/database/seed';
import { database, person, today } from './support';

/** A person with a mentorship that began this many days ago. */
export async function mentored(
  daysAgo: number,
  draft: StartDraft & { name?: string; address?: string } = {},
): Promise<{ contactId: string; id: string }> {
  const { name = 'Amir', address = '', ...start } = draft;
  const contact = await person({ name, address });
  const begun = await startMentorship(
    database(),
    contact.id,
    { beginsOn: addDays(today, -daysAgo), ...start },
    new Date(),
  );
  if (!begun.ok) throw new Error(begun.problem);
  return { contactId: contact.id, id: begun.mentorship.id };
}

const RECORD = {
  met: true,
  minutes: 60,
  mood: 4,
  lastStep: '',
  nextStep: '',
  nextStepBy: '',
  worry: false,
  note: '',
} as const;

/** Records a week, by default with a meeting on the planned day. */
export async function wrote(id: string, week: number, record: Partial<WeekRecord> = {}): Promise<void> {
  const { weeks, ...rest } = await read(id);
  const metOn = record.met === false ? '' : (weekDays({ weeks, ...rest })[week - 1]?.meetsOn ?? '');
  const given = { ...RECORD, metOn, ...record };
  const result = await writeWeek(
    database(),
    id,
    { week, record: given, seen: weeks[week - 1]?.record },
    new Date(),
  );
  if (!result.ok) throw new Error(result.problem);
}

export async function ended(id: string): Promise<void> {
  const result = await endMentorship(database(), id, new Date());
  if (!result.ok) throw new Error(result.problem);
}

/** Writes a mentorship into the database as given, with its last day computed. */
export async function put(id: string, change: Partial<Mentorship>): Promise<void> {
  const next = { ...(await read(id)), ...change };
  await seed(database(), () => database().mentorships.put({ ...next, lastOn: lastDay(next) }));
}

export async function read(id: string): Promise<Mentorship> {
  const found = await database().mentorships.get(id);
  if (!found) throw new Error('It is gone');
  return found;
}
