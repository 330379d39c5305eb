import Dexie from 'dexie';
import type { Instant } from '../ground/days';
import type { Written } from './recording';

/*
 * What is remembered of each write for the other devices (decision 26), in the sync database. It is kept here and
 * imports nothing but Dexie, because every page of ours uses it and should not grow.
 */

/** When each field of a person, or of the list, was written, by `table/id/field`. */
export type Fields = Record<string, Instant>;

/** The id for rows that belong to no person. */
const LIST = 'list';
type Row = Readonly<Record<string, unknown>>;

/** Who was affected by the writes, and when each field was written. Rows put back to an earlier state get no times. */
export function touchedBy(written: readonly Written[]): Map<string, Fields> {
  const touched = new Map<string, Fields>();
  for (const { table, key, before, after } of written) {
    const id = table === 'notes' ? noteId(after ?? before) : key;
    for (const row of [before, after] as (Row | null)[]) {
      if (!row) continue;
      const whose = table === 'contacts' ? key : ((row.contactId as string | undefined) ?? LIST);
      touched.set(whose, { ...touched.get(whose), ...fieldsOf(`${table}/${id}`, before, after) });
    }
  }
  return touched;
}

const noteId = (row: object | null) => `${(row as Row | null)?.kind} ${(row as Row | null)?.key}`;

function fieldsOf(place: string, before: object | null, after: object | null): Fields {
  const [was, is] = [before ?? {}, after ?? {}] as [Row, Row];
  const at = is.updatedAt as Instant | undefined;
  if (!before || !at || at <= String(was.updatedAt)) return {};
  const names = [was, is].flatMap((row) => Object.keys(row));
  const different = names.filter((name) => !isSame(was[name], is[name]));
  return Object.fromEntries(
    different.flatMap((name) => weeksOf(name, was[name], is[name])).map((name) => [`${place}/${name}`, at]),
  );
}

/** Weeks are noted one by one. */
function weeksOf(name: string, was: unknown, is: unknown): string[] {
  if (name !== 'weeks' || !Array.isArray(was) || !Array.isArray(is)) return [name];
  return [name, ...is.flatMap((week, at) => (isSame(week, was[at]) ? [] : `weeks.${at}`))];
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Notes that something was written. */
export async function noteTouched(
  sync: Dexie,
  touched: Iterable<readonly [id: string, fields: Fields]>,
  at: Instant,
): Promise<void> {
  const all = [...touched];
  const table = sync.table<{ id: string; fields: Fields }, string>('touched');
  await sync.transaction('rw', table, async () => {
    const known = await table.bulkGet(all.map(([id]) => id));
    const rows = all.map(([id, fields], index) => {
      const before = known[index];
      return { ...before, id, at, fields: { ...before?.fields, ...fields } };
    });
    await table.bulkPut(rows);
  });
}

/** Notes that people were erased. Their sync data goes now; other devices learn of it with the next file. */
export async function noteErased(sync: Dexie, ids: readonly string[], at: Instant): Promise<void> {
  await sync.transaction('rw', ['touched', 'stores', 'fresh', 'homes', 'lost'], async () => {
    await sync.table('touched').bulkPut(ids.map((id) => ({ id, at, fields: {}, erased: 1 })));
    await sync.table('stores').bulkDelete([...ids]);
    await sync.table('fresh').bulkDelete([...ids]);
    await sync.table('homes').where('home').anyOf(ids).delete();
    await sync.table('lost').where('personId').anyOf(ids).delete();
  });
}

/** Notes an action's writes for the other devices. @param name of the sync database, which has to exist */
export async function noteWritten(
  name: string,
  written: readonly Written[],
  erased: readonly string[],
  at: Instant,
): Promise<void> {
  // Without a schema, it opens as it is.
  const sync = await new Dexie(name).open();
  try {
    await noteTouched(sync, touchedBy(written), at);
    if (erased.length > 0) await noteErased(sync, erased, at);
  } finally {
    sync.close();
  }
}
