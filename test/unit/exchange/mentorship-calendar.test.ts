import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { lineText } from '../../../utils/exchange/content-lines';
import {
  type MentorshipEntry,
  meetingToCalendar,
  mentorshipsToCalendar,
} from '../../../utils/exchange/mentorship-calendar';
import { addDays, type Day, toInstant } from '../../../utils/ground/days';
import type { Mentorship, WeekRecord } from '../../../utils/model/mentorship';
import { newMentorship, type StartDraft } from '../../../utils/model/new-mentorship';
import { endPause, planMove, planPause, withMeeting } from '../../../utils/model/replan';
import { lastDay, positionOf, weekDays } from '../../../utils/model/schedule';
import { inZone, ZONES } from '../ground/zones';
import { contactOf } from '../model/contact-of';
import { anyText } from './support';

const AT = '2026-10-12T08:00:00.000Z';
const NOW = new Date('2026-10-19T08:00:00.000Z');

function begun(beginsOn: Day, draft: StartDraft = {}, change: Partial<Mentorship> = {}): MentorshipEntry {
  const mentorship = newMentorship('0193a5b2-7c5e-7abc-9def-0123456789ab', beginsOn, AT, {
    ...draft,
    meeting: { time: '16:00', minutes: 45, ...draft.meeting },
  });
  return { contact: contactOf({ name: 'Lena', updatedAt: AT }), mentorship: { ...mentorship, ...change } };
}

async function fileOf(entries: readonly MentorshipEntry[], title?: string): Promise<string> {
  const { parts } = await mentorshipsToCalendar(entries, {
    meeting: ({ contact, mentorship: { weeks } }, week) => ({
      title: title ?? `${contact.name}: week ${week} of ${weeks.length}`,
      text: '',
    }),
    milestone: ({ contact }, { kind }) => `${contact.name}: ${kind}`,
    now: NOW,
  });
  return parts.join('');
}

interface Read {
  uid: string;
  summary: string;
  sequence: number;
  cancelled: boolean;
  /** A day or an instant. */
  start: string;
  end: string;
}

/** What an independent implementation reads. */
function read(file: string): Map<string, Read> {
  const calendar = new ICAL.Component(ICAL.parse(file));
  // The file itself defines its time zone, so nothing the reader already knows may count.
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((component): Read => {
    const event = new ICAL.Event(component);
    const said = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
    return {
      uid: event.uid,
      summary: event.summary,
      sequence: event.sequence,
      cancelled: component.getFirstPropertyValue('status') === 'CANCELLED',
      start: said(event.startDate),
      end: said(event.endDate),
    };
  });
  const byUid = new Map(events.map((event) => [event.uid, event]));
  expect(byUid.size, 'no uid twice').toBe(events.length);
  return byUid;
}

/** A calendar after these files, following RFC 5546: of the same uid, the higher SEQUENCE wins. */
function reimported(...files: string[]): Map<string, Read> {
  const kept = new Map<string, Read>();
  for (const file of files) {
    for (const [uid, event] of read(file)) {
      if ((kept.get(uid)?.sequence ?? -1) <= event.sequence) kept.set(uid, event);
    }
  }
  return kept;
}

const meetingsIn = (events: Map<string, Read>) =>
  [...events.values()].filter(({ uid }) => uid.includes('-week-'));
const milestonesIn = (events: Map<string, Read>, { mentorship }: MentorshipEntry) =>
  [...events.values()]
    .filter(({ uid }) => !uid.includes('-week-'))
    .map(({ uid, start }) => [uid.replace(`${mentorship.id}-`, '').replace('@mentor-trail', ''), start]);
/** The same mentorship after a change, some seconds later. */
const changed = (entry: MentorshipEntry, change: Partial<Mentorship>): MentorshipEntry => ({
  ...entry,
  mentorship: { ...entry.mentorship, ...change, updatedAt: '2026-10-19T09:00:00.000Z' },
});

