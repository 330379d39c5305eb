import { TABLES } from '../../../utils/model/tables';
import 'fake-indexeddb/auto';
import { onTestFinished, vi } from 'vitest';
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
import {
  completeFollowUp,
  planFollowUp,
  skipFollowUp,
  snoozeFollowUp,
} from '../../../utils/actions/follow-ups';
import { handOn } from '../../../utils/actions/hand-on';
import { putInCharge } from '../../../utils/actions/in-charge';
import {
  changeInteraction,
  deleteInteraction,
  type InteractionDraft,
  logInteraction,
} from '../../../utils/actions/log';
import { writeAs } from '../../../utils/actions/members';
import { missMeeting } from '../../../utils/actions/missed-meeting';
import { moveOn } from '../../../utils/actions/move-on';
import { changePreferences } from '../../../utils/actions/preferences';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import type { TrailDatabase } from '../../../utils/database/schema';
import type { Undo } from '../../../utils/database/undo';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import type { Referral } from '../../../utils/model/mentorship';
import { lastDay } from '../../../utils/model/schedule';
import { seed } from '../database/seed';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { recordOf } from './course';

export interface Scene {
  db: TrailDatabase;
  contact: string;
  followUp: string;
  mentorship: string;
  entry: string;
  binned: string;
  willing: string;
  /** A mentorship whose next action is proposed, without any records. */
  mentored: string;
  /** One with a recorded week and a break before the next. */
  written: string;
}

/** The same scene for every test, played once and then only copied. */
let played: Promise<{ scene: Scene; rows: [table: string, rows: object[]][] }> | undefined;

export async function scene(): Promise<Scene> {
  // On another day another next action might be due.
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  played ??= play().then(async (scene) => {
    const rows = TABLES.map(async (name): Promise<[string, object[]]> => {
      return [name, await scene.db.table(name).toArray()];
    });
    return { scene, rows: await Promise.all(rows) };
  });
  const { scene, rows } = await played;
  const db = freshDatabase();
  await seed(db, () => Promise.all(rows.map(([name, all]) => db.table(name).bulkAdd(all))));
  return { ...scene, db };
}

async function play(): Promise<Scene> {
  const db = freshDatabase();
  const contact = (await saved(db, { address: 'facebook.com/lena' })).id;
  const { mentorship } = good(await startMentorship(db, contact, { beginsOn: TODAY }, NOW));
  const { interaction } = good(await logInteraction(db, contact, SENT, NOW));
  const { followUp } = good(await planFollowUp(db, contact, { dueOn: TODAY, what: 'x' }, NOW));
  const binned = (await saved(db, { name: 'Binned' })).id;
  good(await startMentorship(db, binned, { beginsOn: TODAY }, NOW));
  await deleteContact(db, binned, NOW);
  const willing = (await saved(db, { name: 'Willing' })).id;
  const ids = { contact, followUp: followUp.id, mentorship: mentorship.id, entry: interaction.id };
  const begin = async (name: string) =>
    good(await startMentorship(db, (await saved(db, { name })).id, { beginsOn: TODAY }, NOW)).mentorship;
  const mentored = (await begin('Mentored')).id;
  const { id: written } = good(
    await writeWeek(db, (await begin('Written')).id, { week: 1, record: RECORD, seen: undefined }, NOW),
  ).mentorship;
  good(await pauseMentorship(db, written, BREAK, NOW));
  const row = await db.mentorships.get(written);
  if (row) {
    const pauses = row.pauses.map((pause) => ({ ...pause, id: 'pause' }));
    await seed(db, () => db.mentorships.put({ ...row, pauses, lastOn: lastDay({ ...row, pauses }) }));
  }
  return { db, ...ids, binned, willing, mentored, written };
}

const SENT: InteractionDraft = { kind: 'sent', on: TODAY, text: 'Hello' };

const RECORD = recordOf({ metOn: TODAY });
const MISSED = recordOf({ met: false, metOn: '', missed: 'called-off' });
const REFERRAL: Referral = {
  ...{ id: 'r', kind: 'course', to: 'x', mayKnow: '', agreedOn: TODAY, firstContact: 'call' },
  ...{ askOn: '2026-12-30', arrived: '', inRecord: false },
};
const BREAK = { from: TODAY, until: '2026-12-05', reason: 'holiday' } as const;

