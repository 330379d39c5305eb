import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changeMany } from '../../../utils/actions/bulk';
import { pauseMentorship, saveForm, writeWeek } from '../../../utils/actions/change-mentorship';
import { changeContact, saveContact } from '../../../utils/actions/contacts';
import { keepLonger } from '../../../utils/actions/decide';
import { act } from '../../../utils/actions/door';
import { planFollowUp } from '../../../utils/actions/follow-ups';
import { importPeople } from '../../../utils/actions/import';
import { planImport } from '../../../utils/actions/import-plan';
import { changeInteraction, logInteraction } from '../../../utils/actions/log';
import { mergeContacts } from '../../../utils/actions/merge';
import { keepNote } from '../../../utils/actions/notes';
import { addPlans, savePlan } from '../../../utils/actions/plans';
import { changePreferences } from '../../../utils/actions/preferences';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { addTemplate } from '../../../utils/actions/templates';
import { saveView } from '../../../utils/actions/views';
import { RefusedRow } from '../../../utils/database/errors';
import { readBackup, readTables, writeBackup } from '../../../utils/exchange/backup';
import { newId } from '../../../utils/ground/ids';
import { LANGUAGES } from '../../../utils/language/translate';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { peopleIn, texts } from '../exchange/support';
import { recordOf } from './course';

const LONG = 'x'.repeat(2_000_001);
const LINE = 'x'.repeat(5_001);
const addresses = (count: number) =>
  Array.from({ length: count }, (_, at) => `https://facebook.com/many.${at}`);
const steps = Array.from({ length: 1_001 }, () => ({ id: newId(), text: 's', done: false }));
const goal = { id: 'g', text: 'g', measure: '', obstacle: '', reached: false, steps: [] };
const weeks = builtinWeeks('six-weeks');

/** Somebody with running weeks and an entry in the log, and another person. */
async function list() {
  const db = freshDatabase();
  const lena = await saved(db, { name: 'Lena', notes: 'n'.repeat(1_500_000) });
  const amir = await saved(db, { name: 'Amir', notes: 'a'.repeat(1_500_000) });
  const { mentorship } = good(await startMentorship(db, lena.id, { beginsOn: TODAY }, NOW));
  const log = { kind: 'note', on: TODAY, text: 't' } as const;
  const { interaction } = good(await logInteraction(db, lena.id, log, NOW));
  return { db, id: lena.id, other: amir.id, weeksId: mentorship.id, entry: interaction.id };
}
type List = Awaited<ReturnType<typeof list>>;

const TOO_MUCH: [what: string, (list: List) => Promise<unknown>][] = [
  ['a note', ({ db }) => saveContact(db, { name: 'N', address: '', notes: LONG }, NOW)],
  ['a tag of a language', ({ db }) => saveContact(db, { name: 'N', address: '', language: LINE }, NOW)],
  ['a place', ({ db, id }) => changeContact(db, id, { metAt: LONG }, NOW)],
  ['addresses', ({ db, id }) => changeContact(db, id, { addresses: addresses(1_001) }, NOW)],
  ['a place of many', ({ db, id }) => changeMany(db, [id], { metAt: LONG }, NOW)],
  ['a reason', ({ db, id }) => keepLonger(db, [id], { reason: LONG }, NOW)],
  ['what is planned', ({ db, id }) => planFollowUp(db, id, { dueOn: TODAY, what: LONG }, NOW)],
  ['an entry', ({ db, id }) => logInteraction(db, id, { kind: 'note', on: TODAY, text: LONG }, NOW)],
  [
    'an entry that is corrected',
    ({ db, entry }) => changeInteraction(db, entry, { on: TODAY, text: LONG }, NOW),
  ],
  [
    'two notes in one',
    ({ db, id, other }) => mergeContacts(db, { keepId: id, dropId: other, chosen: {} }, NOW),
  ],
  ['a note on a platform', ({ db }) => keepNote(db, { kind: 'platform', key: 'k' }, { text: LONG }, NOW)],
  ['a plan', ({ db }) => savePlan(db, { name: LINE, weeks }, null, NOW)],
  ['a plan of a file', ({ db }) => addPlans(db, [{ name: LINE, weeks }], NOW)],
  ['what was settled', ({ db }) => changePreferences(db, { safeguarding: LONG }, NOW)],
  ['a template', ({ db }) => addTemplate(db, { kind: 'first', name: 'n', text: LONG, language: 'de' }, NOW)],
  [
    'a search',
    ({ db }) =>
      saveView(
        db,
        {
          name: 'v',
          filter: { search: LINE },
          columns: ['name'],
          sorting: { by: 'name', descending: false },
        },
        NOW,
      ),
  ],
  [
    'steps of a goal',
    ({ db, weeksId }) => saveForm(db, weeksId, { name: 'goals', value: [{ ...goal, steps }], seen: [] }, NOW),
  ],
  [
    'a week',
    ({ db, weeksId }) =>
      writeWeek(
        db,
        weeksId,
        { week: 1, record: recordOf({ metOn: TODAY, note: LONG }), seen: undefined },
        NOW,
      ),
  ],
  [
    'a pause',
    ({ db, weeksId }) =>
      pauseMentorship(db, weeksId, { from: TODAY, until: '2999-12-31', reason: 'other' }, NOW),
  ],
  [
    'a clock of the year 10001',
    ({ db }) => saveContact(db, { name: 'N', address: '' }, new Date('+010001-01-01')),
  ],
];