describe('a mentorship started on 19 October 2026 in Berlin, at 16:00', () => {
  const BEGIN = '2026-10-19';

  test('is at 16:00 local time before and after the change to winter time', async () => {
    inZone('Europe/Berlin');
    const meetings = meetingsIn(read(await fileOf([begun(BEGIN)])));
    expect(meetings.map(({ start }) => start)).toEqual([
      '2026-10-19T14:00:00.000Z',
      '2026-10-26T15:00:00.000Z',
      '2026-11-02T15:00:00.000Z',
      '2026-11-09T15:00:00.000Z',
      '2026-11-16T15:00:00.000Z',
      '2026-11-23T15:00:00.000Z',
      '2026-11-30T15:00:00.000Z',
      '2026-12-07T15:00:00.000Z',
      '2026-12-14T15:00:00.000Z',
      '2026-12-21T15:00:00.000Z',
    ]);
    for (const { start, end } of meetings) expect(Date.parse(end) - Date.parse(start)).toBe(45 * 60_000);
    expect(meetings.map(({ summary }) => summary)).toEqual(
      Array.from({ length: 10 }, (_, index) => `Lena: week ${index + 1} of 10`),
    );
  });

  test('has its milestones as whole days', async () => {
    inZone('Europe/Berlin');
    const entry = begun(BEGIN);
    expect(milestonesIn(read(await fileOf([entry])), entry)).toEqual([
      ['begin', '2026-10-19'],
      ['phase-learn', '2026-11-09'],
      ['phase-prove', '2026-12-07'],
      ['announce-end', '2026-11-30'],
      ['last-day', '2026-12-27'],
    ]);
  });

  test('without a time, its meetings are whole days', async () => {
    inZone('Europe/Berlin');
    const entry = begun(BEGIN, { meeting: { time: '' } });
    const [first, second] = meetingsIn(read(await fileOf([entry])));
    expect([first?.start, first?.end, second?.start]).toEqual(['2026-10-19', '2026-10-20', '2026-10-26']);
  });

  test('imported again after a pause over New Year, it duplicates nothing and moves what is ahead', async () => {
    inZone('Europe/Berlin');
    const entry = begun(BEGIN);
    const before = await fileOf([entry]);
    const planned = planPause(
      entry.mentorship,
      { from: '2026-12-21', until: '2027-01-03', reason: 'holiday' },
      '2026-12-10',
    );
    if (!planned.ok) throw new Error(planned.problem);
    const after = await fileOf([changed(entry, { pauses: planned.pauses })]);
    const kept = reimported(before, after);
    expect(kept.size).toBe(read(before).size);
    expect(meetingsIn(kept).map(({ start }) => start.slice(0, 10))).toEqual([
      ...['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'],
      ...['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2027-01-04'],
    ]);
    expect(milestonesIn(kept, entry).at(-1)).toEqual(['last-day', '2027-01-10']);
    // In the opposite order, the older file changes nothing.
    expect(reimported(after, before)).toEqual(kept);
  });

  test('another time from week 4 on leaves the finished weeks at theirs', async () => {
    inZone('Europe/Berlin');
    const entry = begun(BEGIN);
    const meeting = { ...entry.mentorship.meeting, weekday: 2, time: '18:30', minutes: 90 };
    const weeks = withMeeting(entry.mentorship, meeting, '2026-11-09');
    const before = await fileOf([entry]);
    const after = await fileOf([changed(entry, { meeting, weeks })]);
    const [old, kept] = [before, after].map((file) => meetingsIn(read(file)));
    const times = (meetings: Read[] | undefined) => meetings?.map(({ start, end }) => `${start} ${end}`);
    expect(times(kept)?.slice(0, 3)).toEqual(times(old)?.slice(0, 3));
    expect(times(kept)?.[3]).toBe('2026-11-10T17:30:00.000Z 2026-11-10T19:00:00.000Z');

    // Changed again, and back.
    const again = { ...meeting, time: '08:00' };
    const twice = withMeeting({ ...entry.mentorship, meeting, weeks }, again, '2026-11-17');
    const third = meetingsIn(read(await fileOf([changed(entry, { meeting: again, weeks: twice })])));
    expect(times(third)?.slice(0, 3)).toEqual(times(old)?.slice(0, 3));
    expect(times(third)?.[3]).toBe(times(kept)?.[3]);
    expect(third[4]?.start).toBe('2026-11-17T07:00:00.000Z');
  });

  test('if ended early, the remaining meetings are cancelled under the same uids', async () => {
    inZone('Europe/Berlin');
    const entry = begun(BEGIN);
    const after = await fileOf([changed(entry, { endedAt: '2026-11-10T10:00:00.000Z' })]);
    const kept = reimported(await fileOf([entry]), after);
    expect(meetingsIn(kept).map(({ cancelled }) => cancelled)).toEqual([
      ...[false, false, false, false],
      ...[true, true, true, true, true, true],
    ]);
    expect(kept.get(`${entry.mentorship.id}-phase-learn@mentor-trail`)?.cancelled).toBe(false);
    expect(kept.get(`${entry.mentorship.id}-last-day@mentor-trail`)?.cancelled).toBe(true);
  });
});