/** Every write of the domain, with how many rows it touches: one more for the contact if its listing data changes. */
export const WRITES: [name: string, rows: number, write: (scene: Scene) => Promise<unknown>][] = [
  ['saveContact', 5, ({ db }) => saveContact(db, { name: 'New', address: '' }, NOW)],
  ['changeContact', 2, ({ db, contact }) => changeContact(db, contact, { notes: 'new' }, NOW)],
  // The entry, the contact, the previous proposal and the new one.
  ['changeContact (stage)', 6, ({ db, willing }) => changeContact(db, willing, { stage: 'replied' }, NOW)],
  [
    'changeContact (closing)',
    6,
    ({ db, contact }) => changeContact(db, contact, { stage: 'completed' }, NOW),
  ],
  [
    'moveOn',
    8,
    ({ db, contact }) => moveOn(db, contact, { stage: 'completed', weeks: { kind: 'end' } }, NOW),
  ],
  ['deleteContact', 7, ({ db, contact }) => deleteContact(db, contact, NOW)],
  ['restoreContact', 8, ({ db, binned }) => restoreContact(db, binned, NOW)],
  ['planFollowUp', 2, ({ db, contact }) => planFollowUp(db, contact, { dueOn: TODAY, what: '' }, NOW)],
  ['completeFollowUp', 1, ({ db, followUp }) => completeFollowUp(db, followUp, NOW)],
  ['skipFollowUp', 1, ({ db, followUp }) => skipFollowUp(db, followUp, NOW)],
  ['snoozeFollowUp', 1, ({ db, followUp }) => snoozeFollowUp(db, followUp, '2027-01-01', NOW)],
  // The entry, the change of stage, the contact, the previous step and the next one.
  ['logInteraction', 7, ({ db, willing }) => logInteraction(db, willing, SENT, NOW)],
  [
    'logInteraction (note)',
    1,
    ({ db, willing }) => logInteraction(db, willing, { ...SENT, kind: 'note' }, NOW),
  ],
  ['changeInteraction', 3, ({ db, entry }) => changeInteraction(db, entry, { on: '2026-11-01' }, NOW)],
  ['deleteInteraction', 3, ({ db, entry }) => deleteInteraction(db, entry, NOW)],
  // The member, who writes here, and that the list is a team's.
  ['writeAs', 3, ({ db }) => writeAs(db, 'Anna', NOW)],
  ['putInCharge', 1, ({ db, willing, mentored }) => putInCharge(db, willing, mentored, NOW)],
  ['startMentorship', 7, ({ db, willing }) => startMentorship(db, willing, { beginsOn: TODAY }, NOW)],
  ['endMentorship', 3, ({ db, mentorship }) => endMentorship(db, mentorship, NOW)],
  // The mentorship, the previous step, and the new one.
  [
    'writeWeek',
    6,
    ({ db, mentored }) => writeWeek(db, mentored, { week: 1, record: RECORD, seen: undefined }, NOW),
  ],
  [
    'missMeeting',
    7,
    ({ db, mentored }) =>
      missMeeting(
        db,
        mentored,
        {
          written: { week: 1, record: MISSED, seen: undefined },
          log: 'x',
          again: { on: TODAY, what: 'x' },
        },
        NOW,
      ),
  ],
  [
    'handOn',
    2,
    ({ db, mentored }) => handOn(db, mentored, { referral: REFERRAL, seen: undefined, log: 'x' }, NOW),
  ],
  ['clearWeek', 6, ({ db, written }) => clearWeek(db, written, 1, NOW)],
  ['pauseMentorship', 4, ({ db, mentored }) => pauseMentorship(db, mentored, BREAK, NOW)],
  ['unpauseMentorship', 4, ({ db, written }) => unpauseMentorship(db, written, 'pause', NOW)],
  ['moveMeeting', 4, ({ db, mentored }) => moveMeeting(db, mentored, { week: 1, to: '2026-11-23' }, NOW)],
  [
    'changeMeeting',
    4,
    ({ db, mentored }) =>
      changeMeeting(db, mentored, { weekday: 3, time: '17:00', minutes: 60, channel: '' }, NOW),
  ],
  ['changePlanOf', 2, ({ db, mentored }) => changePlanOf(db, mentored, builtinWeeks('six-weeks'), NOW)],
  ['saveForm', 1, ({ db, mentored }) => saveForm(db, mentored, { name: 'skills', value: [], seen: [] }, NOW)],
  ['answerSignal', 4, ({ db, mentored }) => answerSignal(db, mentored, 'meet:1', NOW)],
  [
    'changePreferences',
    2,
    ({ db }) => changePreferences(db, { quietWeekdays: [0], mentorName: 'Renate' }, NOW),
  ],
];

/** Every undo, with how many rows it restores; deleted rows need no space. */
export const UNDOS: [name: string, rows: number, write: (scene: Scene) => Promise<Undo>][] = [
  ['deleteContact', 10, ({ db, contact }) => deleteContact(db, contact, NOW)],
  ['completeFollowUp', 1, ({ db, followUp }) => completeFollowUp(db, followUp, NOW)],
  ['endMentorship', 3, async ({ db, mentorship }) => good(await endMentorship(db, mentorship, NOW)).undo],
  [
    'writeWeek',
    4,
    async ({ db, mentored }) =>
      good(await writeWeek(db, mentored, { week: 1, record: RECORD, seen: undefined }, NOW)).undo,
  ],
  [
    'pauseMentorship',
    3,
    async ({ db, mentored }) => good(await pauseMentorship(db, mentored, BREAK, NOW)).undo,
  ],
  ['deleteInteraction', 3, ({ db, entry }) => deleteInteraction(db, entry, NOW)],
  ['logInteraction', 4, async ({ db, willing }) => good(await logInteraction(db, willing, SENT, NOW)).undo],
  [
    'startMentorship',
    4,
    async ({ db, willing }) => good(await startMentorship(db, willing, { beginsOn: TODAY }, NOW)).undo,
  ],
];
