import * as v from 'valibot';
import { storing } from '../database/errors';
import { type TrailDatabase, VERSIONS } from '../database/schema';
import { withWeeks } from '../database/v4';
import { withReach } from '../database/v5';
import { withKind } from '../database/v7';
import type { Instant } from '../ground/days';
import { parseDay } from '../ground/days';
import { inSlices, type Work } from '../ground/slices';
import { toContact } from '../model/contact-record';
import { BACKUP_TABLES, type BackupTable, type BackupTables, ROW_LIMITS, ROWS } from '../model/rows';

/** What every backup says of itself. */
export const BACKUP_FORMAT = 'mentor-trail-backup';
/** The version of the database a backup of today is of. */
export const BACKUP_SCHEMA = VERSIONS.length;
/** The first version there were backups of. */
const FIRST_SCHEMA = 3;

export const BACKUP_BYTES = 200_000_000;

/** Everything the mentor has written, at one moment. */
export interface Backup {
  savedAt: Instant;
  tables: BackupTables;
}

/**
 * Everything in the database as one file, every row on a line of its own.
 *
 * @returns the file in parts
 * @throws StorageFailure, and the signal's reason when it is stopped
 */
export async function writeBackup(db: TrailDatabase, now: Date, work: Work = {}): Promise<string[]> {
  const tables = await readTables(db);
  const head = { format: BACKUP_FORMAT, schema: BACKUP_SCHEMA, savedAt: now.toISOString() };
  const parts = [`${JSON.stringify(head).slice(0, -1)},"tables":{`];
  const rows = BACKUP_TABLES.flatMap((table) => tables[table].map((row, index) => ({ table, row, index })));
  let open: BackupTable | null = null;
  const begin = (table: BackupTable) => {
    parts.push(open === null ? '\n' : '\n],\n', `"${table}":[`);
    open = table;
  };
  const lacking = [...BACKUP_TABLES];
  await inSlices(
    rows,
    ({ table, row, index }) => {
      while (index === 0 && lacking.includes(table)) begin(lacking.shift() ?? table);
      parts.push(index === 0 ? '\n' : ',\n', JSON.stringify(row));
    },
    work,
  );
  for (const table of lacking) begin(table);
  parts.push('\n]}}\n');
  return parts;
}

/** All rows as they stand at one moment, contacts without the keys of their indexes. @throws StorageFailure */
export function readTables(db: TrailDatabase): Promise<BackupTables> {
  return storing(() =>
    db.transaction('r', [...BACKUP_TABLES], async () => ({
      contacts: (await db.contacts.toArray()).map(toContact),
      interactions: await db.interactions.toArray(),
      followUps: await db.followUps.toArray(),
      mentorships: await db.mentorships.toArray(),
      plans: await db.plans.toArray(),
      templates: await db.templates.toArray(),
      notes: await db.notes.toArray(),
      views: await db.views.toArray(),
      preferences: await db.preferences.toArray(),
    })),
  );
}

export type BackupProblem = 'not-json' | 'not-backup' | 'newer' | 'older' | 'hostile' | 'too-many';

export type ReadBackup =
  /** `tooYoung`: how many people the file says are under 16. Nobody of that age is kept: they are not in `backup`. */
  | { ok: true; backup: Backup; tooYoung: number }
  /** `where`: the place in the file, as `contacts[17].name`. */
  | { ok: false; problem: BackupProblem; where: string };

const head = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  tables: v.strictObject(
    Object.fromEntries(BACKUP_TABLES.map((table) => [table, v.array(v.unknown())])) as Record<
      BackupTable,
      v.ArraySchema<v.UnknownSchema, undefined>
    >,
  ),
});

/**
 * Reads a backup and refuses whatever is not one in every detail: nothing of it is used then.
 *
 * @throws the signal's reason when it is stopped
 */
