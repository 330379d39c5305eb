import Dexie from 'dexie';
import type { ContactId } from '../ground/ids';
import { isSame } from '../ground/same';
import type { ContactRecord } from '../model/contact';
import {
  type Digest,
  type DigestKind,
  DigestsAnew,
  digestId,
  entryIn,
  factsFrom,
  factsOf,
  fromDamaged,
  logWith,
  type PackedFacts,
  type PersonDigest,
  personIn,
  type StoredDigest,
  sameWords,
  toStored,
  wordsFrom,
  wordsIn,
} from '../model/digest';
import type { Interaction } from '../model/interaction';
import { SAMPLE_IDS } from '../model/samples';
import { belongingsOf } from './belongings';
import { countContacts } from './find-contact';
import { eachLot, inLots } from './lots';
import { derive, type Written } from './recording';
import type { TrailDatabase } from './schema';

/** From this many rows on, all are read in one request. */
const MANY = 32;

/** How many rows are computed and written at a time. */
const AT_A_TIME = 16;

/** How an action changes one person's part of the digests. */
interface Change {
  /** Absent if the words are the same as before. */
  words?: string;
  /** Absent if the facts for reports are the same as before. */
  person?: { is: PersonDigest['person'] };
  /** Log entries removed and added. */
  gone: string[];
  come: string[];
  /** Replace the whole log by `come`. */
  anew?: true;
}

/** What has been computed already, by row. */
export type Reckoned = WeakMap<object, { words: string; person: PersonDigest['person'] }>;

/** Computes what digests have of new people ahead of time, for `keepDigests`. */
export function reckon(written: readonly Written[], reckoned: Reckoned): void {
  for (const { table, before, after } of written) {
    if (table !== 'contacts' || !after || before) continue;
    const record = after as ContactRecord;
    reckoned.set(after, { words: wordsIn(record), person: personIn(record) });
  }
}

/** The part of an action's work that affects digests. */
interface Done {
  written: readonly Written[];
  /** People whose digests have to be rebuilt. */
  anew: ReadonlySet<ContactId>;
  reckoned: Reckoned;
}

/** Updates the digests after an action, at the end of its transaction. */
export async function keepDigests(db: TrailDatabase, { written, anew, reckoned }: Done): Promise<void> {
  const changes = new Map<ContactId, Change>();
  for (const [at, lot] of inLots(written).entries()) {
    // What follows a request is a task of its own, so that the page can respond.
    if (at > 0) await db.digests.limit(1).primaryKeys();
    noteChanges(changes, lot, reckoned);
  }
  for (const [id, change] of await changesAnew(db, [...anew])) changes.set(id, change);
  if (changes.size === 0) return;
  const rows = await touchedRows(db, changes);
  // A few at a time, so that the page can respond, and the next while the database writes these.
  const all = [...rows];
  await derive(async () => {
    let before: PromiseLike<unknown> = Promise.resolve();
    for (let at = 0; at < all.length; at += AT_A_TIME) {
      const writing = writeRows(db, all.slice(at, at + AT_A_TIME));
      // A failure is reported by the next await; by then the transaction has ended.
      writing.then(undefined, () => undefined);
      await before;
      before = writing;
    }
    await before;
  });
}

function writeRows(db: TrailDatabase, rows: readonly [string, Touched][]): PromiseLike<unknown> {
  const different = rows.flatMap(([id, { row, changed }]) => {
    const people = withChanges(id, row, changed);
    const after = toStored({ id, people });
    return after.text === row?.text ? [] : [{ after, isEmpty: people.length === 0 }];
  });
  const full = different.filter(({ isEmpty }) => !isEmpty).map(({ after }) => after);
  const empty = different.filter(({ isEmpty }) => isEmpty);
  return Dexie.Promise.all<unknown>([
    ...(full.length > 0 ? [db.digests.bulkPut(full)] : []),
    ...(empty.length > 0 ? [db.digests.bulkDelete(empty.map(({ after }) => after.id))] : []),
  ]);
}

function noteChanges(changes: Map<ContactId, Change>, written: readonly Written[], reckoned: Reckoned): void {
  const of = (id: ContactId) => {
    const known = changes.get(id) ?? { gone: [], come: [] };
    changes.set(id, known);
    return known;
  };
  for (const { table, key, before, after } of written) {
    if (table === 'contacts')
      noteContact(() => of(key), {
        before: before as ContactRecord | null,
        after: after as ContactRecord | null,
        reckoned,
      });
    if (table !== 'interactions') continue;
    for (const [row, which] of [
      [before, 'gone'],
      [after, 'come'],
    ] as const) {
      const entry = row && entryIn(row as Interaction);
      const { contactId } = (row ?? {}) as Partial<Interaction>;
      if (entry && typeof contactId === 'string') of(contactId)[which].push(entry);
    }
  }
}

interface Rewritten {
  before: ContactRecord | null;
  after: ContactRecord | null;
  reckoned: Reckoned;
}

function noteContact(change: () => Change, { before, after, reckoned }: Rewritten): void {
  const early = after ? reckoned.get(after) : undefined;
  if (!sameWords(before, after)) change().words = early?.words ?? wordsIn(after);
  const [was, is] = [personIn(before), early ? early.person : personIn(after)];
  if (!isSame(was, is)) change().person = { is };
}

