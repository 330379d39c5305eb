import fc from 'fast-check';
import { addToKnown } from '../../../utils/actions/add-to-known';
import { emptyBin, eraseContact } from '../../../utils/actions/bin';
import { changeMany, deleteMany } from '../../../utils/actions/bulk';
import {
  answerSignal,
  changeMeeting,
  changePlanOf,
  clearWeek,
  endMentorship,
  moveMeeting,
  pauseMentorship,
  saveForm,
  unpauseMentorship,
  writeWeek,
} from '../../../utils/actions/change-mentorship';
import { changeContact, deleteContact, restoreContact, saveContact } from '../../../utils/actions/contacts';
import { keepLonger, toldToday } from '../../../utils/actions/decide';
import {
  completeFollowUp,
  planFollowUp,
  skipFollowUp,
  snoozeFollowUp,
} from '../../../utils/actions/follow-ups';
import { handOn, noteArrival, removeReferral } from '../../../utils/actions/hand-on';
import { importPeople } from '../../../utils/actions/import';
import { DUPLICATE_RULES, type ImportPlan, planImport } from '../../../utils/actions/import-plan';
import { putInCharge } from '../../../utils/actions/in-charge';
import { dismissDuplicate } from '../../../utils/actions/keep-apart';
import { keepInTouch } from '../../../utils/actions/keep-in-touch';
import { changeInteraction, deleteInteraction, logInteraction } from '../../../utils/actions/log';
import { noteBack, noteLeft, renameMember, writeAs } from '../../../utils/actions/members';
import { mergeContacts } from '../../../utils/actions/merge';
import { missMeeting } from '../../../utils/actions/missed-meeting';
import { moveOn } from '../../../utils/actions/move-on';
import { keepNote } from '../../../utils/actions/notes';
import { addOffer, changeOffer, deleteOffer, proposeOffer } from '../../../utils/actions/offers';
import { addPlans, deletePlan, savePlan } from '../../../utils/actions/plans';
import { changePreferences } from '../../../utils/actions/preferences';
import { restoreBackup } from '../../../utils/actions/restore';
import { addSamples, removeSamples } from '../../../utils/actions/samples';
import { saveSeveral } from '../../../utils/actions/save-several';
import { settleSignals } from '../../../utils/actions/settle';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { addTemplate, changeTemplate, deleteTemplate } from '../../../utils/actions/templates';
import { undoEntry } from '../../../utils/actions/undo-entry';
import { changeView, deleteView, saveView } from '../../../utils/actions/views';
import { readPreferences } from '../../../utils/database/preferences';
import type { TrailDatabase } from '../../../utils/database/schema';
import type { Undo } from '../../../utils/database/undo';
import { type Backup, readBackup, writeBackup } from '../../../utils/exchange/backup';
import type { CheckedRows } from '../../../utils/exchange/check-rows';
import { addDays, type Day, toDay } from '../../../utils/ground/days';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import { AGE_BANDS, STAGES } from '../../../utils/model/contact';
import { MISSED, type NetworkPerson, type Referral } from '../../../utils/model/mentorship';
import { SAMPLE_IDS } from '../../../utils/model/samples';
import { weekDays } from '../../../utils/model/schedule';
import { signalsOf } from '../../../utils/model/signals';
import { recordOf } from './course';

/** A play in progress: what the mentor has at hand besides what is stored. */
export interface Play {
  db: TrailDatabase;
  /** Undos of what was done, including long ago. */
  undos: Undo[];
  /** Everybody erased, by id, until a backup restores them. */
  erased: string[];
  /** A backup of an earlier moment, and a preview of an import. */
  backup: Backup | null;
  plan: ImportPlan | null;
  table: CheckedRows;
}

/** One action on whatever rows its numbers select. */
export const step = fc.record({
  name: fc.nat({ max: 999 }),
  row: fc.nat({ max: 7 }),
  other: fc.nat({ max: 7 }),
  number: fc.integer({ min: 0, max: 80 }),
  stage: fc.constantFrom(...STAGES),
  /** Hours since the previous action: usually the same day, sometimes after a week away, rarely after the bin's month. */
  pause: fc.constantFrom(0, 0, 0, 0.02, 1, 30, 200, 750),
});
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const ADDRESSES = [
  'facebook.com/profile.php?id=1000123',
  'facebook.com/groups/1/user/1000123/',
  'linkedin.com/in/lena',
  'https://example.org/~amir',
  '',
];
const PEOPLE = { name: 'Made up', notes: 'Not a person.' };
const SAMPLE_TEXTS = {
  metAt: 'Made-up group',
  people: { found: PEOPLE, contacted: PEOPLE, mentoring: PEOPLE },
  log: { contactedSent: 'a', mentoringSent: 'b', mentoringReply: 'c', mentoringMeeting: 'd' },
  weeks: {
    channel: 'Video',
    agreement: { expectations: 'e', confidentiality: 'c', absence: 'a' },
    goal: { text: 'g', measure: 'm', obstacle: 'o', steps: ['one', 'two'] as const },
    skills: [{ name: 'n', proof: 'p' }],
    nextSteps: ['x', 'y', 'z'],
    note: 'n',
  },
};

