import { lastTouch } from '../database/log';
import { openOf } from '../database/open-follow-ups';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { type Day, type DayProblem, parseDay, toDay, toInstant } from '../ground/days';
import { type ContactId, type InteractionId, newId } from '../ground/ids';
import { isSame } from '../ground/same';
import { asText } from '../ground/text';
import type { Contact, Stage } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import { type FollowUp, foremost } from '../model/follow-up';
import { type Interaction, type InteractionKind, TOUCHING_KINDS } from '../model/interaction';
import { isWaiting } from '../model/next-step';
import { moveToStage } from '../model/stages';
import { type Action, act, PERSON, type Unit } from './door';
import { takingBack } from './take-back';

/** The kinds a mentor can log; the program logs changes of stage. */
export type LoggedKind = Exclude<InteractionKind, 'stage'>;

export interface InteractionDraft {
  kind: LoggedKind;
  /** The day as typed, see parseDay; today or before. */
  on: string;
  text: string;
  /** The template the message was written from. */
  template?: string;
  /** For notes only: it never leaves this device. */
  private?: boolean;
}

/** `contact-gone` also covers an entry that is gone. */
export type InteractionProblem = DayProblem | 'future' | 'contact-gone' | 'text-missing';

/**
 * The stages that entries lead to automatically. A call or meeting counts as contact; only the mentor knows whether
 * it was an answer.
 */
const MOVES: Readonly<Partial<Record<LoggedKind, Partial<Record<Stage, Stage>>>>> = {
  sent: { found: 'contacted' },
  call: { found: 'contacted' },
  meeting: { found: 'contacted' },
  reply: { found: 'replied', contacted: 'replied' },
};

const LOG_TOGETHER: Action = { name: 'log-together', tables: PERSON, next: 'door' };
const UNLOG_TOGETHER: Action = { ...LOG_TOGETHER, name: 'take-back-together', back: true };
const LOG: Action = { name: 'log', tables: PERSON, next: 'door' };
const CORRECT: Action = { name: 'correct-log', tables: PERSON, next: 'door' };
const DELETE: Action = { name: 'delete-from-log', tables: PERSON, next: 'door' };

/**
 * Logs what happened. Any contact (anything but a note) moves the person to the obvious next stage, closes the
 * keep-in-touch step that was proposed or is due, and proposes the next one from that day. Steps the mentor planned
 * for later stay. An entry older than the latest one is history and closes nothing.
 *
 * @returns the entry, and the next step
 * @throws StorageFailure
 */
export async function logInteraction(
  db: TrailDatabase,
  contactId: ContactId,
  draft: InteractionDraft,
  now: Date,
): Promise<
  | { ok: true; interaction: Interaction; followUp: FollowUp | null; undo: Undo }
  | { ok: false; problem: InteractionProblem }
> {
  const on = parsePastDay(draft.on, toDay(now));
  if (!on.ok) return on;
  const text = asText(draft.text).trim();
  if (draft.kind === 'note' && text === '') return { ok: false, problem: 'text-missing' };
  return act(db, LOG, now, async (unit) => {
    const record = await db.contacts.get(contactId);
    if (!record || record.deletedAt !== undefined) return { ok: false, problem: 'contact-gone' } as const;
    const at = toInstant(now);
    const interaction = await unit.put('interactions', {
      id: newId(),
      contactId,
      kind: draft.kind,
      on: on.day,
      text,
      ...(draft.template === undefined ? {} : { template: draft.template }),
      ...(draft.private && draft.kind === 'note' ? { private: true as const } : {}),
      createdAt: at,
      updatedAt: at,
    });
    const followUp = TOUCHING_KINDS.includes(draft.kind)
      ? await goOn(unit, toContact(record), draft.kind, on.day)
      : (foremost(await openOf(db, contactId)) ?? null);
    return { ok: true, interaction, followUp, undo: takingBack(unit, contactId) } as const;
  });
}

/**
 * Logs what happened with several people at once, such as a meeting of two mentees: for all of them or, if one is
 * gone, for none.
 *
 * @param contactIds the first is the one whose next step is returned
 * @returns the first person's entry and next step, and an undo for everybody
 * @throws StorageFailure; then nothing has been logged
 */
export async function logTogether(
  db: TrailDatabase,
  contactIds: readonly [ContactId, ...ContactId[]],
  draft: InteractionDraft,
  now: Date,
): ReturnType<typeof logInteraction> {
  const [first, ...others] = new Set(contactIds);
  return act(db, LOG_TOGETHER, now, async () => {
    const there = await db.contacts.bulkGet(others);
    if (there.some((record) => record?.deletedAt !== undefined || !record)) {
      return { ok: false, problem: 'contact-gone' } as const;
    }
    const result = await logInteraction(db, first as ContactId, draft, now);
    if (!result.ok) return result;
    const undos = [result.undo];
    for (const id of others) {
      const other = await logInteraction(db, id, draft, now);
      if (other.ok) undos.push(other.undo);
    }
    const undo = () =>
      act(db, UNLOG_TOGETHER, new Date(), async () => {
        for (const each of undos) await each();
      });
    return { ...result, undo };
  });
}

