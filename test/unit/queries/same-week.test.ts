import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarWords } from '../../../components/words/calendar';
import { mentorshipsToCalendar } from '../../../utils/exchange/mentorship-calendar';
import { addDays, type Day, isDay } from '../../../utils/ground/days';
import { createTranslate, withoutIsolation } from '../../../utils/language/translate';
import { recordOf } from '../../../utils/model/draft';
import type { Mentorship, Position } from '../../../utils/model/mentorship';
import { positionNow, standings } from '../../../utils/model/week-state';
import { readAgenda } from '../../../utils/queries/agenda';
import { queryRows } from '../../../utils/queries/contacts';
import { readOverview } from '../../../utils/queries/mentorship-overview';
import { readMentorship, runningMentorships } from '../../../utils/queries/mentorships';
import { begun, steps, taken } from '../actions/course';
import { seed } from '../database/seed';
import { freshDatabase, NOW, saved } from '../database/testing';
import { inZone, ZONES } from '../ground/zones';

const t = createTranslate(
  'en',
  ['app', 'people', 'weeks', 'plans'].map((name) =>
    readFileSync(new URL(`../../../utils/language/en/${name}.ftl`, import.meta.url), 'utf8'),
  ),
);

/** For each week, what a calendar program reads about its meeting: the week it mentions, and its day. */
async function calendarOf(mentorship: Mentorship, contact: Awaited<ReturnType<typeof saved>>) {
  const { parts } = await mentorshipsToCalendar([{ mentorship, contact }], { ...calendarWords(t), now: NOW });
  return new ICAL.Component(ICAL.parse(parts.join('')))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))
    .filter(({ uid }) => uid.includes('-week-'))
    .map(({ summary, startDate }) => {
      const [, week, of] = /week (\d+) of (\d+)/.exec(summary) ?? [];
      const local = startDate.isDate ? startDate.toString() : dayOf(startDate.toJSDate());
      return { week: Number(week), of: Number(of), day: asDay(local) };
    });
}

function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Converts a calendar program's day to one of ours. */
function asDay(text: string): Day {
  if (!isDay(text)) throw new Error(`No day: ${text}`);
  return text;
}

test.each(ZONES)(
  'in %s popup, dashboard, calendar, record and list of contacts show the same week, whatever was paused and moved',
  { timeout: 300_000 },
  async (zone) => {
    inZone(zone);
    await fc.assert(
      fc.asyncProperty(begun, steps, fc.integer({ min: -9, max: 130 }), async (start, course, offset) => {
        const db = freshDatabase();
        const contact = await saved(db, { name: 'Lena', stage: 'mentoring' });
        let mentorship: Mentorship = { ...start, contactId: contact.id };
        let day = start.beginsOn;
        for (const one of course) {
          day = addDays(day, one.after);
          mentorship = taken(mentorship, one, day);
        }
        await seed(db, () => db.mentorships.put(mentorship));
        const today = addDays(mentorship.beginsOn, offset);
        const page = { offset: 0, limit: 20 };
        const [popup, running, coming, over, onPage, all, [row]] = await Promise.all([
          readAgenda(db, today, { limit: 1 }),
          readOverview(db, today, 'running', page),
          readOverview(db, today, 'coming', page),
          readOverview(db, today, 'archive', page),
          readMentorship(db, mentorship.id, today),
          runningMentorships(db, today),
          queryRows(db, [contact.id], today),
        ]);
        const position = onPage?.position as Position;

        // The dashboard shows it once, in the right part; the popup shows it until it is over.
        const parts = { before: coming, running, paused: running, over };
        for (const each of [coming, running, over]) {
          const said = each.items.map((item) => item.position);
          expect(said).toEqual(each === parts[position.kind] ? [position] : []);
        }
        const lasting = position.kind === 'over' ? [] : [position];
        expect(popup.underWay.map((each) => positionNow(each.mentorship, today))).toEqual(lasting);
        expect(all.map((item) => item.position)).toEqual(lasting);
        expect(row?.position).toEqual(position);
        expect(recordOf(mentorship, { name: 'Lena', mentorName: '' }, today).position).toEqual(position);

        const now = standings(mentorship, today).filter(({ isNow }) => isNow);
        expect(now.map(({ week }) => week)).toEqual(position.kind === 'running' ? [position.week] : []);
        const calendar = await calendarOf(mentorship, contact);
        const { length: of } = mentorship.weeks;
        expect(calendar.map((event) => [event.week, event.of])).toEqual(
          mentorship.weeks.map((_, index) => [index + 1, of]),
        );
        for (const { week, own, startsOn, endsOn } of now) {
          const event = calendar.find((each) => each.week === week);
          if (!event) throw new Error(`Week ${week} is not in the calendar`);
          const usual = addDays(event.day, -own.movedBy);
          expect(startsOn <= usual && usual <= endsOn, 'the calendar has it in the same week').toBe(true);
          expect(withoutIsolation(t('weeks-position', { week, of }))).toBe(
            `Week ${event.week} of ${event.of}`,
          );
        }
        db.close();
      }),
      { numRuns: 12 },
    );
  },
);
