import Dexie from 'dexie';
import { writerOf } from '../database/preferences';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import { addDays } from '../ground/days';
import { fold } from '../ground/text';
import type { Platform, Stage } from '../model/contact';
import { IDENTITIES } from '../model/platform';
import type { ContactFilter } from '../model/saved-view';

/**
 * The contacts that pass a filter, found through indexes as far as possible.
 *
 * @param found the contacts that match the filter's words; undefined if it has none
 * @returns null if the filter lets everybody through
 */
export async function idsFitting(
  db: TrailDatabase,
  filter: ContactFilter,
  found: readonly string[] | undefined,
  today: Day,
): Promise<Set<string> | null> {
  const { stages = [], tags = [], metAt, platform, dueUntil, silentSince: since, privacy, language } = filter;
  const { dueWithin, silentFor, inCharge } = filter;
  const conditions: PromiseLike<readonly string[]>[] = [
    ...(found ? [Promise.resolve(found)] : []),
    ...(stages.length > 0 ? [inStages(db, stages)] : []),
    ...tags.map((tag) => db.contacts.where('tagKeys').equals(fold(tag)).primaryKeys()),
    ...(metAt ? [db.contacts.where('metKey').equals(fold(metAt)).primaryKeys()] : []),
    ...(platform ? [idsOnPlatform(db, platform)] : []),
    ...(dueUntil ? [dueBy(db, dueUntil)] : []),
    ...(dueWithin === undefined ? [] : [dueBy(db, addDays(today, dueWithin))]),
    ...(silentFor === undefined ? [] : [silentSince(db, addDays(today, -silentFor))]),
    ...(since ? [silentSince(db, since)] : []),
    ...(inCharge ? [idsInCharge(db, inCharge)] : []),
    ...(privacy === 'uninformed' ? [db.contacts.orderBy('uninformedSince').primaryKeys()] : []),
    ...(privacy === 'to-delete' ? [db.contacts.where('deleteBy').belowOrEqual(today).primaryKeys()] : []),
  ];
  const lists = await Promise.all(conditions);
  const fitting = lists.length > 0 ? inAll(lists) : null;
  return language ? speaking(db, language, fitting) : fitting;
}

function inAll(lists: readonly (readonly string[])[]): Set<string> {
  const [smallest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return new Set(smallest.filter((id) => sets.every((set) => set.has(id))));
}

/** A stage's contacts, by name. */
export function ofStage(db: TrailDatabase, stage: Stage) {
  return db.contacts.where('[stage+sortKey]').between([stage, Dexie.minKey], [stage, Dexie.maxKey]);
}

async function inStages(db: TrailDatabase, stages: readonly Stage[]): Promise<string[]> {
  const lists = await Promise.all([...new Set(stages)].map((stage) => ofStage(db, stage).primaryKeys()));
  return lists.flat();
}

/** Everybody with an address on the platform. */
function idsOnPlatform(db: TrailDatabase, platform: Platform) {
  return db.contacts
    .where('identities')
    .startsWithAnyOf([...IDENTITIES[platform]])
    .distinct()
    .primaryKeys();
}

/** `nextKey` holds the earliest of the open steps. */
function dueBy(db: TrailDatabase, day: Day): PromiseLike<string[]> {
  return db.contacts.where('nextKey').belowOrEqual(`${day} \uffff`).primaryKeys();
}

/** The people a member is in charge of. `nobody` includes the people of members who have left. */
async function idsInCharge(db: TrailDatabase, whose: string): Promise<string[]> {
  const { member } = await writerOf(db);
  const id = whose === 'me' ? member : whose;
  if (id !== 'nobody') return db.contacts.where('chargeKey').equals(id).primaryKeys();
  const members = await db.members.toArray();
  const there = members.flatMap((each) => (each.leftAt === undefined ? [each.id] : []));
  const [all, taken] = await Promise.all([
    db.contacts.orderBy('sortKey').primaryKeys(),
    db.contacts.where('chargeKey').anyOf(there).primaryKeys(),
  ]);
  const left = new Set(taken);
  return all.filter((each) => !left.has(each));
}

/** Last in touch before the day or, if never in touch, saved before it; the latter come last. */
export async function silentSince(db: TrailDatabase, day: Day): Promise<string[]> {
  const begin = new Date(`${day}T00:00:00`).toISOString();
  const last = (from: Day | '', until: Day | '', withUntil: boolean) =>
    db.contacts
      .where('[live+lastInteractionOn]')
      .between([1, from], [1, until], true, withUntil)
      .primaryKeys();
  const [never, before] = await Promise.all([last('', '', true), last('0000-01-01', day, false)]);
  if (never.length === 0) return before;
  const saved = await db.contacts
    .where('[live+savedAt]')
    .between([1, Dexie.minKey], [1, begin], true, false)
    .primaryKeys();
  const early = new Set(saved);
  return [...before, ...never.filter((id) => early.has(id))];
}

/** Languages have no index, so this reads the remaining contacts. */
async function speaking(
  db: TrailDatabase,
  language: string,
  among: Set<string> | null,
): Promise<Set<string>> {
  const wanted = language.toLowerCase();
  const contacts = among
    ? await db.contacts.bulkGet([...among])
    : await db.contacts.orderBy('sortKey').toArray();
  return new Set(contacts.flatMap((each) => (each?.language.toLowerCase() === wanted ? [each.id] : [])));
}
