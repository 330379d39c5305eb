import { Changes } from '../database/changes';
import { storing } from '../database/errors';
import { lastTouch } from '../database/log';
import { openOf } from '../database/open-follow-ups';
import { readPreferences } from '../database/preferences';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import type { Day } from '../ground/days';
import { type DayProblem, parseDay } from '../ground/days';
import { newId } from '../ground/ids';
import { asText } from '../ground/text';
import type { Contact, Stage } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import type { FollowUp } from '../model/follow-up';
import { type Interaction, type InteractionKind, TOUCHING_KINDS } from '../model/interaction';
import { isWaiting } from '../model/next-step';
import { moveToStage } from '../model/stages';
import { keepNextAction } from './next-action';
import { takingBack } from './take-back';

/** What a mentor logs; changes of stage are logged by the program. */
export type LoggedKind = Exclude<InteractionKind, 'stage'>;

export interface InteractionDraft {
  kind: LoggedKind;
  /** The day as typed, see parseDay; today or before. */
  on: string;
  text: string;
  /** The template a message was written from. */
  template?: string;
}

/** `contact-gone` also for an entry that is no longer there. */
export type InteractionProblem = DayProblem | 'future' | 'contact-gone' | 'text-missing';

/** All that a log entry concerns. */
const tablesOf = (db: TrailDatabase) => [
  db.contacts,
  db.followUps,
  db.interactions,
  db.mentorships,
  db.preferences,
];

/**
 * Where an entry moves a contact by itself. Whoever was called or met has been contacted; only the mentor knows
 * whether that was an answer.
 */
const MOVES: Readonly<Partial<Record<LoggedKind, Partial<Record<Stage, Stage>>>>> = {
  sent: { found: 'contacted' },
  call: { found: 'contacted' },
  meeting: { found: 'contacted' },
  reply: { found: 'replied', contacted: 'replied' },
};

/**
 * Logs what happened. Being in touch (anything but a note) moves the contact on where that goes without
 * saying, closes the next action that was proposed or is due, and proposes the next one from that day; what the
 * mentor has planned for later stays. What is older than the latest entry is history, and closes nothing.
 *
 * @returns the entry, and what is next now
 * @throws StorageFailure
 */
export async function logInteraction(
  db: TrailDatabase,
  contactId: string,
  draft: InteractionDraft,
  today: Day,
  now: Date,
): Promise<
  | { ok: true; interaction: Interaction; followUp: FollowUp | null; undo: Undo }
  | { ok: false; problem: InteractionProblem }
> {
  const on = parsePastDay(draft.on, today);
  if (!on.ok) return on;
  const text = asText(draft.text).trim();
  if (draft.kind === 'note' && text === '') return { ok: false, problem: 'text-missing' };
  return storing(() =>
    db.transaction('rw', tablesOf(db), async () => {
      const record = await db.contacts.get(contactId);
      if (!record || record.deletedAt !== undefined) return { ok: false, problem: 'contact-gone' } as const;
      const changes = new Changes(db, now);
      const at = now.toISOString();
      const interaction = await changes.put('interactions', {
        id: newId(),
        contactId,
        kind: draft.kind,
        on: on.day,
        text,
        ...(draft.template === undefined ? {} : { template: draft.template }),
        createdAt: at,
        updatedAt: at,
      });
      const followUp = TOUCHING_KINDS.includes(draft.kind)
        ? await goOn(db, toContact(record), draft.kind, on.day, today, now, changes)
        : ((await openOf(db, contactId))[0] ?? null);
      return { ok: true, interaction, followUp, undo: takingBack(db, contactId, changes) } as const;
    }),
  );
}