test.each(TOO_MUCH)('too much is refused as a whole, and reported: %s', async (_what, work) => {
  const there = await list();
  const before = await readTables(there.db);
  const result = await work(there).then(
    (answer) => answer as { ok: boolean },
    (failure: unknown) => failure,
  );
  if (result instanceof Error) {
    expect(result).toBeInstanceOf(RefusedRow);
    const { where } = result as RefusedRow;
    for (const language of LANGUAGES) expect(texts(language)('failure-refused', { where })).toContain(where);
  } else expect(result).toMatchObject({ ok: false });
  expect(await readTables(there.db)).toEqual(before);
  expect(await there.db.journal.count()).toBe(0);
  expect(await readBackup((await writeBackup(there.db, NOW)).join(''))).toMatchObject({ ok: true });
});

test('the maximum is stored, and read back', async () => {
  const { db, id } = await list();
  good(await changeContact(db, id, { notes: LONG.slice(1), addresses: addresses(1_000) }, NOW));
  const read = await readBackup((await writeBackup(db, NOW)).join(''));
  expect(read).toMatchObject({ ok: true });
});

test('a table cell with more than can be stored loses neither the person nor the others', async () => {
  const { db } = await list();
  const csv = [
    'Name,Profile addresses,Notes,Where,Next step on,What',
    `Many,"${addresses(1_001).join(' ')}",${LONG},${LONG},2026-12-01,${LONG}`,
    'One,,,,,',
    `Many,"${addresses(1).join(' ')} https://facebook.com/many.more https://facebook.com/many.others",,,,`,
  ].join('\n');
  const rows = await peopleIn(csv, {
    fields: ['name', 'addresses', 'notes', 'metAt', 'followUpOn', 'followUpWhat'],
    websites: [],
  });
  expect(rows.bad).toEqual([]);
  expect(rows.partly).toEqual([
    {
      number: 2,
      name: 'Many',
      problems: [
        { kind: 'addresses', count: 1 },
        { kind: 'text-shortened', column: 'metAt' },
        { kind: 'text-shortened', column: 'notes' },
        { kind: 'text-shortened', column: 'followUpWhat' },
      ],
    },
  ]);
  const plan = await planImport(db, rows, { rule: 'fill', leaveAlike: false });
  await importPeople(db, plan, { file: 'a.csv', source: '', firstMessagesPerDay: null }, NOW);
  const [many] = await db.contacts.where('sortKey').equals('many').toArray();
  expect(many?.addresses).toHaveLength(1_000);
  expect(many?.notes).toHaveLength(LONG.length - 1);
  expect(await db.contacts.where('sortKey').equals('one').count()).toBe(1);
  expect(await readBackup((await writeBackup(db, NOW)).join(''))).toMatchObject({ ok: true });
});

test('nobody under 16 gets past the door, whoever writes', async () => {
  const db = freshDatabase();
  const lena = await saved(db, { name: 'Lena' });
  const write = act(db, { name: 'test', tables: ['contacts'], next: 'own' }, NOW, async () => {
    await db.contacts.update(lena.id, { ageBand: 'under-16' });
  });
  await expect(write).rejects.toThrow(RefusedRow);
  expect((await db.contacts.get(lena.id))?.ageBand).toBe('unknown');
});