/** The consequences of having been in touch. */
async function goOn(unit: Unit, before: Contact, kind: LoggedKind, on: Day): Promise<FollowUp | null> {
  const { db, today } = unit;
  let contact = before;
  const stage = MOVES[kind]?.[contact.stage];
  if (stage) {
    const moved = moveToStage(contact, stage, today, unit.at);
    contact = moved.contact;
    await unit.put('interactions', moved.entry);
  }
  const isLatest = on >= contact.lastInteractionOn;
  if (isLatest) contact = { ...contact, lastInteractionOn: on };
  if (contact !== before) {
    contact = toContact(await unit.put('contacts', toRecord(contact), toRecord(before)));
  }
  if (isLatest) {
    for (const open of await openOf(db, contact.id)) {
      if (!isDoneBy(open, kind, today)) continue;
      await unit.put('followUps', { ...open, status: 'done', closedAt: unit.at }, open);
    }
  }
  return unit.next(contact, contact.lastInteractionOn === '' ? {} : { since: contact.lastInteractionOn });
}

/**
 * Whether the contact did what an open step was for. The weeks handle their own steps; a meeting needs meeting or
 * talking; other steps the mentor planned are done once they are due.
 */
function isDoneBy({ kind, proposal, dueOn, time }: FollowUp, done: LoggedKind, today: Day): boolean {
  if (kind !== 'outreach') return false;
  if (time !== undefined && done !== 'meeting' && done !== 'call') return false;
  return proposal !== undefined || dueOn <= today;
}

/**
 * Corrects an entry's day or text. The contact's latest interaction, and proposals based on it, follow.
 *
 * @param change.on the day as typed, see parseDay; today or before
 * @param change.share makes a private note public; since others may read it then, there is no way back
 * @throws StorageFailure
 */
export async function changeInteraction(
  db: TrailDatabase,
  id: InteractionId,
  change: { on?: string; text?: string; share?: boolean },
  now: Date,
): Promise<{ ok: true; interaction: Interaction; undo: Undo } | { ok: false; problem: InteractionProblem }> {
  const on = change.on === undefined ? undefined : parsePastDay(change.on, toDay(now));
  if (on && !on.ok) return on;
  const text = change.text === undefined ? undefined : asText(change.text).trim();
  return act(db, CORRECT, now, async (unit) => {
    const before = await db.interactions.get(id);
    const record = before && (await db.contacts.get(before.contactId));
    if (!record || before.deletedAt !== undefined || record.deletedAt !== undefined) {
      return { ok: false, problem: 'contact-gone' } as const;
    }
    if (before.kind === 'note' && text === '') return { ok: false, problem: 'text-missing' } as const;
    const wanted = { ...before, on: on?.day ?? before.on, text: text ?? before.text };
    if (change.share) delete wanted.private;
    const isNew = !isSame(wanted, before);
    const interaction = isNew ? await unit.put('interactions', wanted, before) : before;
    await followLog(unit, toContact(record));
    return { ok: true, interaction, undo: takingBack(unit, record.id) } as const;
  });
}

/**
 * Deletes a log entry.
 *
 * @returns an undo, which does nothing if the entry did not exist
 * @throws StorageFailure
 */
export function deleteInteraction(db: TrailDatabase, id: InteractionId, now: Date): Promise<Undo> {
  return act(db, DELETE, now, async (unit) => {
    const before = await db.interactions.get(id);
    const record = before && (await db.contacts.get(before.contactId));
    if (record && before.deletedAt === undefined && record.deletedAt === undefined) {
      await unit.put('interactions', { ...before, deletedAt: toInstant(now) }, before);
      await followLog(unit, toContact(record));
    }
    return takingBack(unit, before?.contactId ?? '');
  });
}

/** Updates a contact after a correction in its log, which also determines whose turn it is to write. */
async function followLog(unit: Unit, before: Contact): Promise<void> {
  const lastInteractionOn = await lastTouch(unit.db, before.id);
  const renew = lastInteractionOn !== before.lastInteractionOn;
  let contact = before;
  if (renew) {
    contact = toContact(
      await unit.put('contacts', toRecord({ ...before, lastInteractionOn }), toRecord(before)),
    );
  }
  if (isWaiting(contact)) await unit.next(contact, { renew });
}

function parsePastDay(
  text: string,
  today: Day,
): { ok: true; day: Day } | { ok: false; problem: DayProblem | 'future' } {
  const parsed = parseDay(text);
  return parsed.ok && parsed.day > today ? { ok: false, problem: 'future' } : parsed;
}