test('in a zone half an hour off: 16:00 in Kabul, and on Lord Howe, where clocks change by half an hour', async () => {
  inZone('Asia/Kabul');
  const inKabul = meetingsIn(read(await fileOf([begun('2026-10-19')])));
  expect(new Set(inKabul.map(({ start }) => start.slice(11)))).toEqual(new Set(['11:30:00.000Z']));
  inZone('Australia/Lord_Howe');
  const onTheIsland = meetingsIn(read(await fileOf([begun('2026-09-28')])));
  expect(onTheIsland.slice(0, 2).map(({ start }) => start)).toEqual([
    '2026-09-28T05:30:00.000Z',
    '2026-10-05T05:00:00.000Z',
  ]);
});

test('uses the mentor’s time zone, so that travelling moves no meeting; whole days move for nobody', async () => {
  inZone('Europe/Berlin');
  const file = await fileOf([begun('2026-10-19')]);
  inZone('America/New_York');
  const [first, second] = meetingsIn(read(file));
  expect([first?.start, second?.start]).toEqual(['2026-10-19T14:00:00.000Z', '2026-10-26T15:00:00.000Z']);
  expect(file).toContain('DTSTART;TZID=Europe/Berlin:20261019T160000\r\n');
  // The change to winter time, given in the local time before it.
  expect(file).toMatch(
    /BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:\+0200\r\nTZOFFSETTO:\+0100\r\nEND:STANDARD/,
  );
  expect(file).toContain('DTSTART;VALUE=DATE:20261019\r\n');
});

test('one meeting for the person: their texts, the time, and a unique uid', async () => {
  inZone('Europe/Berlin');
  const { mentorship } = begun('2026-10-19', { meeting: { channel: 'Library' }, goals: ['private goal'] });
  const parts = await meetingToCalendar(
    mentorship,
    2,
    { title: 'Meeting with Mo', text: 'Bring the letter' },
    NOW,
  );
  const events = [...read(parts.join('')).values()];
  expect(events).toEqual([
    {
      uid: `${mentorship.id}-week-2-together@mentor-trail`,
      summary: 'Meeting with Mo',
      sequence: 0,
      cancelled: false,
      start: '2026-10-26T15:00:00.000Z',
      end: '2026-10-26T15:45:00.000Z',
    },
  ]);
  expect(parts.join('')).not.toContain('Lena');
  expect(parts.join('')).not.toContain('private');
  expect(await meetingToCalendar(mentorship, 11, { title: 'x', text: '' }, NOW)).toEqual([]);
});

test('begun on 29 February 2028', async () => {
  inZone('Europe/Berlin');
  const meetings = meetingsIn(read(await fileOf([begun('2028-02-29')])));
  expect(meetings.map(({ start }) => start.slice(0, 16))).toEqual([
    ...['2028-02-29T15:00', '2028-03-07T15:00', '2028-03-14T15:00', '2028-03-21T15:00'],
    ...['2028-03-28T14:00', '2028-04-04T14:00', '2028-04-11T14:00', '2028-04-18T14:00'],
    ...['2028-04-25T14:00', '2028-05-02T14:00'],
  ]);
});

const beginning = fc
  .date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2040-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => toInstant(date).slice(0, 10) as Day);
/** Days into the mentorship, and the change made on each. */
const settling = fc.array(
  fc.record({
    on: fc.integer({ min: 0, max: 69 }),
    what: fc.constantFrom('pause', 'unpause', 'move', 'meeting'),
    by: fc.integer({ min: -8, max: 25 }),
    week: fc.integer({ min: 1, max: 10 }),
  }),
  { maxLength: 5 },
);

