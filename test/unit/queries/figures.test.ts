import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deleteContact } from '../../../utils/actions/contacts';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { toCsv } from '../../../utils/exchange/csv';
import { addDays } from '../../../utils/ground/days';
import {
  inNamelessOrder,
  isOpen,
  type OutcomeRow,
  readOutcomeRows,
  rowOf,
} from '../../../utils/queries/figure-rows';
import { figuresOf } from '../../../utils/queries/figures';
import { FIGURES_COLUMNS, type FiguresWords, figuresTable } from '../../../utils/queries/figures-table';
import { seed } from '../database/seed';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { anyMentorship, anySecrets, BEGIN, noonOf, tenWeeks, withSecrets, written } from '../model/example';

const day = (after: number) => addDays(BEGIN, after);
const ended = (after: number) => ({ endedAt: noonOf(day(after)) });

describe('a row', () => {
  test.each([
    ['before it begins', {}, -3, { standing: 'upcoming', week: 0, unwritten: 0 }],
    ['in week 4', {}, 24, { standing: 'running', week: 4, due: 4, kept: 2, unwritten: 1, phase: 'learn' }],
    ['on the day of a meeting', {}, 21, { standing: 'running', week: 4, due: 3 }],
    ['after the last day', {}, 70, { standing: 'to-close', week: 10, due: 10, unwritten: 7 }],
    ['closed at the end', ended(66), 90, { standing: 'completed', week: 10, of: 10 }],
    ['closed later', ended(80), 90, { standing: 'completed', week: 10 }],
    ['ended in week 3', ended(16), 90, { standing: 'early', week: 3, due: 3, phase: 'assess' }],
    ['ended before it began', ended(-2), 90, { standing: 'early', week: 0 }],
  ])('%s', (_, given, today, expected) => {
    const mentorship = tenWeeks(given, [written(), written({ met: false, mood: null }), written()]);
    expect(rowOf(mentorship, 'Lena', day(today))).toMatchObject(expected);
  });

  test('has no more meetings than were due, and no more due than weeks', () => {
    fc.assert(
      fc.property(anyMentorship, fc.integer({ min: -5, max: 100 }), (mentorship, after) => {
        const row = rowOf(mentorship, 'Lena', addDays(mentorship.beginsOn, after));
        expect(row.kept + row.unwritten).toBeLessThanOrEqual(row.due);
        expect(row.due).toBeLessThanOrEqual(row.of);
      }),
    );
  });

  test('contains no text of the mentor’s except the name', () => {
    fc.assert(
      fc.property(anyMentorship, anySecrets, (mentorship, secrets) => {
        const today = addDays(mentorship.beginsOn, 30);
        const { moods: _, ...open } = rowOf(mentorship, 'Lena', today);
        const { moods, ...secret } = rowOf(withSecrets(mentorship, secrets), 'Lena', today);
        expect(secret).toEqual(open);
        expect(moods.every((mood) => mood === null || typeof mood === 'number')).toBe(true);
      }),
    );
  });
});