type Context = Play & {
  now: Date;
  today: Day;
  day: Day;
  text: string;
  one: Step;
  /** The id of a row, any one of them. */
  pick(table: Table, at?: number): Promise<string>;
  address: string;
};
type Table =
  | 'contacts'
  | 'followUps'
  | 'interactions'
  | 'mentorships'
  | 'plans'
  | 'templates'
  | 'offers'
  | 'views';

/** Everything that can be done, by name. Each returns its result; an undo in it is kept. */
const ACTIONS: Record<string, (play: Context) => Promise<unknown>> = {
  save: ({ db, address, one, now, text }) =>
    saveContact(
      db,
      {
        ...{ name: `Lena ${one.row}`, address, stage: one.stage, notes: text, tags: [text] },
        ageBand: AGE_BANDS[one.other % AGE_BANDS.length] ?? 'unknown',
      },
      now,
    ),
  several: ({ db, now, address, text }) => {
    const line = { text, guessed: false, odd: false, problem: null };
    const lines = [
      { ...line, number: 1, name: 'Amir', address },
      { ...line, number: 2, name: 'Berta', address: '' },
    ];
    return saveSeveral(db, lines, { metAt: text, metAtAddress: '', source: text, purpose: '' }, now);
  },
  add: async ({ db, pick, address, text, now }) =>
    addToKnown(
      db,
      await pick('contacts'),
      { name: 'x', address, notes: text, tags: [text], ageBand: 'adult' },
      now,
    ),
  change: async ({ db, pick, address, text, now }) =>
    changeContact(db, await pick('contacts'), { address, notes: text, metAt: text }, now),
  stage: async ({ db, pick, one, now }) =>
    changeContact(db, await pick('contacts'), { stage: one.stage }, now),
  moveOn: async ({ db, pick, one, now, today }) => {
    const until = addDays(today, one.number);
    const weeks = ([{ kind: 'run' }, { kind: 'end' }, { kind: 'pause', from: today, until }] as const)[
      one.other % 3
    ] ?? { kind: 'run' };
    return moveOn(db, await pick('contacts'), { stage: one.stage, weeks }, now);
  },
  cadence: async ({ db, pick, one, now }) =>
    changeContact(db, await pick('contacts'), { cadenceDays: one.number || null }, now),
  age: async ({ db, pick, one, now }) =>
    changeContact(db, await pick('contacts'), { ageBand: AGE_BANDS[one.other % 4] ?? 'unknown' }, now),
  delete: async ({ db, pick, now }) => deleteContact(db, await pick('contacts'), now),
  restore: async ({ db, pick, now }) => restoreContact(db, await pick('contacts'), now),
  log: async ({ db, pick, today, text, one, now }) => {
    const kind = (['sent', 'reply', 'call', 'meeting', 'note'] as const)[one.other % 5] ?? 'note';
    return logInteraction(
      db,
      await pick('contacts'),
      { kind, on: addDays(today, -one.row), text: text || 'x' },
      now,
    );
  },
  correct: async ({ db, pick, today, text, one, now }) =>
    changeInteraction(db, await pick('interactions'), { on: addDays(today, -one.number), text }, now),
  'private-note': async ({ db, pick, today, text, now }) =>
    logInteraction(
      db,
      await pick('contacts'),
      { kind: 'note', on: today, text: text || 'x', private: true },
      now,
    ),
  share: async ({ db, pick, now }) => changeInteraction(db, await pick('interactions'), { share: true }, now),
  'write-as': ({ db, one, now }) =>
    writeAs(db, ['Anna', 'Ben', 'anna '][one.other % 3] ?? 'Anna', now, {
      as: (['ask', 'back', 'new'] as const)[one.number % 3],
    }),
  rename: async ({ db, one, now }) =>
    renameMember(db, (await readPreferences(db)).member, ['Carla', 'Ben'][one.other % 2] ?? 'Carla', now),
  leave: async ({ db, one, now }) => {
    const members = await db.members.toCollection().primaryKeys();
    return noteLeft(db, members[one.other % Math.max(1, members.length)] ?? '', now);
  },
  'come-back': async ({ db, now }) => noteBack(db, (await readPreferences(db)).member, now),
  charge: async ({ db, pick, one, now }) => {
    const members = await db.members.toCollection().primaryKeys();
    return putInCharge(db, await pick('contacts'), members[one.other % (members.length + 1)] ?? null, now);
  },
  unlog: async ({ db, pick, now }) => deleteInteraction(db, await pick('interactions'), now),
  plan: async ({ db, pick, day, text, one, now }) => {
    const meeting = one.other % 3 === 0 ? { time: one.number % 2 ? '' : '16:30' } : {};
    return planFollowUp(db, await pick('contacts'), { dueOn: day, what: text, ...meeting }, now);
  },
  complete: async ({ db, pick, one, now }) => {
    const log = (['sent', 'call', 'meeting'] as const)[one.other % 5];
    return completeFollowUp(db, await pick('followUps'), now, log ? { log } : {});
  },
  skip: async ({ db, pick, now }) => skipFollowUp(db, await pick('followUps'), now),
  snooze: async ({ db, pick, day, now }) => snoozeFollowUp(db, await pick('followUps'), day, now),
  start: async ({ db, pick, day, one, now }) =>
    startMentorship(
      db,
      await pick('contacts'),
      { beginsOn: addDays(day, -60), onFacebook: one.other === 1, isAdult: one.other === 1 && one.row > 3 },
      now,
    ),
  write: async ({ db, pick, one, today, now }) => {
    const id = await pick('mentorships');
    const seen = (await db.mentorships.get(id))?.weeks[one.other]?.record;
    const record = recordOf({
      met: one.number % 3 > 0,
      metOn: today,
      lastStep: 'not',
      worry: one.number % 7 === 0,
    });
    return writeWeek(db, id, { week: one.other + 1, record, seen }, now);
  },
  miss: async ({ db, pick, one, day, text, now }) => {
    const id = await pick('mentorships');
    const seen = (await db.mentorships.get(id))?.weeks[one.other]?.record;
    const record = recordOf({ met: false, missed: MISSED[one.number % 3] ?? 'no-word' });
    const again = one.row % 2 ? { on: day, what: text } : null;
    return missMeeting(
      db,
      id,
      { written: { week: one.other + 1, record, seen }, log: text || 'x', again },
      now,
    );
  },
  'hand-on': async ({ db, pick, one, today, text, now }) => {
    const id = await pick('mentorships');
    const referral: Referral = {
      ...{ id: `r${one.row % 2}`, kind: 'course', to: text || 'x', mayKnow: text, agreedOn: today },
      ...{ firstContact: 'call', askOn: addDays(today, 7), arrived: '', inRecord: one.other > 3 },
    };
    const seen = (await db.mentorships.get(id))?.referrals?.find((each) => each.id === referral.id);
    return handOn(db, id, { referral, seen, log: text }, now);
  },
  arrived: async ({ db, pick, one, text, now }) => {
    const id = await pick('mentorships');
    const referral = (await db.mentorships.get(id))?.referrals?.[0]?.id ?? '';
    const arrived = (['yes', 'not-yet', 'no'] as const)[one.other % 3] ?? 'yes';
    return noteArrival(db, id, { referral, arrived, log: text }, now);
  },
  'no-referral': async ({ db, pick, now }) => {
    const id = await pick('mentorships');
    return removeReferral(db, id, (await db.mentorships.get(id))?.referrals?.[0]?.id ?? '', now);
  },
  network: async ({ db, pick, text, now }) => {
    const id = await pick('mentorships');
    const aunt: NetworkPerson = {
      ...{ id: 'n', name: 'Aunt', near: 1, helps: text, sentence: '', asked: 'to-ask', inRecord: true },
    };
    const seen = (await db.mentorships.get(id))?.network;
    return saveForm(db, id, { name: 'network', value: [aunt], seen }, now);
  },
  offer: ({ db, text, now }) =>
    addOffer(db, { kind: 'course', title: text || 'o', reach: text, note: '' }, now),
  'change-offer': async ({ db, pick, text, now }) => {
    const id = await pick('offers');
    const seen = (await db.offers.get(id))?.updatedAt ?? '';
    const draft = { kind: 'language', title: text || 'p', reach: '', note: text } as const;
    return changeOffer(db, id, { draft, seen }, now);
  },
  'delete-offer': async ({ db, pick, now }) => deleteOffer(db, await pick('offers'), now),
  propose: async ({ db, pick, text, now }) => {
    const offer = await db.offers.get(await pick('offers'));
    return offer && proposeOffer(db, await pick('mentorships'), { offer, log: text }, now);
  },
  unwrite: async ({ db, pick, one, now }) => clearWeek(db, await pick('mentorships'), one.other + 1, now),
  break: async ({ db, pick, day, one, now }) =>
    pauseMentorship(
      db,
      await pick('mentorships'),
      { from: day, until: addDays(day, one.number), reason: 'illness' },
      now,
    ),
  unbreak: async ({ db, pick, now }) => {
    const id = await pick('mentorships');
    return unpauseMentorship(db, id, (await db.mentorships.get(id))?.pauses[0]?.id ?? '', now);
  },
  move: async ({ db, pick, one, today, now }) => {
    const id = await pick('mentorships');
    const mentorship = await db.mentorships.get(id);
    const meetsOn = (mentorship && weekDays(mentorship)[one.other]?.meetsOn) ?? today;
    return moveMeeting(db, id, { week: one.other + 1, to: addDays(meetsOn, (one.number % 9) - 4) }, now);
  },
  meeting: async ({ db, pick, one, text, now }) =>
    changeMeeting(
      db,
      await pick('mentorships'),
      { weekday: one.number % 7, time: '17:00', minutes: 45, channel: text },
      now,
    ),
  replan: async ({ db, pick, one, now }) =>
    changePlanOf(db, await pick('mentorships'), builtinWeeks('ten-weeks').slice(0, 3 + one.other), now),
  form: async ({ db, pick, text, now }) => {
    const id = await pick('mentorships');
    const goal = { id: 'g', text, measure: '', obstacle: '', reached: false, steps: [] };
    return saveForm(
      db,
      id,
      { name: 'goals', value: [goal], seen: (await db.mentorships.get(id))?.goals ?? [] },
      now,
    );
  },
  answer: async ({ db, pick, today, now }) => {
    const id = await pick('mentorships');
    const mentorship = await db.mentorships.get(id);
    const [signal] = mentorship ? signalsOf(mentorship, today) : [];
    return answerSignal(db, id, signal?.key ?? 'end-near:7', now);
  },
  end: async ({ db, pick, now }) => endMentorship(db, await pick('mentorships'), now),
  touch: async ({ db, pick, now }) => keepInTouch(db, await pick('contacts'), 30, now),
  many: async ({ db, pick, one, text, now, day }) => {
    const ids = [await pick('contacts'), await pick('contacts', one.other)];
    const change = [
      { stage: one.stage },
      { addTags: [text || 'tag'], metAt: text },
      { dueOn: day },
      { cadenceDays: one.number || null, stage: one.stage },
      { inCharge: one.other % 2 ? null : '019c0000-0000-7000-8000-00000000000a' },
    ][one.number % 5];
    return changeMany(db, ids, change ?? {}, now);
  },
  'delete-many': async ({ db, pick, one, now }) =>
    deleteMany(db, [await pick('contacts'), await pick('contacts', one.other)], now),
  merge: async ({ db, pick, one, now }) =>
    mergeContacts(
      db,
      { keepId: await pick('contacts'), dropId: await pick('contacts', one.other), chosen: {} },
      now,
    ),
  preview: async (play) => {
    const rule = DUPLICATE_RULES[play.one.other % 3] ?? 'fill';
    play.plan = await planImport(play.db, play.table, { rule, leaveAlike: false });
  },
  import: async ({ db, plan, now, one, text }) =>
    plan &&
    importPeople(
      db,
      plan,
      { file: `${text}.csv`, source: text, firstMessagesPerDay: one.other || null },
      now,
    ),
  backup: async (play) => {
    const read = await readBackup((await writeBackup(play.db, play.now)).join(''));
    if (!read.ok) throw new Error(`Our own backup is refused: ${read.problem} ${read.where}`);
    play.backup = read.backup;
  },
  'bring-back': async (play) => {
    const { db, backup, one, now } = play;
    if (!backup) return;
    const text = JSON.stringify(backup);
    play.erased = play.erased.filter((id) => !text.includes(id));
    await restoreBackup(db, backup, { way: one.other % 2 ? 'merge' : 'replace', file: 'b.json' }, now);
  },
  samples: ({ db, now }) => addSamples(db, SAMPLE_TEXTS, now),
  'no-samples': ({ db, now }) => removeSamples(db, now),
  template: ({ db, text, now }) =>
    addTemplate(db, { kind: 'first', name: text || 'n', text: 'Hello', language: 'de' }, now),
  'change-template': async ({ db, pick, text, now }) => {
    const id = await pick('templates');
    const seen = (await db.templates.get(id))?.updatedAt ?? '';
    const draft = { kind: 'further', name: 'm', text: text || 'Hi', language: 'en' } as const;
    return changeTemplate(db, id, { draft, seen }, now);
  },
  'delete-template': async ({ db, pick, now }) => deleteTemplate(db, await pick('templates'), now),
  'save-plan': async ({ db, pick, one, now }) => {
    const known = one.other % 2 ? ((await db.plans.get(await pick('plans'))) ?? null) : null;
    return savePlan(db, { name: 'Short', weeks: builtinWeeks('six-weeks') }, known, now);
  },
  'add-plans': ({ db, now, text }) =>
    addPlans(db, [{ name: `P${text}`, weeks: builtinWeeks('six-weeks') }], now),
  'delete-plan': async ({ db, pick, now }) => deletePlan(db, await pick('plans'), now),
  view: ({ db, now, one, text }) =>
    saveView(
      db,
      {
        ...{ name: `V${one.row}`, filter: { search: text, stages: [one.stage] }, columns: ['name'] },
        sorting: { by: 'name', descending: false },
      },
      now,
    ),
  'change-view': async ({ db, pick, one, now }) =>
    changeView(db, await pick('views'), { name: `V${one.other}` }, now),
  'delete-view': async ({ db, pick }) => deleteView(db, await pick('views')),
  note: ({ db, text, one, now }) =>
    keepNote(db, { kind: 'platform', key: `k${one.row % 2}` }, { text, joined: one.other > 3 }, now),
  prefer: ({ db, one, now }) =>
    changePreferences(
      db,
      { quietWeekdays: one.number % 2 ? [0, 6] : [], cadences: { found: one.number || 1 } },
      now,
    ),
  told: async ({ db, pick, one, now }) =>
    toldToday(db, [await pick('contacts'), await pick('contacts', one.other)], now),
  keep: async ({ db, pick, now, text }) =>
    keepLonger(db, [await pick('contacts')], { reason: text || 'why' }, now),
  apart: async ({ db, pick, one, now }) =>
    dismissDuplicate(db, await pick('contacts'), await pick('contacts', one.other), now),
  erase: async (play) => {
    const { db, pick } = play;
    const before = new Set(await db.contacts.toCollection().primaryKeys());
    await eraseContact(db, await pick('contacts'));
    for (const id of await db.contacts.toCollection().primaryKeys()) before.delete(id);
    // Sample people always have the same ids when they are added again.
    for (const id of SAMPLE_IDS) before.delete(id);
    play.erased.push(...before);
  },
  bin: ({ db, now }) => emptyBin(db, now),
  settle: ({ db, now }) => settleSignals(db, now),
  undo: async ({ undos, one }) => undos.at(-1 - (one.row % Math.max(1, undos.length)))?.(),
  'undo-entry': async ({ db, one, now }) => {
    const entries = await db.journal.toCollection().primaryKeys();
    await undoEntry(db, entries.at(-1 - (one.row % Math.max(1, entries.length))) ?? '', now);
  },
};