/** The mentorship after those changes that were possible. */
function settled(mentorship: Mentorship, all: { on: number; what: string; by: number; week: number }[]) {
  let current = mentorship;
  for (const { on, what, by, week } of all.toSorted((a, b) => a.on - b.on)) {
    const today = addDays(current.beginsOn, on);
    if (what === 'pause') {
      const planned = planPause(
        current,
        { from: today, until: addDays(today, Math.abs(by)), reason: 'other' },
        today,
      );
      if (planned.ok) current = { ...current, pauses: planned.pauses };
    } else if (what === 'unpause') {
      const pauses = endPause(current, current.pauses.at(-1)?.id ?? '', today);
      if (pauses) current = { ...current, pauses };
    } else if (what === 'move') {
      const planned = planMove(
        current,
        week,
        addDays(weekDays(current)[week - 1]?.meetsOn ?? today, by),
        today,
      );
      const own = current.weeks[week - 1];
      if (planned.ok && own) {
        current = {
          ...current,
          weeks: current.weeks.with(week - 1, { ...own, movedBy: planned.movedBy }),
        };
      }
    } else {
      const meeting = {
        ...current.meeting,
        weekday: (week + 7) % 7,
        time: `${String(10 + week).padStart(2, '0')}:30`,
      };
      current = { ...current, meeting, weeks: withMeeting(current, meeting, today) };
    }
  }
  return current;
}

test.each(ZONES)('law: in %s every file matches the schedule, and duplicates nothing', async (zone) => {
  inZone(zone);
  await fc.assert(
    fc.asyncProperty(beginning, settling, async (beginsOn, all) => {
      const entry = begun(beginsOn);
      const before = await fileOf([entry]);
      const after = changed(entry, settled(entry.mentorship, all));
      const file = await fileOf([after]);
      const kept = reimported(before, file);
      expect(kept).toEqual(read(file));
      const days = weekDays(after.mentorship);
      expect(meetingsIn(kept)).toHaveLength(10);
      for (const [index, { start, summary }] of meetingsIn(kept).entries()) {
        const { startsOn = beginsOn, meetsOn } = days[index] ?? {};
        // In local time, whatever the zone.
        const local = new Date(start);
        const said = [local.getFullYear(), local.getMonth() + 1, local.getDate()];
        expect(said.map((part) => String(part).padStart(2, '0')).join('-')).toBe(meetsOn);
        const { time } = after.mentorship.weeks[index]?.heldAt ?? after.mentorship.meeting;
        expect(local.toTimeString().slice(0, 5)).toBe(time);
        const position = positionOf(after.mentorship, startsOn);
        expect(position).toEqual({ kind: 'running', week: index + 1, of: 10 });
        expect(summary).toBe(`Lena: week ${index + 1} of 10`);
      }
      const last = kept.get(`${entry.mentorship.id}-last-day@mentor-trail`);
      expect(last?.start).toBe(lastDay(after.mentorship));
    }),
    { numRuns: 25 },
  );
});

test('law: two implementations read the texts back identically; none of the mentor’s notes are included', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyText.map((text) => `X${text}X`),
      anyText,
      async (title, channel) => {
        const entry = begun('2026-10-19', { meeting: { channel }, goals: ['private goal'] });
        const [week, ...rest] = entry.mentorship.weeks;
        if (!week) throw new Error('No week');
        const record = {
          ...{ met: true, metOn: '2026-10-19', minutes: 50, mood: 3, lastStep: '', nextStep: 'private' },
          ...{ nextStepBy: '', worry: true, note: 'private', writtenAt: AT },
        } as WeekRecord;
        entry.mentorship.weeks = [{ ...week, record }, ...rest];
        const file = await fileOf([entry], title);
        const [event] = [...read(file).values()];
        expect(event?.summary).toBe(lineText(title).replace(/\n/g, ' '));
        expect(convertIcsCalendar(undefined, file).events).toHaveLength(15);
        expect(file).not.toContain('private');
      },
    ),
    { numRuns: 100 },
  );
});

test('several mentorships are in one file, each with its own uids', async () => {
  const entries = [begun('2026-10-19'), begun('2026-11-02')];
  const events = read(await fileOf(entries));
  expect(events.size).toBe(30);
});

test('a plan that returns to a phase has a milestone for each time', async () => {
  const entry = begun('2026-10-19');
  const weeks = entry.mentorship.weeks.filter((_, index) => [0, 3, 1, 4].includes(index));
  const order = (['assess', 'learn', 'assess', 'learn'] as const).map((phase, index) => ({
    ...(weeks[index] ?? Object.assign({}, entry.mentorship.weeks[0])),
    phase,
  }));
  const file = await fileOf([changed(entry, { weeks: order })]);
  expect(milestonesIn(read(file), entry).map(([name]) => name)).toEqual([
    'begin',
    'phase-learn',
    'phase-assess-2',
    'phase-learn-2',
    'announce-end',
    'last-day',
  ]);
});