/** Rebuilds people's digests from the rows now in the database. */
async function changesAnew(db: TrailDatabase, ids: readonly ContactId[]): Promise<[ContactId, Change][]> {
  if (ids.length === 0) return [];
  const contacts = await db.contacts.bulkGet([...ids]);
  const entries = (await belongingsOf(db, 'interactions', ids)) as Interaction[];
  const logs = Map.groupBy(entries, ({ contactId }) => contactId);
  return ids.map((id, at) => {
    const record = contacts[at] ?? null;
    const come = (logs.get(id) ?? []).flatMap((entry) => entryIn(entry) ?? []);
    return [id, { words: wordsIn(record), person: { is: personIn(record) }, gone: [], come, anew: true }];
  });
}

interface Touched {
  row: StoredDigest | undefined;
  changed: [ContactId, Change][];
}

/** The digest rows affected, as they are now. */
async function touchedRows(
  db: TrailDatabase,
  changes: ReadonlyMap<ContactId, Change>,
): Promise<Map<string, Touched>> {
  const rows = new Map<string, Touched>();
  const touch = (kind: DigestKind, one: [ContactId, Change]) => {
    const id = digestId(kind, one[0]);
    const touched = rows.get(id) ?? { row: undefined, changed: [] };
    touched.changed.push(one);
    rows.set(id, touched);
  };
  for (const one of changes) {
    const [, { words, person, gone, come, anew }] = one;
    if (words !== undefined) touch('words', one);
    if (person || anew || gone.length + come.length > 0) touch('facts', one);
  }
  for (const row of await readRows(db, [...rows.keys()])) {
    const touched = row && rows.get(row.id);
    if (touched) touched.row = row;
  }
  return rows;
}

function readRows(db: TrailDatabase, ids: readonly string[]): PromiseLike<(StoredDigest | undefined)[]> {
  if (ids.length < MANY) return db.digests.bulkGet([...ids]);
  return db.digests.toArray();
}

function withChanges(
  id: string,
  row: StoredDigest | undefined,
  changed: readonly [ContactId, Change][],
): Digest['people'] {
  const people = new Map<ContactId, string | PersonDigest>(row ? fromDamaged(row).people : []);
  for (const [contactId, change] of changed) {
    const is = id.startsWith('words/')
      ? change.words
      : factsAfter((people.get(contactId) ?? {}) as PersonDigest, change);
    if (isNothing(is)) people.delete(contactId);
    else people.set(contactId, is);
  }
  return [...people].sort(([a], [b]) => (a < b ? -1 : 1)) as Digest['people'];
}

function isNothing(is: string | PersonDigest | undefined): is is undefined {
  // The keys of a text are its letters: not to be listed for everybody's words.
  return typeof is === 'object' ? Object.keys(is).length === 0 : !is;
}

function factsAfter({ person, log }: PersonDigest, change: Change): PersonDigest {
  const is = change.person ? change.person.is : person;
  return factsOf(is, logWith(change.anew ? undefined : log, change));
}

/** Rebuilds all digests, in an action's transaction. */
export async function digestAnew(db: TrailDatabase): Promise<void> {
  const all = new DigestsAnew();
  await eachLot(db.contacts, (lot) => all.addContacts(lot));
  await eachLot(db.interactions, (lot) => all.addEntries(lot));
  await derive(async () => {
    await db.digests.clear();
    await db.digests.bulkPut(all.rows());
  });
}

/** The words of everybody, in one request. @throws SyntaxError, TypeError if a row is damaged */
export async function wordsOfAll(db: TrailDatabase): Promise<Digest<'words'>['people']> {
  return (await readAll(db, 'words')).flatMap(wordsFrom);
}

/** The facts about everybody, in one request. @throws SyntaxError, TypeError if a row is damaged */
export async function factsOfAll(db: TrailDatabase): Promise<PackedFacts[]> {
  return (await readAll(db, 'facts')).map(factsFrom);
}

async function readAll(db: TrailDatabase, kind: DigestKind): Promise<StoredDigest[]> {
  // In a transaction of its own, a live query takes the rows as they come; without one it would keep and copy them.
  return db.transaction('r', db.digests, () => db.digests.where('id').startsWith(`${kind}/`).toArray());
}

/**
 * Whether the digests are readable, well-formed and include everybody. Whether their content is right is for
 * `checkDatabase` to find out.
 */
export async function areDigestsWhole(db: TrailDatabase): Promise<boolean> {
  try {
    return await db.transaction('r', [db.contacts, db.digests], async () => {
      const [named, facts] = [await wordsOfAll(db), await factsOfAll(db)];
      const made = (await db.contacts.bulkGet([...SAMPLE_IDS])).filter(isMadeUp);
      const counted = facts.flatMap(([, people]) => people).filter(([, person]) => person);
      const live = await countContacts(db);
      return named.length === live && counted.length + made.length === live;
    });
  } catch {
    return false;
  }
}

function isMadeUp(record: ContactRecord | undefined): boolean {
  return record?.sample === true && record.deletedAt === undefined;
}
