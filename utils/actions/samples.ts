import { millisecondsInDay } from 'date-fns/constants';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { addDays, type Day, type Instant, toInstant } from '../ground/days';
import { type ContactId, newId } from '../ground/ids';
import { CONTACT_DEFAULTS } from '../model/check-contact';
import type { Contact, Stage } from '../model/contact';
import { toRecord } from '../model/contact-record';
import type { Interaction, InteractionKind } from '../model/interaction';
import type { Agreement, Goal, Mentorship, MentorshipWeek, Skill, WeekRecord } from '../model/mentorship';
import { newMentorship } from '../model/new-mentorship';
import { SAMPLE_IDS, SAMPLES } from '../model/samples';
import { weekDays, weekdayOf } from '../model/schedule';
import { type Action, act, PERSON, type Unit } from './door';
import { undoing } from './undo-entry';

type Sample = keyof typeof SAMPLES;
/** Texts about the sample people, in the mentor's language. */
export interface SampleTexts {
  metAt: string;
  people: Record<Sample, { name: string; notes: string }>;
  log: { contactedSent: string; mentoringSent: string; mentoringReply: string; mentoringMeeting: string };
  weeks: {
    channel: string;
    agreement: Pick<Agreement, 'expectations' | 'confidentiality' | 'absence'>;
    goal: Pick<Goal, 'text' | 'measure' | 'obstacle'> & { steps: readonly [done: string, open: string] };
    skills: readonly Pick<Skill, 'name' | 'proof'>[];
    /** What was agreed on in each past week. */
    nextSteps: readonly string[];
    /** The mentor's note on the last of them. */
    note: string;
  };
}

/** How many days ago something happened, and what. */
type Entry = readonly [daysAgo: number, kind: InteractionKind, text: string];

/** The history so far, oldest first. */
function story({ log }: SampleTexts): Record<Sample, Entry[]> {
  return {
    found: [],
    contacted: [[7, 'sent', log.contactedSent]],
    mentoring: [
      [32, 'sent', log.mentoringSent],
      [30, 'reply', log.mentoringReply],
      [7, 'meeting', log.mentoringMeeting],
    ],
  };
}

const SAMPLES_IN: Action = { name: 'add-samples', tables: PERSON, listed: true, next: 'door' };
const SAMPLES_OUT: Action = { name: 'remove-samples', tables: PERSON, listed: true, next: 'own' };

/**
 * Adds three sample people with a history and next steps: one not yet written to, one to be asked again today, and
 * one in the fourth of the ten weeks. Existing samples are reset.
 *
 * @throws StorageFailure
 */
export async function addSamples(db: TrailDatabase, texts: SampleTexts, now: Date): Promise<{ undo: Undo }> {
  return act(db, SAMPLES_IN, now, async (unit) => {
    const { at, today } = unit;
    const free = await removeRows(db);
    for (const [stage, entries] of Object.entries(story(texts)) as [Sample, Entry[]][]) {
      const contact = sampleContact(stage, texts, entries, unit);
      if (!free.includes(contact.id)) continue;
      await db.contacts.add(toRecord(contact));
      const log = entries.map(
        ([daysAgo, kind, text]): Interaction => ({
          id: newId(),
          contactId: contact.id,
          kind,
          on: addDays(today, -daysAgo),
          text,
          createdAt: at,
          updatedAt: at,
        }),
      );
      await db.interactions.bulkAdd(log);
      if (stage === 'mentoring') {
        await db.mentorships.add(sampleMentorship(contact.id, texts, today, at));
      }
    }
    return { undo: undoing(db, unit.list({ kind: 'samples', count: SAMPLE_IDS.length })) };
  });
}

/** In its fourth week, with records of the first three; the meetings are on today's weekday. */
function sampleMentorship(
  contactId: ContactId,
  { weeks: texts }: SampleTexts,
  today: Day,
  at: Instant,
): Mentorship {
  const { channel, agreement, goal, skills, nextSteps } = texts;
  const fresh = newMentorship(contactId, addDays(today, -22), at, {
    meeting: { weekday: weekdayOf(today), time: '17:00', channel },
  });
  const days = weekDays(fresh);
  const weeks = fresh.weeks.map((week, index): MentorshipWeek => {
    const nextStep = nextSteps[index];
    const metOn = days[index]?.meetsOn;
    if (nextStep === undefined || metOn === undefined) return week;
    const isLast = index === nextSteps.length - 1;
    const record: WeekRecord = {
      ...{ met: true, metOn, minutes: 60, mood: index === 0 ? 3 : 4 },
      ...{ lastStep: index === 0 ? '' : isLast ? 'done' : 'partly', nextStep, nextStepBy: addDays(metOn, 7) },
      ...{ worry: false, note: isLast ? texts.note : '', writtenAt: at },
    };
    return { ...week, record };
  });
  const [done, open] = goal.steps.map((text, index) => ({ id: newId(), text, done: index === 0 }));
  return {
    ...fresh,
    weeks,
    goals: [{ ...goal, id: newId(), reached: false, steps: done && open ? [done, open] : [] }],
    agreement: { ...agreement, channel, endAnnounced: true, agreedOn: days[0]?.meetsOn ?? '' },
    skills: skills.map((skill) => ({ ...skill, id: newId(), before: 3, after: null, evidence: '' })),
  };
}

function sampleContact(
  stage: Stage & Sample,
  { metAt, people }: SampleTexts,
  entries: readonly Entry[],
  { now, today }: Unit,
): Contact {
  const [first, last] = [entries[0], entries.at(-1)];
  const before = (entry: Entry | undefined) =>
    toInstant(new Date(now.getTime() - (entry?.[0] ?? 0) * millisecondsInDay));
  return {
    ...CONTACT_DEFAULTS,
    tags: [],
    ...people[stage],
    id: SAMPLES[stage],
    addresses: [],
    stage,
    metAt,
    sample: true,
    ageBand: 'adult',
    informedOn: first ? addDays(today, -first[0]) : '',
    lastInteractionOn: last ? addDays(today, -last[0]) : '',
    savedAt: before(first),
    stageChangedAt: before(last),
    updatedAt: toInstant(now),
  };
}

/** Removes the sample people with everything about them. @throws StorageFailure */
export async function removeSamples(db: TrailDatabase, now: Date): Promise<{ undo: Undo }> {
  return act(db, SAMPLES_OUT, now, async (unit) => {
    await removeRows(db);
    return { undo: undoing(db, unit.list({ kind: 'samples', count: SAMPLE_IDS.length })) };
  });
}

/**
 * Deletes for good, as nobody needs them in the bin. A sample that a real person was merged into is no longer one,
 * and stays.
 *
 * @returns whose rows were deleted
 */
async function removeRows(db: TrailDatabase): Promise<string[]> {
  const found = await db.contacts.bulkGet(SAMPLE_IDS);
  const made = SAMPLE_IDS.filter((_, index) => found[index] === undefined || found[index].sample);
  await db.contacts.bulkDelete(made);
  for (const id of made) {
    await db.interactions.where('[contactId+on+createdAt]').between([id, ''], [id, '\uffff']).delete();
    await db.followUps.where('[contactId+status]').between([id, ''], [id, '\uffff']).delete();
    await db.mentorships.where({ contactId: id }).delete();
  }
  return made;
}
