import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  endMentorship,
  pauseMentorship,
  saveForm,
  writeWeek,
} from '../../../utils/actions/change-mentorship';
import { changeContact, saveContact } from '../../../utils/actions/contacts';
import { completeFollowUp, planFollowUp, skipFollowUp } from '../../../utils/actions/follow-ups';
import { importPeople } from '../../../utils/actions/import';
import { planImport } from '../../../utils/actions/import-plan';
import { changePreferences } from '../../../utils/actions/preferences';
import { settleSignals } from '../../../utils/actions/settle';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { undoEntry } from '../../../utils/actions/undo-entry';
import { listEntries } from '../../../utils/database/journal';
import type { TrailDatabase } from '../../../utils/database/schema';
import type { BadRow } from '../../../utils/exchange/check-rows';
import { columnWords } from '../../../utils/exchange/columns';
import { type Day, toInstant } from '../../../utils/ground/days';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import { isOpen } from '../../../utils/model/follow-up';
import { isInOrder } from '../../../utils/model/next-step';
import { checkDatabase } from '../../../utils/queries/check';
import { recordOf } from '../actions/course';
import { seed } from '../database/seed';
import { everything, freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { anyDraft, anyText, bringIn, contents, DE, EN, fileOf, read, texts, WORDS } from './support';

afterEach(() => {
  vi.restoreAllMocks();
});

const people = async (db: TrailDatabase) =>
  (await db.contacts.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
const only = async (db: TrailDatabase) => {
  const [contact, ...others] = await people(db);
  expect(others).toEqual([]);
  if (!contact) throw new Error('Nobody there');
  return contact;
};

/** Everybody who is not closed has one open next action, and nobody else has any. */
async function expectOneNextAction(db: TrailDatabase) {
  const open = Map.groupBy((await db.followUps.toArray()).filter(isOpen), ({ contactId }) => contactId);
  const contacts = await db.contacts.toArray();
  expect(contacts.filter((contact) => !isInOrder(contact, open.get(contact.id) ?? []))).toEqual([]);
}

describe('laws', { timeout: 300_000 }, () => {
  test('an export is imported identically, in either language and with any separator', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(anyDraft(0), anyDraft(1), anyDraft(2)),
        fc.tuple(anyText, fc.constantFrom('2026-12-31', '2026-11-22'), fc.constantFrom('', '2026-11-01')),
        fc.constantFrom(EN, DE),
        fc.constantFrom(',', ';', '\t'),
        async (drafts, [what, dueOn, beginsOn], words, separator) => {
          const before = freshDatabase();
          for (const draft of drafts)
            good(await saveContact(before, draft, new Date('2026-11-02T08:00:00Z')));
          const [one] = await people(before);
          if (!one) throw new Error('Nobody there');
          await planFollowUp(before, one.id, { dueOn, what }, NOW);
          if (beginsOn !== '') good(await startMentorship(before, one.id, { beginsOn }, NOW));
          const file = await fileOf(before, { words, separator: separator as ',' });

          const after = freshDatabase();
          const { plan, result } = await bringIn(after, file);
          expect(plan.bad).toEqual([]);
          expect(result).toMatchObject({ ok: true, added: drafts.length, updated: 0 });
          expect(await contents(after)).toEqual(await contents(before));
          expect(await fileOf(after, { words, separator: separator as ',' })).toBe(file);
          await expectOneNextAction(after);

          // Importing the same file again says nothing new.
          const again = await bringIn(after, file);
          expect(again.plan).toMatchObject({ added: [], updated: [], skipped: drafts.length });
          before.close();
          after.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  test('added people are listed like everybody else, without reading them again', async () => {
    const db = freshDatabase();
    const rows = Array.from(
      { length: 40 },
      (_, n) =>
        `Person ${n},facebook.com/person.number${n},${n % 3 ? '' : '2026-12-24'},${n % 4 ? '' : '2026-11-30'}`,
    );
    const names: (string | undefined)[] = [];
    const { getAll } = IDBIndex.prototype;
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function seen(this: IDBIndex, ...asked) {
      names.push(this.objectStore.name);
      return getAll.apply(this, asked);
    });
    const { result } = await bringIn(
      db,
      `Name,Profile addresses,Next follow-up,Mentorship begins\n${rows.join('\n')}`,
    );
    vi.restoreAllMocks();
    expect(result).toMatchObject({ ok: true, added: 40 });
    expect(names.filter((name) => name === 'followUps' || name === 'mentorships')).toEqual([]);
    expect((await people(db)).filter(({ next, course }) => next && course)).toHaveLength(10);
    expect(await checkDatabase(db, TODAY)).toEqual([]);
  });

  test('an undone import leaves everything unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(anyDraft(0), anyDraft(1)),
        fc.tuple(anyDraft(1), anyDraft(2), anyDraft(3)),
        fc.constantFrom('fill', 'theirs', 'keep'),
        async (mine, theirs, rule) => {
          const [db, other] = [freshDatabase(), freshDatabase()];
          for (const draft of mine) good(await saveContact(db, draft, NOW));
          for (const draft of theirs) good(await saveContact(other, draft, NOW));
          const before = await everything(db);
          const { result } = await bringIn(db, await fileOf(other), { rule: rule as 'fill' });
          await expectOneNextAction(db);
          if (!result.ok) throw new Error('The list has not changed');
          await undoEntry(db, result.entryId, NOW);
          expect(await everything(db)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('a note of 100,000 characters, NUL and halves of characters', async () => {
  const db = freshDatabase();
  await saved(db, { name: '=cmd|calc', notes: `${'ab "\n'.repeat(20_000)}\u0000\ud83c` });
  const after = freshDatabase();
  await bringIn(after, await fileOf(db));
  expect(await contents(after)).toEqual(await contents(db));
  expect((await only(after)).notes).toHaveLength(100_002);
});

describe('somebody who is in the list already', () => {
  const csv = (rows: string) =>
    `Name,Profile addresses,Notes,Stage,Where we met,Topics,Next follow-up,What for\n${rows}\n`;
  const theirs =
    'Lena K.,facebook.com/Lena.Kraemer?ref=x,their note,Replied,Mentoring Köln,"a, b",2026-12-24,Send the book';

  async function list() {
    const db = freshDatabase();
    const lena = await saved(db, { address: 'facebook.com/lena.kraemer', notes: 'mine', tags: ['A'] });
    good(await planFollowUp(db, lena.id, { dueOn: '2026-12-01', what: 'Ask' }, NOW));
    return db;
  }

  test('by default only gets missing values', async () => {
    const db = await list();
    const { plan, result } = await bringIn(db, csv(theirs));
    expect(plan.updated).toHaveLength(1);
    expect(result).toMatchObject({ ok: true, added: 0, updated: 1 });
    expect(await contents(db)).toMatchObject([
      {
        name: 'Lena Krämer',
        notes: 'mine',
        stage: 'found',
        metAt: 'Mentoring Köln',
        tags: ['A'],
        plan: { on: '2026-12-01', what: 'Ask' },
      },
    ]);
    await expectOneNextAction(db);
  });

  test('can be made to match the file; the change of stage is logged', async () => {
    const db = await list();
    await bringIn(db, csv(theirs), { rule: 'theirs' });
    expect(await contents(db)).toMatchObject([
      {
        name: 'Lena K.',
        notes: 'their note',
        stage: 'replied',
        tags: ['a', 'b'],
        plan: { on: '2026-12-24', what: 'Send the book' },
      },
    ]);
    expect(await db.interactions.toArray()).toMatchObject([{ kind: 'stage', from: 'found', to: 'replied' }]);
    await expectOneNextAction(db);
  });

  test('with a new stage and a new day, the file’s day stays for what the stage requires', async () => {
    const db = freshDatabase();
    await saved(db, { address: 'facebook.com/lena.kraemer' });
    const edited = (await fileOf(db))
      .replace(',Found,', ',Replied,')
      .replace(/,\d{4}-\d\d-\d\d,Write the first message,/, ',2026-12-24,Write the first message,');
    expect(edited).toContain(',2026-12-24,');
    await bringIn(db, edited, { rule: 'theirs' });
    expect(await contents(db)).toMatchObject([
      { stage: 'replied', plan: { on: '2026-12-24', what: '', proposal: 'answer' } },
    ]);
    await expectOneNextAction(db);
  });

  test('a closed stage ends what was planned', async () => {
    const db = await list();
    await bringIn(db, csv('Lena,facebook.com/lena.kraemer,,Declined,,,,'), { rule: 'theirs' });
    expect((await only(db)).stage).toBe('declined');
    await expectOneNextAction(db);
  });

  test('can stay as they are', async () => {
    const db = await list();
    const before = await everything(db);
    const { plan } = await bringIn(db, csv(theirs), { rule: 'keep' });
    expect(plan).toMatchObject({ added: [], updated: [], skipped: 0, differing: 1 });
    expect(await everything(db)).toEqual(before);
  });

  test('a row that differs is told apart from one that says nothing new', async () => {
    const db = await list();
    const ask = ',2026-12-01,Ask';
    const lena = (notes: string, stage: string, plan = ask) =>
      bringIn(db, csv(`Lena Krämer,facebook.com/lena.kraemer,${notes},${stage},,A${plan}`));
    expect((await lena('mine', 'Found')).plan).toMatchObject({ updated: [], skipped: 1, differing: 0 });
    expect((await lena('mine', 'Replied')).plan).toMatchObject({ updated: [], skipped: 0, differing: 1 });
    expect((await lena('mine', 'Found', ',2026-12-02,Ask')).plan).toMatchObject({ differing: 1 });
    const both = await bringIn(db, csv('Lena,facebook.com/lena.kraemer,,Replied,Köln,,,'));
    expect(both.plan).toMatchObject({ skipped: 0, differing: 1 });
    expect(both.plan.updated).toHaveLength(1);
  });

  test('never loses an address and is known by each of them', async () => {
    const db = await list();
    await bringIn(db, csv('Lena,facebook.com/lenakraemer linkedin.com/in/lena,,,,,,'), { rule: 'theirs' });
    expect((await only(db)).addresses).toEqual([
      'https://www.facebook.com/lena.kraemer',
      'https://www.facebook.com/lenakraemer',
      'https://www.linkedin.com/in/lena/',
    ]);
  });

  test('is not two people: such a row is left out', async () => {
    const db = await list();
    await saved(db, { name: 'Other', address: 'linkedin.com/in/other' });
    const { plan } = await bringIn(db, csv('X,facebook.com/lena.kraemer linkedin.com/in/other,,,,,,'));
    expect(plan.bad).toEqual([
      { number: 2, problems: [{ kind: 'two-people', first: 'Lena Krämer', second: 'Other' }] },
    ]);
  });

  test('who is twice in the file is one person', async () => {
    const db = freshDatabase();
    const { plan } = await bringIn(
      db,
      csv('Anna,facebook.com/anna.b,first,,,,,\nAnna B,facebook.com/AnnaB,second,,Köln,,,'),
    );
    expect(plan.added).toHaveLength(1);
    expect(await only(db)).toMatchObject({ name: 'Anna', notes: 'first', metAt: 'Köln' });
  });

  test('two names with one address in the file: the second is reported, not lost', async () => {
    const db = freshDatabase();
    const { plan } = await bringIn(
      db,
      csv('Olga Öztürk,facebook.com/olga,,,,,,\nZwei Mal,facebook.com/olga,,,,,,'),
    );
    expect(plan.bad).toEqual([
      { number: 3, problems: [{ kind: 'same-address', line: 2, name: 'Olga Öztürk' }] },
    ]);
    expect(await only(db)).toMatchObject({ name: 'Olga Öztürk' });
  });

  test('without an address: a similar name is pointed out, and left out only on request', async () => {
    const db = await list();
    const file = csv('Lena Kraemer,,,,,,,\nSomebody Else,,,,,,,');
    const { checked } = await read(file);
    const add = await planImport(db, checked, { rule: 'fill', leaveAlike: false });
    expect(add.alike).toEqual([{ number: 2, name: 'Lena Kraemer', known: 'Lena Krämer' }]);
    expect(add.added).toHaveLength(2);
    const leave = await planImport(db, checked, { rule: 'fill', leaveAlike: true });
    expect(leave).toMatchObject({ skipped: 1, alike: add.alike });
    expect(leave.added.map(({ name }) => name)).toEqual(['Somebody Else']);
  });

  test('somebody in the bin is no longer in the list', async () => {
    const db = await list();
    await seed(db, () =>
      db.contacts.toCollection().modify((contact) => {
        contact.deletedAt = toInstant(NOW);
        delete contact.identities;
      }),
    );
    await seed(db, () => db.followUps.toCollection().modify({ deletedAt: toInstant(NOW) }));
    const { plan } = await bringIn(db, csv(theirs));
    expect(plan.added).toHaveLength(1);
  });
});

describe('new people', () => {
  test('get the source of the data, unless the file gives it', async () => {
    const db = freshDatabase();
    await bringIn(db, 'Name\nAnna\n', { source: 'LinkedIn' });
    expect(await only(db)).toMatchObject({ source: 'LinkedIn' });
  });

  test('are not all to be written to on the same day', async () => {
    const db = freshDatabase();
    good(await changePreferences(db, { quietWeekdays: [0, 6] }, NOW));
    await bringIn(db, `Name\n${Array.from({ length: 12 }, (_, index) => `Person ${index}`).join('\n')}\n`, {
      firstMessagesPerDay: 5,
    });
    const days = (await db.followUps.toArray()).map(({ dueOn }) => dueOn).sort();
    // 22 November 2026 is a Sunday.
    expect(
      Map.groupBy(days, (day) => day)
        .entries()
        .map(([day, all]) => [day, all.length])
        .toArray(),
    ).toEqual([
      ['2026-11-23', 5],
      ['2026-11-24', 5],
      ['2026-11-25', 2],
    ]);
  });

  test('with the mentor’s own names for stages, and with the program’s', async () => {
    const own = columnWords(texts('en'), { found: 'Neugierig' });
    const db = freshDatabase();
    await bringIn(db, 'Name,Stage\nA,Neugierig\nB,Found\nC,Hat geantwortet\n', { words: [own, ...WORDS] });
    expect((await people(db)).map(({ name, stage }) => [name, stage])).toEqual([
      ['A', 'found'],
      ['B', 'found'],
      ['C', 'replied'],
    ]);
  });
});

test('one odd cell never loses the person, and each row says what was left out', async () => {
  const db = freshDatabase();
  const { plan } = await bringIn(
    db,
    [
      'Name,Profile addresses,Stage,Age,Told on,Days between contacts,Language',
      'Good One,,,,,,',
      ',facebook.com/nameless,,,,,',
      'Bad Address,https://www.facebook.com/help,,,,,',
      'Bad Stage,,Somewhere,,,,',
      'Too Young,,,under 16,,,',
      'Bad Age,,,old,,,',
      'Bad Day,,,,31.11.2026,,',
      'Tomorrow,,,,2027-01-01,,',
      'Bad Number,,,,,often,',
      'Bad Language,,,,,,Klingon',
      'Too,many,cells,here,are,in,this,row',
      'Good "Two",,,18 oder älter,1.11.2026,14,de',
      '"Bad quotes" here,,,,,,',
      '"Bad quotes" and cells,,,',
      'Good Three,,,,,,',
      '',
    ].join('\r\n'),
  );
  const worded = (rows: readonly BadRow[]) =>
    rows.map(({ number, problems }) => [
      number,
      ...problems.map((problem) =>
        problem.kind === 'contact' ? `${problem.problem.field} ${problem.problem.kind}` : problem.kind,
      ),
    ]);
  expect((await people(db)).map(({ name }) => name)).toEqual([
    'Good One',
    'Bad Address',
    'Bad Stage',
    'Bad Age',
    'Bad Day',
    'Tomorrow',
    'Bad Number',
    'Bad Language',
    'Too',
    'Good "Two"',
    '"Bad quotes" here',
    'Good Three',
  ]);
  expect(worded(plan.bad)).toEqual([
    [3, 'name missing'],
    [6, 'ageBand under-16'],
    [15, 'quotes'],
  ]);
  expect(worded(plan.partly)).toEqual([
    [4, 'address'],
    [5, 'stage'],
    [7, 'age'],
    [8, 'day'],
    [9, 'day-future'],
    [10, 'number'],
    [11, 'language'],
    [12, 'too-many-cells', 'address', 'day', 'stage', 'age', 'language', 'number'],
    [14, 'quotes'],
  ]);
});

describe('a list is written as a whole or not at all', () => {
  const file = `Name,Profile addresses\n${Array.from({ length: 30 }, (_, n) => `Person ${n},facebook.com/person.no${n}`).join('\n')}\n`;

  interface FakeTransaction {
    _execRequestAsync(request: { source: unknown; operation: () => never }): IDBRequest;
    _abort(errorName: string): void;
  }

  /** Thirty people, their next actions, their digests and, last, the entry in the list of past actions. */
  test.each([
    { nth: 1, way: 'thrown' },
    { nth: 15, way: 'reported' },
    { nth: 31, way: 'thrown' },
    { nth: 60, way: 'reported' },
    { nth: 61, way: 'thrown' },
    { nth: 61, way: 'at commit' },
  ])('no space left at write $nth, $way', async ({ nth, way }) => {
    const db = freshDatabase();
    await saved(db, { name: 'Mine' });
    const before = await everything(db);
    let writes = 0;
    for (const method of ['put', 'add'] as const) {
      const original = IDBObjectStore.prototype[method];
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...given
      ) {
        writes += 1;
        const isIt = way === 'at commit' ? this.name === 'journal' : writes === nth;
        if (!isIt) return original.apply(this, given);
        const transaction = this.transaction as unknown as FakeTransaction;
        const operation = () => {
          throw new DOMException('Encountered full disk', 'QuotaExceededError');
        };
        if (way === 'thrown') operation();
        if (way === 'reported') return transaction._execRequestAsync({ source: this, operation });
        const request = original.apply(this, given);
        request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
        return request;
      });
    }
    await expect(bringIn(db, file)).rejects.toMatchObject({ name: 'StorageFailure', reason: 'full' });
    vi.restoreAllMocks();
    expect(writes).toBeGreaterThanOrEqual(nth);
    expect(await everything(db)).toEqual(before);
    expect(await listEntries(db)).toEqual([]);

    const { result } = await bringIn(db, file);
    expect(result).toMatchObject({ ok: true, added: 30 });
  });

  test('stopped in the middle', async () => {
    const db = freshDatabase();
    const before = await everything(db);
    const controller = new AbortController();
    const { checked } = await read(file);
    const plan = await planImport(db, checked, { rule: 'fill', leaveAlike: false });
    let told = 0;
    const work = {
      signal: controller.signal,
      onProgress: () => {
        told += 1;
        controller.abort();
      },
    };
    const options = { file: 'x.csv', source: '', firstMessagesPerDay: null };
    await expect(importPeople(db, plan, { ...options, ...work }, NOW)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(told).toBeGreaterThan(0);
    expect(await everything(db)).toEqual(before);
  });

  test('not if the list has changed since the preview', async () => {
    const db = freshDatabase();
    const mine = await saved(db, { name: 'Mine' });
    const { checked } = await read(file);
    const plan = await planImport(db, checked, { rule: 'fill', leaveAlike: false });
    await changeContact(db, mine.id, { notes: 'in another window' }, new Date(NOW.getTime() + 1000));
    const before = await everything(db);
    const options = { file: 'x.csv', source: '', firstMessagesPerDay: null };
    expect(await importPeople(db, plan, options, NOW)).toEqual({ ok: false, changedMeanwhile: true });
    expect(await everything(db)).toEqual(before);
  });

  describe('not if people have changed since', () => {
    const LENA = 'Lena,facebook.com/lena.new,Mentoring';
    const HEAD = 'Name,Address,Stage,Notes,Next follow-up,What for,Mentorship begins';
    const later = new Date(NOW.getTime() + 1000);
    type List = { db: TrailDatabase; id: string; weeksId: string };

    const MEANWHILE: [what: string, (list: List) => Promise<unknown>][] = [
      ['planned', ({ db, id }) => planFollowUp(db, id, { dueOn: '2026-12-01', what: 'Call' }, later)],
      [
        'done',
        async ({ db }) => {
          const [open] = await db.followUps.where({ status: 'open' }).toArray();
          return completeFollowUp(db, open?.id ?? '', later);
        },
      ],
      [
        'left out',
        async ({ db }) => {
          const [open] = await db.followUps.where({ status: 'open' }).toArray();
          return skipFollowUp(db, open?.id ?? '', later);
        },
      ],
      [
        'goals',
        ({ db, weeksId }) => {
          const goal = { id: 'g', text: 'A goal', measure: '', obstacle: '', reached: false, steps: [] };
          return saveForm(db, weeksId, { name: 'goals', value: [goal], seen: [] }, later);
        },
      ],
      [
        'a pause',
        ({ db, weeksId }) =>
          pauseMentorship(db, weeksId, { from: '2026-12-07', until: '2026-12-13', reason: 'holiday' }, later),
      ],
      ['an end', ({ db, weeksId }) => endMentorship(db, weeksId, later)],
      ['an address', ({ db }) => saveContact(db, { name: 'New', address: 'facebook.com/new.one' }, later)],
    ];

    test.each(MEANWHILE)('%s', async (_what, work) => {
      for (const row of [`${LENA},,2026-12-24,Ask,`, `${LENA},,,,2026-12-01`, `${LENA},more,,,`]) {
        const db = freshDatabase();
        const { id } = await saved(db, { name: 'Lena', address: 'facebook.com/lena.new' });
        const { mentorship } = good(await startMentorship(db, id, { beginsOn: '2026-11-30' }, NOW));
        const { checked } = await read(`${HEAD}\n${row}\nNew,facebook.com/new.one,,,,,`);
        const plan = await planImport(db, checked, { rule: 'theirs', leaveAlike: false });
        expect([plan.updated, plan.added].map(({ length }) => length)).toEqual([1, 1]);
        await work({ db, id, weeksId: mentorship.id });
        const before = await everything(db);
        const options = { file: 'x.csv', source: '', firstMessagesPerDay: null };
        expect(await importPeople(db, plan, options, later)).toEqual({ ok: false, changedMeanwhile: true });
        expect(await everything(db)).toEqual(before);
        expect(await checkDatabase(db, TODAY)).toEqual([]);
        // As the view does: first a new plan, then the import.
        const again = await planImport(db, checked, { rule: 'theirs', leaveAlike: false });
        good(await importPeople(db, again, options, later));
        expect(await checkDatabase(db, TODAY)).toEqual([]);
      }
    });
  });

  test('and is in the list of past imports under its name', async () => {
    const db = freshDatabase();
    await bringIn(db, file);
    expect(await listEntries(db)).toMatchObject([{ kind: 'import', file: 'people.csv', count: 30 }]);
  });
});

describe('ten weeks', () => {
  const HEAD = 'Name,Address,Stage,Ten weeks begin\n';
  const dalia = (beginsOn: Day) => `${HEAD}Dalia,facebook.com/dalia.new,Mentoring,${beginsOn}`;
  const open = async (db: TrailDatabase) => {
    const rows = await db.followUps.where({ status: 'open' }).toArray();
    return rows.map(({ proposal, dueOn, answers }) => `${proposal} ${dueOn} ${answers}`);
  };

  test('somebody new gets what the weeks require', async () => {
    const ahead = freshDatabase();
    await bringIn(ahead, dalia('2026-12-07'));
    expect(await open(ahead)).toEqual(['meet 2026-12-07 meet:1']);
    const running = freshDatabase();
    await bringIn(running, dalia('2026-11-02'));
    expect((await open(running)).toSorted()).toEqual([
      `check-in ${TODAY} check-in:3`,
      'meet 2026-11-23 meet:4',
    ]);
    expect(await settleSignals(running, NOW)).toBe(0);
  });

  test('so does somebody in the list, for new weeks and for those that start on another day', async () => {
    const db = freshDatabase();
    await saved(db, { name: 'Dalia', address: 'facebook.com/dalia.new', stage: 'mentoring' });
    await bringIn(db, dalia('2026-12-07'));
    expect(await open(db)).toEqual(['meet 2026-12-07 meet:1']);
    await bringIn(db, dalia('2026-12-14'), { rule: 'theirs' });
    expect(await open(db)).toEqual(['meet 2026-12-14 meet:1']);
    expect(await db.mentorships.toArray()).toMatchObject([{ beginsOn: '2026-12-14', lastOn: '2027-02-21' }]);
    await expectOneNextAction(db);
  });

  test('weeks with records stay where they are, and the row is reported as differing', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { name: 'Dalia', address: 'facebook.com/dalia.new' });
    const { mentorship } = good(await startMentorship(db, id, { beginsOn: '2026-11-16' }, NOW));
    good(
      await writeWeek(
        db,
        mentorship.id,
        { week: 1, record: recordOf({ metOn: '2026-11-16' }), seen: undefined },
        NOW,
      ),
    );
    const before = await everything(db);
    const { plan } = await bringIn(db, dalia('2026-11-09'), { rule: 'theirs' });
    expect(plan).toMatchObject({ updated: [], skipped: 0, differing: 1 });
    expect(await everything(db)).toEqual(before);
  });

  const begin = { weeks: builtinWeeks('six-weeks'), planName: '', onFacebook: true };
  test.each([
    ['met on Facebook and known to be an adult', true, 'facebook.com/dalia.new', true, 'adult'],
    ['of an unknown age', false, 'facebook.com/dalia.new', false, 'unknown'],
    ['met elsewhere', true, 'linkedin.com/in/dalia', false, 'unknown'],
  ])(
    'weeks that start with the file follow the chosen plan: %s',
    async (_name, isAdult, address, onFacebook, ageBand) => {
      const known = freshDatabase();
      await saved(known, { name: 'Dalia', address, stage: 'interested' });
      for (const db of [freshDatabase(), known]) {
        const file = `${HEAD}Dalia,${address},Mentoring,2026-12-07`;
        await bringIn(db, file, { rule: 'theirs', begin: { ...begin, isAdult } });
        expect(await only(db)).toMatchObject({ ageBand, stage: 'mentoring' });
        const [row] = await db.mentorships.toArray();
        expect(row).toMatchObject({ onFacebook });
        expect(row?.weeks).toHaveLength(6);
      }
    },
  );

  test.each([
    ['stay', 'mentoring', false],
    ['run', 'completed', false],
    ['end', 'completed', true],
  ] as const)('if a file moves somebody on whose weeks are running: %s', async (moving, stage, isEnded) => {
    const db = freshDatabase();
    const { id } = await saved(db, { name: 'Dalia', address: 'facebook.com/dalia.new' });
    good(await startMentorship(db, id, { beginsOn: '2026-11-16' }, NOW));
    const before = await everything(db);
    const file = 'Name,Address,Stage\nDalia,facebook.com/dalia.new,Completed';
    const { result } = await bringIn(db, file, { rule: 'theirs', moving });
    expect(await only(db)).toMatchObject({ stage });
    expect((await db.mentorships.toArray())[0]?.endedAt !== undefined).toBe(isEnded);
    await expectOneNextAction(db);
    if (result.ok) await undoEntry(db, result.entryId, NOW);
    expect(await everything(db)).toEqual(before);
  });

  test('what the mentor has planned stays', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { name: 'Dalia', address: 'facebook.com/dalia.new', stage: 'mentoring' });
    good(await planFollowUp(db, id, { dueOn: '2026-12-24', what: 'A card' }, NOW));
    await bringIn(db, dalia('2026-12-07'));
    expect((await open(db)).toSorted()).toEqual(['meet 2026-12-07 meet:1', 'undefined 2026-12-24 undefined']);
  });
});