export async function readBackup(text: string, work: Work = {}): Promise<ReadBackup> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== BACKUP_FORMAT) {
    return refuse('not-backup');
  }
  // A newer program may write other tables: said before they are looked at.
  if ('schema' in json && typeof json.schema === 'number') {
    if (json.schema > BACKUP_SCHEMA) return refuse('newer');
    if (json.schema < FIRST_SCHEMA) return refuse('older');
  }
  const outside = v.safeParse(head, upToDate(json), { abortEarly: true });
  if (!outside.success) return refuse('hostile', v.getDotPath(outside.issues[0]) ?? '');
  const { savedAt, tables } = outside.output;

  const many = BACKUP_TABLES.find((table) => tables[table].length > ROW_LIMITS[table]);
  if (many) return refuse('too-many', many);

  const all = BACKUP_TABLES.flatMap((table) => tables[table].map((row, index) => ({ table, row, index })));
  const left = new Set<unknown>(tables.contacts.filter(isTooYoung));
  const rows = all.filter(({ row }) => !left.has(row));
  const keys = new Set<string>();
  let where: string | null = null;
  await inSlices(
    rows,
    ({ table, row, index }) => {
      if (where !== null) return;
      const parsed = v.safeParse(ROWS[table], row, { abortEarly: true });
      const at = `${table}[${index}]`;
      if (!parsed.success) where = [at, v.getDotPath(parsed.issues[0])].filter(Boolean).join('.');
      // Two rows with one key: only one of them could be kept.
      else if (keysOf(table, parsed.output).some((key) => keys.has(key))) where = at;
      else for (const key of keysOf(table, parsed.output)) keys.add(key);
    },
    work,
  );
  if (where !== null) return refuse('hostile', where);
  // Every row of every table has been looked at.
  const good = { ...tables, contacts: tables.contacts.filter((row) => !left.has(row)) };
  const backup = { savedAt, tables: withoutPeople(good as unknown as BackupTables, left) };
  return { ok: true, backup, tooYoung: left.size };
}

function isTooYoung(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'ageBand' in row && row.ageBand === 'under-16';
}

/** All but what belongs to these contacts: where they are in the list, it is the list's that counts. */
function withoutPeople(tables: BackupTables, contacts: ReadonlySet<unknown>): BackupTables {
  if (contacts.size === 0) return tables;
  const ids = new Set([...contacts].map((row) => (row as { id?: unknown }).id));
  const isOthers = ({ contactId }: { contactId: string }) => !ids.has(contactId);
  return {
    ...tables,
    interactions: tables.interactions.filter(isOthers),
    followUps: tables.followUps.filter(isOthers),
    mentorships: tables.mentorships.filter(isOthers),
  };
}

/** A backup of an older version as it would be today; whatever does not look like one stays as it is. */
function upToDate(json: object): object {
  if (!('schema' in json) || typeof json.schema !== 'number' || !('tables' in json)) return json;
  const { schema, tables: given } = json;
  if (schema >= BACKUP_SCHEMA || typeof given !== 'object' || given === null) return json;
  const tables: Record<string, unknown> = { ...given };
  if (schema < 4 && 'mentorships' in given) {
    tables.mentorships = each(given.mentorships, isTenWeeks, withWeeks);
    tables.plans = [];
  }
  if (schema < 5 && 'contacts' in given) {
    tables.contacts = each(given.contacts, isUnreached, withReach);
  }
  if (schema < 7 && 'followUps' in given) {
    const names = namesIn(tables.contacts);
    tables.followUps = each(given.followUps, isOneOfAll, (row) =>
      withKind(row, names.get(row.contactId) ?? ''),
    );
  }
  return { ...json, schema: BACKUP_SCHEMA, tables };
}

/** Rows that look like ones of an older version, brought up to date; the others as they are. */
function each<Row>(rows: unknown, isOld: (row: unknown) => row is Row, renew: (row: Row) => object): unknown {
  return Array.isArray(rows) ? rows.map((row: unknown) => (isOld(row) ? renew(row) : row)) : rows;
}

function isTenWeeks(row: unknown): row is { beginsOn: string } {
  return (
    typeof row === 'object' &&
    row !== null &&
    'beginsOn' in row &&
    typeof row.beginsOn === 'string' &&
    parseDay(row.beginsOn).ok
  );
}

function isUnreached(row: unknown): row is { addresses: string[] } {
  return (
    typeof row === 'object' &&
    row !== null &&
    'addresses' in row &&
    Array.isArray(row.addresses) &&
    row.addresses.every((address) => typeof address === 'string')
  );
}

function isOneOfAll(row: unknown): row is { contactId: string; status: string } {
  const { contactId, status } = (row ?? {}) as { contactId?: unknown; status?: unknown };
  return typeof contactId === 'string' && typeof status === 'string';
}

/** The names in a table of contacts, by id; whatever is none is left to whoever judges the rows. */
function namesIn(contacts: unknown): Map<string, string> {
  const rows: { id?: unknown; name?: unknown }[] = Array.isArray(contacts) ? contacts : [];
  return new Map(
    rows.flatMap((row) =>
      typeof row?.id === 'string' && typeof row.name === 'string' ? [[row.id, row.name] as const] : [],
    ),
  );
}

type Row = v.InferOutput<(typeof ROWS)[BackupTable]>;

function keysOf(table: BackupTable, row: Row): string[] {
  const keys = [`${table} ${'id' in row ? row.id : row.name}`];
  return 'key' in row ? [...keys, `${row.kind} ${row.key}`] : keys;
}

function refuse(problem: BackupProblem, where = ''): ReadBackup {
  return { ok: false, problem, where };
}
