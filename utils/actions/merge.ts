import { BELONGINGS, belongingsOf } from '../database/belongings';
import { journaled, undoEntry } from '../database/journal';
import type { TrailDatabase } from '../database/schema';
import { stamp } from '../ground/stamp';
import type { Undo } from '../database/undo';
import { keepNextAction } from './next-action';
import { openOf } from '../database/open-follow-ups';
import type { FollowUp } from '../model/follow-up';
import { readPreferences } from './preferences';
import { leaveOneMentorship } from './one-running';
import { tidyTags } from '../model/check-contact';
import { toContact, toRecord } from '../model/contact-record';
import { moveToStage } from '../model/stages';
import type { Contact, Day, Stage } from '../model/contact';

/** The fields of which a merged contact can have only one. */
export const MERGE_FIELDS = [
  'name',
  'stage',
  'metAt',
  'metAtAddress',
  'language',
  'cadenceDays',
  'notes',
  'ageBand',
  'informedOn',
  'source',
  'purpose',
  'deleteAfter',
  'keepReason',
] as const satisfies readonly (keyof Contact)[];
export type MergeField = (typeof MERGE_FIELDS)[number];
export type MergeChoice = Pick<Contact, MergeField>;

/** Of two stages the later in this list counts; a no counts more than anything. */
const FURTHER: readonly Stage[] = [
  'found',
  'paused',
  'contacted',
  'replied',
  'interested',
  'mentoring',
  'completed',
  'declined',
];

/**
 * What two contacts become unless the mentor chooses otherwise: what is known on either side is kept. Notes are put
 * below each other; of two stages it is the one further along; the day the person was told is the first; of two
 * age bands the one that asks for more care.
 */
export function proposeMerge(keep: Contact, drop: Contact): MergeChoice {
  const filled = <Field extends MergeField>(field: Field): Contact[Field] =>
    keep[field] === '' || keep[field] === null ? drop[field] : keep[field];
  return {
    name: keep.name,
    stage: FURTHER.indexOf(drop.stage) > FURTHER.indexOf(keep.stage) ? drop.stage : keep.stage,
    metAt: filled('metAt'),
    metAtAddress: keep.metAt === '' || keep.metAtAddress !== '' ? filled('metAtAddress') : '',
    language: filled('language'),
    cadenceDays: filled('cadenceDays'),
    notes: [...new Set([keep.notes, drop.notes].filter((notes) => notes.trim() !== ''))].join('\n\n'),
    ageBand: [keep.ageBand, drop.ageBand].includes('sixteen-seventeen')
      ? 'sixteen-seventeen'
      : keep.ageBand === 'unknown'
        ? drop.ageBand
        : keep.ageBand,
    informedOn: [keep.informedOn, drop.informedOn].filter(Boolean).sort()[0] ?? '',
    source: filled('source'),
    purpose: filled('purpose'),
    deleteAfter: filled('deleteAfter'),
    keepReason: filled('keepReason'),
  };
}

/**
 * The contact that two become, for the preview and for the merge itself. Addresses and tags of both stay; the data
 * counts as saved on the earlier day.
 */
export function mergedContact(keep: Contact, drop: Contact, chosen: Partial<MergeChoice> = {}): Contact {
  const { sample: _sample, notSameAs: _notSameAs, ...rest } = keep;
  const others = [...(keep.notSameAs ?? []), ...(drop.notSameAs ?? [])];
  const notSameAs = [...new Set(others)].filter((id) => id !== keep.id && id !== drop.id);
  return {
    ...rest,
    ...proposeMerge(keep, drop),
    ...chosen,
    addresses: [...new Set([...keep.addresses, ...drop.addresses])],
    tags: tidyTags([...keep.tags, ...drop.tags]),
    lastInteractionOn: [keep.lastInteractionOn, drop.lastInteractionOn].sort()[1] ?? '',
    savedAt: keep.savedAt < drop.savedAt ? keep.savedAt : drop.savedAt,
    ...(notSameAs.length > 0 ? { notSameAs } : {}),
    ...(keep.sample && drop.sample ? { sample: true } : {}),
  };
}

export type MergeResult =
  | { ok: true; contact: Contact; undo: Undo; entryId: string }
  | { ok: false; gone: true };

/**
 * Makes one contact of two: the logs become one, and of two next actions one is left (what the mentor has planned
 * before what was proposed, the earlier before the later). The other contact goes to the bin and points to
 * this one.
 *
 * @param chosen the fields the mentor has decided on; the rest follows `proposeMerge`
 * @returns `gone` when either is no longer in the list; then nothing has happened
 * @throws StorageFailure
 */
export async function mergeContacts(
  db: TrailDatabase,
  keepId: string,
  dropId: string,
  chosen: Partial<MergeChoice>,
  today: Day,
  now: Date,
): Promise<MergeResult> {
  const tables = ['contacts', 'interactions', 'followUps', 'mentorships', 'preferences'] as const;
  const { result: contact, entryId } = await journaled(db, tables, { kind: 'merge' }, now, async () => {
    const [keep, drop] = await db.contacts.bulkGet([keepId, dropId]);
    if (!keep || !drop || keepId === dropId) return null;
    if (keep.deletedAt !== undefined || drop.deletedAt !== undefined) return null;
    const before = toContact(keep);
    let merged = mergedContact(before, toContact(drop), chosen);
    if (merged.stage !== before.stage) {
      const moved = moveToStage({ ...merged, stage: before.stage }, merged.stage, today, now.toISOString());
      merged = moved.contact;
      await db.interactions.add(moved.entry);
    }
    merged = { ...merged, updatedAt: stamp(now, keep) };
    const at = stamp(now, drop);
    // The address has to be free before it is another's.
    await db.contacts.put(toRecord({ ...toContact(drop), deletedAt: at, mergedInto: keepId, updatedAt: at }));
    await db.contacts.put(toRecord(merged));
    for (const table of BELONGINGS) {
      const rows = await belongingsOf(db, table, [dropId]);
      const moved = rows.map((row) => ({ ...row, contactId: keepId, updatedAt: stamp(now, row) }));
      await db.table(table).bulkPut(moved);
    }
    await leaveOneAction(db, keepId, now);
    await leaveOneMentorship(db, keepId, today, now);
    await keepNextAction(db, merged, today, now, await readPreferences(db));
    return merged;
  });
  if (!contact) return { ok: false, gone: true };
  const undo = async () => {
    await undoEntry(db, entryId, new Date());
  };
  return { ok: true, contact, undo, entryId };
}

async function leaveOneAction(db: TrailDatabase, contactId: string, now: Date): Promise<void> {
  const [, ...others] = (await openOf(db, contactId)).sort(plannedThenEarliest);
  for (const row of others) {
    const closed = { status: 'replaced', closedAt: now.toISOString() } as const;
    await db.followUps.put({ ...row, ...closed, updatedAt: stamp(now, row) });
  }
}

function plannedThenEarliest(a: FollowUp, b: FollowUp): number {
  const planned = Number(a.proposal !== undefined) - Number(b.proposal !== undefined);
  return planned || (a.dueOn < b.dueOn ? -1 : 1);
}