/** What happens more often than the rest, as in real life. */
const OFTEN = [
  ...['save', 'save', 'log', 'stage', 'plan', 'start', 'start', 'start', 'merge', 'import'],
  ...['write', 'write', 'break', 'break', 'move', 'undo', 'undo', 'undo-entry'],
];
export const NAMES = [...Object.keys(ACTIONS), ...OFTEN];

/** The actions that have changed something, as a test in which one never does would say nothing about it. */
export const DONE = new Set<string>();
export const ALL = Object.keys(ACTIONS);

export const nameOf = ({ name }: Step): string => NAMES[name % NAMES.length] ?? '';

/** Performs one action. */
export async function perform(play: Play, one: Step, now: Date): Promise<void> {
  const today = toDay(now);
  const pick = async (table: Table, at = one.row) => {
    const keys = (await play.db[table].toCollection().primaryKeys()) as string[];
    return keys[at % Math.max(1, keys.length)] ?? 'none';
  };
  const context = Object.assign(play, {
    ...{ now, today, one, pick, day: addDays(today, one.number) },
    ...{
      text: ['', 'a', 'Über "uns"', '=1'][one.number % 4] ?? '',
      address: ADDRESSES[one.number % 5] ?? '',
    },
  });
  const result = await ACTIONS[nameOf(one)]?.(context);
  if (!(typeof result === 'object' && result !== null && 'ok' in result && !result.ok)) DONE.add(nameOf(one));
  if (typeof result === 'function') play.undos.push(result as Undo);
  else if (typeof result === 'object' && result !== null && 'undo' in result)
    play.undos.push(result.undo as Undo);
}