/** What follows from having been in touch. */
async function goOn(
  db: TrailDatabase,
  before: Contact,
  kind: LoggedKind,
  on: Day,
  today: Day,
  now: Date,
  changes: Changes,
): Promise<FollowUp | null> {
  let contact = before;
  const stage = MOVES[kind]?.[contact.stage];
  if (stage) {
    const moved = moveToStage(contact, stage, today, now.toISOString());
    contact = moved.contact;
    await changes.put('interactions', moved.entry);
  }
  const isLatest = on >= contact.lastInteractionOn;
  if (isLatest) contact = { ...contact, lastInteractionOn: on };
  if (contact !== before) {
    contact = toContact(await changes.put('contacts', toRecord(contact), toRecord(before)));
  }
  if (isLatest) {
    for (const open of await openOf(db, contact.id)) {
      if (open.proposal === undefined && open.dueOn > today) continue;
      await changes.put('followUps', { ...open, status: 'done', closedAt: now.toISOString() }, open);
    }
  }
  return keepNextAction(db, contact, today, now, await readPreferences(db), {
    since: contact.lastInteractionOn,
    put: (row, old) => changes.put('followUps', row, old),
  });
}

/**
 * Corrects an entry's day or words. The contact's last interaction, and what is proposed from it, follow.
 *
 * @param change.on the day as typed, see parseDay; today or before
 * @throws StorageFailure
 */
export async function changeInteraction(
  db: TrailDatabase,
  id: string,
  change: { on?: string; text?: string },
  today: Day,
  now: Date,
): Promise<{ ok: true; interaction: Interaction; undo: Undo } | { ok: false; problem: InteractionProblem }> {
  const on = change.on === undefined ? undefined : parsePastDay(change.on, today);
  if (on && !on.ok) return on;
  const text = change.text === undefined ? undefined : asText(change.text).trim();
  return storing(() =>
    db.transaction('rw', tablesOf(db), async () => {
      const before = await db.interactions.get(id);
      const record = before && (await db.contacts.get(before.contactId));
      if (!record || before.deletedAt !== undefined || record.deletedAt !== undefined) {
        return { ok: false, problem: 'contact-gone' } as const;
      }
      if (before.kind === 'note' && text === '') return { ok: false, problem: 'text-missing' } as const;
      const changes = new Changes(db, now);
      const wanted = { ...before, on: on?.day ?? before.on, text: text ?? before.text };
      const isNew = wanted.on !== before.on || wanted.text !== before.text;
      const interaction = isNew ? await changes.put('interactions', wanted, before) : before;
      await followLog(db, toContact(record), today, now, changes);
      return { ok: true, interaction, undo: takingBack(db, record.id, changes) } as const;
    }),
  );
}

/**
 * Deletes an entry of the log.
 *
 * @returns how to take it back; for one that is not there, an undo that does nothing
 * @throws StorageFailure
 */
export function deleteInteraction(db: TrailDatabase, id: string, today: Day, now: Date): Promise<Undo> {
  return storing(() =>
    db.transaction('rw', tablesOf(db), async () => {
      const changes = new Changes(db, now);
      const before = await db.interactions.get(id);
      const record = before && (await db.contacts.get(before.contactId));
      if (record && before.deletedAt === undefined && record.deletedAt === undefined) {
        await changes.put('interactions', { ...before, deletedAt: now.toISOString() }, before);
        await followLog(db, toContact(record), today, now, changes);
      }
      return takingBack(db, before?.contactId ?? '', changes);
    }),
  );
}

/** Brings a contact up to its log after that has been corrected. */
async function followLog(db: TrailDatabase, before: Contact, today: Day, now: Date, changes: Changes) {
  const lastInteractionOn = await lastTouch(db, before.id);
  if (lastInteractionOn === before.lastInteractionOn) return;
  const record = await changes.put('contacts', toRecord({ ...before, lastInteractionOn }), toRecord(before));
  if (!isWaiting(record)) return;
  await keepNextAction(db, toContact(record), today, now, await readPreferences(db), {
    renew: true,
    put: (row, old) => changes.put('followUps', row, old),
  });
}

function parsePastDay(
  text: string,
  today: Day,
): { ok: true; day: Day } | { ok: false; problem: DayProblem | 'future' } {
  const parsed = parseDay(text);
  return parsed.ok && parsed.day > today ? { ok: false, problem: 'future' } : parsed;
}