describe('the figures', () => {
  test('count people by state, when early ends came, meetings and moods', () => {
    const rows = [
      rowOf(tenWeeks({}, [written({ mood: 2 }), written({ mood: 5, minutes: 90 })]), 'A', day(24)),
      rowOf(tenWeeks(ended(16), [written({ mood: 3 })]), 'B', day(90)),
      rowOf(tenWeeks(ended(9), [written({ met: false, minutes: 0, mood: null })]), 'C', day(90)),
      rowOf(tenWeeks(ended(17)), 'D', day(90)),
      rowOf(tenWeeks(ended(69)), 'E', day(90)),
    ];
    expect(figuresOf(rows)).toEqual({
      total: 5,
      standing: { upcoming: 0, running: 1, paused: 0, 'to-close': 0, completed: 1, early: 3 },
      endedIn: [
        { week: 2, count: 1 },
        { week: 3, count: 2 },
      ],
      kept: 3,
      due: 4 + 3 + 2 + 3 + 10,
      unwritten: 2 + 2 + 1 + 3 + 10,
      minutes: 210,
      moods: [
        { week: 1, count: 2, mean: 2.5 },
        { week: 2, count: 1, mean: 5 },
      ],
    });
  });

  test('are empty for an empty list', () => {
    expect(figuresOf([])).toMatchObject({ total: 0, kept: 0, due: 0, endedIn: [], moods: [] });
  });

  test('include everybody in the list, but not the bin or sample people', async () => {
    const db = freshDatabase();
    const [lena, amir, sample] = await Promise.all(
      ['Lena', 'Amir', 'Made up'].map((name) => saved(db, { name })),
    );
    for (const each of [lena, amir, sample])
      good(await startMentorship(db, each?.id ?? '', { beginsOn: TODAY }, NOW));
    await seed(db, () => db.contacts.update(sample?.id ?? '', { sample: true }));
    await deleteContact(db, amir?.id ?? '', NOW);
    expect((await readOutcomeRows(db, TODAY)).map(({ name }) => name)).toEqual(['Lena']);
  });
});

const WORDS: FiguresWords = {
  titles: Object.fromEntries(FIGURES_COLUMNS.map((column) => [column, column])) as FiguresWords['titles'],
  mood: (week) => `mood ${week}`,
  standings: {
    upcoming: 'upcoming',
    running: 'running',
    paused: 'paused',
    'to-close': 'to close',
    completed: 'completed',
    early: 'early',
  },
};
const csvOf = async (rows: readonly OutcomeRow[], withNames: boolean) => {
  const { header, rows: lines, cells } = figuresTable(rows, WORDS, { withNames });
  return (await toCsv({ header, rows: lines, cells }, ';')).join('');
};

describe('the file', () => {
  const someRows = fc.array(
    fc
      .tuple(anyMentorship, fc.integer({ min: -5, max: 100 }), fc.string())
      .map(([mentorship, after, name]) => rowOf(mentorship, name, addDays(mentorship.beginsOn, after))),
    { maxLength: 6 },
  );

  test('without names is the same whoever they are, whenever they started, and in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(
        someRows,
        fc.array(fc.string(), { minLength: 6, maxLength: 6 }),
        async (rows, others) => {
          const same = rows.map((row, index) => {
            const other = others[index] ?? '';
            return { ...row, name: other, id: other, beginsOn: '1999-01-01' as const };
          });
          same.sort((a, b) => (a.name < b.name ? -1 : 1));
          expect(await csvOf(same, false)).toBe(await csvOf(rows, false));
        },
      ),
    );
  });

  test('has a line for each, a name only on request, and no formula', async () => {
    const row = rowOf(tenWeeks({}, [written({ mood: 4 })]), '=cmd|x', day(8));
    expect(await csvOf([row], true)).toBe(
      '\ufeffnumber;name;beginsOn;standing;week;of;kept;due;unwritten;minutes;mood 1;mood 2;mood 3;mood 4;mood 5;mood 6;mood 7;mood 8;mood 9;mood 10\r\n' +
        "1;'=cmd|x;2026-10-19;running;2;10;1;2;1;60;4;;;;;;;;;\r\n",
    );
    expect(await csvOf([row], false)).toBe(
      '\ufeffnumber;standing;week;of;kept;due;unwritten;minutes;mood 1;mood 2;mood 3;mood 4;mood 5;mood 6;mood 7;mood 8;mood 9;mood 10\r\n' +
        '1;running;2;10;1;2;1;60;4;;;;;;;;;\r\n',
    );
  });
});

test('without names, the furthest along come last, and only running ones are open', () => {
  const rows = [
    rowOf(tenWeeks(), 'A', day(30)),
    rowOf(tenWeeks(), 'B', day(3)),
    rowOf(tenWeeks(ended(5)), 'C', day(30)),
  ];
  expect(inNamelessOrder(rows).map(({ name }) => name)).toEqual(['B', 'A', 'C']);
  expect(rows.filter(isOpen).map(({ name }) => name)).toEqual(['A', 'B']);
});
